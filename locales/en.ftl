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
speakers-sorted-by-heading = Write behind { $name } what the speaker declared: the heading “{ $heading }” declares nothing
    .why = A declaration is each speaker’s own statement. A heading that sorts speakers by gender is the writer’s. Ask, and never conclude it from a name or a title.
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
links-not-web =
    { $scheme ->
        [mailto] Give the address of a web page: “{ $text }” is a mail address
       *[other] Give the address of a web page: readers cannot open “{ $scheme }:”
    }
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

## Files

document-too-large = Open a smaller file: this one has { $size } MB, and { $limit } MB is the most
document-encoding = Save the text as UTF-8: line { $line } is in another encoding
document-binary = Choose a text file, a Word document (.docx), a web page or Markdown: this file is none of them
document-old-word = Save the document as .docx in Word or LibreOffice: this is the old .doc format
document-encrypted = Save the document without a password, then open it again
document-other-format = Save the document as .docx or as plain text: { $name } files are not read here
document-not-docx = Choose a Word document (.docx): this archive holds none
document-damaged =
    { $part ->
        [archive] Save the document once more as .docx, then open it again: the file is damaged or incomplete
       *[other] Save the document once more as .docx, then open it again: its part { $part } is damaged or incomplete
    }
document-expands = Copy the text into a new document: unpacked, this one takes more than the { $limit } MB allowed
document-doubled = Save the document once more as .docx, then open it again: its part { $part } is there twice
document-document-type = Save the document once more as .docx, then open it again: its part { $part } defines entities of its own
document-json-syntax = Correct the JSON at line { $line }, column { $column }
document-json-depth = Take lists and objects out of one another: they are nested too deeply for a draft
document-json-type =
    { $expected ->
        [drafts] Give one draft or a list of drafts
        [draft] Give a draft with “template” and “answers” at “{ $path }”
        [form] Give the id of a form at “{ $path }”
        [answers] Give answers by field id at “{ $path }”
        [text-or-rows] Give a text or a list of speakers at “{ $path }”
        [row] Give a speaker with “name”, “affiliation” and “declaration” at “{ $path }”
       *[text] Give a text at “{ $path }”
    }
document-json-key = Take out or correct “{ $path }”: a draft has nothing of that name there
document-json-form = Name one of the forms { $known } at “{ $path }” instead of “{ $id }”

## Differences between two reports of one session

compare-answer-lost = Answer this again: the earlier report has an answer
    .why = What was reported once should not be missing later.
compare-person-lost = Name { $name } again, or make sure that the earlier report was wrong
    .why = The later report is read in the place of the earlier one. Whoever is not in it is forgotten.
compare-person-added = New here: { $name }
    .why = The earlier report does not name them under this question.
compare-speaker-lost = List { $name } again, or make sure that they did not speak
    .why = The later report is read in the place of the earlier one. Whoever is not in it is forgotten.
compare-speaker-added = New here: { $name }
    .why = The earlier report does not list them.
compare-name-changed = Check the name: “{ $before }” in the earlier report, “{ $after }” here
    .why = The same name written in two ways reads as two persons or bodies.
compare-role-changed = Check the role of { $name }: before under “{ $before }”, now under “{ $after }”
    .why = Who moderates, reports or speaks may have changed. If not, one of the reports is wrong.
compare-declaration-lost = Add the declaration of { $name } again: “{ $declaration }” in the earlier report
    .why = The speaker declared it. It does not become unsaid because a later report leaves it out.
compare-declaration-changed = Check the declaration of { $name }: “{ $before }” in the earlier report, “{ $after }” here
    .why = A declaration is the speaker’s own statement. Ask which one holds, and never conclude it from a name or a title.
compare-affiliation-lost = Add the affiliation of { $name } again: “{ $affiliation }” in the earlier report
    .why = The form asks for each speaker’s institutional affiliation.
compare-affiliation-changed = Check the affiliation of { $name }: “{ $before }” in the earlier report, “{ $after }” here
    .why = One speaker with two affiliations is counted for two bodies.
compare-session-type-changed = Check the session type: “{ $before }” in the earlier report, “{ $after }” here
    .why = Reports are grouped by session type, and those of one session belong together.
compare-line-changed = Check the words: “{ $before }” in the earlier report, “{ $after }” here
    .why = Reports of one session are found by the same title.
compare-slot-changed = Check day and time: “{ $before }” in the earlier report, “{ $after }” here
    .why = A session took place once.
compare-choice-changed = Check the choice: “{ $before }” in the earlier report, “{ $after }” here
    .why = Reports are grouped by their choices, and those of one session belong together.
compare-head-count-changed = Check the figure: “{ $before }” in the earlier report, “{ $after }” here
    .why = The same people were counted. When two reports contradict each other, one of them is wrong.
compare-items-fewer =
    { $after ->
        [one] Check whether one is missing: the earlier report has { $before }, this one has 1
       *[other] Check whether one is missing: the earlier report has { $before }, this one has { $after }
    }
    .why = A message may have been merged with another one, or have been left out.
compare-link-lost = Give the link “{ $text }” again, or make sure that it leads nowhere
    .why = Readers of the later report look for the session’s outputs there.

## Files

## Fixes

fix-use-official-name = Use “{ $text }”
fix-add-scheme = Write “{ $text }”
fix-repair-scheme = Write “{ $text }”
fix-join-address = Join to “{ $text }”
fix-part-addresses = Put each on its own line
fix-use-canonical-slot = Write “{ $text }”
fix-add-year = Add { $year }
fix-remove-half-of-day = Leave out “pm”
fix-remove-hidden-characters = Remove what cannot be seen
fix-compose-characters = Store the letters in one piece
fix-use-ordinary-letters = Use ordinary letters
fix-remove-markup = Remove the mark-up
fix-remove-template-text = Remove the text of the form
fix-remove-doubled-word = Remove the second one
fix-insert-space = Insert the space
fix-join-lines = Join the lines
fix-remove-empty-item = Remove it

## Page

page-name = Rapporteur
page-promise = Everything you type stays on this device.
page-heading = Write and check a session report
page-title = { $form } – Rapporteur
page-title-error = Error: { $form } – Rapporteur
page-skip = Go to the form
page-language = Language
page-form = Form
page-answers-language = Language of the answers
page-answers-language-form = { $language } (as the form)
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
page-why-failed = The explanation could not be loaded. Open it again when you are online.
# Where a rule comes from and how sure it is: a limit of the form, or a rule of the checker's own
page-why-limit = { $certainty } Source: { $form }.
page-why-rule = Rapporteur’s rule “{ $code }”: it follows from what you wrote, not from a figure on the form.
page-undo = Undo
page-close-notice = Close
page-plain = Your report
page-no-script = Rapporteur checks in the browser, with JavaScript and WebAssembly: switch JavaScript on to use it.
page-no-module = The checker could not be loaded, so nothing is checked and there is no form. You can write here and copy the text. Load the page again to try once more.
page-incomplete = Names, speakers, figures, dates, choices and links are not checked yet: that part of the checker could not be loaded. What you write is kept and counted all the same. It is loaded as soon as there is a network.
page-incomplete-retry = Try again now
page-waits = One moment: the rest of the checker is being loaded
page-part-missing = This part of the page could not be loaded. Check the network and try again: what you have written is kept.
page-restarted = The checker had a fault ({ $reason }) and was started again. Your text is as it was.
page-failure = The checker stopped with a fault ({ $reason }). Your text is still here: copy it before you load the page again.

severity-lead = { $severity }:
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

# Progress: one entry for each question, with its state
rail-title = Progress
rail-answered =
    { $total ->
        [one] { $done } of { $total } question answered
       *[other] { $done } of { $total } questions answered
    }
rail-show = All questions
rail-done = answered
rail-open = to answer
rail-spare = may stay blank
rail-pending = being read
rail-error = to put right
rail-warning = to look at

# Headings of a form’s sections
section-session = The session
section-people = People
section-substance = What was discussed
section-participation = Participation
section-outputs = Outputs

status-field-clear = { $field }: nothing more to put right
status-field-problems =
    { $count ->
        [one] { $field }: 1 remark
       *[other] { $field }: { $count } remarks
    }
status-fixed = Done: { $fix }
status-fix-undone = Undone: { $fix }

speaker-view = How to enter the speakers
speaker-view-rows = As rows
speaker-view-lines = As pasted lines
speaker-lines-help = One speaker a line: name, affiliation, declaration.
speaker-rows-help = A list pasted into a name becomes rows. Alt + up or down arrow moves a speaker.
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
speaker-restored = Speaker { $number } is back
speaker-added =
    { $count ->
        [one] 1 speaker added
       *[other] { $count } speakers added
    }

figures-title = The report in figures
figures-words = Words against the limits
figures-words-none = This form sets no word limits.
figures-question = Question
figures-used = Words
figures-declarations = Gender, as the speakers declared it
figures-declarations-note = Counted as declared, never concluded from a name or a title.
figures-declarations-none = No speakers are listed yet.
figures-declaration = Declaration
figures-speakers = Speakers
figures-own-words = in their own words
figures-unclear = to be made clear
figures-people = Participation
figures-number = Number
figures-share = Share of the total
# Numbers of people, or shares of them, such as 33% to 40%
figures-range = { $low } to { $high }
figures-at-least = { $low } or more
figures-at-most = { $high } or fewer
figures-estimate = about { $amount }
figures-unknown = unknown
figures-blank = no answer yet
figures-unreadable = no figure

paste-title = Paste a whole report
paste-label = Text of the report
paste-help = Copy a page that holds one or several reports and paste it here, or choose a file (.docx, .html, .md, .txt, .json). You see what goes where before anything is replaced.
paste-empty = Empty the box
paste-cut = The first { $shown } of { $count } characters are shown here. All of them are read.
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

## Drafts

page-drafts = Drafts

kept-named = { $name } – { $state }
kept-blank = Nothing to keep yet
kept-opening = Looking for your last draft…
kept-pending = Being kept…
kept-kept = Kept on this device at { $time }
kept-failing = Not kept
kept-elsewhere = Open in another tab
kept-gone = Deleted in another tab

storage-full = The browser has no room left, so what you type is not kept. It stays on this page: delete old drafts, or copy the text before you close the page.
storage-forbidden = The browser allows no storage here, so what you type is not kept. This happens in some private windows, and where storage is switched off for this site. Copy the text before you close the page.
storage-newer = A newer version of this page has been opened in this browser, and this one cannot keep drafts any more. Your text stays here until you close the page: copy what is not kept, then load the page again.
storage-busy = Another tab of this page keeps the drafts locked. Close the other tabs: then drafts are kept again. Your text stays here meanwhile.
storage-other = The browser could not keep what you typed. Your text stays on this page, and another attempt is made every few seconds. Copy it before you close the page.

elsewhere-open = This draft is open in another tab. What you type here goes into its history, not into the draft.
elsewhere-both = This draft was changed in another tab. Your text here is kept in its history, so neither is lost. Choose how to go on.
elsewhere-take-over = Go on here instead
elsewhere-stored = Go on with the text of the other tab
elsewhere-mine = Go on with the text on this page
elsewhere-copy = Keep the text here as a draft of its own
elsewhere-name = { $name } (second tab)

gone-text = This draft was deleted from this browser. Its text is still on this page, and is lost when you close it.
gone-keep = Keep it again

drafts-title = Drafts
drafts-help = Drafts are kept in this browser on this device, and nowhere else. What you type is kept by itself.
drafts-new-form = Form of a new draft
drafts-new = New draft
drafts-new-done = A blank form is open
drafts-none = There are no drafts yet.
drafts-untitled = Draft without a title
drafts-changed = changed { $time }
drafts-here = open on this page
drafts-elsewhere = open in another tab
drafts-open = Open
drafts-open-name = Open “{ $name }”
drafts-rename = Rename
drafts-rename-name = Rename “{ $name }”
drafts-name = Name of the draft
drafts-name-help = Left blank, the draft is called by its title.
drafts-name-keep = Keep the name
drafts-cancel = Cancel
drafts-duplicate = Duplicate
drafts-duplicate-name = Duplicate “{ $name }”
drafts-duplicate-done = “{ $name }” duplicated
drafts-copy-name = { $name } (copy { $number })
drafts-history = History
drafts-history-name = History of “{ $name }”
drafts-delete = Delete
drafts-delete-name = Delete “{ $name }”
drafts-delete-done = “{ $name }” deleted
drafts-undo = Undo
drafts-deleted = Deleted drafts
drafts-deleted-help = They go for good 30 days after they were deleted.
drafts-bring-back = Bring back
drafts-bring-back-name = Bring back “{ $name }”
drafts-bring-back-done = “{ $name }” is back
drafts-erase = Delete for good
drafts-erase-name = Delete for good: “{ $name }”
drafts-erase-done = Deleted for good
drafts-damaged = A draft that cannot be read
drafts-damaged-help = It is damaged, or was written by another version of this page. The other drafts are not touched.
drafts-damaged-copy = Copy what is left of it
drafts-stay = The browser has agreed to keep the drafts when the device runs short of room.
drafts-may-go = The browser may clear the drafts when the device runs short of room, or after weeks without a visit. Export what must last.
drafts-close = Close

history-title = History
history-help = Earlier versions of this draft. The older they are, the fewer are kept.
history-none = There are no earlier versions yet. One is kept for each minute in which you write.
history-older = Older
history-newer = Newer
history-restore = Restore this version
history-cause-import = { $time }, before an import
history-cause-restore = { $time }, before a version was restored
history-cause-replaced = { $time }, as another tab had it
history-cause-aside = { $time }, written while another tab had the draft
history-shown = Version of { $version }
history-differs = differs from now
history-damaged = This version cannot be read. The others are not touched.
history-restored = The earlier version is on the page. What was there is in the history.
history-undone = What was on the page before is back

## New versions of the page

version-new = A new version of this page is there. It is used as soon as all tabs of this page are closed, or now: what you have written is kept.
version-apply = Use it now
version-changed = Another tab has gone over to a new version of this page. Load this page again when it suits you.
version-reload = Load again

## Text outside the form

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

## In, out and the next form

page-file = Open a file
page-export = Save, copy or print
page-next = Begin the next report
page-compare = Compare with an earlier report

paste-file = Choose a file
paste-reading = Reading the file

files-not-loaded = Connect to the internet and try again: the part that reads and writes files is loaded when it is first needed, and could not be. Your draft is as it was
files-broken = Copy your text and load the page again: the part that reads and writes files has stopped with a fault
files-text-too-large = Paste a shorter text: this one has { $size } MB, and { $limit } MB is the most
files-not-readable = Choose { $name } again: the browser could not read it
files-one-at-a-time =
    { $count ->
        [0] Choose a file
       *[other] Open one file at a time: there are { $count }
    }

dialog-close = Close

export-title = Save, copy or print the report
export-format = Format
export-format-text = Plain text, in the form’s own layout (.txt)
export-format-markdown = Markdown (.md)
export-format-html = Web page (.html)
export-format-docx = Word document (.docx)
export-format-json = Data, for programs (.json)
export-name = Name of the file: { $name }
export-save = Save
export-copy = Copy
export-print = Print or save as PDF
export-preview = How it will be read
export-saved = Saved: { $name }
export-by-hand = The browser does not allow copying here. Copy this text yourself
export-errors =
    { $count ->
        [one] The report still has 1 error. Go on all the same?
       *[other] The report still has { $count } errors. Go on all the same?
    }
export-save-anyway = Save all the same
export-copy-anyway = Copy all the same
export-print-anyway = Print all the same
export-show-errors = Show the errors

next-title = Begin the session’s next report
next-help = The answers are copied as they are. Nothing is filled in.
next-form = Form of the next report
next-begin = Begin
next-carried =
    { $count ->
        [0] Nothing is carried over
        [one] Carried over: 1 answer
       *[other] Carried over: { $count } answers
    }
next-dropped =
    { $count ->
        [one] Without a place in the next form: 1 answer
       *[other] Without a place in the next form: { $count } answers
    }
next-dropped-help = They stay in sight beside the form, to be copied or removed.
next-to-write =
    { $count ->
        [0] Every question has an answer
        [one] Still to write: 1 answer
       *[other] Still to write: { $count } answers
    }
next-part = { $field }: { $part }
next-done =
    { $count ->
        [one] Report begun: 1 answer carried over
       *[other] Report begun: { $count } answers carried over
    }
next-back = Back to the earlier report

compare-title = Compare with an earlier report
compare-help = Give the earlier report of the same session. You see what was lost or contradicts it. Nothing is changed.
compare-label = Text of the earlier report
compare-read = Compare
compare-with = Compare with the { $form }
compare-with-titled = Compare with the { $form }: “{ $title }”

differences-title =
    { $count ->
        [0] Nothing was lost or changed since the { $form }
        [one] 1 difference from the { $form }
       *[other] { $count } differences from the { $form }
    }
differences-help = The list follows what you write.
differences-error = To put right
differences-warning = Lost or contradicting
differences-advice = Changed or new
differences-close = End the comparison
## In forms of other pages

# The word before a diagnostic
embed-error = Error:
embed-warning = Warning:
embed-advice = Advice:
embed-title-error = Error: { $title }
embed-check = Check report
embed-not-answers = Give the answers as an object with the ids of fields as keys

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
