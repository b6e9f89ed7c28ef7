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
text-normal-form =
    { $count ->
        [one] Store “{ $instead }” in one piece
       *[other] Store { $count } words with accents in one piece, such as “{ $instead }”
    }
    .why = Letters and accents that are stored apart look the same, but are not found by a search for the word. They come along from some PDF files and keyboards.
text-letter-forms =
    { $count ->
        [one] Write “{ $instead }” in ordinary letters
       *[other] Write { $count } words in ordinary letters, such as “{ $instead }”
    }
    .why = Full-width letters and ligatures are not found by a search for the word.
text-markup =
    { $count ->
        [one] Remove the mark-up “{ $text }”
       *[other] Remove { $count } pieces of mark-up (the first is “{ $text }”)
    }
    .why = Tags and character codes of a web page are published as they stand.
text-all-capitals = Write in small and capital letters
    .why = Text in capitals throughout is hard to read, and acronyms cannot be told from words.
text-phone-number = Take out the telephone number { $text } unless it may be published
    .why = The report is public, and stays so for years.
text-mail-address = Take out the address { $text } unless it may be published
    .why = The report is public, and private addresses in it attract unwanted mail.

## Running text

prose-template-text = Replace “{ $text }”: it is text of the form
    .why = What the form prints as question, limit or example opening belongs to no answer, and is published as it stands.
prose-one-sided = Add what was said on { $missing }, or that there was none
    .why = The form asks for both. Readers want to know where views met and where they parted.
prose-doubled-word = Write “{ $text }” only once
    .why = A word that stands twice in a row is mostly a slip.
prose-missing-space = Put a space into “{ $text }”
    .why = Without it two words read as one, and are counted as one.
prose-hard-line-breaks =
    { $count ->
        [one] Join the line that a page has broken
       *[other] Join the { $count } lines that a page has broken
    }
    .why = Text copied from a page or a PDF file keeps the line breaks of its column.

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
session-type-ambiguous = Keep to one session type: { $names }
    .why = Reports are grouped by session type, so each has one.
session-type-format-only = Add the session type: “{ $text }” is a format
    .why = Panels, round tables and debates are formats. Several session types use them.
choice-unknown = Choose from the list instead of “{ $text }”
    .why = Reports are grouped by the choices that the form offers.
choice-unlisted = Check whether the list has a name for “{ $text }”; if not, keep it
    .why = Reports are grouped by the names in the list. Your own words are welcome where it has none.
choice-unofficial-name = Write “{ $name }”
    .why = Reports are grouped by the official name.
choice-ambiguous = Choose one: { $names }
    .why = The answer is as near to one name of the list as to another.
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
slot-date-missing = Add the day, such as 14 November 2018
    .why = The report is listed by day and time.
slot-time-missing = Add the start and the end, such as 11:20-12:20
    .why = The report is listed by day and time.
slot-end-missing = Add the end, such as 11:20-12:20
    .why = The form asks for the whole slot, from start to end.
slot-year-missing =
    { $year ->
        [unknown] Add the year
       *[other] Add the year { $year }
    }
    .why = Reports are read for years after the meeting.
slot-day-order = Write the month as a word: this may mean { $first } or { $second }
    .why = In some countries the day comes first, in others the month.
slot-no-such-day = Check the date: the calendar has no such day
    .why = The report is listed by day and time.
slot-no-such-time = Check the time: no clock shows it
    .why = Hours go from 0 to 24 and minutes from 0 to 59.
slot-weekday =
    Check the date: { $date } is a { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
    .why = When weekday and date contradict each other, one of them is wrong.
slot-outside-meeting = Enter a day between { $first } and { $last }
    .why = The session took place during the meeting.
slot-several = Keep to one slot: one day, one start and one end
    .why = The form asks for one slot, and lists show one.
slot-end-before-start = Check the times: the end ({ $end }) is not after the start ({ $start })
    .why = A session ends after it starts.
slot-length =
    { $stated ->
        [one] Check the times: they are { $actual } minutes apart, not 1 minute
       *[other] Check the times: they are { $actual } minutes apart, not { $stated }
    }
    .why = When slot and length contradict each other, one of them is wrong.
slot-time-zone = Write the local time of the meeting: { $local }
    .why = The programme is in local time, and so are the other reports.
slot-morning-or-afternoon = Say which is meant: { $first } or { $second }
    .why = The form’s readers use the 24-hour clock.
slot-half-of-day = Check the time: morning or afternoon contradicts the hour
    .why = On the 24-hour clock the hour already says which half of the day is meant.
slot-spare-half-of-day = Leave out “am” and “pm” on the 24-hour clock
    .why = On the 24-hour clock the hour already says which half of the day is meant.

## Persons

people-nobody = Say in a few words why there is nobody, or name the person
    .why = “{ $text }” tells readers nothing. “Moderated by the speakers in turn” does.
people-placeholder = Put a name in the place of “{ $text }”, or remove it
    .why = After the session it is known who took part. A placeholder left in a filed report is published as it stands.
people-name-missing = Add the name
    .why = Everybody is listed by name.
people-duplicate = Remove the second “{ $name }”
    .why = Naming somebody once is enough, and lists made of the reports count everybody once.
roles-same-person = Check the roles of { $name }, who also stands under “{ $other }”
    .why = Who moderates, reports or speaks should not do the other’s part as well. Where one person really did both, leave it.

## Speakers

speakers-nobody = Say in a few words who spoke, such as “open discussion, no set speakers”
    .why = “{ $text }” may mean that nobody spoke, that all did, or that the list was not at hand.
speakers-placeholder = Put what is known in the place of “{ $text }”, or remove it
    .why = After the session it is known who spoke. A placeholder left in a filed report is published as it stands.
speakers-duplicate = Check “{ $name }”, who is listed twice
    .why = Every speaker is listed once. Two speakers of one name can be told apart by their affiliations.
speakers-name-missing = Add the speaker’s name
    .why = Every speaker is listed by name.
speakers-affiliation-missing = Add the affiliation of { $name }
    .why = The form asks for each speaker’s institutional affiliation.
speakers-gender-undeclared = Add the declaration of { $name }, in the speaker’s own words
    .why = The form asks how each speaker declares their gender. It is the speaker’s own statement: ask, and never conclude it from a name or a title. “Prefer not to answer” is an answer.
speakers-declaration-unlisted = Keep “{ $text }” if the speaker said so: the form does not offer it
    .why = A declaration is the speaker’s own statement and is kept as it is. Tables made of the reports count only the declarations that the form offers.
speakers-declaration-unclear = Keep only what the speaker declared of “{ $text }”
    .why = More than one declaration stands here, or words that may be none. Ask the speaker, and never conclude it from a name or a title.

## Items

items-too-many = Keep to { $limit }: there are { $found }
    .why = The form asks for no more.
items-empty = Write the missing text behind “{ $text }”, or remove it
    .why = A number or bullet with nothing behind it is published as it stands.
items-doubled = Change number { $second }: it is the same as number { $first }
    .why = The same statement twice leaves out another one.
items-not-alone = Write in full what “{ $text }” refers to
    .why = Key messages are collected from all reports, theme by theme. Each must be understood without the text around it.

## Head counts

head-count-unreadable = Write a number, a range or “unknown”
    .why = The estimates of all sessions are added up.
head-count-no-figure = Write a figure instead of “{ $text }”, or “unknown”
    .why = Words such as “most” or “many” cannot be compared from year to year. An estimate, a range or a share can.
head-count-unclear = Write one figure: these can be read in more than one way
    .why = Nothing says whether these figures are added up, are two ends of a range or replace each other.
head-count-not-applicable = Write a number, or “unknown” if nobody counted, instead of “{ $text }”
    .why = People were present at every session. Zero, unknown and not applicable are three different things.
head-count-share-of-nothing = Write a number of people: this question asks for the total
    .why = A share says something only beside the total that it is a share of.
head-count-share-above-whole = Check the share: it is more than everybody
    .why = A share is at most 100 per cent.
head-count-mixed = Give one figure for all: a share and a number of people cannot be added up
    .why = The estimates of all sessions are added up. Which of the two includes the other cannot be told.
head-count-other-people = Check whom this counts: the question asks for others
    .why = One question asks for all participants, another one for the women and gender-variant people among them.
head-count-parts-differ = Check the figures: onsite and online come to { $parts }, not to { $total }
    .why = People taking part onsite and online together are the total.
head-count-above-whole = Check both figures: { $part } is more than the total of { $whole }
    .why = These people are among the participants, so they cannot be more.
head-count-without-whole = Add the total that this is a part of
    .why = A part says little without its whole.
head-count-below-speakers =
    { $speakers ->
        [one] Check the figure: 1 speaker is among these people, but it is { $whole }
       *[other] Check the figure: { $speakers } speakers are among these people, but it is { $whole }
    }
    .why = Speakers are among the people present.

## Links

links-unreadable = Write a web address that begins with https:// instead of “{ $text }”
    .why = Readers follow the link.
links-shortened = Paste the whole address: “{ $text }” was shortened for display
    .why = Pages cut long addresses and put an ellipsis in the gap. Such a copy leads nowhere.
links-scheme-broken = Begin the address “{ $text }” with https:// or http://
    .why = A slip in the first characters keeps the link from opening.
links-scheme-missing = Put https:// before “{ $text }”
    .why = Without it the address is plain text on the published page.
links-not-web = Give the address of a web page: readers cannot open “{ $scheme }:”
    .why = Readers open a link in a browser. Files on one computer, scripts and mail addresses are no pages.
links-parted = Take the gap out of the address “{ $text }”
    .why = An address ends at the first space or line break, so the link would lead elsewhere.
links-run-together = Put each address on its own line
    .why = Two addresses without a space between them are read as one that does not exist.
links-private-address = Check the address: { $host } opens only inside one network
    .why = Readers outside that network or computer cannot follow the link.
links-duplicate = Remove “{ $text }” or replace it: the same address stands above
    .why = One mention is enough, and a second one may stand in the place of another address.
links-no-address = Add the web address of “{ $text }”
    .why = The form asks for links. Readers cannot find what is only named.

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
fix-add-scheme = Write “{ $text }”
fix-repair-scheme = Write “{ $text }”
fix-join-address = Join to “{ $text }”
fix-part-addresses = Put each on its own line
fix-use-canonical-slot = Write “{ $text }”
fix-add-year = Add { $year }
fix-remove-half-of-day = Leave out “pm”

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
page-version = Version { $version }
fix-remove-hidden-characters = Remove what cannot be seen
fix-compose-characters = Store the letters in one piece
fix-use-ordinary-letters = Use ordinary letters
fix-remove-markup = Remove the mark-up
fix-remove-template-text = Remove the text of the form
fix-remove-doubled-word = Remove the second one
fix-insert-space = Insert the space
fix-join-lines = Join the lines
fix-remove-empty-item = Remove it
