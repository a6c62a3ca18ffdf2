### The words of Parley in another language. How this file is written, and what tells that it is
### whole: "Add a language" in CONTRIBUTING.md.
###
### Whoever speaks the language and has read all of this signs here; until then pages say that nobody has.
### Reviewed by:

## address-words

# English: This page has moved
address-moved = Цю сторінку перенесено

# English: It is now found at
address-movedTo = Тепер вона тут:

# English: This record was removed
address-removed = Цей запис вилучено

# English: It was removed on { $date }.
address-removedOn = Вилучено { $date }.

# English: Somebody concerned by it had asked for it.
address-reasons-on-request = Про це попросила особа, якої він стосується.

# English: The same was recorded twice.
address-reasons-duplicate = Те саме було записано двічі.

# English: It had been recorded in error.
address-reasons-error = Запис було зроблено помилково.

# English: There was a legal reason.
address-reasons-legal = Для цього була правова підстава.

# English: What it said is no longer shown. The address stays, so that whoever follows it learns what became of it.
address-note = Зміст запису більше не показується. Адреса залишається, щоб кожен, хто за нею перейде, дізнався, що з ним сталося.

# English: Read instead
address-see = Читайте натомість

## as-of-words

# English: As stated by
asOf-label = Заяви станом на

# English: As stated by the date
asOf-date = Заяви станом на дату

# English: Latest state
asOf-back = Останній стан

# `{date}` is put in by whoever shows it.
# English: Loading the statements of { $date }. Until then the page shows the state that it had.
asOf-loading = Завантажуються заяви станом на { $date }. Доти сторінка показує попередній стан.

# English: As it stood on { $date }
asOf-title = Станом на { $date }

# English: What each party had said by { $date }. { $comparison }
asOf-description = Що сказала кожна сторона станом на { $date }. { $comparison }

# `{date}` is put in by whoever shows it.
# English: Statements, and how the parties stand, are shown as they stood on { $date }. What was said, replaced or withdrawn later is left out.
asOf-notice = Заяви та співвідношення позицій показано станом на { $date }. Сказане, замінене чи відкликане пізніше не враховано.

# English: The date in the address is not a day that exists, so the latest state is shown.
asOf-nonsense = Дати, вказаної в адресі, не існує, тому показано останній стан.

# English: The date in the address lies ahead of this comparison, which looks up to { $date }. The latest state is shown.
asOf-later = Дата, вказана в адресі, пізніша за останній день цього порівняння — { $date }. Показано останній стан.

# English: The records could not be fetched, or the answer took too long, so the latest state is shown.
asOf-failed = Не вдалося отримати записи, або відповідь надто затрималася, тому показано останній стан.

# English: Later statements are left out.
asOf-laterLeftOut = Пізніші заяви не враховано.

# English: As it stood on earlier dates
asOf-days = Стан на попередні дати

# English: { $days -> [one] 1 date on which something changed *[other] { $days } dates on which something changed }
asOf-count =
    { $days ->
        [one] { $days } дата, коли щось змінилося
        [few] { $days } дати, коли щось змінилося
       *[many] { $days } дат, коли щось змінилося
    }

# English: Earlier
asOf-earlier = Раніше

# English: Later
asOf-next = Пізніше

# English: { $count -> [one] 1 statement: *[other] { $count } statements: }
asOf-said =
    { $count ->
        [one] { $count } заява:
        [few] { $count } заяви:
       *[many] { $count } заяв:
    }

# English: { $count -> [one] 1 withdrawn: *[other] { $count } withdrawn: }
asOf-withdrawn =
    { $count ->
        [one] Відкликано { $count } заяву:
        [few] Відкликано { $count } заяви:
       *[many] Відкликано { $count } заяв:
    }

# English: Now taking part:
asOf-entered = Нові учасники:

# English: Last move of each party
lastMove-title = Останні кроки сторін

# English: Last move of each party: table
lastMove-table = Останні кроки сторін: таблиця

# English: What each party last said on this issue by { $date }, and the rounds on it since then in which no statement of that party is recorded. Silence is not an answer.
lastMove-note = Що кожна сторона востаннє сказала з цього питання станом на { $date } і в яких раундах із цього питання відтоді немає записаних заяв цієї сторони. Мовчання — не відповідь.

# English: Last spoke
lastMove-last = Остання заява

# English: Rounds on it since then
lastMove-silentIn = Раунди з цього питання відтоді

# English: No statement is recorded by this date of:
lastMove-never = Станом на цю дату немає записаних заяв таких сторін:

# English: none
lastMove-noRound = немає

# English: { $rounds -> [one] 1 without a statement on record: *[other] { $rounds } without a statement on record: }
lastMove-since =
    { $rounds ->
        [one] { $rounds } раунд без записаної заяви:
        [few] { $rounds } раунди без записаної заяви:
       *[many] { $rounds } раундів без записаної заяви:
    }

## cell-words

# English: Requires
cell-stance-label-requires = Вимагає:

# English: Supports
cell-stance-label-supports = Підтримує:

# English: Accepts
cell-stance-label-accepts = Приймає:

# English: Accepts on conditions
cell-stance-label-conditional = Приймає з умовами:

# English: Undecided on
cell-stance-label-undecided = Не визначилася:

# English: Opposes
cell-stance-label-opposes = Проти:

# English: Rules out
cell-stance-label-rules-out = Виключає:

# English: Declined to say on
cell-stance-label-declined = Утримується від відповіді:

# English: Unclear on
cell-stance-label-unclear = Неясно:

# English: Requires
cell-stance-name-requires = Вимагає

# English: Supports
cell-stance-name-supports = Підтримує

# English: Accepts
cell-stance-name-accepts = Приймає

# English: Accepts on conditions
cell-stance-name-conditional = Приймає з умовами

# English: Undecided
cell-stance-name-undecided = Не визначилася

# English: Opposes
cell-stance-name-opposes = Проти

# English: Rules out
cell-stance-name-rules-out = Виключає

# English: Declined to say
cell-stance-name-declined = Утримується від відповіді

# English: Unclear
cell-stance-name-unclear = Неясно

# English: requires
cell-stance-within-requires = вимагає

# English: supports
cell-stance-within-supports = підтримує

# English: accepts
cell-stance-within-accepts = приймає

# English: accepts on conditions
cell-stance-within-conditional = приймає з умовами

# English: undecided
cell-stance-within-undecided = не визначилася

# English: opposes
cell-stance-within-opposes = проти

# English: rules out
cell-stance-within-rules-out = виключає

# English: declined to say
cell-stance-within-declined = утримується від відповіді

# English: unclear
cell-stance-within-unclear = неясно

# English: option { $number }
cell-stance-option = варіант { $number }

# Before the date of a statement that is not the headline.
# English: said
cell-stance-said = сказано

# English: Conditions
cell-stance-conditions = Умови

# English: Stated
cell-state-name-coded = Є заява

# English: Stated, stance not coded
cell-state-name-uncoded = Є заява, ставлення не закодовано

# English: Withdrawn
cell-state-name-withdrawn = Відкликано
# English: Retracted or denied
cell-state-name-retracted = Спростовано

# English: None found
cell-state-name-none-found = Не знайдено

# English: None found, search out of date
cell-state-name-gap-stale = Не знайдено, пошук застарів

# English: Not researched
cell-state-name-not-researched = Не досліджено

# English: Not taking part
cell-state-name-not-a-participant = Не бере участі

# English: Searched on
cell-state-searched = Пошук проведено

# English: Nothing was found. This is not a refusal.
cell-state-noneFound = Нічого не знайдено. Це не означає відмови.

# English: Nothing was found then; the search lies more than 90 days before the day shown.
cell-state-stale = Тоді нічого не знайдено; від пошуку до показаного дня минуло понад 90 днів.

# Instead of "not researched" on an earlier day, where the party spoke later.
# English: Nothing recorded by this date
cell-state-laterOnly = Станом на цю дату записів немає

# English: The statements recorded here are later. This is not a refusal.
cell-state-laterOnlyReason = Записані тут заяви — пізніші. Це не означає відмови.

# English: There is no record here yet, and no note of a search. This is not a refusal.
cell-state-notResearched = Тут поки немає ані запису, ані позначки про пошук. Це не означає відмови.

# English: Takes part since
cell-state-notParticipant = Бере участь з

# English: Left on
cell-state-left = Участь припинено

# English: Took its statement back:
cell-state-withdrawn = Свою заяву відкликано:

# English: { $statements } { $statements -> [one] statement *[other] statements }, { $span }
cell-evidence =
    { $statements ->
        [one] { $statements } заява
        [few] { $statements } заяви
       *[many] { $statements } заяв
    }, { $span }

# English: { $statements -> [one] 1 more statement *[other] { $statements } more statements }
cell-evidenceMore =
    { $statements ->
        [one] ще { $statements } заява
        [few] ще { $statements } заяви
       *[many] ще { $statements } заяв
    }

# English: the party’s own words
cell-position-reportedBy-self = власні слова сторони

# English: the party’s own words, in translation
cell-position-reportedBy-self-translated = власні слова сторони, у перекладі

# English: as reported by the source
cell-position-reportedBy-publisher = у викладі джерела

# English: as told by
cell-position-reportedBy-party = у викладі іншої сторони:

# English: Part of an offer with alternatives
cell-position-alternative = Частина пропозиції з альтернативами

# English: Part of one offer, to be taken as a whole
cell-position-package = Частина пропозиції, яку приймають лише цілком

# English: permalink
cell-position-permalink = постійне посилання

# Before the party’s own words on this record.
# English: answers to this record:
cell-position-answered = відповідає на цей запис:

# That the record was mended here after it was published; the party may have said nothing new.
# English: Corrected here on { $date }
cell-position-corrected = Виправлено тут { $date }

# English: Also standing
cell-position-others = Також чинні

# English: between
cell-position-between = у період

# English: document
cell-authority-document = документ

# English: principal
cell-authority-principal = перша особа

# English: minister
cell-authority-minister = міністр

# English: spokesperson
cell-authority-spokesperson = речник

# English: official
cell-authority-official = посадовець

# English: reported
cell-authority-reported = у переказі

# English: source
cell-source-link = джерело

# English: archived copy
cell-source-archived = архівна копія

# English: behind a paywall
cell-source-access-paywalled = лише за передплатою

# English: the link no longer works
cell-source-access-dead = посилання вже не діє

# English: Not comparable
cell-meeting-name-not-comparable = Порівняти неможливо

# Between a label and the parties it is about: "Same term among Russia and Ukraine".
# English: among
cell-meeting-among = —

# English: between
cell-meeting-between = —

# English: Option { $number }
cell-meeting-option = Варіант { $number }

# English: { $count -> [one] Option *[other] Options } { $numbers }
cell-meeting-options =
    { $count ->
        [one] Варіант
        [few] Варіанти
       *[many] Варіанти
    } { $numbers }

# English: not comparable
cell-meeting-notComparable = — порівняти неможливо

# English: { $count } other parties not comparable
cell-meeting-othersNotComparable =
    { $count ->
        [one] ще { $count } сторона — порівняти неможливо
        [few] ще { $count } сторони — порівняти неможливо
       *[many] ще { $count } сторін — порівняти неможливо
    }

# English: No settlement terms are listed, so nothing can be compared.
cell-meeting-noTerms = Варіантів урегулювання не перелічено, тому порівнювати нічого.

# English: No party shown here has a stance on it that can be compared by this date.
cell-meeting-nobody = Станом на цю дату жодна з показаних тут сторін не має щодо цього ставлення, яке можна порівняти.

# English: Only one party shown here has a stance on it that can be compared by this date:
cell-meeting-onlyOne = Станом на цю дату лише одна з показаних тут сторін має щодо цього ставлення, яке можна порівняти:

# English: requires it
cell-meeting-says-requires = — вимога

# English: supports it
cell-meeting-says-supports = — за

# English: accepts it
cell-meeting-says-accepts = — готовність прийняти

# English: accepts it on conditions
cell-meeting-says-conditional = — готовність прийняти з умовами

# English: is undecided on it
cell-meeting-says-undecided = — ще не визначено

# English: opposes it
cell-meeting-says-opposes = — проти

# English: rules it out
cell-meeting-says-rules-out = — виключено

# English: declined to say
cell-meeting-says-declined = — утримання від відповіді

# English: is unclear on it
cell-meeting-says-unclear = — неясно

# English: requires option { $number }, which can not hold together with it
cell-meeting-requiresInstead = — вимога: варіант { $number }, несумісний із цим

# English: said before a later round on this issue:
cell-meeting-before = сказано до пізнішого раунду з цього питання:

# English: before a later round
cell-meeting-beforeShort = до пізнішого раунду

# English: within an offer to be taken as a whole
cell-meeting-inPackage = у складі пропозиції, яку приймають лише цілком

# English: within an offer with alternatives
cell-meeting-inAlternative = у складі пропозиції з альтернативами

# English: in an offer
cell-meeting-inPackageShort = у складі пропозиції

# English: How this is worked out
cell-meeting-how = Як це визначено

# English: Each two stances meet by a fixed table; for several parties the first of these holds that is found for any two of them: deadlock, competing requirements, exclusive terms, apart, conditional, open.
cell-meeting-rule = Результат для кожних двох ставлень визначає незмінна таблиця; для кількох сторін діє перше з переліку, що трапляється хоча б між двома з них: глухий кут, несумісні вимоги, взаємовиключні варіанти, розбіжність, з умовами, відкрито.

# English: The whole table
cell-meeting-toMethod = Уся таблиця

# English: Which stances meet, and to what
cell-meeting-pairs = Які ставлення зіставлено і з яким результатом

# English: One side
cell-meeting-first = Одна сторона

# English: Other side
cell-meeting-second = Інша сторона

# English: each other
cell-meeting-eachOther = одна з одною

# English: Not comparable
cell-meeting-notComparableTitle = Порівняти неможливо

# English: Comes to
cell-meeting-result = Результат

# English: stance unclear
cell-meeting-why-unclear = ставлення неясне

# English: declined to say
cell-meeting-why-declined = утримання від відповіді

# English: no stance coded on this option
cell-meeting-why-uncoded = ставлення до цього варіанта не закодовано

# English: statement withdrawn
cell-meeting-why-withdrawn = заяву відкликано
# English: statement retracted or denied
cell-meeting-why-retracted = заяву спростовано

# English: searched, none found
cell-meeting-why-none-found = шукали, не знайдено

# English: none found, search out of date
cell-meeting-why-gap-stale = не знайдено, пошук застарів

# English: not researched
cell-meeting-why-not-researched = не досліджено

# English: not taking part
cell-meeting-why-not-a-participant = не бере участі

# Instead of "not researched" on an earlier day, where the party spoke later.
# English: nothing recorded by this date
cell-meeting-whyLater = станом на цю дату записів немає

## coding-words

# English: How far coders agree
coding-title = Наскільки згодні між собою кодувальники

# English: The words say nothing about it.
coding-noStance = У сказаному про це не йдеться.

# English: Coders read the words of each statement apart from each other, without seeing stances or who else coded, in an order of their own. What is counted is the cell: one statement and one term of its issue, “no stance” being an answer like any other. Kappa (Cohen’s) says by how much two coders agree beyond what chance would give: 1 is full agreement, 0 is that of chance. Because most cells are empty for everybody, the cells in which at least one of the two reads a stance are counted apart.
coding-intro = Кодувальники читають кожну заяву окремо один від одного, не бачачи ані визначених ставлень, ані того, хто ще кодував, і кожен у своєму порядку. Одиниця підрахунку — клітинка: одна заява та один варіант із її питання; «ставлення немає» — така сама відповідь, як інші. Каппа (Коена) показує, наскільки згода двох кодувальників перевищує випадкову: 1 — повна згода, 0 — на рівні випадкової. Оскільки більшість клітинок порожні в усіх, ті, в яких принаймні один із двох побачив ставлення, пораховано окремо.

# English: No person has coded here yet: all coders are passes of a machine.
coding-noPerson = Тут іще не кодувала жодна людина: усі кодувальники — машинні прогони.

# English: No two coders have coded the same statements apart from each other.
coding-noAgreement = Немає двох кодувальників, які незалежно один від одного закодували ті самі заяви.

# English: { $coded } of { $all } statements have a stance, { $twice } of them from at least two coders.
coding-coded = Ставлення закодовано в { $coded } із { $all } заяв, з них у { $twice } — щонайменше двома кодувальниками.

# English: Every reading as JSON
coding-asData = Усі прочитання у форматі JSON

# English: no stance
coding-noStanceName = ставлення немає

# English: { $count -> [one] The one cell that coders do not read alike *[other] All { $count } cells that coders do not read alike }
coding-differences =
    { $count ->
        [one] { $count } клітинка, яку кодувальники прочитали по-різному
        [few] Усі { $count } клітинки, які кодувальники прочитали по-різному
       *[many] Усі { $count } клітинок, які кодувальники прочитали по-різному
    }

# English: Where the two who coded a statement differ, no stance is published. Where a later coder differs from a stance that two had read alike, it stays until the editors have looked at it again.
coding-differencesNote = Якщо двоє, що кодували заяву, розійшлися, ставлення не публікується. Якщо пізніший кодувальник не згоден зі ставленням, яке двоє прочитали однаково, воно залишається, доки редактори не переглянуть його знову.

# English: cannot be computed
coding-noKappa = обчислити неможливо

# English: Comparison
coding-heads-comparison = Порівняння

# English: Coders
coding-heads-coders = Кодувальники

# English: Statements
coding-heads-statements = Заяви

# English: Cells read alike
coding-heads-cells = Клітинки, прочитані однаково

# English: Of those with a stance
coding-heads-withStance = З тих, де є ставлення

# English: Kappa
coding-heads-kappa = Каппа

# English: Term
coding-heads-term = Варіант

# English: Read as
coding-heads-readings = Прочитано як

# English: Published
coding-heads-published = Опубліковано

# English: { $some } of { $all }
coding-of = { $some } з { $all }

## comparison-words

# English: Negotiation open
comparison-status-open = Переговори тривають

# English: Negotiation suspended
comparison-status-suspended = Переговори призупинено

# English: Negotiation closed
comparison-status-closed = Переговори завершено

# English: Began
comparison-started = Початок

# English: Who said what: { $comparison }
comparison-tableTitle = Хто що сказав: { $comparison }

# English: Who said what:
comparison-tableOf = Хто що сказав:

# English: Each party’s stated condition on each issue, with its words, date, speaker and source.
comparison-tableLede = Умова, яку кожна сторона висловила з кожного питання: її слова, коли і ким їх сказано, джерело.

# English: The table, group by group
comparison-tableParts = Таблиця за групами

# English: About this comparison
comparison-introduction = Про це порівняння

# English: The board: who asks for what
comparison-toBoard = Огляд: хто чого домагається

# English: Stated conditions by issue and party
comparison-matrixCaption = Висловлені умови за питаннями та сторонами

# English: Table of stated conditions; scrolls sideways
comparison-matrixScroll = Таблиця висловлених умов; прокручується вбік

# English: How this comparison was made
comparison-method = Як складено це порівняння

# English: Scope
comparison-scope = Що охоплено

# English: Order of the parties
comparison-partyOrder = Порядок сторін

# English: Choice of issues
comparison-issueSelection = Вибір питань

# English: Parties included, and who is missing
comparison-inclusion = Які сторони включено і кого бракує

# English: Languages of the sources
comparison-languages = Мови джерел

# English: Words that belong to one side
comparison-loadedTerms = Слова, якими користується лише одна сторона

# English: These words stand inside quotations only. Outside of them this site uses the words on the right.
comparison-loadedTermsIntro = Ці слова стоять лише в цитатах. Поза цитатами сайт уживає слова, наведені навпроти.

# English: Term
comparison-term = Слово

# English: Used here instead
comparison-insteadOf = Тут натомість

# English: Note
comparison-note = Примітка

# English: Parties
comparison-parties = Сторони

# English: Sources
comparison-sources = Джерела

# English: Open the comparison
comparison-open = Відкрити порівняння

# English: Said last
comparison-saidLast = Останні заяви

# English: Issue
issue-issue = Питання

# English: Issues
issue-issues = Питання

# English: Option
issue-option = Варіант

# English: How this is worked out, term by term
issue-options = Як це визначено, варіант за варіантом

# English: Stances refer to these by number.
issue-optionsNote = Ставлення вказують на них за номерами.

# English: No settlement terms are listed for this issue; statements are given in words only.
issue-noOptions = Для цього питання варіантів урегулювання не перелічено; заяви наведено лише словами.

# English: Background
issue-background = Передісторія

# English: Cannot hold together with { $count -> [one] option *[other] options } { $numbers }.
issue-excludes =
    Несумісно з { $count ->
        [one] варіантом
        [few] варіантами
       *[many] варіантами
    } { $numbers }.

# English: Statements side by side
issue-statements = Заяви поруч

# English: No statement to show
issue-absent = Немає заяви, яку можна показати

# English: Nothing may be concluded from this about what these parties want.
issue-absentNote = Із цього не можна робити жодних висновків про те, чого хочуть ці сторони.

# English: Previous issue
issue-previous = Попереднє питання

# English: Next issue
issue-next = Наступне питання

# English: What is covered, and what is missing
coverage-title = Що охоплено і чого бракує

# English: What is covered, and what is missing
coverage-link = Що охоплено і чого бракує

# English: States of all cells, age of the evidence, words and sources of each party. { $comparison }
coverage-description = Стан усіх клітинок, давність даних, слова та джерела кожної сторони. { $comparison }

# English: Ages count back from { $date }, the day up to which this comparison looks.
coverage-lede = Давність відраховується від { $date } — останнього дня, який охоплює це порівняння.

# English: What each party got
coverage-parties = Скільки є в кожної сторони

# English: Parties speak more or less, and sources cover some better than others. A column with far fewer words says nothing of how much a party wants. Principals with less than a third of the words of another are marked.
coverage-lopsided = Сторони висловлюються більше чи менше, і джерела висвітлюють одних повніше за інших. Колонка, де слів значно менше, нічого не каже про те, наскільки сторона чогось хоче. Позначено основні сторони, у яких слів менш ніж третина від кількості в іншої.

# English: Words found in their sources
coverage-evidence-title = Слова, знайдені в їхніх джерелах

# English: { $all } quotations rest on the word of whoever wrote the records: nobody has recorded yet that they were found at the addresses of their sources.
coverage-evidence-none =
    { $all ->
        [one] { $all } цитата спирається
        [few] { $all } цитати спираються
       *[many] { $all } цитат спираються
    } на сумлінність тих, хто робив записи: ніхто ще не зафіксував, що їх знайдено за адресами джерел.

# English: Of { $all } quotations { $looked } were looked for at the addresses of their sources, and { $found } were found there when it was last done.
coverage-evidence-found = Цитат: { $all }; з них за адресами джерел шукали { $looked }, а під час останньої перевірки знайшли { $found }.

# English: All of it as data
coverage-evidence-data = Усе це у вигляді даних

# English: Less than a third of the words of
coverage-farBehind = Слів більш ніж утричі менше, ніж у сторони:

# English: Statements
coverage-heads-statements = Заяви

# English: Issues with words that stand
coverage-heads-issues = Питання, з яких є чинні слова

# English: Words quoted
coverage-heads-quoted = Слів у цитатах

# English: Words of paraphrase
coverage-heads-paraphrase = Слів у переказі

# English: Sources, by kind
coverage-heads-sources = Джерела за видами

# English: Latest statement
coverage-heads-latest = Остання заява

# English: { $some } of { $all }
coverage-of = { $some } з { $all }

# English: none
coverage-none = немає

# English: Whose wording it is
coverage-wordings-title = Чиє це формулювання

# English: How many statements of each party are in its own words or a text of its own, in the words of a report, in a text that others made public, and in the account that another party gave of it. What was said together with others counts for each of them, and once in the last row.
coverage-wordings-note = Скільки заяв кожної сторони наведено її власними словами чи в її власному тексті, скільки — словами репортажу, скільки — у тексті, який оприлюднили інші, і скільки — у викладі іншої сторони. Сказане спільно з іншими зараховано кожній із них, а в останньому рядку — один раз.

# English: All statements
coverage-wordings-all = Усі заяви

# English: Own words
coverage-wordings-heads-own = Власні слова

# English: Reports
coverage-wordings-heads-report = Репортажі

# English: Leaks
coverage-wordings-heads-leak = Витоки

# English: By another party’s account
coverage-wordings-heads-other-side = У викладі іншої сторони

# English: State of each cell
coverage-cells = Стан кожної клітинки

# English: A cell without words is not a refusal; the states tell apart why there are none.
coverage-cellsNote = Клітинка без слів — не відмова; стани показують, чому слів немає.

# English: What the states mean
coverage-toStates = Що означають стани

# English: at the end of what is covered
coverage-ages-none = наприкінці охопленого періоду

# English: { $days -> [one] 1 day before *[other] { $days } days before }
coverage-ages-days =
    { $days ->
        [one] { $days } день до того
        [few] { $days } дні до того
       *[many] { $days } днів до того
    }

# English: { $months -> [one] 1 month before *[other] { $months } months before }
coverage-ages-months =
    { $months ->
        [one] { $months } місяць до того
        [few] { $months } місяці до того
       *[many] { $months } місяців до того
    }

# English: { $years -> [one] 1 year before *[other] { $years } years before }
coverage-ages-years =
    { $years ->
        [one] { $years } рік до того
        [few] { $years } роки до того
       *[many] { $years } років до того
    }

## count-words

# English: Statements up to { $date }
count-coversUntil = Заяви до { $date } включно

# English: { $parties } { $parties -> [one] party *[other] parties }, { $issues } { $issues -> [one] issue *[other] issues }, { $statements } { $statements -> [one] statement *[other] statements }
count-counts =
    { $parties ->
        [one] { $parties } сторона
        [few] { $parties } сторони
       *[many] { $parties } сторін
    }, { $issues ->
        [one] { $issues } питання
        [few] { $issues } питання
       *[many] { $issues } питань
    }, { $statements ->
        [one] { $statements } заява
        [few] { $statements } заяви
       *[many] { $statements } заяв
    }

# English: { $count -> [one] 1 statement in all *[other] { $count } statements in all }
count-inAll =
    { $count ->
        [one] усього { $count } заява
        [few] усього { $count } заяви
       *[many] усього { $count } заяв
    }

## date-words

# English: Jan
date-months-01 = січ.

# English: Feb
date-months-02 = лют.

# English: Mar
date-months-03 = бер.

# English: Apr
date-months-04 = квіт.

# English: May
date-months-05 = трав.

# English: Jun
date-months-06 = черв.

# English: Jul
date-months-07 = лип.

# English: Aug
date-months-08 = серп.

# English: Sep
date-months-09 = вер.

# English: Oct
date-months-10 = жовт.

# English: Nov
date-months-11 = лист.

# English: Dec
date-months-12 = груд.

# English: Jan
date-monthsAlone-01 = січ.

# English: Feb
date-monthsAlone-02 = лют.

# English: Mar
date-monthsAlone-03 = бер.

# English: Apr
date-monthsAlone-04 = квіт.

# English: May
date-monthsAlone-05 = трав.

# English: Jun
date-monthsAlone-06 = черв.

# English: Jul
date-monthsAlone-07 = лип.

# English: Aug
date-monthsAlone-08 = серп.

# English: Sep
date-monthsAlone-09 = вер.

# English: Oct
date-monthsAlone-10 = жовт.

# English: Nov
date-monthsAlone-11 = лист.

# English: Dec
date-monthsAlone-12 = груд.

# English: { $day } { $month } { $year }
date-day = { $day } { $month } { $year }

# English: { $month } { $year }
date-month = { $month } { $year }

# The beginning of a span within a year: "30 Mar – 2 Apr 2022".
# English: { $day } { $month }
date-dayInYear = { $day } { $month }

# The beginning of a span within a month: "29 – 30 Mar 2022".
# English: { $day }
date-dayInMonth = { $day }

# English: { $from } – { $to }
date-span = { $from } – { $to }

## draft-words

# English: Texts on the table
draft-title = Тексти на столі переговорів

# English: Texts that were put forward, clause by clause: by whom, when, and what each answers.
draft-lede = Тексти, які було запропоновано, пункт за пунктом: ким, коли і на що відповідає кожен.

# English: Which texts were on the table, by whom, when, and clause by clause. { $comparison }
draft-description = Які тексти були на столі переговорів, від кого, коли і що в них, пункт за пунктом. { $comparison }

# English: { $draft }, clause by clause. { $comparison }
draft-descriptionOf = { $draft }, пункт за пунктом. { $comparison }

# English: No text is recorded.
draft-none = Жодного тексту не записано.

# English: Text
draft-text = Текст

# English: Put forward by
draft-by = Хто запропонував

# English: no party is named
draft-byNone = сторону не названо

# English: On the table since
draft-said = На столі переговорів з

# English: How far it got
draft-status = Стадія

# English: Read at
draft-source = Де прочитано

# English: Parts of it read at
draft-pages = Де прочитано його частини

# English: Round
draft-round = Раунд

# English: Answers
draft-answers = У відповідь на

# English: Answered by
draft-answeredBy = Відповідь на нього

# English: Whose text it is
draft-rights = Чий це текст

# English: Clauses
draft-clauses = Пункти

# English: { $clauses -> [one] 1 clause *[other] { $clauses } clauses }
draft-count =
    { $clauses ->
        [one] { $clauses } пункт
        [few] { $clauses } пункти
       *[many] { $clauses } пунктів
    }

# English: Note on this text
draft-note = Примітка до цього тексту

# English: Not seen of this text
draft-not_seen = Чого в цьому тексті не бачили

# English: What is missing here was not read in a source that can be cited. It says nothing about what the text has.
draft-notSeenNote = Того, чого тут бракує, не прочитано в джерелі, на яке можна послатися. Це нічого не каже про зміст самого тексту.

# English: Cite this text
draft-cite = Послатися на цей текст

# English: A clause is cited by its number and its address: the link of its heading.
draft-citeNote = На пункт посилаються за номером і адресою: це посилання в його заголовку.

# English: proposed
draft-statuses-proposed = запропоновано

# English: compromise of the presidency or a mediator
draft-statuses-compromise = компроміс від головування або посередника

# English: agreed
draft-statuses-agreed = узгоджено

# English: adopted
draft-statuses-adopted = ухвалено

# English: proposed
draft-states-proposed = запропоновано

# English: in brackets: not settled
draft-states-bracketed = у дужках: не узгоджено

# English: agreed
draft-states-agreed = узгоджено

# English: struck out
draft-states-deleted = викреслено

# English: left open: a placeholder
draft-states-placeholder = залишено відкритим: місце для тексту

# English: refused by the other side
draft-states-rejected = відхилено іншою стороною

# English: wording seen whole
draft-seen-whole = формулювання бачили повністю

# English: wording seen in part
draft-seen-excerpt = формулювання бачили частково

# English: as told in a report
draft-seen-report = за викладом у репортажі

# English: Text not seen in a source that can be cited.
draft-unseen = Текст не вдалося побачити в джерелі, на яке можна послатися.

# English: Text of the document
draft-verbatim = Текст документа

# English: Summary
draft-summary = Стислий виклад

# English: Wanted by
draft-wants = Хто цього хоче:

# English: Answer of
draft-response = Відповідь —

# English: as told by { $party }
draft-toldBy = зі слів сторони «{ $party }»

# English: Parted into
draft-split_into = Поділено на

# English: Joined from
draft-merged_from = Об’єднано з

# English: Alternative
draft-alternative = Альтернатива

# English: No. { $number }
draft-number = № { $number }

# English: Beside other texts
draft-inRow = Поруч з іншими текстами

# English: Clause by clause
draft-sideBySide = Пункт за пунктом

# English: Clause by clause: { $comparison }
draft-sideBySideOf = Пункт за пунктом: { $comparison }

# English: Texts that answer each other, or were tabled together, side by side: a row for each matter, a column for each text.
draft-groupsLede = Тексти, які відповідають один на одний або були внесені разом, поруч: рядок на кожен предмет, колонка на кожен текст.

# English: Texts side by side, clause by clause. { $comparison }
draft-groupsDescription = Тексти поруч, пункт за пунктом. { $comparison }

# English: No two texts are recorded that answer each other or have a matter in common.
draft-groupsNone = Немає двох записаних текстів, які відповідали б один на один або мали спільний предмет.

# English: All texts on the same matters
draft-allTexts = Усі тексти на ті самі предмети

# English: Each clause is held against the same matter in the text before it, or in the text that you choose. Matters are matched by hand. Between texts in their own words the words that differ are marked; between summaries only figures, state and quoted words are.
draft-tableLede = Кожен пункт зіставлено з тим самим предметом у попередньому тексті або в тексті, який ви оберете. Предмети зіставлено вручну. Між текстами в їхніх власних формулюваннях позначено слова, що різняться; між стислими викладами — лише цифри, стан і процитовані слова.

# English: Hold each text against
draft-base = З чим зіставляти кожен текст

# English: Columns shown
draft-columnsShown = Показані колонки

# English: the one before it
draft-baseBefore = з попереднім

# English: held against: { $draft }
draft-againstTitle = зіставлено з текстом: { $draft }

# English: Matter
draft-matter = Предмет

# English: Texts side by side
draft-scroll = Тексти поруч

# English: Agreed on its issue
draft-agreed = Узгоджено з цього питання

# English: nothing on record
draft-agreedNone = нічого не зафіксовано

# English: Not in what was seen of this text.
draft-absent = У тій частині тексту, яку бачили, цього немає.

# English: Not in this text.
draft-absentWhole = У цьому тексті немає.

# English: Stands in this text under:
draft-elsewhere = У цьому тексті — під заголовком:

# English: the text that others are held against
draft-isBase = текст, з яким зіставляють інші

# English: against { $draft }
draft-against = проти тексту: { $draft }

# English: was: { $from }
draft-stateWas = було: { $from }

# English: no longer:
draft-figureGone = більше немає:

# English: new:
draft-figureNew = нове:

# English: other quoted words
draft-otherQuote = інші процитовані слова

# English: added:
draft-added = додано:

# English: removed:
draft-removed = прибрано:

# English: alternative: { $of }
draft-otherAlternative = альтернатива: { $of }

# English: first in
draft-moves-first = уперше:

# English: in brackets in
draft-moves-bracketed = у дужках:

# English: agreed in
draft-moves-settled = узгоджено:

# English: struck out in
draft-moves-struck = викреслено:

# English: refused in
draft-moves-refused = відхилено:

# English: changed in
draft-moves-changed = змінено:

# English: under other clauses in
draft-moves-moved = під іншими пунктами:

# English: not seen in
draft-moves-dropped = не бачили в тексті:

# English: back in
draft-moves-back = знову є:

# English: In the texts
draft-inTheTexts = У текстах

# English: Clauses of texts on the table that are on this issue.
draft-inTheTextsNote = Пункти текстів на столі переговорів, що стосуються цього питання.

# English: Texts on the table by then:
draft-onTheTable = Тексти на столі переговорів на той час:

# English: Positions that cite a clause of it
draft-stated = Позиції, які посилаються на пункт цього тексту

## field-words

# English: Title
field-title = Назва

# English: Question
field-question = Ключове запитання

# English: Scope
field-scope = Що охоплено

# English: Status
field-status = Статус

# English: Started
field-started = Початок

# English: Covers until
field-covers_until = Охоплено до

# English: Parties
field-parties = Сторони

# English: Pairs with pages of their own
field-pairs = Пари з окремими сторінками

# English: Party order
field-party_order = Порядок сторін

# English: Issues
field-issues = Питання

# English: Issue selection
field-issue_selection = Вибір питань

# English: Inclusion
field-inclusion = Включення сторін

# English: Languages
field-languages = Мови

# English: Synonyms
field-synonyms = Синоніми

# English: Words
field-words = Слова

# English: Loaded terms
field-loaded_terms = Слова однієї сторони

# English: Term
field-term = Слово

# English: Language
field-lang = Мова

# English: Neutral
field-neutral = Нейтральне слово

# English: Note
field-note = Примітка

# English: Accept
field-accept = Допустимо

# English: Rule
field-rule = Правило

# English: Reason
field-reason = Причина

# English: Name
field-name = Ім’я або назва

# English: Short
field-short = Скорочено

# English: Self name
field-self_name = Самоназва

# English: Aliases
field-aliases = Інші назви

# English: Kind
field-kind = Вид

# English: Role
field-role = Роль

# English: Member of
field-member_of = Входить до

# English: Entered
field-entered = Початок участі

# English: Options
field-options = Варіанти

# English: Id
field-id = Ідентифікатор

# English: Text
field-text = Текст

# English: Excludes
field-excludes = Виключає

# English: Keywords
field-keywords = Ключові слова

# English: Publisher
field-publisher = Видавець

# English: Published
field-published = Опубліковано

# English: Web address
field-url = Вебадреса

# English: Archive url
field-archive_url = Адреса архівної копії

# English: Archived
field-archived = Архівовано

# English: Accessed
field-accessed = Переглянуто

# English: Link
field-link = Посилання

# English: By
field-by = Хто

# English: Affiliation
field-affiliation = Належність

# English: Round
field-round = Раунд

# English: Package
field-package = Пакетна пропозиція

# English: Party
field-party = Сторона

# English: Said
field-said = Сказано

# English: Said between
field-said_between = Сказано в період

# English: Speaker
field-speaker = Хто сказав

# English: Authority
field-authority = Рівень

# English: Condition
field-condition = Умова

# English: Quote
field-quote = Цитата

# English: Translation
field-translation = Переклад

# English: Source
field-source = Джерело

# English: Locator
field-locator = Місце в джерелі

# English: Prompt
field-prompt = Запитання

# English: Reported by
field-reported_by = У викладі

# English: Stances
field-stances = Ставлення

# English: Conditions
field-conditions = Умови

# English: Alternative
field-alternative = Альтернатива

# English: Supersedes
field-supersedes = Замінює

# English: Withdrawn
field-withdrawn = Відкликано

# English: Coded by
field-coded_by = Хто кодував

# English: Checked
field-checked = Перевірено

# English: About
field-about = Стосується

# English: Summary
field-summary = Стислий виклад

# English: Responses
field-responses = Відповіді

# English: Searched
field-searched = Пошук проведено

# English: Independent
field-independent = Незалежний висновок

# English: Body
field-body = Орган

# English: Finding
field-finding = Висновок

# English: Start
field-start = Початок

# English: End
field-end = Кінець

# English: Place
field-place = Місце

# English: Format
field-format = Формат

# English: Host
field-host = Приймає

# English: Participants
field-participants = Учасники

# English: Head
field-head = Голова делегації

# English: Sources
field-sources = Джерела

# English: Outcomes
field-outcomes = Результати

# English: Issue
field-issue = Питання

# English: Announced by
field-announced_by = Хто оголосив

# English: Quantity
field-quantity = Кількість

# English: Where
field-where = Де

# English: Said together with
field-with = Сказано спільно з

# English: Answer
field-answer = Відповідь

# English: Translations
field-translations = Переклади

# English: Full text
field-full_text = Повний текст

# English: Figures
field-amounts = Цифри

# English: Of
field-of = Чого стосується

# English: Figure
field-value = Значення

# English: From
field-from = Від

# English: To
field-to = До

# English: Bound
field-as = Межа

# English: Unit
field-unit = Одиниця

# English: Move
field-move = Крок

# English: Replies to
field-answers = У відповідь на

# English: On
field-on = Дата

# English: Date unknown
field-unknown-date = Дата невідома

# English: Record withdrawn or denied
field-retracted = Запис відкликано або спростовано

# English: Reply
field-reply = Відповідь сторони

# English: Former ids
field-former_ids = Колишні ідентифікатори

# English: Corrections
field-corrections = Виправлення

# English: Scale of answers
field-scale = Шкала відповідей

# English: Label
field-label = Позначка

# English: Stance
field-stance = Ставлення

# English: Measures
field-measure = Вимірювані величини

# English: Lower end is the wish of
field-lower_is = Хто домагається меншого значення

# English: State
field-state = Стан

# English: Since
field-state_since = З якого часу

# English: Source of the state
field-state_source = Джерело відомостей про стан

# English: Related issues
field-related = Пов’язані питання

# English: Links
field-links = Посилання

# English: Until
field-until = До

# English: Left
field-left = Кінець участі

# English: Follows
field-successor_of = Попередник

# English: Former names
field-names = Колишні назви

# English: Published between
field-published_between = Опубліковано в період

# English: Medium
field-medium = Носій

# English: Reference
field-reference = Вихідні дані

# English: Rights
field-rights = Права

# English: Further sources
field-pages = Інші джерела

# English: Clauses
field-clauses = Пункти

# English: Not seen
field-not_seen = Чого не бачили

# English: Number
field-number = Номер

# English: Heading
field-heading = Заголовок

# English: Response
field-response = Відповідь

# English: As told by
field-as_told_by = Зі слів

# English: Parts into
field-split_into = Поділено на

# English: Joins
field-merged_from = Об’єднано з

# English: Seen
field-seen = Що бачили

## issue-words

# English: Rests on statements of { $span }
issueCard-evidence = На підставі заяв за { $span }

# English: Between { $names }
issueCard-between = Сторони: { $names }

# English: { $count -> [one] Of the one side that negotiates *[other] Among the { $count } sides that negotiate }
issueCard-sides =
    { $count ->
        [1] Єдина сторона переговорів
        [one] Між { $count } стороною переговорів
        [few] Між { $count } сторонами переговорів
       *[many] Між { $count } сторонами переговорів
    }

# English: { $pairs -> [one] Where stances of others meet: 1 pair *[other] Where stances of others meet: { $pairs } pairs }
issueCard-beneath =
    { $pairs ->
        [one] Ставлення інших зіставлено: { $pairs } пара
        [few] Ставлення інших зіставлено: { $pairs } пари
       *[many] Ставлення інших зіставлено: { $pairs } пар
    }

# English: Open
issueCard-state-open = Відкрите

# English: Tentatively agreed
issueCard-state-tentatively-agreed = Попередньо узгоджене

# English: Agreed
issueCard-state-agreed = Узгоджене

# English: Withdrawn from the talks
issueCard-state-withdrawn = Зняте з переговорів

# English: State of the issue, as told
issueCard-stateTitle = Стан питання за даними джерела

# English: since
issueCard-stateSince = з

# English: according to
issueCard-stateSource = джерело:

# English: Related issues
issueCard-related = Пов’язані питання

# English: More about it elsewhere
issueCard-links = Більше про це на інших сайтах

# English: Roll call
rollCall-title = Поіменний перелік

# English: Every party stands once at each term, with what it said of it. Those that said nothing are named too; that is no refusal.
rollCall-note = Біля кожного варіанта кожну сторону названо один раз — з тим, що вона про нього сказала. Тих, хто нічого не сказав, теж названо; це не відмова.

# English: For
rollCall-for = За

# English: On conditions
rollCall-onConditions = З умовами

# English: Undecided
rollCall-undecided = Не визначилися

# English: Against
rollCall-against = Проти

# English: Unclear
rollCall-unclear = Неясно

# English: Declined to say
rollCall-declined = Утримуються від відповіді

# English: Nothing said
rollCall-silent = Нічого не сказано

# English: Pointed out
rollCall-remarks = На що зважити

# English: spoke otherwise on option { $option } than its bloc
rollCall-againstBloc = — щодо варіанта { $option } сказано інше, ніж від імені об’єднання

# English: is for options { $first } and { $second }, which exclude each other
rollCall-bothSides = — за варіанти { $first } і { $second }, які виключають один одного

# English: Figures
amount-title = Цифри

# English: Each mark is a figure that a party said, with the bound that its words carry as an open end. Two marks are joined only where one statement replaces the other. No zone of agreement is drawn.
amount-note = Кожна позначка — цифра, яку назвала сторона; межу, що випливає з її слів, показано як відкритий кінець. Дві позначки з’єднано лише там, де одна заява замінює іншу. Зону можливої згоди не позначено.

# English: { $measure }, { $unit }
amount-caption = { $measure }, { $unit }

# English: The same figures as a table
amount-table = Ті самі цифри в таблиці

# English: Party
amount-heads-party = Сторона

# English: Figure
amount-heads-figure = Цифра

# English: Said
amount-heads-said = Сказано

# English: Stance
amount-heads-stance = Ставлення

# English: about
amount-about = близько

# English: at least
amount-at-least = щонайменше

# English: at most
amount-at-most = щонайбільше

# English: { $from } to { $to }
amount-range = від { $from } до { $to }

# English: no longer stands
amount-replaced = уже не чинна

# English: Lower is what { $party } asks for.
amount-lower = Меншого значення домагається { $party }.

# English: Movement
movement-title = Динаміка

# English: A lane a party, a mark a statement: the shape of its stance, in the line of its term. Upright lines are rounds. Marks are joined only where one statement replaces the other.
movement-note = Смуга — сторона, позначка — заява: її форма показує ставлення, її рядок — варіант. Вертикальні лінії — раунди. Позначки з’єднано лише там, де одна заява замінює іншу.

# English: records begin here: { $date }
movement-begins = початок записів: { $date }

# English: { $date }
movement-ends = { $date }

# English: Term
movement-term = Варіант

# English: not coded
movement-uncoded = не закодовано

# English: The same as a table
movement-table = Те саме в таблиці

# English: Rounds:
movement-rounds = Раунди:

# English: Day
movement-heads-day = День

# English: Party
movement-heads-party = Сторона

# English: Stance
movement-heads-stance = Ставлення

# English: Statement
movement-heads-statement = Заява

# English: This page as of { $date }
movement-asOf = Ця сторінка станом на { $date }

# English: Round
movement-round = Раунд

# English: replaces an earlier statement
movement-replaces = замінює попередню заяву

## ledger-words

# English: First asked, last said, what came of it
ledger-title = Перша вимога, остання заява, результат

# English: Ledger: { $comparison }
ledger-titleOf = Підсумки: { $comparison }

# English: The first statement on record of each side that negotiates, its latest, and the outcomes of rounds, issue by issue. An outcome stands beside what was said, with who announced it; whose words it is nearer to is not judged.
ledger-lede = Перша записана заява кожної сторони переговорів, її остання заява та результати раундів — питання за питанням. Результат стоїть поруч зі сказаним, із зазначенням, хто його оголосив; до чиїх слів він ближчий, не оцінюється.

# English: What was asked first, said last, and what came of each issue. { $comparison }
ledger-description = Чого домагалися спершу, що сказали востаннє і чим закінчилося з кожного питання. { $comparison }

# English: Issue
ledger-issue = Питання

# English: Party
ledger-party = Сторона

# English: First statement on record
ledger-first = Перша записана заява

# English: Latest statement
ledger-latest = Остання заява

# English: What came of it
ledger-outcome = Результат

# English: The same: nothing later is on record.
ledger-same = Та сама: пізніших не записано.

# English: No statement on record by this date:
ledger-none = Станом на цю дату заяв не записано:

# English: First statement, latest statement, outcomes
ledger-block = Перша заява, остання заява, результати

## method-words

# English: What a statement is here, what each word beside it means, and how a table is worked out from statements.
method-lede = Що тут називається заявою, що означає кожне слово поруч із нею і як із заяв складається таблиця.

# English: Statements
method-sections-statements-title = Заяви

# English: The smallest unit is one statement: what one party said on one issue, on one date, in one source. Tables are worked out from statements and hold nothing else.
method-sections-statements-paragraphs-1 = Найменша одиниця — одна заява: що одна сторона сказала з одного питання, в один день, в одному джерелі. Таблиці складено із заяв, і нічого іншого в них немає.

# English: Each statement has a condition in this site’s own neutral words and, where possible, the party’s own words as a quotation of at most 25 words, character for character as published. Where the words were said in another language, the translation names its translator.
method-sections-statements-paragraphs-2 = У кожній заяві є умова, викладена власними нейтральними словами сайту, і, де це можливо, слова самої сторони — цитата не довша за 25 слів, знак у знак так, як її опубліковано. Якщо слова сказано іншою мовою, при перекладі названо перекладача.

# English: Statements are never overwritten. A later statement that replaces an earlier one says so, and the earlier one keeps its address.
method-sections-statements-paragraphs-3 = Заяви ніколи не переписуються. Пізніша заява, що замінює попередню, так і позначена, а попередня зберігає свою адресу.

# English: What is missing
method-sections-missing-title = Чого бракує

# English: Nothing is inferred. What a bloc said is not copied to its members, and what a party did not say is not filled in. A missing statement is shown as missing and never counts as refusal.
method-sections-missing-paragraphs-1 = Нічого не домислюється. Сказане об’єднанням не переноситься на його членів, а не сказане стороною не дописується. Відсутню заяву показано як відсутню; вона ніколи не вважається відмовою.

# English: Which statement heads a cell
method-sections-headline-title = Яка заява стоїть у клітинці першою

# English: A statement stands on a date if it was said on or before that date and has not been replaced or withdrawn by something said on or before that date.
method-sections-headline-paragraphs-1 = Заява чинна на певну дату, якщо її зроблено не пізніше цієї дати і якщо її не замінено й не відкликано тим, що сказано не пізніше цієї дати.

# English: Among the statements that stand, the highest authority comes first, then the latest. Authority has three tiers: documents and principals; ministers; spokespersons, officials and reports. On one day a document comes before a principal. The other statements are listed beneath.
method-sections-headline-paragraphs-2 = Серед чинних заяв першою стоїть заява найвищого рівня, за рівних рівнів — найпізніша. Рівнів три: документи та перші особи; міністри; речники, посадовці та перекази. Якщо день той самий, документ стоїть перед словами першої особи. Інші заяви перелічено нижче.

# English: A date of which only the month or year is known counts from the last day of that period, so that no table shows what may not have been said yet; a period that reaches beyond the last day covered counts from that day.
method-sections-headline-paragraphs-3 = Дата, в якій відомий лише місяць або рік, рахується від останнього дня цього періоду, щоб жодна таблиця не показувала того, чого, можливо, ще не було сказано; період, що виходить за останній охоплений день, рахується від цього дня.

# English: Which stance a party has on an option
method-sections-stance-rule-title = Яке ставлення сторони до варіанта

# English: All standing statements of the party that are coded for the option are put in the same order, and the first one counts. Where two of one tier and one day differ, the stance is “unclear”. Each cell prints how many statements it rests on and from when to when.
method-sections-stance-rule-paragraphs-1 = Усі чинні заяви сторони, закодовані щодо варіанта, розставлено в тому самому порядку, і враховується перша. Якщо дві заяви одного рівня й одного дня різняться, ставлення — «неясно». У кожній клітинці вказано, на скількох заявах вона ґрунтується і за який період.

# English: As of an earlier date
method-sections-as-of-title = Стан на попередню дату

# English: Any table can be shown as it stood on an earlier date: only what was said on or before that date is in it, and what was replaced or withdrawn later still stands. The dates offered are those on which something was said or withdrawn, a party entered or a round ended. Pages of their own exist for these dates; where there are more than 60, or fewer in a comparison of very many parties and issues, for those on which a round ended and for the last of each month, or of each year if that is still too many.
method-sections-as-of-paragraphs-1 = Будь-яку таблицю можна показати станом на попередню дату: у ній є лише те, що сказано не пізніше цієї дати, а замінене чи відкликане згодом іще чинне. Пропонуються дати, коли щось було сказано чи відкликано, коли сторона долучилася або завершився раунд. Для цих дат є окремі сторінки; якщо дат понад 60 — або менше, але в порівнянні дуже багато сторін і питань, — то лише для тих, коли завершився раунд, і для останньої в кожному місяці чи, якщо й цього забагато, в кожному році.

# English: The date is when something was said, not when it was entered here. A statement that was found late stands at the date on which it was made.
method-sections-as-of-paragraphs-2 = Датою вважається день, коли щось було сказано, а не коли це внесено сюди. Заява, знайдена пізно, стоїть під датою, коли її зроблено.

# English: Offers that belong together
method-sections-offers-title = Пропозиції, що становлять ціле

# English: A source may be one offer, to be taken as a whole, or leave a choice between alternatives. A statement from it is not the same as a demand made by itself: wherever it stands it says so and leads to the whole offer.
method-sections-offers-paragraphs-1 = Джерело може бути однією пропозицією, яку приймають лише цілком, або залишати вибір між альтернативами. Заява з нього — не те саме, що окрема вимога: де б вона не стояла, це зазначено, і від неї можна перейти до всієї пропозиції.

# English: How stances were coded
method-sections-coding-title = Як кодувалися ставлення

# English: A stance is this site’s reading of the quoted words, never stronger than the words. Each statement says how many coders it has: people, or passes of a machine, which are named as such. Where two coders worked, they worked apart from each other; where they differed, nothing is coded and the statement stands without a stance on that term. Where a later coder differs from a stance that two had read alike, the difference is listed for the editors. How far coders agree is counted below, and every difference stands on the page of what a comparison covers.
method-sections-coding-paragraphs-1 = Ставлення — це прочитання процитованих слів цим сайтом, ніколи не сильніше за самі слова. При кожній заяві вказано, скільки в неї кодувальників: людей або машинних прогонів, які так і названо. Якщо кодувальників двоє, вони працювали незалежно один від одного; якщо вони розійшлися, нічого не закодовано і заява лишається без ставлення до цього варіанта. Якщо пізніший кодувальник не згоден зі ставленням, яке двоє прочитали однаково, цю розбіжність винесено для редакторів. Наскільки кодувальники згодні між собою, пораховано нижче, а кожну розбіжність наведено на сторінці про те, що охоплює порівняння.

# English: There is no score and no percentage, and no stance called “neutral”: the word means too many things.
method-sections-coding-paragraphs-2 = Немає ні балів, ні відсотків, ані ставлення «нейтральне»: це слово має надто багато значень.

# English: How parties stand to each other
method-meeting-title = Як співвідносяться позиції сторін

# English: What readers ask for is how two parties stand on an issue. Their stances on its terms are held against each other by the two tables below, and the gravest of what that gives is the headline: deadlock as stated, competing requirements, exclusive terms, apart, conditional, open, same term, same refusal, in this order. A headline never hides the rest: what else their stances come to stands beneath it.
method-meeting-paragraphs-1 = Читачі хочуть знати, як дві сторони ставляться одна до одної з певного питання. Їхні ставлення до його варіантів зіставлено за двома таблицями нижче, і найгостріший із результатів винесено наперед у такому порядку: глухий кут, судячи із заяв; несумісні вимоги; взаємовиключні варіанти; розбіжність; з умовами; відкрито; той самий варіант; та сама відмова. Винесене наперед ніколи не приховує решти: інші результати зіставлення стоять під ним.

# English: A stance that is unclear, a refusal to say, and every state without a stance, meets nothing. Where no two stances meet, it is different terms if both have a view, one side only if one of them has, and no stance on record otherwise. A missing statement never reads as disagreement. The tables are the same both ways, and no third party changes how two of them stand.
method-meeting-paragraphs-2 = Неясне ставлення, утримання від відповіді та будь-який стан без ставлення ні з чим не зіставляються. Якщо зіставити нема чого, то це різні варіанти, коли ставлення висловили обидві сторони, лише одна сторона — коли тільки одна з них, і ставлення не зафіксовано — в інших випадках. Відсутня заява ніколи не читається як незгода. Таблиці однакові в обох напрямках, і жодна третя сторона не змінює того, як співвідносяться дві інші.

# English: Terms that exclude each other are recorded with the issue: two of them exclude each other only where both cannot be carried out together in plain reading. A party that is itself for two such terms is held to the one said last with the highest authority; the other stands beneath as also said.
method-meeting-paragraphs-3 = Варіанти, що виключають один одного, записано разом із питанням: два з них виключають один одного, лише якщо за прямим змістом обидва не можна виконати разом. Для сторони, яка сама виступає за два такі варіанти, враховано той, про який сказано останнім на найвищому рівні; інший стоїть нижче з позначкою «також».

# English: For the negotiation as a whole the parties that negotiate carry the headline, its principals; where fewer than two are named, all but observers and those who are only mentioned. With more than two it is the gravest meeting between any two, down to open, with the names of both sides; same term or same refusal only if all of them have a view on one and the same term; one side only if any of them has none. What holds among others, or between one of them and a mediator, stands beneath and never in the headline. It does not depend on which parties a reader has chosen to see.
method-meeting-paragraphs-4 = Для переговорів загалом визначальними є сторони, що їх ведуть, — основні сторони; якщо таких названо менш ніж дві — усі, крім спостерігачів і тих, кого лише згадано. Якщо їх більше двох, береться найгостріший результат зіставлення будь-яких двох, аж до «відкрито», з назвами обох сторін; «той самий варіант» або «та сама відмова» — лише якщо всі вони висловили ставлення до того самого варіанта; «лише одна сторона» — якщо бодай одна з них його не висловила. Результат між іншими сторонами або між однією з них і посередником стоїть нижче й ніколи не виноситься наперед. Він не залежить від того, які сторони вирішив переглянути читач.

# English: Where an offer leaves a choice between alternatives, each is tried as a whole, and the mildest relation that has a meeting counts and names its alternative. Whatever rests on part of an offer says so.
method-meeting-paragraphs-5 = Якщо пропозиція залишає вибір між альтернативами, кожну перевірено цілком, і враховується найм’якше співвідношення, в якому є що зіставити, із зазначенням альтернативи. Усе, що ґрунтується на частині пропозиції, так і позначено.

# English: Beside each result stand the dates of the statements. It is marked where one of them was said before a later round on the issue. There is no score and no percentage. The word “agreed” is kept for outcomes of rounds and for the state of an issue that a source tells of; where nobody is recorded as announcing an outcome, that is said.
method-meeting-paragraphs-6 = Біля кожного результату стоять дати заяв. Якщо якусь із них зроблено до пізнішого раунду з цього питання, це позначено. Немає ні балів, ні відсотків. Слово «узгоджено» вживається лише для результатів раундів і для стану питання, про який повідомляє джерело; якщо не записано, хто оголосив результат, про це сказано.

# English: What two stances on the same term come to
method-meeting-same = Результат для двох ставлень до того самого варіанта

# English: What two stances on terms that exclude each other come to
method-meeting-across = Результат для двох ставлень до варіантів, що виключають один одного

# English: no meeting
method-meeting-nothing = не зіставляється

# English: One party / other party
method-meeting-corner = Одна сторона / інша сторона

# English: Kinds of relation
method-meeting-relations = Види співвідношень

# English: Relation
method-meeting-relation = Співвідношення

# English: On this site
method-notes = На цьому сайті

# English: Stances
method-stances = Ставлення

# English: Stance
method-stance = Ставлення

# English: States of a cell
method-states = Стани клітинки

# English: State
method-state = Стан

# English: Authority
method-authority = Рівень

# English: Meaning
method-meaning = Значення

# English: Quotations, translations and full texts are the words of those who said and published them: they are quoted here, and this site cannot license them. The publisher’s own words, the choice of what is compared and the coding may be used under this licence:
method-licenceText = Цитати, переклади та повні тексти — це слова тих, хто їх сказав і опублікував: тут їх процитовано, і сайт не може надавати на них ліцензію. Власні слова видавця, вибір того, що порівнюється, і кодування можна використовувати за такою ліцензією:

# English: Method
method-title = Метод

## open-words

# English: Open data
open-title = Відкриті дані

# English: All records of this site as JSON, CSV, feeds and calendars, with a description for programs.
open-description = Усі записи цього сайту у форматах JSON та CSV, стрічки новин і календарі, з описом для програм.

# English: Every record can be taken along, with its date and its source. The files are made with the pages and hold the same records.
open-lede = Кожен запис можна взяти разом із його датою та джерелом. Файли створюються разом зі сторінками й містять ті самі записи.

# English: All records as JSON
open-lists = Усі записи у форматі JSON

# English: JSON is the lossless form: each record under the names that its file uses, in an order that stays.
open-listsNote = JSON передає все без втрат: кожен запис має ті самі назви полів, що й у його файлі, у сталому порядку.

# English: File
open-list = Файл

# English: What it holds
open-holds = Що в ньому

# English: Schema
open-schema = Схема

# English: { $count -> [one] 1 entry *[other] { $count } entries }
open-entries =
    { $count ->
        [one] { $count } запис
        [few] { $count } записи
       *[many] { $count } записів
    }

# English: Stated positions, each with its source in full; standing says whether it still stands.
open-meaning-positions = Висловлені позиції, кожна з повними даними про джерело; standing показує, чи вона ще чинна.

# English: What is compared, and how the choice was made.
open-meaning-comparisons = Що порівнюється і як зроблено вибір.

# English: Who takes part.
open-meaning-parties = Хто бере участь.

# English: Issues with the terms on the table.
open-meaning-issues = Питання з варіантами, що на столі переговорів.

# English: Where it was said; page is its page here, url where it can be read.
open-meaning-sources = Де це сказано; page — сторінка джерела на цьому сайті, url — де його можна прочитати.

# English: Allegations of fact, always with the responses to them.
open-meaning-claims = Твердження про факти, завжди разом із відповідями на них.

# English: Meetings and other steps, with what came of them.
open-meaning-rounds = Зустрічі та інші кроки з їхніми результатами.

# English: Texts on the table, clause by clause; the same matter bears the same clause id in every text.
open-meaning-drafts = Тексти на столі переговорів, пункт за пунктом; той самий предмет має однаковий ідентифікатор пункту в кожному тексті.

# English: Searches that found nothing. A pair of party and issue in neither file has not been looked at.
open-meaning-gaps = Пошуки, які нічого не дали. Якщо пари сторони й питання немає в жодному з файлів, її не досліджували.

# English: All records as JSON, with schemas
open-allAsJson = Усі записи у форматі JSON, зі схемами

# English: OpenAPI 3.1 description of all files
open-openApi = Опис усіх файлів за OpenAPI 3.1

# English: Loading them into a search engine
open-exportGuide = Завантаження в пошукову систему

# English: Each comparison as a table, a feed and a calendar
open-perComparison = Кожне порівняння як таблиця, стрічка новин і календар

# English: Positions as CSV
open-csv = Позиції у форматі CSV

# English: Clauses of texts on the table as CSV
open-clausesCsv = Пункти текстів на столі переговорів у форматі CSV

# English: Feed of what is added
open-feed = Стрічка нових записів

# English: Feed of all comparisons
open-siteFeed = Стрічка всіх порівнянь

# English: Calendar of rounds
open-calendar = Календар раундів

# English: The table
open-csvTitle = Таблиця

# English: CSV in UTF-8, one position a row. Lists stand in one cell: stances as option:stance and ids with a semicolon between them, texts one a line; what would not come back the same from that stands as JSON. A cell that begins like a formula has an apostrophe in front of it, so that a spreadsheet does not run it, and so has one that begins with an apostrophe: take one leading apostrophe away to have the cell as it was. The same table can be imported again (npm run import).
open-csvNote = CSV у кодуванні UTF-8, одна позиція на рядок. Списки стоять в одній клітинці: ставлення — як option:stance, ідентифікатори — через крапку з комою, тексти — по одному на рядок; те, що з такого запису не відновилося б незмінним, подано як JSON. Перед клітинкою, яка починається як формула, стоїть апостроф, щоб табличний редактор її не виконав; так само і перед тією, що починається з апострофа: приберіть один початковий апостроф — і матимете початковий вміст. Ту саму таблицю можна імпортувати знову (npm run import).

# English: Columns
open-columns = Колонки

# English: What may change
open-changes = Що може змінитися

# English: Stays within version 1: addresses, names of fields, what they mean, and the order of entries.
open-stays = Незмінні в межах версії 1: адреси, назви полів, їхнє значення та порядок записів.

# English: May change at any time: records, new fields, new values of fields that hold a fixed word, new columns at the end of the table. Programs should pass over what they do not know.
open-mayChange = Будь-коли можуть змінитися: записи, нові поля, нові значення полів із фіксованим переліком слів, нові колонки наприкінці таблиці. Програми мають пропускати те, чого не знають.

# English: A change that would break programs comes as /api/v2/, beside the first for as long as that can be kept.
open-nextVersion = Зміна, яка порушила б роботу програм, з’явиться як /api/v2/ поряд із першою версією, доки ту можна буде підтримувати.

# English: A field that is absent says nothing: the record does not have it. A party without a position on an issue has not refused anything.
open-absence = Відсутнє поле нічого не означає: у записі його немає. Сторона без позиції з певного питання ні від чого не відмовлялася.

# English: Dates are as precise as they are known: a day, a month or a year. covers_until says up to which day somebody has looked; no file says when it was made.
open-dates = Дати настільки точні, наскільки вони відомі: день, місяць або рік. covers_until показує, до якого дня включно проводився пошук; час створення файлу не зазначено в жодному з них.

# English: digest is equal as long as the content is. hash is the SHA-256 of the file of a record, as sha256sum gives it.
open-digest = digest однаковий, доки однаковий вміст. hash — це SHA-256 файлу запису, як його видає sha256sum.
# English: translated holds the publisher’s words of a record in other languages, each with who translated them and when; stale says that the record has been changed since. Tables have the record’s own words alone.
open-translated = translated містить слова видавця про запис іншими мовами, із зазначенням, хто й коли їх переклав; stale означає, що запис відтоді змінено. У таблицях лише власні слова запису.

# English: Cite
open-cite-title = Як послатися

# English: The source comes first; this page is where the words were seen.
open-cite-note = Спершу — джерело; ця сторінка — місце, де побачили ці слова.

# English: Cite this comparison
open-cite-datasetTitle = Як послатися на це порівняння

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
open-cite-bib = Усі позиції для BibTeX

# English: All positions for reference managers (RIS)
open-cite-ris = Усі позиції для бібліографічних менеджерів (RIS)

# English: Copy
open-cite-copy = Копіювати

# English: Copied
open-cite-copied = Скопійовано

# English: ({ $by })
open-cite-translated = ({ $by })

# English: (condition in the words of { $site })
open-cite-inWordsOf = (умова словами сайту «{ $site }»)

# English: (corrected on { $date })
open-cite-correctedOn = (виправлено { $date })

# English: Seen at: { $site }, “{ $page }”, { $url }
open-cite-seenAt = Переглянуто на: { $site }, «{ $page }», { $url }

# English: Show on another page
open-embed-title = Показати на іншій сторінці

# English: Paste this where it is to stand. The frame is tall enough for date, speaker and source where the page is narrow.
open-embed-note = Вставте це туди, де воно має стояти. Висоти рамки вистачає для дати, імені й джерела й на вузькій сторінці.

# English: If the page takes scripts, paste this as well, once: every frame of this site is then as tall as what it holds.
open-embed-grows = Якщо сторінка приймає скрипти, вставте один раз і це: тоді кожна рамка цього сайту матиме висоту свого вмісту.

# English: Frame for other pages
open-embed-oEmbed = Рамка для інших сторінок

# English: See the small page
open-embed-preview = Переглянути малу сторінку

# English: Statements up to { $date }
open-embed-coversUntil = Заяви до { $date } включно

# English: { $parties -> [one] 1 more party *[other] { $parties } more parties }
open-picture-more =
    { $parties ->
        [one] ще { $parties } сторона
        [few] ще { $parties } сторони
       *[many] ще { $parties } сторін
    }

# English: { $count -> [one] 1 more issue *[other] { $count } more issues }
open-picture-moreIssues =
    { $count ->
        [one] ще { $count } питання
        [few] ще { $count } питання
       *[many] ще { $count } питань
    }

# English: { $count -> [one] 1 more term *[other] { $count } more terms }
open-picture-moreTerms =
    { $count ->
        [one] ще { $count } варіант
        [few] ще { $count } варіанти
       *[many] ще { $count } варіантів
    }

# English: { $count -> [one] 1 more response *[other] { $count } more responses }
open-picture-moreResponses =
    { $count ->
        [one] ще { $count } відповідь
        [few] ще { $count } відповіді
       *[many] ще { $count } відповідей
    }

# English: The publisher’s own words and coding: { $licence }. Quotations are those of the people and sources named.
open-feeds-rights = Власні слова видавця та кодування: { $licence }. Цитати належать названим особам і джерелам.

# After "Between Russia and Ukraine": with the name of the relation and what it means.
# English: { $among }, on { $issue }, by { $date }: { $relation }.
open-feeds-stand = { $among }; питання: { $issue }; станом на { $date }: { $relation }.

# English: { $comparison }: statements added
open-feeds-title = { $comparison }: додані заяви

# English: What was added to the record. The time of an entry is the time of adding; when something was said stands in it.
open-feeds-subtitle = Що додано до записів. Час запису в стрічці — це час додавання; коли щось було сказано, зазначено в самому записі.

# English: { $party }, { $issue }
open-feeds-onIssue = { $party }, { $issue }

# English: { $party }, { $issue }: withdrawn
open-feeds-withdrawn = { $party }, { $issue }: відкликано

# English: Text on the table: { $title }
open-feeds-draft = Текст на столі переговорів: { $title }

# English: Clauses
open-feeds-clauses = Пункти

# English: Claim and responses: { $title }
open-feeds-claim = Твердження та відповіді: { $title }

# English: Said
open-feeds-said = Сказано

# English: added here on { $date }
open-feeds-addedOn = додано тут { $date }

# English: compared with its source on { $date }
open-feeds-checkedOn = звірено з джерелом { $date }

# English: when it was added here is not known
open-feeds-addedUnknown = коли додано тут, невідомо

# English: Replaces an earlier statement:
open-feeds-replaces = Замінює попередню заяву:

# English: Withdrawn; on which day is not known.
open-feeds-withdrawnSometime = Відкликано; якого дня — невідомо.

# English: Withdrawn on { $date }.
open-feeds-withdrawnOn = Відкликано { $date }.

# English: Corrected here on { $date }:
open-feeds-correctedOn = Виправлено тут { $date }:

# English: Source
open-feeds-source = Джерело

# English: Finding
open-feeds-finding = Висновок

# English: Corrections
open-corrections-title = Виправлення

# English: { $site }: corrections
open-corrections-feedTitle = { $site }: виправлення

# English: What was mended here after it had been published, and which records of words were withdrawn or denied; the last first.
open-corrections-lede = Що тут виправили після публікації і які записи слів було відкликано чи спростовано; спершу останні.

# English: Nothing has been corrected here yet.
open-corrections-none = Тут іще нічого не виправляли.

# English: Feed of corrections
open-corrections-feed = Стрічка виправлень

# English: { $date }: { $title }
open-corrections-onRecord = { $date }: { $title }

# English: The date is known no more precisely than this: { $date }.
open-calendars-period = Точніша дата невідома: { $date }.

# English: Took part: { $names }.
open-calendars-participants = Учасники: { $names }.

# English: { $status }: { $text }
open-calendars-outcome = { $status }: { $text }

## party-words

# English: Party
party-party = Сторона

# English: Parties
party-parties = Сторони

# English: Parties
party-choose = Сторони

# English: Show all
party-all = Показати всі

# The page's script puts the number of those shown in the place of `{shown}`.
# English: { $shown } of { $all } shown
party-showing = Показано { $shown } з { $all }

# English: Move { $name } one place earlier
party-moveEarlier = Пересунути на одне місце раніше: { $name }

# English: Own name
party-selfName = Самоназва

# English: Kind
party-kind = Вид

# English: Part in the negotiation
party-role = Роль у переговорах

# English: Member of
party-memberOf = Входить до

# English: Members
party-members = Члени

# English: What a bloc said is not copied to its members.
party-memberNote = Сказане об’єднанням не переноситься на його членів.

# English: Takes part since
party-entered = Бере участь з
# English: Followed by
party-followedBy = Наступник

# English: Who speaks for it
party-speaksThrough = Хто говорить від її імені

# English: What { $party } said, issue by issue. { $comparison }
party-description = { $party }: що сказано, питання за питанням. { $comparison }

# English: All { $count } statements on this issue
party-allOnIssue = Усі заяви з цього питання ({ $count })

# English: Statements, by issue
party-statements = Заяви за питаннями

# English: Issues without a statement
party-without = Питання без заяв

# English: state
party-kinds-state = держава

# English: government
party-kinds-government = уряд

# English: organisation
party-kinds-organisation = організація

# English: bloc
party-kinds-bloc = об’єднання

# English: company
party-kinds-company = компанія

# English: union
party-kinds-union = профспілка

# English: political party
party-kinds-electoral-party = політична партія

# English: person
party-kinds-person = особа

# English: body
party-kinds-body = орган

# English: principal
party-roles-principal = основна сторона

# English: mediator
party-roles-mediator = посередник

# English: guarantor
party-roles-guarantor = гарант

# English: observer
party-roles-observer = спостерігач

# English: mentioned, not taking part
party-roles-mentioned = згадана, не бере участі

# English: { $bloc } and its members
bloc-title = { $bloc }: об’єднання та його члени

# English: What { $bloc } and its members said, issue by issue, on the terms on the table. { $comparison }
bloc-description = { $bloc }, об’єднання та його члени: що сказано про варіанти на столі переговорів, питання за питанням. { $comparison }

# English: The terms show these parties only. How the sides that negotiate stand, and what came of an issue, does not depend on who is shown.
bloc-note = При варіантах показано лише ці сторони. Співвідношення позицій сторін переговорів і результат із питання не залежать від того, кого показано.

# English: Blocs with their members
bloc-blocs = Об’єднання та їхні члени

# English: The same in their words: the table
bloc-inWords = Те саме їхніми словами: таблиця

# English: { $count -> [one] 1 member *[other] { $count } members }
bloc-members =
    { $count ->
        [one] { $count } член
        [few] { $count } члени
       *[many] { $count } членів
    }

# English: What { $pair } said, side by side on every issue. { $comparison }
pair-description = { $pair }: що сказано, поруч, з кожного питання. { $comparison }

# English: both have spoken on { $common } of { $all } issues
pair-common = питань, з яких висловилися обидві: { $common } з { $all }

# English: How they stand on this page is between these two parties only. What came of an issue is what any round came to.
pair-note = Співвідношення позицій на цій сторінці — лише між цими двома сторонами. Результат із питання — це підсумок будь-якого раунду.

# English: Issues, what each of the two asks for, how that stands to each other, and what came of it
pair-caption = Питання, чого домагається кожна з двох сторін, як це співвідноситься і який результат

# English: The same two in their words: the table
pair-inWords = Ті самі дві сторони їхніми словами: таблиця

# English: Two parties side by side
pair-pairs = Дві сторони поруч

# English: Compare any two parties
pair-any = Порівняти будь-які дві сторони

# English: Any two parties side by side on every issue. { $comparison }
pair-anyDescription = Будь-які дві сторони поруч, з кожного питання. { $comparison }

# English: Where scripts run, any two parties can be chosen here. Without them, some pairs have pages of their own, and each party has a page with all that it said.
pair-anyNote = Там, де працюють скрипти, тут можна вибрати будь-які дві сторони. Без них деякі пари мають окремі сторінки, а кожна сторона — сторінку з усім, що вона сказала.

# English: Compare { $party } with another party
pair-anyOther = { $party }: порівняти з іншою стороною

# English: First party
pair-first = Перша сторона

# English: Second party
pair-second = Друга сторона

# English: Choose a party
pair-choose = Вибрати сторону

# English: Choose two different parties.
pair-same = Виберіть дві різні сторони.

# English: Fetching the records …
pair-loading = Завантажуються записи…

# English: The records could not be fetched. Choose again to try once more.
pair-failed = Не вдалося отримати записи. Щоб спробувати ще раз, повторіть вибір.

# English: Pairs with pages of their own
pair-own = Пари з окремими сторінками

# English: Side by side with
pair-with = Поруч із такою стороною:

# English: { $pairs -> [one] 1 pair of parties that have both spoken on some issue *[other] { $pairs } pairs of parties that have both spoken on some issue }
pair-count =
    { $pairs ->
        [one] { $pairs } пара сторін, які обидві висловилися щонайменше з одного питання
        [few] { $pairs } пари сторін, які обидві висловилися щонайменше з одного питання
       *[many] { $pairs } пар сторін, які обидві висловилися щонайменше з одного питання
    }

## position-words

# English: Position
position-position = Позиція

# English: The party’s own answer to this record
position-reply = Відповідь самої сторони на цей запис

# English: The party’s own text
position-fullText = Власний текст сторони

# English: Said together with
position-together = Сказано спільно з

# English: Replies to
position-answers = У відповідь на

# English: Step
position-move = Крок

# English: proposal
position-moves-proposal = пропозиція

# English: counter-proposal
position-moves-counter = зустрічна пропозиція

# English: answer
position-moves-answer = відповідь

# English: question
position-moves-question = запитання

# English: what if
position-moves-what-if = припущення «а якщо»

# English: acceptance
position-moves-acceptance = прийняття

# English: rejection
position-moves-rejection = відхилення

# English: In figures
position-figures = У цифрах

# English: exactly
position-bounds-exactly = рівно

# English: at least
position-bounds-at-least = щонайменше

# English: at most
position-bounds-at-most = щонайбільше

# English: about
position-bounds-about = близько

# English: Statement
position-statement = Заява

# English: Said
position-said = Сказано

# English: Speaker
position-by = Хто сказав

# English: Party
position-party = Сторона

# English: Issue
position-issue = Питання

# English: Authority
position-authority = Рівень

# English: Source
position-source = Джерело

# English: Place in the source
position-locator = Місце в джерелі

# English: Asked
position-prompt = Поставлене запитання

# English: Wording
position-wording = Формулювання

# English: Compared with the source
position-checked = Звірено з джерелом

# English: Original
position-original = Оригінал

# English: Translation
position-translation = Переклад

# English: The original words were not seen.
position-originalNotSeen = Слів оригіналу не бачили.

# English: No words are quoted; the condition above is in this site’s own words.
position-noQuote = Слів не процитовано; умову вище викладено власними словами сайту.

# English: Condition, in this site’s words
position-paraphrase = Умова словами цього сайту

# English: Context
position-context = Контекст

# English: Stands
position-standing = Чинна

# English: Replaced by a later statement
position-superseded = Замінено пізнішою заявою

# English: Withdrawn on { $date }
position-withdrawn = Відкликано { $date }

# English: Withdrawn; on which day is not known
position-withdrawnSometime = Відкликано; якого дня — невідомо

# English: Retracted by its publisher on { $date }
position-retracted-publisher = Відкликано видавцем { $date }

# English: Denied by the speaker on { $date }
position-retracted-speaker = Спростовано автором слів { $date }

# English: Replaces
position-supersedes = Замінює

# English: Replaced by
position-supersededBy = Замінено заявою

# English: All parties on this issue
position-allOfIssue = Усі сторони з цього питання

# English: How this changed
position-history = Як це змінювалося

# English: This statement.
position-thisOne = Ця заява.

# English: Replaced by the statement of
position-replacedOn = Замінено заявою від

# English: Counts from a later day
position-notYet = Враховується з пізнішого дня

# Before the date of the statement that this one is held against.
# English: Beside the statement of
position-comparedWith = Поряд із заявою від

# English: { $term }: { $after } (then: { $before })
position-changed-stance = { $term }: { $after } (тоді: { $before })

# English: { $term }: { $after } (then not spoken of)
position-changed-newTerm = { $term }: { $after } (тоді про це не говорили)

# English: { $term }: not spoken of (then: { $before })
position-changed-noTerm = { $term }: про це не сказано (тоді: { $before })

# English: figure: { $after } (then: { $before })
position-changed-amount = цифра: { $after } (тоді: { $before })

# English: figure: { $after } (then none)
position-changed-newAmount = цифра: { $after } (тоді не було)

# English: no figure (then: { $before })
position-changed-noAmount = без цифри (тоді: { $before })

# English: authority: { $after } (then: { $before })
position-changed-authority = рівень: { $after } (тоді: { $before })

# English: in words:
position-changed-words = за словами:

# English: in other words
position-changed-otherWords = іншими словами

# English: the same stances, in the same words of this site
position-changed-nothing = ті самі ставлення, викладені тими самими словами сайту

# English: added:
position-added = додано:

# English: removed:
position-removed = прибрано:

# English: { $count -> [one] 1 earlier statement *[other] { $count } earlier statements }
position-earlier =
    { $count ->
        [one] { $count } попередня заява
        [few] { $count } попередні заяви
       *[many] { $count } попередніх заяв
    }

# English: Said that there is no agreement without it.
stance-meaning-requires = Сказала, що без цього домовленості не буде.

# English: Asked for it or proposed it, without calling it indispensable.
stance-meaning-supports = Просила про це або запропонувала це, не називаючи обов’язковим.

# English: Said that it can live with it, not having asked for it.
stance-meaning-accepts = Сказала, що це для неї прийнятно, хоча сама про це не просила.

# English: Said that it would accept it if stated conditions are met.
stance-meaning-conditional = Сказала, що прийняла б це, якщо буде виконано названі умови.

# English: Said that it has no position yet, or is studying it.
stance-meaning-undecided = Сказала, що ще не має позиції або вивчає питання.

# English: Said that it is against it.
stance-meaning-opposes = Сказала, що вона проти цього.

# English: Said that it will not accept it in any settlement.
stance-meaning-rules-out = Сказала, що не прийме цього за жодного врегулювання.

# English: Said that it will not say, or was asked and gave no answer. Not a view.
stance-meaning-declined = Сказала, що не відповідатиме, або на запитання не дала відповіді. Це не думка по суті.

# English: Has spoken, but equal voices differ or the wording does not settle it.
stance-meaning-unclear = Висловилася, але рівноцінні голоси різняться або формулювання не дає ясності.

# English: Coded stance
stance-coded = Закодоване ставлення

# English: { $count -> [one] one coder *[other] { $count } coders }
stance-codedBy =
    { $count ->
        [one] { $count } кодувальник
        [few] { $count } кодувальники
       *[many] { $count } кодувальників
    }

# English: The party has stated a position, and its words were coded as a stance on at least one option.
state-meaning-coded = Сторона висловила позицію, і її слова закодовано як ставлення щонайменше до одного варіанта.

# English: The party has stated a position. Its words were not coded as a stance; read them as they are.
state-meaning-uncoded = Сторона висловила позицію. Її слова не закодовано як ставлення; читайте їх такими, як вони є.

# English: The party stated a position and later took it back. Nothing that it said still stands.
state-meaning-withdrawn = Сторона висловила позицію, а згодом відкликала її. Нічого зі сказаного нею вже не чинне.
# English: Who published the words took them back, or who is said to have spoken denied them. The party itself took nothing back.
state-meaning-retracted = Той, хто оприлюднив ці слова, спростував їх, або їх заперечив той, кому їх приписано. Сама сторона нічого не відкликала.

# English: Somebody looked, and the record says where and when. No statement was found. This is not a refusal.
state-meaning-none-found = Хтось шукав, і в записі вказано, де й коли. Заяви не знайдено. Це не означає відмови.

# English: Somebody looked and found nothing, but more than 90 days before the day up to which this comparison looks.
state-meaning-gap-stale = Хтось шукав і нічого не знайшов, але це було більш ніж за 90 днів до останнього дня, який охоплює це порівняння.

# English: There is no record yet, and no note that somebody looked. Nothing may be concluded from it.
state-meaning-not-researched = Запису поки немає, як немає й позначки про те, що хтось шукав. Із цього не можна робити жодних висновків.

# English: On this date the party did not take part: it had not yet entered, or it had left.
state-meaning-not-a-participant = На цю дату сторона не брала участі: ще не долучилася або вже вийшла.

# English: A text that the party tabled, signed or issued.
authorityMeaning-document = Текст, який сторона внесла, підписала або видала.

# English: The head who can bind the party.
authorityMeaning-principal = Керівник, який може зобов’язати сторону.

# English: A minister, or the head of a delegation.
authorityMeaning-minister = Міністр або голова делегації.

# English: Somebody who speaks for the party by office.
authorityMeaning-spokesperson = Той, хто говорить від імені сторони за посадою.

# English: Another office-holder of the party.
authorityMeaning-official = Інша посадова особа сторони.

# English: What somebody else says that the party said.
authorityMeaning-reported = Що сказала сторона зі слів когось іншого.

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
relation-name-deadlock = Глухий кут, судячи із заяв

# English: Competing requirements
relation-name-competing-requirements = Несумісні вимоги

# English: Exclusive terms
relation-name-exclusive-terms = Взаємовиключні варіанти

# English: Apart
relation-name-apart = Розбіжність

# English: Conditional
relation-name-conditional = З умовами

# English: Open
relation-name-open = Відкрито

# English: Same term
relation-name-same-term = Той самий варіант

# English: Same refusal
relation-name-same-refusal = Та сама відмова

# English: Different terms
relation-name-different-terms = Різні варіанти

# English: One side only
relation-name-one-side-only = Лише одна сторона

# English: No stance on record
relation-name-no-stance = Ставлення не зафіксовано

# English: deadlock as stated
relation-within-deadlock = глухий кут, судячи із заяв

# English: competing requirements
relation-within-competing-requirements = несумісні вимоги

# English: exclusive terms
relation-within-exclusive-terms = взаємовиключні варіанти

# English: apart
relation-within-apart = розбіжність

# English: conditional
relation-within-conditional = з умовами

# English: open
relation-within-open = відкрито

# English: same term
relation-within-same-term = той самий варіант

# English: same refusal
relation-within-same-refusal = та сама відмова

# English: different terms
relation-within-different-terms = різні варіанти

# English: one side only
relation-within-one-side-only = лише одна сторона

# English: no stance on record
relation-within-no-stance = ставлення не зафіксовано

# English: One requires a term that the other rules out in any settlement. As stated, not a forecast.
relation-meaning-deadlock = Одна сторона вимагає варіанта, який інша виключає за будь-якого врегулювання. Так випливає із заяв; це не прогноз.

# English: Each requires a term that rules out the other’s: a deadlock as stated.
relation-meaning-competing-requirements = Кожна вимагає варіанта, який виключає варіант іншої: глухий кут, судячи із заяв.

# English: Each asks for a term that rules out the other’s, as recorded.
relation-meaning-exclusive-terms = Кожна домагається варіанта, який за записом виключає варіант іншої.

# English: One is for a term that the other is against.
relation-meaning-apart = Одна за варіант, проти якого інша.

# English: One would accept on conditions what the other asks for or would accept.
relation-meaning-conditional = Одна прийняла б з умовами те, чого домагається або що прийняла б інша.

# English: One has said that it has no position yet, or is studying it.
relation-meaning-open = Одна сказала, що ще не має позиції або вивчає питання.

# English: Each asks for the same term, or would accept it. Nothing is said about whether it was agreed.
relation-meaning-same-term = Кожна домагається того самого варіанта або прийняла б його. Про те, чи його узгоджено, тут не йдеться.

# English: Each is against the same term.
relation-meaning-same-refusal = Кожна проти того самого варіанта.

# English: Each has a view, but on terms that can be neither compared nor said to exclude each other.
relation-meaning-different-terms = Кожна висловила ставлення, але до варіантів, які не можна ні порівняти, ні назвати взаємовиключними.

# English: A view is on record of one side only. The state of the other is named.
relation-meaning-one-side-only = Зафіксовано ставлення лише однієї сторони. Що відомо про іншу, зазначено.

# English: No view of those who negotiate is on record. That says nothing about what they want.
relation-meaning-no-stance = Ставлення тих, хто веде переговори, не зафіксовано. Це нічого не каже про те, чого вони хочуть.

# English: require and rule out the same term on
relation-counted-deadlock = вимагають і виключають той самий варіант:

# English: require terms that exclude each other on
relation-counted-competing-requirements = вимагають варіантів, що виключають один одного:

# English: ask for terms that exclude each other on
relation-counted-exclusive-terms = домагаються варіантів, що виключають один одного:

# English: are for and against the same term on
relation-counted-apart = за і проти того самого варіанта:

# English: would accept on conditions what another asks for on
relation-counted-conditional = прийняли б з умовами те, чого домагається інша сторона:

# English: have not settled it on
relation-counted-open = ще не визначилися:

# English: have the same term, asked for or accepted, on
relation-counted-same-term = домагаються того самого варіанта або приймають його:

# English: refuse the same term on
relation-counted-same-refusal = проти того самого варіанта:

# English: ask for different terms on
relation-counted-different-terms = домагаються різних варіантів:

# English: have a view of one side only on record on
relation-counted-one-side-only = зафіксовано ставлення лише однієї сторони:

# English: have no stance on record on
relation-counted-no-stance = ставлення не зафіксовано:

# English: requires
relation-says-requires = — вимога:

# English: asks for
relation-says-supports = — за:

# English: could live with
relation-says-accepts = — готовність прийняти:

# English: would accept on conditions
relation-says-conditional = — готовність прийняти з умовами:

# English: is undecided on
relation-says-undecided = — ще не визначено:

# English: is against
relation-says-opposes = — проти:

# English: rules out
relation-says-rules-out = — виключено:

# English: require
relation-sayTogether-requires = — вимога:

# English: ask for
relation-sayTogether-supports = — за:

# English: could live with
relation-sayTogether-accepts = — готовність прийняти:

# English: would accept on conditions
relation-sayTogether-conditional = — готовність прийняти з умовами:

# English: are undecided on
relation-sayTogether-undecided = — ще не визначено:

# English: are against
relation-sayTogether-opposes = — проти:

# English: rule out
relation-sayTogether-rules-out = — виключено:

# English: unclear
relation-state-unclear = неясно

# English: declined to say
relation-state-declined = утримання від відповіді

# English: spoke, not coded
relation-state-uncoded = є висловлювання, не закодовано

# English: took its words back
relation-state-withdrawn = слова відкликано
# English: words retracted or denied
relation-state-retracted = слова спростовано

# English: searched, none found
relation-state-none-found = шукали, не знайдено

# English: none found, search out of date
relation-state-gap-stale = не знайдено, пошук застарів

# English: no record
relation-state-not-researched = запису немає

# English: not taking part on this day
relation-state-not-a-participant = цього дня не бере участі

# English: How they stand
relation-column = Співвідношення позицій

# English: Between { $parties }
relation-between = Співвідношення: { $parties }

# English: Terms on the table, and who has said what of each
relation-terms = Варіанти на столі переговорів і хто що про кожен сказав

# English: What came of it
relation-came = Результат

# English: , which excludes { $option }
relation-excludes = , що виключає { $option }

# English: also
relation-also = також:

# English: { $relation } on { $options }
relation-on = { $relation } ({ $options })

# English: { $some } of { $all } have a view on record
relation-withView = ставлення зафіксовано в { $some } з { $all }

# English: in an offer
relation-inPackage = у складі пропозиції

# English: before a later round
relation-predates = до пізнішого раунду

# English: and { $count } more:
relation-more = і ще { $count }:

# English: { $count } parties
relation-others =
    { $count ->
        [one] { $count } сторона
        [few] { $count } сторони
       *[many] { $count } сторін
    }

# English: No terms are listed; statements are given in words only.
relation-noTerms = Варіантів не перелічено; заяви наведено лише словами.

# English: nobody on record
relation-nobody = записів немає

# English: none of these on record
relation-noneOfThese = у цих сторін записів немає

# English: spoke, not coded:
relation-absentNote-uncoded = є висловлювання, не закодовано:

# English: took back what was said:
relation-absentNote-withdrawn = сказане відкликано:
# English: words retracted or denied:
relation-absentNote-retracted = слова спростовано:

# English: searched, none found:
relation-absentNote-none-found = шукали, не знайдено:

# English: none found, search out of date:
relation-absentNote-gap-stale = не знайдено, пошук застарів:

# English: not taking part on this day:
relation-absentNote-not-a-participant = цього дня не беруть участі:

# English: no record:
relation-absentNote-not-researched = запису немає:

# English: No outcome recorded
relation-outcome-none = Результату не записано

# English: who announced it is not recorded
relation-outcome-nobodyNamed = хто оголосив, не записано

# English: announced by { $names }
relation-outcome-announcedBy = ким оголошено: { $names }

# English: { $count -> [one] 1 earlier outcome *[other] { $count } earlier outcomes }
relation-outcome-more =
    { $count ->
        [one] { $count } попередній результат
        [few] { $count } попередні результати
       *[many] { $count } попередніх результатів
    }

# English: By { $date } { $parties }
relation-board-says = Станом на { $date }: { $parties }

# Heads a list of "ask for terms that exclude each other on 6", so that the lines need not repeat of how many.
# English: Of { $all } issues, by { $date } { $parties }
relation-board-ofAll =
    { $all ->
        [one] З { $all } питання
        [few] З { $all } питань
       *[many] Із { $all } питань
    } станом на { $date }: { $parties }

# Where the sides are too many to be named at once.
# English: the { $count } sides that negotiate
relation-board-sides =
    { $count ->
        [one] { $count } сторона переговорів
        [few] { $count } сторони переговорів
       *[many] { $count } сторін переговорів
    }

# The same of parties that a reader has chosen.
# English: the { $count } parties chosen
relation-board-chosenParties =
    { $count ->
        [one] { $count } вибрана сторона
        [few] { $count } вибрані сторони
       *[many] { $count } вибраних сторін
    }

# English: { $some } of { $all } issues
relation-board-ofIssues = { $some } з { $all } питань

# English: How to read this
relation-board-key = Як це читати

# English: underlined: a side that negotiates
relation-board-principals = підкреслено: сторона, що веде переговори

# English: Not named at a term: no record on it, which is no refusal.
relation-board-absent = Не названо біля варіанта: запису про нього немає, і це не відмова.

# English: Groups of issues
relation-board-groups = Групи питань

# English: Issues, the terms on the table with the parties behind each, how the sides stand, and what came of it
relation-board-caption = Питання, варіанти на столі переговорів зі сторонами, що за ними стоять, співвідношення позицій і результат

# English: Show all issues
relation-board-all = Показати всі питання

# English: Only { $parties }:
relation-board-chosen = Лише { $parties }:

# The page's script puts the number of those shown in the place of `{shown}`.
# English: { $shown } of { $all } issues shown
relation-board-filtered = Показано питань: { $shown } з { $all }

# English: All statements in their words: the table
relation-board-table = Усі заяви їхніми словами: таблиця

# English: First asked, last said, what came of it: the ledger
relation-board-ledger = Перша вимога, остання заява, результат: підсумки

# English: Only two sides:
relation-board-pairs = Лише дві сторони:

# English: Only a bloc and its members:
relation-board-blocs = Лише об’єднання та його члени:

## round-words

# English: Rounds
round-rounds = Раунди

# English: Timeline of all rounds, with what came of them
round-timeline = Перебіг усіх раундів та їхні результати

# English: Meetings and exchanges of texts, with what came of them and who announced it. “Agreed” stands only where the record says so.
round-note = Зустрічі та обмін текстами, їхні результати й хто їх оголосив. «Узгоджено» стоїть лише там, де так сказано в записі.

# English: No round is recorded.
round-none = Жодного раунду не записано.

# English: Rounds of talks and what came of them. { $comparison }
round-description = Раунди переговорів та їхні результати. { $comparison }

# English: { $round }. { $comparison }
round-descriptionOf = { $round }. { $comparison }

# English: host:
round-host = приймає:

# English: Tabled
round-tabled = Внесено

# English: Reports and statements
round-reports = Повідомлення та заяви

# English: No outcome is recorded.
round-noOutcome = Результату не записано.

# English: All statements as they stood when it ended
round-asOf = Усі заяви станом на його завершення

# English: announced by
round-announcedBy = ким оголошено:

# English: who announced it is not recorded
round-announcedByNone = хто оголосив, не записано

# English: direct talks
round-formats-direct = прямі переговори

# English: proximity talks
round-formats-proximity = непрямі переговори в суміжних приміщеннях

# English: mediated talks
round-formats-mediated = переговори за посередництва

# English: exchange of texts
round-formats-written = обмін текстами

# English: call
round-formats-call = телефонна розмова

# English: Announced
round-statuses-announced = Оголошено

# English: Agreed
round-statuses-agreed = Узгоджено

# English: Partly carried out
round-statuses-partly-carried-out = Виконано частково

# English: Carried out
round-statuses-carried-out = Виконано

# English: Not carried out
round-statuses-not-carried-out = Не виконано

# English: Disputed
round-statuses-disputed = Оспорюється

# English: Claims and responses
claim-title = Твердження та відповіді

# English: Allegations of fact stand apart from positions, and always with what those concerned said to them. None is rated.
claim-note = Твердження про факти стоять окремо від позицій і завжди разом із тим, що на них відповіли ті, кого вони стосуються. Жодне не оцінюється.

# English: Claim
claim-claim = Твердження

# English: about
claim-about = стосується:

# English: Finding of another body
claim-finding = Висновок іншого органу

# English: Searched on { $date }; no answer was found.
claim-searched = Пошук проведено { $date }; відповіді не знайдено.

# English: Denial
claim-responses-denial = Заперечення

# English: Denial in part
claim-responses-partial-denial = Часткове заперечення

# English: Confirmation
claim-responses-admission = Підтвердження

# English: Answer with another account
claim-responses-counter-claim = Відповідь з іншою версією

# English: Declined to answer
claim-responses-declined = Утримання від відповіді

# English: No answer found
claim-responses-none-found = Відповіді не знайдено

## script-words

# English: The scripts of this page have not loaded; reload it to try again.
script-notLoaded = Скрипти цієї сторінки не завантажилися; оновіть її, щоб спробувати ще раз.

# English: Choosing parties, a day or a relation needs JavaScript. Without it this page shows all that it has, in the latest state, whatever its address asks for.
script-choice = Для вибору сторін, дня чи співвідношення позицій потрібен JavaScript. Без нього ця сторінка показує все, що на ній є, в останньому стані, хоч би що було задано в її адресі.

# English: Searching needs JavaScript. Without it all that can be found stands in the index below, whatever the address asks for.
script-search = Для пошуку потрібен JavaScript. Без нього все, що можна знайти, перелічено в покажчику нижче, хоч би що було задано в адресі.

# English: With pages of their own:
script-instead = Окремі сторінки:

## search-method-words

# English: How the search understands words
searchMethod-method-title = Як пошук розуміє слова

# English: Records that have all the words of a query come first: in any order, form or spelling, dates and amounts in whatever way they are written. Where these are few, records follow that have most of what the words tell. Last come records that are found only by words of like meaning; each says which. Of a large site such words are looked up only where nothing has the words typed, and for words that stand nowhere in it. Words that one side uses are not offered for neutral ones.
searchMethod-method-paragraphs-1 = Спершу йдуть записи, в яких є всі слова запиту: у будь-якому порядку, формі та написанні, дати й суми — хай як їх записано. Якщо таких мало, за ними йдуть записи, де є більшість значущих слів. Останніми — записи, знайдені лише за словами, близькими за змістом; у кожному вказано, за якими. На великому сайті такі слова шукаються лише тоді, коли в жодному записі немає введених слів, і для слів, яких на сайті немає взагалі. Слів, якими користується одна сторона, замість нейтральних не пропонується.

# English: The words of like meaning come from WordNet, a dictionary of English, from GloVe, which tells of English words beside which others they are met, and from groups of equal words that the publisher of a comparison may give. They only help to find records; nothing is concluded from them.
searchMethod-method-paragraphs-2 = Близькі за змістом слова взято з WordNet — словника англійської мови, з GloVe — відомостей про те, поруч із якими словами трапляються англійські слова, і з груп рівнозначних слів, які може задати видавець порівняння. Вони лише допомагають знаходити записи; висновків із них не роблять.

# English: Notice of WordNet
searchMethod-wordnet-title = Повідомлення про права WordNet

## search-words

# English: Search
search-title = Пошук

# English: All positions, claims, rounds and clauses by keyword, and as an index by comparison and issue.
search-description = Усі позиції, твердження, раунди та пункти — за ключовими словами й у вигляді покажчика за порівняннями та питаннями.

# English: Search statements
search-label = Пошук заяв

# English: Search statements…
search-placeholder = Пошук заяв…

# English: Search
search-submit = Шукати

# English: Words count in any order and form, dates and amounts in any way of writing. "Words in quotation marks" must stand together; -word leaves out what has it.
search-help = Слова враховуються в будь-якому порядку й формі, дати й суми — у будь-якому написанні. "Слова в лапках" мають стояти разом; -слово вилучає все, де воно є.

# English: the first { $shown } of { $total } shown
search-shown = показано перші { $shown } з { $total }

# English: more are coming
search-coming = завантажуються ще

# With one or more of the next, a semicolon between them.
# English: also found: { $reasons }
search-reasons = також знайдено: { $reasons }

# Other words than those typed by which a record was found.
# English: { $found }, for { $typed }
search-reason = { $found } — за { $typed }

# English: Only comparison
search-only-comparison = Лише порівняння

# English: Only party
search-only-party = Лише сторона

# English: Only issue
search-only-issue = Лише питання

# English: Only stance
search-only-stance = Лише ставлення

# English: Only type
search-only-type = Лише вид

# English: Only authority
search-only-authority = Лише рівень

# English: Only language
search-only-language = Лише мова

# English: Only standing
search-only-standing = Лише стан

# English: Only year
search-only-year = Лише рік

# English: Said between
search-range = Сказано в період

# English: From
search-from = Від

# English: To
search-to = До

# English: Enter in a box chooses it alone.
search-onlyThis = Клавіша Enter на прапорці вибирає лише його.

# With words in quotation marks.
# English: no record has { $words }, so what comes near is shown
search-near = немає запису, де є { $words }, тому показано близьке

# English: Show more
search-more = Показати ще

# English: Nothing found. That nothing is recorded does not mean that nothing was said.
search-none = Нічого не знайдено. Якщо нічого не записано, це не означає, що нічого не було сказано.

# English: Nothing found within what is chosen.
search-noneChosen = Серед вибраного нічого не знайдено.

# English: Nearest that would find something:
search-nearest = Найближче, за чим щось знайдеться:

# English: All that is recorded of what these words name:
search-named = Усе записане про те, що називають ці слова:

# English: Clear all choices
search-clear = Скинути все вибране

# English: The search could not be loaded. The whole index is below.
search-failed = Пошук не вдалося завантажити. Увесь покажчик — нижче.

# English: Searching…
search-working = Триває пошук…

# English: Results
search-results = Результати

# English: Order
search-order = Порядок

# English: Relevance
search-orders-relevance = За відповідністю

# English: Latest first
search-orders-date = Спершу останні

# English: Narrow by
search-filters = Звузити за

# English: { $count } more
search-moreValues = ще { $count }

# English: Comparison
search-facets-comparison = Порівняння

# English: Party
search-facets-party = Сторона

# English: Issue
search-facets-issue = Питання

# English: Stance
search-facets-stance = Ставлення

# English: Type
search-facets-type = Вид

# English: Authority
search-facets-authority = Рівень

# English: Language
search-facets-language = Мова

# English: Standing
search-facets-standing = Стан

# English: Year
search-facets-year = Рік

# English: Position
search-types-position = Позиція

# English: Claim
search-types-claim = Твердження

# English: Round
search-types-round = Раунд

# English: Clause
search-types-draft = Пункт

# English: Standing
search-standings-standing = Чинне

# English: No longer standing
search-standings-superseded = Уже не чинне

# English: Retracted or denied
search-standings-retracted = Відкликане або спростоване

# English: Corrected here
search-standings-corrected = Виправлене тут

# English: Everything, by comparison and issue
search-browse = Усе, за порівняннями та питаннями

# English: The whole index on a page, for the browser’s own search.
search-browseNote = Увесь покажчик на одній сторінці — для пошуку засобами браузера.

# English: Index
search-index = Покажчик

# English: Index: { $comparison }
search-indexOf = Покажчик: { $comparison }

# English: Claims and responses
search-claims = Твердження та відповіді

# English: Rounds
search-rounds = Раунди

# English: Clauses of texts on the table
search-drafts = Пункти текстів на столі переговорів

## source-words

# English: Source
source-source = Джерело

# English: { $count -> [one] 1 position *[other] { $count } positions }
source-positions =
    { $count ->
        [one] { $count } позиція
        [few] { $count } позиції
       *[many] { $count } позицій
    }

# English: Sources
source-sources = Джерела

# English: Publisher
source-publisher = Видавець

# English: Published
source-published = Опубліковано

# English: date not known
source-unknownDate = дата невідома

# English: In print
source-media-print = Друковане видання

# English: Broadcast
source-media-broadcast = Радіо або телебачення

# English: Seen in person
source-media-in-person = Побачено особисто

# English: File
source-media-file = Файл

# English: Read the source
source-read = Читати джерело

# English: Archived copy
source-archived = Архівна копія

# English: Issued by
source-issuedBy = Хто видав

# English: Owned or directed by
source-affiliation = Кому належить або підпорядковане

# English: The link no longer works.
source-dead = Посилання вже не діє.

# English: Behind a paywall.
source-paywalled = Лише за передплатою.

# English: Whether these words were found in it
source-evidence-title = Чи знайдено в ньому ці слова

# English: Nobody has recorded yet that these words were found at this address. They rest on the word of whoever wrote the record.
source-evidence-none = Ніхто ще не зафіксував, що ці слова знайдено за цією адресою. Вони спираються на сумлінність того, хто зробив запис.

# English: Last read on { $date }.
source-evidence-read = Востаннє прочитано { $date }.

# English: { $found } of { $all } quotations were found in it.
source-evidence-found = Знайдено в ньому цитат: { $found } з { $all }.

# English: On { $date } it could not be read: { $why }.
source-evidence-unread = { $date } його не вдалося прочитати: { $why }.

# English: nothing answered at its address
source-evidence-why-dead = за його адресою ніхто не відповів

# English: it was shown only to those who pay
source-evidence-why-paywalled = його показали лише за плату

# English: it was not given to programs
source-evidence-why-refused = програмам його не видали

# English: less of it came than before
source-evidence-why-cut-off = надійшло менше, ніж раніше

# English: Found in the source on
source-evidence-seen = Знайдено в джерелі

# English: Found in the source, with other words in places, on
source-evidence-near = Знайдено в джерелі, місцями з іншими словами,

# English: show them there
source-evidence-words = показати їх там

# English: No longer found in the source on { $looked }; last found on { $last }.
source-evidence-lost = { $looked } у джерелі вже не знайдено; востаннє знайдено { $last }.

# English: Looked for in the source on { $looked } and not found.
source-evidence-never = Шукали в джерелі { $looked }, не знайдено.

# English: page { $page }
source-evidence-inPage = с. { $page }

# English: Note on this source
source-note = Примітка до цього джерела

# English: { $sources -> [one] 1 source *[other] { $sources } sources }
source-count =
    { $sources ->
        [one] { $sources } джерело
        [few] { $sources } джерела
       *[many] { $sources } джерел
    }

# English: What it states
source-states = Що в ньому сказано

# English: No position rests on this source; it is used by a claim, a round or a text on the table.
source-nothing = На цьому джерелі не ґрунтується жодна позиція; його використано у твердженні, раунді або тексті на столі переговорів.

# English: This is one offer: its terms belong together.
source-package = Це одна пропозиція: її варіанти становлять ціле.

# English: This offer leaves a choice between alternatives.
source-alternatives = Ця пропозиція залишає вибір між альтернативами.

# English: Outside the alternatives
source-outsideAlternatives = Поза альтернативами

# English: document
source-kinds-document = документ

# English: interview
source-kinds-interview = інтерв’ю

# English: speech
source-kinds-speech = промова

# English: press conference
source-kinds-press-conference = пресконференція

# English: statement
source-kinds-statement = заява

# English: transcript
source-kinds-transcript = стенограма

# English: post
source-kinds-post = допис

# English: report
source-kinds-report = повідомлення ЗМІ

# English: leaked text
source-kinds-leak = витік тексту

# English: Offers to be taken as a whole
package-title = Пропозиції, які приймають лише цілком

# English: { $inside } { $inside -> [one] statement is *[other] statements are } part of an offer, { $alone } { $alone -> [one] stands *[other] stand } alone. What stands in an offer was offered together with the rest of it.
package-note =
    { $inside ->
        [one] { $inside } заява входить до складу пропозиції
        [few] { $inside } заяви входять до складу пропозиції
       *[many] { $inside } заяв входять до складу пропозиції
    }, { $alone ->
        [one] { $alone } стоїть окремо
        [few] { $alone } стоять окремо
       *[many] { $alone } стоять окремо
    }. Те, що входить до пропозиції, пропонували разом з усім іншим у ній.

# English: { $statements -> [one] 1 statement *[other] { $statements } statements }
package-count =
    { $statements ->
        [one] { $statements } заява
        [few] { $statements } заяви
       *[many] { $statements } заяв
    }

# English: The whole offer
package-whole = Уся пропозиція

# English: Terms of this offer
package-members = Складники цієї пропозиції

## statement-words

# English: official translation
statement-translators-official = офіційний переклад

# English: translation as published by the source
statement-translators-publisher = переклад, опублікований джерелом

# English: translation by this project
statement-translators-ours = переклад цього проєкту

# English: machine translation
statement-translators-machine = машинний переклад

## suggest-words

# English: Challenge or change
suggest-title = Оспорити або змінити

# English: Suggest a correction
suggest-correct = Запропонувати виправлення

# English: Edit the file of this record
suggest-edit = Редагувати файл цього запису

# English: Report a mistake, or challenge what it says
suggest-mistake = Повідомити про помилку або оспорити зміст

# English: Propose another position
suggest-position = Запропонувати іншу позицію

# English: Propose a statement, with its source
suggest-missing = Запропонувати заяву з джерелом

# English: Report a dead link
suggest-deadLink = Повідомити про недійсне посилання

# English: Give the other side’s view
suggest-otherView = Подати погляд іншої сторони

# English: by mail
suggest-byMail = електронною поштою

# English: ask the publisher
suggest-atContact = звернутися до видавця

# What the record's file is, by which anybody can tell which state of it is meant.
# English: Record { $short }…
suggest-record = Запис { $short }…

# English: SHA-256 of the file this page was made from. With a copy of the records, this tells whether it is still the same:
suggest-hash = SHA-256 файлу, з якого створено цю сторінку. Маючи копію записів, за ним можна дізнатися, чи файл лишився тим самим:

# English: Position: { $record }
suggest-report-titles-add-a-position = Позиція: { $record }

# English: Challenge: { $record }
suggest-report-titles-report-a-mistake = Заперечення: { $record }

# English: Dead link: { $record }
suggest-report-titles-dead-link = Недійсне посилання: { $record }

# English: The other side’s view: { $record }
suggest-report-titles-the-other-sides-view = Погляд іншої сторони: { $record }

# English: Record
suggest-report-record = Запис

# English: Page
suggest-report-page = Сторінка

# English: State of the record
suggest-report-hash = Стан запису

# English: Said
suggest-report-said = Сказано

# English: What it says
suggest-report-words = Що в ньому сказано

# English: What was said, by whom and when:
suggest-report-asks-add-a-position-1 = Що сказано, ким і коли:

# English: Where it stands:
suggest-report-asks-add-a-position-2 = Де це опубліковано:

# English: Your relation to the parties:
suggest-report-asks-add-a-position-3 = Ваш зв’язок зі сторонами:

# English: What is wrong or disputed, and what would be right:
suggest-report-asks-report-a-mistake-1 = Що неправильно чи спірно і як було б правильно:

# English: Where that can be seen:
suggest-report-asks-report-a-mistake-2 = Де це можна побачити:

# English: Your relation to the parties, or “none”:
suggest-report-asks-report-a-mistake-3 = Ваш зв’язок зі сторонами або «немає»:

# English: Another place where it can be read:
suggest-report-asks-dead-link-1 = Інше місце, де це можна прочитати:

# English: What the party says to it:
suggest-report-asks-the-other-sides-view-1 = Що сторона на це каже:

# English: Where it was said in public, or who can confirm it:
suggest-report-asks-the-other-sides-view-2 = Де це сказано публічно або хто може це підтвердити:

# English: Your relation to the party:
suggest-report-asks-the-other-sides-view-3 = Ваш зв’язок зі стороною:

## suggestion-words

# English: Statements found
suggestion-suggestions = Знайдені заяви

# English: { $total -> [0] Nothing found [one] 1 found *[other] { $total } found }
suggestion-count =
    { $total ->
        [0] Нічого не знайдено
        [one] Знайдено { $total }
        [few] Знайдено { $total }
       *[many] Знайдено { $total }
    }

# A word that somebody typed, among others.
# English: “{ $word }”
suggestion-quoted = «{ $word }»

# With words in quotation marks: those that the records below have.
# English: No statement has all of these words. These have { $held }, or most of what the words tell:
suggestion-having = Немає заяви з усіма цими словами. Тут є { $held } або більшість значущих слів:

# English: No statement has all of these words. These have { $held }, not { $lacking }, or most of what the words tell:
suggestion-lacking = Немає заяви з усіма цими словами. Тут є { $held }, немає { $lacking } або є більшість значущих слів:

# English: Found by words of like meaning:
suggestion-byMeaning = Знайдено за словами, близькими за змістом:

# English: Nothing found. Nearest that would find something:
suggestion-noneBut = Нічого не знайдено. Найближче, за чим щось знайдеться:

# English: { $total -> [0] Nothing found *[other] { $total } found; arrow keys choose }
suggestion-countOfSuggestions =
    { $total ->
        [0] Нічого не знайдено
        [one] Знайдено { $total }; вибір — клавішами зі стрілками
        [few] Знайдено { $total }; вибір — клавішами зі стрілками
       *[many] Знайдено { $total }; вибір — клавішами зі стрілками
    }

# English: In this comparison
suggestion-here = У цьому порівнянні

# English: All results for “{ $query }”
suggestion-all = Усі результати за запитом «{ $query }»

# English: The search could not be loaded; Enter leads to the index.
suggestion-failedShort = Пошук не вдалося завантажити; клавіша Enter веде до покажчика.

## translation-words

# Names the list of languages in the header.
# English: Languages
translation-languages = Мови

# In the dev server, which serves one of them.
# English: Only the built site has the other languages.
translation-elsewhere = Інші мови є лише в зібраному сайті.

# Behind words whose original has changed since.
# English: †
translation-mark = †

# English: Translated before the original was last changed:
translation-older = Перекладено до останньої зміни оригіналу:

# English: Translated before the original was last changed
translation-olderHit = Перекладено до останньої зміни оригіналу

# English: Translated by a machine:
translation-machine = Переклала машина:

# When a record was translated, behind its name.
# English: translated on { $date }
translation-on = перекладено { $date }

# English: Translations
translation-coverage-title = Переклади

# English: How many records have the publisher’s words in each language. What is not translated is shown in its own language.
translation-coverage-lede = Скільки записів мають слова видавця кожною мовою. Те, що не перекладено, показано мовою оригіналу.

# English: Language
translation-coverage-language = Мова

# English: Translated
translation-coverage-whole = Перекладено

# English: In part
translation-coverage-part = Частково

# English: Changed since
translation-coverage-stale = Оригінал змінено

# English: Not translated
translation-coverage-none = Не перекладено

## who-words

# English: Who stands behind this site
who-title = Хто стоїть за цим сайтом

# English: Publisher
who-publisher = Видавець

# English: Editors
who-editors = Редактори

# English: Mistakes
who-corrections = Помилки

# English: The whole policy
who-policy = Правила повністю

# English: Funding
who-funding = Фінансування

# English: Contact
who-contact = Контакти

# English: Licence
who-licence = Ліцензія

## words

# English: Skip to content
skip = Перейти до вмісту

# English: Home
home = Головна

# English: Comparisons
comparisons = Порівняння

# English: Method
about = Метод

# English: Contribute
contribute = Долучитися

# English: Main
mainNavigation = Головне меню

# English: You are here
breadcrumb = Ви тут

# English: Statements are shown as their sources published them. Missing means missing, not refused.
footer-neutrality = Заяви показано так, як їх опублікували джерела. Відсутнє означає відсутнє, а не відхилене.

# English: Licence of the publisher’s own words and coding
footer-licence = Ліцензія на власні слова видавця та кодування

# English: Quotations and full texts are those of the people and sources named beside them.
footer-quotations = Цитати й повні тексти належать особам і джерелам, названим поруч із ними.

# English: Contact
footer-contact = Контакти

# English: Publisher
footer-publisher = Видавець

# English: How mistakes are mended
footer-corrections = Як виправляються помилки

# English: Source files
footer-repository = Вихідні файли

# At the foot of every page, while no speaker of the language has signed its catalogue.
# English: The words of this site’s menus, headings and notes were translated by a machine; nobody who speaks the language has checked them yet.
footer-unreviewed = Слова меню, заголовків і приміток цього сайту переклала машина; ніхто, хто володіє цією мовою, їх іще не перевірив.

# Names the frame in which a wide table scrolls: not as its section, so that the two can be told apart.
# English: { $title }: table
tableOf = { $title }: таблиця

# English: Page not found
notFound-title = Сторінку не знайдено

# English: There is no page at this address. A record that was moved is led to from the address it had, and one that was removed leaves a note there; so the link may have been cut or mistyped. The search finds records by their words.
notFound-text = За цією адресою сторінки немає. З колишньої адреси перенесеного запису є перехід на нову, а на місці вилученого лишається примітка; тож посилання, можливо, обірване або введене з помилкою. Пошук знаходить записи за їхніми словами.

# English: All comparisons
notFound-back = Усі порівняння

# English: { $count -> [one] One problem in the content *[other] { $count } problems in the content }
problems-title =
    { $count ->
        [one] { $count } проблема у вмісті
        [few] { $count } проблеми у вмісті
       *[many] { $count } проблем у вмісті
    }

# English: Pages show the last good state of these files. A build would stop here.
problems-text = Сторінки показують останній справний стан цих файлів. Збирання сайту тут зупинилося б.

# On pages for those who write records, where the catalogue does not have their words.
# English: This page is in English: its words have not been translated yet.
inEnglish = Ця сторінка англійською: її слова ще не перекладено.

# On the same, where it has.
# English: What each field is for, and what the check says, is in English.
partlyInEnglish = Для чого призначене кожне поле і що повідомляє перевірка, написано англійською.

# On the home page of a site that has no comparison yet.
# English: No comparison has been published here yet.
noComparison = Тут поки не опубліковано жодного порівняння.

# English: Corrected here
corrections-title = Виправлено тут

# English: How this record changed
recordHistory-title = Як змінювався цей запис

# English: What was changed in the record here, and when. What the party changed is a statement of its own.
recordHistory-note = Що змінювали в самому записі на цьому сайті й коли. Те, що змінила сторона, — це окрема заява.

# English: Earlier changes ({ $count })
recordHistory-earlier = Раніші зміни ({ $count })
