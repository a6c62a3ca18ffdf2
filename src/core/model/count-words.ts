/** Scripts that set no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The rules of Unicode for words, with its dictionaries; the language matters to no script above. */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * What stands between two words without a blank: the word mark of Ethiopia, long dashes, dots of an omission, a comma
 * between letters. A hyphen and the apostrophe make one word of two, and so does the shorter dash.
 */
const BETWEEN = /[\s\u1361\u2014\u2015\u2026]+|-{2,}|\.{2,}|(?<=\p{L})[,;!?،؛؟]+(?=\p{L})/u

/** Tibetan marks where a syllable ends, not a word: there are about three in two words. */
const SYLLABLES_A_WORD = 1.5

/**
 * How many words a text has, in any script: runs between blanks that hold a letter or a digit; within those of a script
 * that sets no blanks, the words that a dictionary tells apart.
 */
export function countWords(value: string): number {
  let count = 0
  for (const run of value.split(BETWEEN)) {
    if (!/[\p{L}\p{N}]/u.test(run)) continue
    const isTibetan = /\p{Script=Tibetan}/u.test(run)
    if (isTibetan) count += Math.ceil(segmented(run) / SYLLABLES_A_WORD)
    else count += UNSPACED.test(run) ? segmented(run) : 1
  }
  return count
}

function segmented(run: string): number {
  return [...WORDS.segment(run)].filter(({ isWordLike }) => isWordLike).length
}
