### Français. Les clés sont celles de en.ftl ; ce qui manque ici est lu en anglais.
### Espace insécable devant « : » et dans les
### guillemets, espace fine insécable devant « ; », « ! » et « ? ».

## Fichiers

document-too-large = Ouvrez un fichier plus petit : celui-ci fait { $size } Mo, et le maximum est de { $limit } Mo
document-encoding = Enregistrez le texte en UTF-8 : la ligne { $line } utilise un autre codage
document-binary = Choisissez un fichier texte, un document Word (.docx), une page web ou du Markdown : ce fichier n’en est pas un
document-old-word = Enregistrez le document au format .docx dans Word ou LibreOffice : celui-ci est à l’ancien format .doc
document-encrypted = Enregistrez le document sans mot de passe, puis ouvrez-le de nouveau
document-other-format = Enregistrez le document au format .docx ou en texte brut : les fichiers { $name } ne sont pas lus ici
document-not-docx = Choisissez un document Word (.docx) : cette archive n’en contient pas
document-damaged =
    { $part ->
        [archive] Enregistrez de nouveau le document au format .docx, puis ouvrez-le : le fichier est endommagé ou incomplet
       *[other] Enregistrez de nouveau le document au format .docx, puis ouvrez-le : sa partie { $part } est endommagée ou incomplète
    }
document-expands = Copiez le texte dans un nouveau document : décompressé, celui-ci dépasse les { $limit } Mo autorisés
document-doubled = Enregistrez de nouveau le document au format .docx, puis ouvrez-le : sa partie { $part } s’y trouve deux fois
document-document-type = Enregistrez de nouveau le document au format .docx, puis ouvrez-le : sa partie { $part } définit ses propres entités
document-json-syntax = Corrigez le JSON à la ligne { $line }, colonne { $column }
document-json-depth = Sortez les listes et les objets les uns des autres : leur imbrication est trop profonde pour un brouillon
document-json-type =
    { $expected ->
        [drafts] Donnez un brouillon ou une liste de brouillons
        [draft] Donnez un brouillon avec « template » et « answers » à l’endroit « { $path } »
        [form] Donnez l’identifiant d’un formulaire à l’endroit « { $path } »
        [answers] Donnez des réponses par identifiant de question à l’endroit « { $path } »
        [text-or-rows] Donnez un texte ou une liste d’intervenants à l’endroit « { $path } »
        [row] Donnez un intervenant avec « name », « affiliation » et « declaration » à l’endroit « { $path } »
       *[text] Donnez un texte à l’endroit « { $path } »
    }
document-json-key = Retirez ou corrigez « { $path } » : un brouillon n’a rien de ce nom à cet endroit
document-json-form = Nommez l’un des formulaires { $known } à l’endroit « { $path } » au lieu de « { $id } »

## Différences entre deux rapports d’une même séance

compare-answer-lost = Répondez de nouveau : le rapport précédent contient une réponse
    .why = Ce qui a été rapporté une fois ne devrait pas manquer ensuite.
compare-person-lost = Nommez de nouveau { $name }, ou vérifiez que le rapport précédent se trompait
    .why = Le nouveau rapport est lu à la place du précédent. Qui n’y figure pas est oublié.
compare-person-added = Nom nouveau : { $name }
    .why = Le rapport précédent ne donne pas ce nom à cette question.
compare-speaker-lost = Inscrivez de nouveau { $name }, ou vérifiez que cette personne n’a pas pris la parole
    .why = Le nouveau rapport est lu à la place du précédent. Qui n’y figure pas est oublié.
compare-speaker-added = Nom nouveau : { $name }
    .why = Le rapport précédent ne donne pas ce nom dans sa liste.
compare-name-changed = Vérifiez le nom : « { $before } » dans le rapport précédent, « { $after } » ici
    .why = Un nom écrit de deux façons se lit comme deux personnes ou deux organisations.
compare-role-changed = Vérifiez le rôle de { $name } : auparavant sous « { $before } », maintenant sous « { $after } »
    .why = La modération, le rapport ou les prises de parole ont pu changer de mains. Sinon, l’un des rapports se trompe.
compare-declaration-lost = Ajoutez de nouveau la déclaration de { $name } : « { $declaration } » dans le rapport précédent
    .why = La personne l’a déclaré elle-même. Un rapport qui l’omet n’y change rien.
compare-declaration-changed = Vérifiez la déclaration de { $name } : « { $before } » dans le rapport précédent, « { $after } » ici
    .why = La déclaration appartient à la personne. Demandez-lui laquelle vaut, et ne la déduisez jamais d’un nom ou d’un titre.
compare-affiliation-lost = Ajoutez de nouveau l’organisation de { $name } : « { $affiliation } » dans le rapport précédent
    .why = Le formulaire demande l’organisation de chaque personne qui intervient.
compare-affiliation-changed = Vérifiez l’organisation de { $name } : « { $before } » dans le rapport précédent, « { $after } » ici
    .why = Une personne inscrite avec deux organisations est comptée pour les deux.
compare-session-type-changed = Vérifiez le type de séance : « { $before } » dans le rapport précédent, « { $after } » ici
    .why = Les rapports sont classés par type de séance, et ceux d’une même séance vont ensemble.
compare-line-changed = Vérifiez les mots : « { $before } » dans le rapport précédent, « { $after } » ici
    .why = Les rapports d’une même séance se trouvent par le même titre.
compare-slot-changed = Vérifiez le jour et l’heure : « { $before } » dans le rapport précédent, « { $after } » ici
    .why = Une séance n’a lieu qu’une fois.
compare-choice-changed = Vérifiez le choix : « { $before } » dans le rapport précédent, « { $after } » ici
    .why = Les rapports sont classés par ces choix, et ceux d’une même séance vont ensemble.
compare-head-count-changed = Vérifiez le nombre : « { $before } » dans le rapport précédent, « { $after } » ici
    .why = Ce sont les mêmes personnes qui ont été comptées. Quand deux rapports se contredisent, l’un se trompe.
compare-items-fewer = Vérifiez s’il en manque : le rapport précédent en compte { $before }, celui-ci { $after }
    .why = Un message a pu être réuni à un autre, ou oublié.
compare-link-lost = Donnez de nouveau le lien « { $text } », ou vérifiez qu’il ne mène nulle part
    .why = C’est dans le nouveau rapport que l’on cherche les documents de la séance.

## Entrée, sortie et formulaire suivant

page-file = Ouvrir un fichier
page-export = Enregistrer, copier ou imprimer
page-next = Commencer le rapport suivant
page-compare = Comparer avec un rapport précédent

paste-file = Choisir un fichier
paste-reading = Lecture du fichier

files-not-loaded = Connectez-vous à Internet et réessayez : la partie qui lit et écrit les fichiers se charge à la première utilisation, et n’a pas pu l’être. Votre brouillon est resté tel quel
files-broken = Copiez votre texte et rechargez la page : la partie qui lit et écrit les fichiers s’est arrêtée sur une erreur
files-text-too-large = Collez un texte plus court : celui-ci fait { $size } Mo, et le maximum est de { $limit } Mo
files-not-readable = Choisissez de nouveau { $name } : le navigateur n’a pas pu le lire
files-one-at-a-time =
    { $count ->
        [0] Choisissez un fichier
       *[other] Ouvrez un seul fichier à la fois : il y en a { $count }
    }

dialog-close = Fermer

export-title = Enregistrer, copier ou imprimer le rapport
export-format = Format
export-format-text = Texte brut, dans la disposition du formulaire (.txt)
export-format-markdown = Markdown (.md)
export-format-html = Page web (.html)
export-format-docx = Document Word (.docx)
export-format-json = Données, pour les programmes (.json)
export-name = Nom du fichier : { $name }
export-save = Enregistrer
export-copy = Copier
export-print = Imprimer ou enregistrer en PDF
export-preview = Tel qu’il sera lu
export-saved = Enregistré : { $name }
export-by-hand = Le navigateur ne permet pas de copier ici. Copiez ce texte vous-même
export-errors =
    { $count ->
        [one] Le rapport contient encore 1 erreur. Continuer quand même ?
       *[other] Le rapport contient encore { $count } erreurs. Continuer quand même ?
    }
export-save-anyway = Enregistrer quand même
export-copy-anyway = Copier quand même
export-print-anyway = Imprimer quand même
export-show-errors = Montrer les erreurs

next-title = Commencer le rapport suivant de la séance
next-help = Les réponses sont copiées telles quelles. Rien n’est ajouté.
next-form = Formulaire du rapport suivant
next-begin = Commencer
next-carried =
    { $count ->
        [0] Rien n’est repris
        [one] Reprise : 1 réponse
       *[other] Reprises : { $count } réponses
    }
next-dropped =
    { $count ->
        [one] Sans place dans le formulaire suivant : 1 réponse
       *[other] Sans place dans le formulaire suivant : { $count } réponses
    }
next-dropped-help = Elles restent visibles à côté du formulaire, à copier ou à retirer.
next-to-write =
    { $count ->
        [0] Chaque question a une réponse
        [one] Reste à écrire : 1 réponse
       *[other] Restent à écrire : { $count } réponses
    }
next-part = { $field } : { $part }
next-done =
    { $count ->
        [one] Rapport commencé : 1 réponse reprise
       *[other] Rapport commencé : { $count } réponses reprises
    }
next-back = Revenir au rapport précédent

compare-title = Comparer avec un rapport précédent
compare-help = Donnez le rapport précédent de la même séance. Vous verrez ce qui s’est perdu et ce qui le contredit. Rien n’est modifié.
compare-label = Texte du rapport précédent
compare-read = Comparer
compare-with = Comparer avec : { $form }
compare-with-titled = Comparer avec : { $form }, « { $title } »

differences-title =
    { $count ->
        [0] Rien ne s’est perdu ni n’a changé depuis : { $form }
        [one] 1 différence avec : { $form }
       *[other] { $count } différences avec : { $form }
    }
differences-help = La liste suit ce que vous écrivez.
differences-error = À corriger
differences-warning = Perdu ou contradictoire
differences-advice = Modifié ou nouveau
differences-close = Terminer la comparaison

## Brouillons

page-drafts = Brouillons

kept-named = { $name } – { $state }
kept-blank = Rien à conserver pour l’instant
kept-opening = Recherche de votre dernier brouillon…
kept-pending = Enregistrement…
kept-kept = Conservé sur cet appareil à { $time }
kept-failing = Non conservé
kept-elsewhere = Ouvert dans un autre onglet
kept-gone = Supprimé dans un autre onglet

storage-full = Le navigateur n’a plus de place : ce que vous tapez n’est pas conservé. Le texte reste sur cette page : supprimez d’anciens brouillons ou copiez le texte avant de fermer la page.
storage-forbidden = Le navigateur ne permet aucun stockage ici : ce que vous tapez n’est pas conservé. C’est le cas dans certaines fenêtres privées, ou lorsque le stockage est désactivé pour ce site. Copiez le texte avant de fermer la page.
storage-newer = Une version plus récente de cette page a été ouverte dans ce navigateur, et celle-ci ne peut plus conserver de brouillons. Votre texte reste ici jusqu’à la fermeture de la page : copiez ce qui n’est pas conservé, puis rechargez la page.
storage-busy = Un autre onglet de cette page bloque les brouillons. Fermez les autres onglets : les brouillons seront de nouveau conservés. En attendant, votre texte reste ici.
storage-other = Le navigateur n’a pas pu conserver ce que vous avez tapé. Votre texte reste sur cette page, et un nouvel essai a lieu toutes les quelques secondes. Copiez-le avant de fermer la page.

elsewhere-open = Ce brouillon est ouvert dans un autre onglet. Ce que vous tapez ici va dans son historique, pas dans le brouillon.
elsewhere-both = Ce brouillon a été modifié dans un autre onglet. Votre texte est conservé dans son historique : rien n’est perdu. Choisissez comment continuer.
elsewhere-take-over = Continuer ici
elsewhere-stored = Continuer avec le texte de l’autre onglet
elsewhere-mine = Continuer avec le texte de cette page
elsewhere-copy = Conserver le texte de cette page comme brouillon à part
elsewhere-name = { $name } (second onglet)

gone-text = Ce brouillon a été supprimé de ce navigateur. Son texte est encore sur cette page et sera perdu à sa fermeture.
gone-keep = Le conserver à nouveau

drafts-title = Brouillons
drafts-help = Les brouillons sont conservés dans ce navigateur, sur cet appareil, et nulle part ailleurs. Ce que vous tapez est enregistré tout seul.
drafts-new-form = Formulaire du nouveau brouillon
drafts-new = Nouveau brouillon
drafts-new-done = Un formulaire vierge est ouvert
drafts-none = Il n’y a pas encore de brouillon.
drafts-untitled = Brouillon sans titre
drafts-changed = modifié : { $time }
drafts-here = ouvert sur cette page
drafts-elsewhere = ouvert dans un autre onglet
drafts-open = Ouvrir
drafts-open-name = Ouvrir « { $name } »
drafts-rename = Renommer
drafts-rename-name = Renommer « { $name } »
drafts-name = Nom du brouillon
drafts-name-help = Sans nom, le brouillon porte son titre.
drafts-name-keep = Conserver le nom
drafts-cancel = Annuler
drafts-duplicate = Dupliquer
drafts-duplicate-name = Dupliquer « { $name } »
drafts-duplicate-done = « { $name } » est dupliqué
drafts-copy-name = { $name } (copie { $number })
drafts-history = Historique
drafts-history-name = Historique de « { $name } »
drafts-delete = Supprimer
drafts-delete-name = Supprimer « { $name } »
drafts-delete-done = « { $name } » est supprimé
drafts-undo = Annuler
drafts-deleted = Brouillons supprimés
drafts-deleted-help = Ils disparaissent pour de bon 30 jours après leur suppression.
drafts-bring-back = Rétablir
drafts-bring-back-name = Rétablir « { $name } »
drafts-bring-back-done = « { $name } » est rétabli
drafts-erase = Supprimer pour de bon
drafts-erase-name = Supprimer pour de bon : « { $name } »
drafts-erase-done = Supprimé pour de bon
drafts-damaged = Un brouillon illisible
drafts-damaged-help = Il est endommagé, ou vient d’une autre version de cette page. Les autres brouillons sont intacts.
drafts-damaged-copy = Copier ce qu’il en reste
drafts-stay = Le navigateur s’engage à garder les brouillons même si l’appareil manque de place.
drafts-may-go = Le navigateur peut effacer les brouillons si l’appareil manque de place, ou après des semaines sans visite. Exportez ce qui doit durer.
drafts-close = Fermer

history-title = Historique
history-help = Versions antérieures de ce brouillon. Plus elles sont anciennes, moins il en reste.
history-none = Il n’y a pas encore de version antérieure. Il en est gardé une par minute d’écriture.
history-older = Plus ancienne
history-newer = Plus récente
history-restore = Rétablir cette version
history-cause-import = { $time }, avant un import
history-cause-restore = { $time }, avant le rétablissement d’une version
history-cause-replaced = { $time }, dans un autre onglet
history-cause-aside = { $time }, écrit pendant qu’un autre onglet avait le brouillon
history-shown = Version : { $version }
history-differs = diffère du texte actuel
history-damaged = Cette version est illisible. Les autres sont intactes.
history-restored = La version antérieure est sur la page. Ce qui s’y trouvait est dans l’historique.
history-undone = Ce qui était sur la page est de retour

## Toute question

field-missing = Répondez à cette question
    .why = Le formulaire pose cette question pour toutes les séances.
field-placeholder = Remplacez « { $text } » par la réponse
    .why = Un texte d’attente laissé dans un rapport déposé est publié tel quel.
text-hidden-characters =
    { $count ->
        [one] Supprimez le caractère invisible ({ $name })
       *[other] Supprimez les { $count } caractères invisibles (le premier est { $name })
    }
    .why = Des caractères sans forme viennent avec le texte que l’on colle. Ils gênent la recherche, le tri et la lecture à voix haute.
text-normal-form =
    { $count ->
        [one] Enregistrez « { $instead } » d’un seul tenant
       *[other] Enregistrez { $count } mots accentués d’un seul tenant, comme « { $instead } »
    }
    .why = Une lettre enregistrée à part de son accent a le même aspect, mais une recherche ne trouve pas le mot. Certains fichiers PDF et claviers en produisent.
text-letter-forms =
    { $count ->
        [one] Écrivez « { $instead } » en lettres ordinaires
       *[other] Écrivez { $count } mots en lettres ordinaires, comme « { $instead } »
    }
    .why = Une recherche ne trouve pas un mot écrit en lettres pleine chasse ou avec des ligatures.
text-markup =
    { $count ->
        [one] Supprimez le balisage « { $text } »
       *[other] Supprimez { $count } éléments de balisage (le premier est « { $text } »)
    }
    .why = Les balises et les codes de caractères d’une page web sont publiés tels quels.
text-all-capitals = Écrivez en minuscules, avec des majuscules où il en faut
    .why = Un texte tout en capitales se lit mal, et les sigles ne s’y distinguent plus des mots.
text-phone-number = Retirez le numéro de téléphone { $text }, sauf s’il peut être publié
    .why = Le rapport est public et le reste pendant des années.
text-mail-address = Retirez l’adresse { $text }, sauf si elle peut être publiée
    .why = Le rapport est public, et une adresse privée y attire des messages indésirables.

## Texte suivi

prose-template-text = Remplacez « { $text } » : c’est un texte du formulaire
    .why = La question, la limite et les amorces de phrase imprimées sur le formulaire n’appartiennent à aucune réponse et sont publiées telles quelles.
prose-one-sided = Ajoutez ce qui a été dit sur l’autre aspect demandé ({ $missing }), ou qu’il n’y a rien eu
    .why = Le formulaire demande les deux. On veut savoir sur quoi les avis se rejoignaient et sur quoi ils divergeaient.
prose-doubled-word = N’écrivez « { $text } » qu’une seule fois
    .why = Un mot répété aussitôt est le plus souvent une faute de frappe.
prose-missing-space = Mettez une espace dans « { $text } »
    .why = Sans elle, deux mots se lisent et se comptent comme un seul.
prose-hard-line-breaks =
    { $count ->
        [one] Rattachez la ligne que la page a coupée
       *[other] Rattachez les { $count } lignes que la page a coupées
    }
    .why = Un texte copié d’une page ou d’un fichier PDF garde les fins de ligne de sa colonne.

## Lignes

line-several-lines = Tenez-vous à une seule ligne
    .why = Le formulaire demande une ligne, et les listes ne montrent que la première.

## Nombre de mots

words-over-limit =
    { $over ->
        [one] Retranchez { $over } mot : { $used } pour { $limit } admis
       *[other] Retranchez { $over } mots : { $used } pour { $limit } admis
    }
    .why = Le formulaire limite cette réponse. Les mots sont comptés comme dans un traitement de texte.

## Types de séance et autres choix

session-type-unknown = Indiquez un type de séance de la réunion au lieu de « { $text } »
    .why = Les rapports sont classés par type de séance.
session-type-unofficial-name = Écrivez « { $name } »
    .why = Les rapports sont classés par le nom officiel du type de séance.
session-type-ambiguous = Gardez un seul type de séance : { $names }
    .why = Les rapports sont classés par type de séance : chacun en a un seul.
session-type-format-only = Ajoutez le type de séance : « { $text } » est une forme
    .why = Le panel, la table ronde et le débat sont des formes, communes à plusieurs types de séance.
choice-unknown = Choisissez dans la liste au lieu de « { $text } »
    .why = Les rapports sont classés selon les choix que le formulaire propose.
choice-unlisted = Voyez si la liste a un nom pour « { $text } » ; sinon, gardez-le
    .why = Les rapports sont classés selon les noms de la liste. Vos propres mots sont les bienvenus là où elle n’en a pas.
choice-unofficial-name = Écrivez « { $name } »
    .why = Les rapports sont classés par le nom officiel.
choice-ambiguous = Choisissez l’un des deux : { $names }
    .why = La réponse est aussi proche d’un nom de la liste que d’un autre.
choice-too-many =
    { $limit ->
        [one] Gardez { $limit } choix : il y en a { $found }
       *[other] Gardez { $limit } choix : il y en a { $found }
    }
    .why = Le formulaire n’en demande pas davantage.
choice-outside-parent = « { $name } » relève de « { $parent } » : vérifiez les deux réponses
    .why = Ce choix a été proposé sous une autre rubrique que celle qui est indiquée.

## Créneaux

slot-unreadable = Écrivez le jour, le début et la fin, par exemple 14 November 2018, 11:20-12:20
    .why = Le rapport est classé par jour et par heure.
slot-date-missing = Ajoutez le jour, par exemple 14 November 2018
    .why = Le rapport est classé par jour et par heure.
slot-time-missing = Ajoutez le début et la fin, par exemple 11:20-12:20
    .why = Le rapport est classé par jour et par heure.
slot-end-missing = Ajoutez la fin, par exemple 11:20-12:20
    .why = Le formulaire demande le créneau entier, du début à la fin.
slot-year-missing =
    { $year ->
        [unknown] Ajoutez l’année
       *[other] Ajoutez l’année { $year }
    }
    .why = Les rapports se lisent encore des années après la réunion.
slot-day-order = Écrivez le mois en toutes lettres : la date peut être le { $first } ou le { $second }
    .why = Dans certains pays le jour vient d’abord, dans d’autres le mois.
slot-no-such-day = Vérifiez la date : ce jour n’existe pas au calendrier
    .why = Le rapport est classé par jour et par heure.
slot-no-such-time = Vérifiez l’heure : aucune horloge ne l’affiche
    .why = Les heures vont de 0 à 24 et les minutes de 0 à 59.
slot-weekday =
    Vérifiez la date : le { $date } est un { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }
    .why = Quand le jour de la semaine et la date se contredisent, l’un des deux est faux.
slot-outside-meeting = Indiquez un jour entre le { $first } et le { $last }
    .why = La séance a eu lieu pendant la réunion.
slot-several = Gardez un seul créneau : un jour, un début et une fin
    .why = Le formulaire demande un créneau, et les listes en montrent un.
slot-end-before-start = Vérifiez les heures : la fin ({ $end }) ne suit pas le début ({ $start })
    .why = Une séance finit après son début.
slot-length =
    { $stated ->
        [one] Vérifiez les heures : elles sont à { $actual } minutes l’une de l’autre, et non à { $stated } minute
       *[other] Vérifiez les heures : elles sont à { $actual } minutes l’une de l’autre, et non à { $stated }
    }
    .why = Quand le créneau et la durée se contredisent, l’un des deux est faux.
slot-time-zone = Écrivez l’heure locale de la réunion : { $local }
    .why = Le programme est à l’heure locale, et les autres rapports aussi.
slot-morning-or-afternoon = Dites lequel des deux est juste : { $first } ou { $second }
    .why = Qui lit le formulaire compte les heures de 0 à 24.
slot-half-of-day = Vérifiez l’heure : « am » ou « pm » la contredit
    .why = Sur 24 heures, l’heure dit déjà de quelle moitié du jour il s’agit.
slot-spare-half-of-day = Omettez « am » et « pm » quand l’heure est sur 24 heures
    .why = Sur 24 heures, l’heure dit déjà de quelle moitié du jour il s’agit.

## Personnes

people-nobody = Dites en quelques mots pourquoi il n’y a personne, ou nommez la personne
    .why = « { $text } » n’apprend rien. « Animée par les intervenants à tour de rôle » dit quelque chose.
people-placeholder = Mettez un nom à la place de « { $text } », ou supprimez ces mots
    .why = Après la séance, on sait qui y a pris part. Un texte d’attente laissé dans un rapport déposé est publié tel quel.
people-name-missing = Ajoutez le nom
    .why = Chaque personne est inscrite par son nom.
people-duplicate = Supprimez le second « { $name } »
    .why = Nommer quelqu’un une fois suffit, et les listes tirées des rapports comptent chaque personne une fois.
roles-same-person = Vérifiez les rôles : { $name } figure aussi sous « { $other } »
    .why = Qui anime, rapporte ou intervient ne devrait pas tenir aussi le rôle d’autrui. Si une personne a vraiment tenu les deux, laissez la réponse.

## Intervenantes et intervenants

speakers-nobody = Dites en quelques mots qui a pris la parole, par exemple « open discussion, no set speakers »
    .why = « { $text } » peut vouloir dire que personne n’a parlé, que tout le monde a parlé, ou que la liste manquait.
speakers-placeholder = Mettez ce que l’on sait à la place de « { $text } », ou supprimez ces mots
    .why = Après la séance, on sait qui a pris la parole. Un texte d’attente laissé dans un rapport déposé est publié tel quel.
speakers-duplicate = Vérifiez « { $name } » : ce nom figure deux fois
    .why = Chaque personne figure une fois. Deux personnes du même nom se distinguent par leur organisation.
speakers-name-missing = Ajoutez le nom de la personne
    .why = Chaque personne est inscrite par son nom.
speakers-affiliation-missing = Ajoutez l’organisation : { $name }
    .why = Le formulaire demande l’organisation de chaque personne qui intervient.
speakers-gender-undeclared = Ajoutez la déclaration : { $name }, dans les mots de la personne
    .why = Le formulaire demande quel genre déclare chaque personne qui intervient. C’est sa propre déclaration : demandez-la-lui, sans jamais la déduire d’un nom ou d’un titre. « Prefer not to answer » est une réponse.
speakers-declaration-unlisted = Gardez « { $text } » si la personne l’a dit ainsi : le formulaire ne le propose pas
    .why = Une déclaration appartient à la personne et reste telle quelle. Les tableaux tirés des rapports ne comptent que les déclarations que le formulaire propose.
speakers-declaration-unclear = De « { $text } », ne gardez que ce que la personne a déclaré
    .why = Il y a ici plusieurs déclarations, ou des mots qui n’en sont peut-être pas. Demandez à la personne, sans jamais déduire d’un nom ou d’un titre.
speakers-sorted-by-heading = Écrivez après { $name } ce que cette personne a déclaré : le titre « { $heading } » ne déclare rien
    .why = Une déclaration est celle de chaque personne elle-même. Un titre qui range les intervenants par genre est de la main de qui écrit. Demandez, et ne concluez jamais d’un nom ou d’un titre de civilité.

## Éléments d’une liste

items-too-many = Gardez-en { $limit } : il y en a { $found }
    .why = Le formulaire n’en demande pas davantage.
items-empty = Écrivez le texte qui manque après « { $text } », ou supprimez ce signe
    .why = Un numéro ou une puce que rien ne suit est publié tel quel.
items-doubled = Changez le numéro { $second } : il est identique au numéro { $first }
    .why = Un message répété prend la place d’un autre.
items-not-alone = Écrivez en toutes lettres à quoi renvoie « { $text } »
    .why = Les messages clés de tous les rapports sont réunis par thème. Chacun doit se comprendre sans le texte qui l’entoure.

## Nombres de personnes

head-count-unreadable = Écrivez un nombre, une fourchette ou « unknown »
    .why = Les estimations de toutes les séances sont additionnées.
head-count-no-figure = Écrivez un chiffre au lieu de « { $text } », ou « unknown »
    .why = Des mots comme « la plupart » ou « beaucoup » ne se comparent pas d’une année à l’autre. Une estimation, une fourchette ou une proportion, si.
head-count-unclear = Écrivez un seul chiffre : ceux-ci peuvent se lire de plusieurs façons
    .why = Rien ne dit si ces chiffres s’ajoutent, bornent une fourchette ou se remplacent.
head-count-not-applicable = Écrivez un nombre, ou « unknown » si personne n’a compté, au lieu de « { $text } »
    .why = Il y avait du monde à chaque séance. Zéro, inconnu et sans objet sont trois choses différentes.
head-count-share-of-nothing = Écrivez un nombre de personnes : la question porte sur le total
    .why = Une proportion ne dit quelque chose qu’à côté du total dont elle est une part.
head-count-share-above-whole = Vérifiez la proportion : elle dépasse tout le monde
    .why = Une proportion est d’au plus 100 pour cent.
head-count-mixed = Donnez un seul chiffre pour tout : une proportion et un nombre de personnes ne s’additionnent pas
    .why = Les estimations de toutes les séances sont additionnées. Rien ne dit lequel des deux comprend l’autre.
head-count-other-people = Vérifiez qui est compté : la question porte sur d’autres personnes
    .why = Une question porte sur l’ensemble du public, une autre sur les femmes et les personnes de genre variant qui en font partie.
head-count-parts-differ = Vérifiez les chiffres : sur place et en ligne, cela fait { $parts }, et non { $total }
    .why = Les personnes présentes sur place et celles qui suivent en ligne font ensemble le total.
head-count-above-whole = Vérifiez les deux chiffres : { $part } dépasse le total de { $whole }
    .why = Ces personnes font partie du public : elles ne peuvent pas être plus nombreuses.
head-count-without-whole = Ajoutez le total dont ce nombre est une part
    .why = Une part dit peu de chose sans son tout.
head-count-below-speakers =
    { $speakers ->
        [one] Vérifiez le chiffre : { $speakers } personne qui intervient en fait partie, mais il est de { $whole }
       *[other] Vérifiez le chiffre : { $speakers } personnes qui interviennent en font partie, mais il est de { $whole }
    }
    .why = Les personnes qui interviennent font partie du public.

## Liens

links-unreadable = Écrivez une adresse web qui commence par https:// au lieu de « { $text } »
    .why = On veut pouvoir suivre le lien.
links-shortened = Collez l’adresse entière : « { $text } » a été abrégée à l’affichage
    .why = Les pages coupent les longues adresses et mettent des points de suspension. Une telle copie ne mène nulle part.
links-scheme-broken = Faites commencer l’adresse « { $text } » par https:// ou http://
    .why = Une faute dans les premiers caractères empêche le lien de s’ouvrir.
links-scheme-missing = Mettez https:// devant « { $text } »
    .why = Sans cela, l’adresse n’est qu’un texte sur la page publiée.
links-not-web =
    { $scheme ->
        [mailto] Donnez l’adresse d’une page web : « { $text } » est une adresse de courrier
       *[other] Donnez l’adresse d’une page web : « { $scheme }: » ne s’ouvre pas ailleurs
    }
    .why = Un lien s’ouvre dans un navigateur. Un fichier de votre ordinateur, un script ou une adresse de courrier n’est pas une page.
links-parted = Supprimez le blanc dans l’adresse « { $text } »
    .why = Une adresse s’arrête à la première espace ou fin de ligne : le lien mènerait ailleurs.
links-run-together = Mettez chaque adresse sur sa propre ligne
    .why = Deux adresses sans espace entre elles se lisent comme une seule, qui n’existe pas.
links-private-address = Vérifiez l’adresse : { $host } ne s’ouvre qu’à l’intérieur d’un réseau
    .why = Hors de ce réseau ou de cet ordinateur, personne ne peut suivre le lien.
links-duplicate = Supprimez « { $text } » ou remplacez-le : la même adresse figure plus haut
    .why = Une mention suffit, et la seconde occupe peut-être la place d’une autre adresse.
links-no-address = Ajoutez l’adresse web de « { $text } »
    .why = Le formulaire demande des liens. On ne peut pas trouver ce qui est seulement nommé.

## Reprise d’un texte collé

import-no-known-form =
    { $labels ->
        [0] Aucun rapport trouvé : collez une page qui contient les questions du formulaire. Votre texte est conservé
        [one] Aucun rapport trouvé : ce texte ne contient que { $labels } question d’un formulaire. Votre texte est conservé
       *[other] Aucun rapport trouvé : ce texte ne contient que { $labels } questions d’un formulaire. Votre texte est conservé
    }
    .why = Un rapport se reconnaît aux questions de son formulaire. Les nouvelles, les messages et les diapositives n’en ont pas.
import-form-assumed = Vérifiez le formulaire : { $name } a été retenu, mais { $others } convient aussi
    .why = Les formulaires ont la plupart de leurs questions en commun, et leurs limites diffèrent.

## Corrections

fix-use-official-name = Mettre « { $text } »
fix-add-scheme = Écrire « { $text } »
fix-repair-scheme = Écrire « { $text } »
fix-join-address = Réunir en « { $text } »
fix-part-addresses = Mettre chacune sur sa ligne
fix-use-canonical-slot = Écrire « { $text } »
fix-add-year = Ajouter { $year }
fix-remove-half-of-day = Omettre « pm »
fix-remove-hidden-characters = Supprimer ce qui ne se voit pas
fix-compose-characters = Enregistrer les lettres d’un seul tenant
fix-use-ordinary-letters = Mettre des lettres ordinaires
fix-remove-markup = Supprimer le balisage
fix-remove-template-text = Supprimer le texte du formulaire
fix-remove-doubled-word = Supprimer le second
fix-insert-space = Insérer l’espace
fix-join-lines = Rattacher les lignes
fix-remove-empty-item = Le supprimer

## Page

page-name = Rapporteur
page-promise = Tout ce que vous saisissez reste sur cet appareil.
page-heading = Rédiger et vérifier un rapport de séance
page-title = { $form } – Rapporteur
page-title-error = Erreur : { $form } – Rapporteur
page-skip = Aller au formulaire
page-language = Langue
page-form = Formulaire
page-answers-language = Langue des réponses
page-answers-language-form = { $language } (celle du formulaire)
page-import = Coller un rapport entier
page-report =
    .aria-label = Rapport
page-check = Vérifier le rapport
page-check-help = Chaque réponse est vérifiée quand vous la quittez. Ce bouton les vérifie toutes.
page-optional = Vous pouvez laisser ce champ vide.
page-examples = Exemples du formulaire
page-choices =
    { $count ->
        [one] Choisir dans la liste ({ $count })
       *[other] Choisir dans la liste ({ $count })
    }
page-show-place = Sélectionner dans le texte
page-why = Pourquoi ?
page-why-failed = L’explication n’a pas pu être chargée. Ouvrez-la de nouveau quand vous serez en ligne.
page-why-limit = { $certainty } Source : { $form }.
page-why-rule = Règle de Rapporteur « { $code } » : elle découle de ce que vous avez écrit, non d’un chiffre du formulaire.
page-undo = Annuler
page-close-notice = Fermer
page-plain = Votre rapport
page-no-script = Rapporteur vérifie dans le navigateur, avec JavaScript et WebAssembly : activez JavaScript pour l’utiliser.
page-no-module = Le vérificateur n’a pas pu être chargé : rien n’est vérifié et il n’y a pas de formulaire. Vous pouvez écrire ici et copier le texte. Rechargez la page pour réessayer.
page-incomplete = Noms, intervenants, nombres, dates, choix et liens ne sont pas encore vérifiés : cette partie du vérificateur n’a pas pu être chargée. Ce que vous écrivez est tout de même conservé et compté. Elle sera chargée dès que le réseau sera là.
page-incomplete-retry = Réessayer maintenant
page-waits = Un instant : le reste du vérificateur est en cours de chargement
page-failure = Le vérificateur s’est arrêté sur une erreur ({ $reason }). Votre texte est toujours là : copiez-le avant de recharger la page.

severity-lead = { $severity } :
severity-error = Erreur
severity-warning = Avertissement
severity-advice = Conseil

certainty-seen = Le formulaire publié le dit.
certainty-inferred = Cela se déduit de rapports déposés.
certainty-recalled = C’est le chiffre d’usage : le formulaire lui-même n’a pas pu être retrouvé.

limit-words =
    { $limit ->
        [one] { $limit } mot au plus.
       *[other] { $limit } mots au plus.
    }
limit-items =
    { $limit ->
        [one] { $limit } au plus.
       *[other] { $limit } au plus.
    }
limit-sure = { $limit } { $certainty }

count-words =
    { $used ->
        [one] { $used } mot
       *[other] { $used } mots
    }
count-words-of =
    { $used ->
        [one] { $used } mot
       *[other] { $used } mots
    } sur { $limit } : { $rest }
count-words-left =
    { $left ->
        [one] reste { $left } mot
       *[other] restent { $left } mots
    }
count-words-over =
    { $over ->
        [one] { $over } mot de trop
       *[other] { $over } mots de trop
    }
count-items =
    { $used ->
        [one] { $used } élément
       *[other] { $used } éléments
    }
count-items-of =
    { $used ->
        [one] { $used } élément
       *[other] { $used } éléments
    } sur { $limit }
count-items-left =
    { $left ->
        [one] reste { $left } élément
       *[other] restent { $left } éléments
    }
count-items-over =
    { $over ->
        [one] { $over } élément de trop
       *[other] { $over } éléments de trop
    }
count-speakers =
    { $used ->
        [one] { $used } personne
       *[other] { $used } personnes
    }
count-speakers-of =
    { $used ->
        [one] { $used } personne
       *[other] { $used } personnes
    } sur { $limit }
count-speakers-left =
    { $left ->
        [one] reste { $left } personne
       *[other] restent { $left } personnes
    }
count-speakers-over =
    { $over ->
        [one] { $over } personne de trop
       *[other] { $over } personnes de trop
    }

count-of-error =
    { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
count-of-warning =
    { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
count-of-advice =
    { $count ->
        [one] { $count } conseil
       *[other] { $count } conseils
    }

summary-clear = Le rapport respecte le formulaire
summary-error = À corriger
summary-warning = À regarder
summary-advice = Peut être amélioré
summary-entry = { $field } : { $message }
summary-also = Voir aussi :

rail-title = Avancement
rail-answered =
    { $done ->
        [one] { $done } réponse sur { $total }
       *[other] { $done } réponses sur { $total }
    }
rail-show = Toutes les questions
rail-done = réponse donnée
rail-open = à remplir
rail-spare = facultatif
rail-pending = en cours de lecture
rail-error = à corriger
rail-warning = à regarder

section-session = La séance
section-people = Les personnes
section-substance = Le contenu
section-participation = La participation
section-outputs = Les suites

status-field-clear = { $field } : plus rien à corriger
status-field-problems =
    { $count ->
        [one] { $field } : { $count } remarque
       *[other] { $field } : { $count } remarques
    }
status-fixed = Fait : { $fix }
status-fix-undone = Annulé : { $fix }

speaker-view = Façon de saisir les intervenantes et intervenants
speaker-view-rows = En lignes de tableau
speaker-view-lines = En texte collé
speaker-lines-help = Une personne par ligne : nom, organisation, déclaration.
speaker-rows-help = Une liste collée dans un nom devient des lignes. Alt + flèche vers le haut ou vers le bas déplace la personne.
speaker-declaration-why = Le formulaire demande quel genre déclare chaque personne qui intervient. C’est sa propre déclaration : demandez-la-lui, et laissez « non déclaré » si vous n’avez pas de réponse.
speaker-number = Personne { $number }
speaker-name = Nom
speaker-affiliation = Organisation
speaker-declaration = Déclaration de genre
speaker-not-declared = non déclaré
speaker-add = Ajouter une personne
speaker-up = Monter
speaker-up-number = Monter la personne { $number }
speaker-down = Descendre
speaker-down-number = Descendre la personne { $number }
speaker-remove = Supprimer
speaker-remove-number = Supprimer la personne { $number }
speaker-moved = Maintenant personne { $number } sur { $count }
speaker-removed = Personne { $number } supprimée
speaker-restored = La personne { $number } est revenue
speaker-added =
    { $count ->
        [one] { $count } personne ajoutée
       *[other] { $count } personnes ajoutées
    }

figures-title = Le rapport en chiffres
figures-words = Mots et limites
figures-words-none = Ce formulaire ne limite pas le nombre de mots.
figures-question = Question
figures-used = Mots
figures-declarations = Genre déclaré par les personnes qui interviennent
figures-declarations-note = Compté tel que déclaré, jamais déduit d’un nom ou d’un titre.
figures-declarations-none = Aucune personne n’est encore inscrite.
figures-declaration = Déclaration
figures-speakers = Personnes
figures-own-words = dans leurs propres mots
figures-unclear = à préciser
figures-people = Participation
figures-number = Nombre
figures-share = Part du total
figures-range = { $low } à { $high }
figures-at-least = { $low } ou plus
figures-at-most = { $high } au plus
figures-estimate = environ { $amount }
figures-unknown = inconnu
figures-blank = pas encore de réponse
figures-unreadable = pas de chiffre

paste-title = Coller un rapport entier
paste-label = Texte du rapport
paste-help = Copiez une page qui contient un ou plusieurs rapports et collez-la ici, ou choisissez un fichier (.docx, .html, .md, .txt, .json). Vous voyez où va chaque chose avant que rien ne soit remplacé.
paste-empty = Vider la zone
paste-cut = Les { $shown } premiers caractères sur { $count } sont affichés ici. Tous sont lus.
paste-read = Trouver les champs
paste-here = Coller dans le champ comme texte
paste-cancel = Annuler
paste-found =
    { $count ->
        [0] Aucun rapport trouvé
        [one] { $count } rapport trouvé
       *[other] { $count } rapports trouvés
    }
paste-form = Formulaire
paste-blank = vide
paste-take = Reprendre : { $form }
paste-done =
    { $fields ->
        [one] { $fields } champ rempli
       *[other] { $fields } champs remplis
    }, { $problems ->
        [one] { $problems } problème
       *[other] { $problems } problèmes
    }
paste-undo = Annuler
paste-undone = Votre brouillon précédent est de retour

outside-title = Texte hors du formulaire
outside-help = Ce texte ne répond à aucune question du formulaire ouvert. Il ne fait pas partie du rapport.
outside-text = Texte : { $source }
outside-answer = Réponse à « { $field } », que ce formulaire ne demande pas
outside-import = De la page collée
outside-report = { $form }, trouvé sur la même page
outside-copy = Copier
outside-copy-from = Copier : { $source }
outside-copied = Copié
outside-not-copied = Le navigateur ne permet pas de copier ici. Sélectionnez le texte et copiez-le vous-même.
outside-remove = Retirer
outside-remove-from = Retirer : { $source }

short-session_type = Type de séance
short-title = Titre
short-date_time = Date et heure
short-organizers = Organisation
short-moderators = Présidence ou animation
short-rapporteurs = Rapporteurs
short-speakers = Intervenants et intervenantes
short-theme = Thème
short-subtheme = Sous-thème
short-key_messages = Messages clés
short-discussion = Débat
short-recommendations = Recommandations
short-igf_ecosystem = Progrès au sein du FGI
short-participants = Participants et participantes
short-women_and_gender_variant = Femmes et personnes de genre variant
short-gender_discussion = Questions de genre
short-links = Liens

## Nouvelles versions de la page

page-part-missing = Cette partie de la page n’a pas pu être chargée. Vérifiez le réseau et réessayez : ce que vous avez écrit est conservé.
page-restarted = Le vérificateur s’est arrêté sur une erreur ({ $reason }) et a été relancé. Votre texte est intact.
version-new = Une nouvelle version de cette page est disponible. Elle servira dès que tous les onglets de cette page seront fermés, ou maintenant : ce que vous avez écrit est conservé.
version-apply = L’utiliser maintenant
version-changed = Un autre onglet est passé à une nouvelle version de cette page. Rechargez cette page quand vous le souhaitez.
version-reload = Recharger

## Dans les formulaires d’autres pages

# Le mot devant un diagnostic
embed-error = Erreur :
embed-warning = Attention :
embed-advice = Conseil :
embed-title-error = Erreur : { $title }
embed-check = Vérifier le rapport
embed-not-answers = Donnez les réponses dans un objet dont les clés sont les identifiants des champs
