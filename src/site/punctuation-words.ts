/** What stands between words and names that pages put in a row, with its blanks: not every language has these marks. */
export const punctuationWords = {
  /** Between things in a row, or a thing and what is added to it. */
  comma: ', ',
  /** Between whole sayings in a row. */
  semicolon: '; ',
  /** Between a label and what it is about, or a name and what was said. */
  colon: ': ',
} as const
