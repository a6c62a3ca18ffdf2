/**
 * A word without the articles, particles and endings that are written onto it, each way of taking them off, the word
 * itself first: `بالضمانات` holds `الضمانات`, `ضمانات` and `ضمان`; `미국은` holds `미국`. Two words that have one of these in
 * common are forms of one word.
 */
export function cliticForms(word: string): string[] {
  if (/^\p{scx=Hangul}/u.test(word)) return peeled([word], KOREAN_PARTICLES, 2)
  if (/^\p{scx=Hebrew}/u.test(word)) return peeled([word], HEBREW_PREFIXES, 3)
  const starts = peeled([word], ARABIC_PREFIXES, 3)
  return [...new Set([...starts, ...starts.flatMap((start) => peeled([start], ARABIC_ENDINGS, 3))])]
}

/** All that remains when what matches is taken off, once and again, as long as so many letters are left. */
function peeled(words: readonly string[], pattern: RegExp, least: number): string[] {
  const all = new Set(words)
  // A set that grows while it is walked: what was taken off once is looked at again.
  for (const word of all) {
    if (all.size > MOST) break
    for (const part of pattern.exec(word)?.slice(1) ?? []) {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a group that took no part is undefined
      if (part === undefined) continue
      const rest = pattern.source.startsWith('^') ? word.slice(part.length) : word.slice(0, -part.length)
      if (rest.length >= least) all.add(rest)
    }
  }
  return [...all]
}

const MOST = 8

/** and, then, with, like, for, will; the article; `for the` written as one. Folded: see `fold-letters.ts`. */
const ARABIC_PREFIXES = /^(?:(ال|لل)|([وفبكلس]))/

/** their, her, his, our; plurals, and the ending of adjectives; of Persian: plural, comparison, `-ye`. */
const ARABIC_ENDINGS = /(?:(هاي|هايي|ها|هم|نا|ان|ات|ون|ين|يه|ترين|تر)|([هي]))$/

/** and, the, in, as, to, from, that. */
const HEBREW_PREFIXES = /^([והבכלמש])/

/** Topic, subject, object, place, direction, and, also, only, from, until, plural. */
const KOREAN_PARTICLES =
  /(으로부터|에서부터|으로서|으로써|이라고|에게서|에서는|에서|에게|한테|께서|까지|부터|마다|처럼|보다|이나|으로|은|는|이|가|을|를|의|에|와|과|도|로|만|들)$/
