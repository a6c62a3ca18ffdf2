### The words of Parley in another language. How this file is written, and what tells that it is
### whole: "Add a language" in CONTRIBUTING.md.
###
### Whoever speaks the language and has read all of this signs here; until then pages say that nobody has.
### Reviewed by:


## address-words

# English: This page has moved
address-moved = Esta página ha cambiado de dirección
# English: It is now found at
address-movedTo = Ahora se encuentra aquí:
# English: This record was removed
address-removed = Esta ficha se ha retirado
# English: It was removed on { $date }.
address-removedOn = Se retiró el { $date }.
# English: Somebody concerned by it had asked for it.
address-reasons-on-request = Lo había pedido una persona afectada.
# English: The same was recorded twice.
address-reasons-duplicate = Lo mismo estaba registrado dos veces.
# English: It had been recorded in error.
address-reasons-error = Se había registrado por error.
# English: There was a legal reason.
address-reasons-legal = Hubo un motivo legal.
# English: What it said is no longer shown. The address stays, so that whoever follows it learns what became of it.
address-note = Su contenido ya no se muestra. La dirección se mantiene para que quien la siga sepa qué fue de la ficha.
# English: Read instead
address-see = Véase en su lugar

## as-of-words

# English: As stated by
asOf-label = Situación al
# English: As stated by the date
asOf-date = Situación en la fecha del
# English: Latest state
asOf-back = Última situación
# `{date}` is put in by whoever shows it.
# English: Loading the statements of { $date }. Until then the page shows the state that it had.
asOf-loading = Cargando las declaraciones al { $date }. Mientras tanto, la página muestra la situación anterior.
# English: As it stood on { $date }
asOf-title = Situación al { $date }
# English: What each party had said by { $date }. { $comparison }
asOf-description = Lo que cada parte había declarado al { $date }. { $comparison }
# `{date}` is put in by whoever shows it.
# English: Statements, and how the parties stand, are shown as they stood on { $date }. What was said, replaced or withdrawn later is left out.
asOf-notice = Las declaraciones y las relaciones entre las partes se muestran tal como estaban al { $date }. No se incluye lo dicho, sustituido o retirado después.
# English: The date in the address is not a day that exists, so the latest state is shown.
asOf-nonsense = La fecha de la dirección no existe, por lo que se muestra la última situación.
# English: The date in the address lies ahead of this comparison, which looks up to { $date }. The latest state is shown.
asOf-later = La fecha de la dirección es posterior a esta comparación, que llega hasta el { $date }. Se muestra la última situación.
# English: The records could not be fetched, or the answer took too long, so the latest state is shown.
asOf-failed = No se pudieron obtener las fichas, o la respuesta tardó demasiado, por lo que se muestra la última situación.
# English: Later statements are left out.
asOf-laterLeftOut = No se incluyen las declaraciones posteriores.
# English: As it stood on earlier dates
asOf-days = Situación en fechas anteriores
# English: { $days -> [one] 1 date on which something changed *[other] { $days } dates on which something changed }
asOf-count =
    { $days ->
        [one] 1 fecha en la que algo cambió
       *[other] { $days } fechas en las que algo cambió
    }
# English: Earlier
asOf-earlier = Anterior
# English: Later
asOf-next = Posterior
# English: { $count -> [one] 1 statement: *[other] { $count } statements: }
asOf-said =
    { $count ->
        [one] 1 declaración:
       *[other] { $count } declaraciones:
    }
# English: { $count -> [one] 1 withdrawn: *[other] { $count } withdrawn: }
asOf-withdrawn =
    { $count ->
        [one] 1 retirada:
       *[other] { $count } retiradas:
    }
# English: Now taking part:
asOf-entered = Participa a partir de ahora:
# English: Last move of each party
lastMove-title = Última intervención de cada parte
# English: Last move of each party: table
lastMove-table = Última intervención de cada parte: tabla
# English: What each party last said on this issue by { $date }, and the rounds on it since then in which no statement of that party is recorded. Silence is not an answer.
lastMove-note = Lo último que dijo cada parte sobre este tema hasta el { $date }, y las rondas celebradas desde entonces al respecto en las que no consta ninguna declaración de esa parte. El silencio no es una respuesta.
# English: Last spoke
lastMove-last = Última declaración
# English: Rounds on it since then
lastMove-silentIn = Rondas al respecto desde entonces
# English: No statement is recorded by this date of:
lastMove-never = En esta fecha no consta ninguna declaración de:
# English: none
lastMove-noRound = ninguna
# English: { $rounds -> [one] 1 without a statement on record: *[other] { $rounds } without a statement on record: }
lastMove-since =
    { $rounds ->
        [one] 1 sin declaración registrada:
       *[other] { $rounds } sin declaración registrada:
    }

## cell-words

# English: Requires
cell-stance-label-requires = Exige
# English: Supports
cell-stance-label-supports = Apoya
# English: Accepts
cell-stance-label-accepts = Acepta
# English: Accepts on conditions
cell-stance-label-conditional = Acepta con condiciones
# English: Undecided on
cell-stance-label-undecided = Reserva su posición sobre
# English: Opposes
cell-stance-label-opposes = Se opone a
# English: Rules out
cell-stance-label-rules-out = Descarta
# English: Declined to say on
cell-stance-label-declined = No quiso pronunciarse sobre
# English: Unclear on
cell-stance-label-unclear = Postura poco clara sobre
# English: Requires
cell-stance-name-requires = Exige
# English: Supports
cell-stance-name-supports = Apoya
# English: Accepts
cell-stance-name-accepts = Acepta
# English: Accepts on conditions
cell-stance-name-conditional = Acepta con condiciones
# English: Undecided
cell-stance-name-undecided = Reserva su posición
# English: Opposes
cell-stance-name-opposes = Se opone
# English: Rules out
cell-stance-name-rules-out = Descarta
# English: Declined to say
cell-stance-name-declined = No quiso pronunciarse
# English: Unclear
cell-stance-name-unclear = Postura poco clara
# English: requires
cell-stance-within-requires = exige
# English: supports
cell-stance-within-supports = apoya
# English: accepts
cell-stance-within-accepts = acepta
# English: accepts on conditions
cell-stance-within-conditional = acepta con condiciones
# English: undecided
cell-stance-within-undecided = reserva su posición
# English: opposes
cell-stance-within-opposes = se opone
# English: rules out
cell-stance-within-rules-out = descarta
# English: declined to say
cell-stance-within-declined = no quiso pronunciarse
# English: unclear
cell-stance-within-unclear = postura poco clara
# English: option { $number }
cell-stance-option = la opción { $number }
# Before the date of a statement that is not the headline.
# English: said
cell-stance-said = declarado:
# English: Conditions
cell-stance-conditions = Condiciones
# English: Stated
cell-state-name-coded = Se ha pronunciado
# English: Stated, stance not coded
cell-state-name-uncoded = Se ha pronunciado, postura sin codificar
# English: Withdrawn
cell-state-name-withdrawn = Retirada
# English: Retracted or denied
cell-state-name-retracted = Retractada o desmentida
# English: None found
cell-state-name-none-found = No se encontró nada
# English: None found, search out of date
cell-state-name-gap-stale = No se encontró nada, búsqueda antigua
# English: Not researched
cell-state-name-not-researched = Sin búsqueda
# English: Not taking part
cell-state-name-not-a-participant = No participa
# English: Searched on
cell-state-searched = Búsqueda del
# English: Nothing was found. This is not a refusal.
cell-state-noneFound = No se encontró nada. Esto no es una negativa.
# English: Nothing was found then; the search lies more than 90 days before the day shown.
cell-state-stale = Entonces no se encontró nada; la búsqueda es más de 90 días anterior al día mostrado.
# Instead of "not researched" on an earlier day, where the party spoke later.
# English: Nothing recorded by this date
cell-state-laterOnly = Nada registrado en esta fecha
# English: The statements recorded here are later. This is not a refusal.
cell-state-laterOnlyReason = Las declaraciones aquí registradas son posteriores. Esto no es una negativa.
# English: There is no record here yet, and no note of a search. This is not a refusal.
cell-state-notResearched = Aquí no hay todavía ninguna ficha ni constancia de una búsqueda. Esto no es una negativa.
# English: Takes part since
cell-state-notParticipant = Comienzo de su participación:
# English: Left on
cell-state-left = Fin de su participación:
# English: Took its statement back:
cell-state-withdrawn = Retiró su declaración:
# English: { $statements } { $statements -> [one] statement *[other] statements }, { $span }
cell-evidence =
    { $statements } { $statements ->
        [one] declaración
       *[other] declaraciones
    }, { $span }
# English: { $statements -> [one] 1 more statement *[other] { $statements } more statements }
cell-evidenceMore =
    { $statements ->
        [one] 1 declaración más
       *[other] { $statements } declaraciones más
    }
# English: the party’s own words
cell-position-reportedBy-self = palabras de la propia parte
# English: the party’s own words, in translation
cell-position-reportedBy-self-translated = palabras de la propia parte, traducidas
# English: as reported by the source
cell-position-reportedBy-publisher = según informa la fuente
# English: as told by
cell-position-reportedBy-party = según
# English: Part of an offer with alternatives
cell-position-alternative = Parte de una oferta con alternativas
# English: Part of one offer, to be taken as a whole
cell-position-package = Parte de una oferta que se toma en bloque
# English: permalink
cell-position-permalink = enlace permanente
# Before the party’s own words on this record.
# English: answers to this record:
cell-position-answered = responde a esta ficha:
# That the record was mended here after it was published; the party may have said nothing new.
# English: Corrected here on { $date }
cell-position-corrected = Corregida aquí el { $date }
# English: Also standing
cell-position-others = También vigentes
# English: between
cell-position-between = entre
# English: document
cell-authority-document = documento
# English: principal
cell-authority-principal = dirigente
# English: minister
cell-authority-minister = ministro
# English: spokesperson
cell-authority-spokesperson = portavoz
# English: official
cell-authority-official = cargo oficial
# English: reported
cell-authority-reported = según terceros
# English: source
cell-source-link = fuente
# English: archived copy
cell-source-archived = copia archivada
# English: behind a paywall
cell-source-access-paywalled = acceso de pago
# English: the link no longer works
cell-source-access-dead = el enlace ya no funciona
# English: Not comparable
cell-meeting-name-not-comparable = No comparable
# Between a label and the parties it is about: "Same term among Russia and Ukraine".
# English: among
cell-meeting-among = entre
# English: between
cell-meeting-between = entre
# English: Option { $number }
cell-meeting-option = Opción { $number }
# English: { $count -> [one] Option *[other] Options } { $numbers }
cell-meeting-options =
    { $count ->
        [one] Opción
       *[other] Opciones
    } { $numbers }
# English: not comparable
cell-meeting-notComparable = no comparable
# English: { $count } other parties not comparable
cell-meeting-othersNotComparable = { $count } partes más no comparables
# English: No settlement terms are listed, so nothing can be compared.
cell-meeting-noTerms = No hay opciones de arreglo registradas, por lo que no se puede comparar nada.
# English: No party shown here has a stance on it that can be compared by this date.
cell-meeting-nobody = Ninguna de las partes mostradas tiene en esta fecha una postura comparable al respecto.
# English: Only one party shown here has a stance on it that can be compared by this date:
cell-meeting-onlyOne = Solo una de las partes mostradas tiene en esta fecha una postura comparable al respecto:
# English: requires it
cell-meeting-says-requires = la exige
# English: supports it
cell-meeting-says-supports = la apoya
# English: accepts it
cell-meeting-says-accepts = la acepta
# English: accepts it on conditions
cell-meeting-says-conditional = la acepta con condiciones
# English: is undecided on it
cell-meeting-says-undecided = reserva su posición
# English: opposes it
cell-meeting-says-opposes = se opone
# English: rules it out
cell-meeting-says-rules-out = la descarta
# English: declined to say
cell-meeting-says-declined = no quiso pronunciarse
# English: is unclear on it
cell-meeting-says-unclear = tiene una postura poco clara
# English: requires option { $number }, which can not hold together with it
cell-meeting-requiresInstead = exige la opción { $number }, incompatible con esta
# English: said before a later round on this issue:
cell-meeting-before = declarado antes de una ronda posterior sobre este tema:
# English: before a later round
cell-meeting-beforeShort = antes de una ronda posterior
# English: within an offer to be taken as a whole
cell-meeting-inPackage = dentro de una oferta que se toma en bloque
# English: within an offer with alternatives
cell-meeting-inAlternative = dentro de una oferta con alternativas
# English: in an offer
cell-meeting-inPackageShort = en una oferta
# English: How this is worked out
cell-meeting-how = Cómo se obtiene este resultado
# English: Each two stances meet by a fixed table; for several parties the first of these holds that is found for any two of them: deadlock, competing requirements, exclusive terms, apart, conditional, open.
cell-meeting-rule = Las posturas se cruzan de dos en dos según una tabla fija; con varias partes vale el primero de estos casos que se dé entre dos cualesquiera de ellas: bloqueo, exigencias contrapuestas, opciones incompatibles, divergencia, con condiciones, abierto.
# English: The whole table
cell-meeting-toMethod = La tabla completa
# English: Which stances meet, and to what
cell-meeting-pairs = Qué posturas se cruzan, y qué resulta de ello
# English: One side
cell-meeting-first = Un lado
# English: Other side
cell-meeting-second = El otro lado
# English: each other
cell-meeting-eachOther = entre sí
# English: Not comparable
cell-meeting-notComparableTitle = No comparable
# English: Comes to
cell-meeting-result = Resulta en
# English: stance unclear
cell-meeting-why-unclear = postura poco clara
# English: declined to say
cell-meeting-why-declined = no quiso pronunciarse
# English: no stance coded on this option
cell-meeting-why-uncoded = sin postura codificada sobre esta opción
# English: statement withdrawn
cell-meeting-why-withdrawn = declaración retirada
# English: statement retracted or denied
cell-meeting-why-retracted = declaración retractada o desmentida
# English: searched, none found
cell-meeting-why-none-found = se buscó, no se encontró nada
# English: none found, search out of date
cell-meeting-why-gap-stale = no se encontró nada, búsqueda antigua
# English: not researched
cell-meeting-why-not-researched = sin búsqueda
# English: not taking part
cell-meeting-why-not-a-participant = no participa
# Instead of "not researched" on an earlier day, where the party spoke later.
# English: nothing recorded by this date
cell-meeting-whyLater = nada registrado en esta fecha

## coding-words

# English: How far coders agree
coding-title = Hasta qué punto coinciden los codificadores
# English: The words say nothing about it.
coding-noStance = Las palabras no dicen nada al respecto.
# English: Coders read the words of each statement apart from each other, without seeing stances or who else coded, in an order of their own. What is counted is the cell: one statement and one term of its issue, “no stance” being an answer like any other. Kappa (Cohen’s) says by how much two coders agree beyond what chance would give: 1 is full agreement, 0 is that of chance. Because most cells are empty for everybody, the cells in which at least one of the two reads a stance are counted apart.
coding-intro = Los codificadores leen las palabras de cada declaración por separado, sin ver las posturas ni quién más ha codificado, cada uno en su propio orden. Lo que se cuenta es la celda: una declaración y una opción de su tema; «sin postura» es una respuesta como cualquier otra. La kappa (de Cohen) indica en cuánto supera la coincidencia entre dos codificadores a la que daría el azar: 1 es coincidencia plena, 0 es la del azar. Como la mayoría de las celdas están vacías para todos, se cuentan aparte aquellas en las que al menos uno de los dos lee una postura.
# English: No person has coded here yet: all coders are passes of a machine.
coding-noPerson = Aquí no ha codificado todavía ninguna persona: todos los codificadores son pasadas de una máquina.
# English: No two coders have coded the same statements apart from each other.
coding-noAgreement = No hay dos codificadores que hayan codificado las mismas declaraciones por separado.
# English: { $coded } of { $all } statements have a stance, { $twice } of them from at least two coders.
coding-coded = Declaraciones con postura: { $coded } de { $all }, de ellas por al menos dos codificadores: { $twice }.
# English: Every reading as JSON
coding-asData = Todas las lecturas en JSON
# English: no stance
coding-noStanceName = sin postura
# English: { $count -> [one] The one cell that coders do not read alike *[other] All { $count } cells that coders do not read alike }
coding-differences =
    { $count ->
        [one] La única celda que los codificadores no leen igual
       *[other] Las { $count } celdas que los codificadores no leen igual
    }
# English: Where the two who coded a statement differ, no stance is published. Where a later coder differs from a stance that two had read alike, it stays until the editors have looked at it again.
coding-differencesNote = Cuando discrepan los dos que codificaron una declaración, no se publica ninguna postura. Cuando un codificador posterior discrepa de una postura que dos habían leído igual, esta se mantiene hasta que la redacción la haya vuelto a examinar.
# English: cannot be computed
coding-noKappa = no se puede calcular
# English: Comparison
coding-heads-comparison = Comparación
# English: Coders
coding-heads-coders = Codificadores
# English: Statements
coding-heads-statements = Declaraciones
# English: Cells read alike
coding-heads-cells = Celdas leídas igual
# English: Of those with a stance
coding-heads-withStance = De ellas, con postura
# English: Kappa
# same
coding-heads-kappa = Kappa
# English: Term
coding-heads-term = Opción
# English: Read as
coding-heads-readings = Lecturas
# English: Published
coding-heads-published = Publicado
# English: { $some } of { $all }
coding-of = { $some } de { $all }

## comparison-words

# English: Negotiation open
comparison-status-open = Negociación abierta
# English: Negotiation suspended
comparison-status-suspended = Negociación suspendida
# English: Negotiation closed
comparison-status-closed = Negociación cerrada
# English: Began
comparison-started = Comienzo
# English: Who said what: { $comparison }
comparison-tableTitle = Quién dijo qué: { $comparison }
# English: Who said what:
comparison-tableOf = Quién dijo qué:
# English: Each party’s stated condition on each issue, with its words, date, speaker and source.
comparison-tableLede = La condición declarada de cada parte sobre cada tema, con sus palabras, fecha, quién habla y fuente.
# English: The table, group by group
comparison-tableParts = La tabla, grupo por grupo
# English: About this comparison
comparison-introduction = Acerca de esta comparación
# English: The board: who asks for what
comparison-toBoard = La vista general: quién pide qué
# English: Stated conditions by issue and party
comparison-matrixCaption = Condiciones declaradas, por tema y parte
# English: Table of stated conditions; scrolls sideways
comparison-matrixScroll = Tabla de condiciones declaradas; se desplaza lateralmente
# English: How this comparison was made
comparison-method = Cómo se hizo esta comparación
# English: Scope
comparison-scope = Alcance
# English: Order of the parties
comparison-partyOrder = Orden de las partes
# English: Choice of issues
comparison-issueSelection = Elección de los temas
# English: Parties included, and who is missing
comparison-inclusion = Partes incluidas, y quién falta
# English: Languages of the sources
comparison-languages = Idiomas de las fuentes
# English: Words that belong to one side
comparison-loadedTerms = Palabras propias de un lado
# English: These words stand inside quotations only. Outside of them this site uses the words on the right.
comparison-loadedTermsIntro = Estas palabras solo aparecen dentro de las citas. Fuera de ellas, este sitio usa las palabras indicadas al lado.
# English: Term
comparison-term = Palabra
# English: Used here instead
comparison-insteadOf = Aquí se usa
# English: Note
comparison-note = Nota
# English: Parties
comparison-parties = Partes
# English: Sources
comparison-sources = Fuentes
# English: Open the comparison
comparison-open = Abrir la comparación
# English: Said last
comparison-saidLast = Última declaración:
# English: Issue
issue-issue = Tema
# English: Issues
issue-issues = Temas
# English: Option
issue-option = Opción
# English: How this is worked out, term by term
issue-options = Cómo se obtiene este resultado, opción por opción
# English: Stances refer to these by number.
issue-optionsNote = Las posturas se refieren a ellas por su número.
# English: No settlement terms are listed for this issue; statements are given in words only.
issue-noOptions = No hay opciones de arreglo registradas para este tema; las declaraciones se ofrecen solo con palabras.
# English: Background
issue-background = Antecedentes
# English: Cannot hold together with { $count -> [one] option *[other] options } { $numbers }.
issue-excludes =
    Incompatible con { $count ->
        [one] la opción
       *[other] las opciones
    } { $numbers }.
# English: Statements side by side
issue-statements = Declaraciones lado a lado
# English: No statement to show
issue-absent = Ninguna declaración que mostrar
# English: Nothing may be concluded from this about what these parties want.
issue-absentNote = De esto no puede deducirse nada sobre lo que quieren estas partes.
# English: Previous issue
issue-previous = Tema anterior
# English: Next issue
issue-next = Tema siguiente
# English: What is covered, and what is missing
coverage-title = Qué se cubre, y qué falta
# English: What is covered, and what is missing
coverage-link = Qué se cubre, y qué falta
# English: States of all cells, age of the evidence, words and sources of each party. { $comparison }
coverage-description = Estados de todas las celdas, antigüedad de los datos, palabras y fuentes de cada parte. { $comparison }
# English: Ages count back from { $date }, the day up to which this comparison looks.
coverage-lede = La antigüedad se cuenta hacia atrás desde el { $date }, último día que cubre esta comparación.
# English: What each party got
coverage-parties = Lo que corresponde a cada parte
# English: Parties speak more or less, and sources cover some better than others. A column with far fewer words says nothing of how much a party wants. Principals with less than a third of the words of another are marked.
coverage-lopsided = Unas partes hablan más que otras, y las fuentes cubren a unas mejor que a otras. Una columna con muchas menos palabras no dice nada de cuánto quiere una parte. Se señalan las partes principales con menos de un tercio de las palabras de otra.
# English: Words found in their sources
coverage-evidence-title = Palabras halladas en sus fuentes
# English: { $all } quotations rest on the word of whoever wrote the records: nobody has recorded yet that they were found at the addresses of their sources.
coverage-evidence-none = Citas que descansan en la palabra de quien escribió las fichas: { $all }. Nadie ha registrado todavía que se hallaran en las direcciones de sus fuentes.
# English: Of { $all } quotations { $looked } were looked for at the addresses of their sources, and { $found } were found there when it was last done.
coverage-evidence-found = Citas: { $all }. Buscadas en las direcciones de sus fuentes: { $looked }. Halladas allí la última vez: { $found }.
# English: All of it as data
coverage-evidence-data = Todo ello como datos
# English: Less than a third of the words of
coverage-farBehind = Menos de un tercio de las palabras de
# English: Statements
coverage-heads-statements = Declaraciones
# English: Issues with words that stand
coverage-heads-issues = Temas con palabras vigentes
# English: Words quoted
coverage-heads-quoted = Palabras citadas
# English: Words of paraphrase
coverage-heads-paraphrase = Palabras de paráfrasis
# English: Sources, by kind
coverage-heads-sources = Fuentes, por tipo
# English: Latest statement
coverage-heads-latest = Última declaración
# English: { $some } of { $all }
coverage-of = { $some } de { $all }
# English: none
coverage-none = ninguna
# English: Whose wording it is
coverage-wordings-title = De quién es la redacción
# English: How many statements of each party are in its own words or a text of its own, in the words of a report, in a text that others made public, and in the account that another party gave of it. What was said together with others counts for each of them, and once in the last row.
coverage-wordings-note = Cuántas declaraciones de cada parte están en sus propias palabras o en un texto suyo, en las palabras de una información, en un texto que otros hicieron público, y en la versión que dio otra parte. Lo que se dijo junto con otras cuenta para cada una de ellas, y una sola vez en la última fila.
# English: All statements
coverage-wordings-all = Todas las declaraciones
# English: Own words
coverage-wordings-heads-own = Palabras propias
# English: Reports
coverage-wordings-heads-report = Informaciones
# English: Leaks
coverage-wordings-heads-leak = Filtraciones
# English: By another party’s account
coverage-wordings-heads-other-side = Versión de otra parte
# English: State of each cell
coverage-cells = Estado de cada celda
# English: A cell without words is not a refusal; the states tell apart why there are none.
coverage-cellsNote = Una celda sin palabras no es una negativa; los estados distinguen por qué no las hay.
# English: What the states mean
coverage-toStates = Qué significan los estados
# English: at the end of what is covered
coverage-ages-none = al final de lo cubierto
# English: { $days -> [one] 1 day before *[other] { $days } days before }
coverage-ages-days =
    { $days ->
        [one] 1 día antes
       *[other] { $days } días antes
    }
# English: { $months -> [one] 1 month before *[other] { $months } months before }
coverage-ages-months =
    { $months ->
        [one] 1 mes antes
       *[other] { $months } meses antes
    }
# English: { $years -> [one] 1 year before *[other] { $years } years before }
coverage-ages-years =
    { $years ->
        [one] 1 año antes
       *[other] { $years } años antes
    }

## count-words

# English: Statements up to { $date }
count-coversUntil = Declaraciones hasta el { $date }
# English: { $parties } { $parties -> [one] party *[other] parties }, { $issues } { $issues -> [one] issue *[other] issues }, { $statements } { $statements -> [one] statement *[other] statements }
count-counts =
    { $parties } { $parties ->
        [one] parte
       *[other] partes
    }, { $issues } { $issues ->
        [one] tema
       *[other] temas
    }, { $statements } { $statements ->
        [one] declaración
       *[other] declaraciones
    }
# English: { $count -> [one] 1 statement in all *[other] { $count } statements in all }
count-inAll =
    { $count ->
        [one] 1 declaración en total
       *[other] { $count } declaraciones en total
    }

## date-words

# English: Jan
date-months-01 = ene
# English: Feb
date-months-02 = feb
# English: Mar
date-months-03 = mar
# English: Apr
date-months-04 = abr
# English: May
date-months-05 = may
# English: Jun
date-months-06 = jun
# English: Jul
date-months-07 = jul
# English: Aug
date-months-08 = ago
# English: Sep
date-months-09 = sept
# English: Oct
date-months-10 = oct
# English: Nov
date-months-11 = nov
# English: Dec
date-months-12 = dic
# English: Jan
date-monthsAlone-01 = ene
# English: Feb
date-monthsAlone-02 = feb
# English: Mar
date-monthsAlone-03 = mar
# English: Apr
date-monthsAlone-04 = abr
# English: May
date-monthsAlone-05 = may
# English: Jun
date-monthsAlone-06 = jun
# English: Jul
date-monthsAlone-07 = jul
# English: Aug
date-monthsAlone-08 = ago
# English: Sep
date-monthsAlone-09 = sept
# English: Oct
date-monthsAlone-10 = oct
# English: Nov
date-monthsAlone-11 = nov
# English: Dec
date-monthsAlone-12 = dic
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
draft-title = Textos sobre la mesa
# English: Texts that were put forward, clause by clause: by whom, when, and what each answers.
draft-lede = Los textos presentados, cláusula por cláusula: por quién, cuándo y a qué responde cada uno.
# English: Which texts were on the table, by whom, when, and clause by clause. { $comparison }
draft-description = Qué textos estaban sobre la mesa, de quién, cuándo, y cláusula por cláusula. { $comparison }
# English: { $draft }, clause by clause. { $comparison }
draft-descriptionOf = { $draft }, cláusula por cláusula. { $comparison }
# English: No text is recorded.
draft-none = No hay ningún texto registrado.
# English: Text
draft-text = Texto
# English: Put forward by
draft-by = Presentado por
# English: no party is named
draft-byNone = no se nombra a ninguna parte
# English: On the table since
draft-said = Sobre la mesa desde
# English: How far it got
draft-status = Hasta dónde llegó
# English: Read at
draft-source = Leído en
# English: Parts of it read at
draft-pages = Pasajes leídos en
# English: Round
draft-round = Ronda
# English: Answers
draft-answers = Responde a
# English: Answered by
draft-answeredBy = Tiene como respuesta
# English: Whose text it is
draft-rights = De quién es el texto
# English: Clauses
draft-clauses = Cláusulas
# English: { $clauses -> [one] 1 clause *[other] { $clauses } clauses }
draft-count =
    { $clauses ->
        [one] 1 cláusula
       *[other] { $clauses } cláusulas
    }
# English: Note on this text
draft-note = Nota sobre este texto
# English: Not seen of this text
draft-not_seen = No visto de este texto
# English: What is missing here was not read in a source that can be cited. It says nothing about what the text has.
draft-notSeenNote = Lo que falta aquí no se leyó en una fuente que pueda citarse. No dice nada de lo que contiene el texto.
# English: Cite this text
draft-cite = Citar este texto
# English: A clause is cited by its number and its address: the link of its heading.
draft-citeNote = Una cláusula se cita por su número y su dirección: el enlace de su encabezado.
# English: proposed
draft-statuses-proposed = propuesto
# English: compromise of the presidency or a mediator
draft-statuses-compromise = compromiso de la presidencia o de un mediador
# English: agreed
draft-statuses-agreed = acordado
# English: adopted
draft-statuses-adopted = aprobado
# English: proposed
draft-states-proposed = propuesta
# English: in brackets: not settled
draft-states-bracketed = entre corchetes: sin resolver
# English: agreed
draft-states-agreed = acordada
# English: struck out
draft-states-deleted = tachada
# English: left open: a placeholder
draft-states-placeholder = abierta: texto reservado
# English: refused by the other side
draft-states-rejected = rechazada por el otro lado
# English: wording seen whole
draft-seen-whole = redacción vista entera
# English: wording seen in part
draft-seen-excerpt = redacción vista en parte
# English: as told in a report
draft-seen-report = según una información
# English: Text not seen in a source that can be cited.
draft-unseen = Texto no visto en una fuente que pueda citarse.
# English: Text of the document
draft-verbatim = Texto del documento
# English: Summary
draft-summary = Resumen
# English: Wanted by
draft-wants = Pedida por
# English: Answer of
draft-response = Respuesta de
# English: as told by { $party }
draft-toldBy = según { $party }
# English: Parted into
draft-split_into = Dividida en
# English: Joined from
draft-merged_from = Unida a partir de
# English: Alternative
draft-alternative = Alternativa
# English: No. { $number }
draft-number = N.º { $number }
# English: Beside other texts
draft-inRow = Junto a otros textos
# English: Clause by clause
draft-sideBySide = Cláusula por cláusula
# English: Clause by clause: { $comparison }
draft-sideBySideOf = Cláusula por cláusula: { $comparison }
# English: Texts that answer each other, or were tabled together, side by side: a row for each matter, a column for each text.
draft-groupsLede = Textos que se responden unos a otros, o que se presentaron juntos, lado a lado: una fila por materia, una columna por texto.
# English: Texts side by side, clause by clause. { $comparison }
draft-groupsDescription = Textos lado a lado, cláusula por cláusula. { $comparison }
# English: No two texts are recorded that answer each other or have a matter in common.
draft-groupsNone = No hay registrados dos textos que se respondan o tengan una materia en común.
# English: All texts on the same matters
draft-allTexts = Todos los textos sobre las mismas materias
# English: Each clause is held against the same matter in the text before it, or in the text that you choose. Matters are matched by hand. Between texts in their own words the words that differ are marked; between summaries only figures, state and quoted words are.
draft-tableLede = Cada cláusula se compara con la misma materia en el texto anterior, o en el texto que usted elija. Las materias se emparejan a mano. Entre textos con sus propias palabras se marcan las palabras que difieren; entre resúmenes, solo las cifras, el estado y las palabras citadas.
# English: Hold each text against
draft-base = Comparar cada texto con
# English: Columns shown
draft-columnsShown = Columnas mostradas
# English: the one before it
draft-baseBefore = el anterior
# English: held against: { $draft }
draft-againstTitle = en comparación con: { $draft }
# English: Matter
draft-matter = Materia
# English: Texts side by side
draft-scroll = Textos lado a lado
# English: Agreed on its issue
draft-agreed = Acordado sobre su tema
# English: nothing on record
draft-agreedNone = nada registrado
# English: Not in what was seen of this text.
draft-absent = No figura en lo que se vio de este texto.
# English: Not in this text.
draft-absentWhole = No figura en este texto.
# English: Stands in this text under:
draft-elsewhere = Figura en este texto en:
# English: the text that others are held against
draft-isBase = el texto con el que se comparan los demás
# English: against { $draft }
draft-against = frente a { $draft }
# English: was: { $from }
draft-stateWas = antes: { $from }
# English: no longer:
draft-figureGone = ya no está:
# English: new:
draft-figureNew = nuevo:
# English: other quoted words
draft-otherQuote = otras palabras citadas
# English: added:
draft-added = añadido:
# English: removed:
draft-removed = suprimido:
# English: alternative: { $of }
draft-otherAlternative = alternativa: { $of }
# English: first in
draft-moves-first = primero en
# English: in brackets in
draft-moves-bracketed = entre corchetes en
# English: agreed in
draft-moves-settled = acordada en
# English: struck out in
draft-moves-struck = tachada en
# English: refused in
draft-moves-refused = rechazada en
# English: changed in
draft-moves-changed = modificada en
# English: under other clauses in
draft-moves-moved = en otras cláusulas en
# English: not seen in
draft-moves-dropped = no vista en
# English: back in
draft-moves-back = de nuevo en
# English: In the texts
draft-inTheTexts = En los textos
# English: Clauses of texts on the table that are on this issue.
draft-inTheTextsNote = Cláusulas de los textos sobre la mesa que tratan de este tema.
# English: Texts on the table by then:
draft-onTheTable = Textos sobre la mesa para entonces:
# English: Positions that cite a clause of it
draft-stated = Posiciones que citan una cláusula suya

## field-words

# English: Title
field-title = Título
# English: Question
field-question = Pregunta
# English: Scope
field-scope = Alcance
# English: Status
field-status = Estado
# English: Started
field-started = Comienzo
# English: Covers until
field-covers_until = Cubre hasta
# English: Parties
field-parties = Partes
# English: Pairs with pages of their own
field-pairs = Pares con página propia
# English: Party order
field-party_order = Orden de las partes
# English: Issues
field-issues = Temas
# English: Issue selection
field-issue_selection = Elección de los temas
# English: Inclusion
field-inclusion = Inclusión
# English: Languages
field-languages = Idiomas
# English: Synonyms
field-synonyms = Sinónimos
# English: Words
field-words = Palabras
# English: Loaded terms
field-loaded_terms = Palabras cargadas
# English: Term
field-term = Palabra
# English: Language
field-lang = Idioma
# English: Neutral
# same
field-neutral = Neutral
# English: Note
field-note = Nota
# English: Accept
field-accept = Admitir
# English: Rule
field-rule = Regla
# English: Reason
field-reason = Motivo
# English: Name
field-name = Nombre
# English: Short
field-short = Forma breve
# English: Self name
field-self_name = Nombre propio
# English: Aliases
field-aliases = Otros nombres
# English: Kind
field-kind = Tipo
# English: Role
field-role = Papel
# English: Member of
field-member_of = Miembro de
# English: Entered
field-entered = Participa desde
# English: Options
field-options = Opciones
# English: Id
field-id = Identificador
# English: Text
field-text = Texto
# English: Excludes
field-excludes = Excluye
# English: Keywords
field-keywords = Palabras clave
# English: Publisher
field-publisher = Editor
# English: Published
field-published = Publicación
# English: Web address
field-url = Dirección web
# English: Archive url
field-archive_url = Dirección del archivo
# English: Archived
field-archived = Archivado
# English: Accessed
field-accessed = Consulta
# English: Link
field-link = Enlace
# English: By
field-by = Por
# English: Affiliation
field-affiliation = Afiliación
# English: Round
field-round = Ronda
# English: Package
field-package = Oferta en bloque
# English: Party
field-party = Parte
# English: Said
field-said = Declarado
# English: Said between
field-said_between = Declarado entre
# English: Speaker
field-speaker = Quién habla
# English: Authority
field-authority = Rango
# English: Condition
field-condition = Condición
# English: Quote
field-quote = Cita
# English: Translation
field-translation = Traducción
# English: Source
field-source = Fuente
# English: Locator
field-locator = Lugar en la fuente
# English: Prompt
field-prompt = Pregunta hecha
# English: Reported by
field-reported_by = Según
# English: Stances
field-stances = Posturas
# English: Conditions
field-conditions = Condiciones
# English: Alternative
field-alternative = Alternativa
# English: Supersedes
field-supersedes = Sustituye a
# English: Withdrawn
field-withdrawn = Retirada
# English: Coded by
field-coded_by = Codificado por
# English: Checked
field-checked = Comprobación
# English: About
field-about = Acerca de
# English: Summary
field-summary = Resumen
# English: Responses
field-responses = Respuestas
# English: Searched
field-searched = Búsqueda
# English: Independent
field-independent = Independiente
# English: Body
field-body = Organismo
# English: Finding
field-finding = Conclusión
# English: Start
field-start = Inicio
# English: End
field-end = Fin
# English: Place
field-place = Lugar
# English: Format
field-format = Formato
# English: Host
field-host = Anfitrión
# English: Participants
field-participants = Participantes
# English: Head
field-head = Jefe de delegación
# English: Sources
field-sources = Fuentes
# English: Outcomes
field-outcomes = Resultados
# English: Issue
field-issue = Tema
# English: Announced by
field-announced_by = Anunciado por
# English: Quantity
field-quantity = Cantidad
# English: Where
field-where = Dónde
# English: Said together with
field-with = Dicho junto con
# English: Answer
field-answer = Respuesta
# English: Translations
field-translations = Traducciones
# English: Full text
field-full_text = Texto íntegro
# English: Figures
field-amounts = Cifras
# English: Of
field-of = De
# English: Figure
field-value = Cifra
# English: From
field-from = Desde
# English: To
field-to = Hasta
# English: Bound
field-as = Límite
# English: Unit
field-unit = Unidad
# English: Move
field-move = Paso
# English: Replies to
field-answers = Responde a
# English: On
field-on = Fecha
# English: Date unknown
field-unknown-date = Fecha desconocida
# English: Record withdrawn or denied
field-retracted = Palabras retiradas o desmentidas
# English: Reply
field-reply = Respuesta de la parte
# English: Former ids
field-former_ids = Identificadores anteriores
# English: Corrections
field-corrections = Correcciones
# English: Scale of answers
field-scale = Escala de respuestas
# English: Label
field-label = Rótulo
# English: Stance
field-stance = Postura
# English: Measures
field-measure = Magnitud
# English: Lower end is the wish of
field-lower_is = El extremo inferior es el deseo de
# English: State
field-state = Situación
# English: Since
field-state_since = Desde
# English: Source of the state
field-state_source = Fuente de la situación
# English: Related issues
field-related = Temas relacionados
# English: Links
field-links = Enlaces
# English: Until
field-until = Hasta
# English: Left
field-left = Salida
# English: Follows
field-successor_of = Sucede a
# English: Former names
field-names = Nombres anteriores
# English: Published between
field-published_between = Publicado entre
# English: Medium
field-medium = Soporte
# English: Reference
field-reference = Referencia
# English: Rights
field-rights = Derechos
# English: Further sources
field-pages = Otras fuentes
# English: Clauses
field-clauses = Cláusulas
# English: Not seen
field-not_seen = No visto
# English: Number
field-number = Número
# English: Heading
field-heading = Encabezado
# English: Response
field-response = Respuesta
# English: As told by
field-as_told_by = Según cuenta
# English: Parts into
field-split_into = Se divide en
# English: Joins
field-merged_from = Reúne
# English: Seen
field-seen = Visto

## issue-words

# English: Rests on statements of { $span }
issueCard-evidence = Declaraciones en que se basa: { $span }
# English: Between { $names }
issueCard-between = Entre { $names }
# English: { $count -> [one] Of the one side that negotiates *[other] Among the { $count } sides that negotiate }
issueCard-sides =
    { $count ->
        [one] De la única parte que negocia
       *[other] Entre las { $count } partes que negocian
    }
# English: { $pairs -> [one] Where stances of others meet: 1 pair *[other] Where stances of others meet: { $pairs } pairs }
issueCard-beneath =
    { $pairs ->
        [one] Donde se cruzan posturas de otras: 1 par
       *[other] Donde se cruzan posturas de otras: { $pairs } pares
    }
# English: Open
issueCard-state-open = Abierto
# English: Tentatively agreed
issueCard-state-tentatively-agreed = Acordado provisionalmente
# English: Agreed
issueCard-state-agreed = Acordado
# English: Withdrawn from the talks
issueCard-state-withdrawn = Retirado de las conversaciones
# English: State of the issue, as told
issueCard-stateTitle = Situación del tema, según consta
# English: since
issueCard-stateSince = desde:
# English: according to
issueCard-stateSource = según
# English: Related issues
issueCard-related = Temas relacionados
# English: More about it elsewhere
issueCard-links = Más al respecto en otros sitios
# English: Roll call
rollCall-title = Todas las partes
# English: Every party stands once at each term, with what it said of it. Those that said nothing are named too; that is no refusal.
rollCall-note = Cada parte figura una vez en cada opción, con lo que dijo de ella. También se nombra a las que no dijeron nada; eso no es una negativa.
# English: For
rollCall-for = A favor
# English: On conditions
rollCall-onConditions = Con condiciones
# English: Undecided
rollCall-undecided = Reserva su posición
# English: Against
rollCall-against = En contra
# English: Unclear
rollCall-unclear = Postura poco clara
# English: Declined to say
rollCall-declined = No quiso pronunciarse
# English: Nothing said
rollCall-silent = No dijo nada
# English: Pointed out
rollCall-remarks = Observaciones
# English: spoke otherwise on option { $option } than its bloc
rollCall-againstBloc = se pronunció sobre la opción { $option } de otro modo que su bloque
# English: is for options { $first } and { $second }, which exclude each other
rollCall-bothSides = está a favor de las opciones { $first } y { $second }, que se excluyen mutuamente
# English: Figures
amount-title = Cifras
# English: Each mark is a figure that a party said, with the bound that its words carry as an open end. Two marks are joined only where one statement replaces the other. No zone of agreement is drawn.
amount-note = Cada marca es una cifra que dio una parte; el límite que llevan sus palabras aparece como extremo abierto. Dos marcas solo se unen cuando una declaración sustituye a la otra. No se traza ninguna zona de acuerdo.
# English: { $measure }, { $unit }
# same
amount-caption = { $measure }, { $unit }
# English: The same figures as a table
amount-table = Las mismas cifras en una tabla
# English: Party
amount-heads-party = Parte
# English: Figure
amount-heads-figure = Cifra
# English: Said
amount-heads-said = Declarado
# English: Stance
amount-heads-stance = Postura
# English: about
amount-about = alrededor de
# English: at least
amount-at-least = al menos
# English: at most
amount-at-most = como máximo
# English: { $from } to { $to }
amount-range = { $from } a { $to }
# English: no longer stands
amount-replaced = ya no vigente
# English: Lower is what { $party } asks for.
amount-lower = Lo más bajo es lo que pide { $party }.
# English: Movement
movement-title = Evolución
# English: A lane a party, a mark a statement: the shape of its stance, in the line of its term. Upright lines are rounds. Marks are joined only where one statement replaces the other.
movement-note = Un carril por parte, una marca por declaración: la forma de su postura, en la línea de su opción. Las líneas verticales son rondas. Las marcas solo se unen cuando una declaración sustituye a la otra.
# English: records begin here: { $date }
movement-begins = las fichas empiezan aquí: { $date }
# English: { $date }
# same
movement-ends = { $date }
# English: Term
movement-term = Opción
# English: not coded
movement-uncoded = sin codificar
# English: The same as a table
movement-table = Lo mismo en una tabla
# English: Rounds:
movement-rounds = Rondas:
# English: Day
movement-heads-day = Día
# English: Party
movement-heads-party = Parte
# English: Stance
movement-heads-stance = Postura
# English: Statement
movement-heads-statement = Declaración
# English: This page as of { $date }
movement-asOf = Esta página al { $date }
# English: Round
movement-round = Ronda
# English: replaces an earlier statement
movement-replaces = sustituye a una declaración anterior

## ledger-words

# English: First asked, last said, what came of it
ledger-title = Lo primero que se pidió, lo último que se dijo, qué resultó
# English: Ledger: { $comparison }
ledger-titleOf = Seguimiento: { $comparison }
# English: The first statement on record of each side that negotiates, its latest, and the outcomes of rounds, issue by issue. An outcome stands beside what was said, with who announced it; whose words it is nearer to is not judged.
ledger-lede = La primera declaración registrada de cada parte que negocia, la última, y los resultados de las rondas, tema por tema. Un resultado figura junto a lo que se dijo, con quién lo anunció; no se juzga a qué palabras se acerca más.
# English: What was asked first, said last, and what came of each issue. { $comparison }
ledger-description = Qué se pidió primero, qué se dijo al final y qué resultó de cada tema. { $comparison }
# English: Issue
ledger-issue = Tema
# English: Party
ledger-party = Parte
# English: First statement on record
ledger-first = Primera declaración registrada
# English: Latest statement
ledger-latest = Última declaración
# English: What came of it
ledger-outcome = Qué resultó
# English: The same: nothing later is on record.
ledger-same = La misma: no consta nada posterior.
# English: No statement on record by this date:
ledger-none = Ninguna declaración registrada en esta fecha:
# English: First statement, latest statement, outcomes
ledger-block = Primera declaración, última declaración, resultados

## method-words

# English: What a statement is here, what each word beside it means, and how a table is worked out from statements.
method-lede = Qué es aquí una declaración, qué significa cada palabra que la acompaña, y cómo se obtiene una tabla a partir de declaraciones.
# English: Statements
method-sections-statements-title = Declaraciones
# English: The smallest unit is one statement: what one party said on one issue, on one date, in one source. Tables are worked out from statements and hold nothing else.
method-sections-statements-paragraphs-1 = La unidad mínima es una declaración: lo que una parte dijo sobre un tema, en una fecha, en una fuente. Las tablas se obtienen de las declaraciones y no contienen nada más.
# English: Each statement has a condition in this site’s own neutral words and, where possible, the party’s own words as a quotation of at most 25 words, character for character as published. Where the words were said in another language, the translation names its translator.
method-sections-statements-paragraphs-2 = Cada declaración tiene una condición en las palabras neutrales de este sitio y, si es posible, las palabras de la propia parte en una cita de 25 palabras como máximo, carácter por carácter tal como se publicó. Si las palabras se dijeron en otro idioma, la traducción nombra a quien tradujo.
# English: Statements are never overwritten. A later statement that replaces an earlier one says so, and the earlier one keeps its address.
method-sections-statements-paragraphs-3 = Las declaraciones nunca se sobrescriben. Una declaración posterior que sustituye a otra lo dice, y la anterior conserva su dirección.
# English: What is missing
method-sections-missing-title = Lo que falta
# English: Nothing is inferred. What a bloc said is not copied to its members, and what a party did not say is not filled in. A missing statement is shown as missing and never counts as refusal.
method-sections-missing-paragraphs-1 = Nada se infiere. Lo que dijo un bloque no se traslada a sus miembros, y lo que una parte no dijo no se completa. Una declaración que falta se muestra como ausente y nunca cuenta como negativa.
# English: Which statement heads a cell
method-sections-headline-title = Qué declaración encabeza una celda
# English: A statement stands on a date if it was said on or before that date and has not been replaced or withdrawn by something said on or before that date.
method-sections-headline-paragraphs-1 = Una declaración está vigente en una fecha si se hizo en esa fecha o antes y no ha sido sustituida ni retirada por algo dicho en esa fecha o antes.
# English: Among the statements that stand, the highest authority comes first, then the latest. Authority has three tiers: documents and principals; ministers; spokespersons, officials and reports. On one day a document comes before a principal. The other statements are listed beneath.
method-sections-headline-paragraphs-2 = Entre las declaraciones vigentes va primero la de mayor rango, y después la más reciente. El rango tiene tres niveles: documentos y dirigentes; ministros; portavoces, cargos oficiales y lo dicho según terceros. En un mismo día, un documento va antes que un dirigente. Las demás declaraciones se enumeran debajo.
# English: A date of which only the month or year is known counts from the last day of that period, so that no table shows what may not have been said yet; a period that reaches beyond the last day covered counts from that day.
method-sections-headline-paragraphs-3 = Una fecha de la que solo se conoce el mes o el año cuenta desde el último día de ese período, para que ninguna tabla muestre lo que quizá aún no se había dicho; un período que rebasa el último día cubierto cuenta desde ese día.
# English: Which stance a party has on an option
method-sections-stance-rule-title = Qué postura tiene una parte sobre una opción
# English: All standing statements of the party that are coded for the option are put in the same order, and the first one counts. Where two of one tier and one day differ, the stance is “unclear”. Each cell prints how many statements it rests on and from when to when.
method-sections-stance-rule-paragraphs-1 = Todas las declaraciones vigentes de la parte que están codificadas para la opción se ponen en el mismo orden, y cuenta la primera. Si dos del mismo nivel y del mismo día difieren, la postura es «poco clara». Cada celda indica en cuántas declaraciones se basa, y de qué fecha a qué fecha.
# English: As of an earlier date
method-sections-as-of-title = En una fecha anterior
# English: Any table can be shown as it stood on an earlier date: only what was said on or before that date is in it, and what was replaced or withdrawn later still stands. The dates offered are those on which something was said or withdrawn, a party entered or a round ended. Pages of their own exist for these dates; where there are more than 60, or fewer in a comparison of very many parties and issues, for those on which a round ended and for the last of each month, or of each year if that is still too many.
method-sections-as-of-paragraphs-1 = Cualquier tabla puede mostrarse tal como estaba en una fecha anterior: solo contiene lo dicho en esa fecha o antes, y lo que se sustituyó o retiró después sigue vigente en ella. Las fechas ofrecidas son aquellas en las que se dijo o retiró algo, entró una parte o terminó una ronda. Existen páginas propias para esas fechas; si son más de 60, o menos en una comparación con muchísimas partes y temas, para aquellas en las que terminó una ronda y para la última de cada mes, o de cada año si aun así son demasiadas.
# English: The date is when something was said, not when it was entered here. A statement that was found late stands at the date on which it was made.
method-sections-as-of-paragraphs-2 = La fecha es la de cuando se dijo algo, no la de cuando se introdujo aquí. Una declaración hallada tarde figura en la fecha en que se hizo.
# English: Offers that belong together
method-sections-offers-title = Ofertas que forman un conjunto
# English: A source may be one offer, to be taken as a whole, or leave a choice between alternatives. A statement from it is not the same as a demand made by itself: wherever it stands it says so and leads to the whole offer.
method-sections-offers-paragraphs-1 = Una fuente puede ser una sola oferta, que se toma en bloque, o dejar elegir entre alternativas. Una declaración que procede de ella no es lo mismo que una petición hecha por separado: allí donde figura, lo dice y lleva a la oferta completa.
# English: How stances were coded
method-sections-coding-title = Cómo se codificaron las posturas
# English: A stance is this site’s reading of the quoted words, never stronger than the words. Each statement says how many coders it has: people, or passes of a machine, which are named as such. Where two coders worked, they worked apart from each other; where they differed, nothing is coded and the statement stands without a stance on that term. Where a later coder differs from a stance that two had read alike, the difference is listed for the editors. How far coders agree is counted below, and every difference stands on the page of what a comparison covers.
method-sections-coding-paragraphs-1 = Una postura es la lectura que hace este sitio de las palabras citadas, nunca más fuerte que las palabras. Cada declaración dice cuántos codificadores tiene: personas, o pasadas de una máquina, que se nombran como tales. Si trabajaron dos codificadores, lo hicieron por separado; si discreparon, no se codifica nada y la declaración queda sin postura sobre esa opción. Si un codificador posterior discrepa de una postura que dos habían leído igual, la discrepancia se señala a la redacción. Hasta qué punto coinciden los codificadores se cuenta más abajo, y cada discrepancia figura en la página sobre lo que cubre una comparación.
# English: There is no score and no percentage, and no stance called “neutral”: the word means too many things.
method-sections-coding-paragraphs-2 = No hay puntuaciones ni porcentajes, ni una postura llamada «neutral»: la palabra significa demasiadas cosas.
# English: How parties stand to each other
method-meeting-title = Relaciones entre las partes
# English: What readers ask for is how two parties stand on an issue. Their stances on its terms are held against each other by the two tables below, and the gravest of what that gives is the headline: deadlock as stated, competing requirements, exclusive terms, apart, conditional, open, same term, same refusal, in this order. A headline never hides the rest: what else their stances come to stands beneath it.
method-meeting-paragraphs-1 = Lo que se busca al leer es qué relación hay entre dos partes en un tema. Sus posturas sobre las opciones se contrastan mediante las dos tablas siguientes, y lo más grave que resulta es el titular: bloqueo declarado, exigencias contrapuestas, opciones incompatibles, divergencia, con condiciones, abierto, misma opción, mismo rechazo, en este orden. Un titular nunca oculta el resto: lo demás que resulta de sus posturas figura debajo.
# English: A stance that is unclear, a refusal to say, and every state without a stance, meets nothing. Where no two stances meet, it is different terms if both have a view, one side only if one of them has, and no stance on record otherwise. A missing statement never reads as disagreement. The tables are the same both ways, and no third party changes how two of them stand.
method-meeting-paragraphs-2 = Una postura poco clara, una negativa a pronunciarse y cualquier estado sin postura no se cruzan con nada. Cuando no se cruzan dos posturas, son opciones distintas si ambas tienen una opinión, un solo lado si la tiene una de ellas, y ninguna postura registrada en los demás casos. Una declaración que falta nunca se lee como desacuerdo. Las tablas son iguales en ambos sentidos, y ningún tercero cambia la relación entre dos partes.
# English: Terms that exclude each other are recorded with the issue: two of them exclude each other only where both cannot be carried out together in plain reading. A party that is itself for two such terms is held to the one said last with the highest authority; the other stands beneath as also said.
method-meeting-paragraphs-3 = Las opciones que se excluyen mutuamente se registran con el tema: dos de ellas se excluyen solo si, en una lectura sencilla, no pueden llevarse a cabo ambas a la vez. A una parte que está a su vez a favor de dos de esas opciones se le atribuye la que dijo en último lugar con mayor rango; la otra figura debajo como dicha también.
# English: For the negotiation as a whole the parties that negotiate carry the headline, its principals; where fewer than two are named, all but observers and those who are only mentioned. With more than two it is the gravest meeting between any two, down to open, with the names of both sides; same term or same refusal only if all of them have a view on one and the same term; one side only if any of them has none. What holds among others, or between one of them and a mediator, stands beneath and never in the headline. It does not depend on which parties a reader has chosen to see.
method-meeting-paragraphs-4 = En la negociación en su conjunto, el titular corresponde a las partes que negocian, las partes principales; si se nombran menos de dos, a todas salvo los observadores y las que solo se mencionan. Con más de dos, es el cruce más grave entre dos cualesquiera, hasta «abierto», con los nombres de ambos lados; misma opción o mismo rechazo solo si todas tienen una opinión sobre una misma opción; un solo lado solo si alguna de ellas no tiene ninguna. Lo que rige entre otras, o entre una de ellas y un mediador, figura debajo y nunca en el titular. No depende de qué partes se haya elegido ver.
# English: Where an offer leaves a choice between alternatives, each is tried as a whole, and the mildest relation that has a meeting counts and names its alternative. Whatever rests on part of an offer says so.
method-meeting-paragraphs-5 = Cuando una oferta deja elegir entre alternativas, se prueba cada una en bloque; cuenta la relación más leve en la que hay un cruce, y nombra su alternativa. Lo que se basa en parte de una oferta lo dice.
# English: Beside each result stand the dates of the statements. It is marked where one of them was said before a later round on the issue. There is no score and no percentage. The word “agreed” is kept for outcomes of rounds and for the state of an issue that a source tells of; where nobody is recorded as announcing an outcome, that is said.
method-meeting-paragraphs-6 = Junto a cada resultado figuran las fechas de las declaraciones. Se señala si una de ellas se hizo antes de una ronda posterior sobre el tema. No hay puntuaciones ni porcentajes. La palabra «acordado» se reserva a los resultados de las rondas y a la situación de un tema de la que habla una fuente; si no consta que nadie anunciara un resultado, se dice.
# English: What two stances on the same term come to
method-meeting-same = Qué resulta de dos posturas sobre la misma opción
# English: What two stances on terms that exclude each other come to
method-meeting-across = Qué resulta de dos posturas sobre opciones que se excluyen mutuamente
# English: no meeting
method-meeting-nothing = no se cruzan
# English: One party / other party
method-meeting-corner = Una parte / la otra parte
# English: Kinds of relation
method-meeting-relations = Tipos de relación
# English: Relation
method-meeting-relation = Relación
# English: On this site
method-notes = En este sitio
# English: Stances
method-stances = Posturas
# English: Stance
method-stance = Postura
# English: States of a cell
method-states = Estados de una celda
# English: State
method-state = Estado
# English: Authority
method-authority = Rango
# English: Meaning
method-meaning = Significado
# English: Quotations, translations and full texts are the words of those who said and published them: they are quoted here, and this site cannot license them. The publisher’s own words, the choice of what is compared and the coding may be used under this licence:
method-licenceText = Las citas, las traducciones y los textos íntegros son palabras de quienes las dijeron y publicaron: aquí se citan, y este sitio no puede conceder licencias sobre ellas. Las palabras del propio editor, la elección de lo que se compara y la codificación pueden usarse con esta licencia:
# English: Method
method-title = Método

## open-words

# English: Open data
open-title = Datos abiertos
# English: All records of this site as JSON, CSV, feeds and calendars, with a description for programs.
open-description = Todas las fichas de este sitio en JSON, CSV, canales de noticias y calendarios, con una descripción para programas.
# English: Every record can be taken along, with its date and its source. The files are made with the pages and hold the same records.
open-lede = Cada ficha puede llevarse consigo, con su fecha y su fuente. Los archivos se generan con las páginas y contienen las mismas fichas.
# English: All records as JSON
open-lists = Todas las fichas en JSON
# English: JSON is the lossless form: each record under the names that its file uses, in an order that stays.
open-listsNote = JSON es la forma sin pérdidas: cada ficha con los nombres que usa su archivo, en un orden que se mantiene.
# English: File
open-list = Archivo
# English: What it holds
open-holds = Qué contiene
# English: Schema
open-schema = Esquema
# English: { $count -> [one] 1 entry *[other] { $count } entries }
open-entries =
    { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }
# English: Stated positions, each with its source in full; standing says whether it still stands.
open-meaning-positions = Posiciones declaradas, cada una con su fuente completa; standing dice si sigue vigente.
# English: What is compared, and how the choice was made.
open-meaning-comparisons = Qué se compara, y cómo se hizo la elección.
# English: Who takes part.
open-meaning-parties = Quién participa.
# English: Issues with the terms on the table.
open-meaning-issues = Temas con las opciones sobre la mesa.
# English: Where it was said; page is its page here, url where it can be read.
open-meaning-sources = Dónde se dijo; page es su página aquí, url es donde puede leerse.
# English: Allegations of fact, always with the responses to them.
open-meaning-claims = Alegaciones de hecho, siempre con las respuestas a ellas.
# English: Meetings and other steps, with what came of them.
open-meaning-rounds = Encuentros y otros pasos, con lo que resultó de ellos.
# English: Texts on the table, clause by clause; the same matter bears the same clause id in every text.
open-meaning-drafts = Textos sobre la mesa, cláusula por cláusula; la misma materia lleva el mismo identificador de cláusula en cada texto.
# English: Searches that found nothing. A pair of party and issue in neither file has not been looked at.
open-meaning-gaps = Búsquedas que no hallaron nada. Un par de parte y tema que no está en ninguno de los dos archivos no se ha examinado.
# English: All records as JSON, with schemas
open-allAsJson = Todas las fichas en JSON, con esquemas
# English: OpenAPI 3.1 description of all files
open-openApi = Descripción OpenAPI 3.1 de todos los archivos
# English: Loading them into a search engine
open-exportGuide = Cargarlas en un motor de búsqueda
# English: Each comparison as a table, a feed and a calendar
open-perComparison = Cada comparación como tabla, canal y calendario
# English: Positions as CSV
open-csv = Posiciones en CSV
# English: Clauses of texts on the table as CSV
open-clausesCsv = Cláusulas de los textos sobre la mesa en CSV
# English: Feed of what is added
open-feed = Canal de lo que se añade
# English: Feed of all comparisons
open-siteFeed = Canal de todas las comparaciones
# English: Calendar of rounds
open-calendar = Calendario de rondas
# English: The table
open-csvTitle = La tabla
# English: CSV in UTF-8, one position a row. Lists stand in one cell: stances as option:stance and ids with a semicolon between them, texts one a line; what would not come back the same from that stands as JSON. A cell that begins like a formula has an apostrophe in front of it, so that a spreadsheet does not run it, and so has one that begins with an apostrophe: take one leading apostrophe away to have the cell as it was. The same table can be imported again (npm run import).
open-csvNote = CSV en UTF-8, una posición por fila. Las listas van en una celda: posturas como option:stance e identificadores con punto y coma entre ellos, textos uno por línea; lo que no podría recuperarse igual de ese modo figura en JSON. Una celda que empieza como una fórmula lleva un apóstrofo delante, para que una hoja de cálculo no la ejecute, y también la que empieza con un apóstrofo: quite un apóstrofo inicial para tener la celda como era. La misma tabla puede volver a importarse (npm run import).
# English: Columns
open-columns = Columnas
# English: What may change
open-changes = Qué puede cambiar
# English: Stays within version 1: addresses, names of fields, what they mean, and the order of entries.
open-stays = Se mantiene dentro de la versión 1: direcciones, nombres de los campos, su significado y el orden de las entradas.
# English: May change at any time: records, new fields, new values of fields that hold a fixed word, new columns at the end of the table. Programs should pass over what they do not know.
open-mayChange = Puede cambiar en cualquier momento: fichas, campos nuevos, valores nuevos de campos que contienen una palabra fija, columnas nuevas al final de la tabla. Los programas deben pasar por alto lo que no conozcan.
# English: A change that would break programs comes as /api/v2/, beside the first for as long as that can be kept.
open-nextVersion = Un cambio que haría fallar programas llega como /api/v2/, junto a la primera mientras esta pueda mantenerse.
# English: A field that is absent says nothing: the record does not have it. A party without a position on an issue has not refused anything.
open-absence = Un campo ausente no dice nada: la ficha no lo tiene. Una parte sin posición sobre un tema no ha rechazado nada.
# English: Dates are as precise as they are known: a day, a month or a year. covers_until says up to which day somebody has looked; no file says when it was made.
open-dates = Las fechas son tan precisas como se conocen: un día, un mes o un año. covers_until dice hasta qué día se ha examinado; ningún archivo dice cuándo se hizo.
# English: digest is equal as long as the content is. hash is the SHA-256 of the file of a record, as sha256sum gives it.
open-digest = digest es igual mientras lo sea el contenido. hash es el SHA-256 del archivo de una ficha, tal como lo da sha256sum.
# English: translated holds the publisher’s words of a record in other languages, each with who translated them and when; stale says that the record has been changed since. Tables have the record’s own words alone.
open-translated = translated contiene las palabras del editor sobre una ficha en otras lenguas, con quién las tradujo y cuándo; stale dice que la ficha se ha cambiado desde entonces. Las tablas solo tienen las palabras propias de la ficha.
# English: Cite
open-cite-title = Citar
# English: The source comes first; this page is where the words were seen.
open-cite-note = La fuente va primero; esta página es donde se vieron las palabras.
# English: Cite this comparison
open-cite-datasetTitle = Citar esta comparación
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
open-cite-bib = Todas las posiciones para BibTeX
# English: All positions for reference managers (RIS)
open-cite-ris = Todas las posiciones para gestores de referencias (RIS)
# English: Copy
open-cite-copy = Copiar
# English: Copied
open-cite-copied = Copiado
# English: ({ $by })
# same
open-cite-translated = ({ $by })
# English: (condition in the words of { $site })
open-cite-inWordsOf = (condición en palabras de { $site })
# English: (corrected on { $date })
open-cite-correctedOn = (corregido el { $date })
# English: Seen at: { $site }, “{ $page }”, { $url }
open-cite-seenAt = Visto en: { $site }, «{ $page }», { $url }
# English: Show on another page
open-embed-title = Mostrar en otra página
# English: Paste this where it is to stand. The frame is tall enough for date, speaker and source where the page is narrow.
open-embed-note = Pegue esto donde deba figurar. El marco es lo bastante alto para la fecha, quién habla y la fuente cuando la página es estrecha.
# English: If the page takes scripts, paste this as well, once: every frame of this site is then as tall as what it holds.
open-embed-grows = Si la página admite scripts, pegue también esto, una sola vez: cada marco de este sitio tendrá entonces la altura de su contenido.
# English: Frame for other pages
open-embed-oEmbed = Marco para otras páginas
# English: See the small page
open-embed-preview = Ver la página pequeña
# English: Statements up to { $date }
open-embed-coversUntil = Declaraciones hasta el { $date }
# English: { $parties -> [one] 1 more party *[other] { $parties } more parties }
open-picture-more =
    { $parties ->
        [one] 1 parte más
       *[other] { $parties } partes más
    }
# English: { $count -> [one] 1 more issue *[other] { $count } more issues }
open-picture-moreIssues =
    { $count ->
        [one] 1 tema más
       *[other] { $count } temas más
    }
# English: { $count -> [one] 1 more term *[other] { $count } more terms }
open-picture-moreTerms =
    { $count ->
        [one] 1 opción más
       *[other] { $count } opciones más
    }
# English: { $count -> [one] 1 more response *[other] { $count } more responses }
open-picture-moreResponses =
    { $count ->
        [one] 1 respuesta más
       *[other] { $count } respuestas más
    }
# English: The publisher’s own words and coding: { $licence }. Quotations are those of the people and sources named.
open-feeds-rights = Palabras del propio editor y codificación: { $licence }. Las citas son de las personas y fuentes nombradas.
# After "Between Russia and Ukraine": with the name of the relation and what it means.
# English: { $among }, on { $issue }, by { $date }: { $relation }.
open-feeds-stand = { $among }, sobre { $issue }, al { $date }: { $relation }.
# English: { $comparison }: statements added
open-feeds-title = { $comparison }: declaraciones añadidas
# English: What was added to the record. The time of an entry is the time of adding; when something was said stands in it.
open-feeds-subtitle = Lo que se añadió a las fichas. La hora de una entrada es la de la adición; cuándo se dijo algo figura en ella.
# English: { $party }, { $issue }
# same
open-feeds-onIssue = { $party }, { $issue }
# English: { $party }, { $issue }: withdrawn
open-feeds-withdrawn = { $party }, { $issue }: retirado
# English: Text on the table: { $title }
open-feeds-draft = Texto sobre la mesa: { $title }
# English: Clauses
open-feeds-clauses = Cláusulas
# English: Claim and responses: { $title }
open-feeds-claim = Alegación y respuestas: { $title }
# English: Said
open-feeds-said = Declarado
# English: added here on { $date }
open-feeds-addedOn = añadido aquí el { $date }
# English: compared with its source on { $date }
open-feeds-checkedOn = comparado con su fuente el { $date }
# English: when it was added here is not known
open-feeds-addedUnknown = no se sabe cuándo se añadió aquí
# English: Replaces an earlier statement:
open-feeds-replaces = Sustituye a una declaración anterior:
# English: Withdrawn; on which day is not known.
open-feeds-withdrawnSometime = Retirado; no se sabe qué día.
# English: Withdrawn on { $date }.
open-feeds-withdrawnOn = Retirado: { $date }.
# English: Corrected here on { $date }:
open-feeds-correctedOn = Corregido aquí el { $date }:
# English: Source
open-feeds-source = Fuente
# English: Finding
open-feeds-finding = Conclusión
# English: Corrections
open-corrections-title = Correcciones
# English: { $site }: corrections
open-corrections-feedTitle = { $site }: correcciones
# English: What was mended here after it had been published, and which records of words were withdrawn or denied; the last first.
open-corrections-lede = Lo que se corrigió aquí después de publicarse, y qué palabras registradas se retiraron o desmintieron; lo último, primero.
# English: Nothing has been corrected here yet.
open-corrections-none = Aquí no se ha corregido nada todavía.
# English: Feed of corrections
open-corrections-feed = Canal de correcciones
# English: { $date }: { $title }
# same
open-corrections-onRecord = { $date }: { $title }
# English: The date is known no more precisely than this: { $date }.
open-calendars-period = La fecha no se conoce con más precisión: { $date }.
# English: Took part: { $names }.
open-calendars-participants = Participaron: { $names }.
# English: { $status }: { $text }
# same
open-calendars-outcome = { $status }: { $text }

## party-words

# English: Party
party-party = Parte
# English: Parties
party-parties = Partes
# English: Parties
party-choose = Partes
# English: Show all
party-all = Mostrar todas
# The page's script puts the number of those shown in the place of `{shown}`.
# English: { $shown } of { $all } shown
party-showing = { $shown } de { $all } mostradas
# English: Move { $name } one place earlier
party-moveEarlier = Adelantar { $name } un puesto
# English: Own name
party-selfName = Nombre propio
# English: Kind
party-kind = Tipo
# English: Part in the negotiation
party-role = Papel en la negociación
# English: Member of
party-memberOf = Miembro de
# English: Members
party-members = Miembros
# English: What a bloc said is not copied to its members.
party-memberNote = Lo que dijo un bloque no se traslada a sus miembros.
# English: Takes part since
party-entered = Participa desde
# English: Followed by
party-followedBy = Seguida de
# English: Who speaks for it
party-speaksThrough = Quién habla en su nombre
# English: What { $party } said, issue by issue. { $comparison }
party-description = Lo que dijo { $party }, tema por tema. { $comparison }
# English: All { $count } statements on this issue
party-allOnIssue = Las { $count } declaraciones sobre este tema
# English: Statements, by issue
party-statements = Declaraciones, por tema
# English: Issues without a statement
party-without = Temas sin declaración
# English: state
party-kinds-state = Estado
# English: government
party-kinds-government = gobierno
# English: organisation
party-kinds-organisation = organización
# English: bloc
party-kinds-bloc = bloque
# English: company
party-kinds-company = empresa
# English: union
party-kinds-union = sindicato
# English: political party
party-kinds-electoral-party = partido político
# English: person
party-kinds-person = persona
# English: body
party-kinds-body = organismo
# English: principal
party-roles-principal = parte principal
# English: mediator
party-roles-mediator = mediador
# English: guarantor
party-roles-guarantor = garante
# English: observer
party-roles-observer = observador
# English: mentioned, not taking part
party-roles-mentioned = mencionada, no participa
# English: { $bloc } and its members
bloc-title = { $bloc } y sus miembros
# English: What { $bloc } and its members said, issue by issue, on the terms on the table. { $comparison }
bloc-description = Lo que dijeron { $bloc } y sus miembros, tema por tema, sobre las opciones sobre la mesa. { $comparison }
# English: The terms show these parties only. How the sides that negotiate stand, and what came of an issue, does not depend on who is shown.
bloc-note = Las opciones muestran solo estas partes. La relación entre las partes que negocian, y lo que resultó de un tema, no depende de quién se muestre.
# English: Blocs with their members
bloc-blocs = Bloques con sus miembros
# English: The same in their words: the table
bloc-inWords = Lo mismo en sus palabras: la tabla
# English: { $count -> [one] 1 member *[other] { $count } members }
bloc-members =
    { $count ->
        [one] 1 miembro
       *[other] { $count } miembros
    }
# English: What { $pair } said, side by side on every issue. { $comparison }
pair-description = Lo que dijeron { $pair }, lado a lado en cada tema. { $comparison }
# English: both have spoken on { $common } of { $all } issues
pair-common = temas sobre los que ambas se han pronunciado: { $common } de { $all }
# English: How they stand on this page is between these two parties only. What came of an issue is what any round came to.
pair-note = La relación que se indica en esta página es solo entre estas dos partes. Lo que resultó de un tema es aquello a lo que llegó cualquier ronda.
# English: Issues, what each of the two asks for, how that stands to each other, and what came of it
pair-caption = Temas, qué pide cada una de las dos, qué relación hay entre ello, y qué resultó
# English: The same two in their words: the table
pair-inWords = Las mismas dos en sus palabras: la tabla
# English: Two parties side by side
pair-pairs = Dos partes lado a lado
# English: Compare any two parties
pair-any = Comparar dos partes cualesquiera
# English: Any two parties side by side on every issue. { $comparison }
pair-anyDescription = Dos partes cualesquiera, lado a lado en cada tema. { $comparison }
# English: Where scripts run, any two parties can be chosen here. Without them, some pairs have pages of their own, and each party has a page with all that it said.
pair-anyNote = Donde funcionan los scripts, aquí se pueden elegir dos partes cualesquiera. Sin ellos, algunos pares tienen página propia, y cada parte tiene una página con todo lo que dijo.
# English: Compare { $party } with another party
pair-anyOther = Comparar { $party } con otra parte
# English: First party
pair-first = Primera parte
# English: Second party
pair-second = Segunda parte
# English: Choose a party
pair-choose = Elegir una parte
# English: Choose two different parties.
pair-same = Elija dos partes distintas.
# English: Fetching the records …
pair-loading = Obteniendo las fichas…
# English: The records could not be fetched. Choose again to try once more.
pair-failed = No se pudieron obtener las fichas. Vuelva a elegir para intentarlo de nuevo.
# English: Pairs with pages of their own
pair-own = Pares con página propia
# English: Side by side with
pair-with = Lado a lado con
# English: { $pairs -> [one] 1 pair of parties that have both spoken on some issue *[other] { $pairs } pairs of parties that have both spoken on some issue }
pair-count =
    { $pairs ->
        [one] 1 par de partes que se han pronunciado ambas sobre algún tema
       *[other] { $pairs } pares de partes que se han pronunciado ambas sobre algún tema
    }

## position-words

# English: Position
position-position = Posición
# English: The party’s own answer to this record
position-reply = La respuesta de la propia parte a esta ficha
# English: The party’s own text
position-fullText = El texto de la propia parte
# English: Said together with
position-together = Dicho junto con
# English: Replies to
position-answers = Responde a
# English: Step
position-move = Paso
# English: proposal
position-moves-proposal = propuesta
# English: counter-proposal
position-moves-counter = contrapropuesta
# English: answer
position-moves-answer = respuesta
# English: question
position-moves-question = pregunta
# English: what if
position-moves-what-if = hipótesis
# English: acceptance
position-moves-acceptance = aceptación
# English: rejection
position-moves-rejection = rechazo
# English: In figures
position-figures = En cifras
# English: exactly
position-bounds-exactly = exactamente
# English: at least
position-bounds-at-least = al menos
# English: at most
position-bounds-at-most = como máximo
# English: about
position-bounds-about = alrededor de
# English: Statement
position-statement = Declaración
# English: Said
position-said = Declarado
# English: Speaker
position-by = Quién habla
# English: Party
position-party = Parte
# English: Issue
position-issue = Tema
# English: Authority
position-authority = Rango
# English: Source
position-source = Fuente
# English: Place in the source
position-locator = Lugar en la fuente
# English: Asked
position-prompt = Pregunta hecha
# English: Wording
position-wording = Redacción
# English: Compared with the source
position-checked = Comparado con la fuente
# English: Original
# same
position-original = Original
# English: Translation
position-translation = Traducción
# English: The original words were not seen.
position-originalNotSeen = No se vieron las palabras originales.
# English: No words are quoted; the condition above is in this site’s own words.
position-noQuote = No se cita ninguna palabra; la condición de arriba está en palabras de este sitio.
# English: Condition, in this site’s words
position-paraphrase = Condición, en palabras de este sitio
# English: Context
position-context = Contexto
# English: Stands
position-standing = Vigente
# English: Replaced by a later statement
position-superseded = Sustituida por una declaración posterior
# English: Withdrawn on { $date }
position-withdrawn = Retirada: { $date }
# English: Withdrawn; on which day is not known
position-withdrawnSometime = Retirada; no se sabe qué día
# English: Retracted by its publisher on { $date }
position-retracted-publisher = Retirada por quien la publicó: { $date }
# English: Denied by the speaker on { $date }
position-retracted-speaker = Desmentida por la persona citada: { $date }
# English: Replaces
position-supersedes = Sustituye a
# English: Replaced by
position-supersededBy = Sustituida por
# English: All parties on this issue
position-allOfIssue = Todas las partes sobre este tema
# English: How this changed
position-history = Cómo cambió esto
# English: This statement.
position-thisOne = Esta declaración.
# English: Replaced by the statement of
position-replacedOn = Sustituida por la declaración siguiente:
# English: Counts from a later day
position-notYet = Cuenta a partir de un día posterior
# Before the date of the statement that this one is held against.
# English: Beside the statement of
position-comparedWith = Frente a la declaración anterior,
# English: { $term }: { $after } (then: { $before })
position-changed-stance = sobre { $term }: { $after } (entonces: { $before })
# English: { $term }: { $after } (then not spoken of)
position-changed-newTerm = sobre { $term }: { $after } (entonces no mencionada)
# English: { $term }: not spoken of (then: { $before })
position-changed-noTerm = sobre { $term }: no mencionada (entonces: { $before })
# English: figure: { $after } (then: { $before })
position-changed-amount = cifra: { $after } (entonces: { $before })
# English: figure: { $after } (then none)
position-changed-newAmount = cifra: { $after } (entonces ninguna)
# English: no figure (then: { $before })
position-changed-noAmount = ninguna cifra (entonces: { $before })
# English: authority: { $after } (then: { $before })
position-changed-authority = rango: { $after } (entonces: { $before })
# English: in words:
position-changed-words = en las palabras:
# English: in other words
position-changed-otherWords = con otras palabras
# English: the same stances, in the same words of this site
position-changed-nothing = las mismas posturas, en las mismas palabras de este sitio
# English: added:
position-added = añadido:
# English: removed:
position-removed = suprimido:
# English: { $count -> [one] 1 earlier statement *[other] { $count } earlier statements }
position-earlier =
    { $count ->
        [one] 1 declaración anterior
       *[other] { $count } declaraciones anteriores
    }
# English: Said that there is no agreement without it.
stance-meaning-requires = Dijo que sin ello no hay acuerdo.
# English: Asked for it or proposed it, without calling it indispensable.
stance-meaning-supports = Lo pidió o lo propuso, sin decir que fuera indispensable.
# English: Said that it can live with it, not having asked for it.
stance-meaning-accepts = Dijo que puede convivir con ello, sin haberlo pedido.
# English: Said that it would accept it if stated conditions are met.
stance-meaning-conditional = Dijo que lo aceptaría si se cumplen las condiciones enunciadas.
# English: Said that it has no position yet, or is studying it.
stance-meaning-undecided = Dijo que aún no tiene posición, o que lo está estudiando.
# English: Said that it is against it.
stance-meaning-opposes = Dijo que está en contra.
# English: Said that it will not accept it in any settlement.
stance-meaning-rules-out = Dijo que no lo aceptará en ningún arreglo.
# English: Said that it will not say, or was asked and gave no answer. Not a view.
stance-meaning-declined = Dijo que no se pronunciará, o se le preguntó y no respondió. No es una opinión.
# English: Has spoken, but equal voices differ or the wording does not settle it.
stance-meaning-unclear = Se ha pronunciado, pero voces del mismo rango difieren, o la redacción no lo resuelve.
# English: Coded stance
stance-coded = Postura codificada
# English: { $count -> [one] one coder *[other] { $count } coders }
stance-codedBy =
    { $count ->
        [one] un codificador
       *[other] { $count } codificadores
    }
# English: The party has stated a position, and its words were coded as a stance on at least one option.
state-meaning-coded = La parte ha declarado una posición, y sus palabras se codificaron como postura sobre al menos una opción.
# English: The party has stated a position. Its words were not coded as a stance; read them as they are.
state-meaning-uncoded = La parte ha declarado una posición. Sus palabras no se codificaron como postura; léanse como son.
# English: The party stated a position and later took it back. Nothing that it said still stands.
state-meaning-withdrawn = La parte declaró una posición y después la retiró. Nada de lo que dijo sigue vigente.
# English: Who published the words took them back, or who is said to have spoken denied them. The party itself took nothing back.
state-meaning-retracted = Quien publicó las palabras se retractó de ellas, o las desmintió aquel a quien se atribuyen. La parte misma no retiró nada.
# English: Somebody looked, and the record says where and when. No statement was found. This is not a refusal.
state-meaning-none-found = Alguien buscó, y la ficha dice dónde y cuándo. No se encontró ninguna declaración. Esto no es una negativa.
# English: Somebody looked and found nothing, but more than 90 days before the day up to which this comparison looks.
state-meaning-gap-stale = Alguien buscó y no encontró nada, pero más de 90 días antes del último día que cubre esta comparación.
# English: There is no record yet, and no note that somebody looked. Nothing may be concluded from it.
state-meaning-not-researched = No hay todavía ninguna ficha ni constancia de que alguien buscara. De ello no puede deducirse nada.
# English: On this date the party did not take part: it had not yet entered, or it had left.
state-meaning-not-a-participant = En esta fecha la parte no participaba: aún no había entrado, o ya había salido.
# English: A text that the party tabled, signed or issued.
authorityMeaning-document = Un texto que la parte presentó, firmó o emitió.
# English: The head who can bind the party.
authorityMeaning-principal = El dirigente que puede comprometer a la parte.
# English: A minister, or the head of a delegation.
authorityMeaning-minister = Un ministro, o el jefe de una delegación.
# English: Somebody who speaks for the party by office.
authorityMeaning-spokesperson = Quien habla en nombre de la parte por su cargo.
# English: Another office-holder of the party.
authorityMeaning-official = Otra persona con un cargo en la parte.
# English: What somebody else says that the party said.
authorityMeaning-reported = Lo que otra persona dice que dijo la parte.

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
relation-name-deadlock = Bloqueo declarado
# English: Competing requirements
relation-name-competing-requirements = Exigencias contrapuestas
# English: Exclusive terms
relation-name-exclusive-terms = Opciones incompatibles
# English: Apart
relation-name-apart = Divergencia
# English: Conditional
relation-name-conditional = Con condiciones
# English: Open
relation-name-open = Abierto
# English: Same term
relation-name-same-term = Misma opción
# English: Same refusal
relation-name-same-refusal = Mismo rechazo
# English: Different terms
relation-name-different-terms = Opciones distintas
# English: One side only
relation-name-one-side-only = Un solo lado
# English: No stance on record
relation-name-no-stance = Ninguna postura registrada
# English: deadlock as stated
relation-within-deadlock = bloqueo declarado
# English: competing requirements
relation-within-competing-requirements = exigencias contrapuestas
# English: exclusive terms
relation-within-exclusive-terms = opciones incompatibles
# English: apart
relation-within-apart = divergencia
# English: conditional
relation-within-conditional = con condiciones
# English: open
relation-within-open = abierto
# English: same term
relation-within-same-term = misma opción
# English: same refusal
relation-within-same-refusal = mismo rechazo
# English: different terms
relation-within-different-terms = opciones distintas
# English: one side only
relation-within-one-side-only = un solo lado
# English: no stance on record
relation-within-no-stance = ninguna postura registrada
# English: One requires a term that the other rules out in any settlement. As stated, not a forecast.
relation-meaning-deadlock = Una exige una opción que la otra descarta en cualquier arreglo. Según lo declarado; no es un pronóstico.
# English: Each requires a term that rules out the other’s: a deadlock as stated.
relation-meaning-competing-requirements = Cada una exige una opción que excluye la de la otra: un bloqueo según lo declarado.
# English: Each asks for a term that rules out the other’s, as recorded.
relation-meaning-exclusive-terms = Cada una pide una opción que excluye la de la otra, según consta.
# English: One is for a term that the other is against.
relation-meaning-apart = Una está a favor de una opción de la que la otra está en contra.
# English: One would accept on conditions what the other asks for or would accept.
relation-meaning-conditional = Una aceptaría con condiciones lo que la otra pide o aceptaría.
# English: One has said that it has no position yet, or is studying it.
relation-meaning-open = Una ha dicho que aún no tiene posición, o que lo está estudiando.
# English: Each asks for the same term, or would accept it. Nothing is said about whether it was agreed.
relation-meaning-same-term = Cada una pide la misma opción, o la aceptaría. No se dice nada de si se acordó.
# English: Each is against the same term.
relation-meaning-same-refusal = Cada una está en contra de la misma opción.
# English: Each has a view, but on terms that can be neither compared nor said to exclude each other.
relation-meaning-different-terms = Cada una tiene una opinión, pero sobre opciones que ni pueden compararse ni puede decirse que se excluyan.
# English: A view is on record of one side only. The state of the other is named.
relation-meaning-one-side-only = Solo consta una opinión de un lado. Se indica el estado del otro.
# English: No view of those who negotiate is on record. That says nothing about what they want.
relation-meaning-no-stance = No consta ninguna opinión de las que negocian. Eso no dice nada de lo que quieren.
# English: require and rule out the same term on
relation-counted-deadlock = exigen y descartan la misma opción en
# English: require terms that exclude each other on
relation-counted-competing-requirements = exigen opciones incompatibles en
# English: ask for terms that exclude each other on
relation-counted-exclusive-terms = piden opciones incompatibles en
# English: are for and against the same term on
relation-counted-apart = están a favor y en contra de la misma opción en
# English: would accept on conditions what another asks for on
relation-counted-conditional = aceptarían con condiciones lo que pide otra en
# English: have not settled it on
relation-counted-open = no han fijado su posición en
# English: have the same term, asked for or accepted, on
relation-counted-same-term = piden o aceptan la misma opción en
# English: refuse the same term on
relation-counted-same-refusal = rechazan la misma opción en
# English: ask for different terms on
relation-counted-different-terms = piden opciones distintas en
# English: have a view of one side only on record on
relation-counted-one-side-only = solo tienen registrada la opinión de un lado en
# English: have no stance on record on
relation-counted-no-stance = no tienen ninguna postura registrada en
# English: requires
relation-says-requires = exige
# English: asks for
relation-says-supports = pide
# English: could live with
relation-says-accepts = podría aceptar
# English: would accept on conditions
relation-says-conditional = aceptaría con condiciones
# English: is undecided on
relation-says-undecided = reserva su posición sobre
# English: is against
relation-says-opposes = se opone a
# English: rules out
relation-says-rules-out = descarta
# English: require
relation-sayTogether-requires = exigen
# English: ask for
relation-sayTogether-supports = piden
# English: could live with
relation-sayTogether-accepts = podrían aceptar
# English: would accept on conditions
relation-sayTogether-conditional = aceptarían con condiciones
# English: are undecided on
relation-sayTogether-undecided = reservan su posición sobre
# English: are against
relation-sayTogether-opposes = se oponen a
# English: rule out
relation-sayTogether-rules-out = descartan
# English: unclear
relation-state-unclear = postura poco clara
# English: declined to say
relation-state-declined = no quiso pronunciarse
# English: spoke, not coded
relation-state-uncoded = se pronunció, sin codificar
# English: took its words back
relation-state-withdrawn = retiró sus palabras
# English: words retracted or denied
relation-state-retracted = palabras retractadas o desmentidas
# English: searched, none found
relation-state-none-found = se buscó, no se encontró nada
# English: none found, search out of date
relation-state-gap-stale = no se encontró nada, búsqueda antigua
# English: no record
relation-state-not-researched = sin ficha
# English: not taking part on this day
relation-state-not-a-participant = no participa en este día
# English: How they stand
relation-column = Relación entre ellas
# English: Between { $parties }
relation-between = Entre { $parties }
# English: Terms on the table, and who has said what of each
relation-terms = Opciones sobre la mesa, y quién dijo qué de cada una
# English: What came of it
relation-came = Qué resultó
# English: , which excludes { $option }
relation-excludes = , que excluye { $option }
# English: also
relation-also = también
# English: { $relation } on { $options }
relation-on = { $relation } sobre { $options }
# English: { $some } of { $all } have a view on record
relation-withView = opiniones registradas: { $some } de { $all }
# English: in an offer
relation-inPackage = en una oferta
# English: before a later round
relation-predates = antes de una ronda posterior
# English: and { $count } more:
relation-more = y { $count } más:
# English: { $count } parties
relation-others = { $count } partes
# English: No terms are listed; statements are given in words only.
relation-noTerms = No hay opciones registradas; las declaraciones se ofrecen solo con palabras.
# English: nobody on record
relation-nobody = ninguna parte registrada
# English: none of these on record
relation-noneOfThese = ninguna de estas registrada
# English: spoke, not coded:
relation-absentNote-uncoded = se pronunciaron, sin codificar:
# English: took back what was said:
relation-absentNote-withdrawn = retiraron lo dicho:
# English: words retracted or denied:
relation-absentNote-retracted = palabras retractadas o desmentidas:
# English: searched, none found:
relation-absentNote-none-found = se buscó, no se encontró nada:
# English: none found, search out of date:
relation-absentNote-gap-stale = no se encontró nada, búsqueda antigua:
# English: not taking part on this day:
relation-absentNote-not-a-participant = no participan en este día:
# English: no record:
relation-absentNote-not-researched = sin ficha:
# English: No outcome recorded
relation-outcome-none = Ningún resultado registrado
# English: who announced it is not recorded
relation-outcome-nobodyNamed = no consta quién lo anunció
# English: announced by { $names }
relation-outcome-announcedBy = anunciado por { $names }
# English: { $count -> [one] 1 earlier outcome *[other] { $count } earlier outcomes }
relation-outcome-more =
    { $count ->
        [one] 1 resultado anterior
       *[other] { $count } resultados anteriores
    }
# English: By { $date } { $parties }
relation-board-says = Al { $date }, { $parties }
# Heads a list of "ask for terms that exclude each other on 6", so that the lines need not repeat of how many.
# English: Of { $all } issues, by { $date } { $parties }
relation-board-ofAll =
    De { $all ->
        [one] { $all } tema
       *[other] { $all } temas
    }, al { $date }, { $parties }
# Where the sides are too many to be named at once.
# English: the { $count } sides that negotiate
relation-board-sides = las { $count } partes que negocian
# The same of parties that a reader has chosen.
# English: the { $count } parties chosen
relation-board-chosenParties = las { $count } partes elegidas
# English: { $some } of { $all } issues
relation-board-ofIssues =
    { $some } de { $all ->
        [one] { $all } tema
       *[other] { $all } temas
    }
# English: How to read this
relation-board-key = Cómo leer esto
# English: underlined: a side that negotiates
relation-board-principals = subrayado: una parte que negocia
# English: Not named at a term: no record on it, which is no refusal.
relation-board-absent = No nombrada en una opción: no hay ficha al respecto, lo que no es una negativa.
# English: Groups of issues
relation-board-groups = Grupos de temas
# English: Issues, the terms on the table with the parties behind each, how the sides stand, and what came of it
relation-board-caption = Temas, opciones sobre la mesa con las partes que hay detrás de cada una, relación entre los lados, y qué resultó
# English: Show all issues
relation-board-all = Mostrar todos los temas
# English: Only { $parties }:
relation-board-chosen = Solo { $parties }:
# The page's script puts the number of those shown in the place of `{shown}`.
# English: { $shown } of { $all } issues shown
relation-board-filtered = { $shown } de { $all } temas mostrados
# English: All statements in their words: the table
relation-board-table = Todas las declaraciones en sus palabras: la tabla
# English: First asked, last said, what came of it: the ledger
relation-board-ledger = Lo primero que se pidió, lo último que se dijo, qué resultó: el seguimiento
# English: Only two sides:
relation-board-pairs = Solo dos lados:
# English: Only a bloc and its members:
relation-board-blocs = Solo un bloque y sus miembros:

## round-words

# English: Rounds
round-rounds = Rondas
# English: Timeline of all rounds, with what came of them
round-timeline = Cronología de todas las rondas, con lo que resultó de ellas
# English: Meetings and exchanges of texts, with what came of them and who announced it. “Agreed” stands only where the record says so.
round-note = Encuentros e intercambios de textos, con lo que resultó de ellos y quién lo anunció. «Acordado» solo figura donde lo dice la ficha.
# English: No round is recorded.
round-none = No hay ninguna ronda registrada.
# English: Rounds of talks and what came of them. { $comparison }
round-description = Rondas de conversaciones y lo que resultó de ellas. { $comparison }
# English: { $round }. { $comparison }
# same
round-descriptionOf = { $round }. { $comparison }
# English: host:
round-host = anfitrión:
# English: Tabled
round-tabled = Presentado
# English: Reports and statements
round-reports = Informaciones y declaraciones
# English: No outcome is recorded.
round-noOutcome = No hay ningún resultado registrado.
# English: All statements as they stood when it ended
round-asOf = Todas las declaraciones tal como estaban al terminar
# English: announced by
round-announcedBy = anunciado por
# English: who announced it is not recorded
round-announcedByNone = no consta quién lo anunció
# English: direct talks
round-formats-direct = conversaciones directas
# English: proximity talks
round-formats-proximity = conversaciones de proximidad
# English: mediated talks
round-formats-mediated = conversaciones con mediación
# English: exchange of texts
round-formats-written = intercambio de textos
# English: call
round-formats-call = llamada
# English: Announced
round-statuses-announced = Anunciado
# English: Agreed
round-statuses-agreed = Acordado
# English: Partly carried out
round-statuses-partly-carried-out = Cumplido en parte
# English: Carried out
round-statuses-carried-out = Cumplido
# English: Not carried out
round-statuses-not-carried-out = No cumplido
# English: Disputed
round-statuses-disputed = Discutido
# English: Claims and responses
claim-title = Alegaciones y respuestas
# English: Allegations of fact stand apart from positions, and always with what those concerned said to them. None is rated.
claim-note = Las alegaciones de hecho van aparte de las posiciones, y siempre con lo que dijeron de ellas los afectados. Ninguna se valora.
# English: Claim
claim-claim = Alegación
# English: about
claim-about = acerca de
# English: Finding of another body
claim-finding = Conclusión de otro organismo
# English: Searched on { $date }; no answer was found.
claim-searched = Búsqueda del { $date }; no se encontró ninguna respuesta.
# English: Denial
claim-responses-denial = Desmentido
# English: Denial in part
claim-responses-partial-denial = Desmentido parcial
# English: Confirmation
claim-responses-admission = Confirmación
# English: Answer with another account
claim-responses-counter-claim = Respuesta con otra versión
# English: Declined to answer
claim-responses-declined = No quiso responder
# English: No answer found
claim-responses-none-found = No se encontró respuesta

## script-words

# English: The scripts of this page have not loaded; reload it to try again.
script-notLoaded = No se han cargado los scripts de esta página; vuelva a cargarla para intentarlo de nuevo.
# English: Choosing parties, a day or a relation needs JavaScript. Without it this page shows all that it has, in the latest state, whatever its address asks for.
script-choice = Para elegir partes, un día o una relación se necesita JavaScript. Sin él, esta página muestra todo lo que tiene, en la última situación, pida lo que pida su dirección.
# English: Searching needs JavaScript. Without it all that can be found stands in the index below, whatever the address asks for.
script-search = Para buscar se necesita JavaScript. Sin él, todo lo que puede encontrarse está en el índice siguiente, pida lo que pida la dirección.
# English: With pages of their own:
script-instead = Páginas aparte:

## search-method-words

# English: How the search understands words
searchMethod-method-title = Cómo entiende las palabras la búsqueda
# English: Records that have all the words of a query come first: in any order, form or spelling, dates and amounts in whatever way they are written. Where these are few, records follow that have most of what the words tell. Last come records that are found only by words of like meaning; each says which. Of a large site such words are looked up only where nothing has the words typed, and for words that stand nowhere in it. Words that one side uses are not offered for neutral ones.
searchMethod-method-paragraphs-1 = Primero vienen las fichas que tienen todas las palabras de una consulta: en cualquier orden, forma o grafía, con fechas y cantidades escritas de cualquier manera. Si son pocas, siguen fichas que tienen la mayor parte de lo que dicen las palabras. Al final vienen las fichas halladas solo por palabras de significado parecido; cada una dice por cuáles. En un sitio grande, esas palabras solo se consultan cuando nada contiene las palabras escritas, y para palabras que no figuran en ninguna parte de él. Las palabras que usa un solo lado no se ofrecen en lugar de otras neutrales.
# English: The words of like meaning come from WordNet, a dictionary of English, from GloVe, which tells of English words beside which others they are met, and from groups of equal words that the publisher of a comparison may give. They only help to find records; nothing is concluded from them.
searchMethod-method-paragraphs-2 = Las palabras de significado parecido proceden de WordNet, un diccionario del inglés; de GloVe, que indica junto a qué otras palabras aparecen las palabras inglesas; y de grupos de palabras equivalentes que puede dar el editor de una comparación. Solo ayudan a encontrar fichas; de ellas no se concluye nada.
# English: Notice of WordNet
searchMethod-wordnet-title = Aviso sobre WordNet

## search-words

# English: Search
search-title = Búsqueda
# English: All positions, claims, rounds and clauses by keyword, and as an index by comparison and issue.
search-description = Todas las posiciones, alegaciones, rondas y cláusulas por palabra clave, y como índice por comparación y tema.
# English: Search statements
search-label = Buscar en las declaraciones
# English: Search statements…
search-placeholder = Buscar declaraciones…
# English: Search
search-submit = Buscar
# English: Words count in any order and form, dates and amounts in any way of writing. "Words in quotation marks" must stand together; -word leaves out what has it.
search-help = Las palabras cuentan en cualquier orden y forma, y las fechas y cantidades en cualquier escritura. Las "palabras entre comillas" deben ir seguidas; -palabra excluye lo que la contiene.
# English: the first { $shown } of { $total } shown
search-shown = se muestran los primeros { $shown } de { $total }
# English: more are coming
search-coming = vienen más
# With one or more of the next, a semicolon between them.
# English: also found: { $reasons }
search-reasons = hallado también por: { $reasons }
# Other words than those typed by which a record was found.
# English: { $found }, for { $typed }
search-reason = { $found }, por { $typed }
# English: Only comparison
search-only-comparison = Solo la comparación
# English: Only party
search-only-party = Solo la parte
# English: Only issue
search-only-issue = Solo el tema
# English: Only stance
search-only-stance = Solo la postura
# English: Only type
search-only-type = Solo el tipo
# English: Only authority
search-only-authority = Solo el rango
# English: Only language
search-only-language = Solo el idioma
# English: Only standing
search-only-standing = Solo la vigencia
# English: Only year
search-only-year = Solo el año
# English: Said between
search-range = Declarado entre
# English: From
search-from = Desde
# English: To
search-to = Hasta
# English: Enter in a box chooses it alone.
search-onlyThis = La tecla Intro en una casilla elige solo esa.
# With words in quotation marks.
# English: no record has { $words }, so what comes near is shown
search-near = ninguna ficha contiene { $words }, por lo que se muestra lo que se le acerca
# English: Show more
search-more = Mostrar más
# English: Nothing found. That nothing is recorded does not mean that nothing was said.
search-none = No se encontró nada. Que no conste nada no significa que no se dijera nada.
# English: Nothing found within what is chosen.
search-noneChosen = No se encontró nada dentro de lo elegido.
# English: Nearest that would find something:
search-nearest = Lo más cercano que daría algún resultado:
# English: All that is recorded of what these words name:
search-named = Todo lo registrado sobre lo que nombran estas palabras:
# English: Clear all choices
search-clear = Borrar todas las selecciones
# English: The search could not be loaded. The whole index is below.
search-failed = No se pudo cargar la búsqueda. El índice completo está más abajo.
# English: Searching…
search-working = Buscando…
# English: Results
search-results = Resultados
# English: Order
search-order = Orden
# English: Relevance
search-orders-relevance = Relevancia
# English: Latest first
search-orders-date = Más recientes primero
# English: Narrow by
search-filters = Acotar por
# English: { $count } more
search-moreValues = { $count } más
# English: Comparison
search-facets-comparison = Comparación
# English: Party
search-facets-party = Parte
# English: Issue
search-facets-issue = Tema
# English: Stance
search-facets-stance = Postura
# English: Type
search-facets-type = Tipo
# English: Authority
search-facets-authority = Rango
# English: Language
search-facets-language = Idioma
# English: Standing
search-facets-standing = Vigencia
# English: Year
search-facets-year = Año
# English: Position
search-types-position = Posición
# English: Claim
search-types-claim = Alegación
# English: Round
search-types-round = Ronda
# English: Clause
search-types-draft = Cláusula
# English: Standing
search-standings-standing = Vigente
# English: No longer standing
search-standings-superseded = Ya no vigente
# English: Retracted or denied
search-standings-retracted = Retirado o desmentido
# English: Corrected here
search-standings-corrected = Corregido aquí
# English: Everything, by comparison and issue
search-browse = Todo, por comparación y tema
# English: The whole index on a page, for the browser’s own search.
search-browseNote = El índice completo en una página, para la búsqueda del propio navegador.
# English: Index
search-index = Índice
# English: Index: { $comparison }
search-indexOf = Índice: { $comparison }
# English: Claims and responses
search-claims = Alegaciones y respuestas
# English: Rounds
search-rounds = Rondas
# English: Clauses of texts on the table
search-drafts = Cláusulas de los textos sobre la mesa

## source-words

# English: Source
source-source = Fuente
# English: { $count -> [one] 1 position *[other] { $count } positions }
source-positions =
    { $count ->
        [one] 1 posición
       *[other] { $count } posiciones
    }
# English: Sources
source-sources = Fuentes
# English: Publisher
source-publisher = Editor
# English: Published
source-published = Publicación
# English: date not known
source-unknownDate = fecha desconocida
# English: In print
source-media-print = Impreso
# English: Broadcast
source-media-broadcast = Radio o televisión
# English: Seen in person
source-media-in-person = Visto en persona
# English: File
source-media-file = Archivo
# English: Read the source
source-read = Leer la fuente
# English: Archived copy
source-archived = Copia archivada
# English: Issued by
source-issuedBy = Emitido por
# English: Owned or directed by
source-affiliation = Propiedad de, o dirigido por
# English: The link no longer works.
source-dead = El enlace ya no funciona.
# English: Behind a paywall.
source-paywalled = Acceso de pago.
# English: Whether these words were found in it
source-evidence-title = Si se hallaron en ella estas palabras
# English: Nobody has recorded yet that these words were found at this address. They rest on the word of whoever wrote the record.
source-evidence-none = Nadie ha registrado todavía que estas palabras se hallaran en esta dirección. Descansan en la palabra de quien escribió la ficha.
# English: Last read on { $date }.
source-evidence-read = Leída por última vez el { $date }.
# English: { $found } of { $all } quotations were found in it.
source-evidence-found = Citas halladas en ella: { $found } de { $all }.
# English: On { $date } it could not be read: { $why }.
source-evidence-unread = El { $date } no se pudo leer: { $why }.
# English: nothing answered at its address
source-evidence-why-dead = nada respondió en su dirección
# English: it was shown only to those who pay
source-evidence-why-paywalled = se mostraba solo a quienes pagan
# English: it was not given to programs
source-evidence-why-refused = no se entregó a programas
# English: less of it came than before
source-evidence-why-cut-off = llegó menos de ella que antes
# English: Found in the source on
source-evidence-seen = Hallado en la fuente el
# English: Found in the source, with other words in places, on
source-evidence-near = Hallado en la fuente, con otras palabras en algunos lugares, el
# English: show them there
source-evidence-words = mostrarlas allí
# English: No longer found in the source on { $looked }; last found on { $last }.
source-evidence-lost = El { $looked } ya no se halló en la fuente; hallado por última vez el { $last }.
# English: Looked for in the source on { $looked } and not found.
source-evidence-never = Se buscó en la fuente el { $looked } y no se halló.
# English: page { $page }
source-evidence-inPage = página { $page }
# English: Note on this source
source-note = Nota sobre esta fuente
# English: { $sources -> [one] 1 source *[other] { $sources } sources }
source-count =
    { $sources ->
        [one] 1 fuente
       *[other] { $sources } fuentes
    }
# English: What it states
source-states = Lo que enuncia
# English: No position rests on this source; it is used by a claim, a round or a text on the table.
source-nothing = Ninguna posición se basa en esta fuente; la usa una alegación, una ronda o un texto sobre la mesa.
# English: This is one offer: its terms belong together.
source-package = Es una sola oferta: sus condiciones forman un conjunto.
# English: This offer leaves a choice between alternatives.
source-alternatives = Esta oferta deja elegir entre alternativas.
# English: Outside the alternatives
source-outsideAlternatives = Fuera de las alternativas
# English: document
source-kinds-document = documento
# English: interview
source-kinds-interview = entrevista
# English: speech
source-kinds-speech = discurso
# English: press conference
source-kinds-press-conference = rueda de prensa
# English: statement
source-kinds-statement = declaración
# English: transcript
source-kinds-transcript = transcripción
# English: post
source-kinds-post = publicación en línea
# English: report
source-kinds-report = información
# English: leaked text
source-kinds-leak = texto filtrado
# English: Offers to be taken as a whole
package-title = Ofertas que se toman en bloque
# English: { $inside } { $inside -> [one] statement is *[other] statements are } part of an offer, { $alone } { $alone -> [one] stands *[other] stand } alone. What stands in an offer was offered together with the rest of it.
package-note =
    { $inside } { $inside ->
        [one] declaración forma
       *[other] declaraciones forman
    } parte de una oferta, { $alone } { $alone ->
        [one] va sola
       *[other] van solas
    }. Lo que figura en una oferta se ofreció junto con el resto de ella.
# English: { $statements -> [one] 1 statement *[other] { $statements } statements }
package-count =
    { $statements ->
        [one] 1 declaración
       *[other] { $statements } declaraciones
    }
# English: The whole offer
package-whole = La oferta completa
# English: Terms of this offer
package-members = Condiciones de esta oferta

## statement-words

# English: official translation
statement-translators-official = traducción oficial
# English: translation as published by the source
statement-translators-publisher = traducción tal como la publicó la fuente
# English: translation by this project
statement-translators-ours = traducción de este proyecto
# English: machine translation
statement-translators-machine = traducción automática

## suggest-words

# English: Challenge or change
suggest-title = Cuestionar o modificar
# English: Suggest a correction
suggest-correct = Proponer una corrección
# English: Edit the file of this record
suggest-edit = Editar el archivo de esta ficha
# English: Report a mistake, or challenge what it says
suggest-mistake = Señalar un error o cuestionar lo que dice
# English: Propose another position
suggest-position = Proponer otra posición
# English: Propose a statement, with its source
suggest-missing = Proponer una declaración, con su fuente
# English: Report a dead link
suggest-deadLink = Señalar un enlace roto
# English: Give the other side’s view
suggest-otherView = Dar la visión del otro lado
# English: by mail
suggest-byMail = por correo electrónico
# English: ask the publisher
suggest-atContact = consultar al editor
# What the record's file is, by which anybody can tell which state of it is meant.
# English: Record { $short }…
suggest-record = Ficha { $short }…
# English: SHA-256 of the file this page was made from. With a copy of the records, this tells whether it is still the same:
suggest-hash = SHA-256 del archivo del que se hizo esta página. Con una copia de las fichas, permite saber si sigue siendo el mismo:
# English: Position: { $record }
suggest-report-titles-add-a-position = Posición: { $record }
# English: Challenge: { $record }
suggest-report-titles-report-a-mistake = Objeción: { $record }
# English: Dead link: { $record }
suggest-report-titles-dead-link = Enlace roto: { $record }
# English: The other side’s view: { $record }
suggest-report-titles-the-other-sides-view = Visión del otro lado: { $record }
# English: Record
suggest-report-record = Ficha
# English: Page
suggest-report-page = Página
# English: State of the record
suggest-report-hash = Estado de la ficha
# English: Said
suggest-report-said = Declarado
# English: What it says
suggest-report-words = Lo que dice
# English: What was said, by whom and when:
suggest-report-asks-add-a-position-1 = Qué se dijo, quién lo dijo y cuándo:
# English: Where it stands:
suggest-report-asks-add-a-position-2 = Dónde figura:
# English: Your relation to the parties:
suggest-report-asks-add-a-position-3 = Su relación con las partes:
# English: What is wrong or disputed, and what would be right:
suggest-report-asks-report-a-mistake-1 = Qué es erróneo o discutible, y qué sería correcto:
# English: Where that can be seen:
suggest-report-asks-report-a-mistake-2 = Dónde puede verse:
# English: Your relation to the parties, or “none”:
suggest-report-asks-report-a-mistake-3 = Su relación con las partes, o «ninguna»:
# English: Another place where it can be read:
suggest-report-asks-dead-link-1 = Otro lugar donde puede leerse:
# English: What the party says to it:
suggest-report-asks-the-other-sides-view-1 = Qué dice la parte al respecto:
# English: Where it was said in public, or who can confirm it:
suggest-report-asks-the-other-sides-view-2 = Dónde se dijo en público, o quién puede confirmarlo:
# English: Your relation to the party:
suggest-report-asks-the-other-sides-view-3 = Su relación con la parte:

## suggestion-words

# English: Statements found
suggestion-suggestions = Declaraciones halladas
# English: { $total -> [0] Nothing found [one] 1 found *[other] { $total } found }
suggestion-count =
    { $total ->
        [0] No se encontró nada
        [one] 1 resultado
       *[other] { $total } resultados
    }
# A word that somebody typed, among others.
# English: “{ $word }”
suggestion-quoted = «{ $word }»
# With words in quotation marks: those that the records below have.
# English: No statement has all of these words. These have { $held }, or most of what the words tell:
suggestion-having = Ninguna declaración tiene todas estas palabras. Estas tienen { $held }, o la mayor parte de lo que dicen las palabras:
# English: No statement has all of these words. These have { $held }, not { $lacking }, or most of what the words tell:
suggestion-lacking = Ninguna declaración tiene todas estas palabras. Estas tienen { $held }, pero no { $lacking }, o la mayor parte de lo que dicen las palabras:
# English: Found by words of like meaning:
suggestion-byMeaning = Halladas por palabras de significado parecido:
# English: Nothing found. Nearest that would find something:
suggestion-noneBut = No se encontró nada. Lo más cercano que daría algún resultado:
# English: { $total -> [0] Nothing found *[other] { $total } found; arrow keys choose }
suggestion-countOfSuggestions =
    { $total ->
        [0] No se encontró nada
        [one] 1 resultado; las flechas eligen
       *[other] { $total } resultados; las flechas eligen
    }
# English: In this comparison
suggestion-here = En esta comparación
# English: All results for “{ $query }”
suggestion-all = Todos los resultados de «{ $query }»
# English: The search could not be loaded; Enter leads to the index.
suggestion-failedShort = No se pudo cargar la búsqueda; la tecla Intro lleva al índice.

## translation-words

# Names the list of languages in the header.
# English: Languages
translation-languages = Idiomas
# In the dev server, which serves one of them.
# English: Only the built site has the other languages.
translation-elsewhere = Solo el sitio construido tiene los demás idiomas.
# Behind words whose original has changed since.
# English: †
# same
translation-mark = †
# English: Translated before the original was last changed:
translation-older = Traducido antes de la última modificación del original:
# English: Translated before the original was last changed
translation-olderHit = Traducido antes de la última modificación del original
# English: Translated by a machine:
translation-machine = Traducido por una máquina:
# When a record was translated, behind its name.
# English: translated on { $date }
translation-on = traducido el { $date }
# English: Translations
translation-coverage-title = Traducciones
# English: How many records have the publisher’s words in each language. What is not translated is shown in its own language.
translation-coverage-lede = Cuántas fichas tienen las palabras del editor en cada idioma. Lo que no está traducido se muestra en su propio idioma.
# English: Language
translation-coverage-language = Idioma
# English: Translated
translation-coverage-whole = Traducidas
# English: In part
translation-coverage-part = En parte
# English: Changed since
translation-coverage-stale = Modificadas después
# English: Not translated
translation-coverage-none = Sin traducir

## who-words

# English: Who stands behind this site
who-title = Quién está detrás de este sitio
# English: Publisher
who-publisher = Editor
# English: Editors
who-editors = Redacción
# English: Mistakes
who-corrections = Errores
# English: The whole policy
who-policy = La política completa
# English: Funding
who-funding = Financiación
# English: Contact
who-contact = Contacto
# English: Licence
who-licence = Licencia

## words

# English: Skip to content
skip = Saltar al contenido
# English: Home
home = Inicio
# English: Comparisons
comparisons = Comparaciones
# English: Method
about = Método
# English: Contribute
contribute = Contribuir
# English: Main
mainNavigation = Navegación principal
# English: You are here
breadcrumb = Está usted aquí
# English: Statements are shown as their sources published them. Missing means missing, not refused.
footer-neutrality = Las declaraciones se muestran tal como las publicaron sus fuentes. Que algo falte significa que falta, no que se rechace.
# English: Licence of the publisher’s own words and coding
footer-licence = Licencia de las palabras del propio editor y de la codificación
# English: Quotations and full texts are those of the people and sources named beside them.
footer-quotations = Las citas y los textos íntegros son de las personas y fuentes nombradas junto a ellos.
# English: Contact
footer-contact = Contacto
# English: Publisher
footer-publisher = Editor
# English: How mistakes are mended
footer-corrections = Cómo se corrigen los errores
# English: Source files
footer-repository = Archivos fuente
# At the foot of every page, while no speaker of the language has signed its catalogue.
# English: The words of this site’s menus, headings and notes were translated by a machine; nobody who speaks the language has checked them yet.
footer-unreviewed = Las palabras de los menús, encabezados y notas de este sitio las tradujo una máquina; todavía no las ha revisado nadie que hable el idioma.
# Names the frame in which a wide table scrolls: not as its section, so that the two can be told apart.
# English: { $title }: table
tableOf = { $title }: tabla
# English: Page not found
notFound-title = Página no encontrada
# English: There is no page at this address. A record that was moved is led to from the address it had, and one that was removed leaves a note there; so the link may have been cut or mistyped. The search finds records by their words.
notFound-text = No hay ninguna página en esta dirección. La dirección que tenía una ficha trasladada lleva a la nueva, y la de una ficha retirada conserva una nota; por tanto, el enlace puede estar cortado o mal escrito. La búsqueda encuentra las fichas por sus palabras.
# English: All comparisons
notFound-back = Todas las comparaciones
# English: { $count -> [one] One problem in the content *[other] { $count } problems in the content }
problems-title =
    { $count ->
        [one] Un problema en el contenido
       *[other] { $count } problemas en el contenido
    }
# English: Pages show the last good state of these files. A build would stop here.
problems-text = Las páginas muestran el último estado correcto de estos archivos. Una construcción del sitio se detendría aquí.
# On pages for those who write records, where the catalogue does not have their words.
# English: This page is in English: its words have not been translated yet.
inEnglish = Esta página está en inglés: sus palabras aún no se han traducido.
# On the same, where it has.
# English: What each field is for, and what the check says, is in English.
partlyInEnglish = Para qué sirve cada campo, y lo que dice la comprobación, está en inglés.
# On the home page of a site that has no comparison yet.
# English: No comparison has been published here yet.
noComparison = Aquí no se ha publicado todavía ninguna comparación.
# English: Corrected here
corrections-title = Corregido aquí
# English: How this record changed
recordHistory-title = Cómo cambió esta ficha
# English: What was changed in the record here, and when. What the party changed is a statement of its own.
recordHistory-note = Qué se modificó aquí en la ficha, y cuándo. Lo que modificó la parte es una declaración propia.
# English: Earlier changes ({ $count })
recordHistory-earlier = Cambios anteriores ({ $count })
