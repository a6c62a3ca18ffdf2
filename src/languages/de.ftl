### The words of Parley in another language. How this file is written, and what tells that it is
### whole: "Add a language" in CONTRIBUTING.md.
###
### Whoever speaks the language and has read all of this signs here; until then pages say that nobody has.
### Reviewed by:

## address-words

# English: This page has moved
address-moved = Diese Seite ist umgezogen
# English: It is now found at
address-movedTo = Sie steht jetzt unter
# English: This record was removed
address-removed = Dieser Eintrag wurde entfernt
# English: It was removed on { $date }.
address-removedOn = Er wurde am { $date } entfernt.
# English: Somebody concerned by it had asked for it.
address-reasons-on-request = Jemand, den er betraf, hatte darum gebeten.
# English: The same was recorded twice.
address-reasons-duplicate = Dasselbe war zweimal verzeichnet.
# English: It had been recorded in error.
address-reasons-error = Er war irrtümlich verzeichnet worden.
# English: There was a legal reason.
address-reasons-legal = Dafür gab es einen rechtlichen Grund.
# English: What it said is no longer shown. The address stays, so that whoever follows it learns what became of it.
address-note = Was darin stand, wird nicht mehr gezeigt. Die Adresse bleibt, damit alle, die ihr folgen, erfahren, was daraus geworden ist.
# English: Read instead
address-see = Stattdessen lesen

## as-of-words

# English: As stated by
asOf-label = Stand vom
# English: As stated by the date
asOf-date = Stand vom Datum
# English: Latest state
asOf-back = Letzter Stand
# `{date}` is put in by whoever shows it.
# English: Loading the statements of { $date }. Until then the page shows the state that it had.
asOf-loading = Die Aussagen vom { $date } werden geladen. Bis dahin zeigt die Seite den bisherigen Stand.
# English: As it stood on { $date }
asOf-title = Stand vom { $date }
# English: What each party had said by { $date }. { $comparison }
asOf-description = Was jede Partei bis zum { $date } gesagt hatte. { $comparison }
# `{date}` is put in by whoever shows it.
# English: Statements, and how the parties stand, are shown as they stood on { $date }. What was said, replaced or withdrawn later is left out.
asOf-notice = Die Aussagen und das Verhältnis der Parteien werden gezeigt, wie sie am { $date } standen. Was später gesagt, ersetzt oder zurückgenommen wurde, fehlt hier.
# English: The date in the address is not a day that exists, so the latest state is shown.
asOf-nonsense = Das Datum in der Adresse gibt es nicht; gezeigt wird der letzte Stand.
# English: The date in the address lies ahead of this comparison, which looks up to { $date }. The latest state is shown.
asOf-later = Das Datum in der Adresse liegt später, als dieser Vergleich reicht, nämlich bis zum { $date }. Gezeigt wird der letzte Stand.
# English: The records could not be fetched, or the answer took too long, so the latest state is shown.
asOf-failed = Die Einträge waren nicht abrufbar, oder die Antwort dauerte zu lange; gezeigt wird der letzte Stand.
# English: Later statements are left out.
asOf-laterLeftOut = Spätere Aussagen fehlen hier.
# English: As it stood on earlier dates
asOf-days = Stand an früheren Tagen
# English: { $days -> [one] 1 date on which something changed *[other] { $days } dates on which something changed }
asOf-count =
    { $days ->
        [one] 1 Tag, an dem sich etwas änderte
       *[other] { $days } Tage, an denen sich etwas änderte
    }
# English: Earlier
asOf-earlier = Früher
# English: Later
asOf-next = Später
# English: { $count -> [one] 1 statement: *[other] { $count } statements: }
asOf-said =
    { $count ->
        [one] 1 Aussage:
       *[other] { $count } Aussagen:
    }
# English: { $count -> [one] 1 withdrawn: *[other] { $count } withdrawn: }
asOf-withdrawn =
    { $count ->
        [one] 1 zurückgenommen:
       *[other] { $count } zurückgenommen:
    }
# English: Now taking part:
asOf-entered = Nimmt nun teil:
# English: Last move of each party
lastMove-title = Letzter Schritt jeder Partei
# English: Last move of each party: table
lastMove-table = Letzter Schritt jeder Partei: Tabelle
# English: What each party last said on this issue by { $date }, and the rounds on it since then in which no statement of that party is recorded. Silence is not an answer.
lastMove-note = Was jede Partei bis zum { $date } zuletzt zu diesem Thema gesagt hat, und die Runden dazu seither, in denen keine Aussage dieser Partei verzeichnet ist. Schweigen ist keine Antwort.
# English: Last spoke
lastMove-last = Zuletzt geäußert
# English: Rounds on it since then
lastMove-silentIn = Runden dazu seither
# English: No statement is recorded by this date of:
lastMove-never = Bis zu diesem Tag ist keine Aussage verzeichnet von:
# English: none
lastMove-noRound = keine
# English: { $rounds -> [one] 1 without a statement on record: *[other] { $rounds } without a statement on record: }
lastMove-since =
    { $rounds ->
        [one] 1 ohne verzeichnete Aussage:
       *[other] { $rounds } ohne verzeichnete Aussage:
    }

## cell-words

# English: Requires
cell-stance-label-requires = Verlangt
# English: Supports
cell-stance-label-supports = Unterstützt
# English: Accepts
cell-stance-label-accepts = Akzeptiert
# English: Accepts on conditions
cell-stance-label-conditional = Akzeptiert unter Bedingungen
# English: Undecided on
cell-stance-label-undecided = Unentschieden zu
# English: Opposes
cell-stance-label-opposes = Ist gegen
# English: Rules out
cell-stance-label-rules-out = Schließt aus:
# English: Declined to say on
cell-stance-label-declined = Sagte nichts zu
# English: Unclear on
cell-stance-label-unclear = Unklar zu
# English: Requires
cell-stance-name-requires = Verlangt
# English: Supports
cell-stance-name-supports = Unterstützt
# English: Accepts
cell-stance-name-accepts = Akzeptiert
# English: Accepts on conditions
cell-stance-name-conditional = Akzeptiert unter Bedingungen
# English: Undecided
cell-stance-name-undecided = Unentschieden
# English: Opposes
cell-stance-name-opposes = Ist dagegen
# English: Rules out
cell-stance-name-rules-out = Schließt aus
# English: Declined to say
cell-stance-name-declined = Wollte nichts sagen
# English: Unclear
cell-stance-name-unclear = Unklar
# English: requires
cell-stance-within-requires = verlangt
# English: supports
cell-stance-within-supports = unterstützt
# English: accepts
cell-stance-within-accepts = akzeptiert
# English: accepts on conditions
cell-stance-within-conditional = akzeptiert unter Bedingungen
# English: undecided
cell-stance-within-undecided = unentschieden
# English: opposes
cell-stance-within-opposes = ist dagegen
# English: rules out
cell-stance-within-rules-out = schließt aus
# English: declined to say
cell-stance-within-declined = wollte nichts sagen
# English: unclear
cell-stance-within-unclear = unklar
# English: option { $number }
# same
cell-stance-option = Option { $number }
# Before the date of a statement that is not the headline.
# English: said
cell-stance-said = gesagt
# English: Conditions
cell-stance-conditions = Bedingungen
# English: Stated
cell-state-name-coded = Geäußert
# English: Stated, stance not coded
cell-state-name-uncoded = Geäußert, Haltung nicht kodiert
# English: Withdrawn
cell-state-name-withdrawn = Zurückgenommen
# English: Retracted or denied
cell-state-name-retracted = Zurückgezogen oder bestritten
# English: None found
cell-state-name-none-found = Nichts gefunden
# English: None found, search out of date
cell-state-name-gap-stale = Nichts gefunden, Suche veraltet
# English: Not researched
cell-state-name-not-researched = Nicht gesucht
# English: Not taking part
cell-state-name-not-a-participant = Nimmt nicht teil
# English: Searched on
cell-state-searched = Gesucht am
# English: Nothing was found. This is not a refusal.
cell-state-noneFound = Es wurde nichts gefunden. Das ist keine Ablehnung.
# English: Nothing was found then; the search lies more than 90 days before the day shown.
cell-state-stale = Damals wurde nichts gefunden; die Suche liegt mehr als 90 Tage vor dem gezeigten Tag.
# Instead of "not researched" on an earlier day, where the party spoke later.
# English: Nothing recorded by this date
cell-state-laterOnly = Bis zu diesem Tag nichts verzeichnet
# English: The statements recorded here are later. This is not a refusal.
cell-state-laterOnlyReason = Die hier verzeichneten Aussagen sind später. Das ist keine Ablehnung.
# English: There is no record here yet, and no note of a search. This is not a refusal.
cell-state-notResearched = Hier gibt es noch keinen Eintrag und keinen Vermerk über eine Suche. Das ist keine Ablehnung.
# English: Takes part since
cell-state-notParticipant = Nimmt teil seit
# English: Left on
cell-state-left = Ausgeschieden am
# English: Took its statement back:
cell-state-withdrawn = Nahm die Aussage zurück:
# English: { $statements } { $statements -> [one] statement *[other] statements }, { $span }
cell-evidence =
    { $statements ->
        [one] 1 Aussage
       *[other] { $statements } Aussagen
    }, { $span }
# English: { $statements -> [one] 1 more statement *[other] { $statements } more statements }
cell-evidenceMore =
    { $statements ->
        [one] 1 weitere Aussage
       *[other] { $statements } weitere Aussagen
    }
# English: the party’s own words
cell-position-reportedBy-self = eigene Worte der Partei
# English: the party’s own words, in translation
cell-position-reportedBy-self-translated = eigene Worte der Partei, übersetzt
# English: as reported by the source
cell-position-reportedBy-publisher = wie von der Quelle berichtet
# English: as told by
cell-position-reportedBy-party = nach Darstellung von
# English: Part of an offer with alternatives
cell-position-alternative = Teil eines Angebots mit Alternativen
# English: Part of one offer, to be taken as a whole
cell-position-package = Teil eines Angebots, das als Ganzes gilt
# English: permalink
cell-position-permalink = fester Link
# Before the party’s own words on this record.
# English: answers to this record:
cell-position-answered = antwortet auf diesen Eintrag:
# That the record was mended here after it was published; the party may have said nothing new.
# English: Corrected here on { $date }
cell-position-corrected = Hier berichtigt am { $date }
# English: Also standing
cell-position-others = Gilt ebenfalls
# English: between
cell-position-between = zwischen
# English: document
cell-authority-document = Dokument
# English: principal
cell-authority-principal = Spitze
# English: minister
cell-authority-minister = Ministerrang
# English: spokesperson
cell-authority-spokesperson = Sprecheramt
# English: official
cell-authority-official = Amtsperson
# English: reported
cell-authority-reported = berichtet
# English: source
cell-source-link = Quelle
# English: archived copy
cell-source-archived = archivierte Kopie
# English: behind a paywall
cell-source-access-paywalled = hinter einer Bezahlschranke
# English: the link no longer works
cell-source-access-dead = der Link funktioniert nicht mehr
# English: Not comparable
cell-meeting-name-not-comparable = Nicht vergleichbar
# Between a label and the parties it is about: "Same term among Russia and Ukraine".
# English: among
cell-meeting-among = unter
# English: between
cell-meeting-between = zwischen
# English: Option { $number }
# same
cell-meeting-option = Option { $number }
# English: { $count -> [one] Option *[other] Options } { $numbers }
cell-meeting-options =
    { $count ->
        [one] Option
       *[other] Optionen
    } { $numbers }
# English: not comparable
cell-meeting-notComparable = nicht vergleichbar
# English: { $count } other parties not comparable
cell-meeting-othersNotComparable = { $count } weitere nicht vergleichbar
# English: No settlement terms are listed, so nothing can be compared.
cell-meeting-noTerms = Es sind keine Optionen verzeichnet; verglichen werden kann daher nichts.
# English: No party shown here has a stance on it that can be compared by this date.
cell-meeting-nobody = Keine der gezeigten Parteien hat bis zu diesem Tag eine Haltung dazu, die sich vergleichen lässt.
# English: Only one party shown here has a stance on it that can be compared by this date:
cell-meeting-onlyOne = Nur eine der gezeigten Parteien hat bis zu diesem Tag eine Haltung dazu, die sich vergleichen lässt:
# English: requires it
cell-meeting-says-requires = verlangt sie
# English: supports it
cell-meeting-says-supports = unterstützt sie
# English: accepts it
cell-meeting-says-accepts = akzeptiert sie
# English: accepts it on conditions
cell-meeting-says-conditional = akzeptiert sie unter Bedingungen
# English: is undecided on it
cell-meeting-says-undecided = ist dazu unentschieden
# English: opposes it
cell-meeting-says-opposes = ist dagegen
# English: rules it out
cell-meeting-says-rules-out = schließt sie aus
# English: declined to say
cell-meeting-says-declined = wollte nichts sagen
# English: is unclear on it
cell-meeting-says-unclear = ist dazu unklar
# English: requires option { $number }, which can not hold together with it
cell-meeting-requiresInstead = verlangt Option { $number }, die nicht zugleich mit dieser gelten kann
# English: said before a later round on this issue:
cell-meeting-before = gesagt vor einer späteren Runde zu diesem Thema:
# English: before a later round
cell-meeting-beforeShort = vor einer späteren Runde
# English: within an offer to be taken as a whole
cell-meeting-inPackage = innerhalb eines Angebots, das als Ganzes gilt
# English: within an offer with alternatives
cell-meeting-inAlternative = innerhalb eines Angebots mit Alternativen
# English: in an offer
cell-meeting-inPackageShort = in einem Angebot
# English: How this is worked out
cell-meeting-how = Wie dies ermittelt wird
# English: Each two stances meet by a fixed table; for several parties the first of these holds that is found for any two of them: deadlock, competing requirements, exclusive terms, apart, conditional, open.
cell-meeting-rule = Je zwei Haltungen treffen nach einer festen Tabelle aufeinander; bei mehreren Parteien gilt das Erste hiervon, das sich für irgendein Paar ergibt: Blockade, gegensätzliche Verlangen, einander ausschließende Optionen, auseinander, bedingt, offen.
# English: The whole table
cell-meeting-toMethod = Die ganze Tabelle
# English: Which stances meet, and to what
cell-meeting-pairs = Welche Haltungen aufeinandertreffen, und was sich ergibt
# English: One side
cell-meeting-first = Eine Seite
# English: Other side
cell-meeting-second = Andere Seite
# English: each other
cell-meeting-eachOther = einander
# English: Not comparable
cell-meeting-notComparableTitle = Nicht vergleichbar
# English: Comes to
cell-meeting-result = Ergibt
# English: stance unclear
cell-meeting-why-unclear = Haltung unklar
# English: declined to say
cell-meeting-why-declined = wollte nichts sagen
# English: no stance coded on this option
cell-meeting-why-uncoded = zu dieser Option keine Haltung kodiert
# English: statement withdrawn
cell-meeting-why-withdrawn = Aussage zurückgenommen
# English: statement retracted or denied
cell-meeting-why-retracted = Aussage zurückgezogen oder bestritten
# English: searched, none found
cell-meeting-why-none-found = gesucht, nichts gefunden
# English: none found, search out of date
cell-meeting-why-gap-stale = nichts gefunden, Suche veraltet
# English: not researched
cell-meeting-why-not-researched = nicht gesucht
# English: not taking part
cell-meeting-why-not-a-participant = nimmt nicht teil
# Instead of "not researched" on an earlier day, where the party spoke later.
# English: nothing recorded by this date
cell-meeting-whyLater = bis zu diesem Tag nichts verzeichnet

## coding-words

# English: How far coders agree
coding-title = Wie weit Kodierende übereinstimmen
# English: The words say nothing about it.
coding-noStance = Die Worte sagen dazu nichts.
# English: Coders read the words of each statement apart from each other, without seeing stances or who else coded, in an order of their own. What is counted is the cell: one statement and one term of its issue, “no stance” being an answer like any other. Kappa (Cohen’s) says by how much two coders agree beyond what chance would give: 1 is full agreement, 0 is that of chance. Because most cells are empty for everybody, the cells in which at least one of the two reads a stance are counted apart.
coding-intro = Kodierende lesen die Worte jeder Aussage getrennt voneinander, ohne Haltungen zu sehen oder zu wissen, wer sonst kodiert hat, und in je eigener Reihenfolge. Gezählt wird die Zelle: eine Aussage und eine Option ihres Themas, wobei „keine Haltung“ eine Antwort ist wie jede andere. Kappa (nach Cohen) sagt, um wie viel zwei Kodierende stärker übereinstimmen, als der Zufall es ergäbe: 1 ist volle Übereinstimmung, 0 die des Zufalls. Weil die meisten Zellen für alle leer sind, werden die Zellen, in denen mindestens einer der beiden eine Haltung liest, gesondert gezählt.
# English: No person has coded here yet: all coders are passes of a machine.
coding-noPerson = Noch hat hier kein Mensch kodiert: Alle Kodierungen sind Durchgänge einer Maschine.
# English: No two coders have coded the same statements apart from each other.
coding-noAgreement = Keine zwei Kodierenden haben dieselben Aussagen getrennt voneinander kodiert.
# English: { $coded } of { $all } statements have a stance, { $twice } of them from at least two coders.
coding-coded = { $coded } von { $all } Aussagen haben eine Haltung, { $twice } davon von mindestens zwei Kodierenden.
# English: Every reading as JSON
coding-asData = Jede Lesart als JSON
# English: no stance
coding-noStanceName = keine Haltung
# English: { $count -> [one] The one cell that coders do not read alike *[other] All { $count } cells that coders do not read alike }
coding-differences =
    { $count ->
        [one] Die eine Zelle, die Kodierende nicht gleich lesen
       *[other] Alle { $count } Zellen, die Kodierende nicht gleich lesen
    }
# English: Where the two who coded a statement differ, no stance is published. Where a later coder differs from a stance that two had read alike, it stays until the editors have looked at it again.
coding-differencesNote = Wo die beiden, die eine Aussage kodiert haben, sich unterscheiden, wird keine Haltung veröffentlicht. Wo eine spätere Kodierung von einer Haltung abweicht, die zwei gleich gelesen hatten, bleibt diese, bis die Redaktion sie noch einmal angesehen hat.
# English: cannot be computed
coding-noKappa = nicht berechenbar
# English: Comparison
coding-heads-comparison = Vergleich
# English: Coders
coding-heads-coders = Kodierende
# English: Statements
coding-heads-statements = Aussagen
# English: Cells read alike
coding-heads-cells = Gleich gelesene Zellen
# English: Of those with a stance
coding-heads-withStance = Davon mit einer Haltung
# English: Kappa
# same
coding-heads-kappa = Kappa
# English: Term
coding-heads-term = Option
# English: Read as
coding-heads-readings = Gelesen als
# English: Published
coding-heads-published = Veröffentlicht
# English: { $some } of { $all }
coding-of = { $some } von { $all }

## comparison-words

# English: Negotiation open
comparison-status-open = Verhandlung läuft
# English: Negotiation suspended
comparison-status-suspended = Verhandlung ausgesetzt
# English: Negotiation closed
comparison-status-closed = Verhandlung beendet
# English: Began
comparison-started = Begann
# English: Who said what: { $comparison }
comparison-tableTitle = Wer was gesagt hat: { $comparison }
# English: Who said what:
comparison-tableOf = Wer was gesagt hat:
# English: Each party’s stated condition on each issue, with its words, date, speaker and source.
comparison-tableLede = Die von jeder Partei genannte Bedingung zu jedem Thema, mit Wortlaut, Datum, Sprecher und Quelle.
# English: The table, group by group
comparison-tableParts = Die Tabelle, Gruppe für Gruppe
# English: About this comparison
comparison-introduction = Über diesen Vergleich
# English: The board: who asks for what
comparison-toBoard = Die Übersicht: wer was verlangt
# English: Stated conditions by issue and party
comparison-matrixCaption = Genannte Bedingungen nach Thema und Partei
# English: Table of stated conditions; scrolls sideways
comparison-matrixScroll = Tabelle der genannten Bedingungen; lässt sich seitlich verschieben
# English: How this comparison was made
comparison-method = Wie dieser Vergleich entstanden ist
# English: Scope
comparison-scope = Umfang
# English: Order of the parties
comparison-partyOrder = Reihenfolge der Parteien
# English: Choice of issues
comparison-issueSelection = Auswahl der Themen
# English: Parties included, and who is missing
comparison-inclusion = Aufgenommene Parteien, und wer fehlt
# English: Languages of the sources
comparison-languages = Sprachen der Quellen
# English: Words that belong to one side
comparison-loadedTerms = Wörter, die einer Seite gehören
# English: These words stand inside quotations only. Outside of them this site uses the words on the right.
comparison-loadedTermsIntro = Diese Wörter stehen nur in Zitaten. Außerhalb davon verwendet diese Website die Wörter rechts.
# English: Term
comparison-term = Wort
# English: Used here instead
comparison-insteadOf = Hier stattdessen
# English: Note
comparison-note = Anmerkung
# English: Parties
comparison-parties = Parteien
# English: Sources
comparison-sources = Quellen
# English: Open the comparison
comparison-open = Vergleich öffnen
# English: Said last
comparison-saidLast = Zuletzt gesagt
# English: Issue
issue-issue = Thema
# English: Issues
issue-issues = Themen
# English: Option
# same
issue-option = Option
# English: How this is worked out, term by term
issue-options = Wie dies ermittelt wird, Option für Option
# English: Stances refer to these by number.
issue-optionsNote = Haltungen verweisen auf diese Nummern.
# English: No settlement terms are listed for this issue; statements are given in words only.
issue-noOptions = Zu diesem Thema sind keine Optionen verzeichnet; Aussagen stehen nur in Worten.
# English: Background
issue-background = Hintergrund
# English: Cannot hold together with { $count -> [one] option *[other] options } { $numbers }.
issue-excludes =
    Kann nicht zugleich gelten mit { $count ->
        [one] Option
       *[other] Optionen
    } { $numbers }.
# English: Statements side by side
issue-statements = Aussagen nebeneinander
# English: No statement to show
issue-absent = Keine Aussage zu zeigen
# English: Nothing may be concluded from this about what these parties want.
issue-absentNote = Daraus lässt sich nicht schließen, was diese Parteien wollen.
# English: Previous issue
issue-previous = Vorheriges Thema
# English: Next issue
issue-next = Nächstes Thema
# English: What is covered, and what is missing
coverage-title = Was erfasst ist, und was fehlt
# English: What is covered, and what is missing
coverage-link = Was erfasst ist, und was fehlt
# English: States of all cells, age of the evidence, words and sources of each party. { $comparison }
coverage-description = Zustände aller Zellen, Alter der Belege, Worte und Quellen jeder Partei. { $comparison }
# English: Ages count back from { $date }, the day up to which this comparison looks.
coverage-lede = Das Alter wird vom { $date } zurückgerechnet, dem Tag, bis zu dem dieser Vergleich reicht.
# English: What each party got
coverage-parties = Was auf jede Partei entfällt
# English: Parties speak more or less, and sources cover some better than others. A column with far fewer words says nothing of how much a party wants. Principals with less than a third of the words of another are marked.
coverage-lopsided = Parteien äußern sich mehr oder weniger, und Quellen erfassen manche besser als andere. Eine Spalte mit weit weniger Wörtern sagt nichts darüber, wie viel eine Partei will. Verhandlungsparteien mit weniger als einem Drittel der Wörter einer anderen sind gekennzeichnet.
# English: Words found in their sources
coverage-evidence-title = In ihren Quellen gefundene Worte
# English: { $all } quotations rest on the word of whoever wrote the records: nobody has recorded yet that they were found at the addresses of their sources.
coverage-evidence-none = { $all } Zitate beruhen auf dem Wort derer, die die Einträge geschrieben haben: Noch hat niemand vermerkt, dass sie unter den Adressen ihrer Quellen gefunden wurden.
# English: Of { $all } quotations { $looked } were looked for at the addresses of their sources, and { $found } were found there when it was last done.
coverage-evidence-found = Von { $all } Zitaten wurden { $looked } unter den Adressen ihrer Quellen gesucht, und { $found } wurden dort beim letzten Mal gefunden.
# English: All of it as data
coverage-evidence-data = Alles davon als Daten
# English: Less than a third of the words of
coverage-farBehind = Weniger als ein Drittel der Wörter von
# English: Statements
coverage-heads-statements = Aussagen
# English: Issues with words that stand
coverage-heads-issues = Themen mit geltenden Aussagen
# English: Words quoted
coverage-heads-quoted = Zitierte Wörter
# English: Words of paraphrase
coverage-heads-paraphrase = Wörter der Umschreibung
# English: Sources, by kind
coverage-heads-sources = Quellen, nach Art
# English: Latest statement
coverage-heads-latest = Letzte Aussage
# English: { $some } of { $all }
coverage-of = { $some } von { $all }
# English: none
coverage-none = keine
# English: Whose wording it is
coverage-wordings-title = Wessen Wortlaut es ist
# English: How many statements of each party are in its own words or a text of its own, in the words of a report, in a text that others made public, and in the account that another party gave of it. What was said together with others counts for each of them, and once in the last row.
coverage-wordings-note = Wie viele Aussagen jeder Partei in ihren eigenen Worten oder einem eigenen Text stehen, in den Worten eines Berichts, in einem Text, den andere öffentlich gemacht haben, und in der Darstellung, die eine andere Partei davon gab. Gemeinsam Gesagtes zählt für alle daran Beteiligten und in der letzten Zeile einmal.
# English: All statements
coverage-wordings-all = Alle Aussagen
# English: Own words
coverage-wordings-heads-own = Eigene Worte
# English: Reports
coverage-wordings-heads-report = Berichte
# English: Leaks
# same
coverage-wordings-heads-leak = Leaks
# English: By another party’s account
coverage-wordings-heads-other-side = Nach Darstellung einer anderen Partei
# English: State of each cell
coverage-cells = Zustand jeder Zelle
# English: A cell without words is not a refusal; the states tell apart why there are none.
coverage-cellsNote = Eine Zelle ohne Worte ist keine Ablehnung; die Zustände unterscheiden, warum keine da sind.
# English: What the states mean
coverage-toStates = Was die Zustände bedeuten
# English: at the end of what is covered
coverage-ages-none = am Ende des erfassten Zeitraums
# English: { $days -> [one] 1 day before *[other] { $days } days before }
coverage-ages-days =
    { $days ->
        [one] 1 Tag davor
       *[other] { $days } Tage davor
    }
# English: { $months -> [one] 1 month before *[other] { $months } months before }
coverage-ages-months =
    { $months ->
        [one] 1 Monat davor
       *[other] { $months } Monate davor
    }
# English: { $years -> [one] 1 year before *[other] { $years } years before }
coverage-ages-years =
    { $years ->
        [one] 1 Jahr davor
       *[other] { $years } Jahre davor
    }

## count-words

# English: Statements up to { $date }
count-coversUntil = Aussagen bis { $date }
# English: { $parties } { $parties -> [one] party *[other] parties }, { $issues } { $issues -> [one] issue *[other] issues }, { $statements } { $statements -> [one] statement *[other] statements }
count-counts =
    { $parties ->
        [one] 1 Partei
       *[other] { $parties } Parteien
    }, { $issues ->
        [one] 1 Thema
       *[other] { $issues } Themen
    }, { $statements ->
        [one] 1 Aussage
       *[other] { $statements } Aussagen
    }
# English: { $count -> [one] 1 statement in all *[other] { $count } statements in all }
count-inAll =
    { $count ->
        [one] insgesamt 1 Aussage
       *[other] insgesamt { $count } Aussagen
    }

## date-words

# English: Jan
date-months-01 = Jan.
# English: Feb
date-months-02 = Feb.
# English: Mar
date-months-03 = März
# English: Apr
date-months-04 = Apr.
# English: May
date-months-05 = Mai
# English: Jun
date-months-06 = Juni
# English: Jul
date-months-07 = Juli
# English: Aug
date-months-08 = Aug.
# English: Sep
date-months-09 = Sept.
# English: Oct
date-months-10 = Okt.
# English: Nov
date-months-11 = Nov.
# English: Dec
date-months-12 = Dez.
# English: Jan
date-monthsAlone-01 = Jan.
# English: Feb
date-monthsAlone-02 = Feb.
# English: Mar
date-monthsAlone-03 = März
# English: Apr
date-monthsAlone-04 = Apr.
# English: May
date-monthsAlone-05 = Mai
# English: Jun
date-monthsAlone-06 = Juni
# English: Jul
date-monthsAlone-07 = Juli
# English: Aug
date-monthsAlone-08 = Aug.
# English: Sep
date-monthsAlone-09 = Sept.
# English: Oct
date-monthsAlone-10 = Okt.
# English: Nov
date-monthsAlone-11 = Nov.
# English: Dec
date-monthsAlone-12 = Dez.
# English: { $day } { $month } { $year }
date-day = { $day }. { $month } { $year }
# English: { $month } { $year }
date-month = { $month } { $year }
# The beginning of a span within a year: "30 Mar – 2 Apr 2022".
# English: { $day } { $month }
date-dayInYear = { $day }. { $month }
# The beginning of a span within a month: "29 – 30 Mar 2022".
# English: { $day }
date-dayInMonth = { $day }.
# English: { $from } – { $to }
date-span = { $from } – { $to }

## draft-words

# English: Texts on the table
draft-title = Texte auf dem Tisch
# English: Texts that were put forward, clause by clause: by whom, when, and what each answers.
draft-lede = Vorgelegte Texte, Klausel für Klausel: von wem, wann und worauf jeder antwortet.
# English: Which texts were on the table, by whom, when, and clause by clause. { $comparison }
draft-description = Welche Texte auf dem Tisch lagen, von wem, wann und Klausel für Klausel. { $comparison }
# English: { $draft }, clause by clause. { $comparison }
draft-descriptionOf = { $draft }, Klausel für Klausel. { $comparison }
# English: No text is recorded.
draft-none = Es ist kein Text verzeichnet.
# English: Text
# same
draft-text = Text
# English: Put forward by
draft-by = Vorgelegt von
# English: no party is named
draft-byNone = keine Partei ist genannt
# English: On the table since
draft-said = Auf dem Tisch seit
# English: How far it got
draft-status = Wie weit er kam
# English: Read at
draft-source = Gelesen in
# English: Parts of it read at
draft-pages = Teile davon gelesen in
# English: Round
draft-round = Runde
# English: Answers
draft-answers = Antwortet auf
# English: Answered by
draft-answeredBy = Beantwortet durch
# English: Whose text it is
draft-rights = Wessen Text es ist
# English: Clauses
draft-clauses = Klauseln
# English: { $clauses -> [one] 1 clause *[other] { $clauses } clauses }
draft-count =
    { $clauses ->
        [one] 1 Klausel
       *[other] { $clauses } Klauseln
    }
# English: Note on this text
draft-note = Anmerkung zu diesem Text
# English: Not seen of this text
draft-not_seen = Von diesem Text nicht gesehen
# English: What is missing here was not read in a source that can be cited. It says nothing about what the text has.
draft-notSeenNote = Was hier fehlt, wurde in keiner zitierbaren Quelle gelesen. Das sagt nichts darüber, was der Text enthält.
# English: Cite this text
draft-cite = Diesen Text zitieren
# English: A clause is cited by its number and its address: the link of its heading.
draft-citeNote = Eine Klausel wird mit ihrer Nummer und ihrer Adresse zitiert: dem Link ihrer Überschrift.
# English: proposed
draft-statuses-proposed = vorgeschlagen
# English: compromise of the presidency or a mediator
draft-statuses-compromise = Kompromiss des Vorsitzes oder einer Vermittlung
# English: agreed
draft-statuses-agreed = vereinbart
# English: adopted
draft-statuses-adopted = angenommen
# English: proposed
draft-states-proposed = vorgeschlagen
# English: in brackets: not settled
draft-states-bracketed = in Klammern: nicht geklärt
# English: agreed
draft-states-agreed = vereinbart
# English: struck out
draft-states-deleted = gestrichen
# English: left open: a placeholder
draft-states-placeholder = offen gelassen: ein Platzhalter
# English: refused by the other side
draft-states-rejected = von der anderen Seite abgelehnt
# English: wording seen whole
draft-seen-whole = Wortlaut ganz gesehen
# English: wording seen in part
draft-seen-excerpt = Wortlaut teilweise gesehen
# English: as told in a report
draft-seen-report = wie in einem Bericht wiedergegeben
# English: Text not seen in a source that can be cited.
draft-unseen = Text in keiner zitierbaren Quelle gesehen.
# English: Text of the document
draft-verbatim = Text des Dokuments
# English: Summary
draft-summary = Zusammenfassung
# English: Wanted by
draft-wants = Gewollt von
# English: Answer of
draft-response = Antwort von
# English: as told by { $party }
draft-toldBy = nach Darstellung von { $party }
# English: Parted into
draft-split_into = Aufgeteilt in
# English: Joined from
draft-merged_from = Zusammengefügt aus
# English: Alternative
# same
draft-alternative = Alternative
# English: No. { $number }
draft-number = Nr. { $number }
# English: Beside other texts
draft-inRow = Neben anderen Texten
# English: Clause by clause
draft-sideBySide = Klausel für Klausel
# English: Clause by clause: { $comparison }
draft-sideBySideOf = Klausel für Klausel: { $comparison }
# English: Texts that answer each other, or were tabled together, side by side: a row for each matter, a column for each text.
draft-groupsLede = Texte, die aufeinander antworten oder zusammen vorgelegt wurden, nebeneinander: eine Zeile je Sachpunkt, eine Spalte je Text.
# English: Texts side by side, clause by clause. { $comparison }
draft-groupsDescription = Texte nebeneinander, Klausel für Klausel. { $comparison }
# English: No two texts are recorded that answer each other or have a matter in common.
draft-groupsNone = Es sind keine zwei Texte verzeichnet, die aufeinander antworten oder einen Sachpunkt gemeinsam haben.
# English: All texts on the same matters
draft-allTexts = Alle Texte zu denselben Sachpunkten
# English: Each clause is held against the same matter in the text before it, or in the text that you choose. Matters are matched by hand. Between texts in their own words the words that differ are marked; between summaries only figures, state and quoted words are.
draft-tableLede = Jede Klausel wird gegen denselben Sachpunkt im Text davor gehalten oder in dem Text, den Sie wählen. Sachpunkte sind von Hand zugeordnet. Zwischen Texten im eigenen Wortlaut sind abweichende Wörter markiert; zwischen Zusammenfassungen nur Zahlen, Zustand und zitierte Worte.
# English: Hold each text against
draft-base = Jeden Text halten gegen
# English: Columns shown
draft-columnsShown = Gezeigte Spalten
# English: the one before it
draft-baseBefore = den davor
# English: held against: { $draft }
draft-againstTitle = gehalten gegen: { $draft }
# English: Matter
draft-matter = Sachpunkt
# English: Texts side by side
draft-scroll = Texte nebeneinander
# English: Agreed on its issue
draft-agreed = Zu ihrem Thema vereinbart
# English: nothing on record
draft-agreedNone = nichts verzeichnet
# English: Not in what was seen of this text.
draft-absent = Nicht in dem, was von diesem Text gesehen wurde.
# English: Not in this text.
draft-absentWhole = Nicht in diesem Text.
# English: Stands in this text under:
draft-elsewhere = Steht in diesem Text unter:
# English: the text that others are held against
draft-isBase = der Text, gegen den andere gehalten werden
# English: against { $draft }
draft-against = gegen { $draft }
# English: was: { $from }
draft-stateWas = vorher: { $from }
# English: no longer:
draft-figureGone = nicht mehr:
# English: new:
draft-figureNew = neu:
# English: other quoted words
draft-otherQuote = andere zitierte Worte
# English: added:
draft-added = hinzugefügt:
# English: removed:
draft-removed = entfernt:
# English: alternative: { $of }
draft-otherAlternative = Alternative: { $of }
# English: first in
draft-moves-first = zuerst in
# English: in brackets in
draft-moves-bracketed = in Klammern in
# English: agreed in
draft-moves-settled = vereinbart in
# English: struck out in
draft-moves-struck = gestrichen in
# English: refused in
draft-moves-refused = abgelehnt in
# English: changed in
draft-moves-changed = geändert in
# English: under other clauses in
draft-moves-moved = unter anderen Klauseln in
# English: not seen in
draft-moves-dropped = nicht gesehen in
# English: back in
draft-moves-back = wieder da in
# English: In the texts
draft-inTheTexts = In den Texten
# English: Clauses of texts on the table that are on this issue.
draft-inTheTextsNote = Klauseln von Texten auf dem Tisch zu diesem Thema.
# English: Texts on the table by then:
draft-onTheTable = Texte, die bis dahin auf dem Tisch lagen:
# English: Positions that cite a clause of it
draft-stated = Positionen, die eine Klausel davon anführen

## field-words

# English: Title
field-title = Titel
# English: Question
field-question = Frage
# English: Scope
field-scope = Umfang
# English: Status
# same
field-status = Status
# English: Started
field-started = Begonnen
# English: Covers until
field-covers_until = Erfasst bis
# English: Parties
field-parties = Parteien
# English: Pairs with pages of their own
field-pairs = Paare mit eigener Seite
# English: Party order
field-party_order = Reihenfolge der Parteien
# English: Issues
field-issues = Themen
# English: Issue selection
field-issue_selection = Auswahl der Themen
# English: Inclusion
field-inclusion = Aufnahme
# English: Languages
field-languages = Sprachen
# English: Synonyms
field-synonyms = Synonyme
# English: Words
field-words = Wörter
# English: Loaded terms
field-loaded_terms = Wörter einer Seite
# English: Term
field-term = Wort
# English: Language
field-lang = Sprache
# English: Neutral
# same
field-neutral = Neutral
# English: Note
field-note = Anmerkung
# English: Accept
field-accept = Hinnehmen
# English: Rule
field-rule = Regel
# English: Reason
field-reason = Grund
# English: Name
# same
field-name = Name
# English: Short
field-short = Kurzname
# English: Self name
field-self_name = Eigener Name
# English: Aliases
field-aliases = Weitere Namen
# English: Kind
field-kind = Art
# English: Role
field-role = Rolle
# English: Member of
field-member_of = Mitglied von
# English: Entered
field-entered = Beigetreten
# English: Options
field-options = Optionen
# English: Id
field-id = Kennung
# English: Text
# same
field-text = Text
# English: Excludes
field-excludes = Schließt aus
# English: Keywords
field-keywords = Stichwörter
# English: Publisher
field-publisher = Herausgeber
# English: Published
field-published = Veröffentlicht
# English: Web address
field-url = Webadresse
# English: Archive url
field-archive_url = Adresse der Archivkopie
# English: Archived
field-archived = Archiviert
# English: Accessed
field-accessed = Abgerufen
# English: Link
# same
field-link = Link
# English: By
field-by = Von
# English: Affiliation
field-affiliation = Zugehörigkeit
# English: Round
field-round = Runde
# English: Package
field-package = Paket
# English: Party
field-party = Partei
# English: Said
field-said = Gesagt
# English: Said between
field-said_between = Gesagt zwischen
# English: Speaker
field-speaker = Sprecher
# English: Authority
field-authority = Rang
# English: Condition
field-condition = Bedingung
# English: Quote
field-quote = Zitat
# English: Translation
field-translation = Übersetzung
# English: Source
field-source = Quelle
# English: Locator
field-locator = Fundstelle
# English: Prompt
field-prompt = Anlass
# English: Reported by
field-reported_by = Berichtet von
# English: Stances
field-stances = Haltungen
# English: Conditions
field-conditions = Bedingungen
# English: Alternative
# same
field-alternative = Alternative
# English: Supersedes
field-supersedes = Ersetzt
# English: Withdrawn
field-withdrawn = Zurückgenommen
# English: Coded by
field-coded_by = Kodiert von
# English: Checked
field-checked = Geprüft
# English: About
field-about = Über
# English: Summary
field-summary = Zusammenfassung
# English: Responses
field-responses = Antworten
# English: Searched
field-searched = Gesucht
# English: Independent
field-independent = Unabhängig
# English: Body
field-body = Gremium
# English: Finding
field-finding = Feststellung
# English: Start
field-start = Beginn
# English: End
field-end = Ende
# English: Place
field-place = Ort
# English: Format
# same
field-format = Format
# English: Host
field-host = Gastgeber
# English: Participants
field-participants = Teilnehmende
# English: Head
field-head = Leitung
# English: Sources
field-sources = Quellen
# English: Outcomes
field-outcomes = Ergebnisse
# English: Issue
field-issue = Thema
# English: Announced by
field-announced_by = Verkündet von
# English: Quantity
field-quantity = Größe
# English: Where
field-where = Wo
# English: Said together with
field-with = Gemeinsam gesagt mit
# English: Answer
field-answer = Antwort
# English: Translations
field-translations = Übersetzungen
# English: Full text
field-full_text = Volltext
# English: Figures
field-amounts = Zahlen
# English: Of
field-of = Von
# English: Figure
field-value = Zahl
# English: From
field-from = Von
# English: To
field-to = Bis
# English: Bound
field-as = Grenze
# English: Unit
field-unit = Einheit
# English: Move
field-move = Schritt
# English: Replies to
field-answers = Antwortet auf
# English: On
field-on = Am
# English: Date unknown
field-unknown-date = Datum unbekannt
# English: Record withdrawn or denied
field-retracted = Bericht zurückgezogen oder bestritten
# English: Reply
field-reply = Erwiderung
# English: Former ids
field-former_ids = Frühere Kennungen
# English: Corrections
field-corrections = Berichtigungen
# English: Scale of answers
field-scale = Antwortskala
# English: Label
field-label = Beschriftung
# English: Stance
field-stance = Haltung
# English: Measures
field-measure = Misst
# English: Lower end is the wish of
field-lower_is = Das untere Ende wünscht
# English: State
field-state = Zustand
# English: Since
field-state_since = Seit
# English: Source of the state
field-state_source = Quelle des Zustands
# English: Related issues
field-related = Verwandte Themen
# English: Links
# same
field-links = Links
# English: Until
field-until = Bis
# English: Left
field-left = Ausgeschieden
# English: Follows
field-successor_of = Folgt auf
# English: Former names
field-names = Frühere Namen
# English: Published between
field-published_between = Veröffentlicht zwischen
# English: Medium
# same
field-medium = Medium
# English: Reference
field-reference = Nachweis
# English: Rights
field-rights = Rechte
# English: Further sources
field-pages = Weitere Quellen
# English: Clauses
field-clauses = Klauseln
# English: Not seen
field-not_seen = Nicht gesehen
# English: Number
field-number = Nummer
# English: Heading
field-heading = Überschrift
# English: Response
field-response = Antwort
# English: As told by
field-as_told_by = Nach Darstellung von
# English: Parts into
field-split_into = Teilt sich in
# English: Joins
field-merged_from = Vereint
# English: Seen
field-seen = Gesehen

## issue-words

# English: Rests on statements of { $span }
issueCard-evidence = Beruht auf Aussagen von { $span }
# English: Between { $names }
issueCard-between = Zwischen { $names }
# English: { $count -> [one] Of the one side that negotiates *[other] Among the { $count } sides that negotiate }
issueCard-sides =
    { $count ->
        [one] Von der einen verhandelnden Seite
       *[other] Unter den { $count } verhandelnden Seiten
    }
# English: { $pairs -> [one] Where stances of others meet: 1 pair *[other] Where stances of others meet: { $pairs } pairs }
issueCard-beneath =
    { $pairs ->
        [one] Wo die Haltungen anderer aufeinandertreffen: 1 Paar
       *[other] Wo die Haltungen anderer aufeinandertreffen: { $pairs } Paare
    }
# English: Open
issueCard-state-open = Offen
# English: Tentatively agreed
issueCard-state-tentatively-agreed = Vorläufig vereinbart
# English: Agreed
issueCard-state-agreed = Vereinbart
# English: Withdrawn from the talks
issueCard-state-withdrawn = Aus den Gesprächen genommen
# English: State of the issue, as told
issueCard-stateTitle = Stand des Themas, wie berichtet
# English: since
issueCard-stateSince = seit
# English: according to
issueCard-stateSource = laut
# English: Related issues
issueCard-related = Verwandte Themen
# English: More about it elsewhere
issueCard-links = Mehr dazu anderswo
# English: Roll call
rollCall-title = Alle Parteien
# English: Every party stands once at each term, with what it said of it. Those that said nothing are named too; that is no refusal.
rollCall-note = Jede Partei steht bei jeder Option einmal, mit dem, was sie dazu gesagt hat. Auch wer nichts gesagt hat, ist genannt; das ist keine Ablehnung.
# English: For
rollCall-for = Dafür
# English: On conditions
rollCall-onConditions = Unter Bedingungen
# English: Undecided
rollCall-undecided = Unentschieden
# English: Against
rollCall-against = Dagegen
# English: Unclear
rollCall-unclear = Unklar
# English: Declined to say
rollCall-declined = Wollte nichts sagen
# English: Nothing said
rollCall-silent = Nichts gesagt
# English: Pointed out
rollCall-remarks = Hinweise
# English: spoke otherwise on option { $option } than its bloc
rollCall-againstBloc = äußerte sich zu Option { $option } anders als ihr Block
# English: is for options { $first } and { $second }, which exclude each other
rollCall-bothSides = ist für die Optionen { $first } und { $second }, die einander ausschließen
# English: Figures
amount-title = Zahlen
# English: Each mark is a figure that a party said, with the bound that its words carry as an open end. Two marks are joined only where one statement replaces the other. No zone of agreement is drawn.
amount-note = Jede Marke ist eine Zahl, die eine Partei genannt hat; eine Grenze, die in ihren Worten liegt, erscheint als offenes Ende. Zwei Marken sind nur verbunden, wo eine Aussage die andere ersetzt. Ein Bereich der Einigung wird nicht eingezeichnet.
# English: { $measure }, { $unit }
amount-caption = { $measure }, { $unit }
# English: The same figures as a table
amount-table = Dieselben Zahlen als Tabelle
# English: Party
amount-heads-party = Partei
# English: Figure
amount-heads-figure = Zahl
# English: Said
amount-heads-said = Gesagt
# English: Stance
amount-heads-stance = Haltung
# English: about
amount-about = etwa
# English: at least
amount-at-least = mindestens
# English: at most
amount-at-most = höchstens
# English: { $from } to { $to }
amount-range = { $from } bis { $to }
# English: no longer stands
amount-replaced = gilt nicht mehr
# English: Lower is what { $party } asks for.
amount-lower = Niedriger ist, was { $party } verlangt.
# English: Movement
movement-title = Entwicklung
# English: A lane a party, a mark a statement: the shape of its stance, in the line of its term. Upright lines are rounds. Marks are joined only where one statement replaces the other.
movement-note = Eine Spur je Partei, eine Marke je Aussage: die Form ihrer Haltung, in der Zeile ihrer Option. Senkrechte Linien sind Runden. Marken sind nur verbunden, wo eine Aussage die andere ersetzt.
# English: records begin here: { $date }
movement-begins = Einträge beginnen hier: { $date }
# English: { $date }
movement-ends = { $date }
# English: Term
movement-term = Option
# English: not coded
movement-uncoded = nicht kodiert
# English: The same as a table
movement-table = Dasselbe als Tabelle
# English: Rounds:
movement-rounds = Runden:
# English: Day
movement-heads-day = Tag
# English: Party
movement-heads-party = Partei
# English: Stance
movement-heads-stance = Haltung
# English: Statement
movement-heads-statement = Aussage
# English: This page as of { $date }
movement-asOf = Diese Seite mit Stand vom { $date }
# English: Round
movement-round = Runde
# English: replaces an earlier statement
movement-replaces = ersetzt eine frühere Aussage

## ledger-words

# English: First asked, last said, what came of it
ledger-title = Zuerst verlangt, zuletzt gesagt, was daraus wurde
# English: Ledger: { $comparison }
ledger-titleOf = Verlauf: { $comparison }
# English: The first statement on record of each side that negotiates, its latest, and the outcomes of rounds, issue by issue. An outcome stands beside what was said, with who announced it; whose words it is nearer to is not judged.
ledger-lede = Die erste verzeichnete Aussage jeder verhandelnden Seite, ihre letzte und die Ergebnisse von Runden, Thema für Thema. Ein Ergebnis steht neben dem Gesagten, mit denen, die es verkündet haben; wessen Worten es näher ist, wird nicht beurteilt.
# English: What was asked first, said last, and what came of each issue. { $comparison }
ledger-description = Was zuerst verlangt, zuletzt gesagt und was aus jedem Thema wurde. { $comparison }
# English: Issue
ledger-issue = Thema
# English: Party
ledger-party = Partei
# English: First statement on record
ledger-first = Erste verzeichnete Aussage
# English: Latest statement
ledger-latest = Letzte Aussage
# English: What came of it
ledger-outcome = Was daraus wurde
# English: The same: nothing later is on record.
ledger-same = Dieselbe: Später ist nichts verzeichnet.
# English: No statement on record by this date:
ledger-none = Bis zu diesem Tag keine Aussage verzeichnet:
# English: First statement, latest statement, outcomes
ledger-block = Erste Aussage, letzte Aussage, Ergebnisse

## method-words

# English: What a statement is here, what each word beside it means, and how a table is worked out from statements.
method-lede = Was hier eine Aussage ist, was jedes Wort daneben bedeutet und wie aus Aussagen eine Tabelle wird.
# English: Statements
method-sections-statements-title = Aussagen
# English: The smallest unit is one statement: what one party said on one issue, on one date, in one source. Tables are worked out from statements and hold nothing else.
method-sections-statements-paragraphs-1 = Die kleinste Einheit ist eine Aussage: was eine Partei zu einem Thema an einem Tag in einer Quelle gesagt hat. Tabellen werden aus Aussagen ermittelt und enthalten nichts anderes.
# English: Each statement has a condition in this site’s own neutral words and, where possible, the party’s own words as a quotation of at most 25 words, character for character as published. Where the words were said in another language, the translation names its translator.
method-sections-statements-paragraphs-2 = Jede Aussage hat eine Bedingung in den eigenen, neutralen Worten dieser Website und, wo möglich, die Worte der Partei selbst als Zitat von höchstens 25 Wörtern, Zeichen für Zeichen wie veröffentlicht. Fielen die Worte in einer anderen Sprache, nennt die Übersetzung, wer übersetzt hat.
# English: Statements are never overwritten. A later statement that replaces an earlier one says so, and the earlier one keeps its address.
method-sections-statements-paragraphs-3 = Aussagen werden nie überschrieben. Eine spätere Aussage, die eine frühere ersetzt, sagt das, und die frühere behält ihre Adresse.
# English: What is missing
method-sections-missing-title = Was fehlt
# English: Nothing is inferred. What a bloc said is not copied to its members, and what a party did not say is not filled in. A missing statement is shown as missing and never counts as refusal.
method-sections-missing-paragraphs-1 = Nichts wird erschlossen. Was ein Block gesagt hat, wird nicht auf seine Mitglieder übertragen, und was eine Partei nicht gesagt hat, wird nicht ergänzt. Eine fehlende Aussage wird als fehlend gezeigt und zählt nie als Ablehnung.
# English: Which statement heads a cell
method-sections-headline-title = Welche Aussage oben in einer Zelle steht
# English: A statement stands on a date if it was said on or before that date and has not been replaced or withdrawn by something said on or before that date.
method-sections-headline-paragraphs-1 = Eine Aussage gilt an einem Tag, wenn sie an diesem Tag oder davor gemacht und durch nichts, was bis zu diesem Tag gesagt wurde, ersetzt oder zurückgenommen ist.
# English: Among the statements that stand, the highest authority comes first, then the latest. Authority has three tiers: documents and principals; ministers; spokespersons, officials and reports. On one day a document comes before a principal. The other statements are listed beneath.
method-sections-headline-paragraphs-2 = Unter den geltenden Aussagen kommt der höchste Rang zuerst, dann die jüngste. Es gibt drei Stufen: Dokumente und die Spitze; Ministerrang; Sprecheramt, Amtspersonen und Berichte. Am selben Tag kommt ein Dokument vor der Spitze. Die übrigen Aussagen stehen darunter.
# English: A date of which only the month or year is known counts from the last day of that period, so that no table shows what may not have been said yet; a period that reaches beyond the last day covered counts from that day.
method-sections-headline-paragraphs-3 = Ein Datum, von dem nur Monat oder Jahr bekannt ist, zählt ab dem letzten Tag dieses Zeitraums, damit keine Tabelle zeigt, was vielleicht noch nicht gesagt war; reicht der Zeitraum über den letzten erfassten Tag hinaus, zählt es ab diesem.
# English: Which stance a party has on an option
method-sections-stance-rule-title = Welche Haltung eine Partei zu einer Option hat
# English: All standing statements of the party that are coded for the option are put in the same order, and the first one counts. Where two of one tier and one day differ, the stance is “unclear”. Each cell prints how many statements it rests on and from when to when.
method-sections-stance-rule-paragraphs-1 = Alle geltenden Aussagen der Partei, die zu der Option kodiert sind, kommen in dieselbe Reihenfolge, und die erste zählt. Unterscheiden sich zwei von einer Stufe und einem Tag, ist die Haltung „unklar“. Jede Zelle nennt, auf wie vielen Aussagen sie beruht und von wann bis wann.
# English: As of an earlier date
method-sections-as-of-title = Stand eines früheren Tages
# English: Any table can be shown as it stood on an earlier date: only what was said on or before that date is in it, and what was replaced or withdrawn later still stands. The dates offered are those on which something was said or withdrawn, a party entered or a round ended. Pages of their own exist for these dates; where there are more than 60, or fewer in a comparison of very many parties and issues, for those on which a round ended and for the last of each month, or of each year if that is still too many.
method-sections-as-of-paragraphs-1 = Jede Tabelle lässt sich zeigen, wie sie an einem früheren Tag stand: Nur was bis dahin gesagt war, steht darin, und was später ersetzt oder zurückgenommen wurde, gilt noch. Angeboten werden die Tage, an denen etwas gesagt oder zurückgenommen wurde, eine Partei hinzukam oder eine Runde endete. Für diese Tage gibt es eigene Seiten; wo es mehr als 60 sind, oder weniger in einem Vergleich sehr vieler Parteien und Themen, für jene, an denen eine Runde endete, und für den letzten jedes Monats, oder jedes Jahres, wenn auch das zu viele sind.
# English: The date is when something was said, not when it was entered here. A statement that was found late stands at the date on which it was made.
method-sections-as-of-paragraphs-2 = Das Datum ist das der Aussage, nicht das ihrer Aufnahme hier. Eine spät gefundene Aussage steht an dem Tag, an dem sie gemacht wurde.
# English: Offers that belong together
method-sections-offers-title = Angebote, die zusammengehören
# English: A source may be one offer, to be taken as a whole, or leave a choice between alternatives. A statement from it is not the same as a demand made by itself: wherever it stands it says so and leads to the whole offer.
method-sections-offers-paragraphs-1 = Eine Quelle kann ein Angebot sein, das als Ganzes gilt oder eine Wahl zwischen Alternativen lässt. Eine Aussage daraus ist nicht dasselbe wie eine Forderung für sich: Wo immer sie steht, sagt sie das und führt zum ganzen Angebot.
# English: How stances were coded
method-sections-coding-title = Wie Haltungen kodiert wurden
# English: A stance is this site’s reading of the quoted words, never stronger than the words. Each statement says how many coders it has: people, or passes of a machine, which are named as such. Where two coders worked, they worked apart from each other; where they differed, nothing is coded and the statement stands without a stance on that term. Where a later coder differs from a stance that two had read alike, the difference is listed for the editors. How far coders agree is counted below, and every difference stands on the page of what a comparison covers.
method-sections-coding-paragraphs-1 = Eine Haltung ist die Lesart der zitierten Worte durch diese Website, nie stärker als die Worte. Jede Aussage nennt, wie viele sie kodiert haben: Menschen, oder Durchgänge einer Maschine, die als solche genannt sind. Wo zwei kodierten, taten sie es getrennt voneinander; wo sie sich unterschieden, ist nichts kodiert, und die Aussage steht ohne Haltung zu dieser Option. Wo eine spätere Kodierung von einer Haltung abweicht, die zwei gleich gelesen hatten, ist der Unterschied für die Redaktion verzeichnet. Wie weit Kodierende übereinstimmen, ist unten gezählt, und jeder Unterschied steht auf der Seite darüber, was ein Vergleich erfasst.
# English: There is no score and no percentage, and no stance called “neutral”: the word means too many things.
method-sections-coding-paragraphs-2 = Es gibt keine Punkte und keine Prozente, und keine Haltung namens „neutral“: Das Wort bedeutet zu vieles.
# English: How parties stand to each other
method-meeting-title = Wie Parteien zueinander stehen
# English: What readers ask for is how two parties stand on an issue. Their stances on its terms are held against each other by the two tables below, and the gravest of what that gives is the headline: deadlock as stated, competing requirements, exclusive terms, apart, conditional, open, same term, same refusal, in this order. A headline never hides the rest: what else their stances come to stands beneath it.
method-meeting-paragraphs-1 = Lesende wollen wissen, wie zwei Parteien zu einem Thema stehen. Ihre Haltungen zu dessen Optionen werden nach den beiden Tabellen unten aneinandergehalten, und das Schwerste, was sich ergibt, steht obenan: Blockade nach den Aussagen, gegensätzliche Verlangen, einander ausschließende Optionen, auseinander, bedingt, offen, gleiche Option, gleiche Ablehnung, in dieser Reihenfolge. Was obenan steht, verdeckt nie den Rest: Was ihre Haltungen sonst ergeben, steht darunter.
# English: A stance that is unclear, a refusal to say, and every state without a stance, meets nothing. Where no two stances meet, it is different terms if both have a view, one side only if one of them has, and no stance on record otherwise. A missing statement never reads as disagreement. The tables are the same both ways, and no third party changes how two of them stand.
method-meeting-paragraphs-2 = Eine unklare Haltung, die Weigerung, etwas zu sagen, und jeder Zustand ohne Haltung treffen auf nichts. Wo keine zwei Haltungen aufeinandertreffen, sind es verschiedene Optionen, wenn beide eine Haltung haben, nur eine Seite, wenn eine von ihnen eine hat, und sonst keine verzeichnete Haltung. Eine fehlende Aussage liest sich nie als Widerspruch. Die Tabellen gelten in beiden Richtungen gleich, und keine dritte Partei ändert, wie zwei von ihnen stehen.
# English: Terms that exclude each other are recorded with the issue: two of them exclude each other only where both cannot be carried out together in plain reading. A party that is itself for two such terms is held to the one said last with the highest authority; the other stands beneath as also said.
method-meeting-paragraphs-3 = Optionen, die einander ausschließen, sind beim Thema verzeichnet: Zwei schließen einander nur aus, wo beide nach einfachem Verständnis nicht zugleich ausgeführt werden können. Ist eine Partei selbst für zwei solche Optionen, gilt die zuletzt mit dem höchsten Rang genannte; die andere steht darunter als ebenfalls gesagt.
# English: For the negotiation as a whole the parties that negotiate carry the headline, its principals; where fewer than two are named, all but observers and those who are only mentioned. With more than two it is the gravest meeting between any two, down to open, with the names of both sides; same term or same refusal only if all of them have a view on one and the same term; one side only if any of them has none. What holds among others, or between one of them and a mediator, stands beneath and never in the headline. It does not depend on which parties a reader has chosen to see.
method-meeting-paragraphs-4 = Für die Verhandlung als Ganzes bestimmen die Parteien, die verhandeln, was obenan steht; wo weniger als zwei genannt sind, alle außer Beobachtenden und nur Erwähnten. Bei mehr als zwei ist es das schwerste Aufeinandertreffen irgend zweier, bis hinunter zu offen, mit den Namen beider Seiten; gleiche Option oder gleiche Ablehnung nur, wenn alle zu ein und derselben Option eine Haltung haben; nur eine Seite, wenn irgendeine von ihnen keine hat. Was unter anderen gilt, oder zwischen einer von ihnen und einer vermittelnden, steht darunter und nie obenan. Es hängt nicht davon ab, welche Parteien jemand ausgewählt hat.
# English: Where an offer leaves a choice between alternatives, each is tried as a whole, and the mildest relation that has a meeting counts and names its alternative. Whatever rests on part of an offer says so.
method-meeting-paragraphs-5 = Wo ein Angebot eine Wahl zwischen Alternativen lässt, wird jede als Ganzes geprüft, und das mildeste Verhältnis, bei dem etwas aufeinandertrifft, zählt und nennt seine Alternative. Was auf einem Teil eines Angebots beruht, sagt das.
# English: Beside each result stand the dates of the statements. It is marked where one of them was said before a later round on the issue. There is no score and no percentage. The word “agreed” is kept for outcomes of rounds and for the state of an issue that a source tells of; where nobody is recorded as announcing an outcome, that is said.
method-meeting-paragraphs-6 = Neben jedem Ergebnis stehen die Tage der Aussagen. Es ist gekennzeichnet, wo eine davon vor einer späteren Runde zum Thema gemacht wurde. Es gibt keine Punkte und keine Prozente. Das Wort „vereinbart“ bleibt Ergebnissen von Runden vorbehalten und dem Stand eines Themas, von dem eine Quelle berichtet; wo nicht verzeichnet ist, wer ein Ergebnis verkündet hat, steht das da.
# English: What two stances on the same term come to
method-meeting-same = Was zwei Haltungen zur selben Option ergeben
# English: What two stances on terms that exclude each other come to
method-meeting-across = Was zwei Haltungen zu einander ausschließenden Optionen ergeben
# English: no meeting
method-meeting-nothing = trifft nicht aufeinander
# English: One party / other party
method-meeting-corner = Eine Partei / andere Partei
# English: Kinds of relation
method-meeting-relations = Arten von Verhältnissen
# English: Relation
method-meeting-relation = Verhältnis
# English: On this site
method-notes = Auf dieser Website
# English: Stances
method-stances = Haltungen
# English: Stance
method-stance = Haltung
# English: States of a cell
method-states = Zustände einer Zelle
# English: State
method-state = Zustand
# English: Authority
method-authority = Rang
# English: Meaning
method-meaning = Bedeutung
# English: Quotations, translations and full texts are the words of those who said and published them: they are quoted here, and this site cannot license them. The publisher’s own words, the choice of what is compared and the coding may be used under this licence:
method-licenceText = Zitate, Übersetzungen und Volltexte sind die Worte derer, die sie gesagt und veröffentlicht haben: Sie sind hier zitiert, und diese Website kann sie nicht lizenzieren. Die eigenen Worte des Herausgebers, die Auswahl des Verglichenen und die Kodierung dürfen unter dieser Lizenz verwendet werden:
# English: Method
method-title = Methode

## open-words

# English: Open data
open-title = Offene Daten
# English: All records of this site as JSON, CSV, feeds and calendars, with a description for programs.
open-description = Alle Einträge dieser Website als JSON, CSV, Feeds und Kalender, mit einer Beschreibung für Programme.
# English: Every record can be taken along, with its date and its source. The files are made with the pages and hold the same records.
open-lede = Jeder Eintrag lässt sich mitnehmen, mit Datum und Quelle. Die Dateien entstehen mit den Seiten und enthalten dieselben Einträge.
# English: All records as JSON
open-lists = Alle Einträge als JSON
# English: JSON is the lossless form: each record under the names that its file uses, in an order that stays.
open-listsNote = JSON ist die verlustfreie Form: jeder Eintrag unter den Namen, die seine Datei verwendet, in gleichbleibender Reihenfolge.
# English: File
open-list = Datei
# English: What it holds
open-holds = Was sie enthält
# English: Schema
# same
open-schema = Schema
# English: { $count -> [one] 1 entry *[other] { $count } entries }
open-entries =
    { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    }
# English: Stated positions, each with its source in full; standing says whether it still stands.
open-meaning-positions = Geäußerte Positionen, jede mit ihrer vollständigen Quelle; standing sagt, ob sie noch gilt.
# English: What is compared, and how the choice was made.
open-meaning-comparisons = Was verglichen wird, und wie ausgewählt wurde.
# English: Who takes part.
open-meaning-parties = Wer teilnimmt.
# English: Issues with the terms on the table.
open-meaning-issues = Themen mit den Optionen auf dem Tisch.
# English: Where it was said; page is its page here, url where it can be read.
open-meaning-sources = Wo es gesagt wurde; page ist die Seite hier, url, wo es zu lesen ist.
# English: Allegations of fact, always with the responses to them.
open-meaning-claims = Tatsachenbehauptungen, immer mit den Antworten darauf.
# English: Meetings and other steps, with what came of them.
open-meaning-rounds = Treffen und andere Schritte, mit dem, was daraus wurde.
# English: Texts on the table, clause by clause; the same matter bears the same clause id in every text.
open-meaning-drafts = Texte auf dem Tisch, Klausel für Klausel; derselbe Sachpunkt trägt in jedem Text dieselbe Klauselkennung.
# English: Searches that found nothing. A pair of party and issue in neither file has not been looked at.
open-meaning-gaps = Suchen, die nichts fanden. Ein Paar aus Partei und Thema, das in keiner der beiden Dateien steht, wurde nicht angesehen.
# English: All records as JSON, with schemas
open-allAsJson = Alle Einträge als JSON, mit Schemas
# English: OpenAPI 3.1 description of all files
open-openApi = OpenAPI-3.1-Beschreibung aller Dateien
# English: Loading them into a search engine
open-exportGuide = In eine Suchmaschine laden
# English: Each comparison as a table, a feed and a calendar
open-perComparison = Jeder Vergleich als Tabelle, Feed und Kalender
# English: Positions as CSV
open-csv = Positionen als CSV
# English: Clauses of texts on the table as CSV
open-clausesCsv = Klauseln der Texte auf dem Tisch als CSV
# English: Feed of what is added
open-feed = Feed des Hinzugefügten
# English: Feed of all comparisons
open-siteFeed = Feed aller Vergleiche
# English: Calendar of rounds
open-calendar = Kalender der Runden
# English: The table
open-csvTitle = Die Tabelle
# English: CSV in UTF-8, one position a row. Lists stand in one cell: stances as option:stance and ids with a semicolon between them, texts one a line; what would not come back the same from that stands as JSON. A cell that begins like a formula has an apostrophe in front of it, so that a spreadsheet does not run it, and so has one that begins with an apostrophe: take one leading apostrophe away to have the cell as it was. The same table can be imported again (npm run import).
open-csvNote = CSV in UTF-8, eine Position je Zeile. Listen stehen in einer Zelle: Haltungen als option:stance und Kennungen mit Semikolon dazwischen, Texte je Zeile einer; was sich daraus nicht unverändert zurückgewinnen ließe, steht als JSON. Eine Zelle, die wie eine Formel beginnt, hat einen Apostroph davor, damit eine Tabellenkalkulation sie nicht ausführt, ebenso eine, die mit einem Apostroph beginnt: Nehmen Sie einen führenden Apostroph weg, um die Zelle zu erhalten, wie sie war. Dieselbe Tabelle lässt sich wieder einlesen (npm run import).
# English: Columns
open-columns = Spalten
# English: What may change
open-changes = Was sich ändern kann
# English: Stays within version 1: addresses, names of fields, what they mean, and the order of entries.
open-stays = Bleibt innerhalb von Version 1: Adressen, Namen von Feldern, ihre Bedeutung und die Reihenfolge der Einträge.
# English: May change at any time: records, new fields, new values of fields that hold a fixed word, new columns at the end of the table. Programs should pass over what they do not know.
open-mayChange = Kann sich jederzeit ändern: Einträge, neue Felder, neue Werte von Feldern mit festen Wörtern, neue Spalten am Ende der Tabelle. Programme sollten übergehen, was sie nicht kennen.
# English: A change that would break programs comes as /api/v2/, beside the first for as long as that can be kept.
open-nextVersion = Eine Änderung, an der Programme scheitern würden, kommt als /api/v2/, neben der ersten, solange sich diese halten lässt.
# English: A field that is absent says nothing: the record does not have it. A party without a position on an issue has not refused anything.
open-absence = Ein Feld, das fehlt, sagt nichts: Der Eintrag hat es nicht. Eine Partei ohne Position zu einem Thema hat nichts abgelehnt.
# English: Dates are as precise as they are known: a day, a month or a year. covers_until says up to which day somebody has looked; no file says when it was made.
open-dates = Daten sind so genau, wie sie bekannt sind: ein Tag, ein Monat oder ein Jahr. covers_until sagt, bis zu welchem Tag jemand nachgesehen hat; keine Datei sagt, wann sie entstand.
# English: digest is equal as long as the content is. hash is the SHA-256 of the file of a record, as sha256sum gives it.
open-digest = digest bleibt gleich, solange der Inhalt es bleibt. hash ist die SHA-256 der Datei eines Eintrags, wie sha256sum sie ausgibt.
# English: translated holds the publisher’s words of a record in other languages, each with who translated them and when; stale says that the record has been changed since. Tables have the record’s own words alone.
open-translated = translated enthält die Worte des Herausgebers zu einem Eintrag in anderen Sprachen, jeweils mit der Angabe, wer sie wann übersetzt hat; stale besagt, dass der Eintrag seither geändert wurde. Tabellen enthalten nur die eigenen Worte des Eintrags.
# English: Cite
open-cite-title = Zitieren
# English: The source comes first; this page is where the words were seen.
open-cite-note = Die Quelle kommt zuerst; diese Seite ist der Ort, an dem die Worte gesehen wurden.
# English: Cite this comparison
open-cite-datasetTitle = Diesen Vergleich zitieren
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
open-cite-bib = Alle Positionen für BibTeX
# English: All positions for reference managers (RIS)
open-cite-ris = Alle Positionen für Literaturverwaltungen (RIS)
# English: Copy
open-cite-copy = Kopieren
# English: Copied
open-cite-copied = Kopiert
# English: ({ $by })
open-cite-translated = ({ $by })
# English: (condition in the words of { $site })
open-cite-inWordsOf = (Bedingung in den Worten von { $site })
# English: (corrected on { $date })
open-cite-correctedOn = (berichtigt am { $date })
# English: Seen at: { $site }, “{ $page }”, { $url }
open-cite-seenAt = Gesehen bei: { $site }, „{ $page }“, { $url }
# English: Show on another page
open-embed-title = Auf einer anderen Seite zeigen
# English: Paste this where it is to stand. The frame is tall enough for date, speaker and source where the page is narrow.
open-embed-note = Fügen Sie dies dort ein, wo es stehen soll. Der Rahmen ist hoch genug für Datum, Sprecher und Quelle, wo die Seite schmal ist.
# English: If the page takes scripts, paste this as well, once: every frame of this site is then as tall as what it holds.
open-embed-grows = Wenn die Seite Skripte zulässt, fügen Sie auch dies ein, einmal: Jeder Rahmen dieser Website ist dann so hoch wie sein Inhalt.
# English: Frame for other pages
open-embed-oEmbed = Rahmen für andere Seiten
# English: See the small page
open-embed-preview = Die kleine Seite ansehen
# English: Statements up to { $date }
open-embed-coversUntil = Aussagen bis { $date }
# English: { $parties -> [one] 1 more party *[other] { $parties } more parties }
open-picture-more =
    { $parties ->
        [one] 1 weitere Partei
       *[other] { $parties } weitere Parteien
    }
# English: { $count -> [one] 1 more issue *[other] { $count } more issues }
open-picture-moreIssues =
    { $count ->
        [one] 1 weiteres Thema
       *[other] { $count } weitere Themen
    }
# English: { $count -> [one] 1 more term *[other] { $count } more terms }
open-picture-moreTerms =
    { $count ->
        [one] 1 weitere Option
       *[other] { $count } weitere Optionen
    }
# English: { $count -> [one] 1 more response *[other] { $count } more responses }
open-picture-moreResponses =
    { $count ->
        [one] 1 weitere Antwort
       *[other] { $count } weitere Antworten
    }
# English: The publisher’s own words and coding: { $licence }. Quotations are those of the people and sources named.
open-feeds-rights = Eigene Worte des Herausgebers und Kodierung: { $licence }. Zitate sind die der genannten Personen und Quellen.
# After "Between Russia and Ukraine": with the name of the relation and what it means.
# English: { $among }, on { $issue }, by { $date }: { $relation }.
open-feeds-stand = { $among }, zu { $issue }, Stand { $date }: { $relation }.
# English: { $comparison }: statements added
open-feeds-title = { $comparison }: hinzugefügte Aussagen
# English: What was added to the record. The time of an entry is the time of adding; when something was said stands in it.
open-feeds-subtitle = Was verzeichnet wurde. Die Zeit eines Eintrags ist die seiner Aufnahme; wann etwas gesagt wurde, steht darin.
# English: { $party }, { $issue }
open-feeds-onIssue = { $party }, { $issue }
# English: { $party }, { $issue }: withdrawn
open-feeds-withdrawn = { $party }, { $issue }: zurückgenommen
# English: Text on the table: { $title }
open-feeds-draft = Text auf dem Tisch: { $title }
# English: Clauses
open-feeds-clauses = Klauseln
# English: Claim and responses: { $title }
open-feeds-claim = Behauptung und Antworten: { $title }
# English: Said
open-feeds-said = Gesagt
# English: added here on { $date }
open-feeds-addedOn = hier aufgenommen am { $date }
# English: compared with its source on { $date }
open-feeds-checkedOn = mit der Quelle verglichen am { $date }
# English: when it was added here is not known
open-feeds-addedUnknown = wann es hier aufgenommen wurde, ist nicht bekannt
# English: Replaces an earlier statement:
open-feeds-replaces = Ersetzt eine frühere Aussage:
# English: Withdrawn; on which day is not known.
open-feeds-withdrawnSometime = Zurückgenommen; an welchem Tag, ist nicht bekannt.
# English: Withdrawn on { $date }.
open-feeds-withdrawnOn = Zurückgenommen am { $date }.
# English: Corrected here on { $date }:
open-feeds-correctedOn = Hier berichtigt am { $date }:
# English: Source
open-feeds-source = Quelle
# English: Finding
open-feeds-finding = Feststellung
# English: Corrections
open-corrections-title = Berichtigungen
# English: { $site }: corrections
open-corrections-feedTitle = { $site }: Berichtigungen
# English: What was mended here after it had been published, and which records of words were withdrawn or denied; the last first.
open-corrections-lede = Was hier nach der Veröffentlichung berichtigt wurde, und welche Berichte von Worten zurückgezogen oder bestritten wurden; das Letzte zuerst.
# English: Nothing has been corrected here yet.
open-corrections-none = Hier wurde noch nichts berichtigt.
# English: Feed of corrections
open-corrections-feed = Feed der Berichtigungen
# English: { $date }: { $title }
open-corrections-onRecord = { $date }: { $title }
# English: The date is known no more precisely than this: { $date }.
open-calendars-period = Genauer ist das Datum nicht bekannt: { $date }.
# English: Took part: { $names }.
open-calendars-participants = Es nahmen teil: { $names }.
# English: { $status }: { $text }
open-calendars-outcome = { $status }: { $text }

## party-words

# English: Party
party-party = Partei
# English: Parties
party-parties = Parteien
# English: Parties
party-choose = Parteien
# English: Show all
party-all = Alle zeigen
# The page's script puts the number of those shown in the place of `{shown}`.
# English: { $shown } of { $all } shown
party-showing = { $shown } von { $all } gezeigt
# English: Move { $name } one place earlier
party-moveEarlier = { $name } eine Stelle nach vorn
# English: Own name
party-selfName = Eigener Name
# English: Kind
party-kind = Art
# English: Part in the negotiation
party-role = Rolle in der Verhandlung
# English: Member of
party-memberOf = Mitglied von
# English: Members
party-members = Mitglieder
# English: What a bloc said is not copied to its members.
party-memberNote = Was ein Block gesagt hat, wird nicht auf seine Mitglieder übertragen.
# English: Takes part since
party-entered = Nimmt teil seit
# English: Followed by
party-followedBy = Nachfolger
# English: Who speaks for it
party-speaksThrough = Wer für sie spricht
# English: What { $party } said, issue by issue. { $comparison }
party-description = Was { $party } gesagt hat, Thema für Thema. { $comparison }
# English: All { $count } statements on this issue
party-allOnIssue = Alle { $count } Aussagen zu diesem Thema
# English: Statements, by issue
party-statements = Aussagen, nach Themen
# English: Issues without a statement
party-without = Themen ohne Aussage
# English: state
party-kinds-state = Staat
# English: government
party-kinds-government = Regierung
# English: organisation
party-kinds-organisation = Organisation
# English: bloc
party-kinds-bloc = Block
# English: company
party-kinds-company = Unternehmen
# English: union
party-kinds-union = Gewerkschaft
# English: political party
party-kinds-electoral-party = politische Partei
# English: person
party-kinds-person = Person
# English: body
party-kinds-body = Gremium
# English: principal
party-roles-principal = verhandelt
# English: mediator
party-roles-mediator = vermittelt
# English: guarantor
party-roles-guarantor = garantiert
# English: observer
party-roles-observer = beobachtet
# English: mentioned, not taking part
party-roles-mentioned = erwähnt, nimmt nicht teil
# English: { $bloc } and its members
bloc-title = { $bloc } und Mitglieder
# English: What { $bloc } and its members said, issue by issue, on the terms on the table. { $comparison }
bloc-description = Was { $bloc } und die Mitglieder gesagt haben, Thema für Thema, zu den Optionen auf dem Tisch. { $comparison }
# English: The terms show these parties only. How the sides that negotiate stand, and what came of an issue, does not depend on who is shown.
bloc-note = Die Optionen zeigen nur diese Parteien. Wie die verhandelnden Seiten stehen und was aus einem Thema wurde, hängt nicht davon ab, wer gezeigt wird.
# English: Blocs with their members
bloc-blocs = Blöcke mit ihren Mitgliedern
# English: The same in their words: the table
bloc-inWords = Dieselben in ihren Worten: die Tabelle
# English: { $count -> [one] 1 member *[other] { $count } members }
bloc-members =
    { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitglieder
    }
# English: What { $pair } said, side by side on every issue. { $comparison }
pair-description = Was { $pair } gesagt haben, zu jedem Thema nebeneinander. { $comparison }
# English: both have spoken on { $common } of { $all } issues
pair-common =
    beide haben sich zu { $common } von { $all ->
        [one] 1 Thema
       *[other] { $all } Themen
    } geäußert
# English: How they stand on this page is between these two parties only. What came of an issue is what any round came to.
pair-note = Das Verhältnis auf dieser Seite ist nur das zwischen diesen beiden Parteien. Was aus einem Thema wurde, ist das Ergebnis irgendeiner Runde.
# English: Issues, what each of the two asks for, how that stands to each other, and what came of it
pair-caption = Themen, was jede der beiden verlangt, wie das zueinander steht und was daraus wurde
# English: The same two in their words: the table
pair-inWords = Dieselben beiden in ihren Worten: die Tabelle
# English: Two parties side by side
pair-pairs = Zwei Parteien nebeneinander
# English: Compare any two parties
pair-any = Zwei beliebige Parteien vergleichen
# English: Any two parties side by side on every issue. { $comparison }
pair-anyDescription = Zwei beliebige Parteien zu jedem Thema nebeneinander. { $comparison }
# English: Where scripts run, any two parties can be chosen here. Without them, some pairs have pages of their own, and each party has a page with all that it said.
pair-anyNote = Wo Skripte laufen, lassen sich hier zwei beliebige Parteien wählen. Auch ohne sie haben einige Paare eigene Seiten, und jede Partei hat eine Seite mit allem, was sie gesagt hat.
# English: Compare { $party } with another party
pair-anyOther = { $party } mit einer anderen Partei vergleichen
# English: First party
pair-first = Erste Partei
# English: Second party
pair-second = Zweite Partei
# English: Choose a party
pair-choose = Partei wählen
# English: Choose two different parties.
pair-same = Wählen Sie zwei verschiedene Parteien.
# English: Fetching the records …
pair-loading = Die Einträge werden abgerufen …
# English: The records could not be fetched. Choose again to try once more.
pair-failed = Die Einträge waren nicht abrufbar. Wählen Sie noch einmal, um es wieder zu versuchen.
# English: Pairs with pages of their own
pair-own = Paare mit eigener Seite
# English: Side by side with
pair-with = Neben
# English: { $pairs -> [one] 1 pair of parties that have both spoken on some issue *[other] { $pairs } pairs of parties that have both spoken on some issue }
pair-count =
    { $pairs ->
        [one] 1 Paar von Parteien, die sich beide zu irgendeinem Thema geäußert haben
       *[other] { $pairs } Paare von Parteien, die sich beide zu irgendeinem Thema geäußert haben
    }

## position-words

# English: Position
# same
position-position = Position
# English: The party’s own answer to this record
position-reply = Antwort der Partei auf diesen Eintrag
# English: The party’s own text
position-fullText = Text der Partei selbst
# English: Said together with
position-together = Gemeinsam gesagt mit
# English: Replies to
position-answers = Antwortet auf
# English: Step
position-move = Schritt
# English: proposal
position-moves-proposal = Vorschlag
# English: counter-proposal
position-moves-counter = Gegenvorschlag
# English: answer
position-moves-answer = Antwort
# English: question
position-moves-question = Frage
# English: what if
position-moves-what-if = Was wäre, wenn
# English: acceptance
position-moves-acceptance = Annahme
# English: rejection
position-moves-rejection = Zurückweisung
# English: In figures
position-figures = In Zahlen
# English: exactly
position-bounds-exactly = genau
# English: at least
position-bounds-at-least = mindestens
# English: at most
position-bounds-at-most = höchstens
# English: about
position-bounds-about = etwa
# English: Statement
position-statement = Aussage
# English: Said
position-said = Gesagt
# English: Speaker
position-by = Sprecher
# English: Party
position-party = Partei
# English: Issue
position-issue = Thema
# English: Authority
position-authority = Rang
# English: Source
position-source = Quelle
# English: Place in the source
position-locator = Fundstelle in der Quelle
# English: Asked
position-prompt = Gefragt
# English: Wording
position-wording = Wortlaut
# English: Compared with the source
position-checked = Mit der Quelle verglichen
# English: Original
# same
position-original = Original
# English: Translation
position-translation = Übersetzung
# English: The original words were not seen.
position-originalNotSeen = Der Wortlaut im Original wurde nicht gesehen.
# English: No words are quoted; the condition above is in this site’s own words.
position-noQuote = Es werden keine Worte zitiert; die Bedingung oben steht in den Worten dieser Website.
# English: Condition, in this site’s words
position-paraphrase = Bedingung, in den Worten dieser Website
# English: Context
position-context = Zusammenhang
# English: Stands
position-standing = Gilt
# English: Replaced by a later statement
position-superseded = Durch eine spätere Aussage ersetzt
# English: Withdrawn on { $date }
position-withdrawn = Zurückgenommen am { $date }
# English: Withdrawn; on which day is not known
position-withdrawnSometime = Zurückgenommen; an welchem Tag, ist nicht bekannt
# English: Retracted by its publisher on { $date }
position-retracted-publisher = Vom Herausgeber zurückgezogen am { $date }
# English: Denied by the speaker on { $date }
position-retracted-speaker = Vom Sprecher bestritten am { $date }
# English: Replaces
position-supersedes = Ersetzt
# English: Replaced by
position-supersededBy = Ersetzt durch
# English: All parties on this issue
position-allOfIssue = Alle Parteien zu diesem Thema
# English: How this changed
position-history = Wie sich dies änderte
# English: This statement.
position-thisOne = Diese Aussage.
# English: Replaced by the statement of
position-replacedOn = Ersetzt durch die Aussage vom
# English: Counts from a later day
position-notYet = Zählt ab einem späteren Tag
# Before the date of the statement that this one is held against.
# English: Beside the statement of
position-comparedWith = Neben der Aussage vom
# English: { $term }: { $after } (then: { $before })
position-changed-stance = { $term }: { $after } (damals: { $before })
# English: { $term }: { $after } (then not spoken of)
position-changed-newTerm = { $term }: { $after } (damals nicht erwähnt)
# English: { $term }: not spoken of (then: { $before })
position-changed-noTerm = { $term }: nicht erwähnt (damals: { $before })
# English: figure: { $after } (then: { $before })
position-changed-amount = Zahl: { $after } (damals: { $before })
# English: figure: { $after } (then none)
position-changed-newAmount = Zahl: { $after } (damals keine)
# English: no figure (then: { $before })
position-changed-noAmount = keine Zahl (damals: { $before })
# English: authority: { $after } (then: { $before })
position-changed-authority = Rang: { $after } (damals: { $before })
# English: in words:
position-changed-words = in Worten:
# English: in other words
position-changed-otherWords = in anderen Worten
# English: the same stances, in the same words of this site
position-changed-nothing = dieselben Haltungen, in denselben Worten dieser Website
# English: added:
position-added = hinzugefügt:
# English: removed:
position-removed = entfernt:
# English: { $count -> [one] 1 earlier statement *[other] { $count } earlier statements }
position-earlier =
    { $count ->
        [one] 1 frühere Aussage
       *[other] { $count } frühere Aussagen
    }
# English: Said that there is no agreement without it.
stance-meaning-requires = Sagte, dass es ohne das keine Einigung gibt.
# English: Asked for it or proposed it, without calling it indispensable.
stance-meaning-supports = Verlangte es oder schlug es vor, ohne es unverzichtbar zu nennen.
# English: Said that it can live with it, not having asked for it.
stance-meaning-accepts = Sagte, dass sie damit leben kann, ohne es verlangt zu haben.
# English: Said that it would accept it if stated conditions are met.
stance-meaning-conditional = Sagte, dass sie es akzeptieren würde, wenn genannte Bedingungen erfüllt sind.
# English: Said that it has no position yet, or is studying it.
stance-meaning-undecided = Sagte, dass sie noch keine Position hat oder es prüft.
# English: Said that it is against it.
stance-meaning-opposes = Sagte, dass sie dagegen ist.
# English: Said that it will not accept it in any settlement.
stance-meaning-rules-out = Sagte, dass sie es in keiner Einigung akzeptieren wird.
# English: Said that it will not say, or was asked and gave no answer. Not a view.
stance-meaning-declined = Sagte, dass sie nichts sagen will, oder wurde gefragt und gab keine Antwort. Keine Haltung in der Sache.
# English: Has spoken, but equal voices differ or the wording does not settle it.
stance-meaning-unclear = Hat sich geäußert, aber gleichrangige Stimmen unterscheiden sich, oder der Wortlaut entscheidet es nicht.
# English: Coded stance
stance-coded = Kodierte Haltung
# English: { $count -> [one] one coder *[other] { $count } coders }
stance-codedBy =
    { $count ->
        [one] von einer Seite kodiert
       *[other] { $count } Kodierende
    }
# English: The party has stated a position, and its words were coded as a stance on at least one option.
state-meaning-coded = Die Partei hat eine Position geäußert, und ihre Worte wurden zu mindestens einer Option als Haltung kodiert.
# English: The party has stated a position. Its words were not coded as a stance; read them as they are.
state-meaning-uncoded = Die Partei hat eine Position geäußert. Ihre Worte wurden nicht als Haltung kodiert; lesen Sie sie, wie sie sind.
# English: The party stated a position and later took it back. Nothing that it said still stands.
state-meaning-withdrawn = Die Partei hat eine Position geäußert und später zurückgenommen. Nichts davon gilt noch.
# English: Who published the words took them back, or who is said to have spoken denied them. The party itself took nothing back.
state-meaning-retracted = Wer die Worte veröffentlicht hat, zog sie zurück, oder wer gesprochen haben soll, bestritt sie. Die Partei selbst hat nichts zurückgenommen.
# English: Somebody looked, and the record says where and when. No statement was found. This is not a refusal.
state-meaning-none-found = Jemand hat gesucht, und der Eintrag sagt, wo und wann. Es wurde keine Aussage gefunden. Das ist keine Ablehnung.
# English: Somebody looked and found nothing, but more than 90 days before the day up to which this comparison looks.
state-meaning-gap-stale = Jemand hat gesucht und nichts gefunden, aber mehr als 90 Tage vor dem Tag, bis zu dem dieser Vergleich reicht.
# English: There is no record yet, and no note that somebody looked. Nothing may be concluded from it.
state-meaning-not-researched = Es gibt noch keinen Eintrag und keinen Vermerk, dass jemand gesucht hat. Daraus lässt sich nichts schließen.
# English: On this date the party did not take part: it had not yet entered, or it had left.
state-meaning-not-a-participant = An diesem Tag nahm die Partei nicht teil: Sie war noch nicht hinzugekommen oder schon ausgeschieden.
# English: A text that the party tabled, signed or issued.
authorityMeaning-document = Ein Text, den die Partei vorgelegt, unterzeichnet oder herausgegeben hat.
# English: The head who can bind the party.
authorityMeaning-principal = Wer an der Spitze steht und die Partei binden kann.
# English: A minister, or the head of a delegation.
authorityMeaning-minister = Ein Ministeramt oder die Leitung einer Delegation.
# English: Somebody who speaks for the party by office.
authorityMeaning-spokesperson = Wer von Amts wegen für die Partei spricht.
# English: Another office-holder of the party.
authorityMeaning-official = Wer sonst ein Amt der Partei innehat.
# English: What somebody else says that the party said.
authorityMeaning-reported = Was jemand anderes sagt, dass die Partei gesagt habe.

## punctuation-words

# Between things in a row, or a thing and what is added to it.
# English: ,{ " " }
punctuation-comma = ,{ " " }
# Between whole sayings in a row.
# English: ;{ " " }
punctuation-semicolon = ;{ " " }
# Between a label and what it is about, or a name and what was said.
# English: :{ " " }
punctuation-colon = :{ " " }

## relation-words

# English: Deadlock as stated
relation-name-deadlock = Blockade nach den Aussagen
# English: Competing requirements
relation-name-competing-requirements = Gegensätzliche Verlangen
# English: Exclusive terms
relation-name-exclusive-terms = Einander ausschließende Optionen
# English: Apart
relation-name-apart = Auseinander
# English: Conditional
relation-name-conditional = Bedingt
# English: Open
relation-name-open = Offen
# English: Same term
relation-name-same-term = Gleiche Option
# English: Same refusal
relation-name-same-refusal = Gleiche Ablehnung
# English: Different terms
relation-name-different-terms = Verschiedene Optionen
# English: One side only
relation-name-one-side-only = Nur eine Seite
# English: No stance on record
relation-name-no-stance = Keine Haltung verzeichnet
# English: deadlock as stated
relation-within-deadlock = Blockade nach den Aussagen
# English: competing requirements
relation-within-competing-requirements = gegensätzliche Verlangen
# English: exclusive terms
relation-within-exclusive-terms = einander ausschließende Optionen
# English: apart
relation-within-apart = auseinander
# English: conditional
relation-within-conditional = bedingt
# English: open
relation-within-open = offen
# English: same term
relation-within-same-term = gleiche Option
# English: same refusal
relation-within-same-refusal = gleiche Ablehnung
# English: different terms
relation-within-different-terms = verschiedene Optionen
# English: one side only
relation-within-one-side-only = nur eine Seite
# English: no stance on record
relation-within-no-stance = keine Haltung verzeichnet
# English: One requires a term that the other rules out in any settlement. As stated, not a forecast.
relation-meaning-deadlock = Eine verlangt eine Option, die die andere in jeder Einigung ausschließt. Nach den Aussagen, keine Vorhersage.
# English: Each requires a term that rules out the other’s: a deadlock as stated.
relation-meaning-competing-requirements = Jede verlangt eine Option, die die der anderen ausschließt: eine Blockade nach den Aussagen.
# English: Each asks for a term that rules out the other’s, as recorded.
relation-meaning-exclusive-terms = Jede ist für eine Option, die die der anderen ausschließt, wie verzeichnet.
# English: One is for a term that the other is against.
relation-meaning-apart = Eine ist für eine Option, gegen die die andere ist.
# English: One would accept on conditions what the other asks for or would accept.
relation-meaning-conditional = Eine würde unter Bedingungen akzeptieren, was die andere verlangt oder akzeptieren würde.
# English: One has said that it has no position yet, or is studying it.
relation-meaning-open = Eine hat gesagt, dass sie noch keine Position hat oder es prüft.
# English: Each asks for the same term, or would accept it. Nothing is said about whether it was agreed.
relation-meaning-same-term = Jede verlangt dieselbe Option oder würde sie akzeptieren. Ob sie vereinbart wurde, ist damit nicht gesagt.
# English: Each is against the same term.
relation-meaning-same-refusal = Jede ist gegen dieselbe Option.
# English: Each has a view, but on terms that can be neither compared nor said to exclude each other.
relation-meaning-different-terms = Jede hat eine Haltung, aber zu Optionen, die sich weder vergleichen lassen noch einander ausschließen.
# English: A view is on record of one side only. The state of the other is named.
relation-meaning-one-side-only = Nur von einer Seite ist eine Haltung verzeichnet. Der Zustand der anderen ist genannt.
# English: No view of those who negotiate is on record. That says nothing about what they want.
relation-meaning-no-stance = Von denen, die verhandeln, ist keine Haltung verzeichnet. Das sagt nichts darüber, was sie wollen.
# English: require and rule out the same term on
relation-counted-deadlock = verlangen bzw. schließen dieselbe Option aus bei
# English: require terms that exclude each other on
relation-counted-competing-requirements = verlangen einander ausschließende Optionen bei
# English: ask for terms that exclude each other on
relation-counted-exclusive-terms = sind für einander ausschließende Optionen bei
# English: are for and against the same term on
relation-counted-apart = sind für und gegen dieselbe Option bei
# English: would accept on conditions what another asks for on
relation-counted-conditional = würden unter Bedingungen akzeptieren, was andere verlangen, bei
# English: have not settled it on
relation-counted-open = haben sich noch nicht festgelegt bei
# English: have the same term, asked for or accepted, on
relation-counted-same-term = haben dieselbe Option, verlangt oder akzeptiert, bei
# English: refuse the same term on
relation-counted-same-refusal = lehnen dieselbe Option ab bei
# English: ask for different terms on
relation-counted-different-terms = sind für verschiedene Optionen bei
# English: have a view of one side only on record on
relation-counted-one-side-only = haben nur von einer Seite eine Haltung verzeichnet bei
# English: have no stance on record on
relation-counted-no-stance = haben keine Haltung verzeichnet bei
# English: requires
relation-says-requires = verlangt
# English: asks for
relation-says-supports = ist für
# English: could live with
relation-says-accepts = könnte leben mit
# English: would accept on conditions
relation-says-conditional = akzeptiert unter Bedingungen
# English: is undecided on
relation-says-undecided = ist unentschieden zu
# English: is against
relation-says-opposes = ist gegen
# English: rules out
relation-says-rules-out = lehnt in jeder Einigung ab:
# English: require
relation-sayTogether-requires = verlangen
# English: ask for
relation-sayTogether-supports = sind für
# English: could live with
relation-sayTogether-accepts = könnten leben mit
# English: would accept on conditions
relation-sayTogether-conditional = akzeptieren unter Bedingungen
# English: are undecided on
relation-sayTogether-undecided = sind unentschieden zu
# English: are against
relation-sayTogether-opposes = sind gegen
# English: rule out
relation-sayTogether-rules-out = lehnen in jeder Einigung ab:
# English: unclear
relation-state-unclear = unklar
# English: declined to say
relation-state-declined = wollte nichts sagen
# English: spoke, not coded
relation-state-uncoded = äußerte sich, nicht kodiert
# English: took its words back
relation-state-withdrawn = nahm die Worte zurück
# English: words retracted or denied
relation-state-retracted = Worte zurückgezogen oder bestritten
# English: searched, none found
relation-state-none-found = gesucht, nichts gefunden
# English: none found, search out of date
relation-state-gap-stale = nichts gefunden, Suche veraltet
# English: no record
relation-state-not-researched = kein Eintrag
# English: not taking part on this day
relation-state-not-a-participant = nimmt an diesem Tag nicht teil
# English: How they stand
relation-column = Wie sie stehen
# English: Between { $parties }
relation-between = Zwischen { $parties }
# English: Terms on the table, and who has said what of each
relation-terms = Optionen auf dem Tisch, und wer was zu jeder gesagt hat
# English: What came of it
relation-came = Was daraus wurde
# English: , which excludes { $option }
relation-excludes = , die { $option } ausschließt
# English: also
relation-also = auch
# English: { $relation } on { $options }
relation-on = { $relation } bei { $options }
# English: { $some } of { $all } have a view on record
relation-withView = { $some } von { $all } haben eine Haltung verzeichnet
# English: in an offer
relation-inPackage = in einem Angebot
# English: before a later round
relation-predates = vor einer späteren Runde
# English: and { $count } more:
relation-more = und { $count } weitere:
# English: { $count } parties
relation-others = { $count } Parteien
# English: No terms are listed; statements are given in words only.
relation-noTerms = Es sind keine Optionen verzeichnet; Aussagen stehen nur in Worten.
# English: nobody on record
relation-nobody = niemand verzeichnet
# English: none of these on record
relation-noneOfThese = von diesen niemand verzeichnet
# English: spoke, not coded:
relation-absentNote-uncoded = äußerte sich, nicht kodiert:
# English: took back what was said:
relation-absentNote-withdrawn = nahm Gesagtes zurück:
# English: words retracted or denied:
relation-absentNote-retracted = Worte zurückgezogen oder bestritten:
# English: searched, none found:
relation-absentNote-none-found = gesucht, nichts gefunden:
# English: none found, search out of date:
relation-absentNote-gap-stale = nichts gefunden, Suche veraltet:
# English: not taking part on this day:
relation-absentNote-not-a-participant = nimmt an diesem Tag nicht teil:
# English: no record:
relation-absentNote-not-researched = kein Eintrag:
# English: No outcome recorded
relation-outcome-none = Kein Ergebnis verzeichnet
# English: who announced it is not recorded
relation-outcome-nobodyNamed = wer es verkündet hat, ist nicht verzeichnet
# English: announced by { $names }
relation-outcome-announcedBy = verkündet von { $names }
# English: { $count -> [one] 1 earlier outcome *[other] { $count } earlier outcomes }
relation-outcome-more =
    { $count ->
        [one] 1 früheres Ergebnis
       *[other] { $count } frühere Ergebnisse
    }
# English: By { $date } { $parties }
relation-board-says = Stand { $date }: { $parties }
# Heads a list of "ask for terms that exclude each other on 6", so that the lines need not repeat of how many.
# English: Of { $all } issues, by { $date } { $parties }
relation-board-ofAll =
    Von { $all ->
        [one] 1 Thema
       *[other] { $all } Themen
    }, Stand { $date }: { $parties }
# Where the sides are too many to be named at once.
# English: the { $count } sides that negotiate
relation-board-sides = die { $count } verhandelnden Seiten
# The same of parties that a reader has chosen.
# English: the { $count } parties chosen
relation-board-chosenParties = die { $count } gewählten Parteien
# English: { $some } of { $all } issues
relation-board-ofIssues =
    { $some } von { $all ->
        [one] 1 Thema
       *[other] { $all } Themen
    }
# English: How to read this
relation-board-key = Wie dies zu lesen ist
# English: underlined: a side that negotiates
relation-board-principals = unterstrichen: eine verhandelnde Seite
# English: Not named at a term: no record on it, which is no refusal.
relation-board-absent = Bei einer Option nicht genannt: kein Eintrag dazu, was keine Ablehnung ist.
# English: Groups of issues
relation-board-groups = Gruppen von Themen
# English: Issues, the terms on the table with the parties behind each, how the sides stand, and what came of it
relation-board-caption = Themen, die Optionen auf dem Tisch mit den Parteien dahinter, wie die Seiten stehen und was daraus wurde
# English: Show all issues
relation-board-all = Alle Themen zeigen
# English: Only { $parties }:
relation-board-chosen = Nur { $parties }:
# The page's script puts the number of those shown in the place of `{shown}`.
# English: { $shown } of { $all } issues shown
relation-board-filtered =
    { $shown } von { $all ->
        [one] 1 Thema
       *[other] { $all } Themen
    } gezeigt
# English: All statements in their words: the table
relation-board-table = Alle Aussagen in ihren Worten: die Tabelle
# English: First asked, last said, what came of it: the ledger
relation-board-ledger = Zuerst verlangt, zuletzt gesagt, was daraus wurde: der Verlauf
# English: Only two sides:
relation-board-pairs = Nur zwei Seiten:
# English: Only a bloc and its members:
relation-board-blocs = Nur ein Block mit seinen Mitgliedern:

## round-words

# English: Rounds
round-rounds = Runden
# English: Timeline of all rounds, with what came of them
round-timeline = Zeitleiste aller Runden, mit dem, was daraus wurde
# English: Meetings and exchanges of texts, with what came of them and who announced it. “Agreed” stands only where the record says so.
round-note = Treffen und Austausch von Texten, mit dem, was daraus wurde, und wer es verkündet hat. „Vereinbart“ steht nur, wo der Eintrag es sagt.
# English: No round is recorded.
round-none = Es ist keine Runde verzeichnet.
# English: Rounds of talks and what came of them. { $comparison }
round-description = Gesprächsrunden und was daraus wurde. { $comparison }
# English: { $round }. { $comparison }
round-descriptionOf = { $round }. { $comparison }
# English: host:
round-host = Gastgeber:
# English: Tabled
round-tabled = Vorgelegt
# English: Reports and statements
round-reports = Berichte und Erklärungen
# English: No outcome is recorded.
round-noOutcome = Es ist kein Ergebnis verzeichnet.
# English: All statements as they stood when it ended
round-asOf = Alle Aussagen mit Stand an ihrem Ende
# English: announced by
round-announcedBy = verkündet von
# English: who announced it is not recorded
round-announcedByNone = wer es verkündet hat, ist nicht verzeichnet
# English: direct talks
round-formats-direct = direkte Gespräche
# English: proximity talks
round-formats-proximity = indirekte Gespräche am selben Ort
# English: mediated talks
round-formats-mediated = vermittelte Gespräche
# English: exchange of texts
round-formats-written = Austausch von Texten
# English: call
round-formats-call = Telefongespräch
# English: Announced
round-statuses-announced = Bekannt gegeben
# English: Agreed
round-statuses-agreed = Vereinbart
# English: Partly carried out
round-statuses-partly-carried-out = Teilweise umgesetzt
# English: Carried out
round-statuses-carried-out = Umgesetzt
# English: Not carried out
round-statuses-not-carried-out = Nicht umgesetzt
# English: Disputed
round-statuses-disputed = Umstritten
# English: Claims and responses
claim-title = Behauptungen und Antworten
# English: Allegations of fact stand apart from positions, and always with what those concerned said to them. None is rated.
claim-note = Tatsachenbehauptungen stehen getrennt von Positionen, und immer mit dem, was die Betroffenen dazu gesagt haben. Keine wird bewertet.
# English: Claim
claim-claim = Behauptung
# English: about
claim-about = über
# English: Finding of another body
claim-finding = Feststellung einer anderen Stelle
# English: Searched on { $date }; no answer was found.
claim-searched = Gesucht am { $date }; es wurde keine Antwort gefunden.
# English: Denial
claim-responses-denial = Bestreitet
# English: Denial in part
claim-responses-partial-denial = Bestreitet zum Teil
# English: Confirmation
claim-responses-admission = Bestätigt
# English: Answer with another account
claim-responses-counter-claim = Antwort mit anderer Darstellung
# English: Declined to answer
claim-responses-declined = Wollte nicht antworten
# English: No answer found
claim-responses-none-found = Keine Antwort gefunden

## script-words

# English: The scripts of this page have not loaded; reload it to try again.
script-notLoaded = Die Skripte dieser Seite wurden nicht geladen; laden Sie die Seite neu, um es noch einmal zu versuchen.
# English: Choosing parties, a day or a relation needs JavaScript. Without it this page shows all that it has, in the latest state, whatever its address asks for.
script-choice = Parteien, ein Tag oder ein Verhältnis lassen sich nur mit JavaScript wählen. Ohne JavaScript zeigt diese Seite alles, was sie hat, im letzten Stand, gleich was ihre Adresse verlangt.
# English: Searching needs JavaScript. Without it all that can be found stands in the index below, whatever the address asks for.
script-search = Die Suche braucht JavaScript. Ohne JavaScript steht alles, was sich finden lässt, unten im Verzeichnis, gleich was die Adresse verlangt.
# English: With pages of their own:
script-instead = Eigene Seiten gibt es für:

## search-method-words

# English: How the search understands words
searchMethod-method-title = Wie die Suche Wörter versteht
# English: Records that have all the words of a query come first: in any order, form or spelling, dates and amounts in whatever way they are written. Where these are few, records follow that have most of what the words tell. Last come records that are found only by words of like meaning; each says which. Of a large site such words are looked up only where nothing has the words typed, and for words that stand nowhere in it. Words that one side uses are not offered for neutral ones.
searchMethod-method-paragraphs-1 = Einträge mit allen Wörtern einer Anfrage kommen zuerst: in jeder Reihenfolge, Form oder Schreibweise, Daten und Beträge in jeder Art, sie zu schreiben. Wo das wenige sind, folgen Einträge mit dem meisten von dem, was die Wörter besagen. Zuletzt kommen Einträge, die nur über Wörter ähnlicher Bedeutung gefunden werden; jeder sagt, über welche. Auf einer großen Website werden solche Wörter nur dort nachgeschlagen, wo kein Eintrag die eingegebenen Wörter hat, und für Wörter, die auf ihr nirgends vorkommen. Wörter, die eine Seite verwendet, werden für neutrale nicht angeboten.
# English: The words of like meaning come from WordNet, a dictionary of English, from GloVe, which tells of English words beside which others they are met, and from groups of equal words that the publisher of a comparison may give. They only help to find records; nothing is concluded from them.
searchMethod-method-paragraphs-2 = Die Wörter ähnlicher Bedeutung stammen aus WordNet, einem Wörterbuch des Englischen, aus GloVe, das von englischen Wörtern sagt, neben welchen anderen sie vorkommen, und aus Gruppen gleicher Wörter, die der Herausgeber eines Vergleichs angeben kann. Sie helfen nur, Einträge zu finden; geschlossen wird daraus nichts.
# English: Notice of WordNet
searchMethod-wordnet-title = Hinweis von WordNet

## search-words

# English: Search
search-title = Suche
# English: All positions, claims, rounds and clauses by keyword, and as an index by comparison and issue.
search-description = Alle Positionen, Behauptungen, Runden und Klauseln nach Stichwort, und als Verzeichnis nach Vergleich und Thema.
# English: Search statements
search-label = Aussagen suchen
# English: Search statements…
search-placeholder = Aussagen suchen …
# English: Search
search-submit = Suchen
# English: Words count in any order and form, dates and amounts in any way of writing. "Words in quotation marks" must stand together; -word leaves out what has it.
search-help = Wörter zählen in jeder Reihenfolge und Form, Daten und Beträge in jeder Schreibweise. "Wörter in Anführungszeichen" müssen beieinanderstehen; -wort lässt weg, was es enthält.
# English: the first { $shown } of { $total } shown
search-shown = die ersten { $shown } von { $total } gezeigt
# English: more are coming
search-coming = weitere folgen
# With one or more of the next, a semicolon between them.
# English: also found: { $reasons }
search-reasons = auch gefunden: { $reasons }
# Other words than those typed by which a record was found.
# English: { $found }, for { $typed }
search-reason = { $found }, zu { $typed }
# English: Only comparison
search-only-comparison = Nur Vergleich
# English: Only party
search-only-party = Nur Partei
# English: Only issue
search-only-issue = Nur Thema
# English: Only stance
search-only-stance = Nur Haltung
# English: Only type
search-only-type = Nur Art
# English: Only authority
search-only-authority = Nur Rang
# English: Only language
search-only-language = Nur Sprache
# English: Only standing
search-only-standing = Nur Geltung
# English: Only year
search-only-year = Nur Jahr
# English: Said between
search-range = Gesagt zwischen
# English: From
search-from = Von
# English: To
search-to = Bis
# English: Enter in a box chooses it alone.
search-onlyThis = Die Eingabetaste wählt in einem Kästchen dieses allein.
# With words in quotation marks.
# English: no record has { $words }, so what comes near is shown
search-near = kein Eintrag hat { $words }; gezeigt wird, was dem nahekommt
# English: Show more
search-more = Mehr zeigen
# English: Nothing found. That nothing is recorded does not mean that nothing was said.
search-none = Nichts gefunden. Dass nichts verzeichnet ist, heißt nicht, dass nichts gesagt wurde.
# English: Nothing found within what is chosen.
search-noneChosen = In der Auswahl nichts gefunden.
# English: Nearest that would find something:
search-nearest = Das Nächste, das etwas fände:
# English: All that is recorded of what these words name:
search-named = Alles Verzeichnete zu dem, was diese Wörter nennen:
# English: Clear all choices
search-clear = Auswahl aufheben
# English: The search could not be loaded. The whole index is below.
search-failed = Die Suche ließ sich nicht laden. Das ganze Verzeichnis steht unten.
# English: Searching…
search-working = Suche läuft …
# English: Results
search-results = Ergebnisse
# English: Order
search-order = Reihenfolge
# English: Relevance
search-orders-relevance = Relevanz
# English: Latest first
search-orders-date = Neueste zuerst
# English: Narrow by
search-filters = Eingrenzen nach
# English: { $count } more
search-moreValues = { $count } weitere
# English: Comparison
search-facets-comparison = Vergleich
# English: Party
search-facets-party = Partei
# English: Issue
search-facets-issue = Thema
# English: Stance
search-facets-stance = Haltung
# English: Type
search-facets-type = Art
# English: Authority
search-facets-authority = Rang
# English: Language
search-facets-language = Sprache
# English: Standing
search-facets-standing = Geltung
# English: Year
search-facets-year = Jahr
# English: Position
# same
search-types-position = Position
# English: Claim
search-types-claim = Behauptung
# English: Round
search-types-round = Runde
# English: Clause
search-types-draft = Klausel
# English: Standing
search-standings-standing = Gilt
# English: No longer standing
search-standings-superseded = Gilt nicht mehr
# English: Retracted or denied
search-standings-retracted = Zurückgezogen oder bestritten
# English: Corrected here
search-standings-corrected = Hier berichtigt
# English: Everything, by comparison and issue
search-browse = Alles, nach Vergleich und Thema
# English: The whole index on a page, for the browser’s own search.
search-browseNote = Das ganze Verzeichnis auf einer Seite, für die Suche des Browsers.
# English: Index
search-index = Verzeichnis
# English: Index: { $comparison }
search-indexOf = Verzeichnis: { $comparison }
# English: Claims and responses
search-claims = Behauptungen und Antworten
# English: Rounds
search-rounds = Runden
# English: Clauses of texts on the table
search-drafts = Klauseln von Texten auf dem Tisch

## source-words

# English: Source
source-source = Quelle
# English: { $count -> [one] 1 position *[other] { $count } positions }
source-positions =
    { $count ->
        [one] 1 Position
       *[other] { $count } Positionen
    }
# English: Sources
source-sources = Quellen
# English: Publisher
source-publisher = Herausgeber
# English: Published
source-published = Veröffentlicht
# English: date not known
source-unknownDate = Datum nicht bekannt
# English: In print
source-media-print = Gedruckt
# English: Broadcast
source-media-broadcast = Gesendet
# English: Seen in person
source-media-in-person = Persönlich gesehen
# English: File
source-media-file = Datei
# English: Read the source
source-read = Quelle lesen
# English: Archived copy
source-archived = Archivierte Kopie
# English: Issued by
source-issuedBy = Herausgegeben von
# English: Owned or directed by
source-affiliation = In Besitz oder unter Leitung von
# English: The link no longer works.
source-dead = Der Link funktioniert nicht mehr.
# English: Behind a paywall.
source-paywalled = Hinter einer Bezahlschranke.
# English: Whether these words were found in it
source-evidence-title = Ob diese Worte darin gefunden wurden
# English: Nobody has recorded yet that these words were found at this address. They rest on the word of whoever wrote the record.
source-evidence-none = Noch hat niemand vermerkt, dass diese Worte unter dieser Adresse gefunden wurden. Sie beruhen auf dem Wort derer, die den Eintrag geschrieben haben.
# English: Last read on { $date }.
source-evidence-read = Zuletzt gelesen am { $date }.
# English: { $found } of { $all } quotations were found in it.
source-evidence-found = { $found } von { $all } Zitaten wurden darin gefunden.
# English: On { $date } it could not be read: { $why }.
source-evidence-unread = Am { $date } ließ sie sich nicht lesen: { $why }.
# English: nothing answered at its address
source-evidence-why-dead = unter ihrer Adresse antwortete nichts
# English: it was shown only to those who pay
source-evidence-why-paywalled = sie wurde nur Zahlenden gezeigt
# English: it was not given to programs
source-evidence-why-refused = Programmen wurde sie nicht gegeben
# English: less of it came than before
source-evidence-why-cut-off = es kam weniger von ihr als zuvor
# English: Found in the source on
source-evidence-seen = In der Quelle gefunden am
# English: Found in the source, with other words in places, on
source-evidence-near = In der Quelle gefunden, stellenweise mit anderen Wörtern, am
# English: show them there
source-evidence-words = dort zeigen
# English: No longer found in the source on { $looked }; last found on { $last }.
source-evidence-lost = Am { $looked } nicht mehr in der Quelle gefunden; zuletzt gefunden am { $last }.
# English: Looked for in the source on { $looked } and not found.
source-evidence-never = Am { $looked } in der Quelle gesucht und nicht gefunden.
# English: page { $page }
source-evidence-inPage = Seite { $page }
# English: Note on this source
source-note = Anmerkung zu dieser Quelle
# English: { $sources -> [one] 1 source *[other] { $sources } sources }
source-count =
    { $sources ->
        [one] 1 Quelle
       *[other] { $sources } Quellen
    }
# English: What it states
source-states = Was darin gesagt wird
# English: No position rests on this source; it is used by a claim, a round or a text on the table.
source-nothing = Auf dieser Quelle beruht keine Position; sie wird von einer Behauptung, einer Runde oder einem Text auf dem Tisch verwendet.
# English: This is one offer: its terms belong together.
source-package = Dies ist ein einziges Angebot: Seine Teile gehören zusammen.
# English: This offer leaves a choice between alternatives.
source-alternatives = Dieses Angebot lässt eine Wahl zwischen Alternativen.
# English: Outside the alternatives
source-outsideAlternatives = Außerhalb der Alternativen
# English: document
source-kinds-document = Dokument
# English: interview
# same
source-kinds-interview = Interview
# English: speech
source-kinds-speech = Rede
# English: press conference
source-kinds-press-conference = Pressekonferenz
# English: statement
source-kinds-statement = Erklärung
# English: transcript
source-kinds-transcript = Mitschrift
# English: post
source-kinds-post = Beitrag
# English: report
source-kinds-report = Bericht
# English: leaked text
source-kinds-leak = durchgesickerter Text
# English: Offers to be taken as a whole
package-title = Angebote, die als Ganzes gelten
# English: { $inside } { $inside -> [one] statement is *[other] statements are } part of an offer, { $alone } { $alone -> [one] stands *[other] stand } alone. What stands in an offer was offered together with the rest of it.
package-note =
    { $inside ->
        [one] 1 Aussage ist
       *[other] { $inside } Aussagen sind
    } Teil eines Angebots, { $alone ->
        [one] 1 steht
       *[other] { $alone } stehen
    } für sich. Was in einem Angebot steht, wurde zusammen mit dem Rest angeboten.
# English: { $statements -> [one] 1 statement *[other] { $statements } statements }
package-count =
    { $statements ->
        [one] 1 Aussage
       *[other] { $statements } Aussagen
    }
# English: The whole offer
package-whole = Das ganze Angebot
# English: Terms of this offer
package-members = Teile dieses Angebots

## statement-words

# English: official translation
statement-translators-official = amtliche Übersetzung
# English: translation as published by the source
statement-translators-publisher = Übersetzung wie von der Quelle veröffentlicht
# English: translation by this project
statement-translators-ours = Übersetzung dieses Projekts
# English: machine translation
statement-translators-machine = maschinelle Übersetzung

## suggest-words

# English: Challenge or change
suggest-title = Beanstanden oder ändern
# English: Suggest a correction
suggest-correct = Berichtigung vorschlagen
# English: Edit the file of this record
suggest-edit = Datei dieses Eintrags bearbeiten
# English: Report a mistake, or challenge what it says
suggest-mistake = Fehler melden oder den Inhalt beanstanden
# English: Propose another position
suggest-position = Weitere Position vorschlagen
# English: Propose a statement, with its source
suggest-missing = Aussage mit ihrer Quelle vorschlagen
# English: Report a dead link
suggest-deadLink = Toten Link melden
# English: Give the other side’s view
suggest-otherView = Sicht der anderen Seite mitteilen
# English: by mail
suggest-byMail = per E-Mail
# English: ask the publisher
suggest-atContact = beim Herausgeber nachfragen
# What the record's file is, by which anybody can tell which state of it is meant.
# English: Record { $short }…
suggest-record = Eintrag { $short }…
# English: SHA-256 of the file this page was made from. With a copy of the records, this tells whether it is still the same:
suggest-hash = SHA-256 der Datei, aus der diese Seite entstand. Wer eine Kopie der Einträge hat, sieht daran, ob sie noch dieselbe ist:
# English: Position: { $record }
# same
suggest-report-titles-add-a-position = Position: { $record }
# English: Challenge: { $record }
suggest-report-titles-report-a-mistake = Beanstandung: { $record }
# English: Dead link: { $record }
suggest-report-titles-dead-link = Toter Link: { $record }
# English: The other side’s view: { $record }
suggest-report-titles-the-other-sides-view = Sicht der anderen Seite: { $record }
# English: Record
suggest-report-record = Eintrag
# English: Page
suggest-report-page = Seite
# English: State of the record
suggest-report-hash = Stand des Eintrags
# English: Said
suggest-report-said = Gesagt
# English: What it says
suggest-report-words = Was darin steht
# English: What was said, by whom and when:
suggest-report-asks-add-a-position-1 = Was gesagt wurde, von wem und wann:
# English: Where it stands:
suggest-report-asks-add-a-position-2 = Wo es steht:
# English: Your relation to the parties:
suggest-report-asks-add-a-position-3 = Ihr Verhältnis zu den Parteien:
# English: What is wrong or disputed, and what would be right:
suggest-report-asks-report-a-mistake-1 = Was falsch oder strittig ist, und was richtig wäre:
# English: Where that can be seen:
suggest-report-asks-report-a-mistake-2 = Wo das zu sehen ist:
# English: Your relation to the parties, or “none”:
suggest-report-asks-report-a-mistake-3 = Ihr Verhältnis zu den Parteien, oder „keines“:
# English: Another place where it can be read:
suggest-report-asks-dead-link-1 = Eine andere Stelle, an der es zu lesen ist:
# English: What the party says to it:
suggest-report-asks-the-other-sides-view-1 = Was die Partei dazu sagt:
# English: Where it was said in public, or who can confirm it:
suggest-report-asks-the-other-sides-view-2 = Wo es öffentlich gesagt wurde, oder wer es bestätigen kann:
# English: Your relation to the party:
suggest-report-asks-the-other-sides-view-3 = Ihr Verhältnis zu der Partei:

## suggestion-words

# English: Statements found
suggestion-suggestions = Gefundene Aussagen
# English: { $total -> [0] Nothing found [one] 1 found *[other] { $total } found }
suggestion-count =
    { $total ->
        [0] Nichts gefunden
        [one] 1 gefunden
       *[other] { $total } gefunden
    }
# A word that somebody typed, among others.
# English: “{ $word }”
suggestion-quoted = „{ $word }“
# With words in quotation marks: those that the records below have.
# English: No statement has all of these words. These have { $held }, or most of what the words tell:
suggestion-having = Keine Aussage hat alle diese Wörter. Diese haben { $held } oder das meiste von dem, was die Wörter besagen:
# English: No statement has all of these words. These have { $held }, not { $lacking }, or most of what the words tell:
suggestion-lacking = Keine Aussage hat alle diese Wörter. Diese haben { $held }, nicht { $lacking }, oder das meiste von dem, was die Wörter besagen:
# English: Found by words of like meaning:
suggestion-byMeaning = Über Wörter ähnlicher Bedeutung gefunden:
# English: Nothing found. Nearest that would find something:
suggestion-noneBut = Nichts gefunden. Das Nächste, das etwas fände:
# English: { $total -> [0] Nothing found *[other] { $total } found; arrow keys choose }
suggestion-countOfSuggestions =
    { $total ->
        [0] Nichts gefunden
        [one] 1 gefunden; Pfeiltasten wählen
       *[other] { $total } gefunden; Pfeiltasten wählen
    }
# English: In this comparison
suggestion-here = In diesem Vergleich
# English: All results for “{ $query }”
suggestion-all = Alle Ergebnisse für „{ $query }“
# English: The search could not be loaded; Enter leads to the index.
suggestion-failedShort = Die Suche ließ sich nicht laden; die Eingabetaste führt zum Verzeichnis.

## translation-words

# Names the list of languages in the header.
# English: Languages
translation-languages = Sprachen
# In the dev server, which serves one of them.
# English: Only the built site has the other languages.
translation-elsewhere = Die anderen Sprachen gibt es nur in der gebauten Website.
# Behind words whose original has changed since.
# English: †
translation-mark = †
# English: Translated before the original was last changed:
translation-older = Übersetzt, bevor das Original zuletzt geändert wurde:
# English: Translated before the original was last changed
translation-olderHit = Übersetzt, bevor das Original zuletzt geändert wurde
# English: Translated by a machine:
translation-machine = Maschinell übersetzt:
# When a record was translated, behind its name.
# English: translated on { $date }
translation-on = übersetzt am { $date }
# English: Translations
translation-coverage-title = Übersetzungen
# English: How many records have the publisher’s words in each language. What is not translated is shown in its own language.
translation-coverage-lede = Zu wie vielen Einträgen es die Worte des Herausgebers in jeder Sprache gibt. Was nicht übersetzt ist, wird in seiner eigenen Sprache gezeigt.
# English: Language
translation-coverage-language = Sprache
# English: Translated
translation-coverage-whole = Übersetzt
# English: In part
translation-coverage-part = Teilweise
# English: Changed since
translation-coverage-stale = Seither geändert
# English: Not translated
translation-coverage-none = Nicht übersetzt

## who-words

# English: Who stands behind this site
who-title = Wer hinter dieser Website steht
# English: Publisher
who-publisher = Herausgeber
# English: Editors
who-editors = Redaktion
# English: Mistakes
who-corrections = Fehler
# English: The whole policy
who-policy = Die ganze Regelung
# English: Funding
who-funding = Finanzierung
# English: Contact
who-contact = Kontakt
# English: Licence
who-licence = Lizenz

## words

# English: Skip to content
skip = Zum Inhalt
# English: Home
home = Startseite
# English: Comparisons
comparisons = Vergleiche
# English: Method
about = Methode
# English: Contribute
contribute = Mitmachen
# English: Main
mainNavigation = Hauptmenü
# English: You are here
breadcrumb = Sie sind hier
# English: Statements are shown as their sources published them. Missing means missing, not refused.
footer-neutrality = Aussagen stehen hier, wie ihre Quellen sie veröffentlicht haben. Was fehlt, fehlt; es ist nicht abgelehnt.
# English: Licence of the publisher’s own words and coding
footer-licence = Lizenz der eigenen Worte des Herausgebers und der Kodierung
# English: Quotations and full texts are those of the people and sources named beside them.
footer-quotations = Zitate und Volltexte sind die der Personen und Quellen, die daneben genannt sind.
# English: Contact
footer-contact = Kontakt
# English: Publisher
footer-publisher = Herausgeber
# English: How mistakes are mended
footer-corrections = Wie Fehler berichtigt werden
# English: Source files
footer-repository = Quelldateien
# At the foot of every page, while no speaker of the language has signed its catalogue.
# English: The words of this site’s menus, headings and notes were translated by a machine; nobody who speaks the language has checked them yet.
footer-unreviewed = Die Wörter der Menüs, Überschriften und Hinweise dieser Website hat eine Maschine übersetzt; noch hat niemand, der die Sprache spricht, sie geprüft.
# Names the frame in which a wide table scrolls: not as its section, so that the two can be told apart.
# English: { $title }: table
tableOf = { $title }: Tabelle
# English: Page not found
notFound-title = Seite nicht gefunden
# English: There is no page at this address. A record that was moved is led to from the address it had, and one that was removed leaves a note there; so the link may have been cut or mistyped. The search finds records by their words.
notFound-text = Unter dieser Adresse gibt es keine Seite. Zu einem umgezogenen Eintrag führt seine alte Adresse, und ein entfernter hinterlässt dort einen Vermerk; der Link ist also vielleicht abgeschnitten oder vertippt. Die Suche findet Einträge nach ihren Wörtern.
# English: All comparisons
notFound-back = Alle Vergleiche
# English: { $count -> [one] One problem in the content *[other] { $count } problems in the content }
problems-title =
    { $count ->
        [one] Ein Problem im Inhalt
       *[other] { $count } Probleme im Inhalt
    }
# English: Pages show the last good state of these files. A build would stop here.
problems-text = Die Seiten zeigen den letzten guten Stand dieser Dateien. Ein Build würde hier abbrechen.
# On pages for those who write records, where the catalogue does not have their words.
# English: This page is in English: its words have not been translated yet.
inEnglish = Diese Seite ist englisch: Ihre Wörter sind noch nicht übersetzt.
# On the same, where it has.
# English: What each field is for, and what the check says, is in English.
partlyInEnglish = Wozu ein Feld da ist und was die Prüfung sagt, steht hier auf Englisch.
# On the home page of a site that has no comparison yet.
# English: No comparison has been published here yet.
noComparison = Hier ist noch kein Vergleich veröffentlicht.
# English: Corrected here
corrections-title = Hier berichtigt
# English: How this record changed
recordHistory-title = Wie sich dieser Eintrag änderte
# English: What was changed in the record here, and when. What the party changed is a statement of its own.
recordHistory-note = Was am Eintrag hier geändert wurde, und wann. Was die Partei geändert hat, ist eine eigene Aussage.
# English: Earlier changes ({ $count })
recordHistory-earlier = Frühere Änderungen ({ $count })

## compose-words (for those who write records; may be left out)

# English: Contribute
compose-title = Mitmachen
# English: Add a statement, a source or another record. You need no account to write it, and nothing leaves this page until you send it.
compose-lede = Fügen Sie eine Aussage, eine Quelle oder einen anderen Eintrag hinzu. Zum Schreiben brauchen Sie kein Konto, und nichts verlässt diese Seite, bevor Sie es absenden.
# English: Write a record in a form that checks it as you type, and propose it.
compose-description = Einen Eintrag in einem Formular schreiben, das ihn beim Tippen prüft, und ihn vorschlagen.
# English: Write a record
compose-form = Einen Eintrag schreiben
# English: Fields marked “required” have to be filled in. What is wrong is said below the field, and how to mend it.
compose-formNote = Felder mit „Pflichtfeld“ müssen ausgefüllt werden. Was nicht stimmt, steht unter dem Feld, und wie es zu beheben ist.
# English: The form needs JavaScript. Without it, copy one of the templates below into a new file.
compose-withoutScript = Das Formular braucht JavaScript. Kopieren Sie ohne dieses eine der Vorlagen unten in eine neue Datei.
# English: Templates
compose-templates = Vorlagen
# English: Copy a template into a new file, replace what is there, and delete what you do not need.
compose-templatesNote = Kopieren Sie eine Vorlage in eine neue Datei, ersetzen Sie, was darin steht, und löschen Sie, was Sie nicht brauchen.
# English: Open a new file in the repository
compose-newFile = Neue Datei im Repositorium öffnen
# English: What the check asks for
compose-rules = Was die Prüfung verlangt
# English: What do you want to add?
compose-type = Was möchten Sie hinzufügen?
# English: A position: what a party said on an issue
compose-types-position = Eine Position: was eine Partei zu einem Thema gesagt hat
# English: A source: where something was said
compose-types-source = Eine Quelle: wo etwas gesagt wurde
# English: A claim, with its responses
compose-types-claim = Eine Behauptung, mit den Antworten darauf
# English: A gap: looked for, and nothing found
compose-types-gap = Eine Lücke: gesucht und nichts gefunden
# English: A round of talks
compose-types-round = Eine Gesprächsrunde
# English: A party
compose-types-party = Eine Partei
# English: An issue
compose-types-issue = Ein Thema
# English: A comparison: what is compared, with its parties and issues
compose-types-comparison = Ein Vergleich: was verglichen wird, mit seinen Parteien und Themen
# English: A text on the table, clause by clause
compose-types-draft = Ein Text auf dem Tisch, Klausel für Klausel
# English: Comparison
compose-comparison = Vergleich
# English: Issue
compose-issue = Thema
# English: Party
compose-party = Partei
# English: Name of the file
compose-name = Name der Datei
# English: Name of the folder
compose-folder = Name des Ordners
# English: May stay empty: a name is made of the title.
compose-nameNote = Kann leer bleiben: Ein Name wird aus dem Titel gemacht.
# English: May stay empty. A word to tell two statements of one day apart.
compose-wordNote = Kann leer bleiben. Ein Wort, das zwei Aussagen eines Tages unterscheidet.
# English: Text below the fields
compose-body = Text unter den Feldern
# English: Context in neutral words, if there is any. Paragraphs, lists and links; no headings, pictures or HTML.
compose-bodyNote = Zusammenhang in neutralen Worten, falls es einen gibt. Absätze, Listen und Links; keine Überschriften, Bilder oder HTML.
# English: required
compose-required = Pflichtfeld
# English: Choose …
compose-choose = Auswählen …
# English: More fields
compose-more = Weitere Felder
# English: Add one
compose-add = Eines hinzufügen
# English: Number { $number }
compose-item = Nummer { $number }
# English: The issue lists no options, so there is nothing to code.
compose-noRows = Das Thema hat keine Optionen, also ist nichts zu kodieren.
# English: New: { $title }
compose-newRecord-titled = Neu: { $title }
# English: A source that is not listed yet …
compose-newRecord-source-one = Eine noch nicht verzeichnete Quelle …
# English: New: the source below
compose-newRecord-source-untitled = Neu: die Quelle unten
# English: The new source
compose-newRecord-source-fields = Die neue Quelle
# English: A new party …
compose-newRecord-party-one = Eine neue Partei …
# English: New: the party below
compose-newRecord-party-untitled = Neu: die Partei unten
# English: The new party
compose-newRecord-party-fields = Die neue Partei
# English: A new issue …
compose-newRecord-issue-one = Ein neues Thema …
# English: New: the issue below
compose-newRecord-issue-untitled = Neu: das Thema unten
# English: The new issue
compose-newRecord-issue-fields = Das neue Thema
# English: Yes, as a whole
compose-asWhole = Ja, als Ganzes
# English: The form is loading …
compose-loading = Das Formular wird geladen …
# English: The records of the comparison are loading …
compose-loadingRecords = Die Einträge des Vergleichs werden geladen …
# English: The form could not be loaded: it needs the records, to check what you write. Reload the page to try again, or copy one of the templates below.
compose-failed = Das Formular ließ sich nicht laden: Es braucht die Einträge, um zu prüfen, was Sie schreiben. Laden Sie die Seite neu, um es noch einmal zu versuchen, oder kopieren Sie eine der Vorlagen unten.
# English: The records of that comparison could not be loaded, so the form stays where it was, with what you wrote. Choose again to try again.
compose-failedRecords = Die Einträge jenes Vergleichs ließen sich nicht laden; das Formular bleibt daher, wo es war, mit dem, was Sie geschrieben haben. Wählen Sie noch einmal, um es wieder zu versuchen.
# English: Not all of it is checked yet
compose-unchecked-heading = Noch ist nicht alles davon geprüft
# English: The text below the fields is being checked …
compose-unchecked-body = Der Text unter den Feldern wird geprüft …
# English: What checks the text below the fields could not be loaded, so it is not checked here; it will be once it is proposed. Reload the page to try again.
compose-unchecked-bodyFailed = Was den Text unter den Feldern prüft, ließ sich nicht laden; er wird daher hier nicht geprüft, wohl aber, sobald er vorgeschlagen ist. Laden Sie die Seite neu, um es noch einmal zu versuchen.
# English: What looks for records that are near to this one could not be loaded, so it may be there already. Reload the page to try again.
compose-unchecked-nearFailed = Was nach Einträgen sucht, die diesem nahe sind, ließ sich nicht laden; vielleicht ist er also schon da. Laden Sie die Seite neu, um es noch einmal zu versuchen.
# English: Go to what is left, and to sending
compose-summary = Zu dem, was noch fehlt, und zum Absenden
# English: What you wrote here before is back. It is kept in this browser only.
compose-drafts-restored = Was Sie hier zuvor geschrieben haben, ist wieder da. Es wird nur in diesem Browser aufbewahrt.
# English: What you write is kept in this browser, and nowhere else, until you throw it away.
compose-drafts-kept = Was Sie schreiben, wird in diesem Browser aufbewahrt und nirgends sonst, bis Sie es verwerfen.
# English: This browser keeps nothing of what you write. Before you leave or reload this page, copy or download it.
compose-drafts-notKept = Dieser Browser bewahrt nichts von dem auf, was Sie schreiben. Kopieren oder sichern Sie es, bevor Sie diese Seite verlassen oder neu laden.
# English: Throw it away and begin anew
compose-drafts-discard = Verwerfen und neu beginnen
# English: It is thrown away.
compose-drafts-discarded = Es ist verworfen.
# English: Bring it back
compose-drafts-undo = Zurückholen
# English: You have not finished these yet:
compose-drafts-others = Diese haben Sie noch nicht fertig:
# English: Without a title yet: { $type }
compose-drafts-untitled = Noch ohne Titel: { $type }
# English: Correction: { $title }
compose-drafts-correctionOf = Berichtigung: { $title }
# English: You are correcting:
compose-correction-about = Sie berichtigen:
# English: Change what is wrong. Only the fields that you change are sent; all others stay as they are.
compose-correction-onlyChanged = Ändern Sie, was falsch ist. Nur die Felder, die Sie ändern, werden gesendet; alle anderen bleiben, wie sie sind.
# English: If the party has said something else since, that is a statement of its own: add it as a new position, which names this one under “Supersedes”.
compose-correction-notOverwritten = Hat die Partei seither etwas anderes gesagt, ist das eine eigene Aussage: Fügen Sie sie als neue Position hinzu, die diese unter „Ersetzt“ nennt.
# English: These fields hold more than the form can show; they stay as they are unless you fill them in:
compose-correction-unshown = Diese Felder enthalten mehr, als das Formular zeigen kann; sie bleiben, wie sie sind, außer Sie füllen sie aus:
# English: What was wrong, and what is right now
compose-correction-note = Was falsch war, und was nun richtig ist
# English: One sentence. It is printed on the page of the record, for those who read it as it was.
compose-correction-noteHint = Ein Satz. Er steht auf der Seite des Eintrags, für alle, die ihn so gelesen haben, wie er war.
# English: Nothing was wrong: this only adds something
compose-correction-addition = Nichts war falsch: Dies fügt nur etwas hinzu
# English: There is no record under this address, so you begin with a new one.
compose-correction-missing = Unter dieser Adresse gibt es keinen Eintrag; Sie beginnen also mit einem neuen.
# English: What you change
compose-correction-changes = Was Sie ändern
# English: Was
compose-correction-was = War
# English: Is to be
compose-correction-now = Soll sein
# English: nothing
compose-correction-nothing = nichts
# English: Preview
compose-preview = Vorschau
# English: And its cell, with what is there already:
compose-previewNote = Und die Zelle dazu, mit dem, was schon da ist:
# English: Nothing to mend: this passes the check.
compose-problems-none = Nichts zu beheben: Dies besteht die Prüfung.
# English: { $count -> [one] 1 field to fill in *[other] { $count } fields to fill in }
compose-problems-empty =
    { $count ->
        [one] 1 Feld auszufüllen
       *[other] { $count } Felder auszufüllen
    }
# English: { $count -> [one] 1 thing to mend *[other] { $count } things to mend }
compose-problems-errors =
    { $count ->
        [one] 1 Punkt zu beheben
       *[other] { $count } Punkte zu beheben
    }
# English: { $count -> [one] 1 thing to look at *[other] { $count } things to look at }
compose-problems-warnings =
    { $count ->
        [one] 1 Punkt anzusehen
       *[other] { $count } Punkte anzusehen
    }
# English: Still empty:
compose-stillEmpty = Noch leer:
# English: Fill this in.
compose-fillIn = Füllen Sie dies aus.
# English: Perhaps it is there already
compose-near = Vielleicht ist es schon da
# English: The file
compose-text = Die Datei

## problem-words (for those who write records; may be left out)

# English: What the check asks for
problem-title = Was die Prüfung verlangt
# English: Every rule that records of this site are held to, with its reason, a wrong and a right example.
problem-description = Jede Regel, an die Einträge dieser Website gehalten sind, mit ihrem Grund, einem falschen und einem richtigen Beispiel.
# English: Each record is held to these rules before it is shown. An error stops the site from being built; a warning asks a person to look.
problem-lede = Jeder Eintrag wird an diese Regeln gehalten, bevor er gezeigt wird. Ein Fehler verhindert, dass die Website gebaut wird; eine Warnung bittet einen Menschen, nachzusehen.
# English: { $title }. Why, and how to mend it.
problem-descriptionOf = { $title }. Warum, und wie es zu beheben ist.
# English: Files and their names
problem-groups-file = Dateien und ihre Namen
# English: How fields are written
problem-groups-writing = Wie Felder geschrieben werden
# English: What fields hold
problem-groups-fields = Was Felder enthalten
# English: Characters
problem-groups-characters = Zeichen
# English: The text below the fields
problem-groups-body = Der Text unter den Feldern
# English: Records and how they fit together
problem-groups-records = Einträge und wie sie zusammenpassen
# English: Neutral words, outside of quotations
problem-groups-neutrality = Neutrale Wörter, außerhalb von Zitaten
# English: The settings of the site
problem-groups-site = Die Einstellungen der Website
# English: Accepted warnings, and the check itself
problem-groups-acceptance = Hingenommene Warnungen, und die Prüfung selbst
# English: Error
problem-severity-error = Fehler
# English: Warning
problem-severity-warning = Warnung
# English: The site is not built before it is mended.
problem-meaning-error = Die Website wird nicht gebaut, bevor er behoben ist.
# English: The site is built all the same. Mend it, or accept it in place with a reason.
problem-meaning-warning = Die Website wird trotzdem gebaut. Beheben Sie es, oder nehmen Sie es an Ort und Stelle mit einem Grund hin.
# English: Name of the rule
problem-name = Name der Regel
# English: Wrong
problem-wrong = Falsch
# English: Right
problem-right = Richtig
# English: Only the lines that matter; marked lines are those that differ.
problem-exampleNote = Nur die Zeilen, auf die es ankommt; markiert sind die, die sich unterscheiden.
# English: If the record is right as it is
problem-accept = Wenn der Eintrag richtig ist, wie er ist
# English: Add these lines to its fields. The reason is read by whoever reviews it, and the check says so once the acceptance is no longer needed.
problem-acceptNote = Fügen Sie seinen Feldern diese Zeilen hinzu. Den Grund liest, wer den Eintrag durchsieht, und die Prüfung sagt es, sobald das Hinnehmen nicht mehr nötig ist.
# English: Why it is right here, in a sentence.
problem-acceptReason = Warum es hier richtig ist, in einem Satz.
# English: All rules
problem-all = Alle Regeln

## rows-words (for those who write records; may be left out)

# English: Paste rows from a spreadsheet
rows-summary = Zeilen aus einer Tabellenkalkulation einfügen
# English: For positions that stand in a table: copy the rows with the line of headings above them, and paste them here; CSV will do too. Headings may be English or German, in any order. Nothing is sent until you send it.
rows-about = Für Positionen, die in einer Tabelle stehen: Kopieren Sie die Zeilen mit der Zeile der Überschriften darüber, und fügen Sie sie hier ein; CSV geht auch. Überschriften dürfen englisch oder deutsch sein, in beliebiger Reihenfolge. Nichts wird gesendet, bevor Sie es absenden.
# English: At most { $rows } rows at a time.
rows-most = Höchstens { $rows } Zeilen auf einmal.
# English: Comparison that the rows belong to
rows-comparison = Vergleich, zu dem die Zeilen gehören
# English: Rows, with their headings
rows-text = Zeilen, mit ihren Überschriften
# English: Your rows are kept in this browser only, until you throw them away.
rows-kept = Ihre Zeilen werden nur in diesem Browser aufbewahrt, bis Sie sie verwerfen.
# English: This browser keeps nothing of your rows. Before you leave or reload this page, copy what you need.
rows-notKept = Dieser Browser bewahrt nichts von Ihren Zeilen auf. Kopieren Sie, was Sie brauchen, bevor Sie diese Seite verlassen oder neu laden.
# English: Throw the rows away
rows-discard = Zeilen verwerfen
# English: The rows are thrown away.
rows-discarded = Die Zeilen sind verworfen.
# English: Bring them back
rows-undo = Zurückholen
# English: Nothing is pasted yet.
rows-nothing = Noch ist nichts eingefügt.
# English: This is too long: { $characters } characters, at most { $most } are taken. Paste fewer rows at a time.
rows-tooLong = Das ist zu lang: { $characters } Zeichen, höchstens { $most } werden angenommen. Fügen Sie weniger Zeilen auf einmal ein.
# English: These are { $rows } rows, and at most { $most } are taken at a time. Paste fewer, or have a maintainer import the file (npm run import).
rows-tooMany = Das sind { $rows } Zeilen, und höchstens { $most } werden auf einmal angenommen. Fügen Sie weniger ein, oder lassen Sie die Datei von der Redaktion einlesen (npm run import).
# English: { $count -> [one] 1 row *[other] { $count } rows }
rows-sum-rows =
    { $count ->
        [one] 1 Zeile
       *[other] { $count } Zeilen
    }
# English: { $count -> [one] 1 statement is right *[other] { $count } statements are right }
rows-sum-right =
    { $count ->
        [one] 1 Aussage ist richtig
       *[other] { $count } Aussagen sind richtig
    }
# English: { $count -> [one] 1 row is to be mended *[other] { $count } rows are to be mended }
rows-sum-left =
    { $count ->
        [one] 1 Zeile ist zu berichtigen
       *[other] { $count } Zeilen sind zu berichtigen
    }
# English: { $count -> [one] 1 is there already *[other] { $count } are there already }
rows-sum-told =
    { $count ->
        [one] 1 ist schon da
       *[other] { $count } sind schon da
    }
# English: No row can be read yet: first it has to be said what the columns hold.
rows-stopped = Noch lässt sich keine Zeile lesen: Erst muss gesagt sein, was die Spalten enthalten.
# English: Not read, since no column is called so: { $headings }.
rows-unread = Nicht gelesen, weil keine Spalte so heißt: { $headings }.
# English: How the columns are read
rows-columns-all = Wie die Spalten gelesen werden
# English: What do these columns hold?
rows-columns-open = Was enthalten diese Spalten?
# English: A column that is left out is not read.
rows-columns-note = Eine ausgelassene Spalte wird nicht gelesen.
# English: “{ $heading }”
rows-columns-heading = „{ $heading }“
# English: Column { $column }, without a heading
rows-columns-without = Spalte { $column }, ohne Überschrift
# English: Leave it out
rows-columns-leaveOut = Auslassen
# English: Of { $party } alone
rows-columns-of = Nur von { $party }
# English: Perhaps: { $column }
rows-columns-perhaps = Vielleicht: { $column }
# English: Comparison
rows-columns-comparison = Vergleich
# English: Id of the record
rows-columns-id = Kennung des Eintrags
# English: Issue
rows-columns-issue = Thema
# English: Question of a new issue
rows-columns-issue_question = Frage eines neuen Themas
# English: Stance
rows-columns-stance = Haltung
# English: Option that the stance is about
rows-columns-option = Option, um die es bei der Haltung geht
# English: Figure
rows-columns-amount = Zahl
# English: Figure, from
rows-columns-amount_from = Zahl, von
# English: Figure, to
rows-columns-amount_to = Zahl, bis
# English: Figure: exactly, at least, at most or about
rows-columns-amount_as = Zahl: genau, mindestens, höchstens oder etwa
# English: Figure, unit
rows-columns-amount_unit = Zahl, Einheit
# English: Figure, of which measure
rows-columns-amount_of = Zahl, welches Maß
# English: Text below the fields
rows-columns-body = Text unter den Feldern
# English: To be said once
rows-questions = Einmal zu sagen
# English: { $count -> [one] Row { $ranges } *[other] Rows { $ranges } }
rows-rows =
    { $count ->
        [one] Zeile
       *[other] Zeilen
    } { $ranges }
# English: Not said yet
rows-unanswered = Noch nicht gesagt
# English: Perhaps: { $meant }
rows-perhaps = Vielleicht: { $meant }
# English: What you said of the words in your rows
rows-answers = Was Sie zu den Wörtern in Ihren Zeilen gesagt haben
# English: “{ $word }” is { $meaning }
rows-answer = „{ $word }“ ist { $meaning }
# English: Take it back
rows-takeBack = Zurücknehmen
# English: The same in all rows
rows-fills = In allen Zeilen gleich
# English: These columns are missing or empty in some rows. What you write here holds for each row in which they are.
rows-fillsNote = Diese Spalten fehlen oder sind in manchen Zeilen leer. Was Sie hier schreiben, gilt für jede Zeile, in der das so ist.
# English: Words in braces stand for another column of the row: { $party } said: { $quote }
rows-fillCondition = Wörter in geschweiften Klammern stehen für eine andere Spalte der Zeile: { $party } said: { $quote }
# English: Fill it in, or say it for all rows above.
rows-fillIn = Füllen Sie es aus, oder sagen Sie es oben für alle Zeilen.
# English: To be mended
rows-wrong = Zu berichtigen
# English: Taken, but to be looked at
rows-toLookAt = Angenommen, aber anzusehen
# English: Row
rows-row = Zeile
# English: Column
rows-column = Spalte
# English: What was found, and what was expected
rows-found = Was gefunden und was erwartet wurde
# English: What to do
rows-todo = Was zu tun ist
# English: The rows that are left
rows-left = Die übrigen Zeilen
# English: Mend them above, or copy them back into your spreadsheet: the reasons go along in the last column, and may come back with them.
rows-leftNote = Berichtigen Sie sie oben, oder kopieren Sie sie zurück in Ihre Tabellenkalkulation: Die Gründe kommen in der letzten Spalte mit und dürfen mit ihnen wiederkommen.
# English: Copy these rows
rows-copyLeft = Diese Zeilen kopieren
# English: The rows that are right
rows-right = Die richtigen Zeilen
# English: Party
rows-party = Partei
# English: Issue
rows-issue = Thema
# English: Said
rows-said = Gesagt
# English: Words
rows-words = Worte
# English: Their files
rows-files = Ihre Dateien
# English: How some cells were read
rows-notes = Wie manche Zellen gelesen wurden
# English: There already, or twice
rows-already = Schon da, oder doppelt
# English: And { $count } more.
rows-more = Und { $count } weitere.
# English: Only the rows that are right are sent. The others stay here.
rows-sendLeft = Nur die richtigen Zeilen werden gesendet. Die anderen bleiben hier.

## send-words (for those who write records; may be left out)

# English: The ways to send it appear as soon as nothing is left to fill in or to mend.
send-notReady = Die Wege zum Absenden erscheinen, sobald nichts mehr auszufüllen oder zu beheben ist.
# English: Nothing is changed yet. The ways to send it appear once something is.
send-unchanged = Noch ist nichts geändert. Die Wege zum Absenden erscheinen, sobald etwas geändert ist.
# English: Open as a { $forge -> [github] pull request [gitlab] merge request *[forgejo] pull request }
send-open =
    Als { $forge ->
        [github] Pull Request
        [gitlab] Merge Request
       *[forgejo] Pull Request
    } öffnen
# English: { $name } opens with the file filled in; you need an account there. { $forge -> [github] It makes a copy of the repository for you [gitlab] If it asks for it, let it make a copy (“Fork”) of the project for you *[forgejo] If you may not write to the repository, make a copy of it first (“Fork”), and paste its address below }. { $forge -> [github] Press “Commit changes” and then “Create pull request”. [gitlab] Press “Commit changes”, and leave “Create a merge request” ticked. *[forgejo] Choose “Create a new branch for this commit and start a pull request”, and press “Propose file change”. }
send-openNote =
    { $name } öffnet sich mit der ausgefüllten Datei; Sie brauchen dort ein Konto. { $forge ->
        [github] Es legt für Sie eine Kopie des Repositoriums an
        [gitlab] Wenn es danach fragt, lassen Sie es eine Kopie („Fork“) des Projekts für Sie anlegen
       *[forgejo] Wenn Sie nicht in das Repositorium schreiben dürfen, legen Sie zuerst eine Kopie davon an („Fork“) und fügen deren Adresse unten ein
    }. { $forge ->
        [github] Drücken Sie „Commit changes“ und dann „Create pull request“.
        [gitlab] Drücken Sie „Commit changes“, und lassen Sie „Create a merge request“ angekreuzt.
       *[forgejo] Wählen Sie „Create a new branch for this commit and start a pull request“, und drücken Sie „Propose file change“.
    }
# English: The text is too long for a link. Copy it, open the new file and paste it there.
send-tooLong = Der Text ist zu lang für einen Link. Kopieren Sie ihn, öffnen Sie die neue Datei, und fügen Sie ihn dort ein.
# English: Copy the new text, open the file on { $name }, where you need an account, and put the text in place of the old one. { $forge -> [github] Press “Commit changes” and then “Create pull request”. [gitlab] Press “Commit changes”, and leave “Create a merge request” ticked. *[forgejo] Choose “Create a new branch for this commit and start a pull request”, and press “Propose file change”. }
send-editNote =
    Kopieren Sie den neuen Text, öffnen Sie die Datei auf { $name }, wo Sie ein Konto brauchen, und setzen Sie den Text an die Stelle des alten. { $forge ->
        [github] Drücken Sie „Commit changes“ und dann „Create pull request“.
        [gitlab] Drücken Sie „Commit changes“, und lassen Sie „Create a merge request“ angekreuzt.
       *[forgejo] Wählen Sie „Create a new branch for this commit and start a pull request“, und drücken Sie „Propose file change“.
    }
# English: Open the file to change it
send-openEdit = Datei zum Ändern öffnen
# English: It takes changes to { $count -> [2] two *[other] { $count } } files. They can go into one { $forge -> [github] pull request [gitlab] merge request *[forgejo] pull request }. You may leave this page in between: what is done is kept.
send-severalFiles =
    Dafür sind Änderungen an { $count ->
        [one] einer Datei
        [2] zwei Dateien
       *[other] { $count } Dateien
    } nötig. Sie können in einen { $forge ->
        [github] Pull Request
        [gitlab] Merge Request
       *[forgejo] Pull Request
    }. Sie dürfen diese Seite zwischendurch verlassen: Was getan ist, bleibt.
# English: Open the first file as a { $forge -> [github] pull request [gitlab] merge request *[forgejo] pull request }
send-openFirst =
    Die erste Datei als { $forge ->
        [github] Pull Request
        [gitlab] Merge Request
       *[forgejo] Pull Request
    } öffnen
# English: Paste the address of its branch
send-branch = Fügen Sie die Adresse ihres Branchs ein
# English: So that the next file joins the first. Once it is committed, { $forge -> [gitlab] the page for the merge request *[other] the page you are on, or the branch named behind “from”, } has an address that will do; so has the page of the branch, such as { $example }
send-branchNote =
    Damit die nächste Datei zur ersten kommt. Ist diese eingetragen, hat { $forge ->
        [gitlab] die Seite für den Merge Request
       *[other] die Seite, auf der Sie sind, oder der hinter „from“ genannte Branch,
    } eine Adresse, die genügt; ebenso die Seite des Branchs, etwa { $example }
# English: This is no web address. Copy the whole address from the browser; it begins with https://.
send-branchWrong-no-address = Dies ist keine Webadresse. Kopieren Sie die ganze Adresse aus dem Browser; sie beginnt mit https://.
# English: This is an address of another site, expected one of the site that holds the repository.
send-branchWrong-elsewhere = Dies ist die Adresse einer anderen Website; erwartet wird eine von der, die das Repositorium enthält.
# English: This is the page of the proposal. Open the branch that is named on it, and paste the address of that page.
send-branchWrong-request = Dies ist die Seite des Vorschlags. Öffnen Sie den Branch, der darauf genannt ist, und fügen Sie die Adresse jener Seite ein.
# English: This address names no branch. Open the branch that holds the first file, and paste the address of that page.
send-branchWrong-no-branch = Diese Adresse nennt keinen Branch. Öffnen Sie den Branch, der die erste Datei enthält, und fügen Sie die Adresse jener Seite ein.
# English: The next file goes into the branch “{ $branch }”.
send-branchIs = Die nächste Datei kommt in den Branch „{ $branch }“.
# English: Add the next file to it
send-openNext = Die nächste Datei hinzufügen
# English: Press “Commit changes”; the file joins your proposal.
send-nextNote = Drücken Sie „Commit changes“; die Datei kommt zu Ihrem Vorschlag.
# English: The link for the next file appears here.
send-nextOnce = Der Link für die nächste Datei erscheint hier.
# English: Opened
send-opened = Geöffnet
# English: Opened, but changed here since
send-openedThen = Geöffnet, aber seither hier geändert
# English: Add “{ $id }” to the list “{ $field }” in { $file }, in the place it should have, and press “Commit changes”.
send-listIt = Fügen Sie „{ $id }“ der Liste „{ $field }“ in { $file } hinzu, an der Stelle, die es haben soll, und drücken Sie „Commit changes“.
# English: Say too that “{ $id }” belongs into the list “{ $field }” in { $file }, and in which place.
send-listItToo = Sagen Sie auch, dass „{ $id }“ in die Liste „{ $field }“ in { $file } gehört, und an welche Stelle.
# English: Open that file
send-openListing = Diese Datei öffnen
# English: All files in one go
send-patch = Alle Dateien auf einmal
# English: Copy the changes, open the page on { $name } that takes them, paste them there and start a pull request. You need an account, and a copy of the repository if you may not write to it.
send-patchNote = Kopieren Sie die Änderungen, öffnen Sie die Seite auf { $name }, die sie annimmt, fügen Sie sie dort ein, und beginnen Sie einen Pull Request. Sie brauchen ein Konto und eine Kopie des Repositoriums, wenn Sie nicht hineinschreiben dürfen.
# English: Copy all changes
send-copyPatch = Alle Änderungen kopieren
# English: Open the page that takes them
send-openPatch = Seite öffnen, die sie annimmt
# English: Download all files (ZIP)
send-downloadAll = Alle Dateien herunterladen (ZIP)
# English: Open the page that takes the folder
send-openUpload = Seite öffnen, die den Ordner annimmt
# English: Unpack the files, and drop the folder “content” on that page. Below it, choose to commit directly to your branch and press “Commit changes”: all files join your proposal.
send-uploadNote = Entpacken Sie die Dateien, und ziehen Sie den Ordner „content“ auf jene Seite. Wählen Sie darunter, direkt in Ihren Branch einzutragen, und drücken Sie „Commit changes“: Alle Dateien kommen zu Ihrem Vorschlag.
# English: Copied
send-copied = Kopiert
# English: The text is selected; copy it with the keyboard.
send-selected = Der Text ist markiert; kopieren Sie ihn mit der Tastatur.
# English: Send by mail
send-mail = Per E-Mail senden
# English: Your mail program opens with a mail to { $contact }. You need no account.
send-mailNote = Ihr E-Mail-Programm öffnet sich mit einer Nachricht an { $contact }. Sie brauchen kein Konto.
# English: The text is too long to be handed to a mail program. Copy it, open a mail to { $contact } and paste it there.
send-mailLong = Der Text ist zu lang, um ihn einem E-Mail-Programm zu übergeben. Kopieren Sie ihn, öffnen Sie eine Nachricht an { $contact }, und fügen Sie ihn dort ein.
# English: Copy all of it
send-copyAll = Alles kopieren
# English: Open a mail
send-openMail = E-Mail öffnen
# English: Send it to the publisher
send-contact = An den Herausgeber senden
# English: Copy or download it, and send it by way of this page of the publisher’s:
send-contactNote = Kopieren oder sichern Sie es, und senden Sie es über diese Seite des Herausgebers:
# English: How to propose a file there is not known here. Copy or download it, and add it to the folder “content” of this repository:
send-elsewhere = Wie dort eine Datei vorgeschlagen wird, ist hier nicht bekannt. Kopieren oder sichern Sie sie, und fügen Sie sie dem Ordner „content“ dieses Repositoriums hinzu:
# English: This site says neither where its files are kept nor how its publisher is reached. Copy or download what you wrote, so that it is not lost.
send-nobody = Diese Website sagt weder, wo ihre Dateien liegen, noch, wie ihr Herausgeber zu erreichen ist. Kopieren oder sichern Sie, was Sie geschrieben haben, damit es nicht verloren geht.
# English: Proposal: { $file }
send-subject = Vorschlag: { $file }
# English: Proposal: { $count } positions
send-subjectSeveral = Vorschlag: { $count } Positionen
# English: Correction: { $file }
send-subjectCorrection = Berichtigung: { $file }
# English: Copy
send-copy = Kopieren
# English: Download
send-download = Herunterladen
