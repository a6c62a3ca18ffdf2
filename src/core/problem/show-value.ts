/** The longest piece of an author's text that a message repeats. */
const LONGEST = 60

/** A value as a message shows it: text in quotes, cut, and with nothing invisible in it; anything else by its sort. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined) return 'no value'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a group of fields'
  if (typeof value === 'string') return showText(value)
  return String(value)
}

/** A text in quotes, at most 60 characters of it, with what cannot be seen written as U+ and a number. */
export function showText(value: string): string {
  const cut = [...value.slice(0, 2 * LONGEST)]
  const shown = cut.slice(0, LONGEST).map(visible).join('')
  return `"${shown}${cut.length > LONGEST || value.length > 2 * LONGEST ? '…' : ''}"`
}

/** A character by its number, as Unicode writes it. */
export function showCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function visible(character: string): string {
  return /(?![\u200c\u200d])[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? `<${showCodePoint(character)}>` : character
}
