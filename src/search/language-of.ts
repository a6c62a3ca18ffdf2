import { wordsOf } from './words-of.ts'

/**
 * The language that a text is most likely in, by its script and, for Latin letters, by its small words. It only decides
 * how words are taken apart for the search; nothing is shown by it. Undefined where nothing tells.
 *
 * @param words gives the words of the text, for who has them
 */
export function languageOf(
  text: string,
  smallWords: SmallWords,
  words: () => readonly string[] = () => wordsOf(text),
): string | undefined {
  if (LATIN.test(text)) return languageOfWords(words(), smallWords)
  const scripts = Object.entries(BY_SCRIPT).map(
    ([language, pattern]) => [language, text.match(pattern)?.length ?? 0] as const,
  )
  const [language, letters] = scripts.reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)
  if (letters * 2 < (text.match(/\p{L}/gu)?.length ?? 0)) return languageOfWords(words(), smallWords)
  if (language === 'zh') return /[\p{scx=Hiragana}\p{scx=Katakana}]/u.test(text) ? 'ja' : 'zh'
  if (language === 'ru') return /[іїєґ]/i.test(text) ? 'uk' : 'ru'
  if (language === 'ar') return /[پچژگ]/.test(text) ? 'fa' : 'ar'
  return language === '' ? undefined : language
}

/** The language of which most of these words are small ones; the first of several. */
export function languageOfWords(words: readonly string[], smallWords: SmallWords): string | undefined {
  let best: string | undefined
  let most = 0
  for (const [language, small] of smallWords) {
    const count = words.filter((word) => small.has(word)).length
    if (count > most) [best, most] = [language, count]
  }
  return best
}

/** What most texts are of, so that none of the scripts has to be looked for. */
const LATIN = /^[\0-\u00b6\u00b8-\u024f‘’“”–—]*$/

const BY_SCRIPT: Readonly<Record<string, RegExp>> = {
  zh: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu,
  ko: /\p{scx=Hangul}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  ar: /\p{Script=Arabic}/gu,
  he: /\p{Script=Hebrew}/gu,
  el: /\p{Script=Greek}/gu,
  hi: /\p{Script=Devanagari}/gu,
  th: /\p{Script=Thai}/gu,
  km: /\p{Script=Khmer}/gu,
}

/** The small words of each language, folded; the likeliest language first. */
export type SmallWords = ReadonlyMap<string, ReadonlySet<string>>
