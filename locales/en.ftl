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
    .why = Pages cut long addresses and put an ellipsis at the end. Such a copy leads nowhere.

## Fixes

fix-use-official-name = Use “{ $text }”
fix-use-canonical-slot = Write “{ $text }”
