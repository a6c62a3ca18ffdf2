### The words of Parley in another language. How this file is written, and what tells that it is
### whole: "Add a language" in CONTRIBUTING.md.
###
### Whoever speaks the language and has read all of this signs here; until then pages say that nobody has.
### Reviewed by:

## address-words

# English: This page has moved
address-moved = نُقلت هذه الصفحة

# English: It is now found at
address-movedTo = تجدها الآن هنا:

# English: This record was removed
address-removed = حُذف هذا السجل

# English: It was removed on { $date }.
address-removedOn = حُذف في { $date }.

# English: Somebody concerned by it had asked for it.
address-reasons-on-request = طلب ذلك شخص يعنيه السجل.

# English: The same was recorded twice.
address-reasons-duplicate = سُجّل الشيء نفسه مرتين.

# English: It had been recorded in error.
address-reasons-error = كان قد سُجّل خطأً.

# English: There was a legal reason.
address-reasons-legal = كان لذلك سبب قانوني.

# English: What it said is no longer shown. The address stays, so that whoever follows it learns what became of it.
address-note = لم يعد مضمونه معروضًا. ويبقى عنوان الصفحة ليعرف من يتبعه ما آل إليه السجل.

# English: Read instead
address-see = اقرأ بدلًا منه

## as-of-words

# English: As stated by
asOf-label = التصريحات حتى

# English: As stated by the date
asOf-date = التصريحات حتى تاريخ

# English: Latest state
asOf-back = أحدث وضع

# `{date}` is put in by whoever shows it.
# English: Loading the statements of { $date }. Until then the page shows the state that it had.
asOf-loading = يجري تحميل التصريحات حتى { $date }. وإلى ذلك الحين تعرض الصفحة وضعها السابق.

# English: As it stood on { $date }
asOf-title = الوضع في { $date }

# English: What each party had said by { $date }. { $comparison }
asOf-description = ما قاله كل طرف حتى { $date }. { $comparison }

# `{date}` is put in by whoever shows it.
# English: Statements, and how the parties stand, are shown as they stood on { $date }. What was said, replaced or withdrawn later is left out.
asOf-notice = تُعرض التصريحات وعلاقة مواقف الأطراف بعضها ببعض كما كانت في { $date }. ولا يدخل فيها ما قيل أو استُبدل أو سُحب بعد ذلك.

# English: The date in the address is not a day that exists, so the latest state is shown.
asOf-nonsense = التاريخ الوارد في العنوان ليس يومًا موجودًا، لذلك يُعرض أحدث وضع.

# English: The date in the address lies ahead of this comparison, which looks up to { $date }. The latest state is shown.
asOf-later = التاريخ الوارد في العنوان لاحق لآخر يوم تغطيه هذه المقارنة، وهو { $date }. ويُعرض أحدث وضع.

# English: The records could not be fetched, or the answer took too long, so the latest state is shown.
asOf-failed = تعذّر جلب السجلات أو تأخر الجواب، لذلك يُعرض أحدث وضع.

# English: Later statements are left out.
asOf-laterLeftOut = لا تدخل فيها التصريحات اللاحقة.

# English: As it stood on earlier dates
asOf-days = الوضع في تواريخ سابقة

# English: { $days -> [one] 1 date on which something changed *[other] { $days } dates on which something changed }
asOf-count =
    { $days ->
        [zero] لا تواريخ تغيّر فيها شيء
        [one] تاريخ واحد تغيّر فيه شيء
        [two] تاريخان تغيّر فيهما شيء
        [few] { $days } تواريخ تغيّر فيها شيء
        [many] { $days } تاريخًا تغيّر فيها شيء
       *[other] { $days } تاريخ تغيّر فيها شيء
    }

# English: Earlier
asOf-earlier = أسبق

# English: Later
asOf-next = لاحق

# English: { $count -> [one] 1 statement: *[other] { $count } statements: }
asOf-said =
    { $count ->
        [zero] لا تصريحات:
        [one] تصريح واحد:
        [two] تصريحان:
        [few] { $count } تصريحات:
        [many] { $count } تصريحًا:
       *[other] { $count } تصريح:
    }

# English: { $count -> [one] 1 withdrawn: *[other] { $count } withdrawn: }
asOf-withdrawn =
    { $count ->
        [zero] لا تصريحات مسحوبة:
        [one] سُحب تصريح واحد:
        [two] سُحب تصريحان:
        [few] سُحبت { $count } تصريحات:
        [many] سُحب { $count } تصريحًا:
       *[other] سُحب { $count } تصريح:
    }

# English: Now taking part:
asOf-entered = مشاركون جدد:

# English: Last move of each party
lastMove-title = آخر خطوة لكل طرف

# English: Last move of each party: table
lastMove-table = آخر خطوة لكل طرف: جدول

# English: What each party last said on this issue by { $date }, and the rounds on it since then in which no statement of that party is recorded. Silence is not an answer.
lastMove-note = آخر ما قاله كل طرف في هذه المسألة حتى { $date }، والجولات التي تناولتها منذ ذلك الحين ولم يُسجَّل له فيها تصريح. والصمت ليس جوابًا.

# English: Last spoke
lastMove-last = آخر تصريح

# English: Rounds on it since then
lastMove-silentIn = جولات المسألة منذ ذلك الحين

# English: No statement is recorded by this date of:
lastMove-never = لا تصريح مسجَّلًا حتى هذا التاريخ للأطراف الآتية:

# English: none
lastMove-noRound = لا شيء

# English: { $rounds -> [one] 1 without a statement on record: *[other] { $rounds } without a statement on record: }
lastMove-since =
    { $rounds ->
        [zero] لا جولات بلا تصريح مسجَّل:
        [one] جولة واحدة بلا تصريح مسجَّل:
        [two] جولتان بلا تصريح مسجَّل:
        [few] { $rounds } جولات بلا تصريح مسجَّل:
        [many] { $rounds } جولة بلا تصريح مسجَّل:
       *[other] { $rounds } جولة بلا تصريح مسجَّل:
    }

## cell-words

# English: Requires
cell-stance-label-requires = اشتراط

# English: Supports
cell-stance-label-supports = تأييد

# English: Accepts
cell-stance-label-accepts = قبول

# English: Accepts on conditions
cell-stance-label-conditional = قبول بشروط:

# English: Undecided on
cell-stance-label-undecided = لم يُحسم:

# English: Opposes
cell-stance-label-opposes = معارضة

# English: Rules out
cell-stance-label-rules-out = استبعاد

# English: Declined to say on
cell-stance-label-declined = امتناع عن الرد:

# English: Unclear on
cell-stance-label-unclear = غير واضح:

# English: Requires
cell-stance-name-requires = اشتراط

# English: Supports
cell-stance-name-supports = تأييد

# English: Accepts
cell-stance-name-accepts = قبول

# English: Accepts on conditions
cell-stance-name-conditional = قبول بشروط

# English: Undecided
cell-stance-name-undecided = لم يُحسم

# English: Opposes
cell-stance-name-opposes = معارضة

# English: Rules out
cell-stance-name-rules-out = استبعاد

# English: Declined to say
cell-stance-name-declined = امتناع عن الرد

# English: Unclear
cell-stance-name-unclear = غير واضح

# English: requires
cell-stance-within-requires = اشتراط

# English: supports
cell-stance-within-supports = تأييد

# English: accepts
cell-stance-within-accepts = قبول

# English: accepts on conditions
cell-stance-within-conditional = قبول بشروط

# English: undecided
cell-stance-within-undecided = لم يُحسم

# English: opposes
cell-stance-within-opposes = معارضة

# English: rules out
cell-stance-within-rules-out = استبعاد

# English: declined to say
cell-stance-within-declined = امتناع عن الرد

# English: unclear
cell-stance-within-unclear = غير واضح

# English: option { $number }
cell-stance-option = الخيار { $number }

# Before the date of a statement that is not the headline.
# English: said
cell-stance-said = قيل في

# English: Conditions
cell-stance-conditions = الشروط

# English: Stated
cell-state-name-coded = يوجد تصريح

# English: Stated, stance not coded
cell-state-name-uncoded = يوجد تصريح، والموقف غير مرمَّز

# English: Withdrawn
cell-state-name-withdrawn = مسحوب
# English: Retracted or denied
cell-state-name-retracted = مسحوب من الناشر أو منفيّ

# English: None found
cell-state-name-none-found = لم يُعثر على شيء

# English: None found, search out of date
cell-state-name-gap-stale = لم يُعثر على شيء، والبحث قديم

# English: Not researched
cell-state-name-not-researched = لم يُبحث

# English: Not taking part
cell-state-name-not-a-participant = غير مشارك

# English: Searched on
cell-state-searched = بُحث في

# English: Nothing was found. This is not a refusal.
cell-state-noneFound = لم يُعثر على شيء. وهذا ليس رفضًا.

# English: Nothing was found then; the search lies more than 90 days before the day shown.
cell-state-stale = لم يُعثر على شيء حينها؛ وقد مضى أكثر من 90 يومًا بين البحث واليوم المعروض.

# Instead of "not researched" on an earlier day, where the party spoke later.
# English: Nothing recorded by this date
cell-state-laterOnly = لا شيء مسجَّل حتى هذا التاريخ

# English: The statements recorded here are later. This is not a refusal.
cell-state-laterOnlyReason = التصريحات المسجَّلة هنا لاحقة. وهذا ليس رفضًا.

# English: There is no record here yet, and no note of a search. This is not a refusal.
cell-state-notResearched = لا سجل هنا بعد، ولا إشارة إلى بحث. وهذا ليس رفضًا.

# English: Takes part since
cell-state-notParticipant = مشارك منذ

# English: Left on
cell-state-left = انتهت المشاركة في

# English: Took its statement back:
cell-state-withdrawn = سحب الطرف تصريحه:

# English: { $statements } { $statements -> [one] statement *[other] statements }, { $span }
cell-evidence =
    { $statements ->
        [zero] لا تصريحات
        [one] تصريح واحد
        [two] تصريحان
        [few] { $statements } تصريحات
        [many] { $statements } تصريحًا
       *[other] { $statements } تصريح
    }، { $span }

# English: { $statements -> [one] 1 more statement *[other] { $statements } more statements }
cell-evidenceMore =
    { $statements ->
        [zero] لا تصريحات أخرى
        [one] تصريح آخر
        [two] تصريحان آخران
        [few] { $statements } تصريحات أخرى
        [many] { $statements } تصريحًا آخر
       *[other] { $statements } تصريح آخر
    }

# English: the party’s own words
cell-position-reportedBy-self = بكلمات الطرف نفسه

# English: the party’s own words, in translation
cell-position-reportedBy-self-translated = بكلمات الطرف نفسه، مترجمة

# English: as reported by the source
cell-position-reportedBy-publisher = كما نقله المصدر

# English: as told by
cell-position-reportedBy-party = وفق رواية

# English: Part of an offer with alternatives
cell-position-alternative = جزء من عرض فيه بدائل

# English: Part of one offer, to be taken as a whole
cell-position-package = جزء من عرض واحد يؤخذ كاملًا

# English: permalink
cell-position-permalink = رابط دائم

# Before the party’s own words on this record.
# English: answers to this record:
cell-position-answered = في الرد على هذا السجل:

# That the record was mended here after it was published; the party may have said nothing new.
# English: Corrected here on { $date }
cell-position-corrected = صُحّح هنا في { $date }

# English: Also standing
cell-position-others = سارية أيضًا

# English: between
cell-position-between = بين

# English: document
cell-authority-document = وثيقة

# English: principal
cell-authority-principal = المسؤول الأول

# English: minister
cell-authority-minister = وزير

# English: spokesperson
cell-authority-spokesperson = متحدث رسمي

# English: official
cell-authority-official = مسؤول

# English: reported
cell-authority-reported = منقول

# English: source
cell-source-link = المصدر

# English: archived copy
cell-source-archived = نسخة مؤرشفة

# English: behind a paywall
cell-source-access-paywalled = للمشتركين فقط

# English: the link no longer works
cell-source-access-dead = لم يعد الرابط يعمل

# English: Not comparable
cell-meeting-name-not-comparable = تتعذر المقارنة

# Between a label and the parties it is about: "Same term among Russia and Ukraine".
# English: among
cell-meeting-among = بين

# English: between
cell-meeting-between = بين

# English: Option { $number }
cell-meeting-option = الخيار { $number }

# English: { $count -> [one] Option *[other] Options } { $numbers }
cell-meeting-options =
    { $count ->
        [zero] الخيارات
        [one] الخيار
        [two] الخياران
        [few] الخيارات
        [many] الخيارات
       *[other] الخيارات
    } { $numbers }

# English: not comparable
cell-meeting-notComparable = — تتعذر المقارنة

# English: { $count } other parties not comparable
cell-meeting-othersNotComparable =
    { $count ->
        [zero] لا أطراف أخرى تتعذر مقارنتها
        [one] طرف آخر تتعذر مقارنته
        [two] طرفان آخران تتعذر مقارنتهما
        [few] { $count } أطراف أخرى تتعذر مقارنتها
        [many] { $count } طرفًا آخر تتعذر مقارنتها
       *[other] { $count } طرف آخر تتعذر مقارنتها
    }

# English: No settlement terms are listed, so nothing can be compared.
cell-meeting-noTerms = لا خيارات تسوية مدرجة، فلا شيء تمكن مقارنته.

# English: No party shown here has a stance on it that can be compared by this date.
cell-meeting-nobody = ليس لأي من الأطراف المعروضة هنا موقف منه تمكن مقارنته حتى هذا التاريخ.

# English: Only one party shown here has a stance on it that can be compared by this date:
cell-meeting-onlyOne = لطرف واحد فقط من الأطراف المعروضة هنا موقف منه تمكن مقارنته حتى هذا التاريخ:

# English: requires it
cell-meeting-says-requires = — اشتراط

# English: supports it
cell-meeting-says-supports = — تأييد

# English: accepts it
cell-meeting-says-accepts = — قبول

# English: accepts it on conditions
cell-meeting-says-conditional = — قبول بشروط

# English: is undecided on it
cell-meeting-says-undecided = — لم يُحسم

# English: opposes it
cell-meeting-says-opposes = — معارضة

# English: rules it out
cell-meeting-says-rules-out = — استبعاد

# English: declined to say
cell-meeting-says-declined = — امتناع عن الرد

# English: is unclear on it
cell-meeting-says-unclear = — غير واضح

# English: requires option { $number }, which can not hold together with it
cell-meeting-requiresInstead = — اشتراط الخيار { $number } الذي لا يجتمع معه

# English: said before a later round on this issue:
cell-meeting-before = قيل قبل جولة لاحقة في هذه المسألة:

# English: before a later round
cell-meeting-beforeShort = قبل جولة لاحقة

# English: within an offer to be taken as a whole
cell-meeting-inPackage = ضمن عرض يؤخذ كاملًا

# English: within an offer with alternatives
cell-meeting-inAlternative = ضمن عرض فيه بدائل

# English: in an offer
cell-meeting-inPackageShort = ضمن عرض

# English: How this is worked out
cell-meeting-how = كيف استُخلص ذلك

# English: Each two stances meet by a fixed table; for several parties the first of these holds that is found for any two of them: deadlock, competing requirements, exclusive terms, apart, conditional, open.
cell-meeting-rule = يلتقي كل موقفين وفق جدول ثابت؛ وإذا تعدّدت الأطراف اعتُمدت أول نتيجة في هذا الترتيب تتحقق بين أي اثنين منها: طريق مسدود، اشتراطات متعارضة، خيارات متنافية، تباعد، قبول بشروط، مفتوح.

# English: The whole table
cell-meeting-toMethod = الجدول كاملًا

# English: Which stances meet, and to what
cell-meeting-pairs = أي المواقف تلتقي، وعلامَ تلتقي

# English: One side
cell-meeting-first = طرف

# English: Other side
cell-meeting-second = الطرف الآخر

# English: each other
cell-meeting-eachOther = بعضهم مع بعض

# English: Not comparable
cell-meeting-notComparableTitle = تتعذر المقارنة

# English: Comes to
cell-meeting-result = النتيجة

# English: stance unclear
cell-meeting-why-unclear = الموقف غير واضح

# English: declined to say
cell-meeting-why-declined = امتناع عن الرد

# English: no stance coded on this option
cell-meeting-why-uncoded = لا موقف مرمَّزًا من هذا الخيار

# English: statement withdrawn
cell-meeting-why-withdrawn = التصريح مسحوب
# English: statement retracted or denied
cell-meeting-why-retracted = التصريح مسحوب من الناشر أو منفيّ

# English: searched, none found
cell-meeting-why-none-found = جرى البحث ولم يُعثر على شيء

# English: none found, search out of date
cell-meeting-why-gap-stale = لم يُعثر على شيء، والبحث قديم

# English: not researched
cell-meeting-why-not-researched = لم يُبحث

# English: not taking part
cell-meeting-why-not-a-participant = غير مشارك

# Instead of "not researched" on an earlier day, where the party spoke later.
# English: nothing recorded by this date
cell-meeting-whyLater = لا شيء مسجَّل حتى هذا التاريخ

## coding-words

# English: How far coders agree
coding-title = مدى اتفاق المرمِّزين

# English: The words say nothing about it.
coding-noStance = لا يتناول الكلام ذلك.

# English: Coders read the words of each statement apart from each other, without seeing stances or who else coded, in an order of their own. What is counted is the cell: one statement and one term of its issue, “no stance” being an answer like any other. Kappa (Cohen’s) says by how much two coders agree beyond what chance would give: 1 is full agreement, 0 is that of chance. Because most cells are empty for everybody, the cells in which at least one of the two reads a stance are counted apart.
coding-intro = يقرأ المرمِّزون كلمات كل تصريح كل على حدة، من دون أن يروا المواقف المحددة أو من رمّز غيرهم، وبترتيب خاص بكل منهم. ووحدة العد هي الخانة: تصريح واحد وخيار واحد من خيارات مسألته، و«لا موقف» جواب كغيره. ويبيّن معامل كابا (كوهين) مقدار ما يزيد به اتفاق مرمِّزَين على الاتفاق بالمصادفة: 1 اتفاق تام، و0 ما تعطيه المصادفة. ولأن معظم الخانات فارغة لدى الجميع، تُعد على حدة الخانات التي قرأ فيها أحد الاثنين على الأقل موقفًا.

# English: No person has coded here yet: all coders are passes of a machine.
coding-noPerson = لم يرمّز هنا أي إنسان بعد: فجميع عمليات الترميز أجرتها آلة.

# English: No two coders have coded the same statements apart from each other.
coding-noAgreement = لا يوجد مرمِّزان رمّزا التصريحات نفسها كل على حدة.

# English: { $coded } of { $all } statements have a stance, { $twice } of them from at least two coders.
coding-coded = التصريحات ذات الموقف المرمَّز: { $coded } من { $all }، منها { $twice } رمّزها اثنان على الأقل.

# English: Every reading as JSON
coding-asData = كل القراءات بصيغة JSON

# English: no stance
coding-noStanceName = لا موقف

# English: { $count -> [one] The one cell that coders do not read alike *[other] All { $count } cells that coders do not read alike }
coding-differences =
    { $count ->
        [zero] لا خانات اختلفت فيها قراءة المرمِّزين
        [one] الخانة الوحيدة التي اختلفت فيها قراءة المرمِّزين
        [two] الخانتان اللتان اختلفت فيهما قراءة المرمِّزين
        [few] كل الخانات التي اختلفت فيها قراءة المرمِّزين ({ $count })
        [many] كل الخانات التي اختلفت فيها قراءة المرمِّزين ({ $count })
       *[other] كل الخانات التي اختلفت فيها قراءة المرمِّزين ({ $count })
    }

# English: Where the two who coded a statement differ, no stance is published. Where a later coder differs from a stance that two had read alike, it stays until the editors have looked at it again.
coding-differencesNote = إذا اختلف الاثنان اللذان رمّزا تصريحًا فلا يُنشر موقف. وإذا خالف مرمِّز لاحق موقفًا قرأه اثنان قراءة واحدة، بقي الموقف إلى أن ينظر فيه المحررون من جديد.

# English: cannot be computed
coding-noKappa = لا يمكن حسابه

# English: Comparison
coding-heads-comparison = المقارنة

# English: Coders
coding-heads-coders = المرمِّزون

# English: Statements
coding-heads-statements = التصريحات

# English: Cells read alike
coding-heads-cells = خانات اتفقت قراءتها

# English: Of those with a stance
coding-heads-withStance = مما فيه موقف

# English: Kappa
coding-heads-kappa = كابا

# English: Term
coding-heads-term = الخيار

# English: Read as
coding-heads-readings = القراءات

# English: Published
coding-heads-published = المنشور

# English: { $some } of { $all }
coding-of = { $some } من { $all }

## comparison-words

# English: Negotiation open
comparison-status-open = المفاوضات جارية

# English: Negotiation suspended
comparison-status-suspended = المفاوضات معلّقة

# English: Negotiation closed
comparison-status-closed = المفاوضات منتهية

# English: Began
comparison-started = البداية

# English: Who said what: { $comparison }
comparison-tableTitle = من قال ماذا: { $comparison }

# English: Who said what:
comparison-tableOf = من قال ماذا:

# English: Each party’s stated condition on each issue, with its words, date, speaker and source.
comparison-tableLede = الشرط الذي أعلنه كل طرف في كل مسألة، بكلماته وتاريخها وقائلها ومصدرها.

# English: The table, group by group
comparison-tableParts = الجدول مجموعةً مجموعة

# English: About this comparison
comparison-introduction = عن هذه المقارنة

# English: The board: who asks for what
comparison-toBoard = العرض العام: من يطلب ماذا

# English: Stated conditions by issue and party
comparison-matrixCaption = الشروط المعلنة بحسب المسائل والأطراف

# English: Table of stated conditions; scrolls sideways
comparison-matrixScroll = جدول الشروط المعلنة؛ يُمرَّر جانبيًا

# English: How this comparison was made
comparison-method = كيف أُعدّت هذه المقارنة

# English: Scope
comparison-scope = النطاق

# English: Order of the parties
comparison-partyOrder = ترتيب الأطراف

# English: Choice of issues
comparison-issueSelection = اختيار المسائل

# English: Parties included, and who is missing
comparison-inclusion = الأطراف المشمولة، ومن ينقص

# English: Languages of the sources
comparison-languages = لغات المصادر

# English: Words that belong to one side
comparison-loadedTerms = كلمات يختص بها طرف واحد

# English: These words stand inside quotations only. Outside of them this site uses the words on the right.
comparison-loadedTermsIntro = لا ترد هذه الكلمات إلا داخل الاقتباسات. وخارجها يستعمل الموقع الكلمات المقابلة.

# English: Term
comparison-term = الكلمة

# English: Used here instead
comparison-insteadOf = المستعمل هنا بدلًا منها

# English: Note
comparison-note = ملاحظة

# English: Parties
comparison-parties = الأطراف

# English: Sources
comparison-sources = المصادر

# English: Open the comparison
comparison-open = افتح المقارنة

# English: Said last
comparison-saidLast = آخر ما قيل

# English: Issue
issue-issue = المسألة

# English: Issues
issue-issues = المسائل

# English: Option
issue-option = الخيار

# English: How this is worked out, term by term
issue-options = كيف استُخلص ذلك، خيارًا خيارًا

# English: Stances refer to these by number.
issue-optionsNote = تشير المواقف إليها بأرقامها.

# English: No settlement terms are listed for this issue; statements are given in words only.
issue-noOptions = لا خيارات تسوية مدرجة لهذه المسألة؛ والتصريحات معروضة بكلماتها فقط.

# English: Background
issue-background = الخلفية

# English: Cannot hold together with { $count -> [one] option *[other] options } { $numbers }.
issue-excludes =
    { $count ->
        [zero] لا خيارات لا يجتمع معها:
        [one] لا يجتمع مع الخيار
        [two] لا يجتمع مع الخيارين
        [few] لا يجتمع مع الخيارات
        [many] لا يجتمع مع الخيارات
       *[other] لا يجتمع مع الخيارات
    } { $numbers }.

# English: Statements side by side
issue-statements = التصريحات جنبًا إلى جنب

# English: No statement to show
issue-absent = لا تصريح يمكن عرضه

# English: Nothing may be concluded from this about what these parties want.
issue-absentNote = لا يجوز أن يُستنتج من ذلك شيء عما تريده هذه الأطراف.

# English: Previous issue
issue-previous = المسألة السابقة

# English: Next issue
issue-next = المسألة التالية

# English: What is covered, and what is missing
coverage-title = ما هو مشمول، وما ينقص

# English: What is covered, and what is missing
coverage-link = ما هو مشمول، وما ينقص

# English: States of all cells, age of the evidence, words and sources of each party. { $comparison }
coverage-description = أوضاع كل الخانات، وقِدم المعطيات، وكلمات كل طرف ومصادره. { $comparison }

# English: Ages count back from { $date }, the day up to which this comparison looks.
coverage-lede = يُحسب القِدم رجوعًا من { $date }، وهو آخر يوم تغطيه هذه المقارنة.

# English: What each party got
coverage-parties = نصيب كل طرف

# English: Parties speak more or less, and sources cover some better than others. A column with far fewer words says nothing of how much a party wants. Principals with less than a third of the words of another are marked.
coverage-lopsided = تتكلم الأطراف بقدر متفاوت، وتغطي المصادر بعضها أكثر من غيره. والعمود الذي كلماته أقل بكثير لا يدل على مقدار ما يريده الطرف. وقد وُضعت علامة على الأطراف الرئيسية التي تقل كلماتها عن ثلث كلمات طرف آخر.

# English: Words found in their sources
coverage-evidence-title = كلمات وُجدت في مصادرها

# English: { $all } quotations rest on the word of whoever wrote the records: nobody has recorded yet that they were found at the addresses of their sources.
coverage-evidence-none = لم يُسجِّل أحد بعد أن الاقتباسات ({ $all }) وُجدت في عناوين مصادرها، وهي تستند إلى أمانة من كتب السجلات.

# English: Of { $all } quotations { $looked } were looked for at the addresses of their sources, and { $found } were found there when it was last done.
coverage-evidence-found = من أصل { $all } من الاقتباسات جرى البحث عن { $looked } في عناوين مصادرها، ووُجد منها { $found } في آخر مرة.

# English: All of it as data
coverage-evidence-data = كل ذلك في صورة بيانات

# English: Less than a third of the words of
coverage-farBehind = أقل من ثلث عدد كلمات

# English: Statements
coverage-heads-statements = التصريحات

# English: Issues with words that stand
coverage-heads-issues = مسائل فيها كلام سارٍ

# English: Words quoted
coverage-heads-quoted = كلمات مقتبسة

# English: Words of paraphrase
coverage-heads-paraphrase = كلمات معاد صوغها

# English: Sources, by kind
coverage-heads-sources = المصادر بحسب نوعها

# English: Latest statement
coverage-heads-latest = أحدث تصريح

# English: { $some } of { $all }
coverage-of = { $some } من { $all }

# English: none
coverage-none = لا شيء

# English: Whose wording it is
coverage-wordings-title = لمن هذه الصياغة

# English: How many statements of each party are in its own words or a text of its own, in the words of a report, in a text that others made public, and in the account that another party gave of it. What was said together with others counts for each of them, and once in the last row.
coverage-wordings-note = كم من تصريحات كل طرف ورد بكلماته أو في نص له، وكم ورد بكلمات تقرير، وكم ورد في نص كشفه آخرون، وكم ورد في رواية طرف آخر. وما قيل بالاشتراك مع آخرين يُحسب لكل منهم، ويُحسب مرة واحدة في السطر الأخير.

# English: All statements
coverage-wordings-all = كل التصريحات

# English: Own words
coverage-wordings-heads-own = كلمات الطرف نفسه

# English: Reports
coverage-wordings-heads-report = تقارير

# English: Leaks
coverage-wordings-heads-leak = تسريبات

# English: By another party’s account
coverage-wordings-heads-other-side = برواية طرف آخر

# English: State of each cell
coverage-cells = وضع كل خانة

# English: A cell without words is not a refusal; the states tell apart why there are none.
coverage-cellsNote = الخانة الخالية من الكلام ليست رفضًا؛ والأوضاع تبيّن سبب خلوّها.

# English: What the states mean
coverage-toStates = معاني الأوضاع

# English: at the end of what is covered
coverage-ages-none = في نهاية الفترة المشمولة

# English: { $days -> [one] 1 day before *[other] { $days } days before }
coverage-ages-days =
    { $days ->
        [zero] في اليوم نفسه
        [one] قبل يوم من ذلك
        [two] قبل يومين من ذلك
        [few] قبل { $days } أيام من ذلك
        [many] قبل { $days } يومًا من ذلك
       *[other] قبل { $days } يوم من ذلك
    }

# English: { $months -> [one] 1 month before *[other] { $months } months before }
coverage-ages-months =
    { $months ->
        [zero] في الشهر نفسه
        [one] قبل شهر من ذلك
        [two] قبل شهرين من ذلك
        [few] قبل { $months } أشهر من ذلك
        [many] قبل { $months } شهرًا من ذلك
       *[other] قبل { $months } شهر من ذلك
    }

# English: { $years -> [one] 1 year before *[other] { $years } years before }
coverage-ages-years =
    { $years ->
        [zero] في السنة نفسها
        [one] قبل سنة من ذلك
        [two] قبل سنتين من ذلك
        [few] قبل { $years } سنوات من ذلك
        [many] قبل { $years } سنة من ذلك
       *[other] قبل { $years } سنة من ذلك
    }

## count-words

# English: Statements up to { $date }
count-coversUntil = التصريحات حتى { $date }

# English: { $parties } { $parties -> [one] party *[other] parties }, { $issues } { $issues -> [one] issue *[other] issues }, { $statements } { $statements -> [one] statement *[other] statements }
count-counts =
    { $parties ->
        [zero] لا أطراف
        [one] طرف واحد
        [two] طرفان
        [few] { $parties } أطراف
        [many] { $parties } طرفًا
       *[other] { $parties } طرف
    }، { $issues ->
        [zero] لا مسائل
        [one] مسألة واحدة
        [two] مسألتان
        [few] { $issues } مسائل
        [many] { $issues } مسألة
       *[other] { $issues } مسألة
    }، { $statements ->
        [zero] لا تصريحات
        [one] تصريح واحد
        [two] تصريحان
        [few] { $statements } تصريحات
        [many] { $statements } تصريحًا
       *[other] { $statements } تصريح
    }

# English: { $count -> [one] 1 statement in all *[other] { $count } statements in all }
count-inAll =
    { $count ->
        [zero] لا تصريحات
        [one] تصريح واحد في المجموع
        [two] تصريحان في المجموع
        [few] { $count } تصريحات في المجموع
        [many] { $count } تصريحًا في المجموع
       *[other] { $count } تصريح في المجموع
    }

## date-words

# English: Jan
date-months-01 = يناير

# English: Feb
date-months-02 = فبراير

# English: Mar
date-months-03 = مارس

# English: Apr
date-months-04 = أبريل

# English: May
date-months-05 = مايو

# English: Jun
date-months-06 = يونيو

# English: Jul
date-months-07 = يوليو

# English: Aug
date-months-08 = أغسطس

# English: Sep
date-months-09 = سبتمبر

# English: Oct
date-months-10 = أكتوبر

# English: Nov
date-months-11 = نوفمبر

# English: Dec
date-months-12 = ديسمبر

# English: Jan
date-monthsAlone-01 = يناير

# English: Feb
date-monthsAlone-02 = فبراير

# English: Mar
date-monthsAlone-03 = مارس

# English: Apr
date-monthsAlone-04 = أبريل

# English: May
date-monthsAlone-05 = مايو

# English: Jun
date-monthsAlone-06 = يونيو

# English: Jul
date-monthsAlone-07 = يوليو

# English: Aug
date-monthsAlone-08 = أغسطس

# English: Sep
date-monthsAlone-09 = سبتمبر

# English: Oct
date-monthsAlone-10 = أكتوبر

# English: Nov
date-monthsAlone-11 = نوفمبر

# English: Dec
date-monthsAlone-12 = ديسمبر

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
draft-title = نصوص مطروحة على الطاولة

# English: Texts that were put forward, clause by clause: by whom, when, and what each answers.
draft-lede = نصوص طُرحت، بندًا بندًا: ممن، ومتى، وعلامَ يرد كل منها.

# English: Which texts were on the table, by whom, when, and clause by clause. { $comparison }
draft-description = النصوص التي طُرحت على الطاولة، ممن ومتى، بندًا بندًا. { $comparison }

# English: { $draft }, clause by clause. { $comparison }
draft-descriptionOf = { $draft }، بندًا بندًا. { $comparison }

# English: No text is recorded.
draft-none = لا نص مسجَّلًا.

# English: Text
draft-text = النص

# English: Put forward by
draft-by = الجهة التي طرحته

# English: no party is named
draft-byNone = لم يُسمَّ أي طرف

# English: On the table since
draft-said = مطروح منذ

# English: How far it got
draft-status = المرحلة التي بلغها

# English: Read at
draft-source = قُرئ في

# English: Parts of it read at
draft-pages = أجزاء منه قُرئت في

# English: Round
draft-round = الجولة

# English: Answers
draft-answers = ردًا على

# English: Answered by
draft-answeredBy = الرد عليه

# English: Whose text it is
draft-rights = لمن هذا النص

# English: Clauses
draft-clauses = البنود

# English: { $clauses -> [one] 1 clause *[other] { $clauses } clauses }
draft-count =
    { $clauses ->
        [zero] لا بنود
        [one] بند واحد
        [two] بندان
        [few] { $clauses } بنود
        [many] { $clauses } بندًا
       *[other] { $clauses } بند
    }

# English: Note on this text
draft-note = ملاحظة على هذا النص

# English: Not seen of this text
draft-not_seen = ما لم يُطَّلع عليه من هذا النص

# English: What is missing here was not read in a source that can be cited. It says nothing about what the text has.
draft-notSeenNote = ما ينقص هنا لم يُقرأ في مصدر يمكن الاستشهاد به. ولا يدل ذلك على شيء مما يحويه النص.

# English: Cite this text
draft-cite = الاستشهاد بهذا النص

# English: A clause is cited by its number and its address: the link of its heading.
draft-citeNote = يُستشهد بالبند برقمه وعنوانه الإلكتروني، وهو رابط ترويسته.

# English: proposed
draft-statuses-proposed = مقترح

# English: compromise of the presidency or a mediator
draft-statuses-compromise = حل وسط من الرئاسة أو من وسيط

# English: agreed
draft-statuses-agreed = متفق عليه

# English: adopted
draft-statuses-adopted = معتمد

# English: proposed
draft-states-proposed = مقترح

# English: in brackets: not settled
draft-states-bracketed = بين قوسين: لم يُتفق عليه

# English: agreed
draft-states-agreed = متفق عليه

# English: struck out
draft-states-deleted = مشطوب

# English: left open: a placeholder
draft-states-placeholder = متروك: موضع محجوز لنص

# English: refused by the other side
draft-states-rejected = رفضه الطرف الآخر

# English: wording seen whole
draft-seen-whole = اطُّلع على الصياغة كاملة

# English: wording seen in part
draft-seen-excerpt = اطُّلع على جزء من الصياغة

# English: as told in a report
draft-seen-report = كما روي في تقرير

# English: Text not seen in a source that can be cited.
draft-unseen = لم يُطَّلع على النص في مصدر يمكن الاستشهاد به.

# English: Text of the document
draft-verbatim = نص الوثيقة

# English: Summary
draft-summary = ملخص

# English: Wanted by
draft-wants = بطلب من

# English: Answer of
draft-response = رد

# English: as told by { $party }
draft-toldBy = وفق رواية { $party }

# English: Parted into
draft-split_into = قُسم إلى

# English: Joined from
draft-merged_from = دُمج من

# English: Alternative
draft-alternative = بديل

# English: No. { $number }
draft-number = رقم { $number }

# English: Beside other texts
draft-inRow = إلى جانب نصوص أخرى

# English: Clause by clause
draft-sideBySide = بندًا بندًا

# English: Clause by clause: { $comparison }
draft-sideBySideOf = بندًا بندًا: { $comparison }

# English: Texts that answer each other, or were tabled together, side by side: a row for each matter, a column for each text.
draft-groupsLede = نصوص يرد بعضها على بعض أو طُرحت معًا، جنبًا إلى جنب: صف لكل موضوع وعمود لكل نص.

# English: Texts side by side, clause by clause. { $comparison }
draft-groupsDescription = نصوص جنبًا إلى جنب، بندًا بندًا. { $comparison }

# English: No two texts are recorded that answer each other or have a matter in common.
draft-groupsNone = لا يوجد نصان مسجَّلان يرد أحدهما على الآخر أو يشتركان في موضوع.

# English: All texts on the same matters
draft-allTexts = كل النصوص في الموضوعات نفسها

# English: Each clause is held against the same matter in the text before it, or in the text that you choose. Matters are matched by hand. Between texts in their own words the words that differ are marked; between summaries only figures, state and quoted words are.
draft-tableLede = يُقابَل كل بند بالموضوع نفسه في النص الذي قبله، أو في النص الذي تختاره. والمقابلة بين الموضوعات يدوية. فبين النصوص بصياغتها الأصلية تُعلَّم الكلمات المختلفة؛ وبين الملخصات لا تُعلَّم إلا الأرقام والحالة والكلمات المقتبسة.

# English: Hold each text against
draft-base = النص الذي يُقابَل به كل نص

# English: Columns shown
draft-columnsShown = الأعمدة المعروضة

# English: the one before it
draft-baseBefore = النص الذي قبله

# English: held against: { $draft }
draft-againstTitle = مقابلةً بالنص: { $draft }

# English: Matter
draft-matter = الموضوع

# English: Texts side by side
draft-scroll = نصوص جنبًا إلى جنب

# English: Agreed on its issue
draft-agreed = المتفق عليه في مسألته

# English: nothing on record
draft-agreedNone = لا شيء مسجَّلًا

# English: Not in what was seen of this text.
draft-absent = ليس في ما اطُّلع عليه من هذا النص.

# English: Not in this text.
draft-absentWhole = ليس في هذا النص.

# English: Stands in this text under:
draft-elsewhere = يرد في هذا النص تحت:

# English: the text that others are held against
draft-isBase = النص الذي تُقابَل به النصوص الأخرى

# English: against { $draft }
draft-against = مقابلةً بالنص { $draft }

# English: was: { $from }
draft-stateWas = كان: { $from }

# English: no longer:
draft-figureGone = لم يعد واردًا:

# English: new:
draft-figureNew = جديد:

# English: other quoted words
draft-otherQuote = كلمات مقتبسة أخرى

# English: added:
draft-added = أُضيف:

# English: removed:
draft-removed = حُذف:

# English: alternative: { $of }
draft-otherAlternative = بديل: { $of }

# English: first in
draft-moves-first = ورد أولًا في

# English: in brackets in
draft-moves-bracketed = بين قوسين في

# English: agreed in
draft-moves-settled = متفق عليه في

# English: struck out in
draft-moves-struck = مشطوب في

# English: refused in
draft-moves-refused = مرفوض في

# English: changed in
draft-moves-changed = معدَّل في

# English: under other clauses in
draft-moves-moved = تحت بنود أخرى في

# English: not seen in
draft-moves-dropped = لم يُر في

# English: back in
draft-moves-back = عاد في

# English: In the texts
draft-inTheTexts = في النصوص

# English: Clauses of texts on the table that are on this issue.
draft-inTheTextsNote = بنود النصوص المطروحة على الطاولة التي تتناول هذه المسألة.

# English: Texts on the table by then:
draft-onTheTable = النصوص المطروحة على الطاولة حتى ذلك الحين:

# English: Positions that cite a clause of it
draft-stated = تصريحات تستشهد ببند منه

## field-words

# English: Title
field-title = العنوان

# English: Question
field-question = السؤال المحوري

# English: Scope
field-scope = النطاق

# English: Status
field-status = الوضع

# English: Started
field-started = البداية

# English: Covers until
field-covers_until = مغطّى حتى

# English: Parties
field-parties = الأطراف

# English: Pairs with pages of their own
field-pairs = أزواج لها صفحات مستقلة

# English: Party order
field-party_order = ترتيب الأطراف

# English: Issues
field-issues = المسائل

# English: Issue selection
field-issue_selection = اختيار المسائل

# English: Inclusion
field-inclusion = الشمول

# English: Languages
field-languages = اللغات

# English: Synonyms
field-synonyms = المرادفات

# English: Words
field-words = الكلمات

# English: Loaded terms
field-loaded_terms = كلمات طرف واحد

# English: Term
field-term = الكلمة

# English: Language
field-lang = اللغة

# English: Neutral
field-neutral = الكلمة المحايدة

# English: Note
field-note = ملاحظة

# English: Accept
field-accept = مسموح به

# English: Rule
field-rule = القاعدة

# English: Reason
field-reason = السبب

# English: Name
field-name = الاسم

# English: Short
field-short = الاسم المختصر

# English: Self name
field-self_name = الاسم الذاتي

# English: Aliases
field-aliases = أسماء أخرى

# English: Kind
field-kind = النوع

# English: Role
field-role = الدور

# English: Member of
field-member_of = عضو في

# English: Entered
field-entered = بدء المشاركة

# English: Options
field-options = الخيارات

# English: Id
field-id = المعرّف

# English: Text
field-text = النص

# English: Excludes
field-excludes = ينفي

# English: Keywords
field-keywords = كلمات مفتاحية

# English: Publisher
field-publisher = الناشر

# English: Published
field-published = تاريخ النشر

# English: Web address
field-url = عنوان الويب

# English: Archive url
field-archive_url = عنوان النسخة المؤرشفة

# English: Archived
field-archived = تاريخ الأرشفة

# English: Accessed
field-accessed = تاريخ الاطلاع

# English: Link
field-link = الرابط

# English: By
field-by = بواسطة

# English: Affiliation
field-affiliation = التبعية

# English: Round
field-round = الجولة

# English: Package
field-package = عرض متكامل

# English: Party
field-party = الطرف

# English: Said
field-said = قيل في

# English: Said between
field-said_between = قيل بين

# English: Speaker
field-speaker = القائل

# English: Authority
field-authority = المرتبة

# English: Condition
field-condition = الشرط

# English: Quote
field-quote = الاقتباس

# English: Translation
field-translation = الترجمة

# English: Source
field-source = المصدر

# English: Locator
field-locator = الموضع في المصدر

# English: Prompt
field-prompt = السؤال المطروح

# English: Reported by
field-reported_by = الناقل

# English: Stances
field-stances = المواقف

# English: Conditions
field-conditions = الشروط

# English: Alternative
field-alternative = البديل

# English: Supersedes
field-supersedes = يحل محل

# English: Withdrawn
field-withdrawn = سُحب في

# English: Coded by
field-coded_by = من رمّزه

# English: Checked
field-checked = رُوجع في

# English: About
field-about = يتعلق بـ

# English: Summary
field-summary = الملخص

# English: Responses
field-responses = الردود

# English: Searched
field-searched = بُحث في

# English: Independent
field-independent = استنتاج مستقل

# English: Body
field-body = الهيئة

# English: Finding
field-finding = الاستنتاج

# English: Start
field-start = البداية

# English: End
field-end = النهاية

# English: Place
field-place = المكان

# English: Format
field-format = الشكل

# English: Host
field-host = المضيف

# English: Participants
field-participants = المشاركون

# English: Head
field-head = رئيس الوفد

# English: Sources
field-sources = المصادر

# English: Outcomes
field-outcomes = النتائج

# English: Issue
field-issue = المسألة

# English: Announced by
field-announced_by = الجهة المعلِنة

# English: Quantity
field-quantity = الكمية

# English: Where
field-where = أين

# English: Said together with
field-with = قيل بالاشتراك مع

# English: Answer
field-answer = الجواب

# English: Translations
field-translations = الترجمات

# English: Full text
field-full_text = النص الكامل

# English: Figures
field-amounts = الأرقام

# English: Of
field-of = يخص

# English: Figure
field-value = القيمة

# English: From
field-from = من

# English: To
field-to = إلى

# English: Bound
field-as = الحد

# English: Unit
field-unit = الوحدة

# English: Move
field-move = الخطوة

# English: Replies to
field-answers = ردًا على

# English: On
field-on = التاريخ

# English: Date unknown
field-unknown-date = التاريخ غير معروف

# English: Record withdrawn or denied
field-retracted = سجل مسحوب أو منفي

# English: Reply
field-reply = رد الطرف

# English: Former ids
field-former_ids = معرّفات سابقة

# English: Corrections
field-corrections = التصحيحات

# English: Scale of answers
field-scale = سلّم الأجوبة

# English: Label
field-label = التسمية

# English: Stance
field-stance = الموقف

# English: Measures
field-measure = المقاييس

# English: Lower end is the wish of
field-lower_is = من يطلب القيمة الأدنى

# English: State
field-state = الحالة

# English: Since
field-state_since = منذ

# English: Source of the state
field-state_source = مصدر الحالة

# English: Related issues
field-related = مسائل ذات صلة

# English: Links
field-links = الروابط

# English: Until
field-until = حتى

# English: Left
field-left = نهاية المشاركة

# English: Follows
field-successor_of = خلف لـ

# English: Former names
field-names = أسماء سابقة

# English: Published between
field-published_between = نُشر بين

# English: Medium
field-medium = الوسيط

# English: Reference
field-reference = بيانات المرجع

# English: Rights
field-rights = الحقوق

# English: Further sources
field-pages = مصادر أخرى

# English: Clauses
field-clauses = البنود

# English: Not seen
field-not_seen = ما لم يُطَّلع عليه

# English: Number
field-number = الرقم

# English: Heading
field-heading = الترويسة

# English: Response
field-response = الرد

# English: As told by
field-as_told_by = برواية

# English: Parts into
field-split_into = قُسم إلى

# English: Joins
field-merged_from = دُمج من

# English: Seen
field-seen = ما اطُّلع عليه

## issue-words

# English: Rests on statements of { $span }
issueCard-evidence = يستند إلى تصريحات من الفترة: { $span }

# English: Between { $names }
issueCard-between = بين { $names }

# English: { $count -> [one] Of the one side that negotiates *[other] Among the { $count } sides that negotiate }
issueCard-sides =
    { $count ->
        [zero] بلا أطراف متفاوضة
        [one] للطرف المتفاوض الوحيد
        [two] بين الطرفين المتفاوضين
        [few] بين { $count } أطراف متفاوضة
        [many] بين { $count } طرفًا متفاوضًا
       *[other] بين { $count } طرف متفاوض
    }

# English: { $pairs -> [one] Where stances of others meet: 1 pair *[other] Where stances of others meet: { $pairs } pairs }
issueCard-beneath =
    { $pairs ->
        [zero] لا تلتقي مواقف أطراف أخرى
        [one] حيث تلتقي مواقف أطراف أخرى: طرفان
        [two] حيث تلتقي مواقف أطراف أخرى: زوجان من الأطراف
        [few] حيث تلتقي مواقف أطراف أخرى: { $pairs } أزواج من الأطراف
        [many] حيث تلتقي مواقف أطراف أخرى: { $pairs } زوجًا من الأطراف
       *[other] حيث تلتقي مواقف أطراف أخرى: { $pairs } زوج من الأطراف
    }

# English: Open
issueCard-state-open = مفتوحة

# English: Tentatively agreed
issueCard-state-tentatively-agreed = متفق عليها مبدئيًا

# English: Agreed
issueCard-state-agreed = متفق عليها

# English: Withdrawn from the talks
issueCard-state-withdrawn = سُحبت من المفاوضات

# English: State of the issue, as told
issueCard-stateTitle = حال المسألة كما ورد في مصدر

# English: since
issueCard-stateSince = منذ

# English: according to
issueCard-stateSource = بحسب

# English: Related issues
issueCard-related = مسائل ذات صلة

# English: More about it elsewhere
issueCard-links = مزيد عنها في مواقع أخرى

# English: Roll call
rollCall-title = مواقف الأطراف بالاسم

# English: Every party stands once at each term, with what it said of it. Those that said nothing are named too; that is no refusal.
rollCall-note = يرد كل طرف مرة واحدة عند كل خيار مع ما قاله فيه. ويُسمّى أيضًا من لم يقل شيئًا؛ وليس ذلك رفضًا.

# English: For
rollCall-for = مع

# English: On conditions
rollCall-onConditions = بشروط

# English: Undecided
rollCall-undecided = لم يُحسم

# English: Against
rollCall-against = ضد

# English: Unclear
rollCall-unclear = غير واضح

# English: Declined to say
rollCall-declined = امتناع عن الرد

# English: Nothing said
rollCall-silent = لم يُقل شيء

# English: Pointed out
rollCall-remarks = يُلفت النظر إلى

# English: spoke otherwise on option { $option } than its bloc
rollCall-againstBloc = — قول مخالف لقول التكتل في الخيار { $option }

# English: is for options { $first } and { $second }, which exclude each other
rollCall-bothSides = — تأييد الخيارين { $first } و{ $second } اللذين ينفي أحدهما الآخر

# English: Figures
amount-title = الأرقام

# English: Each mark is a figure that a party said, with the bound that its words carry as an open end. Two marks are joined only where one statement replaces the other. No zone of agreement is drawn.
amount-note = كل علامة رقم ذكره طرف، ويظهر الحد الذي تحمله كلماته طرفًا مفتوحًا. ولا توصل علامتان إلا حيث يحل تصريح محل آخر. ولا تُرسم منطقة اتفاق.

# English: { $measure }, { $unit }
amount-caption = { $measure }، { $unit }

# English: The same figures as a table
amount-table = الأرقام نفسها في جدول

# English: Party
amount-heads-party = الطرف

# English: Figure
amount-heads-figure = الرقم

# English: Said
amount-heads-said = قيل في

# English: Stance
amount-heads-stance = الموقف

# English: about
amount-about = نحو

# English: at least
amount-at-least = لا يقل عن

# English: at most
amount-at-most = لا يزيد على

# English: { $from } to { $to }
amount-range = من { $from } إلى { $to }

# English: no longer stands
amount-replaced = لم يعد ساريًا

# English: Lower is what { $party } asks for.
amount-lower = القيمة الأدنى هي ما يُطلب من جانب { $party }.

# English: Movement
movement-title = المسار

# English: A lane a party, a mark a statement: the shape of its stance, in the line of its term. Upright lines are rounds. Marks are joined only where one statement replaces the other.
movement-note = لكل طرف مسار، ولكل تصريح علامة شكلها موقفه وخطها خياره. والخطوط العمودية جولات. ولا توصل العلامات إلا حيث يحل تصريح محل آخر.

# English: records begin here: { $date }
movement-begins = تبدأ السجلات هنا: { $date }

# English: { $date }
movement-ends = { $date }

# English: Term
movement-term = الخيار

# English: not coded
movement-uncoded = غير مرمَّز

# English: The same as a table
movement-table = الشيء نفسه في جدول

# English: Rounds:
movement-rounds = الجولات:

# English: Day
movement-heads-day = اليوم

# English: Party
movement-heads-party = الطرف

# English: Stance
movement-heads-stance = الموقف

# English: Statement
movement-heads-statement = التصريح

# English: This page as of { $date }
movement-asOf = هذه الصفحة كما كانت في { $date }

# English: Round
movement-round = جولة

# English: replaces an earlier statement
movement-replaces = يحل محل تصريح سابق

## ledger-words

# English: First asked, last said, what came of it
ledger-title = أول مطلب، وآخر تصريح، والنتيجة

# English: Ledger: { $comparison }
ledger-titleOf = المحصّلة: { $comparison }

# English: The first statement on record of each side that negotiates, its latest, and the outcomes of rounds, issue by issue. An outcome stands beside what was said, with who announced it; whose words it is nearer to is not judged.
ledger-lede = أول تصريح مسجَّل لكل طرف متفاوض، وأحدث تصريح له، ونتائج الجولات، مسألةً مسألة. وتوضع النتيجة إلى جانب ما قيل مع ذكر من أعلنها؛ ولا يُحكم بأي الكلام هي أقرب.

# English: What was asked first, said last, and what came of each issue. { $comparison }
ledger-description = ما طُلب أولًا، وما قيل أخيرًا، وما نتج في كل مسألة. { $comparison }

# English: Issue
ledger-issue = المسألة

# English: Party
ledger-party = الطرف

# English: First statement on record
ledger-first = أول تصريح مسجَّل

# English: Latest statement
ledger-latest = أحدث تصريح

# English: What came of it
ledger-outcome = النتيجة

# English: The same: nothing later is on record.
ledger-same = هو نفسه: لا شيء مسجَّلًا بعده.

# English: No statement on record by this date:
ledger-none = لا تصريح مسجَّلًا حتى هذا التاريخ:

# English: First statement, latest statement, outcomes
ledger-block = أول تصريح، وأحدث تصريح، والنتائج

## method-words

# English: What a statement is here, what each word beside it means, and how a table is worked out from statements.
method-lede = ما التصريح هنا، وما معنى كل كلمة إلى جانبه، وكيف يُستخلص الجدول من التصريحات.

# English: Statements
method-sections-statements-title = التصريحات

# English: The smallest unit is one statement: what one party said on one issue, on one date, in one source. Tables are worked out from statements and hold nothing else.
method-sections-statements-paragraphs-1 = أصغر وحدة هي التصريح الواحد: ما قاله طرف واحد في مسألة واحدة، في تاريخ واحد، في مصدر واحد. وتُستخلص الجداول من التصريحات ولا تحوي غيرها.

# English: Each statement has a condition in this site’s own neutral words and, where possible, the party’s own words as a quotation of at most 25 words, character for character as published. Where the words were said in another language, the translation names its translator.
method-sections-statements-paragraphs-2 = لكل تصريح شرط مكتوب بكلمات محايدة من هذا الموقع، ومعه حيث أمكن كلمات الطرف نفسه في اقتباس لا يزيد على 25 كلمة، حرفًا بحرف كما نُشر. وإذا قيلت الكلمات بلغة أخرى ذُكر مع الترجمة من ترجمها.

# English: Statements are never overwritten. A later statement that replaces an earlier one says so, and the earlier one keeps its address.
method-sections-statements-paragraphs-3 = لا تُستبدل التصريحات بالكتابة فوقها أبدًا. فالتصريح اللاحق الذي يحل محل سابق يُذكر فيه ذلك، ويحتفظ السابق بعنوانه.

# English: What is missing
method-sections-missing-title = ما ينقص

# English: Nothing is inferred. What a bloc said is not copied to its members, and what a party did not say is not filled in. A missing statement is shown as missing and never counts as refusal.
method-sections-missing-paragraphs-1 = لا يُستنتج شيء. فما قاله تكتل لا يُنسب إلى أعضائه، وما لم يقله طرف لا يُملأ نيابة عنه. ويُعرض التصريح الناقص ناقصًا ولا يُعد رفضًا أبدًا.

# English: Which statement heads a cell
method-sections-headline-title = أي تصريح يتصدر الخانة

# English: A statement stands on a date if it was said on or before that date and has not been replaced or withdrawn by something said on or before that date.
method-sections-headline-paragraphs-1 = يكون التصريح ساريًا في تاريخ ما إذا قيل في ذلك التاريخ أو قبله، ولم يُستبدل ولم يُسحب بشيء قيل في ذلك التاريخ أو قبله.

# English: Among the statements that stand, the highest authority comes first, then the latest. Authority has three tiers: documents and principals; ministers; spokespersons, officials and reports. On one day a document comes before a principal. The other statements are listed beneath.
method-sections-headline-paragraphs-2 = من بين التصريحات السارية يتقدم الأعلى مرتبة، ثم الأحدث. والمراتب ثلاث: الوثائق وأقوال المسؤول الأول؛ ثم الوزراء؛ ثم المتحدثون الرسميون والمسؤولون والأقوال المنقولة. وفي اليوم الواحد تتقدم الوثيقة على قول المسؤول الأول. وتُدرج التصريحات الأخرى تحته.

# English: A date of which only the month or year is known counts from the last day of that period, so that no table shows what may not have been said yet; a period that reaches beyond the last day covered counts from that day.
method-sections-headline-paragraphs-3 = التاريخ الذي لا يُعرف منه إلا الشهر أو السنة يُحسب من آخر يوم في تلك المدة، حتى لا يُظهر أي جدول ما قد لا يكون قيل بعد؛ والمدة التي تتجاوز آخر يوم مشمول تُحسب من ذلك اليوم.

# English: Which stance a party has on an option
method-sections-stance-rule-title = موقف الطرف من الخيار

# English: All standing statements of the party that are coded for the option are put in the same order, and the first one counts. Where two of one tier and one day differ, the stance is “unclear”. Each cell prints how many statements it rests on and from when to when.
method-sections-stance-rule-paragraphs-1 = تُرتَّب كل تصريحات الطرف السارية المرمَّزة لهذا الخيار بالترتيب نفسه، ويُعتد بأولها. وإذا اختلف اثنان من مرتبة واحدة ويوم واحد فالموقف «غير واضح». وتذكر كل خانة عدد التصريحات التي تستند إليها والفترة التي قيلت فيها.

# English: As of an earlier date
method-sections-as-of-title = الوضع في تاريخ سابق

# English: Any table can be shown as it stood on an earlier date: only what was said on or before that date is in it, and what was replaced or withdrawn later still stands. The dates offered are those on which something was said or withdrawn, a party entered or a round ended. Pages of their own exist for these dates; where there are more than 60, or fewer in a comparison of very many parties and issues, for those on which a round ended and for the last of each month, or of each year if that is still too many.
method-sections-as-of-paragraphs-1 = يمكن عرض أي جدول كما كان في تاريخ سابق: فلا يدخل فيه إلا ما قيل في ذلك التاريخ أو قبله، وما استُبدل أو سُحب بعده يظل ساريًا. والتواريخ المعروضة هي التي قيل فيها شيء أو سُحب، أو دخل فيها طرف، أو انتهت جولة. ولهذه التواريخ صفحات خاصة؛ فإذا زادت على 60، أو كانت أقل في مقارنة كثيرة الأطراف والمسائل، اقتُصر على التواريخ التي انتهت فيها جولة وعلى آخر تاريخ في كل شهر، أو في كل سنة إن كان ذلك أيضًا أكثر مما ينبغي.

# English: The date is when something was said, not when it was entered here. A statement that was found late stands at the date on which it was made.
method-sections-as-of-paragraphs-2 = التاريخ هو تاريخ القول لا تاريخ إدخاله هنا. فالتصريح الذي عُثر عليه متأخرًا يوضع في التاريخ الذي قيل فيه.

# English: Offers that belong together
method-sections-offers-title = العروض المترابطة

# English: A source may be one offer, to be taken as a whole, or leave a choice between alternatives. A statement from it is not the same as a demand made by itself: wherever it stands it says so and leads to the whole offer.
method-sections-offers-paragraphs-1 = قد يكون المصدر عرضًا واحدًا يؤخذ كاملًا، أو يترك الاختيار بين بدائل. والتصريح المأخوذ منه ليس كمطلب قائم بذاته: فحيثما ورد ذُكر ذلك، وأمكن الانتقال منه إلى العرض كله.

# English: How stances were coded
method-sections-coding-title = كيف رُمّزت المواقف

# English: A stance is this site’s reading of the quoted words, never stronger than the words. Each statement says how many coders it has: people, or passes of a machine, which are named as such. Where two coders worked, they worked apart from each other; where they differed, nothing is coded and the statement stands without a stance on that term. Where a later coder differs from a stance that two had read alike, the difference is listed for the editors. How far coders agree is counted below, and every difference stands on the page of what a comparison covers.
method-sections-coding-paragraphs-1 = الموقف هو قراءة هذا الموقع للكلمات المقتبسة، ولا يكون أقوى منها أبدًا. ويُذكر مع كل تصريح عدد من رمّزوه: أشخاصًا كانوا أم عمليات آلية، وهذه تسمّى باسمها. وإذا عمل مرمِّزان عمل كل منهما على حدة؛ وإذا اختلفا لم يُرمَّز شيء وبقي التصريح بلا موقف من ذلك الخيار. وإذا خالف مرمِّز لاحق موقفًا قرأه اثنان قراءة واحدة أُدرج الاختلاف ليطّلع عليه المحررون. ومدى اتفاق المرمِّزين محسوب أدناه، وكل اختلاف مذكور في صفحة ما تشمله المقارنة.

# English: There is no score and no percentage, and no stance called “neutral”: the word means too many things.
method-sections-coding-paragraphs-2 = لا درجات ولا نسب مئوية، ولا موقف اسمه «محايد»: فلهذه الكلمة معانٍ أكثر مما ينبغي.

# English: How parties stand to each other
method-meeting-title = علاقة مواقف الأطراف بعضها ببعض

# English: What readers ask for is how two parties stand on an issue. Their stances on its terms are held against each other by the two tables below, and the gravest of what that gives is the headline: deadlock as stated, competing requirements, exclusive terms, apart, conditional, open, same term, same refusal, in this order. A headline never hides the rest: what else their stances come to stands beneath it.
method-meeting-paragraphs-1 = ما يسأل عنه القراء هو علاقة موقفي طرفين في مسألة. فتُقابَل مواقفهما من خياراتها وفق الجدولين أدناه، وتتصدر أشد النتائج بهذا الترتيب: طريق مسدود وفق التصريحات، اشتراطات متعارضة، خيارات متنافية، تباعد، قبول بشروط، مفتوح، الخيار نفسه، الرفض نفسه. ولا تحجب النتيجة المتصدرة غيرها أبدًا: فسائر ما تؤدي إليه مواقفهما يرد تحتها.

# English: A stance that is unclear, a refusal to say, and every state without a stance, meets nothing. Where no two stances meet, it is different terms if both have a view, one side only if one of them has, and no stance on record otherwise. A missing statement never reads as disagreement. The tables are the same both ways, and no third party changes how two of them stand.
method-meeting-paragraphs-2 = الموقف غير الواضح، والامتناع عن الرد، وكل حال لا موقف فيها، لا يلتقي أي منها بشيء. وإذا لم يلتقِ موقفان فهي خيارات مختلفة إن كان لكليهما رأي، وطرف واحد فقط إن كان لأحدهما رأي، ولا موقف مسجَّل في ما عدا ذلك. ولا يُقرأ التصريح الناقص خلافًا أبدًا. والجدولان متماثلان في الاتجاهين، ولا يغيّر طرف ثالث علاقة موقفي طرفين.

# English: Terms that exclude each other are recorded with the issue: two of them exclude each other only where both cannot be carried out together in plain reading. A party that is itself for two such terms is held to the one said last with the highest authority; the other stands beneath as also said.
method-meeting-paragraphs-3 = تُسجَّل الخيارات المتنافية مع المسألة: ولا يتنافى خياران إلا إذا تعذّر تنفيذهما معًا بالقراءة المباشرة. والطرف الذي يؤيد بنفسه خيارين كهذين يُعتد منهما بما قيل أخيرًا بأعلى مرتبة؛ ويرد الآخر تحته بوصفه قيل أيضًا.

# English: For the negotiation as a whole the parties that negotiate carry the headline, its principals; where fewer than two are named, all but observers and those who are only mentioned. With more than two it is the gravest meeting between any two, down to open, with the names of both sides; same term or same refusal only if all of them have a view on one and the same term; one side only if any of them has none. What holds among others, or between one of them and a mediator, stands beneath and never in the headline. It does not depend on which parties a reader has chosen to see.
method-meeting-paragraphs-4 = في المفاوضات بمجملها تحمل الأطراف المتفاوضة النتيجة المتصدرة، أي أطرافها الرئيسية؛ فإذا سُمّي منها أقل من اثنين فكل الأطراف ما عدا المراقبين ومن ذُكروا ذكرًا فقط. وإذا زادت على اثنين فالنتيجة هي الأشد بين أي اثنين منها، نزولًا إلى «مفتوح»، مع اسمي الطرفين؛ ولا يكون الخيار نفسه أو الرفض نفسه إلا إذا كان لها جميعًا رأي في الخيار ذاته؛ ويكون طرف واحد فقط إذا لم يكن لأي منها رأي. أما ما بين أطراف أخرى، أو بين أحدها ووسيط، فيرد تحتها ولا يتصدر أبدًا. ولا يتوقف ذلك على الأطراف التي اختار القارئ عرضها.

# English: Where an offer leaves a choice between alternatives, each is tried as a whole, and the mildest relation that has a meeting counts and names its alternative. Whatever rests on part of an offer says so.
method-meeting-paragraphs-5 = إذا ترك عرض الاختيار بين بدائل جُرّب كل منها كاملًا، واعتُدّ بأخف علاقة فيها التقاء مع ذكر بديلها. وكل ما يستند إلى جزء من عرض يُذكر فيه ذلك.

# English: Beside each result stand the dates of the statements. It is marked where one of them was said before a later round on the issue. There is no score and no percentage. The word “agreed” is kept for outcomes of rounds and for the state of an issue that a source tells of; where nobody is recorded as announcing an outcome, that is said.
method-meeting-paragraphs-6 = إلى جانب كل نتيجة تواريخ التصريحات. ويُشار إلى ما قيل منها قبل جولة لاحقة في المسألة. ولا درجات ولا نسب مئوية. وعبارة «متفق عليه» مقصورة على نتائج الجولات وعلى حال المسألة التي يذكرها مصدر؛ وحيث لم يُسجَّل من أعلن النتيجة يُذكر ذلك.

# English: What two stances on the same term come to
method-meeting-same = ما يؤدي إليه موقفان من الخيار نفسه

# English: What two stances on terms that exclude each other come to
method-meeting-across = ما يؤدي إليه موقفان من خيارين متنافيين

# English: no meeting
method-meeting-nothing = لا التقاء

# English: One party / other party
method-meeting-corner = طرف / الطرف الآخر

# English: Kinds of relation
method-meeting-relations = أنواع العلاقة

# English: Relation
method-meeting-relation = العلاقة

# English: On this site
method-notes = في هذا الموقع

# English: Stances
method-stances = المواقف

# English: Stance
method-stance = الموقف

# English: States of a cell
method-states = أوضاع الخانة

# English: State
method-state = الوضع

# English: Authority
method-authority = المرتبة

# English: Meaning
method-meaning = المعنى

# English: Quotations, translations and full texts are the words of those who said and published them: they are quoted here, and this site cannot license them. The publisher’s own words, the choice of what is compared and the coding may be used under this licence:
method-licenceText = الاقتباسات والترجمات والنصوص الكاملة كلام من قالوها ونشروها: وهي مقتبسة هنا، ولا يملك هذا الموقع الترخيص بها. أما كلمات الناشر نفسه واختيار ما يُقارَن والترميز فيجوز استعمالها بموجب هذا الترخيص:

# English: Method
method-title = المنهج

## open-words

# English: Open data
open-title = بيانات مفتوحة

# English: All records of this site as JSON, CSV, feeds and calendars, with a description for programs.
open-description = كل سجلات هذا الموقع بصيغتي JSON وCSV، مع خلاصات وتقاويم ووصف موجّه للبرامج.

# English: Every record can be taken along, with its date and its source. The files are made with the pages and hold the same records.
open-lede = يمكن أخذ كل سجل مع تاريخه ومصدره. وتُنشأ الملفات مع الصفحات وتحوي السجلات نفسها.

# English: All records as JSON
open-lists = كل السجلات بصيغة JSON

# English: JSON is the lossless form: each record under the names that its file uses, in an order that stays.
open-listsNote = صيغة JSON لا يضيع فيها شيء: كل سجل بالأسماء التي يستعملها ملفه، وبترتيب ثابت.

# English: File
open-list = الملف

# English: What it holds
open-holds = ما يحويه

# English: Schema
open-schema = المخطط

# English: { $count -> [one] 1 entry *[other] { $count } entries }
open-entries =
    { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلًا
       *[other] { $count } سجل
    }

# English: Stated positions, each with its source in full; standing says whether it still stands.
open-meaning-positions = التصريحات المعلنة، كل منها مع بيانات مصدره كاملة؛ ويدل standing على أنه ما زال ساريًا أو لا.

# English: What is compared, and how the choice was made.
open-meaning-comparisons = ما يُقارَن، وكيف جرى الاختيار.

# English: Who takes part.
open-meaning-parties = من يشارك.

# English: Issues with the terms on the table.
open-meaning-issues = المسائل مع الخيارات المطروحة على الطاولة.

# English: Where it was said; page is its page here, url where it can be read.
open-meaning-sources = أين قيل ذلك؛ page صفحته هنا، وurl حيث تمكن قراءته.

# English: Allegations of fact, always with the responses to them.
open-meaning-claims = ادعاءات بوقائع، مع الردود عليها دائمًا.

# English: Meetings and other steps, with what came of them.
open-meaning-rounds = اجتماعات وخطوات أخرى، مع نتائجها.

# English: Texts on the table, clause by clause; the same matter bears the same clause id in every text.
open-meaning-drafts = النصوص المطروحة على الطاولة، بندًا بندًا؛ وللموضوع نفسه معرّف البند نفسه في كل نص.

# English: Searches that found nothing. A pair of party and issue in neither file has not been looked at.
open-meaning-gaps = عمليات بحث لم تعثر على شيء. وما لم يرد من أزواج الأطراف والمسائل في أي من الملفين فلم يُبحث فيه.

# English: All records as JSON, with schemas
open-allAsJson = كل السجلات بصيغة JSON، مع المخططات

# English: OpenAPI 3.1 description of all files
open-openApi = وصف كل الملفات وفق OpenAPI 3.1

# English: Loading them into a search engine
open-exportGuide = تحميلها في محرك بحث

# English: Each comparison as a table, a feed and a calendar
open-perComparison = كل مقارنة في صورة جدول وخلاصة وتقويم

# English: Positions as CSV
open-csv = التصريحات بصيغة CSV

# English: Clauses of texts on the table as CSV
open-clausesCsv = بنود النصوص المطروحة على الطاولة بصيغة CSV

# English: Feed of what is added
open-feed = خلاصة بما يضاف

# English: Feed of all comparisons
open-siteFeed = خلاصة كل المقارنات

# English: Calendar of rounds
open-calendar = تقويم الجولات

# English: The table
open-csvTitle = الجدول

# English: CSV in UTF-8, one position a row. Lists stand in one cell: stances as option:stance and ids with a semicolon between them, texts one a line; what would not come back the same from that stands as JSON. A cell that begins like a formula has an apostrophe in front of it, so that a spreadsheet does not run it, and so has one that begins with an apostrophe: take one leading apostrophe away to have the cell as it was. The same table can be imported again (npm run import).
open-csvNote = ملف CSV بترميز UTF-8، تصريح واحد في كل صف. وتوضع القوائم في خانة واحدة: المواقف بصورة option:stance والمعرّفات تفصل بينها فاصلة منقوطة، والنصوص نص في كل سطر؛ وما لا يُسترد من ذلك كما كان يُكتب بصيغة JSON. والخانة التي تبدأ كما تبدأ الصيغة الحسابية تسبقها فاصلة عليا حتى لا ينفّذها برنامج الجداول، وكذلك التي تبدأ بفاصلة عليا: أزل فاصلة عليا واحدة من أول الخانة لتعود كما كانت. ويمكن استيراد الجدول نفسه من جديد (npm run import).

# English: Columns
open-columns = الأعمدة

# English: What may change
open-changes = ما قد يتغير

# English: Stays within version 1: addresses, names of fields, what they mean, and the order of entries.
open-stays = ما يبقى ثابتًا في الإصدار 1: العناوين، وأسماء الحقول، ومعانيها، وترتيب السجلات.

# English: May change at any time: records, new fields, new values of fields that hold a fixed word, new columns at the end of the table. Programs should pass over what they do not know.
open-mayChange = ما قد يتغير في أي وقت: السجلات، وحقول جديدة، وقيم جديدة للحقول ذات الكلمات المحددة، وأعمدة جديدة في آخر الجدول. وينبغي للبرامج أن تتجاوز ما لا تعرفه.

# English: A change that would break programs comes as /api/v2/, beside the first for as long as that can be kept.
open-nextVersion = التغيير الذي يعطّل البرامج يصدر تحت /api/v2/ إلى جانب الإصدار الأول ما أمكن الإبقاء عليه.

# English: A field that is absent says nothing: the record does not have it. A party without a position on an issue has not refused anything.
open-absence = الحقل الغائب لا يدل على شيء: فالسجل لا يحويه. والطرف الذي لا تصريح له في مسألة لم يرفض شيئًا.

# English: Dates are as precise as they are known: a day, a month or a year. covers_until says up to which day somebody has looked; no file says when it was made.
open-dates = التواريخ دقيقة بقدر ما هي معروفة: يوم أو شهر أو سنة. ويدل covers_until على آخر يوم جرى البحث حتى نهايته؛ ولا يذكر أي ملف متى أُنشئ.

# English: digest is equal as long as the content is. hash is the SHA-256 of the file of a record, as sha256sum gives it.
open-digest = تبقى قيمة digest واحدة ما دام المضمون واحدًا. أما hash فهو قيمة SHA-256 لملف السجل كما يعطيها sha256sum.
# English: translated holds the publisher’s words of a record in other languages, each with who translated them and when; stale says that the record has been changed since. Tables have the record’s own words alone.
open-translated = يضم translated كلمات الناشر عن السجل بلغات أخرى، مع من ترجمها ومتى؛ وتعني stale أن السجل قد عُدّل منذ ذلك. وليس في الجداول إلا كلمات السجل نفسه.

# English: Cite
open-cite-title = الاستشهاد

# English: The source comes first; this page is where the words were seen.
open-cite-note = المصدر أولًا؛ وهذه الصفحة هي الموضع الذي رُئيت فيه الكلمات.

# English: Cite this comparison
open-cite-datasetTitle = الاستشهاد بهذه المقارنة

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
open-cite-bib = كل التصريحات لـ BibTeX

# English: All positions for reference managers (RIS)
open-cite-ris = كل التصريحات لبرامج إدارة المراجع (RIS)

# English: Copy
open-cite-copy = نسخ

# English: Copied
open-cite-copied = نُسخ

# English: ({ $by })
open-cite-translated = ({ $by })

# English: (condition in the words of { $site })
open-cite-inWordsOf = (الشرط بكلمات { $site })

# English: (corrected on { $date })
open-cite-correctedOn = (صُحّح في { $date })

# English: Seen at: { $site }, “{ $page }”, { $url }
open-cite-seenAt = رُئي في: { $site }، «{ $page }»، { $url }

# English: Show on another page
open-embed-title = عرض في صفحة أخرى

# English: Paste this where it is to stand. The frame is tall enough for date, speaker and source where the page is narrow.
open-embed-note = ألصق هذا حيث تريده أن يظهر. وارتفاع الإطار يتسع للتاريخ والقائل والمصدر حيث تضيق الصفحة.

# English: If the page takes scripts, paste this as well, once: every frame of this site is then as tall as what it holds.
open-embed-grows = إذا كانت الصفحة تقبل النصوص البرمجية فألصق هذا أيضًا مرة واحدة: فيصير ارتفاع كل إطار من هذا الموقع بقدر محتواه.

# English: Frame for other pages
open-embed-oEmbed = إطار لصفحات أخرى

# English: See the small page
open-embed-preview = عرض الصفحة الصغيرة

# English: Statements up to { $date }
open-embed-coversUntil = التصريحات حتى { $date }

# English: { $parties -> [one] 1 more party *[other] { $parties } more parties }
open-picture-more =
    { $parties ->
        [zero] لا أطراف أخرى
        [one] طرف آخر
        [two] طرفان آخران
        [few] { $parties } أطراف أخرى
        [many] { $parties } طرفًا آخر
       *[other] { $parties } طرف آخر
    }

# English: { $count -> [one] 1 more issue *[other] { $count } more issues }
open-picture-moreIssues =
    { $count ->
        [zero] لا مسائل أخرى
        [one] مسألة أخرى
        [two] مسألتان أخريان
        [few] { $count } مسائل أخرى
        [many] { $count } مسألة أخرى
       *[other] { $count } مسألة أخرى
    }

# English: { $count -> [one] 1 more term *[other] { $count } more terms }
open-picture-moreTerms =
    { $count ->
        [zero] لا خيارات أخرى
        [one] خيار آخر
        [two] خياران آخران
        [few] { $count } خيارات أخرى
        [many] { $count } خيارًا آخر
       *[other] { $count } خيار آخر
    }

# English: { $count -> [one] 1 more response *[other] { $count } more responses }
open-picture-moreResponses =
    { $count ->
        [zero] لا ردود أخرى
        [one] رد آخر
        [two] ردان آخران
        [few] { $count } ردود أخرى
        [many] { $count } ردًا آخر
       *[other] { $count } رد آخر
    }

# English: The publisher’s own words and coding: { $licence }. Quotations are those of the people and sources named.
open-feeds-rights = كلمات الناشر نفسه والترميز: { $licence }. والاقتباسات لمن سُمّي من أشخاص ومصادر.

# After "Between Russia and Ukraine": with the name of the relation and what it means.
# English: { $among }, on { $issue }, by { $date }: { $relation }.
open-feeds-stand = { $among }، في مسألة { $issue }، حتى { $date }: { $relation }.

# English: { $comparison }: statements added
open-feeds-title = { $comparison }: تصريحات مضافة

# English: What was added to the record. The time of an entry is the time of adding; when something was said stands in it.
open-feeds-subtitle = ما أُضيف إلى السجل. ووقت المدخل هو وقت الإضافة؛ أما متى قيل الشيء فمذكور فيه.

# English: { $party }, { $issue }
open-feeds-onIssue = { $party }، { $issue }

# English: { $party }, { $issue }: withdrawn
open-feeds-withdrawn = { $party }، { $issue }: مسحوب

# English: Text on the table: { $title }
open-feeds-draft = نص مطروح على الطاولة: { $title }

# English: Clauses
open-feeds-clauses = البنود

# English: Claim and responses: { $title }
open-feeds-claim = ادعاء وردود: { $title }

# English: Said
open-feeds-said = قيل في

# English: added here on { $date }
open-feeds-addedOn = أُضيف هنا في { $date }

# English: compared with its source on { $date }
open-feeds-checkedOn = قورن بمصدره في { $date }

# English: when it was added here is not known
open-feeds-addedUnknown = تاريخ إضافته هنا غير معروف

# English: Replaces an earlier statement:
open-feeds-replaces = يحل محل تصريح سابق:

# English: Withdrawn; on which day is not known.
open-feeds-withdrawnSometime = سُحب؛ ولا يُعرف في أي يوم.

# English: Withdrawn on { $date }.
open-feeds-withdrawnOn = سُحب في { $date }.

# English: Corrected here on { $date }:
open-feeds-correctedOn = صُحّح هنا في { $date }:

# English: Source
open-feeds-source = المصدر

# English: Finding
open-feeds-finding = الاستنتاج

# English: Corrections
open-corrections-title = التصحيحات

# English: { $site }: corrections
open-corrections-feedTitle = { $site }: التصحيحات

# English: What was mended here after it had been published, and which records of words were withdrawn or denied; the last first.
open-corrections-lede = ما أُصلح هنا بعد نشره، وما سُحب أو نُفي من سجلات الكلام؛ الأحدث أولًا.

# English: Nothing has been corrected here yet.
open-corrections-none = لم يُصحَّح شيء هنا بعد.

# English: Feed of corrections
open-corrections-feed = خلاصة التصحيحات

# English: { $date }: { $title }
open-corrections-onRecord = { $date }: { $title }

# English: The date is known no more precisely than this: { $date }.
open-calendars-period = لا يُعرف التاريخ بدقة أكبر من هذه: { $date }.

# English: Took part: { $names }.
open-calendars-participants = المشاركون: { $names }.

# English: { $status }: { $text }
open-calendars-outcome = { $status }: { $text }

## party-words

# English: Party
party-party = الطرف

# English: Parties
party-parties = الأطراف

# English: Parties
party-choose = الأطراف

# English: Show all
party-all = عرض الكل

# The page's script puts the number of those shown in the place of `{shown}`.
# English: { $shown } of { $all } shown
party-showing = المعروض { $shown } من { $all }

# English: Move { $name } one place earlier
party-moveEarlier = قدّم { $name } مكانًا واحدًا

# English: Own name
party-selfName = الاسم الذاتي

# English: Kind
party-kind = النوع

# English: Part in the negotiation
party-role = الدور في المفاوضات

# English: Member of
party-memberOf = عضو في

# English: Members
party-members = الأعضاء

# English: What a bloc said is not copied to its members.
party-memberNote = ما قاله تكتل لا يُنسب إلى أعضائه.

# English: Takes part since
party-entered = مشارك منذ
# English: Followed by
party-followedBy = الخلف

# English: Who speaks for it
party-speaksThrough = من يتكلم باسمه

# English: What { $party } said, issue by issue. { $comparison }
party-description = ما قيل من جانب { $party }، مسألةً مسألة. { $comparison }

# English: All { $count } statements on this issue
party-allOnIssue = كل التصريحات في هذه المسألة ({ $count })

# English: Statements, by issue
party-statements = التصريحات بحسب المسائل

# English: Issues without a statement
party-without = مسائل بلا تصريح

# English: state
party-kinds-state = دولة

# English: government
party-kinds-government = حكومة

# English: organisation
party-kinds-organisation = منظمة

# English: bloc
party-kinds-bloc = تكتل

# English: company
party-kinds-company = شركة

# English: union
party-kinds-union = نقابة

# English: political party
party-kinds-electoral-party = حزب سياسي

# English: person
party-kinds-person = شخص

# English: body
party-kinds-body = هيئة

# English: principal
party-roles-principal = طرف رئيسي

# English: mediator
party-roles-mediator = وسيط

# English: guarantor
party-roles-guarantor = ضامن

# English: observer
party-roles-observer = مراقب

# English: mentioned, not taking part
party-roles-mentioned = مذكور وغير مشارك

# English: { $bloc } and its members
bloc-title = { $bloc }: التكتل وأعضاؤه

# English: What { $bloc } and its members said, issue by issue, on the terms on the table. { $comparison }
bloc-description = ما قيل من جانب التكتل { $bloc } وأعضائه في الخيارات المطروحة على الطاولة، مسألةً مسألة. { $comparison }

# English: The terms show these parties only. How the sides that negotiate stand, and what came of an issue, does not depend on who is shown.
bloc-note = لا تظهر مع الخيارات إلا هذه الأطراف. أما علاقة مواقف الأطراف المتفاوضة وما نتج في المسألة فلا يتوقفان على من يُعرض.

# English: Blocs with their members
bloc-blocs = التكتلات مع أعضائها

# English: The same in their words: the table
bloc-inWords = الشيء نفسه بكلماتهم: الجدول

# English: { $count -> [one] 1 member *[other] { $count } members }
bloc-members =
    { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضو
    }

# English: What { $pair } said, side by side on every issue. { $comparison }
pair-description = ما قيل من جانب { $pair }، جنبًا إلى جنب في كل مسألة. { $comparison }

# English: both have spoken on { $common } of { $all } issues
pair-common = مسائل تكلم فيها الطرفان: { $common } من { $all }

# English: How they stand on this page is between these two parties only. What came of an issue is what any round came to.
pair-note = العلاقة المعروضة في هذه الصفحة هي بين هذين الطرفين وحدهما. أما ما نتج في المسألة فهو ما أسفرت عنه أي جولة.

# English: Issues, what each of the two asks for, how that stands to each other, and what came of it
pair-caption = المسائل، وما يطلبه كل من الطرفين، وعلاقة ذلك بعضه ببعض، وما نتج عنه

# English: The same two in their words: the table
pair-inWords = الطرفان نفساهما بكلماتهما: الجدول

# English: Two parties side by side
pair-pairs = طرفان جنبًا إلى جنب

# English: Compare any two parties
pair-any = مقارنة أي طرفين

# English: Any two parties side by side on every issue. { $comparison }
pair-anyDescription = أي طرفين جنبًا إلى جنب في كل مسألة. { $comparison }

# English: Where scripts run, any two parties can be chosen here. Without them, some pairs have pages of their own, and each party has a page with all that it said.
pair-anyNote = حيث تعمل النصوص البرمجية يمكن هنا اختيار أي طرفين. ومن دونها لبعض أزواج الأطراف صفحات مستقلة، ولكل طرف صفحة فيها كل ما قاله.

# English: Compare { $party } with another party
pair-anyOther = مقارنة { $party } بطرف آخر

# English: First party
pair-first = الطرف الأول

# English: Second party
pair-second = الطرف الثاني

# English: Choose a party
pair-choose = اختيار طرف

# English: Choose two different parties.
pair-same = اختر طرفين مختلفين.

# English: Fetching the records …
pair-loading = يجري جلب السجلات…

# English: The records could not be fetched. Choose again to try once more.
pair-failed = تعذّر جلب السجلات. وللمحاولة من جديد أعد الاختيار.

# English: Pairs with pages of their own
pair-own = أزواج لها صفحات مستقلة

# English: Side by side with
pair-with = جنبًا إلى جنب مع

# English: { $pairs -> [one] 1 pair of parties that have both spoken on some issue *[other] { $pairs } pairs of parties that have both spoken on some issue }
pair-count =
    { $pairs ->
        [zero] لا طرفين تكلما كلاهما في مسألة ما
        [one] طرفان تكلم كلاهما في مسألة ما
        [two] زوجان من الأطراف تكلم طرفا كل منهما في مسألة ما
        [few] { $pairs } أزواج من الأطراف تكلم طرفا كل منها في مسألة ما
        [many] { $pairs } زوجًا من الأطراف تكلم طرفا كل منها في مسألة ما
       *[other] { $pairs } زوج من الأطراف تكلم طرفا كل منها في مسألة ما
    }

## position-words

# English: Position
position-position = التصريح

# English: The party’s own answer to this record
position-reply = رد الطرف نفسه على هذا السجل

# English: The party’s own text
position-fullText = نص الطرف نفسه

# English: Said together with
position-together = قيل بالاشتراك مع

# English: Replies to
position-answers = ردًا على

# English: Step
position-move = الخطوة

# English: proposal
position-moves-proposal = مقترح

# English: counter-proposal
position-moves-counter = مقترح مضاد

# English: answer
position-moves-answer = جواب

# English: question
position-moves-question = سؤال

# English: what if
position-moves-what-if = افتراض: ماذا لو

# English: acceptance
position-moves-acceptance = قبول

# English: rejection
position-moves-rejection = رفض

# English: In figures
position-figures = بالأرقام

# English: exactly
position-bounds-exactly = بالضبط

# English: at least
position-bounds-at-least = لا يقل عن

# English: at most
position-bounds-at-most = لا يزيد على

# English: about
position-bounds-about = نحو

# English: Statement
position-statement = التصريح

# English: Said
position-said = قيل في

# English: Speaker
position-by = القائل

# English: Party
position-party = الطرف

# English: Issue
position-issue = المسألة

# English: Authority
position-authority = المرتبة

# English: Source
position-source = المصدر

# English: Place in the source
position-locator = الموضع في المصدر

# English: Asked
position-prompt = السؤال المطروح

# English: Wording
position-wording = الصياغة

# English: Compared with the source
position-checked = قورن بالمصدر في

# English: Original
position-original = الأصل

# English: Translation
position-translation = الترجمة

# English: The original words were not seen.
position-originalNotSeen = لم يُطَّلع على الكلمات الأصلية.

# English: No words are quoted; the condition above is in this site’s own words.
position-noQuote = لا كلمات مقتبسة؛ والشرط أعلاه بكلمات هذا الموقع.

# English: Condition, in this site’s words
position-paraphrase = الشرط بكلمات هذا الموقع

# English: Context
position-context = السياق

# English: Stands
position-standing = سارٍ

# English: Replaced by a later statement
position-superseded = حل محله تصريح لاحق

# English: Withdrawn on { $date }
position-withdrawn = سُحب في { $date }

# English: Withdrawn; on which day is not known
position-withdrawnSometime = سُحب؛ ولا يُعرف في أي يوم

# English: Retracted by its publisher on { $date }
position-retracted-publisher = سحبه ناشره في { $date }

# English: Denied by the speaker on { $date }
position-retracted-speaker = نفاه قائله في { $date }

# English: Replaces
position-supersedes = يحل محل ما يأتي

# English: Replaced by
position-supersededBy = حل محله ما يأتي

# English: All parties on this issue
position-allOfIssue = كل الأطراف في هذه المسألة

# English: How this changed
position-history = كيف تغيّر ذلك

# English: This statement.
position-thisOne = هذا التصريح.

# English: Replaced by the statement of
position-replacedOn = حل محله تصريح

# English: Counts from a later day
position-notYet = يُحسب من يوم لاحق

# Before the date of the statement that this one is held against.
# English: Beside the statement of
position-comparedWith = إلى جانب تصريح

# English: { $term }: { $after } (then: { $before })
position-changed-stance = { $term }: { $after } (آنذاك: { $before })

# English: { $term }: { $after } (then not spoken of)
position-changed-newTerm = { $term }: { $after } (آنذاك لم يُذكر)

# English: { $term }: not spoken of (then: { $before })
position-changed-noTerm = { $term }: لم يُذكر (آنذاك: { $before })

# English: figure: { $after } (then: { $before })
position-changed-amount = الرقم: { $after } (آنذاك: { $before })

# English: figure: { $after } (then none)
position-changed-newAmount = الرقم: { $after } (آنذاك لا رقم)

# English: no figure (then: { $before })
position-changed-noAmount = لا رقم (آنذاك: { $before })

# English: authority: { $after } (then: { $before })
position-changed-authority = المرتبة: { $after } (آنذاك: { $before })

# English: in words:
position-changed-words = بالكلمات:

# English: in other words
position-changed-otherWords = بكلمات أخرى

# English: the same stances, in the same words of this site
position-changed-nothing = المواقف نفسها، بكلمات هذا الموقع نفسها

# English: added:
position-added = أُضيف:

# English: removed:
position-removed = حُذف:

# English: { $count -> [one] 1 earlier statement *[other] { $count } earlier statements }
position-earlier =
    { $count ->
        [zero] لا تصريحات سابقة
        [one] تصريح سابق واحد
        [two] تصريحان سابقان
        [few] { $count } تصريحات سابقة
        [many] { $count } تصريحًا سابقًا
       *[other] { $count } تصريح سابق
    }

# English: Said that there is no agreement without it.
stance-meaning-requires = قال إنه لا اتفاق من دونه.

# English: Asked for it or proposed it, without calling it indispensable.
stance-meaning-supports = طلبه أو اقترحه، من دون أن يصفه بأنه لا غنى عنه.

# English: Said that it can live with it, not having asked for it.
stance-meaning-accepts = قال إنه مقبول لديه، ولم يكن قد طلبه.

# English: Said that it would accept it if stated conditions are met.
stance-meaning-conditional = قال إنه يقبله إذا تحققت شروط ذكرها.

# English: Said that it has no position yet, or is studying it.
stance-meaning-undecided = قال إنه لا موقف لديه بعد، أو إنه يدرس الأمر.

# English: Said that it is against it.
stance-meaning-opposes = قال إنه ضده.

# English: Said that it will not accept it in any settlement.
stance-meaning-rules-out = قال إنه لن يقبله في أي تسوية.

# English: Said that it will not say, or was asked and gave no answer. Not a view.
stance-meaning-declined = قال إنه لن يجيب، أو سُئل ولم يعط جوابًا. وليس هذا رأيًا.

# English: Has spoken, but equal voices differ or the wording does not settle it.
stance-meaning-unclear = تكلم، لكن أصواتًا متساوية المرتبة تختلف، أو لا تحسم الصياغة الأمر.

# English: Coded stance
stance-coded = الموقف المرمَّز

# English: { $count -> [one] one coder *[other] { $count } coders }
stance-codedBy =
    { $count ->
        [zero] لا مرمِّز
        [one] مرمِّز واحد
        [two] مرمِّزان
        [few] { $count } مرمِّزين
        [many] { $count } مرمِّزًا
       *[other] { $count } مرمِّز
    }

# English: The party has stated a position, and its words were coded as a stance on at least one option.
state-meaning-coded = أدلى الطرف بتصريح، ورُمّزت كلماته موقفًا من خيار واحد على الأقل.

# English: The party has stated a position. Its words were not coded as a stance; read them as they are.
state-meaning-uncoded = أدلى الطرف بتصريح. ولم تُرمَّز كلماته موقفًا؛ فاقرأها كما هي.

# English: The party stated a position and later took it back. Nothing that it said still stands.
state-meaning-withdrawn = أدلى الطرف بتصريح ثم سحبه لاحقًا. ولم يعد شيء مما قاله ساريًا.
# English: Who published the words took them back, or who is said to have spoken denied them. The party itself took nothing back.
state-meaning-retracted = سحب ناشر الكلام ما نشره، أو نفاه من نُسب إليه. أما الطرف نفسه فلم يسحب شيئًا.

# English: Somebody looked, and the record says where and when. No statement was found. This is not a refusal.
state-meaning-none-found = بحث أحدهم، ويذكر السجل أين ومتى. ولم يُعثر على تصريح. وهذا ليس رفضًا.

# English: Somebody looked and found nothing, but more than 90 days before the day up to which this comparison looks.
state-meaning-gap-stale = بحث أحدهم ولم يعثر على شيء، لكن قبل أكثر من 90 يومًا من آخر يوم تغطيه هذه المقارنة.

# English: There is no record yet, and no note that somebody looked. Nothing may be concluded from it.
state-meaning-not-researched = لا سجل بعد، ولا إشارة إلى أن أحدًا بحث. ولا يجوز أن يُستنتج من ذلك شيء.

# English: On this date the party did not take part: it had not yet entered, or it had left.
state-meaning-not-a-participant = لم يكن الطرف مشاركًا في هذا التاريخ: إذ لم يكن قد دخل بعد، أو كان قد خرج.

# English: A text that the party tabled, signed or issued.
authorityMeaning-document = نص قدمه الطرف أو وقّعه أو أصدره.

# English: The head who can bind the party.
authorityMeaning-principal = الرئيس أو القائد الذي يستطيع إلزام الطرف.

# English: A minister, or the head of a delegation.
authorityMeaning-minister = وزير أو رئيس وفد.

# English: Somebody who speaks for the party by office.
authorityMeaning-spokesperson = من يتكلم باسم الطرف بحكم منصبه.

# English: Another office-holder of the party.
authorityMeaning-official = صاحب منصب آخر لدى الطرف.

# English: What somebody else says that the party said.
authorityMeaning-reported = ما يقول غيره إن الطرف قاله.

## punctuation-words

# Between things in a row, or a thing and what is added to it.
# English: ,{ " " }
punctuation-comma = ،{ " " }

# Between whole sayings in a row.
# English: ;{ " " }
punctuation-semicolon = ؛{ " " }
# Between a label and what it is about, or a name and what was said.
# English: :{ " " }
punctuation-colon = :{ " " }

## relation-words

# English: Deadlock as stated
relation-name-deadlock = طريق مسدود وفق التصريحات

# English: Competing requirements
relation-name-competing-requirements = اشتراطات متعارضة

# English: Exclusive terms
relation-name-exclusive-terms = خيارات متنافية

# English: Apart
relation-name-apart = تباعد

# English: Conditional
relation-name-conditional = قبول بشروط

# English: Open
relation-name-open = مفتوح

# English: Same term
relation-name-same-term = الخيار نفسه

# English: Same refusal
relation-name-same-refusal = الرفض نفسه

# English: Different terms
relation-name-different-terms = خيارات مختلفة

# English: One side only
relation-name-one-side-only = طرف واحد فقط

# English: No stance on record
relation-name-no-stance = لا موقف مسجَّل

# English: deadlock as stated
relation-within-deadlock = طريق مسدود وفق التصريحات

# English: competing requirements
relation-within-competing-requirements = اشتراطات متعارضة

# English: exclusive terms
relation-within-exclusive-terms = خيارات متنافية

# English: apart
relation-within-apart = تباعد

# English: conditional
relation-within-conditional = قبول بشروط

# English: open
relation-within-open = مفتوح

# English: same term
relation-within-same-term = الخيار نفسه

# English: same refusal
relation-within-same-refusal = الرفض نفسه

# English: different terms
relation-within-different-terms = خيارات مختلفة

# English: one side only
relation-within-one-side-only = طرف واحد فقط

# English: no stance on record
relation-within-no-stance = لا موقف مسجَّل

# English: One requires a term that the other rules out in any settlement. As stated, not a forecast.
relation-meaning-deadlock = يشترط أحدهما خيارًا يستبعده الآخر في أي تسوية. هذا وفق التصريحات، وليس توقعًا.

# English: Each requires a term that rules out the other’s: a deadlock as stated.
relation-meaning-competing-requirements = يشترط كل منهما خيارًا ينفي خيار الآخر: طريق مسدود وفق التصريحات.

# English: Each asks for a term that rules out the other’s, as recorded.
relation-meaning-exclusive-terms = يطلب كل منهما خيارًا ينفي خيار الآخر بحسب السجل.

# English: One is for a term that the other is against.
relation-meaning-apart = أحدهما مع خيار والآخر ضده.

# English: One would accept on conditions what the other asks for or would accept.
relation-meaning-conditional = يقبل أحدهما بشروط ما يطلبه الآخر أو يقبله.

# English: One has said that it has no position yet, or is studying it.
relation-meaning-open = قال أحدهما إنه لا موقف لديه بعد، أو إنه يدرس الأمر.

# English: Each asks for the same term, or would accept it. Nothing is said about whether it was agreed.
relation-meaning-same-term = يطلب كل منهما الخيار نفسه أو يقبله. ولا يُقال هنا هل اتُّفق عليه.

# English: Each is against the same term.
relation-meaning-same-refusal = كل منهما ضد الخيار نفسه.

# English: Each has a view, but on terms that can be neither compared nor said to exclude each other.
relation-meaning-different-terms = لكل منهما رأي، لكن في خيارات لا تمكن مقارنتها ولا القول إنها متنافية.

# English: A view is on record of one side only. The state of the other is named.
relation-meaning-one-side-only = الرأي المسجَّل لطرف واحد فقط. وتُذكر حال الآخر.

# English: No view of those who negotiate is on record. That says nothing about what they want.
relation-meaning-no-stance = لا رأي مسجَّلًا للمتفاوضين. ولا يدل ذلك على ما يريدونه.

# English: require and rule out the same term on
relation-counted-deadlock = اشتراط الخيار نفسه واستبعاده:

# English: require terms that exclude each other on
relation-counted-competing-requirements = اشتراط خيارات متنافية:

# English: ask for terms that exclude each other on
relation-counted-exclusive-terms = طلب خيارات متنافية:

# English: are for and against the same term on
relation-counted-apart = مع الخيار نفسه وضده:

# English: would accept on conditions what another asks for on
relation-counted-conditional = قبول مشروط لما يطلبه طرف آخر:

# English: have not settled it on
relation-counted-open = لم يُحسم الأمر:

# English: have the same term, asked for or accepted, on
relation-counted-same-term = طلب الخيار نفسه أو قبوله:

# English: refuse the same term on
relation-counted-same-refusal = رفض الخيار نفسه:

# English: ask for different terms on
relation-counted-different-terms = طلب خيارات مختلفة:

# English: have a view of one side only on record on
relation-counted-one-side-only = رأي مسجَّل لطرف واحد فقط:

# English: have no stance on record on
relation-counted-no-stance = لا موقف مسجَّل:

# English: requires
relation-says-requires = — اشتراط:

# English: asks for
relation-says-supports = — تأييد:

# English: could live with
relation-says-accepts = — قبول:

# English: would accept on conditions
relation-says-conditional = — قبول بشروط:

# English: is undecided on
relation-says-undecided = — لم يُحسم:

# English: is against
relation-says-opposes = — معارضة:

# English: rules out
relation-says-rules-out = — استبعاد:

# English: require
relation-sayTogether-requires = — اشتراط:

# English: ask for
relation-sayTogether-supports = — تأييد:

# English: could live with
relation-sayTogether-accepts = — قبول:

# English: would accept on conditions
relation-sayTogether-conditional = — قبول بشروط:

# English: are undecided on
relation-sayTogether-undecided = — لم يُحسم:

# English: are against
relation-sayTogether-opposes = — معارضة:

# English: rule out
relation-sayTogether-rules-out = — استبعاد:

# English: unclear
relation-state-unclear = غير واضح

# English: declined to say
relation-state-declined = امتناع عن الرد

# English: spoke, not coded
relation-state-uncoded = قول غير مرمَّز

# English: took its words back
relation-state-withdrawn = قول مسحوب
# English: words retracted or denied
relation-state-retracted = كلام مسحوب من الناشر أو منفيّ

# English: searched, none found
relation-state-none-found = جرى البحث ولم يُعثر على شيء

# English: none found, search out of date
relation-state-gap-stale = لم يُعثر على شيء، والبحث قديم

# English: no record
relation-state-not-researched = لا سجل

# English: not taking part on this day
relation-state-not-a-participant = غير مشارك في هذا اليوم

# English: How they stand
relation-column = علاقة المواقف

# English: Between { $parties }
relation-between = بين { $parties }

# English: Terms on the table, and who has said what of each
relation-terms = الخيارات المطروحة على الطاولة، ومن قال ماذا في كل منها

# English: What came of it
relation-came = النتيجة

# English: , which excludes { $option }
relation-excludes = ، وهو ما ينفي { $option }

# English: also
relation-also = وأيضًا:

# English: { $relation } on { $options }
relation-on = { $relation } ({ $options })

# English: { $some } of { $all } have a view on record
relation-withView = لدى { $some } من { $all } رأي مسجَّل

# English: in an offer
relation-inPackage = ضمن عرض

# English: before a later round
relation-predates = قبل جولة لاحقة

# English: and { $count } more:
relation-more = و{ $count } غيرها:

# English: { $count } parties
relation-others =
    { $count ->
        [zero] لا أطراف
        [one] طرف واحد
        [two] طرفان
        [few] { $count } أطراف
        [many] { $count } طرفًا
       *[other] { $count } طرف
    }

# English: No terms are listed; statements are given in words only.
relation-noTerms = لا خيارات مدرجة؛ والتصريحات معروضة بكلماتها فقط.

# English: nobody on record
relation-nobody = لا سجل لأحد

# English: none of these on record
relation-noneOfThese = لا سجل لأي من هؤلاء

# English: spoke, not coded:
relation-absentNote-uncoded = قول غير مرمَّز:

# English: took back what was said:
relation-absentNote-withdrawn = قول مسحوب:
# English: words retracted or denied:
relation-absentNote-retracted = كلام مسحوب من الناشر أو منفيّ:

# English: searched, none found:
relation-absentNote-none-found = جرى البحث ولم يُعثر على شيء:

# English: none found, search out of date:
relation-absentNote-gap-stale = لم يُعثر على شيء، والبحث قديم:

# English: not taking part on this day:
relation-absentNote-not-a-participant = خارج المشاركة في هذا اليوم:

# English: no record:
relation-absentNote-not-researched = لا سجل:

# English: No outcome recorded
relation-outcome-none = لا نتيجة مسجَّلة

# English: who announced it is not recorded
relation-outcome-nobodyNamed = لم يُسجَّل من أعلنها

# English: announced by { $names }
relation-outcome-announcedBy = الجهة المعلِنة: { $names }

# English: { $count -> [one] 1 earlier outcome *[other] { $count } earlier outcomes }
relation-outcome-more =
    { $count ->
        [zero] لا نتائج سابقة
        [one] نتيجة سابقة واحدة
        [two] نتيجتان سابقتان
        [few] { $count } نتائج سابقة
        [many] { $count } نتيجة سابقة
       *[other] { $count } نتيجة سابقة
    }

# English: By { $date } { $parties }
relation-board-says = حتى { $date }: { $parties }

# Heads a list of "ask for terms that exclude each other on 6", so that the lines need not repeat of how many.
# English: Of { $all } issues, by { $date } { $parties }
relation-board-ofAll =
    من أصل { $all ->
        [zero] 0 من المسائل
        [one] مسألة واحدة
        [two] مسألتين
        [few] { $all } مسائل
        [many] { $all } مسألة
       *[other] { $all } مسألة
    }، حتى { $date }: { $parties }

# Where the sides are too many to be named at once.
# English: the { $count } sides that negotiate
relation-board-sides =
    { $count ->
        [zero] لا أطراف متفاوضة
        [one] الطرف المتفاوض
        [two] الطرفان المتفاوضان
        [few] الأطراف المتفاوضة ({ $count })
        [many] الأطراف المتفاوضة ({ $count })
       *[other] الأطراف المتفاوضة ({ $count })
    }

# The same of parties that a reader has chosen.
# English: the { $count } parties chosen
relation-board-chosenParties =
    { $count ->
        [zero] لا أطراف مختارة
        [one] الطرف المختار
        [two] الطرفان المختاران
        [few] الأطراف المختارة ({ $count })
        [many] الأطراف المختارة ({ $count })
       *[other] الأطراف المختارة ({ $count })
    }

# English: { $some } of { $all } issues
relation-board-ofIssues =
    { $some } من { $all ->
        [zero] 0 من المسائل
        [one] مسألة واحدة
        [two] مسألتين
        [few] { $all } مسائل
        [many] { $all } مسألة
       *[other] { $all } مسألة
    }

# English: How to read this
relation-board-key = كيف يُقرأ هذا

# English: underlined: a side that negotiates
relation-board-principals = تحته خط: طرف متفاوض

# English: Not named at a term: no record on it, which is no refusal.
relation-board-absent = غير مذكور عند خيار: لا سجل له فيه، وليس ذلك رفضًا.

# English: Groups of issues
relation-board-groups = مجموعات المسائل

# English: Issues, the terms on the table with the parties behind each, how the sides stand, and what came of it
relation-board-caption = المسائل، والخيارات المطروحة على الطاولة مع الأطراف التي وراء كل منها، وعلاقة مواقف الأطراف، والنتيجة

# English: Show all issues
relation-board-all = عرض كل المسائل

# English: Only { $parties }:
relation-board-chosen = { $parties } فقط:

# The page's script puts the number of those shown in the place of `{shown}`.
# English: { $shown } of { $all } issues shown
relation-board-filtered = المسائل المعروضة: { $shown } من { $all }

# English: All statements in their words: the table
relation-board-table = كل التصريحات بكلماتها: الجدول

# English: First asked, last said, what came of it: the ledger
relation-board-ledger = أول مطلب، وآخر تصريح، والنتيجة: المحصّلة

# English: Only two sides:
relation-board-pairs = طرفان فقط:

# English: Only a bloc and its members:
relation-board-blocs = تكتل وأعضاؤه فقط:

## round-words

# English: Rounds
round-rounds = الجولات

# English: Timeline of all rounds, with what came of them
round-timeline = تسلسل كل الجولات ونتائجها

# English: Meetings and exchanges of texts, with what came of them and who announced it. “Agreed” stands only where the record says so.
round-note = اجتماعات وتبادل نصوص، مع نتائجها ومن أعلنها. ولا ترد عبارة «متفق عليه» إلا حيث يقول السجل ذلك.

# English: No round is recorded.
round-none = لا جولة مسجَّلة.

# English: Rounds of talks and what came of them. { $comparison }
round-description = جولات المفاوضات ونتائجها. { $comparison }

# English: { $round }. { $comparison }
round-descriptionOf = { $round }. { $comparison }

# English: host:
round-host = المضيف:

# English: Tabled
round-tabled = المقدَّم فيها

# English: Reports and statements
round-reports = تقارير وبيانات

# English: No outcome is recorded.
round-noOutcome = لا نتيجة مسجَّلة.

# English: All statements as they stood when it ended
round-asOf = كل التصريحات كما كانت عند انتهائها

# English: announced by
round-announcedBy = الجهة المعلِنة:

# English: who announced it is not recorded
round-announcedByNone = لم يُسجَّل من أعلنها

# English: direct talks
round-formats-direct = مفاوضات مباشرة

# English: proximity talks
round-formats-proximity = مفاوضات غير مباشرة في مكان واحد

# English: mediated talks
round-formats-mediated = مفاوضات بوساطة

# English: exchange of texts
round-formats-written = تبادل نصوص

# English: call
round-formats-call = اتصال هاتفي

# English: Announced
round-statuses-announced = معلن

# English: Agreed
round-statuses-agreed = متفق عليه

# English: Partly carried out
round-statuses-partly-carried-out = نُفّذ جزئيًا

# English: Carried out
round-statuses-carried-out = نُفّذ

# English: Not carried out
round-statuses-not-carried-out = لم يُنفَّذ

# English: Disputed
round-statuses-disputed = موضع خلاف

# English: Claims and responses
claim-title = ادعاءات وردود

# English: Allegations of fact stand apart from positions, and always with what those concerned said to them. None is rated.
claim-note = توضع الادعاءات بوقائع بمعزل عن المواقف، ودائمًا مع ما قاله فيها المعنيون. ولا يُقيَّم أي منها.

# English: Claim
claim-claim = ادعاء

# English: about
claim-about = بشأن

# English: Finding of another body
claim-finding = استنتاج هيئة أخرى

# English: Searched on { $date }; no answer was found.
claim-searched = بُحث في { $date }؛ ولم يُعثر على جواب.

# English: Denial
claim-responses-denial = نفي

# English: Denial in part
claim-responses-partial-denial = نفي جزئي

# English: Confirmation
claim-responses-admission = تأكيد

# English: Answer with another account
claim-responses-counter-claim = رد برواية أخرى

# English: Declined to answer
claim-responses-declined = امتناع عن الرد

# English: No answer found
claim-responses-none-found = لم يُعثر على جواب

## script-words

# English: The scripts of this page have not loaded; reload it to try again.
script-notLoaded = لم تُحمَّل برامج هذه الصفحة؛ أعد تحميلها للمحاولة من جديد.

# English: Choosing parties, a day or a relation needs JavaScript. Without it this page shows all that it has, in the latest state, whatever its address asks for.
script-choice = يتطلب اختيار الأطراف أو اليوم أو علاقة المواقف JavaScript. ومن دونه تعرض هذه الصفحة كل ما فيها بأحدث وضع، أيًّا كان المطلوب في عنوانها.

# English: Searching needs JavaScript. Without it all that can be found stands in the index below, whatever the address asks for.
script-search = يتطلب البحث JavaScript. ومن دونه تجد كل ما يمكن العثور عليه في الفهرس أدناه، أيًّا كان المطلوب في العنوان.

# English: With pages of their own:
script-instead = صفحات مستقلة:

## search-method-words

# English: How the search understands words
searchMethod-method-title = كيف يفهم البحث الكلمات

# English: Records that have all the words of a query come first: in any order, form or spelling, dates and amounts in whatever way they are written. Where these are few, records follow that have most of what the words tell. Last come records that are found only by words of like meaning; each says which. Of a large site such words are looked up only where nothing has the words typed, and for words that stand nowhere in it. Words that one side uses are not offered for neutral ones.
searchMethod-method-paragraphs-1 = تأتي أولًا السجلات التي فيها كل كلمات الطلب: بأي ترتيب أو صيغة أو إملاء، والتواريخ والمبالغ كيفما كُتبت. وإذا قلّت تلتها سجلات فيها معظم ما تدل عليه الكلمات. وتأتي أخيرًا سجلات لم يُعثر عليها إلا بكلمات قريبة المعنى؛ ويُذكر في كل منها أيها. وفي موقع كبير لا يُبحث عن هذه الكلمات إلا إذا لم يحتوِ أي سجل على الكلمات المكتوبة، وللكلمات التي لا ترد فيه في أي موضع. ولا تُعرض كلمات يستعملها طرف واحد بدلًا من الكلمات المحايدة.

# English: The words of like meaning come from WordNet, a dictionary of English, from GloVe, which tells of English words beside which others they are met, and from groups of equal words that the publisher of a comparison may give. They only help to find records; nothing is concluded from them.
searchMethod-method-paragraphs-2 = الكلمات القريبة المعنى مأخوذة من WordNet، وهو معجم للإنجليزية، ومن GloVe الذي يبيّن إلى جانب أي كلمات ترد الكلمات الإنجليزية، ومن مجموعات كلمات متكافئة قد يضعها ناشر المقارنة. وهي تساعد في العثور على السجلات فقط؛ ولا يُستنتج منها شيء.

# English: Notice of WordNet
searchMethod-wordnet-title = إشعار حقوق WordNet

## search-words

# English: Search
search-title = البحث

# English: All positions, claims, rounds and clauses by keyword, and as an index by comparison and issue.
search-description = كل التصريحات والادعاءات والجولات والبنود بالكلمات المفتاحية، وفي فهرس بحسب المقارنات والمسائل.

# English: Search statements
search-label = البحث في التصريحات

# English: Search statements…
search-placeholder = ابحث في التصريحات…

# English: Search
search-submit = بحث

# English: Words count in any order and form, dates and amounts in any way of writing. "Words in quotation marks" must stand together; -word leaves out what has it.
search-help = تُحتسب الكلمات بأي ترتيب وصيغة، والتواريخ والمبالغ بأي كتابة. "الكلمات بين علامتي اقتباس" يجب أن ترد معًا؛ والكلمة التي تسبقها علامة - تستبعد ما يحويها.

# English: the first { $shown } of { $total } shown
search-shown = المعروض أول { $shown } من { $total }

# English: more are coming
search-coming = يجري تحميل المزيد

# With one or more of the next, a semicolon between them.
# English: also found: { $reasons }
search-reasons = عُثر أيضًا على: { $reasons }

# Other words than those typed by which a record was found.
# English: { $found }, for { $typed }
search-reason = { $found } عن { $typed }

# English: Only comparison
search-only-comparison = الاقتصار على المقارنة

# English: Only party
search-only-party = الاقتصار على الطرف

# English: Only issue
search-only-issue = الاقتصار على المسألة

# English: Only stance
search-only-stance = الاقتصار على الموقف

# English: Only type
search-only-type = الاقتصار على النوع

# English: Only authority
search-only-authority = الاقتصار على المرتبة

# English: Only language
search-only-language = الاقتصار على اللغة

# English: Only standing
search-only-standing = الاقتصار على الحالة

# English: Only year
search-only-year = الاقتصار على السنة

# English: Said between
search-range = قيل بين

# English: From
search-from = من

# English: To
search-to = إلى

# English: Enter in a box chooses it alone.
search-onlyThis = مفتاح Enter في مربع يختاره وحده.

# With words in quotation marks.
# English: no record has { $words }, so what comes near is shown
search-near = لا سجل فيه { $words }، لذلك يُعرض ما يقاربها

# English: Show more
search-more = عرض المزيد

# English: Nothing found. That nothing is recorded does not mean that nothing was said.
search-none = لم يُعثر على شيء. وكون الشيء غير مسجَّل لا يعني أنه لم يُقل.

# English: Nothing found within what is chosen.
search-noneChosen = لم يُعثر على شيء ضمن ما اختير.

# English: Nearest that would find something:
search-nearest = أقرب ما يُعثر به على شيء:

# English: All that is recorded of what these words name:
search-named = كل ما هو مسجَّل عما تسميه هذه الكلمات:

# English: Clear all choices
search-clear = إلغاء كل الاختيارات

# English: The search could not be loaded. The whole index is below.
search-failed = تعذّر تحميل البحث. والفهرس كاملًا أدناه.

# English: Searching…
search-working = جارٍ البحث…

# English: Results
search-results = النتائج

# English: Order
search-order = الترتيب

# English: Relevance
search-orders-relevance = بحسب الصلة

# English: Latest first
search-orders-date = الأحدث أولًا

# English: Narrow by
search-filters = التضييق بحسب

# English: { $count } more
search-moreValues = { $count } غيرها

# English: Comparison
search-facets-comparison = المقارنة

# English: Party
search-facets-party = الطرف

# English: Issue
search-facets-issue = المسألة

# English: Stance
search-facets-stance = الموقف

# English: Type
search-facets-type = النوع

# English: Authority
search-facets-authority = المرتبة

# English: Language
search-facets-language = اللغة

# English: Standing
search-facets-standing = الحالة

# English: Year
search-facets-year = السنة

# English: Position
search-types-position = تصريح

# English: Claim
search-types-claim = ادعاء

# English: Round
search-types-round = جولة

# English: Clause
search-types-draft = بند

# English: Standing
search-standings-standing = سارٍ

# English: No longer standing
search-standings-superseded = لم يعد ساريًا

# English: Retracted or denied
search-standings-retracted = مسحوب أو منفي

# English: Corrected here
search-standings-corrected = صُحّح هنا

# English: Everything, by comparison and issue
search-browse = كل شيء، بحسب المقارنات والمسائل

# English: The whole index on a page, for the browser’s own search.
search-browseNote = الفهرس كاملًا في صفحة واحدة، للبحث بواسطة المتصفح نفسه.

# English: Index
search-index = الفهرس

# English: Index: { $comparison }
search-indexOf = الفهرس: { $comparison }

# English: Claims and responses
search-claims = ادعاءات وردود

# English: Rounds
search-rounds = الجولات

# English: Clauses of texts on the table
search-drafts = بنود النصوص المطروحة على الطاولة

## source-words

# English: Source
source-source = المصدر

# English: { $count -> [one] 1 position *[other] { $count } positions }
source-positions =
    { $count ->
        [zero] لا تصريحات
        [one] تصريح واحد
        [two] تصريحان
        [few] { $count } تصريحات
        [many] { $count } تصريحًا
       *[other] { $count } تصريح
    }

# English: Sources
source-sources = المصادر

# English: Publisher
source-publisher = الناشر

# English: Published
source-published = تاريخ النشر

# English: date not known
source-unknownDate = التاريخ غير معروف

# English: In print
source-media-print = مطبوع

# English: Broadcast
source-media-broadcast = إذاعة أو تلفزيون

# English: Seen in person
source-media-in-person = اطلاع شخصي

# English: File
source-media-file = ملف

# English: Read the source
source-read = قراءة المصدر

# English: Archived copy
source-archived = نسخة مؤرشفة

# English: Issued by
source-issuedBy = الجهة المصدِرة

# English: Owned or directed by
source-affiliation = المالك أو الجهة الموجِّهة

# English: The link no longer works.
source-dead = لم يعد الرابط يعمل.

# English: Behind a paywall.
source-paywalled = للمشتركين فقط.

# English: Whether these words were found in it
source-evidence-title = هل وُجدت هذه الكلمات فيه

# English: Nobody has recorded yet that these words were found at this address. They rest on the word of whoever wrote the record.
source-evidence-none = لم يُسجِّل أحد بعد أن هذه الكلمات وُجدت في هذا العنوان. وهي تستند إلى أمانة من كتب السجل.

# English: Last read on { $date }.
source-evidence-read = آخر قراءة في { $date }.

# English: { $found } of { $all } quotations were found in it.
source-evidence-found = وُجد فيه من الاقتباسات { $found } من { $all }.

# English: On { $date } it could not be read: { $why }.
source-evidence-unread = في { $date } تعذّرت قراءته: { $why }.

# English: nothing answered at its address
source-evidence-why-dead = لم يُجب عنوانه

# English: it was shown only to those who pay
source-evidence-why-paywalled = لا يُعرض إلا لمن يدفع

# English: it was not given to programs
source-evidence-why-refused = لم يُعط للبرامج

# English: less of it came than before
source-evidence-why-cut-off = وصل منه أقل من ذي قبل

# English: Found in the source on
source-evidence-seen = وُجد في المصدر في

# English: Found in the source, with other words in places, on
source-evidence-near = وُجد في المصدر، بكلمات أخرى في مواضع منه، في

# English: show them there
source-evidence-words = اعرضها هناك

# English: No longer found in the source on { $looked }; last found on { $last }.
source-evidence-lost = لم يعد موجودًا في المصدر في { $looked }؛ ووُجد آخر مرة في { $last }.

# English: Looked for in the source on { $looked } and not found.
source-evidence-never = بُحث عنه في المصدر في { $looked } ولم يوجد.

# English: page { $page }
source-evidence-inPage = صفحة { $page }

# English: Note on this source
source-note = ملاحظة على هذا المصدر

# English: { $sources -> [one] 1 source *[other] { $sources } sources }
source-count =
    { $sources ->
        [zero] لا مصادر
        [one] مصدر واحد
        [two] مصدران
        [few] { $sources } مصادر
        [many] { $sources } مصدرًا
       *[other] { $sources } مصدر
    }

# English: What it states
source-states = ما ورد فيه

# English: No position rests on this source; it is used by a claim, a round or a text on the table.
source-nothing = لا يستند إلى هذا المصدر أي تصريح؛ وهو مستعمل في ادعاء أو جولة أو نص مطروح على الطاولة.

# English: This is one offer: its terms belong together.
source-package = هذا عرض واحد: خياراته مترابطة.

# English: This offer leaves a choice between alternatives.
source-alternatives = يترك هذا العرض الاختيار بين بدائل.

# English: Outside the alternatives
source-outsideAlternatives = خارج البدائل

# English: document
source-kinds-document = وثيقة

# English: interview
source-kinds-interview = مقابلة

# English: speech
source-kinds-speech = خطاب

# English: press conference
source-kinds-press-conference = مؤتمر صحفي

# English: statement
source-kinds-statement = بيان

# English: transcript
source-kinds-transcript = محضر مفرَّغ

# English: post
source-kinds-post = منشور

# English: report
source-kinds-report = تقرير

# English: leaked text
source-kinds-leak = نص مسرَّب

# English: Offers to be taken as a whole
package-title = عروض تؤخذ كاملة

# English: { $inside } { $inside -> [one] statement is *[other] statements are } part of an offer, { $alone } { $alone -> [one] stands *[other] stand } alone. What stands in an offer was offered together with the rest of it.
package-note =
    { $inside ->
        [zero] لا تصريحات هي
        [one] تصريح واحد هو
        [two] تصريحان هما
        [few] { $inside } تصريحات هي
        [many] { $inside } تصريحًا هي
       *[other] { $inside } تصريح هي
    } جزء من عرض، { $alone ->
        [zero] ولا تصريح قائمًا بذاته
        [one] وتصريح واحد قائم بذاته
        [two] وتصريحان قائمان بذاتهما
        [few] و{ $alone } تصريحات قائمة بذاتها
        [many] و{ $alone } تصريحًا قائمة بذاتها
       *[other] و{ $alone } تصريح قائمة بذاتها
    }. وما ورد في عرض فقد عُرض مع سائر ما فيه.

# English: { $statements -> [one] 1 statement *[other] { $statements } statements }
package-count =
    { $statements ->
        [zero] لا تصريحات
        [one] تصريح واحد
        [two] تصريحان
        [few] { $statements } تصريحات
        [many] { $statements } تصريحًا
       *[other] { $statements } تصريح
    }

# English: The whole offer
package-whole = العرض كاملًا

# English: Terms of this offer
package-members = أجزاء هذا العرض

## statement-words

# English: official translation
statement-translators-official = ترجمة رسمية

# English: translation as published by the source
statement-translators-publisher = ترجمة كما نشرها المصدر

# English: translation by this project
statement-translators-ours = ترجمة هذا المشروع

# English: machine translation
statement-translators-machine = ترجمة آلية

## suggest-words

# English: Challenge or change
suggest-title = الاعتراض أو التغيير

# English: Suggest a correction
suggest-correct = اقتراح تصحيح

# English: Edit the file of this record
suggest-edit = تحرير ملف هذا السجل

# English: Report a mistake, or challenge what it says
suggest-mistake = الإبلاغ عن خطأ أو الاعتراض على المضمون

# English: Propose another position
suggest-position = اقتراح تصريح آخر

# English: Propose a statement, with its source
suggest-missing = اقتراح تصريح مع مصدره

# English: Report a dead link
suggest-deadLink = الإبلاغ عن رابط معطّل

# English: Give the other side’s view
suggest-otherView = تقديم رأي الطرف الآخر

# English: by mail
suggest-byMail = بالبريد الإلكتروني

# English: ask the publisher
suggest-atContact = سؤال الناشر

# What the record's file is, by which anybody can tell which state of it is meant.
# English: Record { $short }…
suggest-record = السجل { $short }…

# English: SHA-256 of the file this page was made from. With a copy of the records, this tells whether it is still the same:
suggest-hash = قيمة SHA-256 للملف الذي أُنشئت منه هذه الصفحة. ومن لديه نسخة من السجلات يعرف بها هل ما زال الملف كما هو:

# English: Position: { $record }
suggest-report-titles-add-a-position = تصريح: { $record }

# English: Challenge: { $record }
suggest-report-titles-report-a-mistake = اعتراض: { $record }

# English: Dead link: { $record }
suggest-report-titles-dead-link = رابط معطّل: { $record }

# English: The other side’s view: { $record }
suggest-report-titles-the-other-sides-view = رأي الطرف الآخر: { $record }

# English: Record
suggest-report-record = السجل

# English: Page
suggest-report-page = الصفحة

# English: State of the record
suggest-report-hash = حالة السجل

# English: Said
suggest-report-said = قيل في

# English: What it says
suggest-report-words = ما ورد فيه

# English: What was said, by whom and when:
suggest-report-asks-add-a-position-1 = ما قيل، ومن قاله، ومتى:

# English: Where it stands:
suggest-report-asks-add-a-position-2 = أين ورد:

# English: Your relation to the parties:
suggest-report-asks-add-a-position-3 = صلتك بالأطراف:

# English: What is wrong or disputed, and what would be right:
suggest-report-asks-report-a-mistake-1 = ما الخطأ أو ما محل الخلاف، وما الصواب:

# English: Where that can be seen:
suggest-report-asks-report-a-mistake-2 = أين يمكن رؤية ذلك:

# English: Your relation to the parties, or “none”:
suggest-report-asks-report-a-mistake-3 = صلتك بالأطراف، أو «لا صلة»:

# English: Another place where it can be read:
suggest-report-asks-dead-link-1 = موضع آخر تمكن قراءته فيه:

# English: What the party says to it:
suggest-report-asks-the-other-sides-view-1 = ما يقوله الطرف في ذلك:

# English: Where it was said in public, or who can confirm it:
suggest-report-asks-the-other-sides-view-2 = أين قيل علنًا، أو من يستطيع تأكيده:

# English: Your relation to the party:
suggest-report-asks-the-other-sides-view-3 = صلتك بالطرف:

## suggestion-words

# English: Statements found
suggestion-suggestions = تصريحات عُثر عليها

# English: { $total -> [0] Nothing found [one] 1 found *[other] { $total } found }
suggestion-count =
    { $total ->
        [0] لم يُعثر على شيء
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $total } نتائج
        [many] { $total } نتيجة
       *[other] { $total } نتيجة
    }

# A word that somebody typed, among others.
# English: “{ $word }”
suggestion-quoted = «{ $word }»

# With words in quotation marks: those that the records below have.
# English: No statement has all of these words. These have { $held }, or most of what the words tell:
suggestion-having = لا تصريح فيه كل هذه الكلمات. في ما يلي { $held }، أو معظم ما تدل عليه الكلمات:

# English: No statement has all of these words. These have { $held }, not { $lacking }, or most of what the words tell:
suggestion-lacking = لا تصريح فيه كل هذه الكلمات. في ما يلي { $held } من دون { $lacking }، أو معظم ما تدل عليه الكلمات:

# English: Found by words of like meaning:
suggestion-byMeaning = عُثر عليه بكلمات قريبة المعنى:

# English: Nothing found. Nearest that would find something:
suggestion-noneBut = لم يُعثر على شيء. أقرب ما يُعثر به على شيء:

# English: { $total -> [0] Nothing found *[other] { $total } found; arrow keys choose }
suggestion-countOfSuggestions =
    { $total ->
        [0] لم يُعثر على شيء
        [one] نتيجة واحدة؛ الاختيار بمفاتيح الأسهم
        [two] نتيجتان؛ الاختيار بمفاتيح الأسهم
        [few] { $total } نتائج؛ الاختيار بمفاتيح الأسهم
        [many] { $total } نتيجة؛ الاختيار بمفاتيح الأسهم
       *[other] { $total } نتيجة؛ الاختيار بمفاتيح الأسهم
    }

# English: In this comparison
suggestion-here = في هذه المقارنة

# English: All results for “{ $query }”
suggestion-all = كل نتائج «{ $query }»

# English: The search could not be loaded; Enter leads to the index.
suggestion-failedShort = تعذّر تحميل البحث؛ ومفتاح Enter يقود إلى الفهرس.

## translation-words

# Names the list of languages in the header.
# English: Languages
translation-languages = اللغات

# In the dev server, which serves one of them.
# English: Only the built site has the other languages.
translation-elsewhere = اللغات الأخرى في الموقع المبني وحده.

# Behind words whose original has changed since.
# English: †
translation-mark = †

# English: Translated before the original was last changed:
translation-older = تُرجم قبل آخر تغيير في الأصل:

# English: Translated before the original was last changed
translation-olderHit = تُرجم قبل آخر تغيير في الأصل

# English: Translated by a machine:
translation-machine = ترجمته آلة:

# When a record was translated, behind its name.
# English: translated on { $date }
translation-on = تُرجم في { $date }

# English: Translations
translation-coverage-title = الترجمات

# English: How many records have the publisher’s words in each language. What is not translated is shown in its own language.
translation-coverage-lede = عدد السجلات التي توجد كلمات الناشر فيها بكل لغة. وما لم يُترجم يُعرض بلغته الأصلية.

# English: Language
translation-coverage-language = اللغة

# English: Translated
translation-coverage-whole = مترجم

# English: In part
translation-coverage-part = مترجم جزئيًا

# English: Changed since
translation-coverage-stale = تغيّر الأصل بعد الترجمة

# English: Not translated
translation-coverage-none = غير مترجم

## who-words

# English: Who stands behind this site
who-title = من يقف وراء هذا الموقع

# English: Publisher
who-publisher = الناشر

# English: Editors
who-editors = المحررون

# English: Mistakes
who-corrections = الأخطاء

# English: The whole policy
who-policy = السياسة كاملة

# English: Funding
who-funding = التمويل

# English: Contact
who-contact = للاتصال

# English: Licence
who-licence = الترخيص

## words

# English: Skip to content
skip = الانتقال إلى المحتوى

# English: Home
home = الرئيسية

# English: Comparisons
comparisons = المقارنات

# English: Method
about = المنهج

# English: Contribute
contribute = المساهمة

# English: Main
mainNavigation = القائمة الرئيسية

# English: You are here
breadcrumb = أنت هنا

# English: Statements are shown as their sources published them. Missing means missing, not refused.
footer-neutrality = تُعرض التصريحات كما نشرتها مصادرها. والناقص ناقص، لا مرفوض.

# English: Licence of the publisher’s own words and coding
footer-licence = ترخيص كلمات الناشر نفسه والترميز

# English: Quotations and full texts are those of the people and sources named beside them.
footer-quotations = الاقتباسات والنصوص الكاملة لمن سُمّي إلى جانبها من أشخاص ومصادر.

# English: Contact
footer-contact = للاتصال

# English: Publisher
footer-publisher = الناشر

# English: How mistakes are mended
footer-corrections = كيف تُصلَح الأخطاء

# English: Source files
footer-repository = الملفات المصدرية

# At the foot of every page, while no speaker of the language has signed its catalogue.
# English: The words of this site’s menus, headings and notes were translated by a machine; nobody who speaks the language has checked them yet.
footer-unreviewed = ترجمت آلةٌ كلمات قوائم هذا الموقع وعناوينه وملاحظاته؛ ولم يراجعها بعد أحد ممن يتكلمون هذه اللغة.

# Names the frame in which a wide table scrolls: not as its section, so that the two can be told apart.
# English: { $title }: table
tableOf = { $title }: جدول

# English: Page not found
notFound-title = الصفحة غير موجودة

# English: There is no page at this address. A record that was moved is led to from the address it had, and one that was removed leaves a note there; so the link may have been cut or mistyped. The search finds records by their words.
notFound-text = لا صفحة في هذا العنوان. والسجل المنقول يُحال إليه من عنوانه السابق، والمحذوف تبقى في عنوانه ملاحظة؛ فلعل الرابط مبتور أو كُتب خطأً. والبحث يعثر على السجلات بكلماتها.

# English: All comparisons
notFound-back = كل المقارنات

# English: { $count -> [one] One problem in the content *[other] { $count } problems in the content }
problems-title =
    { $count ->
        [zero] لا مشكلات في المحتوى
        [one] مشكلة واحدة في المحتوى
        [two] مشكلتان في المحتوى
        [few] { $count } مشكلات في المحتوى
        [many] { $count } مشكلة في المحتوى
       *[other] { $count } مشكلة في المحتوى
    }

# English: Pages show the last good state of these files. A build would stop here.
problems-text = تعرض الصفحات آخر حال سليمة لهذه الملفات. وكان بناء الموقع ليتوقف هنا.

# On pages for those who write records, where the catalogue does not have their words.
# English: This page is in English: its words have not been translated yet.
inEnglish = هذه الصفحة بالإنجليزية: لم تُترجم كلماتها بعد.

# On the same, where it has.
# English: What each field is for, and what the check says, is in English.
partlyInEnglish = الغرض من كل حقل وما يقوله الفحص مكتوبان بالإنجليزية.

# On the home page of a site that has no comparison yet.
# English: No comparison has been published here yet.
noComparison = لم تُنشر هنا أي مقارنة بعد.

# English: Corrected here
corrections-title = صُحّح هنا

# English: How this record changed
recordHistory-title = كيف تغيّر هذا السجل

# English: What was changed in the record here, and when. What the party changed is a statement of its own.
recordHistory-note = ما غُيّر في السجل هنا، ومتى. أما ما غيّره الطرف فتصريح قائم بذاته.

# English: Earlier changes ({ $count })
recordHistory-earlier = تغييرات أقدم ({ $count })
