### Ce que dit le programme `rapporteur` lui-même. Les textes des règles se trouvent dans ../fr.ftl.

## Gravités et étiquettes

severity-error = erreur
severity-warning = avertissement
severity-advice = conseil
label-why = raison
label-fix = correction

## La fin d’un contrôle

summary-clean =
    { $reports ->
        [one] { $reports } rapport contrôlé, rien à corriger
       *[other] { $reports } rapports contrôlés, rien à corriger
    }
summary-found =
    { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }, { $advice ->
        [one] { $advice } conseil
       *[other] { $advice } conseils
    } dans { $reports ->
        [one] { $reports } rapport
       *[other] { $reports } rapports
    }
summary-without-report =
    { $count ->
        [one] { $count } fichier ne contient aucun rapport
       *[other] { $count } fichiers ne contiennent aucun rapport
    }
summary-fixed =
    { $count ->
        [one] { $count } correction appliquée
       *[other] { $count } corrections appliquées
    }
summary-troubles =
    { $count ->
        [one] { $count } chose n’a pas pu être faite
       *[other] { $count } choses n’ont pas pu être faites
    }
convert-left-over =
    { $count ->
        [one] { $count } passage n’appartient à aucune question du formulaire et a été omis
       *[other] { $count } passages n’appartiennent à aucune question du formulaire et ont été omis
    }
watching = En attente de changements. Arrêter avec Ctrl+C

## Règles et formulaires

explain-severity = Gravité : { $severities }
explain-since = Depuis la version { $version }
explain-off = Pour la désactiver pour tous les rapports d’un dossier, écrire sous [rules] dans rapporteur.toml : "{ $code }" = "off"
template-sound = { $path } : rien à corriger

## Synthèse

synthesis-title = Synthèse des rapports de session
synthesis-intro =
    { $reports ->
        [one] { $reports } rapport
       *[other] { $reports } rapports
    } de { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    }. Tout ce qui est ici a été rapporté : aucun chiffre n’est deviné, et les numéros des sessions mènent aux rapports.
synthesis-figures = Chiffres
synthesis-figures-caption = Chiffres de toutes les sessions
synthesis-figures-note = Les fourchettes sont additionnées d’un bout à l’autre. Qui a pris part à plusieurs sessions est compté dans chacune. Une part est convertie en nombre là où le nombre de participants est donné ; la part totale est celle des sessions qui donnent les deux chiffres.
synthesis-head-what = Quoi
synthesis-head-figure = Chiffre
synthesis-head-from = Donné dans les sessions
synthesis-head-without = Non donné dans les sessions
synthesis-head-sessions = Sessions
synthesis-head-session = Session
synthesis-head-report = Rapport
synthesis-head-reports = Rapports, et ce qu’ils disent
synthesis-head-lacks = Ce qui manque
synthesis-count =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
synthesis-participants = Participants
synthesis-women = Femmes et personnes de genre variant
synthesis-share = Leur part
synthesis-not-given = non donné
synthesis-untitled = (sans titre)
synthesis-at-least = { $count } ou plus
synthesis-about = environ { $figure }
synthesis-per-cent = { $figure } %
synthesis-by-type = Type de session
synthesis-by-theme = Thème
synthesis-by-day = Jour
synthesis-all = Toutes les sessions
synthesis-chart-participants = Participants ({ $by })
synthesis-chart-declarations = Déclarations des intervenants
synthesis-declarations = Déclarations des intervenants
synthesis-declarations-note = Ce que les intervenants ont déclaré d’eux-mêmes ; rien n’a été déduit des noms ou des titres. Les déclarations de moins de { $smallest } intervenants sont réunies avec d’autres, pour que personne ne puisse être reconnu. « Avec d’autres » les marque ; leur somme se trouve sous « réunies ».
synthesis-declarations-caption = Déclarations des intervenants : { $by }
synthesis-own-words = en ses propres mots
synthesis-unclear = peu clair
synthesis-merged = réunies
synthesis-hidden = avec d’autres
synthesis-not-declared = non déclaré
synthesis-asked = intervenants interrogés
synthesis-not-asked = intervenants des formulaires qui ne demandent rien
synthesis-messages = Messages clés
synthesis-aspects = Accords et divergences
synthesis-aspects-note = Phrases des rapports qui contiennent un mot pour cela, telles quelles. Leur sens est laissé au lecteur.
synthesis-aspect-agreement = Accords
synthesis-aspect-divergence = Divergences
synthesis-links = Liens
synthesis-lacks = Ce qui manque aux rapports
synthesis-sessions = Sessions
synthesis-differ = les rapports diffèrent
synthesis-said = participants { $participants }, femmes et personnes de genre variant { $women }

## En-tête

front-matter-unknown-rule =
    { $near ->
        [none] Aucune règle ne s’appelle « { $code } » : l’enlever
       *[other] Aucune règle ne s’appelle « { $code } » : écrire « { $near } » ou l’enlever
    }
    .why = Un code inconnu ne désactive rien.
front-matter-reason-missing = Dire pourquoi « { $code } » est désactivée, après les deux-points
    .why = Qui lira le rapport voudra savoir pourquoi une règle ne vaut pas pour lui. Sans raison, la règle reste active.
front-matter-unused = Enlever « { $code } » : la règle n’a rien à dire ici
    .why = Une désactivation oubliée cacherait le prochain écart au formulaire.
front-matter-unreadable = Corriger les lignes entre les tirets : { $reason }
    .why = Ce qui se trouve entre trois tirets au début d’un fichier est lu comme du YAML.

## Ce qui n’a pas pu être fait

trouble-missing = { $path } : ce fichier ou dossier n’existe pas
trouble-pattern-empty = { $pattern } : aucun fichier ne correspond à ce motif
trouble-no-right-to-read = { $path } : vous n’avez pas le droit de lire ceci
trouble-no-right-to-write = { $path } : vous n’avez pas le droit d’écrire ceci
trouble-is-a-folder = { $path } : c’est un dossier
trouble-reading = { $path } : lecture impossible ({ $reason })
trouble-writing = { $path } : écriture impossible ({ $reason })
trouble-disk-full = { $path } : écriture impossible, il n’y a plus de place
trouble-exists = { $path } : existe déjà ; remplacer avec --force
trouble-too-large = { $path } : plus de { $gib } Gio, ce qu’aucun rapport n’atteint
trouble-binary = { $path } : ne contient pas de texte
trouble-not-utf8 = { $path } : la ligne { $line } (octet { $byte }) n’est pas en UTF-8 ; enregistrer le fichier en UTF-8
trouble-not-utf16 = { $path } : commence en UTF-16 et continue autrement ; enregistrer le fichier en UTF-8
trouble-json = { $path }:{ $line }:{ $column } : { $reason }
trouble-document = { $path } : { $reason }
trouble-fix-input = L’entrée standard ne peut pas être modifiée : nommer un fichier, ou utiliser --diff
trouble-template = { $path } : { $faults }
trouble-no-template = le formulaire « { $name } » n’existe pas ; il y a { $known }
trouble-no-template-near = le formulaire « { $name } » n’existe pas ; s’agit-il de « { $near } » ?
trouble-no-template-named = ne nomme aucun formulaire ; ajouter "template", ou utiliser --template
trouble-no-field = le formulaire { $template } n’a pas de champ « { $field } »
trouble-no-field-near = le formulaire { $template } n’a pas de champ « { $field } » ; s’agit-il de « { $near } » ?
trouble-rows = le champ « { $field } » attend un texte, pas une liste de lignes
trouble-settings-syntax = { $reason }
trouble-settings-unknown = « { $key } » n’est pas connu ici
trouble-settings-unknown-near = « { $key } » n’est pas connu ici ; s’agit-il de « { $near } » ?
trouble-settings-kind =
    « { $key } » attend { $wanted ->
        [table] une table
        [list] une liste de textes
        [number] un nombre entier au-dessus de 0
       *[text] un texte
    }
trouble-settings-severity = « { $text } » n’est pas parmi { $known }
trouble-settings-version = « { $text } » n’est pas une version des règles jusqu’à { $now }, comme 0.1
trouble-settings-pattern = le motif « { $pattern } » est illisible : { $reason }
trouble-settings-limit = { $reason }
trouble-no-report = { $path } : ne contient aucun rapport sur un formulaire connu
trouble-no-format = { $path } : le nom ne dit pas le format ; utiliser { $option }
trouble-several = Il y a { $count } rapports, et chacun demande son propre fichier : nommer un fichier au lieu de -
trouble-no-pair = Les deux fichiers ne contiennent pas de rapports d’une même session : aucun titre n’est le même
trouble-watching = Les fichiers ne peuvent pas être surveillés ({ $reason })
