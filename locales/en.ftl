### English. Every text that the product shows stands here: messages of rules, titles of fixes, words of the page.
###
### A rule `family/name` has the message `family-name`, in words that say what to do, and the attribute `.why` that
### explains the rule. A fix `name` has the message `fix-name`.

## Any field

field-missing = Answer this question
    .why = The form asks every session for this.
field-placeholder = Replace “{ $text }” with the answer
    .why = A placeholder left in a filed report is published as it stands.
text-hidden-characters =
    { $count ->
        [one] Remove the character that cannot be seen ({ $name })
       *[other] Remove the { $count } characters that cannot be seen (the first is { $name })
    }
    .why = Characters without a shape come along when text is pasted. They break searching, sorting and reading aloud.

## Lines

line-several-lines = Keep to one line
    .why = The form asks for one line, and lists show only the first.

## Word limits

words-over-limit =
    { $over ->
        [one] Cut 1 word: { $used } of { $limit } allowed
       *[other] Cut { $over } words: { $used } of { $limit } allowed
    }
    .why = The form limits this answer. Words are counted as a word processor counts them.

## Session types and other choices

session-type-unknown = Name one of the session types of the meeting instead of “{ $text }”
    .why = Reports are grouped by session type.
session-type-unofficial-name = Write “{ $name }”
    .why = Reports are grouped by the official name of the session type.
session-type-format-only = Add the session type: “{ $text }” is a format
    .why = Panels, round tables and debates are formats. Several session types use them.
choice-unknown = Choose from the list instead of “{ $text }”
    .why = Reports are grouped by the choices that the form offers.
choice-unofficial-name = Write “{ $name }”
    .why = Reports are grouped by the official name.
choice-too-many =
    { $limit ->
        [one] Keep to one choice: there are { $found }
       *[other] Keep to { $limit } choices: there are { $found }
    }
    .why = The form asks for no more.
choice-outside-parent = “{ $name }” belongs to “{ $parent }”: check both answers
    .why = This choice was offered under another heading than the one given.

## Time slots

slot-unreadable = Write the day, the start and the end, such as 14 November 2018, 11:20-12:20
    .why = The report is listed by day and time.
slot-year-missing = Add the year { $year }
    .why = Reports are read for years after the meeting.
slot-outside-meeting = Enter a day between { $first } and { $last }
    .why = The session took place during the meeting.

## Speakers

speakers-name-missing = Add the speaker’s name
    .why = Every speaker is listed by name.
speakers-affiliation-missing = Add the affiliation of { $name }
    .why = The form asks for each speaker’s institutional affiliation.
speakers-gender-undeclared = Add the declaration of { $name }, in the speaker’s own words
    .why = The form asks how each speaker declares their gender. It is the speaker’s own statement: ask, and never conclude it from a name or a title. “Prefer not to answer” is an answer.

## Items

items-too-many = Keep to { $limit }: there are { $found }
    .why = The form asks for no more.

## Head counts

head-count-unreadable = Write a number, a range or “unknown”
    .why = The estimates of all sessions are added up.
head-count-above-whole = Check both figures: { $part } is more than the total of { $whole }
    .why = These people are among the participants, so they cannot be more.
head-count-without-whole = Add the total that this is a part of
    .why = A part says little without its whole.
head-count-below-speakers = Check the figure: { $speakers } speakers are listed, but only { $whole } people
    .why = Speakers are among the people present.

## Links

links-unreadable = Write a web address that begins with https:// instead of “{ $text }”
    .why = Readers follow the link.
links-shortened = Paste the whole address: “{ $text }” was shortened for display
    .why = Pages cut long addresses and put an ellipsis at the end. Such a copy leads nowhere.

## Import

import-no-known-form =
    { $labels ->
        [0] No report found: paste a page that has the form’s questions in it. Your text is kept
        [one] No report found: only 1 question of a form stands in this text. Your text is kept
       *[other] No report found: only { $labels } questions of a form stand in this text. Your text is kept
    }
    .why = A report is found by the questions of its form. News, messages and slides have none.
import-form-assumed = Check the form: taken for { $name }, but { $others } fits as well
    .why = The forms share most of their questions, and their limits differ.

## Fixes

fix-use-official-name = Use “{ $text }”
fix-use-canonical-slot = Write “{ $text }”

## Page

page-name = Rapporteur
page-promise = Everything you type stays on this device.
page-heading = Write and check a session report
page-title = { $form } – Rapporteur
page-title-error = Error: { $form } – Rapporteur
page-skip = Go to the form
page-form = Form
page-import = Paste a whole report
page-report =
    .aria-label = Report
page-check = Check report
page-check-help = Each answer is checked when you leave it. This checks them all.
page-optional = You may leave this blank.
page-examples = Examples from the form
page-choices =
    { $count ->
        [one] Choose from the list (1)
       *[other] Choose from the list ({ $count })
    }
page-show-place = Select in the text
page-why = Why?
page-close-notice = Close
page-plain = Your report
page-no-module = The checker could not be loaded, so nothing is checked and there is no form. You can write here and copy the text. Load the page again to try once more.
page-failure = The checker stopped with a fault ({ $reason }). Your text is still here: copy it before you load the page again.

severity-error = Error
severity-warning = Warning
severity-advice = Advice

# How sure a limit or rule of the form is
certainty-seen = The published form says so.
certainty-inferred = This follows from reports that were filed.
certainty-recalled = This is the customary figure: the form itself could not be found again.

limit-words =
    { $limit ->
        [one] At most 1 word.
       *[other] At most { $limit } words.
    }
limit-items =
    { $limit ->
        [one] At most one.
       *[other] At most { $limit }.
    }
limit-sure = { $limit } { $certainty }

# Counts at a field. What is seen says how many there are, what is heard says how many are left.
count-words =
    { $used ->
        [one] 1 word
       *[other] { $used } words
    }
count-words-of = { $used } of { $limit } words: { $rest }
count-words-left =
    { $left ->
        [one] 1 word left
       *[other] { $left } words left
    }
count-words-over =
    { $over ->
        [one] 1 word too many
       *[other] { $over } words too many
    }
count-items =
    { $used ->
        [one] 1 item
       *[other] { $used } items
    }
count-items-of = { $used } of { $limit } items
count-items-left =
    { $left ->
        [one] 1 item left
       *[other] { $left } items left
    }
count-items-over =
    { $over ->
        [one] 1 item too many
       *[other] { $over } items too many
    }
count-speakers =
    { $used ->
        [one] 1 speaker
       *[other] { $used } speakers
    }
count-speakers-of = { $used } of { $limit } speakers
count-speakers-left =
    { $left ->
        [one] 1 speaker left
       *[other] { $left } speakers left
    }
count-speakers-over =
    { $over ->
        [one] 1 speaker too many
       *[other] { $over } speakers too many
    }

count-of-error =
    { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
count-of-warning =
    { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
count-of-advice =
    { $count ->
        [one] 1 piece of advice
       *[other] { $count } pieces of advice
    }

summary-clear = The report keeps to the form
summary-error = To put right
summary-warning = To look at
summary-advice = Could be better
summary-entry = { $field }: { $message }
summary-also = See also:

status-field-clear = { $field }: nothing more to put right
status-field-problems =
    { $count ->
        [one] { $field }: 1 remark
       *[other] { $field }: { $count } remarks
    }
status-fixed = Done: { $fix }

speaker-view = How to enter the speakers
speaker-view-rows = As rows
speaker-view-lines = As pasted lines
speaker-lines-help = One speaker a line: name, affiliation, declaration.
speaker-declaration-why = The form asks how each speaker declares their gender. It is the speaker’s own statement: ask, and leave “not declared” where you have no answer.
speaker-number = Speaker { $number }
speaker-name = Name
speaker-affiliation = Affiliation
speaker-declaration = Declaration of gender
speaker-not-declared = not declared
speaker-add = Add a speaker
speaker-up = Up
speaker-up-number = Move speaker { $number } up
speaker-down = Down
speaker-down-number = Move speaker { $number } down
speaker-remove = Remove
speaker-remove-number = Remove speaker { $number }
speaker-moved = Now speaker { $number } of { $count }
speaker-removed = Speaker { $number } removed
speaker-added =
    { $count ->
        [one] 1 speaker added
       *[other] { $count } speakers added
    }

paste-title = Paste a whole report
paste-label = Text of the report
paste-help = Copy a page that holds one or several reports, and paste it here. You see what goes where before anything is replaced.
paste-read = Find the fields
paste-here = Paste as plain text into the field
paste-cancel = Cancel
paste-found =
    { $count ->
        [0] No report found
        [one] 1 report found
       *[other] { $count } reports found
    }
paste-form = Form
paste-blank = blank
paste-take = Take over the { $form }
paste-done =
    { $fields ->
        [one] 1 field filled
       *[other] { $fields } fields filled
    }, { $problems ->
        [one] 1 problem
       *[other] { $problems } problems
    }
paste-undo = Undo
paste-undone = Your former draft is back

outside-title = Text outside the form
outside-help = This text belongs to no question of the open form. It is not part of the report.
outside-text = Text: { $source }
outside-answer = Answer to “{ $field }”, which this form does not ask
outside-import = From the pasted page
outside-report = { $form }, found on the same page
outside-copy = Copy
outside-copy-from = Copy: { $source }
outside-copied = Copied
outside-not-copied = The browser does not allow copying here. Select the text and copy it yourself.
outside-remove = Remove
outside-remove-from = Remove: { $source }

# Names of questions that are short enough for a list
short-session_type = Session type
short-title = Title
short-date_time = Date and time
short-organizers = Organizers
short-moderators = Chair or moderator
short-rapporteurs = Rapporteurs
short-speakers = Speakers
short-theme = Theme
short-subtheme = Subtheme
short-key_messages = Key messages
short-discussion = Discussion
short-recommendations = Recommendations
short-igf_ecosystem = Progress in the IGF
short-participants = Participants
short-women_and_gender_variant = Women and gender-variant people
short-gender_discussion = Gender issues
short-links = Links
