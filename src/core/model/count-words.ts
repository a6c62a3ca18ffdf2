/** How many words a text has: runs between blanks that hold a letter or a digit. */
export function countWords(value: string): number {
  return value.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
