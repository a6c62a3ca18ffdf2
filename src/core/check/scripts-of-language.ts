/** The scripts whose letters are told apart, by the code of BCP 47. A language may be written in several of them at once. */
const LETTERS: readonly (readonly [script: string, letters: RegExp])[] = [
  ...['Latin Latn', 'Cyrillic Cyrl', 'Greek Grek', 'Arabic Arab', 'Hebrew Hebr', 'Armenian Armn', 'Georgian Geor'],
  ...['Ethiopic Ethi', 'Devanagari Deva', 'Bengali Beng', 'Gurmukhi Guru', 'Gujarati Gujr', 'Tamil Taml'],
  ...['Telugu Telu', 'Kannada Knda', 'Malayalam Mlym', 'Sinhala Sinh', 'Thai Thai', 'Lao Laoo', 'Khmer Khmr'],
  ...['Myanmar Mymr', 'Tibetan Tibt', 'Mongolian Mong', 'Hangul Hang', 'Hiragana Hira', 'Katakana Kana', 'Han Hani'],
].map((names) => {
  const [name = '', code = ''] = names.split(' ')
  return [code, new RegExp(`\\p{Script=${name}}`, 'gu')] as const
})

/** Scripts that a writing consists of, where it is more than one or bears another code. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang'],
  Hans: ['Hani'],
  Hant: ['Hani'],
}

/** Languages that are written in more scripts than the one which is likeliest. */
const IN_SEVERAL: Readonly<Record<string, readonly string[]>> = {
  ...{ sr: ['Latn', 'Cyrl'], bs: ['Latn', 'Cyrl'], sh: ['Latn', 'Cyrl'], cnr: ['Latn', 'Cyrl'], mn: ['Cyrl', 'Mong'] },
  ...{ az: ['Latn', 'Cyrl', 'Arab'], uz: ['Latn', 'Cyrl', 'Arab'], kk: ['Cyrl', 'Latn', 'Arab'], tk: ['Latn', 'Cyrl'] },
  ...{ ky: ['Cyrl', 'Arab'], tg: ['Cyrl', 'Arab'], tt: ['Cyrl', 'Latn'], crh: ['Latn', 'Cyrl'], ro: ['Latn', 'Cyrl'] },
  ...{ ku: ['Latn', 'Arab'], kmr: ['Latn', 'Arab'], ug: ['Arab', 'Cyrl'], ha: ['Latn', 'Arab'], ms: ['Latn', 'Arab'] },
  ...{ pa: ['Guru', 'Arab'], sd: ['Arab', 'Deva'], ks: ['Arab', 'Deva'], kok: ['Deva', 'Latn'], so: ['Latn', 'Arab'] },
  ...{ ber: ['Latn', 'Arab'], kab: ['Latn', 'Arab'], lad: ['Latn', 'Hebr'], vi: ['Latn', 'Hani'] },
}

/**
 * Of a text with a few letters at least, more than an abbreviation, the script that nearly all of them are in; null where
 * there is none. What has kana beside Han is Japanese and counts as kana.
 */
export function scriptOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEWEST) return null
  const [kana = 0, han = 0] = [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, /\p{Script=Han}/gu].map(
    (pattern) => text.match(pattern)?.length ?? 0,
  )
  if (kana > 1 && kana + han > letters * NEARLY_ALL) return 'Hira'
  const found = LETTERS.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters * NEARLY_ALL)
  return found?.[0] ?? null
}

const FEWEST = 6
const NEARLY_ALL = 0.8

/** The scripts that a language is written in, the likeliest first; none where that is not known. */
export function scriptsOfLanguage(language: string): readonly string[] {
  const { language: base, script } = new Intl.Locale(language)
  if (script === undefined && Object.hasOwn(IN_SEVERAL, base)) return IN_SEVERAL[base] ?? []
  const likely = script ?? new Intl.Locale(language).maximize().script
  if (likely === undefined || ['und', 'mul', 'zxx', 'mis'].includes(base)) return []
  const parts = Object.hasOwn(PARTS, likely) ? (PARTS[likely] ?? []) : [likely]
  return parts.every((part) => LETTERS.some(([code]) => code === part)) ? parts : []
}

/** The language that a script is mostly used for; null for one of many. */
export function usualLanguage(script: string): string | null {
  if (['Latn', 'Cyrl', 'Arab', 'Deva', 'Ethi'].includes(script)) return null
  const whole = { Hang: 'Kore', Hira: 'Jpan', Kana: 'Jpan', Hani: 'Hans' }[script] ?? script
  return new Intl.Locale(`und-${whole}`).maximize().language
}
