/** What words do to the meaning of a sentence: turn it, say how much, or say how binding, how far and when. */
export type Turn = 'negation' | 'number' | 'modal'

/** In the order in which a reviewer wants to hear of them. */
export const TURNS = ['negation', 'number', 'modal'] as const satisfies readonly Turn[]

/**
 * The words of any language at once: the language of a text is what its author says it is, and a proposal that turns a
 * Russian sentence around could call it English. A word too many here is a line too many to read; one too few hides nothing
 * either, as every changed word of a quotation is told.
 */
const NEGATION = new Set(
  words(`no not never none nothing nobody nowhere neither nor cannot without against refuse refuses refused refusing refusal reject
  rejects rejected rejecting rejection oppose opposes opposed opposing opposition deny denies denied denial decline declines
  declined exclude excludes excluded excluding exclusion ban bans banned prohibit prohibits prohibited prohibition forbid forbids
  forbidden renounce renounces renounced unacceptable inadmissible impossible fail fails failed lack lacks except unwilling
  nicht kein keine keinen keinem keiner keines nie niemals ohne weder nichts niemand gegen ablehnen lehnt
  ne pas jamais aucun aucune rien sans ni non contre nunca jamás ningún ninguna ninguno nada sin tampoco mai nessun nessuno nessuna
  senza né não nenhum nenhuma sem nem nie bez żaden żadna hayır değil yok
  не нет ни никогда никак никакой никакая никакие никто ничего без против нельзя немає жоден жодна жодні ніколи ніхто нічого ні неможливо
  لا ليس ليست لم لن غير بدون دون كلا لא לא אין בלי ללא נגד نه نیست هرگز नहीं न मत बिना`),
)

const MODAL = new Set(
  words(`must shall should ought may might can could will would need needs needed required require requires have has had only unless until
  till if when whenever once provided before after at least most maximum minimum more less fewer over under above below all any some
  every each both either full fully partial partially entire entirely immediately immediate gradually permanent permanently temporary
  temporarily unconditional unconditionally conditional conditionally always possibly perhaps exactly about around up to from
  muss müssen soll sollen sollte darf dürfen kann können könnte wird nur falls wenn sofern mindestens höchstens bis alle sofort
  doit doivent peut peuvent pourrait seulement si sauf moins plus tout tous immédiatement debe deben puede pueden podría solo sólo salvo
  menos más todo todos deve devono può possono solo
  должен должна должно должны может могут мог нужно необходимо следует только лишь если пока все всех сразу полностью
  повинен повинна повинні має мають мусить може можуть треба лише тільки якщо поки усі всі
  يجب قد يمكن فقط إذا חייב יכול רק אם`),
)

const NUMBER_WORDS = new Set(
  words(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion
  trillions half halves third thirds quarter quarters double triple twice dozen percent per first second
  eins zwei drei vier fünf sechs sieben acht neun zehn hundert tausend million millionen milliarde milliarden hälfte
  deux trois quatre cinq sept huit neuf dix cent mille milliard milliards dos tres cuatro cinco seis siete ocho nueve diez cien mil
  один одна два две три четыре пять шесть семь восемь девять десять сто тысяча тысяч миллион миллионов миллиард миллиардов половина
  дві чотири шість сім вісім дев'ять тисяча тисяч мільйон мільйонів мільярд мільярдів`),
)

/** Writing without blanks: single characters that deny, and that oblige or allow. */
const NEGATING_SIGNS = /[不没沒無无未非勿莫否禁]|ない|ません|않|못|아니/gu
const MODAL_SIGNS = /[必須须可能應应只若]|なければ|만약/gu

/** Scripts in which words stand without blanks between them. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu

/** Every word of a text in small letters, with one form of the apostrophe. */
export function wordsIn(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"))
}

/** The words and figures of a text that do this to its meaning, in their order. */
export function turningWords(text: string, turn: Turn, words: readonly string[] = wordsIn(text)): string[] {
  if (turn === 'number') {
    return [...figuresIn(text), ...words.flatMap((word) => word.split('-')).filter((word) => NUMBER_WORDS.has(word))]
  }
  const [known, signs] = turn === 'negation' ? [NEGATION, NEGATING_SIGNS] : [MODAL, MODAL_SIGNS]
  const found = words.filter((word) => known.has(word) || (turn === 'negation' && isDenying(word)))
  return UNSPACED.test(text) ? [...found, ...(text.match(signs) ?? [])] : found
}

/** The kinds of turn that stand in one text and not in another: as often, whatever their order. */
export function turnsBetween(before: string, after: string): Turn[] {
  const [old, now] = [wordsIn(before), wordsIn(after)]
  const turned = TURNS.filter((turn) => key(turningWords(before, turn, old)) !== key(turningWords(after, turn, now)))
  if (turned.includes('negation') || !hasOtherPrefix(new Set(old), new Set(now))) return turned
  return ['negation', ...turned]
}

/** True where a word of the one text is a word of the other with a syllable before or behind that may deny it: acceptable, unacceptable. */
function hasOtherPrefix(old: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  const isDenied = (word: string, others: ReadonlySet<string>) => {
    const [, behind, before] = DENYING.exec(word) ?? []
    return others.has(behind ?? before ?? '')
  }
  return (
    [...now].some((word) => !old.has(word) && isDenied(word, old)) ||
    [...old].some((word) => !now.has(word) && isDenied(word, now))
  )
}

const DENYING = /^(?:un|in|im|il|ir|dis|non-?|de|mis|anti-?|ab|не|без|ne)(.{3,})$|^(.{3,})(?:less|-free|los)$/u

function isDenying(word: string): boolean {
  return word.endsWith("n't") || /^(?:n'|non-)/.test(word)
}

/** Figures written alike, so that 1,000 and 1 000 are one and 1.5 and 15 are not, each with the sign that says of what. */
function figuresIn(text: string): string[] {
  // Every sort of blank is a plain one here.
  const plain = text
    .normalize('NFKC')
    .replace(/(?<!\p{Nd})\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})/gu, (figure) => figure.replaceAll(' ', ''))
  const found = plain.match(/(?:[-+−<>≤≥~±$€£¥]\s?)?\p{Nd}(?:[\p{Nd}.,]*\p{Nd})?(?:\s?[%‰°$€£¥])?/gu) ?? []
  return found.map((figure) =>
    figure
      .replace(/[.,](?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
      .replace(',', '.')
      .replace(/\s/g, ''),
  )
}

function key(found: readonly string[]): string {
  return found.toSorted().join(' ')
}

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean)
}
