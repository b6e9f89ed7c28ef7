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

## Fixes

fix-use-official-name = Use “{ $text }”
fix-use-canonical-slot = Write “{ $text }”
