/**
 * The words that are made with a word, in languages that write several as one: `Lohn` in `Mindestlohn` and in
 * `Lohnfortzahlung`. What is left beside it must look like a word of its own; in `gerecht` there is no `Recht`.
 */
export function compoundsWith(word: string, compounded: readonly string[]): string[] {
  if (word.length < SHORTEST) return []
  return compounded.filter((found) => {
    const at = found.indexOf(word)
    if (at === -1 || found.length === word.length) return false
    const [before, after] = [found.slice(0, at), found.slice(at + word.length)]
    return isPart(before, true) && isPart(after.replace(/^(?:e?n?s|e?n|e)/, ''), false)
  })
}

const SHORTEST = 4
const SHORTEST_PART = 3

function isPart(part: string, isBefore: boolean): boolean {
  if (part === '') return true
  // An ending is no part: `Lohnes`, `Löhne`.
  if (part.length < SHORTEST_PART || !/[aeiouy]/.test(part)) return !isBefore && part.length <= 2
  return !(isBefore && PREFIXES.test(part))
}

/** What comes before a verb or an adjective makes another word of it, and no compound. */
const PREFIXES = /^(?:un)?(?:ge|be|ver|zer|ent|emp|er|miss?|ont|her|for|inn|til|auf|aus|ein|vor|nach|hin|ab|an|zu|um)$/
