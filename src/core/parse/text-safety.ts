import type { Mark } from './mark.ts'
import { showCodePoint, showText } from '../problem/show-value.ts'

/**
 * Characters that a reader cannot see, or that change what a reader sees: direction overrides and embeddings (202A-202E), isolates
 * (2066-2069), controls but for tab and line feed, joiners, fillers and zero-width blanks, tag characters, private use, the
 * planes without any characters, signs that choose a shape, halves of pairs; and marks piled on one letter. Not among them: the direction marks 200E, 200F
 * and 061C. U+FFFD stands where a character has already been lost.
 */
const UNSAFE =
  /(?![\n\t])\p{Cc}|[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200D\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFD\u{1D173}-\u{1D17A}\u{40000}-\u{EFFFF}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]|\p{M}{5,}/gu

/**
 * Where such a character is spelling and no trick: zero-width blanks between the words of scripts that set no others; joiners
 * in scripts whose letters join, and within an emoji; the vowel separator of Mongolian; the sign that keeps two points of a
 * Hebrew letter in their order; the flags of England, Scotland and Wales; one sign that chooses a shape, behind a letter or sign
 * that has several. In a row they can write any text that nobody sees.
 */
const SPELLING = new RegExp(
  [
    String.raw`(?<=[${scripts('Khmer', 'Thai', 'Lao', 'Myanmar')}])\u200B|\u200B(?=[${scripts('Khmer', 'Thai', 'Lao', 'Myanmar')}])`,
    String.raw`(?<=[${scripts(...joiningScripts())}])[\u200C\u200D]|[\u200C\u200D](?=[${scripts(...joiningScripts())}])`,
    String.raw`(?<=\p{Script_Extensions=Mongolian})[\u180B-\u180F]`,
    String.raw`(?<=(?![0-9#*])[\p{Emoji}\p{Extended_Pictographic}])[\uFE0E\uFE0F]|(?<=[0-9#*])\uFE0F(?=\u20E3)`,
    String.raw`(?<=[\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}\u2018-\u201D\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F])[\uFE00-\uFE02]`,
    String.raw`(?<=\p{Script=Han})[\u{E0100}-\u{E01EF}]`,
    String.raw`(?<=[\u0591-\u05BD])\u034F`,
    String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
    String.raw`(?<=\u{1F3F4})\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}`,
  ].join('|'),
  'gu',
)

function joiningScripts(): string[] {
  return [
    ...['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
    ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan', 'Balinese', 'Javanese'],
  ]
}

function scripts(...names: readonly string[]): string {
  return names.map((name) => String.raw`\p{Script_Extensions=${name}}`).join('')
}

const NAMES: Readonly<Record<string, string>> = {
  'U+0000': 'a NUL',
  'U+00AD': 'a soft hyphen',
  'U+200B': 'a zero-width blank',
  'U+200C': 'a sign that keeps letters apart, in a script that has no use for it',
  'U+200D': 'a sign that joins letters, in a script that has no use for it',
  'U+202A': 'an invisible change of direction',
  'U+202B': 'an invisible change of direction',
  'U+202C': 'an invisible change of direction',
  'U+202D': 'an invisible change of direction',
  'U+202E': 'an invisible change of direction',
  'U+2028': 'a line separator',
  'U+2029': 'a paragraph separator',
  'U+2066': 'an invisible change of direction without its other end',
  'U+2067': 'an invisible change of direction without its other end',
  'U+2068': 'an invisible change of direction without its other end',
  'U+2069': 'an invisible change of direction without its other end',
  'U+FEFF': 'a byte order mark',
  'U+FFFD': 'the sign that stands for a lost character',
}

const PLAIN_ASCII = /^[\n\t\x20-\x7e]*$/

/** Finds what text may hide: unsafe characters (`hidden-character`) and letters not in their one form (`not-nfc`). */
export function findUnsafeText(text: string): Mark[] {
  if (PLAIN_ASCII.test(text)) return []
  const suspects = [...text.matchAll(UNSAFE)]
  if (suspects.length === 0) return findDecomposed(text)
  const allowed = new Set([...spelledAt(text), ...pairedAt(text)])
  const marks = suspects.flatMap(({ 0: found, index }) => (allowed.has(index) ? [] : unsafe(found, index)))
  return [...marks, ...findDecomposed(text)]
}

/** Letters of other scripts that look like Latin ones, and Latin ones in another dress. */
export const LOOK_ALIKE =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7CB}]/u

/**
 * The first word that mixes Latin letters with some that look like them, or null: such a word looks like another one. Between
 * languages that share a text this never happens within a word. A word in letters of mathematics alone is one, too.
 */
export function mixedScriptWord(text: string): string | null {
  if (PLAIN_ASCII.test(text)) return null
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.find((word) => (PLAINLY_LATIN.test(word) && LOOK_ALIKE.test(word)) || isMathematical(word)) ?? null
}

const PLAINLY_LATIN = /(?![\uFF21-\uFF3A\uFF41-\uFF5A])\p{Script=Latin}/u

/** Single letters stand for figures. */
function isMathematical(word: string): boolean {
  return /[\u{1D400}-\u{1D7CB}]{2}/u.test(word)
}

/** Where an unsafe character is part of a spelling. */
function spelledAt(text: string): number[] {
  return [...text.matchAll(SPELLING)].flatMap(({ 0: found, index }) =>
    Array.from({ length: found.length }, (_, at) => index + at),
  )
}

/**
 * Where isolates stand in pairs within a line. They keep a name of another direction from moving the signs around it, and
 * end where they say; overrides and embeddings turn letters round, and none is let in.
 */
function pairedAt(text: string): number[] {
  const paired: number[] = []
  let open: number[] = []
  for (const { 0: found, index } of text.matchAll(/[\u2066-\u2069\n]/g)) {
    if (found === '\n') open = []
    else if (found !== '\u2069') open.push(index)
    else {
      const start = open.pop()
      if (start !== undefined) paired.push(start, index)
    }
  }
  return paired
}

function unsafe(found: string, at: number): Mark {
  const code = showCodePoint(found)
  if (/^\p{M}/u.test(found) && [...found].length > 1) {
    const message = `found ${[...found].length} marks on one letter (${code} and others), expected at most 4`
    return { rule: 'hidden-character', at, message, fix: 'Delete the marks that do not belong to the word.' }
  }
  const what = NAMES[code] ?? 'a character that cannot be seen'
  const message = `found ${code}, ${what}, expected only characters that a reader can see`
  const fix = 'Delete it. If the text was pasted, type this place anew.'
  return { rule: 'hidden-character', at, message, fix }
}

/**
 * Not among them: points of one letter in the order in which keyboards of Arabic and Hebrew write them, which the one form
 * turns round, and letters that it takes to pieces. Whoever types these anew gets the same.
 */
function findDecomposed(text: string): Mark[] {
  if (text.normalize('NFC') === text) return []
  const composed = text.replace(/\S+/gu, (word) => (isAsTyped(word) ? word : word.normalize('NFC')))
  if (composed === text) return []
  let at = 0
  while (text[at] === composed[at]) at += 1
  // The difference shows at the mark; the letter it belongs to stands before it.
  while (at > 0 && /[\p{M}\p{Cs}]/u.test(text.charAt(at)) && !/\s/.test(text.charAt(at - 1))) at -= 1
  const word = /^\S{1,20}/.exec(composed.slice(at))?.[0] ?? ''
  const message = `found letters in pieces at ${showText(word)}, expected each letter with its accent as one character (Unicode form NFC)`
  const fix = 'Type this word anew; of a record npm run validate -- --fix does it.'
  return [{ rule: 'not-nfc', at, message, fix }]
}

function isAsTyped(word: string): boolean {
  const composed = word.normalize('NFC')
  const inOrder = (text: string) => [...text].sort().join('')
  return composed.length > word.length || inOrder(composed) === inOrder(word)
}
