### The words of Parley in another language. How this file is written, and what tells that it is
### whole: "Add a language" in CONTRIBUTING.md.
###
### Whoever speaks the language and has read all of this signs here; until then pages say that nobody has.
### Reviewed by:

## address-words

# English: This page has moved
address-moved = Эта страница перемещена

# English: It is now found at
address-movedTo = Теперь она здесь:

# English: This record was removed
address-removed = Эта запись удалена

# English: It was removed on { $date }.
address-removedOn = Удалена { $date }.

# English: Somebody concerned by it had asked for it.
address-reasons-on-request = Об этом попросил тот, кого она касается.

# English: The same was recorded twice.
address-reasons-duplicate = Одно и то же было записано дважды.

# English: It had been recorded in error.
address-reasons-error = Запись была сделана по ошибке.

# English: There was a legal reason.
address-reasons-legal = Для этого имелось правовое основание.

# English: What it said is no longer shown. The address stays, so that whoever follows it learns what became of it.
address-note = Содержание записи больше не показывается. Адрес сохраняется, чтобы каждый, кто по нему перейдёт, узнал, что с ней стало.

# English: Read instead
address-see = Читайте вместо неё

## as-of-words

# English: As stated by
asOf-label = Заявления по состоянию на

# English: As stated by the date
asOf-date = Заявления по состоянию на дату

# English: Latest state
asOf-back = Последнее состояние

# `{date}` is put in by whoever shows it.
# English: Loading the statements of { $date }. Until then the page shows the state that it had.
asOf-loading = Загружаются заявления по состоянию на { $date }. До тех пор страница показывает прежнее состояние.

# English: As it stood on { $date }
asOf-title = По состоянию на { $date }

# English: What each party had said by { $date }. { $comparison }
asOf-description = Что сказала каждая сторона по состоянию на { $date }. { $comparison }

# `{date}` is put in by whoever shows it.
# English: Statements, and how the parties stand, are shown as they stood on { $date }. What was said, replaced or withdrawn later is left out.
asOf-notice = Заявления и соотношение позиций показаны по состоянию на { $date }. Сказанное, заменённое или отозванное позже не учтено.

# English: The date in the address is not a day that exists, so the latest state is shown.
asOf-nonsense = Указанной в адресе даты не существует, поэтому показано последнее состояние.

# English: The date in the address lies ahead of this comparison, which looks up to { $date }. The latest state is shown.
asOf-later = Указанная в адресе дата позже последнего дня этого сравнения — { $date }. Показано последнее состояние.

# English: The records could not be fetched, or the answer took too long, so the latest state is shown.
asOf-failed = Получить записи не удалось, или ответ занял слишком много времени, поэтому показано последнее состояние.

# English: Later statements are left out.
asOf-laterLeftOut = Более поздние заявления не учтены.

# English: As it stood on earlier dates
asOf-days = Состояние на прежние даты

# English: { $days -> [one] 1 date on which something changed *[other] { $days } dates on which something changed }
asOf-count =
    { $days ->
        [one] { $days } дата, когда что-то изменилось
        [few] { $days } даты, когда что-то изменилось
       *[many] { $days } дат, когда что-то изменилось
    }

# English: Earlier
asOf-earlier = Раньше

# English: Later
asOf-next = Позже

# English: { $count -> [one] 1 statement: *[other] { $count } statements: }
asOf-said =
    { $count ->
        [one] { $count } заявление:
        [few] { $count } заявления:
       *[many] { $count } заявлений:
    }

# English: { $count -> [one] 1 withdrawn: *[other] { $count } withdrawn: }
asOf-withdrawn =
    { $count ->
        [one] Отозвано { $count } заявление:
        [few] Отозвано { $count } заявления:
       *[many] Отозвано { $count } заявлений:
    }

# English: Now taking part:
asOf-entered = Новые участники:

# English: Last move of each party
lastMove-title = Последние шаги сторон

# English: Last move of each party: table
lastMove-table = Последние шаги сторон: таблица

# English: What each party last said on this issue by { $date }, and the rounds on it since then in which no statement of that party is recorded. Silence is not an answer.
lastMove-note = Что каждая сторона сказала по этому вопросу последним по состоянию на { $date } и в каких раундах по нему с тех пор нет записанных заявлений этой стороны. Молчание — не ответ.

# English: Last spoke
lastMove-last = Последнее заявление

# English: Rounds on it since then
lastMove-silentIn = Раунды по этому вопросу с тех пор

# English: No statement is recorded by this date of:
lastMove-never = По состоянию на эту дату нет записанных заявлений следующих сторон:

# English: none
lastMove-noRound = нет

# English: { $rounds -> [one] 1 without a statement on record: *[other] { $rounds } without a statement on record: }
lastMove-since =
    { $rounds ->
        [one] { $rounds } раунд без записанного заявления:
        [few] { $rounds } раунда без записанного заявления:
       *[many] { $rounds } раундов без записанного заявления:
    }

## cell-words

# English: Requires
cell-stance-label-requires = Требует:

# English: Supports
cell-stance-label-supports = Поддерживает:

# English: Accepts
cell-stance-label-accepts = Принимает:

# English: Accepts on conditions
cell-stance-label-conditional = Принимает с условиями:

# English: Undecided on
cell-stance-label-undecided = Не определилась:

# English: Opposes
cell-stance-label-opposes = Против:

# English: Rules out
cell-stance-label-rules-out = Исключает:

# English: Declined to say on
cell-stance-label-declined = Воздерживается от ответа:

# English: Unclear on
cell-stance-label-unclear = Неясно:

# English: Requires
cell-stance-name-requires = Требует

# English: Supports
cell-stance-name-supports = Поддерживает

# English: Accepts
cell-stance-name-accepts = Принимает

# English: Accepts on conditions
cell-stance-name-conditional = Принимает с условиями

# English: Undecided
cell-stance-name-undecided = Не определилась

# English: Opposes
cell-stance-name-opposes = Против

# English: Rules out
cell-stance-name-rules-out = Исключает

# English: Declined to say
cell-stance-name-declined = Воздерживается от ответа

# English: Unclear
cell-stance-name-unclear = Неясно

# English: requires
cell-stance-within-requires = требует

# English: supports
cell-stance-within-supports = поддерживает

# English: accepts
cell-stance-within-accepts = принимает

# English: accepts on conditions
cell-stance-within-conditional = принимает с условиями

# English: undecided
cell-stance-within-undecided = не определилась

# English: opposes
cell-stance-within-opposes = против

# English: rules out
cell-stance-within-rules-out = исключает

# English: declined to say
cell-stance-within-declined = воздерживается от ответа

# English: unclear
cell-stance-within-unclear = неясно

# English: option { $number }
cell-stance-option = вариант { $number }

# Before the date of a statement that is not the headline.
# English: said
cell-stance-said = сказано

# English: Conditions
cell-stance-conditions = Условия

# English: Stated
cell-state-name-coded = Есть заявление

# English: Stated, stance not coded
cell-state-name-uncoded = Есть заявление, отношение не закодировано

# English: Withdrawn
cell-state-name-withdrawn = Отозвано
# English: Retracted or denied
cell-state-name-retracted = Опровергнуто

# English: None found
cell-state-name-none-found = Не найдено

# English: None found, search out of date
cell-state-name-gap-stale = Не найдено, поиск устарел

# English: Not researched
cell-state-name-not-researched = Не исследовано

# English: Not taking part
cell-state-name-not-a-participant = Не участвует

# English: Searched on
cell-state-searched = Поиск проведён

# English: Nothing was found. This is not a refusal.
cell-state-noneFound = Ничего не найдено. Это не означает отказа.

# English: Nothing was found then; the search lies more than 90 days before the day shown.
cell-state-stale = Тогда ничего не найдено; от поиска до показанного дня прошло более 90 дней.

# Instead of "not researched" on an earlier day, where the party spoke later.
# English: Nothing recorded by this date
cell-state-laterOnly = По состоянию на эту дату записей нет

# English: The statements recorded here are later. This is not a refusal.
cell-state-laterOnlyReason = Записанные здесь заявления сделаны позже. Это не означает отказа.

# English: There is no record here yet, and no note of a search. This is not a refusal.
cell-state-notResearched = Здесь пока нет ни записи, ни отметки о поиске. Это не означает отказа.

# English: Takes part since
cell-state-notParticipant = Участвует с

# English: Left on
cell-state-left = Участие прекращено

# English: Took its statement back:
cell-state-withdrawn = Своё заявление отозвано:

# English: { $statements } { $statements -> [one] statement *[other] statements }, { $span }
cell-evidence =
    { $statements ->
        [one] { $statements } заявление
        [few] { $statements } заявления
       *[many] { $statements } заявлений
    }, { $span }

# English: { $statements -> [one] 1 more statement *[other] { $statements } more statements }
cell-evidenceMore =
    { $statements ->
        [one] ещё { $statements } заявление
        [few] ещё { $statements } заявления
       *[many] ещё { $statements } заявлений
    }

# English: the party’s own words
cell-position-reportedBy-self = собственные слова стороны

# English: the party’s own words, in translation
cell-position-reportedBy-self-translated = собственные слова стороны, в переводе

# English: as reported by the source
cell-position-reportedBy-publisher = в изложении источника

# English: as told by
cell-position-reportedBy-party = в изложении другой стороны:

# English: Part of an offer with alternatives
cell-position-alternative = Часть предложения с альтернативами

# English: Part of one offer, to be taken as a whole
cell-position-package = Часть предложения, которое принимается только целиком

# English: permalink
cell-position-permalink = постоянная ссылка

# Before the party’s own words on this record.
# English: answers to this record:
cell-position-answered = отвечает на эту запись:

# That the record was mended here after it was published; the party may have said nothing new.
# English: Corrected here on { $date }
cell-position-corrected = Исправлено здесь { $date }

# English: Also standing
cell-position-others = Также в силе

# English: between
cell-position-between = в период

# English: document
cell-authority-document = документ

# English: principal
cell-authority-principal = первое лицо

# English: minister
cell-authority-minister = министр

# English: spokesperson
cell-authority-spokesperson = официальный представитель

# English: official
cell-authority-official = должностное лицо

# English: reported
cell-authority-reported = в пересказе

# English: source
cell-source-link = источник

# English: archived copy
cell-source-archived = архивная копия

# English: behind a paywall
cell-source-access-paywalled = только по подписке

# English: the link no longer works
cell-source-access-dead = ссылка больше не работает

# English: Not comparable
cell-meeting-name-not-comparable = Сравнить невозможно

# Between a label and the parties it is about: "Same term among Russia and Ukraine".
# English: among
cell-meeting-among = —

# English: between
cell-meeting-between = —

# English: Option { $number }
cell-meeting-option = Вариант { $number }

# English: { $count -> [one] Option *[other] Options } { $numbers }
cell-meeting-options =
    { $count ->
        [one] Вариант
        [few] Варианты
       *[many] Варианты
    } { $numbers }

# English: not comparable
cell-meeting-notComparable = — сравнить невозможно

# English: { $count } other parties not comparable
cell-meeting-othersNotComparable =
    { $count ->
        [one] ещё { $count } сторона — сравнить невозможно
        [few] ещё { $count } стороны — сравнить невозможно
       *[many] ещё { $count } сторон — сравнить невозможно
    }

# English: No settlement terms are listed, so nothing can be compared.
cell-meeting-noTerms = Варианты урегулирования не перечислены, поэтому сравнивать нечего.

# English: No party shown here has a stance on it that can be compared by this date.
cell-meeting-nobody = По состоянию на эту дату ни у одной из показанных здесь сторон нет отношения к нему, которое можно сравнить.

# English: Only one party shown here has a stance on it that can be compared by this date:
cell-meeting-onlyOne = По состоянию на эту дату лишь у одной из показанных здесь сторон есть отношение к нему, которое можно сравнить:

# English: requires it
cell-meeting-says-requires = — требование

# English: supports it
cell-meeting-says-supports = — за

# English: accepts it
cell-meeting-says-accepts = — готовность принять

# English: accepts it on conditions
cell-meeting-says-conditional = — готовность принять с условиями

# English: is undecided on it
cell-meeting-says-undecided = — пока не определено

# English: opposes it
cell-meeting-says-opposes = — против

# English: rules it out
cell-meeting-says-rules-out = — исключено

# English: declined to say
cell-meeting-says-declined = — воздержание от ответа

# English: is unclear on it
cell-meeting-says-unclear = — неясно

# English: requires option { $number }, which can not hold together with it
cell-meeting-requiresInstead = — требование: вариант { $number }, несовместимый с этим

# English: said before a later round on this issue:
cell-meeting-before = сказано до более позднего раунда по этому вопросу:

# English: before a later round
cell-meeting-beforeShort = до более позднего раунда

# English: within an offer to be taken as a whole
cell-meeting-inPackage = в составе предложения, которое принимается только целиком

# English: within an offer with alternatives
cell-meeting-inAlternative = в составе предложения с альтернативами

# English: in an offer
cell-meeting-inPackageShort = в составе предложения

# English: How this is worked out
cell-meeting-how = Как это определено

# English: Each two stances meet by a fixed table; for several parties the first of these holds that is found for any two of them: deadlock, competing requirements, exclusive terms, apart, conditional, open.
cell-meeting-rule = Результат для каждых двух отношений определяет неизменная таблица; для нескольких сторон действует первое из перечисленного, что встречается хотя бы между двумя из них: тупик, несовместимые требования, взаимоисключающие варианты, расхождение, с условиями, открыто.

# English: The whole table
cell-meeting-toMethod = Вся таблица

# English: Which stances meet, and to what
cell-meeting-pairs = Какие отношения сопоставлены и с каким результатом

# English: One side
cell-meeting-first = Одна сторона

# English: Other side
cell-meeting-second = Другая сторона

# English: each other
cell-meeting-eachOther = друг с другом

# English: Not comparable
cell-meeting-notComparableTitle = Сравнить невозможно

# English: Comes to
cell-meeting-result = Результат

# English: stance unclear
cell-meeting-why-unclear = отношение неясно

# English: declined to say
cell-meeting-why-declined = воздержание от ответа

# English: no stance coded on this option
cell-meeting-why-uncoded = отношение к этому варианту не закодировано

# English: statement withdrawn
cell-meeting-why-withdrawn = заявление отозвано
# English: statement retracted or denied
cell-meeting-why-retracted = заявление опровергнуто

# English: searched, none found
cell-meeting-why-none-found = искали, не найдено

# English: none found, search out of date
cell-meeting-why-gap-stale = не найдено, поиск устарел

# English: not researched
cell-meeting-why-not-researched = не исследовано

# English: not taking part
cell-meeting-why-not-a-participant = не участвует

# Instead of "not researched" on an earlier day, where the party spoke later.
# English: nothing recorded by this date
cell-meeting-whyLater = по состоянию на эту дату записей нет

## coding-words

# English: How far coders agree
coding-title = Насколько согласны между собой кодировщики

# English: The words say nothing about it.
coding-noStance = В сказанном об этом речи нет.

# English: Coders read the words of each statement apart from each other, without seeing stances or who else coded, in an order of their own. What is counted is the cell: one statement and one term of its issue, “no stance” being an answer like any other. Kappa (Cohen’s) says by how much two coders agree beyond what chance would give: 1 is full agreement, 0 is that of chance. Because most cells are empty for everybody, the cells in which at least one of the two reads a stance are counted apart.
coding-intro = Кодировщики читают слова каждого заявления отдельно друг от друга, не видя ни определённых отношений, ни того, кто ещё кодировал, и каждый в своём порядке. Единица подсчёта — ячейка: одно заявление и один вариант по его вопросу; «отношения нет» — такой же ответ, как и другие. Каппа (Коэна) показывает, насколько согласие двух кодировщиков превышает случайное: 1 — полное согласие, 0 — на уровне случайного. Поскольку большинство ячеек пусты у всех, те, в которых хотя бы один из двоих увидел отношение, подсчитаны отдельно.

# English: No person has coded here yet: all coders are passes of a machine.
coding-noPerson = Здесь ещё не кодировал ни один человек: все кодировщики — машинные прогоны.

# English: No two coders have coded the same statements apart from each other.
coding-noAgreement = Нет двух кодировщиков, которые независимо друг от друга закодировали бы одни и те же заявления.

# English: { $coded } of { $all } statements have a stance, { $twice } of them from at least two coders.
coding-coded = Отношение закодировано в { $coded } из { $all } заявлений, из них в { $twice } — не менее чем двумя кодировщиками.

# English: Every reading as JSON
coding-asData = Все прочтения в формате JSON

# English: no stance
coding-noStanceName = отношения нет

# English: { $count -> [one] The one cell that coders do not read alike *[other] All { $count } cells that coders do not read alike }
coding-differences =
    { $count ->
        [one] { $count } ячейка, прочитанная кодировщиками по-разному
        [few] Все { $count } ячейки, прочитанные кодировщиками по-разному
       *[many] Все { $count } ячеек, прочитанных кодировщиками по-разному
    }

# English: Where the two who coded a statement differ, no stance is published. Where a later coder differs from a stance that two had read alike, it stays until the editors have looked at it again.
coding-differencesNote = Если двое, кодировавших заявление, разошлись, отношение не публикуется. Если более поздний кодировщик не согласен с отношением, которое двое прочитали одинаково, оно остаётся, пока редакторы не рассмотрят его снова.

# English: cannot be computed
coding-noKappa = вычислить невозможно

# English: Comparison
coding-heads-comparison = Сравнение

# English: Coders
coding-heads-coders = Кодировщики

# English: Statements
coding-heads-statements = Заявления

# English: Cells read alike
coding-heads-cells = Ячейки, прочитанные одинаково

# English: Of those with a stance
coding-heads-withStance = Из тех, где есть отношение

# English: Kappa
coding-heads-kappa = Каппа

# English: Term
coding-heads-term = Вариант

# English: Read as
coding-heads-readings = Прочитано как

# English: Published
coding-heads-published = Опубликовано

# English: { $some } of { $all }
coding-of = { $some } из { $all }

## comparison-words

# English: Negotiation open
comparison-status-open = Переговоры продолжаются

# English: Negotiation suspended
comparison-status-suspended = Переговоры приостановлены

# English: Negotiation closed
comparison-status-closed = Переговоры завершены

# English: Began
comparison-started = Начало

# English: Who said what: { $comparison }
comparison-tableTitle = Кто что сказал: { $comparison }

# English: Who said what:
comparison-tableOf = Кто что сказал:

# English: Each party’s stated condition on each issue, with its words, date, speaker and source.
comparison-tableLede = Условие, высказанное каждой стороной по каждому вопросу: её слова, когда и кем они сказаны, источник.

# English: The table, group by group
comparison-tableParts = Таблица по группам

# English: About this comparison
comparison-introduction = Об этом сравнении

# English: The board: who asks for what
comparison-toBoard = Обзор: кто чего добивается

# English: Stated conditions by issue and party
comparison-matrixCaption = Высказанные условия по вопросам и сторонам

# English: Table of stated conditions; scrolls sideways
comparison-matrixScroll = Таблица высказанных условий; прокручивается вбок

# English: How this comparison was made
comparison-method = Как составлено это сравнение

# English: Scope
comparison-scope = Что охвачено

# English: Order of the parties
comparison-partyOrder = Порядок сторон

# English: Choice of issues
comparison-issueSelection = Выбор вопросов

# English: Parties included, and who is missing
comparison-inclusion = Какие стороны включены и кого не хватает

# English: Languages of the sources
comparison-languages = Языки источников

# English: Words that belong to one side
comparison-loadedTerms = Слова, которыми пользуется лишь одна сторона

# English: These words stand inside quotations only. Outside of them this site uses the words on the right.
comparison-loadedTermsIntro = Эти слова стоят только в цитатах. Вне цитат сайт употребляет слова, приведённые напротив.

# English: Term
comparison-term = Слово

# English: Used here instead
comparison-insteadOf = Здесь вместо него

# English: Note
comparison-note = Примечание

# English: Parties
comparison-parties = Стороны

# English: Sources
comparison-sources = Источники

# English: Open the comparison
comparison-open = Открыть сравнение

# English: Said last
comparison-saidLast = Последние заявления

# English: Issue
issue-issue = Вопрос

# English: Issues
issue-issues = Вопросы

# English: Option
issue-option = Вариант

# English: How this is worked out, term by term
issue-options = Как это определено, вариант за вариантом

# English: Stances refer to these by number.
issue-optionsNote = Отношения указывают на них по номерам.

# English: No settlement terms are listed for this issue; statements are given in words only.
issue-noOptions = Для этого вопроса варианты урегулирования не перечислены; заявления приведены только словами.

# English: Background
issue-background = Предыстория

# English: Cannot hold together with { $count -> [one] option *[other] options } { $numbers }.
issue-excludes =
    Несовместимо с { $count ->
        [one] вариантом
        [few] вариантами
       *[many] вариантами
    } { $numbers }.

# English: Statements side by side
issue-statements = Заявления рядом

# English: No statement to show
issue-absent = Нет заявления, которое можно показать

# English: Nothing may be concluded from this about what these parties want.
issue-absentNote = Из этого нельзя делать никаких выводов о том, чего хотят эти стороны.

# English: Previous issue
issue-previous = Предыдущий вопрос

# English: Next issue
issue-next = Следующий вопрос

# English: What is covered, and what is missing
coverage-title = Что охвачено и чего не хватает

# English: What is covered, and what is missing
coverage-link = Что охвачено и чего не хватает

# English: States of all cells, age of the evidence, words and sources of each party. { $comparison }
coverage-description = Состояние всех ячеек, давность данных, слова и источники каждой стороны. { $comparison }

# English: Ages count back from { $date }, the day up to which this comparison looks.
coverage-lede = Давность отсчитывается от { $date } — последнего дня, охваченного этим сравнением.

# English: What each party got
coverage-parties = Сколько есть у каждой стороны

# English: Parties speak more or less, and sources cover some better than others. A column with far fewer words says nothing of how much a party wants. Principals with less than a third of the words of another are marked.
coverage-lopsided = Стороны высказываются больше или меньше, и источники освещают одних полнее, чем других. Столбец, в котором слов намного меньше, ничего не говорит о том, насколько сторона чего-то хочет. Отмечены основные стороны, у которых слов меньше трети от числа слов другой.

# English: Words found in their sources
coverage-evidence-title = Слова, найденные в их источниках

# English: { $all } quotations rest on the word of whoever wrote the records: nobody has recorded yet that they were found at the addresses of their sources.
coverage-evidence-none =
    { $all ->
        [one] { $all } цитата опирается
        [few] { $all } цитаты опираются
       *[many] { $all } цитат опираются
    } на добросовестность тех, кто делал записи: никто ещё не зафиксировал, что их нашли по адресам источников.

# English: Of { $all } quotations { $looked } were looked for at the addresses of their sources, and { $found } were found there when it was last done.
coverage-evidence-found = Цитат: { $all }; из них по адресам источников искали { $looked }, а при последней проверке нашли { $found }.

# English: All of it as data
coverage-evidence-data = Всё это в виде данных

# English: Less than a third of the words of
coverage-farBehind = Слов более чем втрое меньше, чем у стороны:

# English: Statements
coverage-heads-statements = Заявления

# English: Issues with words that stand
coverage-heads-issues = Вопросы, по которым слова в силе

# English: Words quoted
coverage-heads-quoted = Слов в цитатах

# English: Words of paraphrase
coverage-heads-paraphrase = Слов в пересказе

# English: Sources, by kind
coverage-heads-sources = Источники по видам

# English: Latest statement
coverage-heads-latest = Последнее заявление

# English: { $some } of { $all }
coverage-of = { $some } из { $all }

# English: none
coverage-none = нет

# English: Whose wording it is
coverage-wordings-title = Чья это формулировка

# English: How many statements of each party are in its own words or a text of its own, in the words of a report, in a text that others made public, and in the account that another party gave of it. What was said together with others counts for each of them, and once in the last row.
coverage-wordings-note = Сколько заявлений каждой стороны приведено её собственными словами или в её собственном тексте, сколько — словами репортажа, сколько — в тексте, обнародованном другими, и сколько — в изложении другой стороны. Сказанное совместно с другими засчитано каждой из них, а в последней строке — один раз.

# English: All statements
coverage-wordings-all = Все заявления

# English: Own words
coverage-wordings-heads-own = Собственные слова

# English: Reports
coverage-wordings-heads-report = Репортажи

# English: Leaks
coverage-wordings-heads-leak = Утечки

# English: By another party’s account
coverage-wordings-heads-other-side = В изложении другой стороны

# English: State of each cell
coverage-cells = Состояние каждой ячейки

# English: A cell without words is not a refusal; the states tell apart why there are none.
coverage-cellsNote = Ячейка без слов — не отказ; состояния показывают, почему слов нет.

# English: What the states mean
coverage-toStates = Что означают состояния

# English: at the end of what is covered
coverage-ages-none = в конце охваченного периода

# English: { $days -> [one] 1 day before *[other] { $days } days before }
coverage-ages-days =
    { $days ->
        [one] { $days } день до этого
        [few] { $days } дня до этого
       *[many] { $days } дней до этого
    }

# English: { $months -> [one] 1 month before *[other] { $months } months before }
coverage-ages-months =
    { $months ->
        [one] { $months } месяц до этого
        [few] { $months } месяца до этого
       *[many] { $months } месяцев до этого
    }

# English: { $years -> [one] 1 year before *[other] { $years } years before }
coverage-ages-years =
    { $years ->
        [one] { $years } год до этого
        [few] { $years } года до этого
       *[many] { $years } лет до этого
    }

## count-words

# English: Statements up to { $date }
count-coversUntil = Заявления до { $date } включительно

# English: { $parties } { $parties -> [one] party *[other] parties }, { $issues } { $issues -> [one] issue *[other] issues }, { $statements } { $statements -> [one] statement *[other] statements }
count-counts =
    { $parties ->
        [one] { $parties } сторона
        [few] { $parties } стороны
       *[many] { $parties } сторон
    }, { $issues ->
        [one] { $issues } вопрос
        [few] { $issues } вопроса
       *[many] { $issues } вопросов
    }, { $statements ->
        [one] { $statements } заявление
        [few] { $statements } заявления
       *[many] { $statements } заявлений
    }

# English: { $count -> [one] 1 statement in all *[other] { $count } statements in all }
count-inAll =
    { $count ->
        [one] всего { $count } заявление
        [few] всего { $count } заявления
       *[many] всего { $count } заявлений
    }

## date-words

# English: Jan
date-months-01 = янв.

# English: Feb
date-months-02 = февр.

# English: Mar
date-months-03 = мар.

# English: Apr
date-months-04 = апр.

# English: May
date-months-05 = мая

# English: Jun
date-months-06 = июн.

# English: Jul
date-months-07 = июл.

# English: Aug
date-months-08 = авг.

# English: Sep
date-months-09 = сент.

# English: Oct
date-months-10 = окт.

# English: Nov
date-months-11 = нояб.

# English: Dec
date-months-12 = дек.

# English: Jan
date-monthsAlone-01 = янв.

# English: Feb
date-monthsAlone-02 = февр.

# English: Mar
date-monthsAlone-03 = мар.

# English: Apr
date-monthsAlone-04 = апр.

# English: May
date-monthsAlone-05 = май

# English: Jun
date-monthsAlone-06 = июн.

# English: Jul
date-monthsAlone-07 = июл.

# English: Aug
date-monthsAlone-08 = авг.

# English: Sep
date-monthsAlone-09 = сент.

# English: Oct
date-monthsAlone-10 = окт.

# English: Nov
date-monthsAlone-11 = нояб.

# English: Dec
date-monthsAlone-12 = дек.

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
draft-title = Тексты на столе переговоров

# English: Texts that were put forward, clause by clause: by whom, when, and what each answers.
draft-lede = Предложенные тексты, пункт за пунктом: кем, когда и на что отвечает каждый.

# English: Which texts were on the table, by whom, when, and clause by clause. { $comparison }
draft-description = Какие тексты были на столе переговоров, от кого, когда и что в них, пункт за пунктом. { $comparison }

# English: { $draft }, clause by clause. { $comparison }
draft-descriptionOf = { $draft }, пункт за пунктом. { $comparison }

# English: No text is recorded.
draft-none = Ни одного текста не записано.

# English: Text
draft-text = Текст

# English: Put forward by
draft-by = Кто предложил

# English: no party is named
draft-byNone = сторона не названа

# English: On the table since
draft-said = На столе переговоров с

# English: How far it got
draft-status = Стадия

# English: Read at
draft-source = Где прочитано

# English: Parts of it read at
draft-pages = Где прочитаны его части

# English: Round
draft-round = Раунд

# English: Answers
draft-answers = В ответ на

# English: Answered by
draft-answeredBy = Ответ на него

# English: Whose text it is
draft-rights = Чей это текст

# English: Clauses
draft-clauses = Пункты

# English: { $clauses -> [one] 1 clause *[other] { $clauses } clauses }
draft-count =
    { $clauses ->
        [one] { $clauses } пункт
        [few] { $clauses } пункта
       *[many] { $clauses } пунктов
    }

# English: Note on this text
draft-note = Примечание к этому тексту

# English: Not seen of this text
draft-not_seen = Чего в этом тексте не видели

# English: What is missing here was not read in a source that can be cited. It says nothing about what the text has.
draft-notSeenNote = То, чего здесь нет, не прочитано в источнике, на который можно сослаться. О содержании самого текста это ничего не говорит.

# English: Cite this text
draft-cite = Сослаться на этот текст

# English: A clause is cited by its number and its address: the link of its heading.
draft-citeNote = На пункт ссылаются по номеру и адресу: это ссылка в его заголовке.

# English: proposed
draft-statuses-proposed = предложено

# English: compromise of the presidency or a mediator
draft-statuses-compromise = компромисс от председательства или посредника

# English: agreed
draft-statuses-agreed = согласовано

# English: adopted
draft-statuses-adopted = принято

# English: proposed
draft-states-proposed = предложено

# English: in brackets: not settled
draft-states-bracketed = в скобках: не согласовано

# English: agreed
draft-states-agreed = согласовано

# English: struck out
draft-states-deleted = вычеркнуто

# English: left open: a placeholder
draft-states-placeholder = оставлено открытым: место для текста

# English: refused by the other side
draft-states-rejected = отклонено другой стороной

# English: wording seen whole
draft-seen-whole = формулировку видели полностью

# English: wording seen in part
draft-seen-excerpt = формулировку видели частично

# English: as told in a report
draft-seen-report = по изложению в репортаже

# English: Text not seen in a source that can be cited.
draft-unseen = Текст не удалось увидеть в источнике, на который можно сослаться.

# English: Text of the document
draft-verbatim = Текст документа

# English: Summary
draft-summary = Краткое изложение

# English: Wanted by
draft-wants = Кто этого хочет:

# English: Answer of
draft-response = Ответ —

# English: as told by { $party }
draft-toldBy = со слов стороны «{ $party }»

# English: Parted into
draft-split_into = Разделено на

# English: Joined from
draft-merged_from = Объединено из

# English: Alternative
draft-alternative = Альтернатива

# English: No. { $number }
draft-number = № { $number }

# English: Beside other texts
draft-inRow = Рядом с другими текстами

# English: Clause by clause
draft-sideBySide = Пункт за пунктом

# English: Clause by clause: { $comparison }
draft-sideBySideOf = Пункт за пунктом: { $comparison }

# English: Texts that answer each other, or were tabled together, side by side: a row for each matter, a column for each text.
draft-groupsLede = Тексты, которые отвечают друг на друга или были внесены вместе, рядом: строка для каждого предмета, столбец для каждого текста.

# English: Texts side by side, clause by clause. { $comparison }
draft-groupsDescription = Тексты рядом, пункт за пунктом. { $comparison }

# English: No two texts are recorded that answer each other or have a matter in common.
draft-groupsNone = Нет двух записанных текстов, которые отвечали бы друг на друга или имели общий предмет.

# English: All texts on the same matters
draft-allTexts = Все тексты о тех же предметах

# English: Each clause is held against the same matter in the text before it, or in the text that you choose. Matters are matched by hand. Between texts in their own words the words that differ are marked; between summaries only figures, state and quoted words are.
draft-tableLede = Каждый пункт сопоставлен с тем же предметом в предыдущем тексте или в тексте, который вы выберете. Предметы сопоставлены вручную. Между текстами в их собственных формулировках отмечены различающиеся слова; между краткими изложениями — только цифры, состояние и процитированные слова.

# English: Hold each text against
draft-base = С чем сопоставлять каждый текст

# English: Columns shown
draft-columnsShown = Показанные столбцы

# English: the one before it
draft-baseBefore = с предыдущим

# English: held against: { $draft }
draft-againstTitle = сопоставлено с текстом: { $draft }

# English: Matter
draft-matter = Предмет

# English: Texts side by side
draft-scroll = Тексты рядом

# English: Agreed on its issue
draft-agreed = Согласовано по этому вопросу

# English: nothing on record
draft-agreedNone = ничего не зафиксировано

# English: Not in what was seen of this text.
draft-absent = В той части текста, которую видели, этого нет.

# English: Not in this text.
draft-absentWhole = В этом тексте нет.

# English: Stands in this text under:
draft-elsewhere = В этом тексте — под заголовком:

# English: the text that others are held against
draft-isBase = текст, с которым сопоставляют другие

# English: against { $draft }
draft-against = по сравнению с текстом: { $draft }

# English: was: { $from }
draft-stateWas = было: { $from }

# English: no longer:
draft-figureGone = больше нет:

# English: new:
draft-figureNew = новое:

# English: other quoted words
draft-otherQuote = другие процитированные слова

# English: added:
draft-added = добавлено:

# English: removed:
draft-removed = убрано:

# English: alternative: { $of }
draft-otherAlternative = альтернатива: { $of }

# English: first in
draft-moves-first = впервые:

# English: in brackets in
draft-moves-bracketed = в скобках:

# English: agreed in
draft-moves-settled = согласовано:

# English: struck out in
draft-moves-struck = вычеркнуто:

# English: refused in
draft-moves-refused = отклонено:

# English: changed in
draft-moves-changed = изменено:

# English: under other clauses in
draft-moves-moved = под другими пунктами:

# English: not seen in
draft-moves-dropped = не видели в тексте:

# English: back in
draft-moves-back = снова есть:

# English: In the texts
draft-inTheTexts = В текстах

# English: Clauses of texts on the table that are on this issue.
draft-inTheTextsNote = Пункты текстов на столе переговоров, относящиеся к этому вопросу.

# English: Texts on the table by then:
draft-onTheTable = Тексты на столе переговоров к этому времени:

# English: Positions that cite a clause of it
draft-stated = Позиции, которые ссылаются на пункт этого текста

## field-words

# English: Title
field-title = Название

# English: Question
field-question = Ключевой вопрос

# English: Scope
field-scope = Что охвачено

# English: Status
field-status = Статус

# English: Started
field-started = Начало

# English: Covers until
field-covers_until = Охвачено до

# English: Parties
field-parties = Стороны

# English: Pairs with pages of their own
field-pairs = Пары с отдельными страницами

# English: Party order
field-party_order = Порядок сторон

# English: Issues
field-issues = Вопросы

# English: Issue selection
field-issue_selection = Выбор вопросов

# English: Inclusion
field-inclusion = Включение сторон

# English: Languages
field-languages = Языки

# English: Synonyms
field-synonyms = Синонимы

# English: Words
field-words = Слова

# English: Loaded terms
field-loaded_terms = Слова одной стороны

# English: Term
field-term = Слово

# English: Language
field-lang = Язык

# English: Neutral
field-neutral = Нейтральное слово

# English: Note
field-note = Примечание

# English: Accept
field-accept = Допустимо

# English: Rule
field-rule = Правило

# English: Reason
field-reason = Причина

# English: Name
field-name = Имя или название

# English: Short
field-short = Сокращённо

# English: Self name
field-self_name = Самоназвание

# English: Aliases
field-aliases = Другие названия

# English: Kind
field-kind = Вид

# English: Role
field-role = Роль

# English: Member of
field-member_of = Входит в

# English: Entered
field-entered = Начало участия

# English: Options
field-options = Варианты

# English: Id
field-id = Идентификатор

# English: Text
field-text = Текст

# English: Excludes
field-excludes = Исключает

# English: Keywords
field-keywords = Ключевые слова

# English: Publisher
field-publisher = Издатель

# English: Published
field-published = Опубликовано

# English: Web address
field-url = Веб-адрес

# English: Archive url
field-archive_url = Адрес архивной копии

# English: Archived
field-archived = Архивировано

# English: Accessed
field-accessed = Просмотрено

# English: Link
field-link = Ссылка

# English: By
field-by = Кто

# English: Affiliation
field-affiliation = Принадлежность

# English: Round
field-round = Раунд

# English: Package
field-package = Пакетное предложение

# English: Party
field-party = Сторона

# English: Said
field-said = Сказано

# English: Said between
field-said_between = Сказано в период

# English: Speaker
field-speaker = Кто сказал

# English: Authority
field-authority = Уровень

# English: Condition
field-condition = Условие

# English: Quote
field-quote = Цитата

# English: Translation
field-translation = Перевод

# English: Source
field-source = Источник

# English: Locator
field-locator = Место в источнике

# English: Prompt
field-prompt = Заданный вопрос

# English: Reported by
field-reported_by = В изложении

# English: Stances
field-stances = Отношение

# English: Conditions
field-conditions = Условия

# English: Alternative
field-alternative = Альтернатива

# English: Supersedes
field-supersedes = Заменяет

# English: Withdrawn
field-withdrawn = Отозвано

# English: Coded by
field-coded_by = Кто кодировал

# English: Checked
field-checked = Проверено

# English: About
field-about = Касается

# English: Summary
field-summary = Краткое изложение

# English: Responses
field-responses = Ответы

# English: Searched
field-searched = Поиск проведён

# English: Independent
field-independent = Независимое заключение

# English: Body
field-body = Орган

# English: Finding
field-finding = Заключение

# English: Start
field-start = Начало

# English: End
field-end = Конец

# English: Place
field-place = Место

# English: Format
field-format = Формат

# English: Host
field-host = Принимает

# English: Participants
field-participants = Участники

# English: Head
field-head = Глава делегации

# English: Sources
field-sources = Источники

# English: Outcomes
field-outcomes = Результаты

# English: Issue
field-issue = Вопрос

# English: Announced by
field-announced_by = Кто объявил

# English: Quantity
field-quantity = Количество

# English: Where
field-where = Где

# English: Said together with
field-with = Сказано совместно с

# English: Answer
field-answer = Ответ

# English: Translations
field-translations = Переводы

# English: Full text
field-full_text = Полный текст

# English: Figures
field-amounts = Цифры

# English: Of
field-of = К чему относится

# English: Figure
field-value = Значение

# English: From
field-from = От

# English: To
field-to = До

# English: Bound
field-as = Граница

# English: Unit
field-unit = Единица

# English: Move
field-move = Шаг

# English: Replies to
field-answers = В ответ на

# English: On
field-on = Дата

# English: Date unknown
field-unknown-date = Дата неизвестна

# English: Record withdrawn or denied
field-retracted = Запись отозвана или опровергнута

# English: Reply
field-reply = Ответ стороны

# English: Former ids
field-former_ids = Прежние идентификаторы

# English: Corrections
field-corrections = Исправления

# English: Scale of answers
field-scale = Шкала ответов

# English: Label
field-label = Обозначение

# English: Stance
field-stance = Отношение

# English: Measures
field-measure = Измеряемые величины

# English: Lower end is the wish of
field-lower_is = Кто добивается меньшего значения

# English: State
field-state = Состояние

# English: Since
field-state_since = С какого времени

# English: Source of the state
field-state_source = Источник сведений о состоянии

# English: Related issues
field-related = Связанные вопросы

# English: Links
field-links = Ссылки

# English: Until
field-until = До

# English: Left
field-left = Конец участия

# English: Follows
field-successor_of = Предшественник

# English: Former names
field-names = Прежние названия

# English: Published between
field-published_between = Опубликовано в период

# English: Medium
field-medium = Носитель

# English: Reference
field-reference = Выходные данные

# English: Rights
field-rights = Права

# English: Further sources
field-pages = Другие источники

# English: Clauses
field-clauses = Пункты

# English: Not seen
field-not_seen = Чего не видели

# English: Number
field-number = Номер

# English: Heading
field-heading = Заголовок

# English: Response
field-response = Ответ

# English: As told by
field-as_told_by = Со слов

# English: Parts into
field-split_into = Разделено на

# English: Joins
field-merged_from = Объединено из

# English: Seen
field-seen = Что видели

## issue-words

# English: Rests on statements of { $span }
issueCard-evidence = На основе заявлений за { $span }

# English: Between { $names }
issueCard-between = Стороны: { $names }

# English: { $count -> [one] Of the one side that negotiates *[other] Among the { $count } sides that negotiate }
issueCard-sides =
    { $count ->
        [1] Единственная сторона переговоров
        [one] Между { $count } стороной переговоров
        [few] Между { $count } сторонами переговоров
       *[many] Между { $count } сторонами переговоров
    }

# English: { $pairs -> [one] Where stances of others meet: 1 pair *[other] Where stances of others meet: { $pairs } pairs }
issueCard-beneath =
    { $pairs ->
        [one] Отношение других сопоставлено: { $pairs } пара
        [few] Отношение других сопоставлено: { $pairs } пары
       *[many] Отношение других сопоставлено: { $pairs } пар
    }

# English: Open
issueCard-state-open = Открыт

# English: Tentatively agreed
issueCard-state-tentatively-agreed = Предварительно согласован

# English: Agreed
issueCard-state-agreed = Согласован

# English: Withdrawn from the talks
issueCard-state-withdrawn = Снят с переговоров

# English: State of the issue, as told
issueCard-stateTitle = Состояние вопроса по данным источника

# English: since
issueCard-stateSince = с

# English: according to
issueCard-stateSource = источник:

# English: Related issues
issueCard-related = Связанные вопросы

# English: More about it elsewhere
issueCard-links = Подробнее на других сайтах

# English: Roll call
rollCall-title = Поимённый перечень

# English: Every party stands once at each term, with what it said of it. Those that said nothing are named too; that is no refusal.
rollCall-note = У каждого варианта каждая сторона названа один раз — с тем, что она о нём сказала. Те, кто ничего не сказал, тоже названы; это не отказ.

# English: For
rollCall-for = За

# English: On conditions
rollCall-onConditions = С условиями

# English: Undecided
rollCall-undecided = Не определились

# English: Against
rollCall-against = Против

# English: Unclear
rollCall-unclear = Неясно

# English: Declined to say
rollCall-declined = Воздерживаются от ответа

# English: Nothing said
rollCall-silent = Ничего не сказано

# English: Pointed out
rollCall-remarks = На что обратить внимание

# English: spoke otherwise on option { $option } than its bloc
rollCall-againstBloc = — о варианте { $option } сказано иначе, чем от имени объединения

# English: is for options { $first } and { $second }, which exclude each other
rollCall-bothSides = — за варианты { $first } и { $second }, исключающие друг друга

# English: Figures
amount-title = Цифры

# English: Each mark is a figure that a party said, with the bound that its words carry as an open end. Two marks are joined only where one statement replaces the other. No zone of agreement is drawn.
amount-note = Каждая отметка — цифра, которую назвала сторона; граница, следующая из её слов, показана как открытый конец. Две отметки соединены только там, где одно заявление заменяет другое. Зона возможного согласия не обозначена.

# English: { $measure }, { $unit }
amount-caption = { $measure }, { $unit }

# English: The same figures as a table
amount-table = Те же цифры в таблице

# English: Party
amount-heads-party = Сторона

# English: Figure
amount-heads-figure = Цифра

# English: Said
amount-heads-said = Сказано

# English: Stance
amount-heads-stance = Отношение

# English: about
amount-about = около

# English: at least
amount-at-least = не менее

# English: at most
amount-at-most = не более

# English: { $from } to { $to }
amount-range = от { $from } до { $to }

# English: no longer stands
amount-replaced = больше не в силе

# English: Lower is what { $party } asks for.
amount-lower = Меньшего значения добивается { $party }.

# English: Movement
movement-title = Динамика

# English: A lane a party, a mark a statement: the shape of its stance, in the line of its term. Upright lines are rounds. Marks are joined only where one statement replaces the other.
movement-note = Полоса — сторона, отметка — заявление: её форма показывает отношение, её строка — вариант. Вертикальные линии — раунды. Отметки соединены только там, где одно заявление заменяет другое.

# English: records begin here: { $date }
movement-begins = начало записей: { $date }

# English: { $date }
movement-ends = { $date }

# English: Term
movement-term = Вариант

# English: not coded
movement-uncoded = не закодировано

# English: The same as a table
movement-table = То же в таблице

# English: Rounds:
movement-rounds = Раунды:

# English: Day
movement-heads-day = День

# English: Party
movement-heads-party = Сторона

# English: Stance
movement-heads-stance = Отношение

# English: Statement
movement-heads-statement = Заявление

# English: This page as of { $date }
movement-asOf = Эта страница по состоянию на { $date }

# English: Round
movement-round = Раунд

# English: replaces an earlier statement
movement-replaces = заменяет предыдущее заявление

## ledger-words

# English: First asked, last said, what came of it
ledger-title = Первое требование, последнее заявление, результат

# English: Ledger: { $comparison }
ledger-titleOf = Итоги: { $comparison }

# English: The first statement on record of each side that negotiates, its latest, and the outcomes of rounds, issue by issue. An outcome stands beside what was said, with who announced it; whose words it is nearer to is not judged.
ledger-lede = Первое записанное заявление каждой стороны переговоров, её последнее заявление и результаты раундов — вопрос за вопросом. Результат стоит рядом со сказанным, с указанием, кто его объявил; к чьим словам он ближе, не оценивается.

# English: What was asked first, said last, and what came of each issue. { $comparison }
ledger-description = Чего добивались вначале, что сказали последним и чем закончилось по каждому вопросу. { $comparison }

# English: Issue
ledger-issue = Вопрос

# English: Party
ledger-party = Сторона

# English: First statement on record
ledger-first = Первое записанное заявление

# English: Latest statement
ledger-latest = Последнее заявление

# English: What came of it
ledger-outcome = Результат

# English: The same: nothing later is on record.
ledger-same = То же самое: более поздних не записано.

# English: No statement on record by this date:
ledger-none = По состоянию на эту дату заявлений не записано:

# English: First statement, latest statement, outcomes
ledger-block = Первое заявление, последнее заявление, результаты

## method-words

# English: What a statement is here, what each word beside it means, and how a table is worked out from statements.
method-lede = Что здесь называется заявлением, что означает каждое слово рядом с ним и как из заявлений складывается таблица.

# English: Statements
method-sections-statements-title = Заявления

# English: The smallest unit is one statement: what one party said on one issue, on one date, in one source. Tables are worked out from statements and hold nothing else.
method-sections-statements-paragraphs-1 = Наименьшая единица — одно заявление: что одна сторона сказала по одному вопросу, в один день, в одном источнике. Таблицы составлены из заявлений, и ничего другого в них нет.

# English: Each statement has a condition in this site’s own neutral words and, where possible, the party’s own words as a quotation of at most 25 words, character for character as published. Where the words were said in another language, the translation names its translator.
method-sections-statements-paragraphs-2 = В каждом заявлении есть условие, изложенное собственными нейтральными словами сайта, и, где возможно, слова самой стороны — цитата не длиннее 25 слов, знак в знак так, как она опубликована. Если слова сказаны на другом языке, при переводе назван переводчик.

# English: Statements are never overwritten. A later statement that replaces an earlier one says so, and the earlier one keeps its address.
method-sections-statements-paragraphs-3 = Заявления никогда не переписываются. Более позднее заявление, которое заменяет предыдущее, так и помечено, а предыдущее сохраняет свой адрес.

# English: What is missing
method-sections-missing-title = Чего не хватает

# English: Nothing is inferred. What a bloc said is not copied to its members, and what a party did not say is not filled in. A missing statement is shown as missing and never counts as refusal.
method-sections-missing-paragraphs-1 = Ничего не домысливается. Сказанное объединением не переносится на его членов, а не сказанное стороной не дописывается. Отсутствующее заявление показано как отсутствующее и никогда не считается отказом.

# English: Which statement heads a cell
method-sections-headline-title = Какое заявление стоит в ячейке первым

# English: A statement stands on a date if it was said on or before that date and has not been replaced or withdrawn by something said on or before that date.
method-sections-headline-paragraphs-1 = Заявление в силе на определённую дату, если оно сделано не позже этой даты и не заменено и не отозвано тем, что сказано не позже этой даты.

# English: Among the statements that stand, the highest authority comes first, then the latest. Authority has three tiers: documents and principals; ministers; spokespersons, officials and reports. On one day a document comes before a principal. The other statements are listed beneath.
method-sections-headline-paragraphs-2 = Среди заявлений, которые в силе, первым стоит заявление самого высокого уровня, при равных уровнях — самое позднее. Уровней три: документы и первые лица; министры; официальные представители, должностные лица и пересказы. Если день один и тот же, документ стоит перед словами первого лица. Остальные заявления перечислены ниже.

# English: A date of which only the month or year is known counts from the last day of that period, so that no table shows what may not have been said yet; a period that reaches beyond the last day covered counts from that day.
method-sections-headline-paragraphs-3 = Дата, в которой известен только месяц или год, считается с последнего дня этого периода, чтобы ни одна таблица не показывала того, что, возможно, ещё не было сказано; период, выходящий за последний охваченный день, считается с этого дня.

# English: Which stance a party has on an option
method-sections-stance-rule-title = Каково отношение стороны к варианту

# English: All standing statements of the party that are coded for the option are put in the same order, and the first one counts. Where two of one tier and one day differ, the stance is “unclear”. Each cell prints how many statements it rests on and from when to when.
method-sections-stance-rule-paragraphs-1 = Все заявления стороны, которые в силе и закодированы по этому варианту, расставлены в том же порядке, и учитывается первое. Если два заявления одного уровня и одного дня различаются, отношение — «неясно». В каждой ячейке указано, на скольких заявлениях она основана и за какой период.

# English: As of an earlier date
method-sections-as-of-title = Состояние на прежнюю дату

# English: Any table can be shown as it stood on an earlier date: only what was said on or before that date is in it, and what was replaced or withdrawn later still stands. The dates offered are those on which something was said or withdrawn, a party entered or a round ended. Pages of their own exist for these dates; where there are more than 60, or fewer in a comparison of very many parties and issues, for those on which a round ended and for the last of each month, or of each year if that is still too many.
method-sections-as-of-paragraphs-1 = Любую таблицу можно показать по состоянию на прежнюю дату: в ней есть только то, что сказано не позже этой даты, а заменённое или отозванное позже ещё в силе. Предлагаются даты, когда что-то было сказано или отозвано, сторона вступила в переговоры или завершился раунд. Для этих дат есть отдельные страницы; если дат больше 60 — или меньше, но в сравнении очень много сторон и вопросов, — то только для тех, когда завершился раунд, и для последней в каждом месяце или, если и этого слишком много, в каждом году.

# English: The date is when something was said, not when it was entered here. A statement that was found late stands at the date on which it was made.
method-sections-as-of-paragraphs-2 = Датой считается день, когда что-то было сказано, а не когда это внесено сюда. Заявление, найденное поздно, стоит под той датой, когда оно сделано.

# English: Offers that belong together
method-sections-offers-title = Предложения, составляющие целое

# English: A source may be one offer, to be taken as a whole, or leave a choice between alternatives. A statement from it is not the same as a demand made by itself: wherever it stands it says so and leads to the whole offer.
method-sections-offers-paragraphs-1 = Источник может быть одним предложением, которое принимается только целиком, или оставлять выбор между альтернативами. Заявление из него — не то же самое, что отдельное требование: где бы оно ни стояло, это указано, и от него можно перейти ко всему предложению.

# English: How stances were coded
method-sections-coding-title = Как кодировалось отношение

# English: A stance is this site’s reading of the quoted words, never stronger than the words. Each statement says how many coders it has: people, or passes of a machine, which are named as such. Where two coders worked, they worked apart from each other; where they differed, nothing is coded and the statement stands without a stance on that term. Where a later coder differs from a stance that two had read alike, the difference is listed for the editors. How far coders agree is counted below, and every difference stands on the page of what a comparison covers.
method-sections-coding-paragraphs-1 = Отношение — это прочтение процитированных слов этим сайтом, никогда не сильнее самих слов. У каждого заявления указано, сколько у него кодировщиков: людей или машинных прогонов, которые так и названы. Если кодировщиков двое, они работали независимо друг от друга; если они разошлись, ничего не закодировано и заявление остаётся без отношения к этому варианту. Если более поздний кодировщик не согласен с отношением, которое двое прочитали одинаково, это расхождение вынесено для редакторов. Насколько кодировщики согласны между собой, подсчитано ниже, а каждое расхождение приведено на странице о том, что охватывает сравнение.

# English: There is no score and no percentage, and no stance called “neutral”: the word means too many things.
method-sections-coding-paragraphs-2 = Нет ни баллов, ни процентов, ни отношения «нейтральное»: у этого слова слишком много значений.

# English: How parties stand to each other
method-meeting-title = Как соотносятся позиции сторон

# English: What readers ask for is how two parties stand on an issue. Their stances on its terms are held against each other by the two tables below, and the gravest of what that gives is the headline: deadlock as stated, competing requirements, exclusive terms, apart, conditional, open, same term, same refusal, in this order. A headline never hides the rest: what else their stances come to stands beneath it.
method-meeting-paragraphs-1 = Читатели хотят знать, как соотносятся позиции двух сторон по вопросу. Их отношения к его вариантам сопоставлены по двум таблицам ниже, и самый острый из результатов вынесен вперёд в таком порядке: тупик, судя по заявлениям; несовместимые требования; взаимоисключающие варианты; расхождение; с условиями; открыто; тот же вариант; тот же отказ. Вынесенное вперёд никогда не скрывает остального: прочие результаты сопоставления стоят под ним.

# English: A stance that is unclear, a refusal to say, and every state without a stance, meets nothing. Where no two stances meet, it is different terms if both have a view, one side only if one of them has, and no stance on record otherwise. A missing statement never reads as disagreement. The tables are the same both ways, and no third party changes how two of them stand.
method-meeting-paragraphs-2 = Неясное отношение, воздержание от ответа и любое состояние без отношения ни с чем не сопоставляются. Если сопоставить нечего, это разные варианты, когда отношение высказали обе стороны, только одна сторона — когда лишь одна из них, и отношение не зафиксировано — в остальных случаях. Отсутствующее заявление никогда не читается как несогласие. Таблицы одинаковы в обоих направлениях, и никакая третья сторона не меняет того, как соотносятся две другие.

# English: Terms that exclude each other are recorded with the issue: two of them exclude each other only where both cannot be carried out together in plain reading. A party that is itself for two such terms is held to the one said last with the highest authority; the other stands beneath as also said.
method-meeting-paragraphs-3 = Варианты, исключающие друг друга, записаны вместе с вопросом: два из них исключают друг друга, только если по прямому смыслу оба невозможно выполнить вместе. Для стороны, которая сама выступает за два таких варианта, учтён тот, о котором сказано последним на самом высоком уровне; другой стоит ниже с пометкой «также».

# English: For the negotiation as a whole the parties that negotiate carry the headline, its principals; where fewer than two are named, all but observers and those who are only mentioned. With more than two it is the gravest meeting between any two, down to open, with the names of both sides; same term or same refusal only if all of them have a view on one and the same term; one side only if any of them has none. What holds among others, or between one of them and a mediator, stands beneath and never in the headline. It does not depend on which parties a reader has chosen to see.
method-meeting-paragraphs-4 = Для переговоров в целом определяющими являются стороны, которые их ведут, — основные стороны; если таких названо меньше двух — все, кроме наблюдателей и тех, кто лишь упомянут. Если их больше двух, берётся самый острый результат сопоставления любых двух, вплоть до «открыто», с названиями обеих сторон; «тот же вариант» или «тот же отказ» — только если все они высказали отношение к одному и тому же варианту; «только одна сторона» — если хотя бы одна из них его не высказала. Результат между другими сторонами или между одной из них и посредником стоит ниже и никогда не выносится вперёд. Он не зависит от того, какие стороны выбрал для показа читатель.

# English: Where an offer leaves a choice between alternatives, each is tried as a whole, and the mildest relation that has a meeting counts and names its alternative. Whatever rests on part of an offer says so.
method-meeting-paragraphs-5 = Если предложение оставляет выбор между альтернативами, каждая проверена целиком, и учитывается самое мягкое соотношение, в котором есть что сопоставить, с указанием альтернативы. Всё, что основано на части предложения, так и помечено.

# English: Beside each result stand the dates of the statements. It is marked where one of them was said before a later round on the issue. There is no score and no percentage. The word “agreed” is kept for outcomes of rounds and for the state of an issue that a source tells of; where nobody is recorded as announcing an outcome, that is said.
method-meeting-paragraphs-6 = Рядом с каждым результатом стоят даты заявлений. Если одно из них сделано до более позднего раунда по этому вопросу, это отмечено. Нет ни баллов, ни процентов. Слово «согласовано» употребляется только для результатов раундов и для состояния вопроса, о котором сообщает источник; если не записано, кто объявил результат, об этом сказано.

# English: What two stances on the same term come to
method-meeting-same = Результат для двух отношений к одному и тому же варианту

# English: What two stances on terms that exclude each other come to
method-meeting-across = Результат для двух отношений к вариантам, исключающим друг друга

# English: no meeting
method-meeting-nothing = не сопоставляется

# English: One party / other party
method-meeting-corner = Одна сторона / другая сторона

# English: Kinds of relation
method-meeting-relations = Виды соотношений

# English: Relation
method-meeting-relation = Соотношение

# English: On this site
method-notes = На этом сайте

# English: Stances
method-stances = Отношение

# English: Stance
method-stance = Отношение

# English: States of a cell
method-states = Состояния ячейки

# English: State
method-state = Состояние

# English: Authority
method-authority = Уровень

# English: Meaning
method-meaning = Значение

# English: Quotations, translations and full texts are the words of those who said and published them: they are quoted here, and this site cannot license them. The publisher’s own words, the choice of what is compared and the coding may be used under this licence:
method-licenceText = Цитаты, переводы и полные тексты — это слова тех, кто их сказал и опубликовал: здесь они процитированы, и сайт не может предоставлять на них лицензию. Собственные слова издателя, выбор того, что сравнивается, и кодирование можно использовать по следующей лицензии:

# English: Method
method-title = Метод

## open-words

# English: Open data
open-title = Открытые данные

# English: All records of this site as JSON, CSV, feeds and calendars, with a description for programs.
open-description = Все записи этого сайта в форматах JSON и CSV, ленты новостей и календари, с описанием для программ.

# English: Every record can be taken along, with its date and its source. The files are made with the pages and hold the same records.
open-lede = Каждую запись можно взять вместе с её датой и источником. Файлы создаются вместе со страницами и содержат те же записи.

# English: All records as JSON
open-lists = Все записи в формате JSON

# English: JSON is the lossless form: each record under the names that its file uses, in an order that stays.
open-listsNote = JSON передаёт всё без потерь: у каждой записи те же названия полей, что и в её файле, в неизменном порядке.

# English: File
open-list = Файл

# English: What it holds
open-holds = Что в нём

# English: Schema
open-schema = Схема

# English: { $count -> [one] 1 entry *[other] { $count } entries }
open-entries =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[many] { $count } записей
    }

# English: Stated positions, each with its source in full; standing says whether it still stands.
open-meaning-positions = Высказанные позиции, каждая с полными данными об источнике; standing показывает, в силе ли она.

# English: What is compared, and how the choice was made.
open-meaning-comparisons = Что сравнивается и как сделан выбор.

# English: Who takes part.
open-meaning-parties = Кто участвует.

# English: Issues with the terms on the table.
open-meaning-issues = Вопросы с вариантами, которые на столе переговоров.

# English: Where it was said; page is its page here, url where it can be read.
open-meaning-sources = Где это сказано; page — страница источника на этом сайте, url — где его можно прочитать.

# English: Allegations of fact, always with the responses to them.
open-meaning-claims = Утверждения о фактах, всегда вместе с ответами на них.

# English: Meetings and other steps, with what came of them.
open-meaning-rounds = Встречи и другие шаги с их результатами.

# English: Texts on the table, clause by clause; the same matter bears the same clause id in every text.
open-meaning-drafts = Тексты на столе переговоров, пункт за пунктом; у одного и того же предмета один идентификатор пункта во всех текстах.

# English: Searches that found nothing. A pair of party and issue in neither file has not been looked at.
open-meaning-gaps = Поиски, которые ничего не дали. Если пары стороны и вопроса нет ни в одном из файлов, её не исследовали.

# English: All records as JSON, with schemas
open-allAsJson = Все записи в формате JSON, со схемами

# English: OpenAPI 3.1 description of all files
open-openApi = Описание всех файлов по OpenAPI 3.1

# English: Loading them into a search engine
open-exportGuide = Загрузка в поисковую систему

# English: Each comparison as a table, a feed and a calendar
open-perComparison = Каждое сравнение как таблица, лента новостей и календарь

# English: Positions as CSV
open-csv = Позиции в формате CSV

# English: Clauses of texts on the table as CSV
open-clausesCsv = Пункты текстов на столе переговоров в формате CSV

# English: Feed of what is added
open-feed = Лента новых записей

# English: Feed of all comparisons
open-siteFeed = Лента всех сравнений

# English: Calendar of rounds
open-calendar = Календарь раундов

# English: The table
open-csvTitle = Таблица

# English: CSV in UTF-8, one position a row. Lists stand in one cell: stances as option:stance and ids with a semicolon between them, texts one a line; what would not come back the same from that stands as JSON. A cell that begins like a formula has an apostrophe in front of it, so that a spreadsheet does not run it, and so has one that begins with an apostrophe: take one leading apostrophe away to have the cell as it was. The same table can be imported again (npm run import).
open-csvNote = CSV в кодировке UTF-8, одна позиция на строку. Списки стоят в одной ячейке: отношения — как option:stance, идентификаторы — через точку с запятой, тексты — по одному на строку; то, что из такой записи не восстановилось бы неизменным, дано как JSON. Перед ячейкой, которая начинается как формула, стоит апостроф, чтобы табличный редактор её не выполнил; так же и перед той, что начинается с апострофа: уберите один начальный апостроф — и получите исходное содержимое. Ту же таблицу можно импортировать снова (npm run import).

# English: Columns
open-columns = Столбцы

# English: What may change
open-changes = Что может измениться

# English: Stays within version 1: addresses, names of fields, what they mean, and the order of entries.
open-stays = В пределах версии 1 неизменны: адреса, названия полей, их значение и порядок записей.

# English: May change at any time: records, new fields, new values of fields that hold a fixed word, new columns at the end of the table. Programs should pass over what they do not know.
open-mayChange = В любое время могут измениться: записи, новые поля, новые значения полей с постоянным перечнем слов, новые столбцы в конце таблицы. Программы должны пропускать то, чего не знают.

# English: A change that would break programs comes as /api/v2/, beside the first for as long as that can be kept.
open-nextVersion = Изменение, которое нарушило бы работу программ, появится как /api/v2/ рядом с первой версией, пока ту можно будет поддерживать.

# English: A field that is absent says nothing: the record does not have it. A party without a position on an issue has not refused anything.
open-absence = Отсутствующее поле ничего не означает: в записи его нет. Сторона без позиции по вопросу ни от чего не отказывалась.

# English: Dates are as precise as they are known: a day, a month or a year. covers_until says up to which day somebody has looked; no file says when it was made.
open-dates = Даты настолько точны, насколько они известны: день, месяц или год. covers_until показывает, по какой день проводился поиск; время создания файла не указано ни в одном из них.

# English: digest is equal as long as the content is. hash is the SHA-256 of the file of a record, as sha256sum gives it.
open-digest = digest одинаков, пока одинаково содержание. hash — это SHA-256 файла записи, как его выдаёт sha256sum.
# English: translated holds the publisher’s words of a record in other languages, each with who translated them and when; stale says that the record has been changed since. Tables have the record’s own words alone.
open-translated = translated содержит слова издателя о записи на других языках, с указанием, кто и когда их перевёл; stale означает, что запись с тех пор изменена. В таблицах только собственные слова записи.

# English: Cite
open-cite-title = Как сослаться

# English: The source comes first; this page is where the words were seen.
open-cite-note = Сначала — источник; эта страница — место, где увидели эти слова.

# English: Cite this comparison
open-cite-datasetTitle = Как сослаться на это сравнение

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
open-cite-bib = Все позиции для BibTeX

# English: All positions for reference managers (RIS)
open-cite-ris = Все позиции для библиографических менеджеров (RIS)

# English: Copy
open-cite-copy = Копировать

# English: Copied
open-cite-copied = Скопировано

# English: ({ $by })
open-cite-translated = ({ $by })

# English: (condition in the words of { $site })
open-cite-inWordsOf = (условие словами сайта «{ $site }»)

# English: (corrected on { $date })
open-cite-correctedOn = (исправлено { $date })

# English: Seen at: { $site }, “{ $page }”, { $url }
open-cite-seenAt = Просмотрено на: { $site }, «{ $page }», { $url }

# English: Show on another page
open-embed-title = Показать на другой странице

# English: Paste this where it is to stand. The frame is tall enough for date, speaker and source where the page is narrow.
open-embed-note = Вставьте это туда, где оно должно стоять. Высоты рамки хватает для даты, имени и источника и на узкой странице.

# English: If the page takes scripts, paste this as well, once: every frame of this site is then as tall as what it holds.
open-embed-grows = Если страница принимает скрипты, вставьте один раз и это: тогда высота каждой рамки этого сайта будет равна высоте её содержимого.

# English: Frame for other pages
open-embed-oEmbed = Рамка для других страниц

# English: See the small page
open-embed-preview = Посмотреть малую страницу

# English: Statements up to { $date }
open-embed-coversUntil = Заявления до { $date } включительно

# English: { $parties -> [one] 1 more party *[other] { $parties } more parties }
open-picture-more =
    { $parties ->
        [one] ещё { $parties } сторона
        [few] ещё { $parties } стороны
       *[many] ещё { $parties } сторон
    }

# English: { $count -> [one] 1 more issue *[other] { $count } more issues }
open-picture-moreIssues =
    { $count ->
        [one] ещё { $count } вопрос
        [few] ещё { $count } вопроса
       *[many] ещё { $count } вопросов
    }

# English: { $count -> [one] 1 more term *[other] { $count } more terms }
open-picture-moreTerms =
    { $count ->
        [one] ещё { $count } вариант
        [few] ещё { $count } варианта
       *[many] ещё { $count } вариантов
    }

# English: { $count -> [one] 1 more response *[other] { $count } more responses }
open-picture-moreResponses =
    { $count ->
        [one] ещё { $count } ответ
        [few] ещё { $count } ответа
       *[many] ещё { $count } ответов
    }

# English: The publisher’s own words and coding: { $licence }. Quotations are those of the people and sources named.
open-feeds-rights = Собственные слова издателя и кодирование: { $licence }. Цитаты принадлежат названным лицам и источникам.

# After "Between Russia and Ukraine": with the name of the relation and what it means.
# English: { $among }, on { $issue }, by { $date }: { $relation }.
open-feeds-stand = { $among }; вопрос: { $issue }; по состоянию на { $date }: { $relation }.

# English: { $comparison }: statements added
open-feeds-title = { $comparison }: добавленные заявления

# English: What was added to the record. The time of an entry is the time of adding; when something was said stands in it.
open-feeds-subtitle = Что добавлено к записям. Время записи в ленте — это время добавления; когда что-то было сказано, указано в самой записи.

# English: { $party }, { $issue }
open-feeds-onIssue = { $party }, { $issue }

# English: { $party }, { $issue }: withdrawn
open-feeds-withdrawn = { $party }, { $issue }: отозвано

# English: Text on the table: { $title }
open-feeds-draft = Текст на столе переговоров: { $title }

# English: Clauses
open-feeds-clauses = Пункты

# English: Claim and responses: { $title }
open-feeds-claim = Утверждение и ответы: { $title }

# English: Said
open-feeds-said = Сказано

# English: added here on { $date }
open-feeds-addedOn = добавлено здесь { $date }

# English: compared with its source on { $date }
open-feeds-checkedOn = сверено с источником { $date }

# English: when it was added here is not known
open-feeds-addedUnknown = когда добавлено здесь, неизвестно

# English: Replaces an earlier statement:
open-feeds-replaces = Заменяет предыдущее заявление:

# English: Withdrawn; on which day is not known.
open-feeds-withdrawnSometime = Отозвано; в какой день — неизвестно.

# English: Withdrawn on { $date }.
open-feeds-withdrawnOn = Отозвано { $date }.

# English: Corrected here on { $date }:
open-feeds-correctedOn = Исправлено здесь { $date }:

# English: Source
open-feeds-source = Источник

# English: Finding
open-feeds-finding = Заключение

# English: Corrections
open-corrections-title = Исправления

# English: { $site }: corrections
open-corrections-feedTitle = { $site }: исправления

# English: What was mended here after it had been published, and which records of words were withdrawn or denied; the last first.
open-corrections-lede = Что здесь исправлено после публикации и какие записи слов отозваны или опровергнуты; сначала последние.

# English: Nothing has been corrected here yet.
open-corrections-none = Здесь пока ничего не исправляли.

# English: Feed of corrections
open-corrections-feed = Лента исправлений

# English: { $date }: { $title }
open-corrections-onRecord = { $date }: { $title }

# English: The date is known no more precisely than this: { $date }.
open-calendars-period = Более точная дата неизвестна: { $date }.

# English: Took part: { $names }.
open-calendars-participants = Участники: { $names }.

# English: { $status }: { $text }
open-calendars-outcome = { $status }: { $text }

## party-words

# English: Party
party-party = Сторона

# English: Parties
party-parties = Стороны

# English: Parties
party-choose = Стороны

# English: Show all
party-all = Показать все

# The page's script puts the number of those shown in the place of `{shown}`.
# English: { $shown } of { $all } shown
party-showing = Показано { $shown } из { $all }

# English: Move { $name } one place earlier
party-moveEarlier = Передвинуть на одно место раньше: { $name }

# English: Own name
party-selfName = Самоназвание

# English: Kind
party-kind = Вид

# English: Part in the negotiation
party-role = Роль в переговорах

# English: Member of
party-memberOf = Входит в

# English: Members
party-members = Члены

# English: What a bloc said is not copied to its members.
party-memberNote = Сказанное объединением не переносится на его членов.

# English: Takes part since
party-entered = Участвует с
# English: Followed by
party-followedBy = Преемник

# English: Who speaks for it
party-speaksThrough = Кто говорит от её имени

# English: What { $party } said, issue by issue. { $comparison }
party-description = { $party }: что сказано, вопрос за вопросом. { $comparison }

# English: All { $count } statements on this issue
party-allOnIssue = Все заявления по этому вопросу ({ $count })

# English: Statements, by issue
party-statements = Заявления по вопросам

# English: Issues without a statement
party-without = Вопросы без заявлений

# English: state
party-kinds-state = государство

# English: government
party-kinds-government = правительство

# English: organisation
party-kinds-organisation = организация

# English: bloc
party-kinds-bloc = объединение

# English: company
party-kinds-company = компания

# English: union
party-kinds-union = профсоюз

# English: political party
party-kinds-electoral-party = политическая партия

# English: person
party-kinds-person = человек

# English: body
party-kinds-body = орган

# English: principal
party-roles-principal = основная сторона

# English: mediator
party-roles-mediator = посредник

# English: guarantor
party-roles-guarantor = гарант

# English: observer
party-roles-observer = наблюдатель

# English: mentioned, not taking part
party-roles-mentioned = упомянута, не участвует

# English: { $bloc } and its members
bloc-title = { $bloc }: объединение и его члены

# English: What { $bloc } and its members said, issue by issue, on the terms on the table. { $comparison }
bloc-description = { $bloc }, объединение и его члены: что сказано о вариантах на столе переговоров, вопрос за вопросом. { $comparison }

# English: The terms show these parties only. How the sides that negotiate stand, and what came of an issue, does not depend on who is shown.
bloc-note = При вариантах показаны только эти стороны. Соотношение позиций сторон переговоров и результат по вопросу не зависят от того, кто показан.

# English: Blocs with their members
bloc-blocs = Объединения и их члены

# English: The same in their words: the table
bloc-inWords = То же их словами: таблица

# English: { $count -> [one] 1 member *[other] { $count } members }
bloc-members =
    { $count ->
        [one] { $count } член
        [few] { $count } члена
       *[many] { $count } членов
    }

# English: What { $pair } said, side by side on every issue. { $comparison }
pair-description = { $pair }: что сказано, рядом, по каждому вопросу. { $comparison }

# English: both have spoken on { $common } of { $all } issues
pair-common = вопросов, по которым высказались обе: { $common } из { $all }

# English: How they stand on this page is between these two parties only. What came of an issue is what any round came to.
pair-note = Соотношение позиций на этой странице — только между этими двумя сторонами. Результат по вопросу — это итог любого раунда.

# English: Issues, what each of the two asks for, how that stands to each other, and what came of it
pair-caption = Вопросы, чего добивается каждая из двух сторон, как это соотносится и каков результат

# English: The same two in their words: the table
pair-inWords = Те же две стороны их словами: таблица

# English: Two parties side by side
pair-pairs = Две стороны рядом

# English: Compare any two parties
pair-any = Сравнить любые две стороны

# English: Any two parties side by side on every issue. { $comparison }
pair-anyDescription = Любые две стороны рядом, по каждому вопросу. { $comparison }

# English: Where scripts run, any two parties can be chosen here. Without them, some pairs have pages of their own, and each party has a page with all that it said.
pair-anyNote = Там, где работают скрипты, здесь можно выбрать любые две стороны. Без них у некоторых пар есть отдельные страницы, а у каждой стороны — страница со всем, что она сказала.

# English: Compare { $party } with another party
pair-anyOther = { $party }: сравнить с другой стороной

# English: First party
pair-first = Первая сторона

# English: Second party
pair-second = Вторая сторона

# English: Choose a party
pair-choose = Выбрать сторону

# English: Choose two different parties.
pair-same = Выберите две разные стороны.

# English: Fetching the records …
pair-loading = Загружаются записи…

# English: The records could not be fetched. Choose again to try once more.
pair-failed = Получить записи не удалось. Чтобы попробовать ещё раз, повторите выбор.

# English: Pairs with pages of their own
pair-own = Пары с отдельными страницами

# English: Side by side with
pair-with = Рядом со стороной:

# English: { $pairs -> [one] 1 pair of parties that have both spoken on some issue *[other] { $pairs } pairs of parties that have both spoken on some issue }
pair-count =
    { $pairs ->
        [one] { $pairs } пара сторон, которые обе высказались хотя бы по одному вопросу
        [few] { $pairs } пары сторон, которые обе высказались хотя бы по одному вопросу
       *[many] { $pairs } пар сторон, которые обе высказались хотя бы по одному вопросу
    }

## position-words

# English: Position
position-position = Позиция

# English: The party’s own answer to this record
position-reply = Ответ самой стороны на эту запись

# English: The party’s own text
position-fullText = Собственный текст стороны

# English: Said together with
position-together = Сказано совместно с

# English: Replies to
position-answers = В ответ на

# English: Step
position-move = Шаг

# English: proposal
position-moves-proposal = предложение

# English: counter-proposal
position-moves-counter = встречное предложение

# English: answer
position-moves-answer = ответ

# English: question
position-moves-question = вопрос

# English: what if
position-moves-what-if = предположение «а если»

# English: acceptance
position-moves-acceptance = принятие

# English: rejection
position-moves-rejection = отклонение

# English: In figures
position-figures = В цифрах

# English: exactly
position-bounds-exactly = ровно

# English: at least
position-bounds-at-least = не менее

# English: at most
position-bounds-at-most = не более

# English: about
position-bounds-about = около

# English: Statement
position-statement = Заявление

# English: Said
position-said = Сказано

# English: Speaker
position-by = Кто сказал

# English: Party
position-party = Сторона

# English: Issue
position-issue = Вопрос

# English: Authority
position-authority = Уровень

# English: Source
position-source = Источник

# English: Place in the source
position-locator = Место в источнике

# English: Asked
position-prompt = Заданный вопрос

# English: Wording
position-wording = Формулировка

# English: Compared with the source
position-checked = Сверено с источником

# English: Original
position-original = Оригинал

# English: Translation
position-translation = Перевод

# English: The original words were not seen.
position-originalNotSeen = Слова оригинала не видели.

# English: No words are quoted; the condition above is in this site’s own words.
position-noQuote = Слова не процитированы; условие выше изложено собственными словами сайта.

# English: Condition, in this site’s words
position-paraphrase = Условие словами этого сайта

# English: Context
position-context = Контекст

# English: Stands
position-standing = В силе

# English: Replaced by a later statement
position-superseded = Заменено более поздним заявлением

# English: Withdrawn on { $date }
position-withdrawn = Отозвано { $date }

# English: Withdrawn; on which day is not known
position-withdrawnSometime = Отозвано; в какой день — неизвестно

# English: Retracted by its publisher on { $date }
position-retracted-publisher = Отозвано издателем { $date }

# English: Denied by the speaker on { $date }
position-retracted-speaker = Опровергнуто автором слов { $date }

# English: Replaces
position-supersedes = Заменяет

# English: Replaced by
position-supersededBy = Заменено заявлением

# English: All parties on this issue
position-allOfIssue = Все стороны по этому вопросу

# English: How this changed
position-history = Как это менялось

# English: This statement.
position-thisOne = Это заявление.

# English: Replaced by the statement of
position-replacedOn = Заменено заявлением от

# English: Counts from a later day
position-notYet = Учитывается с более позднего дня

# Before the date of the statement that this one is held against.
# English: Beside the statement of
position-comparedWith = Рядом с заявлением от

# English: { $term }: { $after } (then: { $before })
position-changed-stance = { $term }: { $after } (тогда: { $before })

# English: { $term }: { $after } (then not spoken of)
position-changed-newTerm = { $term }: { $after } (тогда об этом не говорили)

# English: { $term }: not spoken of (then: { $before })
position-changed-noTerm = { $term }: об этом не сказано (тогда: { $before })

# English: figure: { $after } (then: { $before })
position-changed-amount = цифра: { $after } (тогда: { $before })

# English: figure: { $after } (then none)
position-changed-newAmount = цифра: { $after } (тогда не было)

# English: no figure (then: { $before })
position-changed-noAmount = без цифры (тогда: { $before })

# English: authority: { $after } (then: { $before })
position-changed-authority = уровень: { $after } (тогда: { $before })

# English: in words:
position-changed-words = словами:

# English: in other words
position-changed-otherWords = другими словами

# English: the same stances, in the same words of this site
position-changed-nothing = то же отношение, изложенное теми же словами сайта

# English: added:
position-added = добавлено:

# English: removed:
position-removed = убрано:

# English: { $count -> [one] 1 earlier statement *[other] { $count } earlier statements }
position-earlier =
    { $count ->
        [one] { $count } предыдущее заявление
        [few] { $count } предыдущих заявления
       *[many] { $count } предыдущих заявлений
    }

# English: Said that there is no agreement without it.
stance-meaning-requires = Сказала, что без этого договорённости не будет.

# English: Asked for it or proposed it, without calling it indispensable.
stance-meaning-supports = Просила об этом или предложила это, не называя обязательным.

# English: Said that it can live with it, not having asked for it.
stance-meaning-accepts = Сказала, что это для неё приемлемо, хотя сама об этом не просила.

# English: Said that it would accept it if stated conditions are met.
stance-meaning-conditional = Сказала, что приняла бы это, если будут выполнены названные условия.

# English: Said that it has no position yet, or is studying it.
stance-meaning-undecided = Сказала, что пока не имеет позиции или изучает вопрос.

# English: Said that it is against it.
stance-meaning-opposes = Сказала, что она против этого.

# English: Said that it will not accept it in any settlement.
stance-meaning-rules-out = Сказала, что не примет этого ни при каком урегулировании.

# English: Said that it will not say, or was asked and gave no answer. Not a view.
stance-meaning-declined = Сказала, что отвечать не будет, или на вопрос не дала ответа. Это не мнение по существу.

# English: Has spoken, but equal voices differ or the wording does not settle it.
stance-meaning-unclear = Высказалась, но равноценные голоса расходятся или формулировка не даёт ясности.

# English: Coded stance
stance-coded = Закодированное отношение

# English: { $count -> [one] one coder *[other] { $count } coders }
stance-codedBy =
    { $count ->
        [one] { $count } кодировщик
        [few] { $count } кодировщика
       *[many] { $count } кодировщиков
    }

# English: The party has stated a position, and its words were coded as a stance on at least one option.
state-meaning-coded = Сторона высказала позицию, и её слова закодированы как отношение хотя бы к одному варианту.

# English: The party has stated a position. Its words were not coded as a stance; read them as they are.
state-meaning-uncoded = Сторона высказала позицию. Её слова не закодированы как отношение; читайте их такими, как они есть.

# English: The party stated a position and later took it back. Nothing that it said still stands.
state-meaning-withdrawn = Сторона высказала позицию, а позже отозвала её. Ничто из сказанного ею больше не в силе.
# English: Who published the words took them back, or who is said to have spoken denied them. The party itself took nothing back.
state-meaning-retracted = Опубликовавший эти слова опроверг их, или их отрицал тот, кому они приписаны. Сама сторона ничего не отзывала.

# English: Somebody looked, and the record says where and when. No statement was found. This is not a refusal.
state-meaning-none-found = Кто-то искал, и в записи указано, где и когда. Заявление не найдено. Это не означает отказа.

# English: Somebody looked and found nothing, but more than 90 days before the day up to which this comparison looks.
state-meaning-gap-stale = Кто-то искал и ничего не нашёл, но это было более чем за 90 дней до последнего дня, охваченного этим сравнением.

# English: There is no record yet, and no note that somebody looked. Nothing may be concluded from it.
state-meaning-not-researched = Записи пока нет, как нет и отметки о том, что кто-то искал. Из этого нельзя делать никаких выводов.

# English: On this date the party did not take part: it had not yet entered, or it had left.
state-meaning-not-a-participant = На эту дату сторона не участвовала: ещё не вступила или уже вышла.

# English: A text that the party tabled, signed or issued.
authorityMeaning-document = Текст, который сторона внесла, подписала или издала.

# English: The head who can bind the party.
authorityMeaning-principal = Руководитель, который может связать сторону обязательством.

# English: A minister, or the head of a delegation.
authorityMeaning-minister = Министр или глава делегации.

# English: Somebody who speaks for the party by office.
authorityMeaning-spokesperson = Тот, кто говорит от имени стороны по должности.

# English: Another office-holder of the party.
authorityMeaning-official = Другое должностное лицо стороны.

# English: What somebody else says that the party said.
authorityMeaning-reported = Что сказала сторона со слов кого-то другого.

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
relation-name-deadlock = Тупик, судя по заявлениям

# English: Competing requirements
relation-name-competing-requirements = Несовместимые требования

# English: Exclusive terms
relation-name-exclusive-terms = Взаимоисключающие варианты

# English: Apart
relation-name-apart = Расхождение

# English: Conditional
relation-name-conditional = С условиями

# English: Open
relation-name-open = Открыто

# English: Same term
relation-name-same-term = Тот же вариант

# English: Same refusal
relation-name-same-refusal = Тот же отказ

# English: Different terms
relation-name-different-terms = Разные варианты

# English: One side only
relation-name-one-side-only = Только одна сторона

# English: No stance on record
relation-name-no-stance = Отношение не зафиксировано

# English: deadlock as stated
relation-within-deadlock = тупик, судя по заявлениям

# English: competing requirements
relation-within-competing-requirements = несовместимые требования

# English: exclusive terms
relation-within-exclusive-terms = взаимоисключающие варианты

# English: apart
relation-within-apart = расхождение

# English: conditional
relation-within-conditional = с условиями

# English: open
relation-within-open = открыто

# English: same term
relation-within-same-term = тот же вариант

# English: same refusal
relation-within-same-refusal = тот же отказ

# English: different terms
relation-within-different-terms = разные варианты

# English: one side only
relation-within-one-side-only = только одна сторона

# English: no stance on record
relation-within-no-stance = отношение не зафиксировано

# English: One requires a term that the other rules out in any settlement. As stated, not a forecast.
relation-meaning-deadlock = Одна сторона требует варианта, который другая исключает при любом урегулировании. Так следует из заявлений; это не прогноз.

# English: Each requires a term that rules out the other’s: a deadlock as stated.
relation-meaning-competing-requirements = Каждая требует варианта, который исключает вариант другой: тупик, судя по заявлениям.

# English: Each asks for a term that rules out the other’s, as recorded.
relation-meaning-exclusive-terms = Каждая добивается варианта, который согласно записи исключает вариант другой.

# English: One is for a term that the other is against.
relation-meaning-apart = Одна за вариант, против которого другая.

# English: One would accept on conditions what the other asks for or would accept.
relation-meaning-conditional = Одна приняла бы с условиями то, чего добивается или что приняла бы другая.

# English: One has said that it has no position yet, or is studying it.
relation-meaning-open = Одна сказала, что пока не имеет позиции или изучает вопрос.

# English: Each asks for the same term, or would accept it. Nothing is said about whether it was agreed.
relation-meaning-same-term = Каждая добивается одного и того же варианта или приняла бы его. Согласован ли он, здесь не говорится.

# English: Each is against the same term.
relation-meaning-same-refusal = Каждая против одного и того же варианта.

# English: Each has a view, but on terms that can be neither compared nor said to exclude each other.
relation-meaning-different-terms = Каждая высказала отношение, но к вариантам, которые нельзя ни сравнить, ни назвать взаимоисключающими.

# English: A view is on record of one side only. The state of the other is named.
relation-meaning-one-side-only = Зафиксировано отношение только одной стороны. Что известно о другой, указано.

# English: No view of those who negotiate is on record. That says nothing about what they want.
relation-meaning-no-stance = Отношение тех, кто ведёт переговоры, не зафиксировано. Это ничего не говорит о том, чего они хотят.

# English: require and rule out the same term on
relation-counted-deadlock = требуют и исключают один и тот же вариант:

# English: require terms that exclude each other on
relation-counted-competing-requirements = требуют вариантов, исключающих друг друга:

# English: ask for terms that exclude each other on
relation-counted-exclusive-terms = добиваются вариантов, исключающих друг друга:

# English: are for and against the same term on
relation-counted-apart = за и против одного и того же варианта:

# English: would accept on conditions what another asks for on
relation-counted-conditional = приняли бы с условиями то, чего добивается другая сторона:

# English: have not settled it on
relation-counted-open = пока не определились:

# English: have the same term, asked for or accepted, on
relation-counted-same-term = добиваются одного и того же варианта или принимают его:

# English: refuse the same term on
relation-counted-same-refusal = против одного и того же варианта:

# English: ask for different terms on
relation-counted-different-terms = добиваются разных вариантов:

# English: have a view of one side only on record on
relation-counted-one-side-only = зафиксировано отношение только одной стороны:

# English: have no stance on record on
relation-counted-no-stance = отношение не зафиксировано:

# English: requires
relation-says-requires = — требование:

# English: asks for
relation-says-supports = — за:

# English: could live with
relation-says-accepts = — готовность принять:

# English: would accept on conditions
relation-says-conditional = — готовность принять с условиями:

# English: is undecided on
relation-says-undecided = — пока не определено:

# English: is against
relation-says-opposes = — против:

# English: rules out
relation-says-rules-out = — исключено:

# English: require
relation-sayTogether-requires = — требование:

# English: ask for
relation-sayTogether-supports = — за:

# English: could live with
relation-sayTogether-accepts = — готовность принять:

# English: would accept on conditions
relation-sayTogether-conditional = — готовность принять с условиями:

# English: are undecided on
relation-sayTogether-undecided = — пока не определено:

# English: are against
relation-sayTogether-opposes = — против:

# English: rule out
relation-sayTogether-rules-out = — исключено:

# English: unclear
relation-state-unclear = неясно

# English: declined to say
relation-state-declined = воздержание от ответа

# English: spoke, not coded
relation-state-uncoded = есть высказывание, не закодировано

# English: took its words back
relation-state-withdrawn = слова отозваны
# English: words retracted or denied
relation-state-retracted = слова опровергнуты

# English: searched, none found
relation-state-none-found = искали, не найдено

# English: none found, search out of date
relation-state-gap-stale = не найдено, поиск устарел

# English: no record
relation-state-not-researched = записи нет

# English: not taking part on this day
relation-state-not-a-participant = в этот день не участвует

# English: How they stand
relation-column = Соотношение позиций

# English: Between { $parties }
relation-between = Соотношение: { $parties }

# English: Terms on the table, and who has said what of each
relation-terms = Варианты на столе переговоров и кто что о каждом сказал

# English: What came of it
relation-came = Результат

# English: , which excludes { $option }
relation-excludes = , что исключает { $option }

# English: also
relation-also = также:

# English: { $relation } on { $options }
relation-on = { $relation } ({ $options })

# English: { $some } of { $all } have a view on record
relation-withView = отношение зафиксировано у { $some } из { $all }

# English: in an offer
relation-inPackage = в составе предложения

# English: before a later round
relation-predates = до более позднего раунда

# English: and { $count } more:
relation-more = и ещё { $count }:

# English: { $count } parties
relation-others =
    { $count ->
        [one] { $count } сторона
        [few] { $count } стороны
       *[many] { $count } сторон
    }

# English: No terms are listed; statements are given in words only.
relation-noTerms = Варианты не перечислены; заявления приведены только словами.

# English: nobody on record
relation-nobody = записей нет

# English: none of these on record
relation-noneOfThese = у этих сторон записей нет

# English: spoke, not coded:
relation-absentNote-uncoded = есть высказывание, не закодировано:

# English: took back what was said:
relation-absentNote-withdrawn = сказанное отозвано:
# English: words retracted or denied:
relation-absentNote-retracted = слова опровергнуты:

# English: searched, none found:
relation-absentNote-none-found = искали, не найдено:

# English: none found, search out of date:
relation-absentNote-gap-stale = не найдено, поиск устарел:

# English: not taking part on this day:
relation-absentNote-not-a-participant = в этот день не участвуют:

# English: no record:
relation-absentNote-not-researched = записи нет:

# English: No outcome recorded
relation-outcome-none = Результат не записан

# English: who announced it is not recorded
relation-outcome-nobodyNamed = кто объявил, не записано

# English: announced by { $names }
relation-outcome-announcedBy = кем объявлено: { $names }

# English: { $count -> [one] 1 earlier outcome *[other] { $count } earlier outcomes }
relation-outcome-more =
    { $count ->
        [one] { $count } предыдущий результат
        [few] { $count } предыдущих результата
       *[many] { $count } предыдущих результатов
    }

# English: By { $date } { $parties }
relation-board-says = По состоянию на { $date }: { $parties }

# Heads a list of "ask for terms that exclude each other on 6", so that the lines need not repeat of how many.
# English: Of { $all } issues, by { $date } { $parties }
relation-board-ofAll =
    Из { $all ->
        [one] { $all } вопроса
        [few] { $all } вопросов
       *[many] { $all } вопросов
    } по состоянию на { $date }: { $parties }

# Where the sides are too many to be named at once.
# English: the { $count } sides that negotiate
relation-board-sides =
    { $count ->
        [one] { $count } сторона переговоров
        [few] { $count } стороны переговоров
       *[many] { $count } сторон переговоров
    }

# The same of parties that a reader has chosen.
# English: the { $count } parties chosen
relation-board-chosenParties =
    { $count ->
        [one] { $count } выбранная сторона
        [few] { $count } выбранные стороны
       *[many] { $count } выбранных сторон
    }

# English: { $some } of { $all } issues
relation-board-ofIssues =
    { $some } из { $all ->
        [one] { $all } вопроса
        [few] { $all } вопросов
       *[many] { $all } вопросов
    }

# English: How to read this
relation-board-key = Как это читать

# English: underlined: a side that negotiates
relation-board-principals = подчёркнуто: сторона, ведущая переговоры

# English: Not named at a term: no record on it, which is no refusal.
relation-board-absent = Не названо у варианта: записи о нём нет, и это не отказ.

# English: Groups of issues
relation-board-groups = Группы вопросов

# English: Issues, the terms on the table with the parties behind each, how the sides stand, and what came of it
relation-board-caption = Вопросы, варианты на столе переговоров со сторонами, которые за ними стоят, соотношение позиций и результат

# English: Show all issues
relation-board-all = Показать все вопросы

# English: Only { $parties }:
relation-board-chosen = Только { $parties }:

# The page's script puts the number of those shown in the place of `{shown}`.
# English: { $shown } of { $all } issues shown
relation-board-filtered = Показано вопросов: { $shown } из { $all }

# English: All statements in their words: the table
relation-board-table = Все заявления их словами: таблица

# English: First asked, last said, what came of it: the ledger
relation-board-ledger = Первое требование, последнее заявление, результат: итоги

# English: Only two sides:
relation-board-pairs = Только две стороны:

# English: Only a bloc and its members:
relation-board-blocs = Только объединение и его члены:

## round-words

# English: Rounds
round-rounds = Раунды

# English: Timeline of all rounds, with what came of them
round-timeline = Ход всех раундов и их результаты

# English: Meetings and exchanges of texts, with what came of them and who announced it. “Agreed” stands only where the record says so.
round-note = Встречи и обмен текстами, их результаты и кто их объявил. «Согласовано» стоит только там, где так сказано в записи.

# English: No round is recorded.
round-none = Ни одного раунда не записано.

# English: Rounds of talks and what came of them. { $comparison }
round-description = Раунды переговоров и их результаты. { $comparison }

# English: { $round }. { $comparison }
round-descriptionOf = { $round }. { $comparison }

# English: host:
round-host = принимает:

# English: Tabled
round-tabled = Внесено

# English: Reports and statements
round-reports = Сообщения и заявления

# English: No outcome is recorded.
round-noOutcome = Результат не записан.

# English: All statements as they stood when it ended
round-asOf = Все заявления по состоянию на его завершение

# English: announced by
round-announcedBy = кем объявлено:

# English: who announced it is not recorded
round-announcedByNone = кто объявил, не записано

# English: direct talks
round-formats-direct = прямые переговоры

# English: proximity talks
round-formats-proximity = непрямые переговоры в соседних помещениях

# English: mediated talks
round-formats-mediated = переговоры при посредничестве

# English: exchange of texts
round-formats-written = обмен текстами

# English: call
round-formats-call = телефонный разговор

# English: Announced
round-statuses-announced = Объявлено

# English: Agreed
round-statuses-agreed = Согласовано

# English: Partly carried out
round-statuses-partly-carried-out = Выполнено частично

# English: Carried out
round-statuses-carried-out = Выполнено

# English: Not carried out
round-statuses-not-carried-out = Не выполнено

# English: Disputed
round-statuses-disputed = Оспаривается

# English: Claims and responses
claim-title = Утверждения и ответы

# English: Allegations of fact stand apart from positions, and always with what those concerned said to them. None is rated.
claim-note = Утверждения о фактах стоят отдельно от позиций и всегда вместе с тем, что на них ответили те, кого они касаются. Ни одно не оценивается.

# English: Claim
claim-claim = Утверждение

# English: about
claim-about = касается:

# English: Finding of another body
claim-finding = Заключение другого органа

# English: Searched on { $date }; no answer was found.
claim-searched = Поиск проведён { $date }; ответ не найден.

# English: Denial
claim-responses-denial = Отрицание

# English: Denial in part
claim-responses-partial-denial = Частичное отрицание

# English: Confirmation
claim-responses-admission = Подтверждение

# English: Answer with another account
claim-responses-counter-claim = Ответ с другой версией

# English: Declined to answer
claim-responses-declined = Воздержание от ответа

# English: No answer found
claim-responses-none-found = Ответ не найден

## script-words

# English: The scripts of this page have not loaded; reload it to try again.
script-notLoaded = Скрипты этой страницы не загрузились; обновите её, чтобы попробовать ещё раз.

# English: Choosing parties, a day or a relation needs JavaScript. Without it this page shows all that it has, in the latest state, whatever its address asks for.
script-choice = Для выбора сторон, дня или соотношения позиций нужен JavaScript. Без него эта страница показывает всё, что на ней есть, в последнем состоянии, что бы ни было задано в её адресе.

# English: Searching needs JavaScript. Without it all that can be found stands in the index below, whatever the address asks for.
script-search = Для поиска нужен JavaScript. Без него всё, что можно найти, перечислено в указателе ниже, что бы ни было задано в адресе.

# English: With pages of their own:
script-instead = Отдельные страницы:

## search-method-words

# English: How the search understands words
searchMethod-method-title = Как поиск понимает слова

# English: Records that have all the words of a query come first: in any order, form or spelling, dates and amounts in whatever way they are written. Where these are few, records follow that have most of what the words tell. Last come records that are found only by words of like meaning; each says which. Of a large site such words are looked up only where nothing has the words typed, and for words that stand nowhere in it. Words that one side uses are not offered for neutral ones.
searchMethod-method-paragraphs-1 = Сначала идут записи, в которых есть все слова запроса: в любом порядке, форме и написании, даты и суммы — как бы они ни были записаны. Если таких мало, за ними следуют записи, где есть большинство значимых слов. Последними — записи, найденные только по словам, близким по смыслу; в каждой указано, по каким. На большом сайте такие слова ищутся только тогда, когда ни в одной записи нет набранных слов, и для слов, которых на сайте нет вовсе. Слова, которыми пользуется одна сторона, вместо нейтральных не предлагаются.

# English: The words of like meaning come from WordNet, a dictionary of English, from GloVe, which tells of English words beside which others they are met, and from groups of equal words that the publisher of a comparison may give. They only help to find records; nothing is concluded from them.
searchMethod-method-paragraphs-2 = Близкие по смыслу слова взяты из WordNet — словаря английского языка, из GloVe — сведений о том, рядом с какими словами встречаются английские слова, и из групп равнозначных слов, которые может задать издатель сравнения. Они лишь помогают находить записи; выводов из них не делается.

# English: Notice of WordNet
searchMethod-wordnet-title = Уведомление о правах WordNet

## search-words

# English: Search
search-title = Поиск

# English: All positions, claims, rounds and clauses by keyword, and as an index by comparison and issue.
search-description = Все позиции, утверждения, раунды и пункты — по ключевым словам и в виде указателя по сравнениям и вопросам.

# English: Search statements
search-label = Поиск заявлений

# English: Search statements…
search-placeholder = Поиск заявлений…

# English: Search
search-submit = Найти

# English: Words count in any order and form, dates and amounts in any way of writing. "Words in quotation marks" must stand together; -word leaves out what has it.
search-help = Слова учитываются в любом порядке и форме, даты и суммы — в любом написании. "Слова в кавычках" должны стоять вместе; -слово исключает всё, где оно есть.

# English: the first { $shown } of { $total } shown
search-shown = показаны первые { $shown } из { $total }

# English: more are coming
search-coming = загружаются ещё

# With one or more of the next, a semicolon between them.
# English: also found: { $reasons }
search-reasons = также найдено: { $reasons }

# Other words than those typed by which a record was found.
# English: { $found }, for { $typed }
search-reason = { $found } — по { $typed }

# English: Only comparison
search-only-comparison = Только сравнение

# English: Only party
search-only-party = Только сторона

# English: Only issue
search-only-issue = Только вопрос

# English: Only stance
search-only-stance = Только отношение

# English: Only type
search-only-type = Только вид

# English: Only authority
search-only-authority = Только уровень

# English: Only language
search-only-language = Только язык

# English: Only standing
search-only-standing = Только состояние

# English: Only year
search-only-year = Только год

# English: Said between
search-range = Сказано в период

# English: From
search-from = От

# English: To
search-to = До

# English: Enter in a box chooses it alone.
search-onlyThis = Клавиша Enter на флажке выбирает только его.

# With words in quotation marks.
# English: no record has { $words }, so what comes near is shown
search-near = нет записи, где есть { $words }, поэтому показано близкое

# English: Show more
search-more = Показать ещё

# English: Nothing found. That nothing is recorded does not mean that nothing was said.
search-none = Ничего не найдено. Если ничего не записано, это не означает, что ничего не было сказано.

# English: Nothing found within what is chosen.
search-noneChosen = Среди выбранного ничего не найдено.

# English: Nearest that would find something:
search-nearest = Ближайшее, по чему что-то найдётся:

# English: All that is recorded of what these words name:
search-named = Всё записанное о том, что называют эти слова:

# English: Clear all choices
search-clear = Сбросить всё выбранное

# English: The search could not be loaded. The whole index is below.
search-failed = Поиск не удалось загрузить. Весь указатель — ниже.

# English: Searching…
search-working = Идёт поиск…

# English: Results
search-results = Результаты

# English: Order
search-order = Порядок

# English: Relevance
search-orders-relevance = По соответствию

# English: Latest first
search-orders-date = Сначала последние

# English: Narrow by
search-filters = Сузить по

# English: { $count } more
search-moreValues = ещё { $count }

# English: Comparison
search-facets-comparison = Сравнение

# English: Party
search-facets-party = Сторона

# English: Issue
search-facets-issue = Вопрос

# English: Stance
search-facets-stance = Отношение

# English: Type
search-facets-type = Вид

# English: Authority
search-facets-authority = Уровень

# English: Language
search-facets-language = Язык

# English: Standing
search-facets-standing = Состояние

# English: Year
search-facets-year = Год

# English: Position
search-types-position = Позиция

# English: Claim
search-types-claim = Утверждение

# English: Round
search-types-round = Раунд

# English: Clause
search-types-draft = Пункт

# English: Standing
search-standings-standing = В силе

# English: No longer standing
search-standings-superseded = Больше не в силе

# English: Retracted or denied
search-standings-retracted = Отозвано или опровергнуто

# English: Corrected here
search-standings-corrected = Исправлено здесь

# English: Everything, by comparison and issue
search-browse = Всё, по сравнениям и вопросам

# English: The whole index on a page, for the browser’s own search.
search-browseNote = Весь указатель на одной странице — для поиска средствами браузера.

# English: Index
search-index = Указатель

# English: Index: { $comparison }
search-indexOf = Указатель: { $comparison }

# English: Claims and responses
search-claims = Утверждения и ответы

# English: Rounds
search-rounds = Раунды

# English: Clauses of texts on the table
search-drafts = Пункты текстов на столе переговоров

## source-words

# English: Source
source-source = Источник

# English: { $count -> [one] 1 position *[other] { $count } positions }
source-positions =
    { $count ->
        [one] { $count } позиция
        [few] { $count } позиции
       *[many] { $count } позиций
    }

# English: Sources
source-sources = Источники

# English: Publisher
source-publisher = Издатель

# English: Published
source-published = Опубликовано

# English: date not known
source-unknownDate = дата неизвестна

# English: In print
source-media-print = Печатное издание

# English: Broadcast
source-media-broadcast = Радио или телевидение

# English: Seen in person
source-media-in-person = Увидено лично

# English: File
source-media-file = Файл

# English: Read the source
source-read = Читать источник

# English: Archived copy
source-archived = Архивная копия

# English: Issued by
source-issuedBy = Кем издано

# English: Owned or directed by
source-affiliation = Кому принадлежит или подчиняется

# English: The link no longer works.
source-dead = Ссылка больше не работает.

# English: Behind a paywall.
source-paywalled = Только по подписке.

# English: Whether these words were found in it
source-evidence-title = Найдены ли в нём эти слова

# English: Nobody has recorded yet that these words were found at this address. They rest on the word of whoever wrote the record.
source-evidence-none = Никто ещё не зафиксировал, что эти слова найдены по этому адресу. Они опираются на добросовестность того, кто сделал запись.

# English: Last read on { $date }.
source-evidence-read = В последний раз прочитано { $date }.

# English: { $found } of { $all } quotations were found in it.
source-evidence-found = Найдено в нём цитат: { $found } из { $all }.

# English: On { $date } it could not be read: { $why }.
source-evidence-unread = { $date } прочитать его не удалось: { $why }.

# English: nothing answered at its address
source-evidence-why-dead = по его адресу никто не ответил

# English: it was shown only to those who pay
source-evidence-why-paywalled = его показали только за плату

# English: it was not given to programs
source-evidence-why-refused = программам его не выдали

# English: less of it came than before
source-evidence-why-cut-off = пришло меньше, чем раньше

# English: Found in the source on
source-evidence-seen = Найдено в источнике

# English: Found in the source, with other words in places, on
source-evidence-near = Найдено в источнике, местами с другими словами,

# English: show them there
source-evidence-words = показать их там

# English: No longer found in the source on { $looked }; last found on { $last }.
source-evidence-lost = { $looked } в источнике уже не найдено; в последний раз найдено { $last }.

# English: Looked for in the source on { $looked } and not found.
source-evidence-never = Искали в источнике { $looked }, не найдено.

# English: page { $page }
source-evidence-inPage = с. { $page }

# English: Note on this source
source-note = Примечание к этому источнику

# English: { $sources -> [one] 1 source *[other] { $sources } sources }
source-count =
    { $sources ->
        [one] { $sources } источник
        [few] { $sources } источника
       *[many] { $sources } источников
    }

# English: What it states
source-states = Что в нём сказано

# English: No position rests on this source; it is used by a claim, a round or a text on the table.
source-nothing = На этом источнике не основана ни одна позиция; он использован в утверждении, раунде или тексте на столе переговоров.

# English: This is one offer: its terms belong together.
source-package = Это одно предложение: его варианты составляют целое.

# English: This offer leaves a choice between alternatives.
source-alternatives = Это предложение оставляет выбор между альтернативами.

# English: Outside the alternatives
source-outsideAlternatives = Вне альтернатив

# English: document
source-kinds-document = документ

# English: interview
source-kinds-interview = интервью

# English: speech
source-kinds-speech = речь

# English: press conference
source-kinds-press-conference = пресс-конференция

# English: statement
source-kinds-statement = заявление

# English: transcript
source-kinds-transcript = стенограмма

# English: post
source-kinds-post = публикация в соцсети

# English: report
source-kinds-report = сообщение СМИ

# English: leaked text
source-kinds-leak = утечка текста

# English: Offers to be taken as a whole
package-title = Предложения, которые принимаются только целиком

# English: { $inside } { $inside -> [one] statement is *[other] statements are } part of an offer, { $alone } { $alone -> [one] stands *[other] stand } alone. What stands in an offer was offered together with the rest of it.
package-note =
    { $inside ->
        [one] { $inside } заявление входит в состав предложения
        [few] { $inside } заявления входят в состав предложения
       *[many] { $inside } заявлений входят в состав предложения
    }, { $alone ->
        [one] { $alone } стоит отдельно
        [few] { $alone } стоят отдельно
       *[many] { $alone } стоят отдельно
    }. То, что входит в предложение, предлагалось вместе со всем остальным в нём.

# English: { $statements -> [one] 1 statement *[other] { $statements } statements }
package-count =
    { $statements ->
        [one] { $statements } заявление
        [few] { $statements } заявления
       *[many] { $statements } заявлений
    }

# English: The whole offer
package-whole = Всё предложение

# English: Terms of this offer
package-members = Части этого предложения

## statement-words

# English: official translation
statement-translators-official = официальный перевод

# English: translation as published by the source
statement-translators-publisher = перевод, опубликованный источником

# English: translation by this project
statement-translators-ours = перевод этого проекта

# English: machine translation
statement-translators-machine = машинный перевод

## suggest-words

# English: Challenge or change
suggest-title = Оспорить или изменить

# English: Suggest a correction
suggest-correct = Предложить исправление

# English: Edit the file of this record
suggest-edit = Редактировать файл этой записи

# English: Report a mistake, or challenge what it says
suggest-mistake = Сообщить об ошибке или оспорить содержание

# English: Propose another position
suggest-position = Предложить другую позицию

# English: Propose a statement, with its source
suggest-missing = Предложить заявление с источником

# English: Report a dead link
suggest-deadLink = Сообщить о нерабочей ссылке

# English: Give the other side’s view
suggest-otherView = Изложить взгляд другой стороны

# English: by mail
suggest-byMail = по электронной почте

# English: ask the publisher
suggest-atContact = обратиться к издателю

# What the record's file is, by which anybody can tell which state of it is meant.
# English: Record { $short }…
suggest-record = Запись { $short }…

# English: SHA-256 of the file this page was made from. With a copy of the records, this tells whether it is still the same:
suggest-hash = SHA-256 файла, из которого создана эта страница. Имея копию записей, по нему можно узнать, остался ли файл прежним:

# English: Position: { $record }
suggest-report-titles-add-a-position = Позиция: { $record }

# English: Challenge: { $record }
suggest-report-titles-report-a-mistake = Возражение: { $record }

# English: Dead link: { $record }
suggest-report-titles-dead-link = Нерабочая ссылка: { $record }

# English: The other side’s view: { $record }
suggest-report-titles-the-other-sides-view = Взгляд другой стороны: { $record }

# English: Record
suggest-report-record = Запись

# English: Page
suggest-report-page = Страница

# English: State of the record
suggest-report-hash = Состояние записи

# English: Said
suggest-report-said = Сказано

# English: What it says
suggest-report-words = Что в ней сказано

# English: What was said, by whom and when:
suggest-report-asks-add-a-position-1 = Что сказано, кем и когда:

# English: Where it stands:
suggest-report-asks-add-a-position-2 = Где это опубликовано:

# English: Your relation to the parties:
suggest-report-asks-add-a-position-3 = Ваша связь со сторонами:

# English: What is wrong or disputed, and what would be right:
suggest-report-asks-report-a-mistake-1 = Что неверно или спорно и как было бы верно:

# English: Where that can be seen:
suggest-report-asks-report-a-mistake-2 = Где это можно увидеть:

# English: Your relation to the parties, or “none”:
suggest-report-asks-report-a-mistake-3 = Ваша связь со сторонами или «нет»:

# English: Another place where it can be read:
suggest-report-asks-dead-link-1 = Другое место, где это можно прочитать:

# English: What the party says to it:
suggest-report-asks-the-other-sides-view-1 = Что сторона на это говорит:

# English: Where it was said in public, or who can confirm it:
suggest-report-asks-the-other-sides-view-2 = Где это сказано публично или кто может это подтвердить:

# English: Your relation to the party:
suggest-report-asks-the-other-sides-view-3 = Ваша связь со стороной:

## suggestion-words

# English: Statements found
suggestion-suggestions = Найденные заявления

# English: { $total -> [0] Nothing found [one] 1 found *[other] { $total } found }
suggestion-count =
    { $total ->
        [0] Ничего не найдено
        [one] Найдено { $total }
        [few] Найдено { $total }
       *[many] Найдено { $total }
    }

# A word that somebody typed, among others.
# English: “{ $word }”
suggestion-quoted = «{ $word }»

# With words in quotation marks: those that the records below have.
# English: No statement has all of these words. These have { $held }, or most of what the words tell:
suggestion-having = Нет заявления со всеми этими словами. Здесь есть { $held } или большинство значимых слов:

# English: No statement has all of these words. These have { $held }, not { $lacking }, or most of what the words tell:
suggestion-lacking = Нет заявления со всеми этими словами. Здесь есть { $held }, нет { $lacking } или есть большинство значимых слов:

# English: Found by words of like meaning:
suggestion-byMeaning = Найдено по словам, близким по смыслу:

# English: Nothing found. Nearest that would find something:
suggestion-noneBut = Ничего не найдено. Ближайшее, по чему что-то найдётся:

# English: { $total -> [0] Nothing found *[other] { $total } found; arrow keys choose }
suggestion-countOfSuggestions =
    { $total ->
        [0] Ничего не найдено
        [one] Найдено { $total }; выбор — клавишами со стрелками
        [few] Найдено { $total }; выбор — клавишами со стрелками
       *[many] Найдено { $total }; выбор — клавишами со стрелками
    }

# English: In this comparison
suggestion-here = В этом сравнении

# English: All results for “{ $query }”
suggestion-all = Все результаты по запросу «{ $query }»

# English: The search could not be loaded; Enter leads to the index.
suggestion-failedShort = Поиск не удалось загрузить; клавиша Enter ведёт к указателю.

## translation-words

# Names the list of languages in the header.
# English: Languages
translation-languages = Языки

# In the dev server, which serves one of them.
# English: Only the built site has the other languages.
translation-elsewhere = Другие языки есть только в собранном сайте.

# Behind words whose original has changed since.
# English: †
translation-mark = †

# English: Translated before the original was last changed:
translation-older = Переведено до последнего изменения оригинала:

# English: Translated before the original was last changed
translation-olderHit = Переведено до последнего изменения оригинала

# English: Translated by a machine:
translation-machine = Переведено машиной:

# When a record was translated, behind its name.
# English: translated on { $date }
translation-on = переведено { $date }

# English: Translations
translation-coverage-title = Переводы

# English: How many records have the publisher’s words in each language. What is not translated is shown in its own language.
translation-coverage-lede = У скольких записей слова издателя есть на каждом языке. То, что не переведено, показано на языке оригинала.

# English: Language
translation-coverage-language = Язык

# English: Translated
translation-coverage-whole = Переведено

# English: In part
translation-coverage-part = Частично

# English: Changed since
translation-coverage-stale = Оригинал изменён

# English: Not translated
translation-coverage-none = Не переведено

## who-words

# English: Who stands behind this site
who-title = Кто стоит за этим сайтом

# English: Publisher
who-publisher = Издатель

# English: Editors
who-editors = Редакторы

# English: Mistakes
who-corrections = Ошибки

# English: The whole policy
who-policy = Правила полностью

# English: Funding
who-funding = Финансирование

# English: Contact
who-contact = Контакты

# English: Licence
who-licence = Лицензия

## words

# English: Skip to content
skip = Перейти к содержанию

# English: Home
home = Главная

# English: Comparisons
comparisons = Сравнения

# English: Method
about = Метод

# English: Contribute
contribute = Принять участие

# English: Main
mainNavigation = Главное меню

# English: You are here
breadcrumb = Вы здесь

# English: Statements are shown as their sources published them. Missing means missing, not refused.
footer-neutrality = Заявления показаны так, как их опубликовали источники. Отсутствующее означает отсутствующее, а не отвергнутое.

# English: Licence of the publisher’s own words and coding
footer-licence = Лицензия на собственные слова издателя и кодирование

# English: Quotations and full texts are those of the people and sources named beside them.
footer-quotations = Цитаты и полные тексты принадлежат лицам и источникам, названным рядом с ними.

# English: Contact
footer-contact = Контакты

# English: Publisher
footer-publisher = Издатель

# English: How mistakes are mended
footer-corrections = Как исправляются ошибки

# English: Source files
footer-repository = Исходные файлы

# At the foot of every page, while no speaker of the language has signed its catalogue.
# English: The words of this site’s menus, headings and notes were translated by a machine; nobody who speaks the language has checked them yet.
footer-unreviewed = Слова меню, заголовков и примечаний этого сайта переведены машиной; никто из говорящих на этом языке их ещё не проверил.

# Names the frame in which a wide table scrolls: not as its section, so that the two can be told apart.
# English: { $title }: table
tableOf = { $title }: таблица

# English: Page not found
notFound-title = Страница не найдена

# English: There is no page at this address. A record that was moved is led to from the address it had, and one that was removed leaves a note there; so the link may have been cut or mistyped. The search finds records by their words.
notFound-text = По этому адресу страницы нет. С прежнего адреса перемещённой записи есть переход на новый, а на месте удалённой остаётся примечание; так что ссылка, возможно, оборвана или введена с ошибкой. Поиск находит записи по их словам.

# English: All comparisons
notFound-back = Все сравнения

# English: { $count -> [one] One problem in the content *[other] { $count } problems in the content }
problems-title =
    { $count ->
        [one] { $count } проблема в содержимом
        [few] { $count } проблемы в содержимом
       *[many] { $count } проблем в содержимом
    }

# English: Pages show the last good state of these files. A build would stop here.
problems-text = Страницы показывают последнее исправное состояние этих файлов. Сборка сайта здесь остановилась бы.

# On pages for those who write records, where the catalogue does not have their words.
# English: This page is in English: its words have not been translated yet.
inEnglish = Эта страница на английском языке: её слова ещё не переведены.

# On the same, where it has.
# English: What each field is for, and what the check says, is in English.
partlyInEnglish = Для чего нужно каждое поле и что сообщает проверка, написано по-английски.

# On the home page of a site that has no comparison yet.
# English: No comparison has been published here yet.
noComparison = Здесь пока не опубликовано ни одного сравнения.

# English: Corrected here
corrections-title = Исправлено здесь

# English: How this record changed
recordHistory-title = Как менялась эта запись

# English: What was changed in the record here, and when. What the party changed is a statement of its own.
recordHistory-note = Что изменили в самой записи на этом сайте и когда. То, что изменила сторона, — это отдельное заявление.

# English: Earlier changes ({ $count })
recordHistory-earlier = Более ранние изменения ({ $count })
