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

## Fixes

fix-use-official-name = Use “{ $text }”
fix-add-scheme = Write “{ $text }”
fix-repair-scheme = Write “{ $text }”
fix-join-address = Join to “{ $text }”
fix-part-addresses = Put each on its own line
fix-use-canonical-slot = Write “{ $text }”
