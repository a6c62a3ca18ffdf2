/** Scripts that set no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The rules of Unicode for words, with its dictionaries; the language matters to no script above. */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * How many words a text has, in any script: runs between blanks that hold a letter or a digit; within those of a script
 * that sets no blanks, the words that a dictionary tells apart.
 */
export function countWords(value: string): number {
  let count = 0
  for (const run of value.split(/\s+/u)) {
    if (!/[\p{L}\p{N}]/u.test(run)) continue
    count += UNSPACED.test(run) ? [...WORDS.segment(run)].filter(({ isWordLike }) => isWordLike).length : 1
  }
  return count
}
