### The words of Parley in another language. How this file is written, and what tells that it is
### whole: "Add a language" in CONTRIBUTING.md.
###
### Whoever speaks the language and has read all of this signs here; until then pages say that nobody has.
### Reviewed by:


## address-words

# English: This page has moved
address-moved = Cette page a changé d’adresse
# English: It is now found at
address-movedTo = Elle se trouve désormais ici :
# English: This record was removed
address-removed = Cette fiche a été retirée
# English: It was removed on { $date }.
address-removedOn = Elle a été retirée le { $date }.
# English: Somebody concerned by it had asked for it.
address-reasons-on-request = Une personne concernée l’avait demandé.
# English: The same was recorded twice.
address-reasons-duplicate = La même chose était enregistrée deux fois.
# English: It had been recorded in error.
address-reasons-error = Elle avait été enregistrée par erreur.
# English: There was a legal reason.
address-reasons-legal = Il y avait à cela une raison juridique.
# English: What it said is no longer shown. The address stays, so that whoever follows it learns what became of it.
address-note = Son contenu n’est plus affiché. L’adresse est conservée, pour que quiconque la suit apprenne ce que la fiche est devenue.
# English: Read instead
address-see = À lire à la place

## as-of-words

# English: As stated by
asOf-label = État au
# English: As stated by the date
asOf-date = État à la date du
# English: Latest state
asOf-back = Dernier état
# `{date}` is put in by whoever shows it.
# English: Loading the statements of { $date }. Until then the page shows the state that it had.
asOf-loading = Chargement des déclarations au { $date }. En attendant, la page montre l’état précédent.
# English: As it stood on { $date }
asOf-title = État au { $date }
# English: What each party had said by { $date }. { $comparison }
asOf-description = Ce que chaque partie avait déclaré au { $date }. { $comparison }
# `{date}` is put in by whoever shows it.
# English: Statements, and how the parties stand, are shown as they stood on { $date }. What was said, replaced or withdrawn later is left out.
asOf-notice = Les déclarations et les relations entre les parties sont montrées telles qu’elles étaient au { $date }. Ce qui a été dit, remplacé ou retiré plus tard n’y figure pas.
# English: The date in the address is not a day that exists, so the latest state is shown.
asOf-nonsense = La date contenue dans l’adresse n’existe pas ; c’est le dernier état qui est affiché.
# English: The date in the address lies ahead of this comparison, which looks up to { $date }. The latest state is shown.
asOf-later = La date contenue dans l’adresse est postérieure à cette comparaison, qui va jusqu’au { $date }. C’est le dernier état qui est affiché.
# English: The records could not be fetched, or the answer took too long, so the latest state is shown.
asOf-failed = Les fiches n’ont pas pu être obtenues, ou la réponse a trop tardé ; c’est le dernier état qui est affiché.
# English: Later statements are left out.
asOf-laterLeftOut = Les déclarations postérieures n’y figurent pas.
# English: As it stood on earlier dates
asOf-days = État à des dates antérieures
# English: { $days -> [one] 1 date on which something changed *[other] { $days } dates on which something changed }
asOf-count =
    { $days ->
        [one] { $days } date à laquelle quelque chose a changé
       *[other] { $days } dates auxquelles quelque chose a changé
    }
# English: Earlier
asOf-earlier = Plus tôt
# English: Later
asOf-next = Plus tard
# English: { $count -> [one] 1 statement: *[other] { $count } statements: }
asOf-said =
    { $count ->
        [one] { $count } déclaration :
       *[other] { $count } déclarations :
    }
# English: { $count -> [one] 1 withdrawn: *[other] { $count } withdrawn: }
asOf-withdrawn =
    { $count ->
        [one] { $count } retirée :
       *[other] { $count } retirées :
    }
# English: Now taking part:
asOf-entered = Participe désormais :
# English: Last move of each party
lastMove-title = Dernière prise de parole de chaque partie
# English: Last move of each party: table
lastMove-table = Dernière prise de parole de chaque partie : tableau
# English: What each party last said on this issue by { $date }, and the rounds on it since then in which no statement of that party is recorded. Silence is not an answer.
lastMove-note = Ce que chaque partie a dit en dernier sur ce sujet au { $date }, et les cycles tenus depuis à ce propos pour lesquels aucune déclaration de cette partie n’est enregistrée. Le silence n’est pas une réponse.
# English: Last spoke
lastMove-last = Dernière déclaration
# English: Rounds on it since then
lastMove-silentIn = Cycles à ce propos depuis
# English: No statement is recorded by this date of:
lastMove-never = Aucune déclaration n’est enregistrée à cette date pour :
# English: none
lastMove-noRound = aucun
# English: { $rounds -> [one] 1 without a statement on record: *[other] { $rounds } without a statement on record: }
lastMove-since =
    { $rounds ->
        [one] { $rounds } sans déclaration enregistrée :
       *[other] { $rounds } sans déclaration enregistrée :
    }

## cell-words

# English: Requires
cell-stance-label-requires = Exige
# English: Supports
cell-stance-label-supports = Soutient
# English: Accepts
cell-stance-label-accepts = Accepte
# English: Accepts on conditions
cell-stance-label-conditional = Accepte sous conditions
# English: Undecided on
cell-stance-label-undecided = Réserve sa position sur
# English: Opposes
cell-stance-label-opposes = S’oppose à
# English: Rules out
cell-stance-label-rules-out = Exclut
# English: Declined to say on
cell-stance-label-declined = N’a pas voulu se prononcer sur
# English: Unclear on
cell-stance-label-unclear = Position peu claire sur
# English: Requires
cell-stance-name-requires = Exige
# English: Supports
cell-stance-name-supports = Soutient
# English: Accepts
cell-stance-name-accepts = Accepte
# English: Accepts on conditions
cell-stance-name-conditional = Accepte sous conditions
# English: Undecided
cell-stance-name-undecided = Réserve sa position
# English: Opposes
cell-stance-name-opposes = S’oppose
# English: Rules out
cell-stance-name-rules-out = Exclut
# English: Declined to say
cell-stance-name-declined = N’a pas voulu se prononcer
# English: Unclear
cell-stance-name-unclear = Position peu claire
# English: requires
cell-stance-within-requires = exige
# English: supports
cell-stance-within-supports = soutient
# English: accepts
cell-stance-within-accepts = accepte
# English: accepts on conditions
cell-stance-within-conditional = accepte sous conditions
# English: undecided
cell-stance-within-undecided = réserve sa position
# English: opposes
cell-stance-within-opposes = s’oppose
# English: rules out
cell-stance-within-rules-out = exclut
# English: declined to say
cell-stance-within-declined = n’a pas voulu se prononcer
# English: unclear
cell-stance-within-unclear = position peu claire
# English: option { $number }
cell-stance-option = l’option { $number }
# Before the date of a statement that is not the headline.
# English: said
cell-stance-said = déclaré :
# English: Conditions
# same
cell-stance-conditions = Conditions
# English: Stated
cell-state-name-coded = S’est exprimée
# English: Stated, stance not coded
cell-state-name-uncoded = S’est exprimée, positionnement non codé
# English: Withdrawn
cell-state-name-withdrawn = Retirée
# English: Retracted or denied
cell-state-name-retracted = Rétractée ou démentie
# English: None found
cell-state-name-none-found = Rien trouvé
# English: None found, search out of date
cell-state-name-gap-stale = Rien trouvé, recherche ancienne
# English: Not researched
cell-state-name-not-researched = Pas de recherche
# English: Not taking part
cell-state-name-not-a-participant = Ne participe pas
# English: Searched on
cell-state-searched = Recherche du
# English: Nothing was found. This is not a refusal.
cell-state-noneFound = Rien n’a été trouvé. Ce n’est pas un refus.
# English: Nothing was found then; the search lies more than 90 days before the day shown.
cell-state-stale = Rien n’avait alors été trouvé ; la recherche remonte à plus de 90 jours avant le jour affiché.
# Instead of "not researched" on an earlier day, where the party spoke later.
# English: Nothing recorded by this date
cell-state-laterOnly = Rien d’enregistré à cette date
# English: The statements recorded here are later. This is not a refusal.
cell-state-laterOnlyReason = Les déclarations enregistrées ici sont postérieures. Ce n’est pas un refus.
# English: There is no record here yet, and no note of a search. This is not a refusal.
cell-state-notResearched = Il n’y a encore ici ni fiche ni trace d’une recherche. Ce n’est pas un refus.
# English: Takes part since
cell-state-notParticipant = Début de la participation :
# English: Left on
cell-state-left = Fin de la participation :
# English: Took its statement back:
cell-state-withdrawn = Est revenue sur sa déclaration :
# English: { $statements } { $statements -> [one] statement *[other] statements }, { $span }
cell-evidence =
    { $statements } { $statements ->
        [one] déclaration
       *[other] déclarations
    }, { $span }
# English: { $statements -> [one] 1 more statement *[other] { $statements } more statements }
cell-evidenceMore =
    { $statements ->
        [one] { $statements } autre déclaration
       *[other] { $statements } autres déclarations
    }
# English: the party’s own words
cell-position-reportedBy-self = propres mots de la partie
# English: the party’s own words, in translation
cell-position-reportedBy-self-translated = propres mots de la partie, traduits
# English: as reported by the source
cell-position-reportedBy-publisher = d’après la source
# English: as told by
cell-position-reportedBy-party = selon
# English: Part of an offer with alternatives
cell-position-alternative = Partie d’une offre à plusieurs variantes
# English: Part of one offer, to be taken as a whole
cell-position-package = Partie d’une offre à prendre en bloc
# English: permalink
cell-position-permalink = permalien
# Before the party’s own words on this record.
# English: answers to this record:
cell-position-answered = répond à cette fiche :
# That the record was mended here after it was published; the party may have said nothing new.
# English: Corrected here on { $date }
cell-position-corrected = Corrigée ici le { $date }
# English: Also standing
cell-position-others = Également valables
# English: between
cell-position-between = entre
# English: document
# same
cell-authority-document = document
# English: principal
cell-authority-principal = dirigeant
# English: minister
cell-authority-minister = ministre
# English: spokesperson
cell-authority-spokesperson = porte-parole
# English: official
cell-authority-official = responsable
# English: reported
cell-authority-reported = propos rapportés
# English: source
# same
cell-source-link = source
# English: archived copy
cell-source-archived = copie archivée
# English: behind a paywall
cell-source-access-paywalled = accès payant
# English: the link no longer works
cell-source-access-dead = le lien ne fonctionne plus
# English: Not comparable
cell-meeting-name-not-comparable = Non comparable
# Between a label and the parties it is about: "Same term among Russia and Ukraine".
# English: among
cell-meeting-among = parmi
# English: between
cell-meeting-between = entre
# English: Option { $number }
# same
cell-meeting-option = Option { $number }
# English: { $count -> [one] Option *[other] Options } { $numbers }
# same
cell-meeting-options =
    { $count ->
        [one] Option
       *[other] Options
    } { $numbers }
# English: not comparable
cell-meeting-notComparable = non comparable
# English: { $count } other parties not comparable
cell-meeting-othersNotComparable = { $count } autres parties non comparables
# English: No settlement terms are listed, so nothing can be compared.
cell-meeting-noTerms = Aucune option de règlement n’est répertoriée ; rien ne peut donc être comparé.
# English: No party shown here has a stance on it that can be compared by this date.
cell-meeting-nobody = Aucune des parties affichées n’a, à cette date, de positionnement comparable à ce propos.
# English: Only one party shown here has a stance on it that can be compared by this date:
cell-meeting-onlyOne = Une seule des parties affichées a, à cette date, un positionnement comparable à ce propos :
# English: requires it
cell-meeting-says-requires = l’exige
# English: supports it
cell-meeting-says-supports = la soutient
# English: accepts it
cell-meeting-says-accepts = l’accepte
# English: accepts it on conditions
cell-meeting-says-conditional = l’accepte sous conditions
# English: is undecided on it
cell-meeting-says-undecided = réserve sa position
# English: opposes it
cell-meeting-says-opposes = s’y oppose
# English: rules it out
cell-meeting-says-rules-out = l’exclut
# English: declined to say
cell-meeting-says-declined = n’a pas voulu se prononcer
# English: is unclear on it
cell-meeting-says-unclear = a une position peu claire
# English: requires option { $number }, which can not hold together with it
cell-meeting-requiresInstead = exige l’option { $number }, incompatible avec celle-ci
# English: said before a later round on this issue:
cell-meeting-before = déclaré avant un cycle ultérieur sur ce sujet :
# English: before a later round
cell-meeting-beforeShort = avant un cycle ultérieur
# English: within an offer to be taken as a whole
cell-meeting-inPackage = dans le cadre d’une offre à prendre en bloc
# English: within an offer with alternatives
cell-meeting-inAlternative = dans le cadre d’une offre à plusieurs variantes
# English: in an offer
cell-meeting-inPackageShort = dans une offre
# English: How this is worked out
cell-meeting-how = Comment ce résultat est obtenu
# English: Each two stances meet by a fixed table; for several parties the first of these holds that is found for any two of them: deadlock, competing requirements, exclusive terms, apart, conditional, open.
cell-meeting-rule = Les positionnements se rencontrent deux à deux selon une table fixe ; pour plusieurs parties vaut le premier des cas suivants qui se vérifie pour deux d’entre elles : blocage, exigences contraires, options incompatibles, divergence, sous conditions, ouvert.
# English: The whole table
cell-meeting-toMethod = La table complète
# English: Which stances meet, and to what
cell-meeting-pairs = Quels positionnements se rencontrent, et ce qui en résulte
# English: One side
cell-meeting-first = Un côté
# English: Other side
cell-meeting-second = Autre côté
# English: each other
cell-meeting-eachOther = entre elles
# English: Not comparable
cell-meeting-notComparableTitle = Non comparable
# English: Comes to
cell-meeting-result = Donne
# English: stance unclear
cell-meeting-why-unclear = positionnement peu clair
# English: declined to say
cell-meeting-why-declined = n’a pas voulu se prononcer
# English: no stance coded on this option
cell-meeting-why-uncoded = aucun positionnement codé sur cette option
# English: statement withdrawn
cell-meeting-why-withdrawn = déclaration retirée
# English: statement retracted or denied
cell-meeting-why-retracted = déclaration rétractée ou démentie
# English: searched, none found
cell-meeting-why-none-found = recherche faite, rien trouvé
# English: none found, search out of date
cell-meeting-why-gap-stale = rien trouvé, recherche ancienne
# English: not researched
cell-meeting-why-not-researched = pas de recherche
# English: not taking part
cell-meeting-why-not-a-participant = ne participe pas
# Instead of "not researched" on an earlier day, where the party spoke later.
# English: nothing recorded by this date
cell-meeting-whyLater = rien d’enregistré à cette date

## coding-words

# English: How far coders agree
coding-title = Dans quelle mesure les codeurs s’accordent
# English: The words say nothing about it.
coding-noStance = Les mots n’en disent rien.
# English: Coders read the words of each statement apart from each other, without seeing stances or who else coded, in an order of their own. What is counted is the cell: one statement and one term of its issue, “no stance” being an answer like any other. Kappa (Cohen’s) says by how much two coders agree beyond what chance would give: 1 is full agreement, 0 is that of chance. Because most cells are empty for everybody, the cells in which at least one of the two reads a stance are counted apart.
coding-intro = Les codeurs lisent les mots de chaque déclaration indépendamment les uns des autres, sans voir ni les positionnements ni qui d’autre a codé, chacun dans son propre ordre. L’unité comptée est la case : une déclaration et une option de son sujet, « aucun positionnement » étant une réponse comme une autre. Le kappa (de Cohen) indique de combien l’accord entre deux codeurs dépasse celui que donnerait le hasard : 1 est l’accord complet, 0 celui du hasard. Comme la plupart des cases sont vides pour tous, celles où au moins l’un des deux lit un positionnement sont comptées à part.
# English: No person has coded here yet: all coders are passes of a machine.
coding-noPerson = Aucune personne n’a encore codé ici : tous les codeurs sont des passages d’une machine.
# English: No two coders have coded the same statements apart from each other.
coding-noAgreement = Il n’y a pas deux codeurs qui aient codé les mêmes déclarations indépendamment l’un de l’autre.
# English: { $coded } of { $all } statements have a stance, { $twice } of them from at least two coders.
coding-coded = Déclarations avec un positionnement : { $coded } sur { $all }, dont par deux codeurs au moins : { $twice }.
# English: Every reading as JSON
coding-asData = Toutes les lectures en JSON
# English: no stance
coding-noStanceName = aucun positionnement
# English: { $count -> [one] The one cell that coders do not read alike *[other] All { $count } cells that coders do not read alike }
coding-differences =
    { $count ->
        [one] La seule case que les codeurs ne lisent pas de la même façon
       *[other] Les { $count } cases que les codeurs ne lisent pas de la même façon
    }
# English: Where the two who coded a statement differ, no stance is published. Where a later coder differs from a stance that two had read alike, it stays until the editors have looked at it again.
coding-differencesNote = Lorsque les deux personnes ou passages qui ont codé une déclaration divergent, aucun positionnement n’est publié. Lorsqu’un codeur ultérieur s’écarte d’un positionnement que deux avaient lu de la même façon, celui-ci reste jusqu’à ce que la rédaction l’ait réexaminé.
# English: cannot be computed
coding-noKappa = incalculable
# English: Comparison
coding-heads-comparison = Comparaison
# English: Coders
coding-heads-coders = Codeurs
# English: Statements
coding-heads-statements = Déclarations
# English: Cells read alike
coding-heads-cells = Cases lues de la même façon
# English: Of those with a stance
coding-heads-withStance = Dont avec positionnement
# English: Kappa
# same
coding-heads-kappa = Kappa
# English: Term
coding-heads-term = Option
# English: Read as
coding-heads-readings = Lectures
# English: Published
coding-heads-published = Publié
# English: { $some } of { $all }
coding-of = { $some } sur { $all }

## comparison-words

# English: Negotiation open
comparison-status-open = Négociation en cours
# English: Negotiation suspended
comparison-status-suspended = Négociation suspendue
# English: Negotiation closed
comparison-status-closed = Négociation close
# English: Began
comparison-started = Début
# English: Who said what: { $comparison }
comparison-tableTitle = Qui a dit quoi : { $comparison }
# English: Who said what:
comparison-tableOf = Qui a dit quoi :
# English: Each party’s stated condition on each issue, with its words, date, speaker and source.
comparison-tableLede = La condition déclarée de chaque partie sur chaque sujet, avec ses mots, la date, la personne qui parle et la source.
# English: The table, group by group
comparison-tableParts = Le tableau, groupe par groupe
# English: About this comparison
comparison-introduction = À propos de cette comparaison
# English: The board: who asks for what
comparison-toBoard = La vue d’ensemble : qui demande quoi
# English: Stated conditions by issue and party
comparison-matrixCaption = Conditions déclarées, par sujet et par partie
# English: Table of stated conditions; scrolls sideways
comparison-matrixScroll = Tableau des conditions déclarées ; défile latéralement
# English: How this comparison was made
comparison-method = Comment cette comparaison a été établie
# English: Scope
comparison-scope = Champ
# English: Order of the parties
comparison-partyOrder = Ordre des parties
# English: Choice of issues
comparison-issueSelection = Choix des sujets
# English: Parties included, and who is missing
comparison-inclusion = Parties retenues, et qui manque
# English: Languages of the sources
comparison-languages = Langues des sources
# English: Words that belong to one side
comparison-loadedTerms = Mots propres à un côté
# English: These words stand inside quotations only. Outside of them this site uses the words on the right.
comparison-loadedTermsIntro = Ces mots ne figurent que dans les citations. Ailleurs, ce site emploie les mots indiqués en regard.
# English: Term
comparison-term = Mot
# English: Used here instead
comparison-insteadOf = Employé ici à la place
# English: Note
comparison-note = Remarque
# English: Parties
# same
comparison-parties = Parties
# English: Sources
# same
comparison-sources = Sources
# English: Open the comparison
comparison-open = Ouvrir la comparaison
# English: Said last
comparison-saidLast = Dernière déclaration :
# English: Issue
issue-issue = Sujet
# English: Issues
issue-issues = Sujets
# English: Option
# same
issue-option = Option
# English: How this is worked out, term by term
issue-options = Comment ce résultat est obtenu, option par option
# English: Stances refer to these by number.
issue-optionsNote = Les positionnements y renvoient par numéro.
# English: No settlement terms are listed for this issue; statements are given in words only.
issue-noOptions = Aucune option de règlement n’est répertoriée pour ce sujet ; les déclarations ne sont données qu’en toutes lettres.
# English: Background
issue-background = Contexte
# English: Cannot hold together with { $count -> [one] option *[other] options } { $numbers }.
issue-excludes =
    Incompatible avec { $count ->
        [one] l’option
       *[other] les options
    } { $numbers }.
# English: Statements side by side
issue-statements = Déclarations côte à côte
# English: No statement to show
issue-absent = Aucune déclaration à montrer
# English: Nothing may be concluded from this about what these parties want.
issue-absentNote = Rien ne peut en être déduit sur ce que veulent ces parties.
# English: Previous issue
issue-previous = Sujet précédent
# English: Next issue
issue-next = Sujet suivant
# English: What is covered, and what is missing
coverage-title = Ce qui est couvert, et ce qui manque
# English: What is covered, and what is missing
coverage-link = Ce qui est couvert, et ce qui manque
# English: States of all cells, age of the evidence, words and sources of each party. { $comparison }
coverage-description = États de toutes les cases, ancienneté des éléments, mots et sources de chaque partie. { $comparison }
# English: Ages count back from { $date }, the day up to which this comparison looks.
coverage-lede = L’ancienneté est comptée à rebours du { $date }, dernier jour que couvre cette comparaison.
# English: What each party got
coverage-parties = Ce qui revient à chaque partie
# English: Parties speak more or less, and sources cover some better than others. A column with far fewer words says nothing of how much a party wants. Principals with less than a third of the words of another are marked.
coverage-lopsided = Les parties parlent plus ou moins, et les sources couvrent les unes mieux que les autres. Une colonne bien moins fournie ne dit rien de l’importance de ce que veut une partie. Les parties principales qui ont moins d’un tiers des mots d’une autre sont signalées.
# English: Words found in their sources
coverage-evidence-title = Mots retrouvés dans leurs sources
# English: { $all } quotations rest on the word of whoever wrote the records: nobody has recorded yet that they were found at the addresses of their sources.
coverage-evidence-none = Citations qui reposent sur la foi de qui a écrit les fiches : { $all }. Personne n’a encore consigné qu’elles ont été retrouvées aux adresses de leurs sources.
# English: Of { $all } quotations { $looked } were looked for at the addresses of their sources, and { $found } were found there when it was last done.
coverage-evidence-found = Citations : { $all }. Recherchées aux adresses de leurs sources : { $looked }. Retrouvées là la dernière fois : { $found }.
# English: All of it as data
coverage-evidence-data = Le tout sous forme de données
# English: Less than a third of the words of
coverage-farBehind = Moins d’un tiers des mots de
# English: Statements
coverage-heads-statements = Déclarations
# English: Issues with words that stand
coverage-heads-issues = Sujets avec des mots encore valables
# English: Words quoted
coverage-heads-quoted = Mots cités
# English: Words of paraphrase
coverage-heads-paraphrase = Mots de paraphrase
# English: Sources, by kind
coverage-heads-sources = Sources, par type
# English: Latest statement
coverage-heads-latest = Dernière déclaration
# English: { $some } of { $all }
coverage-of = { $some } sur { $all }
# English: none
coverage-none = aucune
# English: Whose wording it is
coverage-wordings-title = De qui est la formulation
# English: How many statements of each party are in its own words or a text of its own, in the words of a report, in a text that others made public, and in the account that another party gave of it. What was said together with others counts for each of them, and once in the last row.
coverage-wordings-note = Combien de déclarations de chaque partie sont dans ses propres mots ou dans un texte à elle, dans les mots d’un compte rendu, dans un texte que d’autres ont rendu public, et dans la version qu’une autre partie en a donnée. Ce qui a été dit avec d’autres compte pour chacune d’elles, et une seule fois dans la dernière ligne.
# English: All statements
coverage-wordings-all = Toutes les déclarations
# English: Own words
coverage-wordings-heads-own = Propres mots
# English: Reports
coverage-wordings-heads-report = Comptes rendus
# English: Leaks
coverage-wordings-heads-leak = Fuites
# English: By another party’s account
coverage-wordings-heads-other-side = Version d’une autre partie
# English: State of each cell
coverage-cells = État de chaque case
# English: A cell without words is not a refusal; the states tell apart why there are none.
coverage-cellsNote = Une case sans mots n’est pas un refus ; les états distinguent pourquoi il n’y en a pas.
# English: What the states mean
coverage-toStates = Ce que signifient les états
# English: at the end of what is covered
coverage-ages-none = au terme de la période couverte
# English: { $days -> [one] 1 day before *[other] { $days } days before }
coverage-ages-days =
    { $days ->
        [one] { $days } jour avant
       *[other] { $days } jours avant
    }
# English: { $months -> [one] 1 month before *[other] { $months } months before }
coverage-ages-months =
    { $months ->
        [one] { $months } mois avant
       *[other] { $months } mois avant
    }
# English: { $years -> [one] 1 year before *[other] { $years } years before }
coverage-ages-years =
    { $years ->
        [one] { $years } an avant
       *[other] { $years } ans avant
    }

## count-words

# English: Statements up to { $date }
count-coversUntil = Déclarations jusqu’au { $date }
# English: { $parties } { $parties -> [one] party *[other] parties }, { $issues } { $issues -> [one] issue *[other] issues }, { $statements } { $statements -> [one] statement *[other] statements }
count-counts =
    { $parties } { $parties ->
        [one] partie
       *[other] parties
    }, { $issues } { $issues ->
        [one] sujet
       *[other] sujets
    }, { $statements } { $statements ->
        [one] déclaration
       *[other] déclarations
    }
# English: { $count -> [one] 1 statement in all *[other] { $count } statements in all }
count-inAll =
    { $count ->
        [one] { $count } déclaration au total
       *[other] { $count } déclarations au total
    }

## date-words

# English: Jan
date-months-01 = janv.
# English: Feb
date-months-02 = févr.
# English: Mar
date-months-03 = mars
# English: Apr
date-months-04 = avr.
# English: May
date-months-05 = mai
# English: Jun
date-months-06 = juin
# English: Jul
date-months-07 = juil.
# English: Aug
date-months-08 = août
# English: Sep
date-months-09 = sept.
# English: Oct
date-months-10 = oct.
# English: Nov
date-months-11 = nov.
# English: Dec
date-months-12 = déc.
# English: Jan
date-monthsAlone-01 = janv.
# English: Feb
date-monthsAlone-02 = févr.
# English: Mar
date-monthsAlone-03 = mars
# English: Apr
date-monthsAlone-04 = avr.
# English: May
date-monthsAlone-05 = mai
# English: Jun
date-monthsAlone-06 = juin
# English: Jul
date-monthsAlone-07 = juil.
# English: Aug
date-monthsAlone-08 = août
# English: Sep
date-monthsAlone-09 = sept.
# English: Oct
date-monthsAlone-10 = oct.
# English: Nov
date-monthsAlone-11 = nov.
# English: Dec
date-monthsAlone-12 = déc.
# English: { $day } { $month } { $year }
# same
date-day = { $day } { $month } { $year }
# English: { $month } { $year }
# same
date-month = { $month } { $year }
# The beginning of a span within a year: "30 Mar – 2 Apr 2022".
# English: { $day } { $month }
# same
date-dayInYear = { $day } { $month }
# The beginning of a span within a month: "29 – 30 Mar 2022".
# English: { $day }
# same
date-dayInMonth = { $day }
# English: { $from } – { $to }
# same
date-span = { $from } – { $to }

## draft-words

# English: Texts on the table
draft-title = Textes sur la table
# English: Texts that were put forward, clause by clause: by whom, when, and what each answers.
draft-lede = Les textes présentés, clause par clause : par qui, quand, et à quoi chacun répond.
# English: Which texts were on the table, by whom, when, and clause by clause. { $comparison }
draft-description = Quels textes étaient sur la table, de qui, quand, et clause par clause. { $comparison }
# English: { $draft }, clause by clause. { $comparison }
draft-descriptionOf = { $draft }, clause par clause. { $comparison }
# English: No text is recorded.
draft-none = Aucun texte n’est enregistré.
# English: Text
draft-text = Texte
# English: Put forward by
draft-by = Présenté par
# English: no party is named
draft-byNone = aucune partie n’est nommée
# English: On the table since
draft-said = Sur la table depuis
# English: How far it got
draft-status = Jusqu’où il est allé
# English: Read at
draft-source = Lu dans
# English: Parts of it read at
draft-pages = Passages lus dans
# English: Round
draft-round = Cycle
# English: Answers
draft-answers = Répond à
# English: Answered by
draft-answeredBy = A pour réponse
# English: Whose text it is
draft-rights = De qui est le texte
# English: Clauses
# same
draft-clauses = Clauses
# English: { $clauses -> [one] 1 clause *[other] { $clauses } clauses }
draft-count =
    { $clauses ->
        [one] { $clauses } clause
       *[other] { $clauses } clauses
    }
# English: Note on this text
draft-note = Remarque sur ce texte
# English: Not seen of this text
draft-not_seen = Non vu de ce texte
# English: What is missing here was not read in a source that can be cited. It says nothing about what the text has.
draft-notSeenNote = Ce qui manque ici n’a pas été lu dans une source que l’on puisse citer. Cela ne dit rien de ce que contient le texte.
# English: Cite this text
draft-cite = Citer ce texte
# English: A clause is cited by its number and its address: the link of its heading.
draft-citeNote = Une clause se cite par son numéro et son adresse : le lien de son titre.
# English: proposed
draft-statuses-proposed = proposé
# English: compromise of the presidency or a mediator
draft-statuses-compromise = compromis de la présidence ou d’un médiateur
# English: agreed
draft-statuses-agreed = convenu
# English: adopted
draft-statuses-adopted = adopté
# English: proposed
draft-states-proposed = proposée
# English: in brackets: not settled
draft-states-bracketed = entre crochets : non tranchée
# English: agreed
draft-states-agreed = convenue
# English: struck out
draft-states-deleted = biffée
# English: left open: a placeholder
draft-states-placeholder = laissée ouverte : emplacement réservé
# English: refused by the other side
draft-states-rejected = refusée par l’autre côté
# English: wording seen whole
draft-seen-whole = libellé vu en entier
# English: wording seen in part
draft-seen-excerpt = libellé vu en partie
# English: as told in a report
draft-seen-report = d’après un compte rendu
# English: Text not seen in a source that can be cited.
draft-unseen = Texte non vu dans une source que l’on puisse citer.
# English: Text of the document
draft-verbatim = Texte du document
# English: Summary
draft-summary = Résumé
# English: Wanted by
draft-wants = Voulue par
# English: Answer of
draft-response = Réponse de
# English: as told by { $party }
draft-toldBy = selon { $party }
# English: Parted into
draft-split_into = Scindée en
# English: Joined from
draft-merged_from = Réunie à partir de
# English: Alternative
draft-alternative = Variante
# English: No. { $number }
draft-number = N° { $number }
# English: Beside other texts
draft-inRow = À côté d’autres textes
# English: Clause by clause
draft-sideBySide = Clause par clause
# English: Clause by clause: { $comparison }
draft-sideBySideOf = Clause par clause : { $comparison }
# English: Texts that answer each other, or were tabled together, side by side: a row for each matter, a column for each text.
draft-groupsLede = Les textes qui se répondent, ou qui ont été présentés ensemble, côte à côte : une ligne par objet, une colonne par texte.
# English: Texts side by side, clause by clause. { $comparison }
draft-groupsDescription = Textes côte à côte, clause par clause. { $comparison }
# English: No two texts are recorded that answer each other or have a matter in common.
draft-groupsNone = Il n’y a pas deux textes enregistrés qui se répondent ou qui aient un objet en commun.
# English: All texts on the same matters
draft-allTexts = Tous les textes sur les mêmes objets
# English: Each clause is held against the same matter in the text before it, or in the text that you choose. Matters are matched by hand. Between texts in their own words the words that differ are marked; between summaries only figures, state and quoted words are.
draft-tableLede = Chaque clause est comparée au même objet dans le texte précédent, ou dans le texte que vous choisissez. Les objets sont appariés à la main. Entre textes donnés mot à mot, les mots qui diffèrent sont marqués ; entre résumés, seuls le sont les chiffres, l’état et les mots cités.
# English: Hold each text against
draft-base = Comparer chaque texte à
# English: Columns shown
draft-columnsShown = Colonnes affichées
# English: the one before it
draft-baseBefore = celui qui précède
# English: held against: { $draft }
draft-againstTitle = en comparaison de : { $draft }
# English: Matter
draft-matter = Objet
# English: Texts side by side
draft-scroll = Textes côte à côte
# English: Agreed on its issue
draft-agreed = Convenu sur ce sujet
# English: nothing on record
draft-agreedNone = rien d’enregistré
# English: Not in what was seen of this text.
draft-absent = Absent de ce qui a été vu de ce texte.
# English: Not in this text.
draft-absentWhole = Absent de ce texte.
# English: Stands in this text under:
draft-elsewhere = Figure dans ce texte sous :
# English: the text that others are held against
draft-isBase = le texte auquel les autres sont comparés
# English: against { $draft }
draft-against = par rapport à { $draft }
# English: was: { $from }
draft-stateWas = auparavant : { $from }
# English: no longer:
draft-figureGone = disparu :
# English: new:
draft-figureNew = nouveau :
# English: other quoted words
draft-otherQuote = autres mots cités
# English: added:
draft-added = ajouté :
# English: removed:
draft-removed = supprimé :
# English: alternative: { $of }
draft-otherAlternative = variante : { $of }
# English: first in
draft-moves-first = d’abord dans
# English: in brackets in
draft-moves-bracketed = entre crochets dans
# English: agreed in
draft-moves-settled = convenue dans
# English: struck out in
draft-moves-struck = biffée dans
# English: refused in
draft-moves-refused = refusée dans
# English: changed in
draft-moves-changed = modifiée dans
# English: under other clauses in
draft-moves-moved = sous d’autres clauses dans
# English: not seen in
draft-moves-dropped = non vue dans
# English: back in
draft-moves-back = de retour dans
# English: In the texts
draft-inTheTexts = Dans les textes
# English: Clauses of texts on the table that are on this issue.
draft-inTheTextsNote = Clauses des textes sur la table qui portent sur ce sujet.
# English: Texts on the table by then:
draft-onTheTable = Textes alors sur la table :
# English: Positions that cite a clause of it
draft-stated = Positions qui en citent une clause

## field-words

# English: Title
field-title = Titre
# English: Question
# same
field-question = Question
# English: Scope
field-scope = Champ
# English: Status
field-status = Statut
# English: Started
field-started = Début
# English: Covers until
field-covers_until = Couvre jusqu’au
# English: Parties
# same
field-parties = Parties
# English: Pairs with pages of their own
field-pairs = Paires ayant leur propre page
# English: Party order
field-party_order = Ordre des parties
# English: Issues
field-issues = Sujets
# English: Issue selection
field-issue_selection = Choix des sujets
# English: Inclusion
field-inclusion = Parties retenues
# English: Languages
field-languages = Langues
# English: Synonyms
field-synonyms = Synonymes
# English: Words
field-words = Mots
# English: Loaded terms
field-loaded_terms = Mots marqués
# English: Term
field-term = Mot
# English: Language
field-lang = Langue
# English: Neutral
field-neutral = Neutre
# English: Note
field-note = Remarque
# English: Accept
field-accept = Admettre
# English: Rule
field-rule = Règle
# English: Reason
field-reason = Raison
# English: Name
field-name = Nom
# English: Short
field-short = Forme courte
# English: Self name
field-self_name = Nom propre
# English: Aliases
field-aliases = Autres noms
# English: Kind
field-kind = Type
# English: Role
field-role = Rôle
# English: Member of
field-member_of = Membre de
# English: Entered
field-entered = Participe depuis
# English: Options
# same
field-options = Options
# English: Id
field-id = Identifiant
# English: Text
field-text = Texte
# English: Excludes
field-excludes = Exclut
# English: Keywords
field-keywords = Mots-clés
# English: Publisher
field-publisher = Éditeur
# English: Published
field-published = Publication
# English: Web address
field-url = Adresse web
# English: Archive url
field-archive_url = Adresse de l’archive
# English: Archived
field-archived = Archivage
# English: Accessed
field-accessed = Consultation
# English: Link
field-link = Lien
# English: By
field-by = Par
# English: Affiliation
# same
field-affiliation = Affiliation
# English: Round
field-round = Cycle
# English: Package
field-package = Offre en bloc
# English: Party
field-party = Partie
# English: Said
field-said = Déclaré
# English: Said between
field-said_between = Déclaré entre
# English: Speaker
field-speaker = Personne qui parle
# English: Authority
field-authority = Rang
# English: Condition
# same
field-condition = Condition
# English: Quote
field-quote = Citation
# English: Translation
field-translation = Traduction
# English: Source
# same
field-source = Source
# English: Locator
field-locator = Emplacement
# English: Prompt
field-prompt = Question posée
# English: Reported by
field-reported_by = Rapporté par
# English: Stances
field-stances = Positionnements
# English: Conditions
# same
field-conditions = Conditions
# English: Alternative
field-alternative = Variante
# English: Supersedes
field-supersedes = Remplace
# English: Withdrawn
field-withdrawn = Retrait
# English: Coded by
field-coded_by = Codé par
# English: Checked
field-checked = Vérification
# English: About
field-about = Au sujet de
# English: Summary
field-summary = Résumé
# English: Responses
field-responses = Réponses
# English: Searched
field-searched = Recherche
# English: Independent
field-independent = Indépendant
# English: Body
field-body = Organisme
# English: Finding
field-finding = Constatation
# English: Start
field-start = Début
# English: End
field-end = Fin
# English: Place
field-place = Lieu
# English: Format
field-format = Forme
# English: Host
field-host = Hôte
# English: Participants
# same
field-participants = Participants
# English: Head
field-head = Chef de délégation
# English: Sources
# same
field-sources = Sources
# English: Outcomes
field-outcomes = Résultats
# English: Issue
field-issue = Sujet
# English: Announced by
field-announced_by = Annoncé par
# English: Quantity
field-quantity = Quantité
# English: Where
field-where = Où
# English: Said together with
field-with = Dit avec
# English: Answer
field-answer = Réponse
# English: Translations
field-translations = Traductions
# English: Full text
field-full_text = Texte intégral
# English: Figures
field-amounts = Chiffres
# English: Of
field-of = De
# English: Figure
field-value = Chiffre
# English: From
field-from = De
# English: To
field-to = À
# English: Bound
field-as = Borne
# English: Unit
field-unit = Unité
# English: Move
field-move = Démarche
# English: Replies to
field-answers = Répond à
# English: On
field-on = Le
# English: Date unknown
field-unknown-date = Date inconnue
# English: Record withdrawn or denied
field-retracted = Propos retirés ou démentis
# English: Reply
field-reply = Réponse de la partie
# English: Former ids
field-former_ids = Anciens identifiants
# English: Corrections
# same
field-corrections = Corrections
# English: Scale of answers
field-scale = Échelle des réponses
# English: Label
field-label = Libellé
# English: Stance
field-stance = Positionnement
# English: Measures
field-measure = Grandeur
# English: Lower end is the wish of
field-lower_is = Le bas est le souhait de
# English: State
field-state = État
# English: Since
field-state_since = Depuis
# English: Source of the state
field-state_source = Source de l’état
# English: Related issues
field-related = Sujets liés
# English: Links
field-links = Liens
# English: Until
field-until = Jusqu’à
# English: Left
field-left = Départ
# English: Follows
field-successor_of = Succède à
# English: Former names
field-names = Anciens noms
# English: Published between
field-published_between = Publié entre
# English: Medium
field-medium = Support
# English: Reference
field-reference = Référence
# English: Rights
field-rights = Droits
# English: Further sources
field-pages = Autres sources
# English: Clauses
# same
field-clauses = Clauses
# English: Not seen
field-not_seen = Non vu
# English: Number
field-number = Numéro
# English: Heading
field-heading = Intitulé
# English: Response
field-response = Réponse
# English: As told by
field-as_told_by = Selon
# English: Parts into
field-split_into = Se scinde en
# English: Joins
field-merged_from = Réunit
# English: Seen
field-seen = Vu

## issue-words

# English: Rests on statements of { $span }
issueCard-evidence = Déclarations sur lesquelles cela repose : { $span }
# English: Between { $names }
issueCard-between = Entre { $names }
# English: { $count -> [one] Of the one side that negotiates *[other] Among the { $count } sides that negotiate }
issueCard-sides =
    { $count ->
        [one] Du seul côté qui négocie
       *[other] Parmi les { $count } côtés qui négocient
    }
# English: { $pairs -> [one] Where stances of others meet: 1 pair *[other] Where stances of others meet: { $pairs } pairs }
issueCard-beneath =
    { $pairs ->
        [one] Là où d’autres positionnements se rencontrent : { $pairs } paire
       *[other] Là où d’autres positionnements se rencontrent : { $pairs } paires
    }
# English: Open
issueCard-state-open = Ouvert
# English: Tentatively agreed
issueCard-state-tentatively-agreed = Provisoirement convenu
# English: Agreed
issueCard-state-agreed = Convenu
# English: Withdrawn from the talks
issueCard-state-withdrawn = Retiré des pourparlers
# English: State of the issue, as told
issueCard-stateTitle = État du sujet, tel que rapporté
# English: since
issueCard-stateSince = depuis :
# English: according to
issueCard-stateSource = selon
# English: Related issues
issueCard-related = Sujets liés
# English: More about it elsewhere
issueCard-links = En savoir plus ailleurs
# English: Roll call
rollCall-title = Toutes les parties
# English: Every party stands once at each term, with what it said of it. Those that said nothing are named too; that is no refusal.
rollCall-note = Chaque partie figure une fois à chaque option, avec ce qu’elle en a dit. Celles qui n’ont rien dit sont nommées aussi ; ce n’est pas un refus.
# English: For
rollCall-for = Pour
# English: On conditions
rollCall-onConditions = Sous conditions
# English: Undecided
rollCall-undecided = Réserve sa position
# English: Against
rollCall-against = Contre
# English: Unclear
rollCall-unclear = Position peu claire
# English: Declined to say
rollCall-declined = N’a pas voulu se prononcer
# English: Nothing said
rollCall-silent = Rien dit
# English: Pointed out
rollCall-remarks = À noter
# English: spoke otherwise on option { $option } than its bloc
rollCall-againstBloc = s’est exprimée autrement que son bloc sur l’option { $option }
# English: is for options { $first } and { $second }, which exclude each other
rollCall-bothSides = est pour les options { $first } et { $second }, qui s’excluent mutuellement
# English: Figures
amount-title = Chiffres
# English: Each mark is a figure that a party said, with the bound that its words carry as an open end. Two marks are joined only where one statement replaces the other. No zone of agreement is drawn.
amount-note = Chaque marque est un chiffre avancé par une partie ; la borne que portent ses mots apparaît comme une extrémité ouverte. Deux marques ne sont reliées que lorsqu’une déclaration remplace l’autre. Aucune zone d’accord n’est tracée.
# English: { $measure }, { $unit }
# same
amount-caption = { $measure }, { $unit }
# English: The same figures as a table
amount-table = Les mêmes chiffres sous forme de tableau
# English: Party
amount-heads-party = Partie
# English: Figure
amount-heads-figure = Chiffre
# English: Said
amount-heads-said = Déclaré
# English: Stance
amount-heads-stance = Positionnement
# English: about
amount-about = environ
# English: at least
amount-at-least = au moins
# English: at most
amount-at-most = au plus
# English: { $from } to { $to }
amount-range = { $from } à { $to }
# English: no longer stands
amount-replaced = plus valable
# English: Lower is what { $party } asks for.
amount-lower = Le plus bas est ce que demande { $party }.
# English: Movement
movement-title = Évolution
# English: A lane a party, a mark a statement: the shape of its stance, in the line of its term. Upright lines are rounds. Marks are joined only where one statement replaces the other.
movement-note = Une bande par partie, une marque par déclaration : la forme de son positionnement, sur la ligne de son option. Les traits verticaux sont des cycles. Les marques ne sont reliées que lorsqu’une déclaration remplace l’autre.
# English: records begin here: { $date }
movement-begins = début des fiches : { $date }
# English: { $date }
# same
movement-ends = { $date }
# English: Term
movement-term = Option
# English: not coded
movement-uncoded = non codé
# English: The same as a table
movement-table = La même chose sous forme de tableau
# English: Rounds:
movement-rounds = Cycles :
# English: Day
movement-heads-day = Jour
# English: Party
movement-heads-party = Partie
# English: Stance
movement-heads-stance = Positionnement
# English: Statement
movement-heads-statement = Déclaration
# English: This page as of { $date }
movement-asOf = Cette page au { $date }
# English: Round
movement-round = Cycle
# English: replaces an earlier statement
movement-replaces = remplace une déclaration antérieure

## ledger-words

# English: First asked, last said, what came of it
ledger-title = Première demande, dernière parole, ce qui en est résulté
# English: Ledger: { $comparison }
ledger-titleOf = Suivi : { $comparison }
# English: The first statement on record of each side that negotiates, its latest, and the outcomes of rounds, issue by issue. An outcome stands beside what was said, with who announced it; whose words it is nearer to is not judged.
ledger-lede = La première déclaration enregistrée de chaque côté qui négocie, sa dernière, et les résultats des cycles, sujet par sujet. Un résultat figure à côté de ce qui a été dit, avec qui l’a annoncé ; de quels mots il est plus proche n’est pas jugé.
# English: What was asked first, said last, and what came of each issue. { $comparison }
ledger-description = Ce qui a été demandé d’abord, dit en dernier, et ce qui en est résulté sur chaque sujet. { $comparison }
# English: Issue
ledger-issue = Sujet
# English: Party
ledger-party = Partie
# English: First statement on record
ledger-first = Première déclaration enregistrée
# English: Latest statement
ledger-latest = Dernière déclaration
# English: What came of it
ledger-outcome = Ce qui en est résulté
# English: The same: nothing later is on record.
ledger-same = La même : rien d’enregistré depuis.
# English: No statement on record by this date:
ledger-none = Aucune déclaration enregistrée à cette date :
# English: First statement, latest statement, outcomes
ledger-block = Première déclaration, dernière déclaration, résultats

## method-words

# English: What a statement is here, what each word beside it means, and how a table is worked out from statements.
method-lede = Ce qu’est ici une déclaration, ce que signifie chaque mot qui l’accompagne, et comment un tableau se déduit des déclarations.
# English: Statements
method-sections-statements-title = Déclarations
# English: The smallest unit is one statement: what one party said on one issue, on one date, in one source. Tables are worked out from statements and hold nothing else.
method-sections-statements-paragraphs-1 = La plus petite unité est une déclaration : ce qu’une partie a dit sur un sujet, à une date, dans une source. Les tableaux se déduisent des déclarations et ne contiennent rien d’autre.
# English: Each statement has a condition in this site’s own neutral words and, where possible, the party’s own words as a quotation of at most 25 words, character for character as published. Where the words were said in another language, the translation names its translator.
method-sections-statements-paragraphs-2 = Chaque déclaration comporte une condition dans les mots neutres de ce site et, si possible, les mots mêmes de la partie sous forme de citation de 25 mots au plus, au caractère près comme ils ont été publiés. Lorsque les mots ont été dits dans une autre langue, la traduction nomme qui a traduit.
# English: Statements are never overwritten. A later statement that replaces an earlier one says so, and the earlier one keeps its address.
method-sections-statements-paragraphs-3 = Les déclarations ne sont jamais écrasées. Une déclaration ultérieure qui en remplace une autre le dit, et la précédente garde son adresse.
# English: What is missing
method-sections-missing-title = Ce qui manque
# English: Nothing is inferred. What a bloc said is not copied to its members, and what a party did not say is not filled in. A missing statement is shown as missing and never counts as refusal.
method-sections-missing-paragraphs-1 = Rien n’est déduit. Ce qu’a dit un bloc n’est pas reporté sur ses membres, et ce qu’une partie n’a pas dit n’est pas complété. Une déclaration manquante est montrée comme manquante et ne vaut jamais refus.
# English: Which statement heads a cell
method-sections-headline-title = Quelle déclaration vient en tête d’une case
# English: A statement stands on a date if it was said on or before that date and has not been replaced or withdrawn by something said on or before that date.
method-sections-headline-paragraphs-1 = Une déclaration est valable à une date si elle a été faite à cette date ou avant et n’a été ni remplacée ni retirée par ce qui a été dit à cette date ou avant.
# English: Among the statements that stand, the highest authority comes first, then the latest. Authority has three tiers: documents and principals; ministers; spokespersons, officials and reports. On one day a document comes before a principal. The other statements are listed beneath.
method-sections-headline-paragraphs-2 = Parmi les déclarations valables, le rang le plus élevé vient d’abord, puis la plus récente. Le rang a trois niveaux : documents et dirigeants ; ministres ; porte-parole, responsables et propos rapportés. Le même jour, un document passe avant un dirigeant. Les autres déclarations sont énumérées dessous.
# English: A date of which only the month or year is known counts from the last day of that period, so that no table shows what may not have been said yet; a period that reaches beyond the last day covered counts from that day.
method-sections-headline-paragraphs-3 = Une date dont on ne connaît que le mois ou l’année compte à partir du dernier jour de cette période, pour qu’aucun tableau ne montre ce qui n’avait peut-être pas encore été dit ; une période qui dépasse le dernier jour couvert compte à partir de ce jour.
# English: Which stance a party has on an option
method-sections-stance-rule-title = Quel positionnement une partie a sur une option
# English: All standing statements of the party that are coded for the option are put in the same order, and the first one counts. Where two of one tier and one day differ, the stance is “unclear”. Each cell prints how many statements it rests on and from when to when.
method-sections-stance-rule-paragraphs-1 = Toutes les déclarations valables de la partie qui sont codées pour l’option sont rangées dans le même ordre, et la première compte. Lorsque deux déclarations du même niveau et du même jour diffèrent, la position est « peu claire ». Chaque case indique sur combien de déclarations elle repose, et de quelle date à quelle date.
# English: As of an earlier date
method-sections-as-of-title = À une date antérieure
# English: Any table can be shown as it stood on an earlier date: only what was said on or before that date is in it, and what was replaced or withdrawn later still stands. The dates offered are those on which something was said or withdrawn, a party entered or a round ended. Pages of their own exist for these dates; where there are more than 60, or fewer in a comparison of very many parties and issues, for those on which a round ended and for the last of each month, or of each year if that is still too many.
method-sections-as-of-paragraphs-1 = Tout tableau peut être montré tel qu’il était à une date antérieure : il ne contient que ce qui a été dit à cette date ou avant, et ce qui a été remplacé ou retiré plus tard y est encore valable. Les dates proposées sont celles où quelque chose a été dit ou retiré, où une partie est entrée ou un cycle s’est achevé. Des pages existent pour ces dates ; s’il y en a plus de 60, ou moins dans une comparaison de très nombreux parties et sujets, pour celles où un cycle s’est achevé et pour la dernière de chaque mois, ou de chaque année si c’est encore trop.
# English: The date is when something was said, not when it was entered here. A statement that was found late stands at the date on which it was made.
method-sections-as-of-paragraphs-2 = La date est celle où quelque chose a été dit, non celle où cela a été saisi ici. Une déclaration trouvée tardivement figure à la date où elle a été faite.
# English: Offers that belong together
method-sections-offers-title = Offres qui forment un tout
# English: A source may be one offer, to be taken as a whole, or leave a choice between alternatives. A statement from it is not the same as a demand made by itself: wherever it stands it says so and leads to the whole offer.
method-sections-offers-paragraphs-1 = Une source peut être une seule offre, à prendre en bloc, ou laisser le choix entre plusieurs variantes. Une déclaration qui en est tirée n’équivaut pas à une demande faite isolément : partout où elle figure, elle le dit et mène à l’offre entière.
# English: How stances were coded
method-sections-coding-title = Comment les positionnements ont été codés
# English: A stance is this site’s reading of the quoted words, never stronger than the words. Each statement says how many coders it has: people, or passes of a machine, which are named as such. Where two coders worked, they worked apart from each other; where they differed, nothing is coded and the statement stands without a stance on that term. Where a later coder differs from a stance that two had read alike, the difference is listed for the editors. How far coders agree is counted below, and every difference stands on the page of what a comparison covers.
method-sections-coding-paragraphs-1 = Un positionnement est la lecture que ce site fait des mots cités, jamais plus forte que ces mots. Chaque déclaration indique combien de codeurs elle a : des personnes, ou des passages d’une machine, nommés comme tels. Lorsque deux codeurs ont travaillé, ils l’ont fait indépendamment l’un de l’autre ; lorsqu’ils divergeaient, rien n’est codé et la déclaration reste sans positionnement sur cette option. Lorsqu’un codeur ultérieur s’écarte d’un positionnement que deux avaient lu de la même façon, la différence est signalée à la rédaction. L’accord entre codeurs est chiffré plus bas, et chaque différence figure sur la page consacrée à ce que couvre une comparaison.
# English: There is no score and no percentage, and no stance called “neutral”: the word means too many things.
method-sections-coding-paragraphs-2 = Il n’y a ni note ni pourcentage, ni positionnement dit « neutre » : ce mot veut dire trop de choses.
# English: How parties stand to each other
method-meeting-title = Relations entre les parties
# English: What readers ask for is how two parties stand on an issue. Their stances on its terms are held against each other by the two tables below, and the gravest of what that gives is the headline: deadlock as stated, competing requirements, exclusive terms, apart, conditional, open, same term, same refusal, in this order. A headline never hides the rest: what else their stances come to stands beneath it.
method-meeting-paragraphs-1 = Ce que demande le lecteur, c’est où en sont deux parties l’une par rapport à l’autre sur un sujet. Leurs positionnements sur ses options sont confrontés au moyen des deux tables ci-dessous, et le plus grave de ce qui en résulte fait le titre : blocage déclaré, exigences contraires, options incompatibles, divergence, sous conditions, ouvert, même option, même refus, dans cet ordre. Un titre ne cache jamais le reste : ce à quoi leurs positionnements aboutissent par ailleurs figure dessous.
# English: A stance that is unclear, a refusal to say, and every state without a stance, meets nothing. Where no two stances meet, it is different terms if both have a view, one side only if one of them has, and no stance on record otherwise. A missing statement never reads as disagreement. The tables are the same both ways, and no third party changes how two of them stand.
method-meeting-paragraphs-2 = Une position peu claire, un refus de se prononcer et tout état sans positionnement ne rencontrent rien. Lorsque deux positionnements ne se rencontrent jamais, on a des options différentes si les deux parties ont un avis, un seul côté si l’une d’elles en a un, et aucun positionnement enregistré sinon. Une déclaration manquante ne se lit jamais comme un désaccord. Les tables se lisent de la même façon dans les deux sens, et aucun tiers ne change la relation entre deux parties.
# English: Terms that exclude each other are recorded with the issue: two of them exclude each other only where both cannot be carried out together in plain reading. A party that is itself for two such terms is held to the one said last with the highest authority; the other stands beneath as also said.
method-meeting-paragraphs-3 = Les options qui s’excluent mutuellement sont enregistrées avec le sujet : deux options ne s’excluent que si, à simple lecture, elles ne peuvent pas être réalisées ensemble. Une partie qui est elle-même pour deux options de ce genre est tenue à celle qui a été dite en dernier avec le rang le plus élevé ; l’autre figure dessous, comme dite également.
# English: For the negotiation as a whole the parties that negotiate carry the headline, its principals; where fewer than two are named, all but observers and those who are only mentioned. With more than two it is the gravest meeting between any two, down to open, with the names of both sides; same term or same refusal only if all of them have a view on one and the same term; one side only if any of them has none. What holds among others, or between one of them and a mediator, stands beneath and never in the headline. It does not depend on which parties a reader has chosen to see.
method-meeting-paragraphs-4 = Pour la négociation dans son ensemble, ce sont les parties qui négocient, les parties principales, qui font le titre ; lorsque moins de deux sont nommées, toutes sauf les observateurs et celles qui sont seulement mentionnées. À plus de deux, c’est la rencontre la plus grave entre deux d’entre elles, jusqu’à « ouvert », avec les noms des deux côtés ; même option ou même refus seulement si toutes ont un avis sur une seule et même option ; un seul côté seulement si l’une d’elles n’en a aucun. Ce qui vaut entre d’autres, ou entre l’une d’elles et un médiateur, figure dessous et jamais dans le titre. Cela ne dépend pas des parties que l’on a choisi d’afficher.
# English: Where an offer leaves a choice between alternatives, each is tried as a whole, and the mildest relation that has a meeting counts and names its alternative. Whatever rests on part of an offer says so.
method-meeting-paragraphs-5 = Lorsqu’une offre laisse le choix entre plusieurs variantes, chacune est essayée comme un tout ; la relation la moins grave où une rencontre a lieu compte, et nomme sa variante. Ce qui repose sur une partie d’offre le dit.
# English: Beside each result stand the dates of the statements. It is marked where one of them was said before a later round on the issue. There is no score and no percentage. The word “agreed” is kept for outcomes of rounds and for the state of an issue that a source tells of; where nobody is recorded as announcing an outcome, that is said.
method-meeting-paragraphs-6 = À côté de chaque résultat figurent les dates des déclarations. Il est signalé lorsque l’une d’elles a été faite avant un cycle ultérieur sur le sujet. Il n’y a ni note ni pourcentage. Le mot « convenu » est réservé aux résultats des cycles et à l’état d’un sujet dont une source rend compte ; lorsqu’il n’est enregistré pour personne d’avoir annoncé un résultat, cela est dit.
# English: What two stances on the same term come to
method-meeting-same = Ce que donnent deux positionnements sur la même option
# English: What two stances on terms that exclude each other come to
method-meeting-across = Ce que donnent deux positionnements sur des options qui s’excluent mutuellement
# English: no meeting
method-meeting-nothing = pas de rencontre
# English: One party / other party
method-meeting-corner = Une partie / autre partie
# English: Kinds of relation
method-meeting-relations = Types de relations
# English: Relation
# same
method-meeting-relation = Relation
# English: On this site
method-notes = Sur ce site
# English: Stances
method-stances = Positionnements
# English: Stance
method-stance = Positionnement
# English: States of a cell
method-states = États d’une case
# English: State
method-state = État
# English: Authority
method-authority = Rang
# English: Meaning
method-meaning = Signification
# English: Quotations, translations and full texts are the words of those who said and published them: they are quoted here, and this site cannot license them. The publisher’s own words, the choice of what is compared and the coding may be used under this licence:
method-licenceText = Les citations, les traductions et les textes intégraux sont les mots de ceux qui les ont dits et publiés : ils sont cités ici, et ce site ne peut pas en accorder de licence. Les mots de l’éditeur, le choix de ce qui est comparé et le codage peuvent être utilisés sous cette licence :
# English: Method
method-title = Méthode

## open-words

# English: Open data
open-title = Données ouvertes
# English: All records of this site as JSON, CSV, feeds and calendars, with a description for programs.
open-description = Toutes les fiches de ce site en JSON, en CSV, en fils d’actualité et en calendriers, avec une description pour les programmes.
# English: Every record can be taken along, with its date and its source. The files are made with the pages and hold the same records.
open-lede = Chaque fiche peut être emportée, avec sa date et sa source. Les fichiers sont créés en même temps que les pages et contiennent les mêmes fiches.
# English: All records as JSON
open-lists = Toutes les fiches en JSON
# English: JSON is the lossless form: each record under the names that its file uses, in an order that stays.
open-listsNote = JSON est la forme sans perte : chaque fiche sous les noms qu’emploie son fichier, dans un ordre constant.
# English: File
open-list = Fichier
# English: What it holds
open-holds = Contenu
# English: Schema
open-schema = Schéma
# English: { $count -> [one] 1 entry *[other] { $count } entries }
open-entries =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
# English: Stated positions, each with its source in full; standing says whether it still stands.
open-meaning-positions = Positions déclarées, chacune avec sa source complète ; standing dit si elle est encore valable.
# English: What is compared, and how the choice was made.
open-meaning-comparisons = Ce qui est comparé, et comment le choix a été fait.
# English: Who takes part.
open-meaning-parties = Qui participe.
# English: Issues with the terms on the table.
open-meaning-issues = Sujets, avec les options sur la table.
# English: Where it was said; page is its page here, url where it can be read.
open-meaning-sources = Où cela a été dit ; page est sa page ici, url l’endroit où la source peut être lue.
# English: Allegations of fact, always with the responses to them.
open-meaning-claims = Allégations de fait, toujours avec les réponses qui y ont été apportées.
# English: Meetings and other steps, with what came of them.
open-meaning-rounds = Rencontres et autres étapes, avec ce qui en est résulté.
# English: Texts on the table, clause by clause; the same matter bears the same clause id in every text.
open-meaning-drafts = Textes sur la table, clause par clause ; le même objet porte le même identifiant de clause dans chaque texte.
# English: Searches that found nothing. A pair of party and issue in neither file has not been looked at.
open-meaning-gaps = Recherches qui n’ont rien donné. Une paire de partie et de sujet qui n’est dans aucun des deux fichiers n’a pas été examinée.
# English: All records as JSON, with schemas
open-allAsJson = Toutes les fiches en JSON, avec les schémas
# English: OpenAPI 3.1 description of all files
open-openApi = Description OpenAPI 3.1 de tous les fichiers
# English: Loading them into a search engine
open-exportGuide = Les charger dans un moteur de recherche
# English: Each comparison as a table, a feed and a calendar
open-perComparison = Chaque comparaison en tableau, fil et calendrier
# English: Positions as CSV
open-csv = Positions en CSV
# English: Clauses of texts on the table as CSV
open-clausesCsv = Clauses des textes sur la table en CSV
# English: Feed of what is added
open-feed = Fil des ajouts
# English: Feed of all comparisons
open-siteFeed = Fil de toutes les comparaisons
# English: Calendar of rounds
open-calendar = Calendrier des cycles
# English: The table
open-csvTitle = Le tableau
# English: CSV in UTF-8, one position a row. Lists stand in one cell: stances as option:stance and ids with a semicolon between them, texts one a line; what would not come back the same from that stands as JSON. A cell that begins like a formula has an apostrophe in front of it, so that a spreadsheet does not run it, and so has one that begins with an apostrophe: take one leading apostrophe away to have the cell as it was. The same table can be imported again (npm run import).
open-csvNote = CSV en UTF-8, une position par ligne. Les listes tiennent dans une cellule : positionnements sous la forme option:stance et identifiants séparés par un point-virgule, textes à raison d’un par ligne ; ce qui ne pourrait pas en être relu à l’identique y figure en JSON. Une cellule qui commence comme une formule est précédée d’une apostrophe, pour qu’un tableur ne l’exécute pas, et de même une cellule qui commence par une apostrophe : ôtez une apostrophe au début pour retrouver la cellule d’origine. Le même tableau peut être réimporté (npm run import).
# English: Columns
open-columns = Colonnes
# English: What may change
open-changes = Ce qui peut changer
# English: Stays within version 1: addresses, names of fields, what they mean, and the order of entries.
open-stays = Reste inchangé dans la version 1 : les adresses, les noms des champs, leur signification et l’ordre des entrées.
# English: May change at any time: records, new fields, new values of fields that hold a fixed word, new columns at the end of the table. Programs should pass over what they do not know.
open-mayChange = Peut changer à tout moment : les fiches, de nouveaux champs, de nouvelles valeurs des champs qui contiennent un mot fixe, de nouvelles colonnes à la fin du tableau. Les programmes doivent ignorer ce qu’ils ne connaissent pas.
# English: A change that would break programs comes as /api/v2/, beside the first for as long as that can be kept.
open-nextVersion = Un changement qui ferait échouer des programmes paraît sous /api/v2/, à côté de la première version tant qu’elle peut être maintenue.
# English: A field that is absent says nothing: the record does not have it. A party without a position on an issue has not refused anything.
open-absence = Un champ absent ne dit rien : la fiche ne l’a pas. Une partie sans position sur un sujet n’a rien refusé.
# English: Dates are as precise as they are known: a day, a month or a year. covers_until says up to which day somebody has looked; no file says when it was made.
open-dates = Les dates sont aussi précises qu’elles sont connues : un jour, un mois ou une année. covers_until dit jusqu’à quel jour quelqu’un a regardé ; aucun fichier ne dit quand il a été créé.
# English: digest is equal as long as the content is. hash is the SHA-256 of the file of a record, as sha256sum gives it.
open-digest = digest est le même tant que le contenu l’est. hash est le SHA-256 du fichier d’une fiche, tel que le donne sha256sum.
# English: translated holds the publisher’s words of a record in other languages, each with who translated them and when; stale says that the record has been changed since. Tables have the record’s own words alone.
open-translated = translated contient les mots de l’éditeur dans d’autres langues pour une fiche, avec qui les a traduits et quand ; stale dit que la fiche a été modifiée depuis. Les tableaux n’ont que les mots de la fiche elle-même.
# English: Cite
open-cite-title = Citer
# English: The source comes first; this page is where the words were seen.
open-cite-note = La source vient d’abord ; cette page est l’endroit où les mots ont été vus.
# English: Cite this comparison
open-cite-datasetTitle = Citer cette comparaison
# English: APA
# same
open-cite-styles-apa = APA
# English: Chicago
# same
open-cite-styles-chicago = Chicago
# English: MLA
# same
open-cite-styles-mla = MLA
# English: BibTeX
# same
open-cite-codes-bibtex = BibTeX
# English: RIS
# same
open-cite-codes-ris = RIS
# English: CSL-JSON
# same
open-cite-codes-csl = CSL-JSON
# English: All positions for BibTeX
open-cite-bib = Toutes les positions pour BibTeX
# English: All positions for reference managers (RIS)
open-cite-ris = Toutes les positions pour logiciels bibliographiques (RIS)
# English: Copy
open-cite-copy = Copier
# English: Copied
open-cite-copied = Copié
# English: ({ $by })
# same
open-cite-translated = ({ $by })
# English: (condition in the words of { $site })
open-cite-inWordsOf = (condition dans les mots de { $site })
# English: (corrected on { $date })
open-cite-correctedOn = (corrigé le { $date })
# English: Seen at: { $site }, “{ $page }”, { $url }
open-cite-seenAt = Vu sur : { $site }, « { $page } », { $url }
# English: Show on another page
open-embed-title = Afficher sur une autre page
# English: Paste this where it is to stand. The frame is tall enough for date, speaker and source where the page is narrow.
open-embed-note = Collez ceci à l’endroit voulu. Le cadre est assez haut pour la date, la personne qui parle et la source, là où la page est étroite.
# English: If the page takes scripts, paste this as well, once: every frame of this site is then as tall as what it holds.
open-embed-grows = Si la page admet les scripts, collez également ceci, une seule fois : chaque cadre de ce site prend alors la hauteur de son contenu.
# English: Frame for other pages
open-embed-oEmbed = Cadre pour d’autres pages
# English: See the small page
open-embed-preview = Voir la petite page
# English: Statements up to { $date }
open-embed-coversUntil = Déclarations jusqu’au { $date }
# English: { $parties -> [one] 1 more party *[other] { $parties } more parties }
open-picture-more =
    { $parties ->
        [one] { $parties } autre partie
       *[other] { $parties } autres parties
    }
# English: { $count -> [one] 1 more issue *[other] { $count } more issues }
open-picture-moreIssues =
    { $count ->
        [one] { $count } autre sujet
       *[other] { $count } autres sujets
    }
# English: { $count -> [one] 1 more term *[other] { $count } more terms }
open-picture-moreTerms =
    { $count ->
        [one] { $count } autre option
       *[other] { $count } autres options
    }
# English: { $count -> [one] 1 more response *[other] { $count } more responses }
open-picture-moreResponses =
    { $count ->
        [one] { $count } autre réponse
       *[other] { $count } autres réponses
    }
# English: The publisher’s own words and coding: { $licence }. Quotations are those of the people and sources named.
open-feeds-rights = Mots de l’éditeur et codage : { $licence }. Les citations sont celles des personnes et des sources nommées.
# After "Between Russia and Ukraine": with the name of the relation and what it means.
# English: { $among }, on { $issue }, by { $date }: { $relation }.
open-feeds-stand = { $among }, sur { $issue }, au { $date } : { $relation }.
# English: { $comparison }: statements added
open-feeds-title = { $comparison } : déclarations ajoutées
# English: What was added to the record. The time of an entry is the time of adding; when something was said stands in it.
open-feeds-subtitle = Ce qui a été ajouté aux fiches. L’heure d’une entrée est celle de l’ajout ; quand une chose a été dite figure dans l’entrée.
# English: { $party }, { $issue }
# same
open-feeds-onIssue = { $party }, { $issue }
# English: { $party }, { $issue }: withdrawn
open-feeds-withdrawn = { $party }, { $issue } : retiré
# English: Text on the table: { $title }
open-feeds-draft = Texte sur la table : { $title }
# English: Clauses
# same
open-feeds-clauses = Clauses
# English: Claim and responses: { $title }
open-feeds-claim = Allégation et réponses : { $title }
# English: Said
open-feeds-said = Déclaré
# English: added here on { $date }
open-feeds-addedOn = ajouté ici le { $date }
# English: compared with its source on { $date }
open-feeds-checkedOn = comparé à sa source le { $date }
# English: when it was added here is not known
open-feeds-addedUnknown = la date de l’ajout ici n’est pas connue
# English: Replaces an earlier statement:
open-feeds-replaces = Remplace une déclaration antérieure :
# English: Withdrawn; on which day is not known.
open-feeds-withdrawnSometime = Retiré ; le jour n’en est pas connu.
# English: Withdrawn on { $date }.
open-feeds-withdrawnOn = Retiré : { $date }.
# English: Corrected here on { $date }:
open-feeds-correctedOn = Corrigé ici le { $date } :
# English: Source
# same
open-feeds-source = Source
# English: Finding
open-feeds-finding = Constatation
# English: Corrections
# same
open-corrections-title = Corrections
# English: { $site }: corrections
open-corrections-feedTitle = { $site } : corrections
# English: What was mended here after it had been published, and which records of words were withdrawn or denied; the last first.
open-corrections-lede = Ce qui a été corrigé ici après publication, et quels propos enregistrés ont été retirés ou démentis ; du plus récent au plus ancien.
# English: Nothing has been corrected here yet.
open-corrections-none = Rien n’a encore été corrigé ici.
# English: Feed of corrections
open-corrections-feed = Fil des corrections
# English: { $date }: { $title }
open-corrections-onRecord = { $date } : { $title }
# English: The date is known no more precisely than this: { $date }.
open-calendars-period = La date n’est pas connue avec plus de précision : { $date }.
# English: Took part: { $names }.
open-calendars-participants = Ont participé : { $names }.
# English: { $status }: { $text }
open-calendars-outcome = { $status } : { $text }

## party-words

# English: Party
party-party = Partie
# English: Parties
# same
party-parties = Parties
# English: Parties
# same
party-choose = Parties
# English: Show all
party-all = Tout afficher
# The page's script puts the number of those shown in the place of `{shown}`.
# English: { $shown } of { $all } shown
party-showing = { $shown } sur { $all } affichées
# English: Move { $name } one place earlier
party-moveEarlier = Avancer { $name } d’une place
# English: Own name
party-selfName = Nom propre
# English: Kind
party-kind = Type
# English: Part in the negotiation
party-role = Rôle dans la négociation
# English: Member of
party-memberOf = Membre de
# English: Members
party-members = Membres
# English: What a bloc said is not copied to its members.
party-memberNote = Ce qu’a dit un bloc n’est pas reporté sur ses membres.
# English: Takes part since
party-entered = Participe depuis
# English: Followed by
party-followedBy = Suivi de
# English: Who speaks for it
party-speaksThrough = Qui parle en son nom
# English: What { $party } said, issue by issue. { $comparison }
party-description = Ce qu’a dit { $party }, sujet par sujet. { $comparison }
# English: All { $count } statements on this issue
party-allOnIssue = Les { $count } déclarations sur ce sujet
# English: Statements, by issue
party-statements = Déclarations, par sujet
# English: Issues without a statement
party-without = Sujets sans déclaration
# English: state
party-kinds-state = État
# English: government
party-kinds-government = gouvernement
# English: organisation
# same
party-kinds-organisation = organisation
# English: bloc
# same
party-kinds-bloc = bloc
# English: company
party-kinds-company = entreprise
# English: union
party-kinds-union = syndicat
# English: political party
party-kinds-electoral-party = parti politique
# English: person
party-kinds-person = personne
# English: body
party-kinds-body = organisme
# English: principal
party-roles-principal = partie principale
# English: mediator
party-roles-mediator = médiateur
# English: guarantor
party-roles-guarantor = garant
# English: observer
party-roles-observer = observateur
# English: mentioned, not taking part
party-roles-mentioned = mentionnée, ne participe pas
# English: { $bloc } and its members
bloc-title = { $bloc } et ses membres
# English: What { $bloc } and its members said, issue by issue, on the terms on the table. { $comparison }
bloc-description = Ce qu’ont dit { $bloc } et ses membres, sujet par sujet, sur les options sur la table. { $comparison }
# English: The terms show these parties only. How the sides that negotiate stand, and what came of an issue, does not depend on who is shown.
bloc-note = Les options ne montrent que ces parties. Où en sont les côtés qui négocient, et ce qui est résulté d’un sujet, ne dépend pas de qui est affiché.
# English: Blocs with their members
bloc-blocs = Blocs avec leurs membres
# English: The same in their words: the table
bloc-inWords = La même chose dans leurs mots : le tableau
# English: { $count -> [one] 1 member *[other] { $count } members }
bloc-members =
    { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
# English: What { $pair } said, side by side on every issue. { $comparison }
pair-description = Ce qu’ont dit { $pair }, côte à côte sur chaque sujet. { $comparison }
# English: both have spoken on { $common } of { $all } issues
pair-common = sujets sur lesquels les deux se sont exprimées : { $common } sur { $all }
# English: How they stand on this page is between these two parties only. What came of an issue is what any round came to.
pair-note = Les relations indiquées sur cette page ne sont qu’entre ces deux parties. Ce qui est résulté d’un sujet est ce à quoi un cycle, quel qu’il soit, a abouti.
# English: Issues, what each of the two asks for, how that stands to each other, and what came of it
pair-caption = Sujets, ce que chacune des deux demande, la relation entre les deux, et ce qui en est résulté
# English: The same two in their words: the table
pair-inWords = Les deux mêmes dans leurs mots : le tableau
# English: Two parties side by side
pair-pairs = Deux parties côte à côte
# English: Compare any two parties
pair-any = Comparer deux parties au choix
# English: Any two parties side by side on every issue. { $comparison }
pair-anyDescription = Deux parties au choix, côte à côte sur chaque sujet. { $comparison }
# English: Where scripts run, any two parties can be chosen here. Without them, some pairs have pages of their own, and each party has a page with all that it said.
pair-anyNote = Là où les scripts fonctionnent, on peut choisir ici deux parties quelconques. Sans eux, certaines paires ont leur propre page, et chaque partie a une page avec tout ce qu’elle a dit.
# English: Compare { $party } with another party
pair-anyOther = Comparer { $party } avec une autre partie
# English: First party
pair-first = Première partie
# English: Second party
pair-second = Seconde partie
# English: Choose a party
pair-choose = Choisir une partie
# English: Choose two different parties.
pair-same = Choisissez deux parties différentes.
# English: Fetching the records …
pair-loading = Chargement des fiches…
# English: The records could not be fetched. Choose again to try once more.
pair-failed = Les fiches n’ont pas pu être obtenues. Choisissez de nouveau pour réessayer.
# English: Pairs with pages of their own
pair-own = Paires ayant leur propre page
# English: Side by side with
pair-with = Côte à côte avec
# English: { $pairs -> [one] 1 pair of parties that have both spoken on some issue *[other] { $pairs } pairs of parties that have both spoken on some issue }
pair-count =
    { $pairs ->
        [one] { $pairs } paire de parties qui se sont toutes deux exprimées sur un même sujet
       *[other] { $pairs } paires de parties qui se sont toutes deux exprimées sur un même sujet
    }

## position-words

# English: Position
# same
position-position = Position
# English: The party’s own answer to this record
position-reply = La réponse de la partie à cette fiche
# English: The party’s own text
position-fullText = Le texte de la partie
# English: Said together with
position-together = Dit avec
# English: Replies to
position-answers = Répond à
# English: Step
position-move = Démarche
# English: proposal
position-moves-proposal = proposition
# English: counter-proposal
position-moves-counter = contre-proposition
# English: answer
position-moves-answer = réponse
# English: question
# same
position-moves-question = question
# English: what if
position-moves-what-if = hypothèse
# English: acceptance
position-moves-acceptance = acceptation
# English: rejection
position-moves-rejection = rejet
# English: In figures
position-figures = En chiffres
# English: exactly
position-bounds-exactly = exactement
# English: at least
position-bounds-at-least = au moins
# English: at most
position-bounds-at-most = au plus
# English: about
position-bounds-about = environ
# English: Statement
position-statement = Déclaration
# English: Said
position-said = Déclaré
# English: Speaker
position-by = Personne qui parle
# English: Party
position-party = Partie
# English: Issue
position-issue = Sujet
# English: Authority
position-authority = Rang
# English: Source
# same
position-source = Source
# English: Place in the source
position-locator = Emplacement dans la source
# English: Asked
position-prompt = Question posée
# English: Wording
position-wording = Libellé
# English: Compared with the source
position-checked = Comparé à la source
# English: Original
# same
position-original = Original
# English: Translation
position-translation = Traduction
# English: The original words were not seen.
position-originalNotSeen = Les mots originaux n’ont pas été vus.
# English: No words are quoted; the condition above is in this site’s own words.
position-noQuote = Aucun mot n’est cité ; la condition ci-dessus est dans les mots de ce site.
# English: Condition, in this site’s words
position-paraphrase = Condition, dans les mots de ce site
# English: Context
position-context = Contexte
# English: Stands
position-standing = Valable
# English: Replaced by a later statement
position-superseded = Remplacée par une déclaration ultérieure
# English: Withdrawn on { $date }
position-withdrawn = Retirée : { $date }
# English: Withdrawn; on which day is not known
position-withdrawnSometime = Retirée ; le jour n’en est pas connu
# English: Retracted by its publisher on { $date }
position-retracted-publisher = Retirée par qui l’a publiée : { $date }
# English: Denied by the speaker on { $date }
position-retracted-speaker = Démentie par la personne citée : { $date }
# English: Replaces
position-supersedes = Remplace
# English: Replaced by
position-supersededBy = Remplacée par
# English: All parties on this issue
position-allOfIssue = Toutes les parties sur ce sujet
# English: How this changed
position-history = Comment cela a évolué
# English: This statement.
position-thisOne = Cette déclaration.
# English: Replaced by the statement of
position-replacedOn = Remplacée par la déclaration suivante :
# English: Counts from a later day
position-notYet = Compte à partir d’un jour ultérieur
# Before the date of the statement that this one is held against.
# English: Beside the statement of
position-comparedWith = Par rapport à la déclaration précédente,
# English: { $term }: { $after } (then: { $before })
position-changed-stance = sur { $term } : { $after } (alors : { $before })
# English: { $term }: { $after } (then not spoken of)
position-changed-newTerm = sur { $term } : { $after } (alors non évoquée)
# English: { $term }: not spoken of (then: { $before })
position-changed-noTerm = sur { $term } : non évoquée (alors : { $before })
# English: figure: { $after } (then: { $before })
position-changed-amount = chiffre : { $after } (alors : { $before })
# English: figure: { $after } (then none)
position-changed-newAmount = chiffre : { $after } (alors aucun)
# English: no figure (then: { $before })
position-changed-noAmount = aucun chiffre (alors : { $before })
# English: authority: { $after } (then: { $before })
position-changed-authority = rang : { $after } (alors : { $before })
# English: in words:
position-changed-words = dans les mots :
# English: in other words
position-changed-otherWords = en d’autres mots
# English: the same stances, in the same words of this site
position-changed-nothing = les mêmes positionnements, dans les mêmes mots de ce site
# English: added:
position-added = ajouté :
# English: removed:
position-removed = supprimé :
# English: { $count -> [one] 1 earlier statement *[other] { $count } earlier statements }
position-earlier =
    { $count ->
        [one] { $count } déclaration antérieure
       *[other] { $count } déclarations antérieures
    }
# English: Said that there is no agreement without it.
stance-meaning-requires = A dit qu’il n’y a pas d’accord sans cela.
# English: Asked for it or proposed it, without calling it indispensable.
stance-meaning-supports = L’a demandé ou proposé, sans le dire indispensable.
# English: Said that it can live with it, not having asked for it.
stance-meaning-accepts = A dit pouvoir s’en accommoder, sans l’avoir demandé.
# English: Said that it would accept it if stated conditions are met.
stance-meaning-conditional = A dit qu’elle l’accepterait si des conditions énoncées sont remplies.
# English: Said that it has no position yet, or is studying it.
stance-meaning-undecided = A dit ne pas avoir encore de position, ou être en train de l’étudier.
# English: Said that it is against it.
stance-meaning-opposes = A dit être contre.
# English: Said that it will not accept it in any settlement.
stance-meaning-rules-out = A dit qu’elle ne l’acceptera dans aucun règlement.
# English: Said that it will not say, or was asked and gave no answer. Not a view.
stance-meaning-declined = A dit qu’elle ne se prononcera pas, ou a été interrogée et n’a pas donné de réponse. Ce n’est pas un avis.
# English: Has spoken, but equal voices differ or the wording does not settle it.
stance-meaning-unclear = S’est exprimée, mais des voix de même rang divergent, ou la formulation ne permet pas de trancher.
# English: Coded stance
stance-coded = Positionnement codé
# English: { $count -> [one] one coder *[other] { $count } coders }
stance-codedBy =
    { $count ->
        [one] { $count } codeur
       *[other] { $count } codeurs
    }
# English: The party has stated a position, and its words were coded as a stance on at least one option.
state-meaning-coded = La partie a déclaré une position, et ses mots ont été codés comme un positionnement sur au moins une option.
# English: The party has stated a position. Its words were not coded as a stance; read them as they are.
state-meaning-uncoded = La partie a déclaré une position. Ses mots n’ont pas été codés comme un positionnement ; lisez-les tels quels.
# English: The party stated a position and later took it back. Nothing that it said still stands.
state-meaning-withdrawn = La partie a déclaré une position et l’a retirée par la suite. Rien de ce qu’elle a dit n’est encore valable.
# English: Who published the words took them back, or who is said to have spoken denied them. The party itself took nothing back.
state-meaning-retracted = Celui qui a publié les propos les a rétractés, ou celui qui est censé avoir parlé les a démentis. La partie elle-même n’a rien retiré.
# English: Somebody looked, and the record says where and when. No statement was found. This is not a refusal.
state-meaning-none-found = Quelqu’un a cherché, et la fiche dit où et quand. Aucune déclaration n’a été trouvée. Ce n’est pas un refus.
# English: Somebody looked and found nothing, but more than 90 days before the day up to which this comparison looks.
state-meaning-gap-stale = Quelqu’un a cherché et n’a rien trouvé, mais plus de 90 jours avant le dernier jour que couvre cette comparaison.
# English: There is no record yet, and no note that somebody looked. Nothing may be concluded from it.
state-meaning-not-researched = Il n’y a encore ni fiche ni trace d’une recherche. Rien ne peut en être conclu.
# English: On this date the party did not take part: it had not yet entered, or it had left.
state-meaning-not-a-participant = À cette date, la partie ne participait pas : elle n’était pas encore entrée, ou elle était partie.
# English: A text that the party tabled, signed or issued.
authorityMeaning-document = Un texte que la partie a présenté, signé ou publié.
# English: The head who can bind the party.
authorityMeaning-principal = Le dirigeant qui peut engager la partie.
# English: A minister, or the head of a delegation.
authorityMeaning-minister = Un ministre, ou le chef d’une délégation.
# English: Somebody who speaks for the party by office.
authorityMeaning-spokesperson = Une personne qui parle pour la partie de par ses fonctions.
# English: Another office-holder of the party.
authorityMeaning-official = Un autre titulaire de fonctions au sein de la partie.
# English: What somebody else says that the party said.
authorityMeaning-reported = Ce que quelqu’un d’autre dit que la partie a dit.

## punctuation-words

# Between things in a row, or a thing and what is added to it.
# English: ,{ " " }
punctuation-comma = ,{ " " }
# Between whole sayings in a row.
# English: ;{ " " }
punctuation-semicolon =  ;{ " " }
# Between a label and what it is about, or a name and what was said.
# English: :{ " " }
punctuation-colon =  :{ " " }

## relation-words

# English: Deadlock as stated
relation-name-deadlock = Blocage déclaré
# English: Competing requirements
relation-name-competing-requirements = Exigences contraires
# English: Exclusive terms
relation-name-exclusive-terms = Options incompatibles
# English: Apart
relation-name-apart = Divergence
# English: Conditional
relation-name-conditional = Sous conditions
# English: Open
relation-name-open = Ouvert
# English: Same term
relation-name-same-term = Même option
# English: Same refusal
relation-name-same-refusal = Même refus
# English: Different terms
relation-name-different-terms = Options différentes
# English: One side only
relation-name-one-side-only = Un seul côté
# English: No stance on record
relation-name-no-stance = Aucun positionnement enregistré
# English: deadlock as stated
relation-within-deadlock = blocage déclaré
# English: competing requirements
relation-within-competing-requirements = exigences contraires
# English: exclusive terms
relation-within-exclusive-terms = options incompatibles
# English: apart
relation-within-apart = divergence
# English: conditional
relation-within-conditional = sous conditions
# English: open
relation-within-open = ouvert
# English: same term
relation-within-same-term = même option
# English: same refusal
relation-within-same-refusal = même refus
# English: different terms
relation-within-different-terms = options différentes
# English: one side only
relation-within-one-side-only = un seul côté
# English: no stance on record
relation-within-no-stance = aucun positionnement enregistré
# English: One requires a term that the other rules out in any settlement. As stated, not a forecast.
relation-meaning-deadlock = L’une exige une option que l’autre exclut dans tout règlement. D’après les déclarations ; ce n’est pas une prévision.
# English: Each requires a term that rules out the other’s: a deadlock as stated.
relation-meaning-competing-requirements = Chacune exige une option qui exclut celle de l’autre : un blocage d’après les déclarations.
# English: Each asks for a term that rules out the other’s, as recorded.
relation-meaning-exclusive-terms = Chacune demande une option qui exclut celle de l’autre, selon les fiches.
# English: One is for a term that the other is against.
relation-meaning-apart = L’une est pour une option contre laquelle est l’autre.
# English: One would accept on conditions what the other asks for or would accept.
relation-meaning-conditional = L’une accepterait sous conditions ce que l’autre demande ou accepterait.
# English: One has said that it has no position yet, or is studying it.
relation-meaning-open = L’une a dit ne pas avoir encore de position, ou être en train de l’étudier.
# English: Each asks for the same term, or would accept it. Nothing is said about whether it was agreed.
relation-meaning-same-term = Chacune demande la même option, ou l’accepterait. Cela ne dit pas si elle a été convenue.
# English: Each is against the same term.
relation-meaning-same-refusal = Chacune est contre la même option.
# English: Each has a view, but on terms that can be neither compared nor said to exclude each other.
relation-meaning-different-terms = Chacune a un avis, mais sur des options que l’on ne peut ni comparer ni dire incompatibles.
# English: A view is on record of one side only. The state of the other is named.
relation-meaning-one-side-only = Un avis n’est enregistré que d’un seul côté. L’état de l’autre est indiqué.
# English: No view of those who negotiate is on record. That says nothing about what they want.
relation-meaning-no-stance = Aucun avis de celles qui négocient n’est enregistré. Cela ne dit rien de ce qu’elles veulent.
# English: require and rule out the same term on
relation-counted-deadlock = exigent et excluent la même option sur
# English: require terms that exclude each other on
relation-counted-competing-requirements = exigent des options incompatibles sur
# English: ask for terms that exclude each other on
relation-counted-exclusive-terms = demandent des options incompatibles sur
# English: are for and against the same term on
relation-counted-apart = sont pour et contre la même option sur
# English: would accept on conditions what another asks for on
relation-counted-conditional = accepteraient sous conditions ce que demandent d’autres sur
# English: have not settled it on
relation-counted-open = n’ont pas encore arrêté leur position sur
# English: have the same term, asked for or accepted, on
relation-counted-same-term = demandent ou acceptent la même option sur
# English: refuse the same term on
relation-counted-same-refusal = refusent la même option sur
# English: ask for different terms on
relation-counted-different-terms = demandent des options différentes sur
# English: have a view of one side only on record on
relation-counted-one-side-only = n’ont d’avis enregistré que d’un seul côté sur
# English: have no stance on record on
relation-counted-no-stance = n’ont aucun positionnement enregistré sur
# English: requires
relation-says-requires = exige
# English: asks for
relation-says-supports = demande
# English: could live with
relation-says-accepts = pourrait accepter
# English: would accept on conditions
relation-says-conditional = accepterait sous conditions
# English: is undecided on
relation-says-undecided = réserve sa position sur
# English: is against
relation-says-opposes = est contre
# English: rules out
relation-says-rules-out = exclut
# English: require
relation-sayTogether-requires = exigent
# English: ask for
relation-sayTogether-supports = demandent
# English: could live with
relation-sayTogether-accepts = pourraient accepter
# English: would accept on conditions
relation-sayTogether-conditional = accepteraient sous conditions
# English: are undecided on
relation-sayTogether-undecided = réservent leur position sur
# English: are against
relation-sayTogether-opposes = sont contre
# English: rule out
relation-sayTogether-rules-out = excluent
# English: unclear
relation-state-unclear = position peu claire
# English: declined to say
relation-state-declined = n’a pas voulu se prononcer
# English: spoke, not coded
relation-state-uncoded = s’est exprimée, non codé
# English: took its words back
relation-state-withdrawn = est revenue sur ses propos
# English: words retracted or denied
relation-state-retracted = propos rétractés ou démentis
# English: searched, none found
relation-state-none-found = recherche faite, rien trouvé
# English: none found, search out of date
relation-state-gap-stale = rien trouvé, recherche ancienne
# English: no record
relation-state-not-researched = aucune fiche
# English: not taking part on this day
relation-state-not-a-participant = ne participe pas ce jour-là
# English: How they stand
relation-column = Où elles en sont
# English: Between { $parties }
relation-between = Entre { $parties }
# English: Terms on the table, and who has said what of each
relation-terms = Options sur la table, et qui a dit quoi de chacune
# English: What came of it
relation-came = Ce qui en est résulté
# English: , which excludes { $option }
relation-excludes = , qui exclut { $option }
# English: also
relation-also = également
# English: { $relation } on { $options }
relation-on = { $relation } sur { $options }
# English: { $some } of { $all } have a view on record
relation-withView = avis enregistrés : { $some } sur { $all }
# English: in an offer
relation-inPackage = dans une offre
# English: before a later round
relation-predates = avant un cycle ultérieur
# English: and { $count } more:
relation-more = et { $count } de plus :
# English: { $count } parties
# same
relation-others = { $count } parties
# English: No terms are listed; statements are given in words only.
relation-noTerms = Aucune option n’est répertoriée ; les déclarations ne sont données qu’en toutes lettres.
# English: nobody on record
relation-nobody = aucune partie enregistrée
# English: none of these on record
relation-noneOfThese = aucune de celles-ci enregistrée
# English: spoke, not coded:
relation-absentNote-uncoded = se sont exprimées, non codé :
# English: took back what was said:
relation-absentNote-withdrawn = sont revenues sur leurs propos :
# English: words retracted or denied:
relation-absentNote-retracted = propos rétractés ou démentis :
# English: searched, none found:
relation-absentNote-none-found = recherche faite, rien trouvé :
# English: none found, search out of date:
relation-absentNote-gap-stale = rien trouvé, recherche ancienne :
# English: not taking part on this day:
relation-absentNote-not-a-participant = ne participent pas ce jour-là :
# English: no record:
relation-absentNote-not-researched = aucune fiche :
# English: No outcome recorded
relation-outcome-none = Aucun résultat enregistré
# English: who announced it is not recorded
relation-outcome-nobodyNamed = qui l’a annoncé n’est pas enregistré
# English: announced by { $names }
relation-outcome-announcedBy = annoncé par { $names }
# English: { $count -> [one] 1 earlier outcome *[other] { $count } earlier outcomes }
relation-outcome-more =
    { $count ->
        [one] { $count } résultat antérieur
       *[other] { $count } résultats antérieurs
    }
# English: By { $date } { $parties }
relation-board-says = Au { $date }, { $parties }
# Heads a list of "ask for terms that exclude each other on 6", so that the lines need not repeat of how many.
# English: Of { $all } issues, by { $date } { $parties }
relation-board-ofAll =
    Sur { $all ->
        [one] { $all } sujet
       *[other] { $all } sujets
    }, au { $date }, { $parties }
# Where the sides are too many to be named at once.
# English: the { $count } sides that negotiate
relation-board-sides = les { $count } côtés qui négocient
# The same of parties that a reader has chosen.
# English: the { $count } parties chosen
relation-board-chosenParties = les { $count } parties choisies
# English: { $some } of { $all } issues
relation-board-ofIssues =
    { $some ->
        [one] { $some } sujet
       *[other] { $some } sujets
    } sur { $all }
# English: How to read this
relation-board-key = Comment lire ceci
# English: underlined: a side that negotiates
relation-board-principals = souligné : un côté qui négocie
# English: Not named at a term: no record on it, which is no refusal.
relation-board-absent = Non nommée à une option : aucune fiche à ce propos, ce qui n’est pas un refus.
# English: Groups of issues
relation-board-groups = Groupes de sujets
# English: Issues, the terms on the table with the parties behind each, how the sides stand, and what came of it
relation-board-caption = Sujets, options sur la table avec les parties qui sont derrière chacune, relation entre les côtés, et ce qui en est résulté
# English: Show all issues
relation-board-all = Afficher tous les sujets
# English: Only { $parties }:
relation-board-chosen = Uniquement { $parties } :
# The page's script puts the number of those shown in the place of `{shown}`.
# English: { $shown } of { $all } issues shown
relation-board-filtered = { $shown } sujets affichés sur { $all }
# English: All statements in their words: the table
relation-board-table = Toutes les déclarations dans leurs mots : le tableau
# English: First asked, last said, what came of it: the ledger
relation-board-ledger = Première demande, dernière parole, ce qui en est résulté : le suivi
# English: Only two sides:
relation-board-pairs = Uniquement deux côtés :
# English: Only a bloc and its members:
relation-board-blocs = Uniquement un bloc et ses membres :

## round-words

# English: Rounds
round-rounds = Cycles
# English: Timeline of all rounds, with what came of them
round-timeline = Chronologie de tous les cycles, avec ce qui en est résulté
# English: Meetings and exchanges of texts, with what came of them and who announced it. “Agreed” stands only where the record says so.
round-note = Rencontres et échanges de textes, avec ce qui en est résulté et qui l’a annoncé. « Convenu » ne figure que là où la fiche le dit.
# English: No round is recorded.
round-none = Aucun cycle n’est enregistré.
# English: Rounds of talks and what came of them. { $comparison }
round-description = Cycles de pourparlers et ce qui en est résulté. { $comparison }
# English: { $round }. { $comparison }
# same
round-descriptionOf = { $round }. { $comparison }
# English: host:
round-host = hôte :
# English: Tabled
round-tabled = Présentés
# English: Reports and statements
round-reports = Comptes rendus et déclarations
# English: No outcome is recorded.
round-noOutcome = Aucun résultat n’est enregistré.
# English: All statements as they stood when it ended
round-asOf = Toutes les déclarations telles qu’elles étaient à son issue
# English: announced by
round-announcedBy = annoncé par
# English: who announced it is not recorded
round-announcedByNone = qui l’a annoncé n’est pas enregistré
# English: direct talks
round-formats-direct = pourparlers directs
# English: proximity talks
round-formats-proximity = pourparlers indirects de proximité
# English: mediated talks
round-formats-mediated = pourparlers avec médiation
# English: exchange of texts
round-formats-written = échange de textes
# English: call
round-formats-call = appel
# English: Announced
round-statuses-announced = Annoncé
# English: Agreed
round-statuses-agreed = Convenu
# English: Partly carried out
round-statuses-partly-carried-out = Exécuté en partie
# English: Carried out
round-statuses-carried-out = Exécuté
# English: Not carried out
round-statuses-not-carried-out = Non exécuté
# English: Disputed
round-statuses-disputed = Contesté
# English: Claims and responses
claim-title = Allégations et réponses
# English: Allegations of fact stand apart from positions, and always with what those concerned said to them. None is rated.
claim-note = Les allégations de fait sont séparées des positions, et toujours accompagnées de ce qu’en ont dit celles qu’elles concernent. Aucune n’est évaluée.
# English: Claim
claim-claim = Allégation
# English: about
claim-about = au sujet de
# English: Finding of another body
claim-finding = Constatation d’un autre organisme
# English: Searched on { $date }; no answer was found.
claim-searched = Recherche du { $date } ; aucune réponse n’a été trouvée.
# English: Denial
claim-responses-denial = Démenti
# English: Denial in part
claim-responses-partial-denial = Démenti partiel
# English: Confirmation
# same
claim-responses-admission = Confirmation
# English: Answer with another account
claim-responses-counter-claim = Réponse par une autre version
# English: Declined to answer
claim-responses-declined = N’a pas voulu répondre
# English: No answer found
claim-responses-none-found = Aucune réponse trouvée

## script-words

# English: The scripts of this page have not loaded; reload it to try again.
script-notLoaded = Les scripts de cette page ne se sont pas chargés ; rechargez-la pour réessayer.
# English: Choosing parties, a day or a relation needs JavaScript. Without it this page shows all that it has, in the latest state, whatever its address asks for.
script-choice = Choisir des parties, un jour ou une relation nécessite JavaScript. Sans lui, cette page montre tout ce qu’elle contient, dans le dernier état, quoi que demande son adresse.
# English: Searching needs JavaScript. Without it all that can be found stands in the index below, whatever the address asks for.
script-search = La recherche nécessite JavaScript. Sans lui, tout ce qui peut être trouvé figure dans l’index ci-dessous, quoi que demande l’adresse.
# English: With pages of their own:
script-instead = Pages à part :

## search-method-words

# English: How the search understands words
searchMethod-method-title = Comment la recherche comprend les mots
# English: Records that have all the words of a query come first: in any order, form or spelling, dates and amounts in whatever way they are written. Where these are few, records follow that have most of what the words tell. Last come records that are found only by words of like meaning; each says which. Of a large site such words are looked up only where nothing has the words typed, and for words that stand nowhere in it. Words that one side uses are not offered for neutral ones.
searchMethod-method-paragraphs-1 = Viennent d’abord les fiches qui contiennent tous les mots d’une requête : dans n’importe quel ordre, forme ou orthographe, dates et montants dans n’importe quelle écriture. Si elles sont peu nombreuses, suivent des fiches qui contiennent l’essentiel de ce que disent les mots. Viennent enfin les fiches trouvées uniquement par des mots de sens voisin ; chacune dit par lesquels. Sur un grand site, de tels mots ne sont recherchés que si aucune fiche ne contient les mots saisis, et pour les mots qui n’y figurent nulle part. Les mots qu’emploie un seul côté ne sont pas proposés à la place de mots neutres.
# English: The words of like meaning come from WordNet, a dictionary of English, from GloVe, which tells of English words beside which others they are met, and from groups of equal words that the publisher of a comparison may give. They only help to find records; nothing is concluded from them.
searchMethod-method-paragraphs-2 = Les mots de sens voisin viennent de WordNet, un dictionnaire de l’anglais, de GloVe, qui indique auprès de quels autres mots se rencontrent les mots anglais, et de groupes de mots équivalents que l’éditeur d’une comparaison peut donner. Ils servent seulement à trouver des fiches ; rien n’en est conclu.
# English: Notice of WordNet
searchMethod-wordnet-title = Mention relative à WordNet

## search-words

# English: Search
search-title = Recherche
# English: All positions, claims, rounds and clauses by keyword, and as an index by comparison and issue.
search-description = Toutes les positions, allégations, clauses et tous les cycles par mot-clé, et en index par comparaison et par sujet.
# English: Search statements
search-label = Rechercher dans les déclarations
# English: Search statements…
search-placeholder = Rechercher des déclarations…
# English: Search
search-submit = Rechercher
# English: Words count in any order and form, dates and amounts in any way of writing. "Words in quotation marks" must stand together; -word leaves out what has it.
search-help = Les mots comptent dans n’importe quel ordre et sous n’importe quelle forme, les dates et les montants dans n’importe quelle écriture. Des "mots entre guillemets" doivent se suivre ; -mot écarte ce qui le contient.
# English: the first { $shown } of { $total } shown
search-shown = les { $shown } premiers sur { $total } affichés
# English: more are coming
search-coming = la suite arrive
# With one or more of the next, a semicolon between them.
# English: also found: { $reasons }
search-reasons = trouvé aussi par : { $reasons }
# Other words than those typed by which a record was found.
# English: { $found }, for { $typed }
search-reason = { $found }, pour { $typed }
# English: Only comparison
search-only-comparison = Uniquement la comparaison
# English: Only party
search-only-party = Uniquement la partie
# English: Only issue
search-only-issue = Uniquement le sujet
# English: Only stance
search-only-stance = Uniquement le positionnement
# English: Only type
search-only-type = Uniquement le type
# English: Only authority
search-only-authority = Uniquement le rang
# English: Only language
search-only-language = Uniquement la langue
# English: Only standing
search-only-standing = Uniquement la validité
# English: Only year
search-only-year = Uniquement l’année
# English: Said between
search-range = Déclaré entre
# English: From
search-from = Du
# English: To
search-to = Au
# English: Enter in a box chooses it alone.
search-onlyThis = La touche Entrée dans une case la choisit seule.
# With words in quotation marks.
# English: no record has { $words }, so what comes near is shown
search-near = aucune fiche ne contient { $words } ; ce qui s’en approche est donc affiché
# English: Show more
search-more = Afficher plus
# English: Nothing found. That nothing is recorded does not mean that nothing was said.
search-none = Rien trouvé. Que rien ne soit enregistré ne veut pas dire que rien n’a été dit.
# English: Nothing found within what is chosen.
search-noneChosen = Rien trouvé dans ce qui est choisi.
# English: Nearest that would find something:
search-nearest = Le plus proche qui donnerait quelque chose :
# English: All that is recorded of what these words name:
search-named = Tout ce qui est enregistré sur ce que nomment ces mots :
# English: Clear all choices
search-clear = Effacer tous les choix
# English: The search could not be loaded. The whole index is below.
search-failed = La recherche n’a pas pu être chargée. L’index complet se trouve ci-dessous.
# English: Searching…
search-working = Recherche en cours…
# English: Results
search-results = Résultats
# English: Order
search-order = Ordre
# English: Relevance
search-orders-relevance = Pertinence
# English: Latest first
search-orders-date = Plus récents d’abord
# English: Narrow by
search-filters = Restreindre par
# English: { $count } more
search-moreValues = { $count } de plus
# English: Comparison
search-facets-comparison = Comparaison
# English: Party
search-facets-party = Partie
# English: Issue
search-facets-issue = Sujet
# English: Stance
search-facets-stance = Positionnement
# English: Type
# same
search-facets-type = Type
# English: Authority
search-facets-authority = Rang
# English: Language
search-facets-language = Langue
# English: Standing
search-facets-standing = Validité
# English: Year
search-facets-year = Année
# English: Position
# same
search-types-position = Position
# English: Claim
search-types-claim = Allégation
# English: Round
search-types-round = Cycle
# English: Clause
# same
search-types-draft = Clause
# English: Standing
search-standings-standing = Valable
# English: No longer standing
search-standings-superseded = Plus valable
# English: Retracted or denied
search-standings-retracted = Retiré ou démenti
# English: Corrected here
search-standings-corrected = Corrigé ici
# English: Everything, by comparison and issue
search-browse = Tout, par comparaison et par sujet
# English: The whole index on a page, for the browser’s own search.
search-browseNote = L’index complet sur une page, pour la recherche du navigateur.
# English: Index
# same
search-index = Index
# English: Index: { $comparison }
search-indexOf = Index : { $comparison }
# English: Claims and responses
search-claims = Allégations et réponses
# English: Rounds
search-rounds = Cycles
# English: Clauses of texts on the table
search-drafts = Clauses des textes sur la table

## source-words

# English: Source
# same
source-source = Source
# English: { $count -> [one] 1 position *[other] { $count } positions }
source-positions =
    { $count ->
        [one] { $count } position
       *[other] { $count } positions
    }
# English: Sources
# same
source-sources = Sources
# English: Publisher
source-publisher = Éditeur
# English: Published
source-published = Publication
# English: date not known
source-unknownDate = date inconnue
# English: In print
source-media-print = Imprimé
# English: Broadcast
source-media-broadcast = Radio ou télévision
# English: Seen in person
source-media-in-person = Vu sur place
# English: File
source-media-file = Fichier
# English: Read the source
source-read = Lire la source
# English: Archived copy
source-archived = Copie archivée
# English: Issued by
source-issuedBy = Émis par
# English: Owned or directed by
source-affiliation = Appartient à, ou dirigé par
# English: The link no longer works.
source-dead = Le lien ne fonctionne plus.
# English: Behind a paywall.
source-paywalled = Accès payant.
# English: Whether these words were found in it
source-evidence-title = Si ces mots y ont été retrouvés
# English: Nobody has recorded yet that these words were found at this address. They rest on the word of whoever wrote the record.
source-evidence-none = Personne n’a encore consigné que ces mots ont été retrouvés à cette adresse. Ils reposent sur la foi de qui a écrit la fiche.
# English: Last read on { $date }.
source-evidence-read = Lue pour la dernière fois le { $date }.
# English: { $found } of { $all } quotations were found in it.
source-evidence-found = Citations qui y ont été retrouvées : { $found } sur { $all }.
# English: On { $date } it could not be read: { $why }.
source-evidence-unread = Le { $date }, elle n’a pas pu être lue : { $why }.
# English: nothing answered at its address
source-evidence-why-dead = rien n’a répondu à son adresse
# English: it was shown only to those who pay
source-evidence-why-paywalled = elle n’était montrée qu’aux abonnés payants
# English: it was not given to programs
source-evidence-why-refused = elle n’a pas été donnée aux programmes
# English: less of it came than before
source-evidence-why-cut-off = il en est arrivé moins qu’auparavant
# English: Found in the source on
source-evidence-seen = Retrouvé dans la source le
# English: Found in the source, with other words in places, on
source-evidence-near = Retrouvé dans la source, avec d’autres mots par endroits, le
# English: show them there
source-evidence-words = les y montrer
# English: No longer found in the source on { $looked }; last found on { $last }.
source-evidence-lost = N’était plus dans la source le { $looked } ; retrouvé pour la dernière fois le { $last }.
# English: Looked for in the source on { $looked } and not found.
source-evidence-never = Recherché dans la source le { $looked } et non retrouvé.
# English: page { $page }
# same
source-evidence-inPage = page { $page }
# English: Note on this source
source-note = Remarque sur cette source
# English: { $sources -> [one] 1 source *[other] { $sources } sources }
source-count =
    { $sources ->
        [one] { $sources } source
       *[other] { $sources } sources
    }
# English: What it states
source-states = Ce qu’elle énonce
# English: No position rests on this source; it is used by a claim, a round or a text on the table.
source-nothing = Aucune position ne repose sur cette source ; elle sert à une allégation, à un cycle ou à un texte sur la table.
# English: This is one offer: its terms belong together.
source-package = C’est une seule offre : ses conditions forment un tout.
# English: This offer leaves a choice between alternatives.
source-alternatives = Cette offre laisse le choix entre plusieurs variantes.
# English: Outside the alternatives
source-outsideAlternatives = En dehors des variantes
# English: document
# same
source-kinds-document = document
# English: interview
source-kinds-interview = entretien
# English: speech
source-kinds-speech = discours
# English: press conference
source-kinds-press-conference = conférence de presse
# English: statement
source-kinds-statement = déclaration
# English: transcript
source-kinds-transcript = transcription
# English: post
source-kinds-post = publication en ligne
# English: report
source-kinds-report = compte rendu
# English: leaked text
source-kinds-leak = texte divulgué
# English: Offers to be taken as a whole
package-title = Offres à prendre en bloc
# English: { $inside } { $inside -> [one] statement is *[other] statements are } part of an offer, { $alone } { $alone -> [one] stands *[other] stand } alone. What stands in an offer was offered together with the rest of it.
package-note =
    { $inside } { $inside ->
        [one] déclaration fait
       *[other] déclarations font
    } partie d’une offre, { $alone } { $alone ->
        [one] est isolée
       *[other] sont isolées
    }. Ce qui figure dans une offre a été offert avec tout le reste de celle-ci.
# English: { $statements -> [one] 1 statement *[other] { $statements } statements }
package-count =
    { $statements ->
        [one] { $statements } déclaration
       *[other] { $statements } déclarations
    }
# English: The whole offer
package-whole = L’offre entière
# English: Terms of this offer
package-members = Conditions de cette offre

## statement-words

# English: official translation
statement-translators-official = traduction officielle
# English: translation as published by the source
statement-translators-publisher = traduction publiée par la source
# English: translation by this project
statement-translators-ours = traduction de ce projet
# English: machine translation
statement-translators-machine = traduction automatique

## suggest-words

# English: Challenge or change
suggest-title = Contester ou modifier
# English: Suggest a correction
suggest-correct = Proposer une correction
# English: Edit the file of this record
suggest-edit = Modifier le fichier de cette fiche
# English: Report a mistake, or challenge what it says
suggest-mistake = Signaler une erreur ou contester le contenu
# English: Propose another position
suggest-position = Proposer une autre position
# English: Propose a statement, with its source
suggest-missing = Proposer une déclaration, avec sa source
# English: Report a dead link
suggest-deadLink = Signaler un lien mort
# English: Give the other side’s view
suggest-otherView = Donner le point de vue de l’autre côté
# English: by mail
suggest-byMail = par courriel
# English: ask the publisher
suggest-atContact = s’adresser à l’éditeur
# What the record's file is, by which anybody can tell which state of it is meant.
# English: Record { $short }…
suggest-record = Fiche { $short }…
# English: SHA-256 of the file this page was made from. With a copy of the records, this tells whether it is still the same:
suggest-hash = SHA-256 du fichier dont cette page est issue. À qui dispose d’une copie des fiches, il dit si c’est toujours le même :
# English: Position: { $record }
suggest-report-titles-add-a-position = Position : { $record }
# English: Challenge: { $record }
suggest-report-titles-report-a-mistake = Contestation : { $record }
# English: Dead link: { $record }
suggest-report-titles-dead-link = Lien mort : { $record }
# English: The other side’s view: { $record }
suggest-report-titles-the-other-sides-view = Point de vue de l’autre côté : { $record }
# English: Record
suggest-report-record = Fiche
# English: Page
# same
suggest-report-page = Page
# English: State of the record
suggest-report-hash = État de la fiche
# English: Said
suggest-report-said = Déclaré
# English: What it says
suggest-report-words = Ce qu’elle dit
# English: What was said, by whom and when:
suggest-report-asks-add-a-position-1 = Ce qui a été dit, par qui et quand :
# English: Where it stands:
suggest-report-asks-add-a-position-2 = Où cela figure :
# English: Your relation to the parties:
suggest-report-asks-add-a-position-3 = Votre lien avec les parties :
# English: What is wrong or disputed, and what would be right:
suggest-report-asks-report-a-mistake-1 = Ce qui est faux ou contesté, et ce qui serait juste :
# English: Where that can be seen:
suggest-report-asks-report-a-mistake-2 = Où cela peut se voir :
# English: Your relation to the parties, or “none”:
suggest-report-asks-report-a-mistake-3 = Votre lien avec les parties, ou « aucun » :
# English: Another place where it can be read:
suggest-report-asks-dead-link-1 = Un autre endroit où cela peut se lire :
# English: What the party says to it:
suggest-report-asks-the-other-sides-view-1 = Ce qu’en dit la partie :
# English: Where it was said in public, or who can confirm it:
suggest-report-asks-the-other-sides-view-2 = Où cela a été dit en public, ou qui peut le confirmer :
# English: Your relation to the party:
suggest-report-asks-the-other-sides-view-3 = Votre lien avec la partie :

## suggestion-words

# English: Statements found
suggestion-suggestions = Déclarations trouvées
# English: { $total -> [0] Nothing found [one] 1 found *[other] { $total } found }
suggestion-count =
    { $total ->
        [0] Rien trouvé
        [one] { $total } résultat
       *[other] { $total } résultats
    }
# A word that somebody typed, among others.
# English: “{ $word }”
suggestion-quoted = « { $word } »
# With words in quotation marks: those that the records below have.
# English: No statement has all of these words. These have { $held }, or most of what the words tell:
suggestion-having = Aucune déclaration ne contient tous ces mots. Celles-ci contiennent { $held }, ou l’essentiel de ce que disent les mots :
# English: No statement has all of these words. These have { $held }, not { $lacking }, or most of what the words tell:
suggestion-lacking = Aucune déclaration ne contient tous ces mots. Celles-ci contiennent { $held }, mais pas { $lacking }, ou l’essentiel de ce que disent les mots :
# English: Found by words of like meaning:
suggestion-byMeaning = Trouvées par des mots de sens voisin :
# English: Nothing found. Nearest that would find something:
suggestion-noneBut = Rien trouvé. Le plus proche qui donnerait quelque chose :
# English: { $total -> [0] Nothing found *[other] { $total } found; arrow keys choose }
suggestion-countOfSuggestions =
    { $total ->
        [0] Rien trouvé
        [one] { $total } résultat ; les flèches pour choisir
       *[other] { $total } résultats ; les flèches pour choisir
    }
# English: In this comparison
suggestion-here = Dans cette comparaison
# English: All results for “{ $query }”
suggestion-all = Tous les résultats pour « { $query } »
# English: The search could not be loaded; Enter leads to the index.
suggestion-failedShort = La recherche n’a pas pu être chargée ; la touche Entrée mène à l’index.

## translation-words

# Names the list of languages in the header.
# English: Languages
translation-languages = Langues
# In the dev server, which serves one of them.
# English: Only the built site has the other languages.
translation-elsewhere = Les autres langues ne sont que dans le site construit.
# Behind words whose original has changed since.
# English: †
# same
translation-mark = †
# English: Translated before the original was last changed:
translation-older = Traduit avant la dernière modification de l’original :
# English: Translated before the original was last changed
translation-olderHit = Traduit avant la dernière modification de l’original
# English: Translated by a machine:
translation-machine = Traduit par une machine :
# When a record was translated, behind its name.
# English: translated on { $date }
translation-on = traduit le { $date }
# English: Translations
translation-coverage-title = Traductions
# English: How many records have the publisher’s words in each language. What is not translated is shown in its own language.
translation-coverage-lede = Pour combien de fiches les mots de l’éditeur existent dans chaque langue. Ce qui n’est pas traduit est montré dans sa propre langue.
# English: Language
translation-coverage-language = Langue
# English: Translated
translation-coverage-whole = Traduites
# English: In part
translation-coverage-part = En partie
# English: Changed since
translation-coverage-stale = Modifiées depuis
# English: Not translated
translation-coverage-none = Non traduites

## who-words

# English: Who stands behind this site
who-title = Qui est derrière ce site
# English: Publisher
who-publisher = Éditeur
# English: Editors
who-editors = Rédaction
# English: Mistakes
who-corrections = Erreurs
# English: The whole policy
who-policy = La politique complète
# English: Funding
who-funding = Financement
# English: Contact
# same
who-contact = Contact
# English: Licence
# same
who-licence = Licence

## words

# English: Skip to content
skip = Aller au contenu
# English: Home
home = Accueil
# English: Comparisons
comparisons = Comparaisons
# English: Method
about = Méthode
# English: Contribute
contribute = Contribuer
# English: Main
mainNavigation = Navigation principale
# English: You are here
breadcrumb = Vous êtes ici
# English: Statements are shown as their sources published them. Missing means missing, not refused.
footer-neutrality = Les déclarations sont montrées telles que leurs sources les ont publiées. Manquant veut dire manquant, non refusé.
# English: Licence of the publisher’s own words and coding
footer-licence = Licence des mots de l’éditeur et du codage
# English: Quotations and full texts are those of the people and sources named beside them.
footer-quotations = Les citations et les textes intégraux sont ceux des personnes et des sources nommées à côté.
# English: Contact
# same
footer-contact = Contact
# English: Publisher
footer-publisher = Éditeur
# English: How mistakes are mended
footer-corrections = Comment les erreurs sont corrigées
# English: Source files
footer-repository = Fichiers sources
# At the foot of every page, while no speaker of the language has signed its catalogue.
# English: The words of this site’s menus, headings and notes were translated by a machine; nobody who speaks the language has checked them yet.
footer-unreviewed = Les mots des menus, des titres et des notes de ce site ont été traduits par une machine ; personne qui parle la langue ne les a encore relus.
# Names the frame in which a wide table scrolls: not as its section, so that the two can be told apart.
# English: { $title }: table
tableOf = { $title } : tableau
# English: Page not found
notFound-title = Page introuvable
# English: There is no page at this address. A record that was moved is led to from the address it had, and one that was removed leaves a note there; so the link may have been cut or mistyped. The search finds records by their words.
notFound-text = Il n’y a pas de page à cette adresse. L’ancienne adresse d’une fiche déplacée mène à la nouvelle, et celle d’une fiche retirée garde une note ; le lien a donc pu être tronqué ou mal saisi. La recherche trouve les fiches par leurs mots.
# English: All comparisons
notFound-back = Toutes les comparaisons
# English: { $count -> [one] One problem in the content *[other] { $count } problems in the content }
problems-title =
    { $count ->
        [one] { $count } problème dans le contenu
       *[other] { $count } problèmes dans le contenu
    }
# English: Pages show the last good state of these files. A build would stop here.
problems-text = Les pages montrent le dernier état correct de ces fichiers. Une construction du site s’arrêterait ici.
# On pages for those who write records, where the catalogue does not have their words.
# English: This page is in English: its words have not been translated yet.
inEnglish = Cette page est en anglais : ses mots n’ont pas encore été traduits.
# On the same, where it has.
# English: What each field is for, and what the check says, is in English.
partlyInEnglish = À quoi sert chaque champ, et ce que dit la vérification, est en anglais.
# On the home page of a site that has no comparison yet.
# English: No comparison has been published here yet.
noComparison = Aucune comparaison n’a encore été publiée ici.
# English: Corrected here
corrections-title = Corrigé ici
# English: How this record changed
recordHistory-title = Comment cette fiche a changé
# English: What was changed in the record here, and when. What the party changed is a statement of its own.
recordHistory-note = Ce qui a été modifié ici dans la fiche, et quand. Ce que la partie a modifié est une déclaration à part entière.
# English: Earlier changes ({ $count })
recordHistory-earlier = Modifications antérieures ({ $count })
