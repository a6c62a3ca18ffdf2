/** What stands between words and names that pages put in a row, with its blanks: not every language has these marks. */
export const punctuationWords = {
  /** Between things in a row, or a thing and what is added to it. */
  comma: ', ',
  /** Between whole sayings in a row. */
  semicolon: '; ',
} as const
