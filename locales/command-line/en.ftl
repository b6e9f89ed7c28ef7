### What the program `rapporteur` says by itself. Texts of rules stand in ../en.ftl.

## Severities and labels

severity-error = error
severity-warning = warning
severity-advice = advice
label-why = why
label-fix = fix

## The end of a check

summary-clean =
    { $reports ->
        [one] 1 report checked, nothing to mend
       *[other] { $reports } reports checked, nothing to mend
    }
summary-found =
    { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $advice ->
        [one] 1 piece of advice
       *[other] { $advice } pieces of advice
    } in { $reports ->
        [one] 1 report
       *[other] { $reports } reports
    }
summary-without-report =
    { $count ->
        [one] 1 file holds no report
       *[other] { $count } files hold no report
    }
summary-fixed =
    { $count ->
        [one] 1 fix applied
       *[other] { $count } fixes applied
    }
summary-troubles =
    { $count ->
        [one] 1 thing could not be done
       *[other] { $count } things could not be done
    }
convert-left-over =
    { $count ->
        [one] 1 passage belongs to no question of the form and was left out
       *[other] { $count } passages belong to no question of the form and were left out
    }
watching = Waiting for changes. Stop with Ctrl+C

## Rules and forms

explain-severity = Severity: { $severities }
explain-since = Since version { $version }
explain-off = To switch it off for all reports of a folder, write under [rules] in rapporteur.toml: "{ $code }" = "off"
template-sound = { $path }: nothing to mend

## Synthesis

synthesis-title = Synthesis of session reports
synthesis-intro =
    { $reports ->
        [one] 1 report
       *[other] { $reports } reports
    } of { $sessions ->
        [one] 1 session
       *[other] { $sessions } sessions
    }. Everything here was reported: no figure is guessed, and the numbers of sessions lead to the reports.
synthesis-figures = Figures
synthesis-figures-caption = Figures of all sessions
synthesis-figures-note = Ranges are added up from end to end. Whoever took part in several sessions is counted in each. A share is multiplied out where the number of participants is given; the share of all is that of the sessions that give both figures.
synthesis-head-what = What
synthesis-head-figure = Figure
synthesis-head-from = Given in sessions
synthesis-head-without = Not given in sessions
synthesis-head-sessions = Sessions
synthesis-head-session = Session
synthesis-head-report = Report
synthesis-head-reports = Reports, and what they say
synthesis-head-lacks = What is lacking
synthesis-count =
    { $count ->
        [one] 1 session
       *[other] { $count } sessions
    }
synthesis-participants = Participants
synthesis-women = Women and gender-variant people
synthesis-share = Their share
synthesis-not-given = not given
synthesis-untitled = (without a title)
synthesis-at-least = { $count } or more
synthesis-about = about { $figure }
synthesis-per-cent = { $figure } %
synthesis-by-type = Type of session
synthesis-by-theme = Theme
synthesis-by-day = Day
synthesis-all = All sessions
synthesis-chart-participants = Participants ({ $by })
synthesis-chart-declarations = Declarations of speakers
synthesis-declarations = Declarations of speakers
synthesis-declarations-note = What speakers declared of themselves; nothing was concluded from names or titles. Declarations of fewer than { $smallest } speakers are put together with others, so that nobody can be picked out. “With others” marks them; their sum stands under “put together”.
synthesis-declarations-caption = Declarations of speakers: { $by }
synthesis-own-words = in own words
synthesis-unclear = unclear
synthesis-merged = put together
synthesis-hidden = with others
synthesis-not-declared = not declared
synthesis-asked = speakers asked
synthesis-not-asked = speakers of forms that do not ask
synthesis-messages = Key messages
synthesis-aspects = Agreement and divergence
synthesis-aspects-note = Sentences of the reports that have a word for it, as they stand. What they mean is for the reader to judge.
synthesis-aspect-agreement = Agreement
synthesis-aspect-divergence = Divergence
synthesis-links = Links
synthesis-lacks = What reports lack
synthesis-sessions = Sessions
synthesis-differ = the reports differ
synthesis-said = participants { $participants }, women and gender-variant people { $women }

## Front matter

front-matter-unknown-rule =
    { $near ->
        [none] No rule is called “{ $code }”: take it out
       *[other] No rule is called “{ $code }”: write “{ $near }” or take it out
    }
    .why = A switch with an unknown code switches nothing off.
front-matter-reason-missing = Say why “{ $code }” is switched off, behind the colon
    .why = Whoever reads the report later wants to know why a rule does not hold for it. Without a reason the rule stays on.
front-matter-unused = Take out “{ $code }”: the rule has nothing to say here
    .why = A switch that is left over would hide the next departure from the form.
front-matter-unreadable = Mend the lines between the dashes: { $reason }
    .why = What stands between three dashes at the beginning of a file is read as YAML.

## What could not be done

trouble-missing = { $path }: there is no such file or folder
trouble-pattern-empty = { $pattern }: no file fits this pattern
trouble-no-right-to-read = { $path }: you have no right to read this
trouble-no-right-to-write = { $path }: you have no right to write this
trouble-is-a-folder = { $path }: this is a folder
trouble-reading = { $path }: cannot be read ({ $reason })
trouble-writing = { $path }: cannot be written ({ $reason })
trouble-disk-full = { $path }: cannot be written, there is no space left
trouble-exists = { $path }: is there already; write over it with --force
trouble-too-large = { $path }: larger than { $gib } GiB, which no report is
trouble-binary = { $path }: holds no text
trouble-not-utf8 = { $path }: line { $line } (byte { $byte }) is not in UTF-8; save the file as UTF-8
trouble-not-utf16 = { $path }: begins as UTF-16 and goes on as something else; save the file as UTF-8
trouble-json = { $path }:{ $line }:{ $column }: { $reason }
trouble-document = { $path }: { $reason }
trouble-fix-input = Standard input cannot be changed: name a file, or use --diff
trouble-template = { $path }: { $faults }
trouble-no-template = there is no form “{ $name }”; there are { $known }
trouble-no-template-near = there is no form “{ $name }”; did you mean “{ $near }”?
trouble-no-template-named = names no form; add "template", or use --template
trouble-no-field = the form { $template } has no field “{ $field }”
trouble-no-field-near = the form { $template } has no field “{ $field }”; did you mean “{ $near }”?
trouble-rows = the field “{ $field }” takes a text, not a list of rows
trouble-settings-syntax = { $reason }
trouble-settings-unknown = “{ $key }” is not known here
trouble-settings-unknown-near = “{ $key }” is not known here; did you mean “{ $near }”?
trouble-settings-kind =
    “{ $key }” takes { $wanted ->
        [table] a table
        [list] a list of texts
        [number] a whole number above 0
       *[text] a text
    }
trouble-settings-severity = “{ $text }” is none of { $known }
trouble-settings-version = “{ $text }” is no version of the rules up to { $now }, such as 0.1
trouble-settings-pattern = the pattern “{ $pattern }” cannot be read: { $reason }
trouble-settings-limit = { $reason }
trouble-no-report = { $path }: holds no report on a known form
trouble-no-format = { $path }: the format cannot be told from the name; use { $option }
trouble-several = There are { $count } reports, and each needs a file of its own: name a file instead of -
trouble-no-pair = The two files hold no reports of one session: no titles are the same
trouble-watching = Files cannot be watched ({ $reason })
