/**
 * Writes whole numbers from 0 as text that stands in JSON without escapes. Small numbers take one character; what
 * repeats is left to the server's compression, which deals better with characters than with bits.
 */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = ''
  for (const number of numbers) {
    let rest = number
    for (; rest >= ENDS; rest = Math.floor(rest / GOES_ON)) packed += character(ENDS + (rest % GOES_ON))
    packed += character(rest)
  }
  return packed
}

/** Reads what `packNumbers` wrote. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = []
  let value = 0
  let unit = 1
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at)
    const digit = code - FIRST - (code > BACKSLASH ? 1 : 0)
    if (digit >= ENDS) {
      value += (digit - ENDS) * unit
      unit *= GOES_ON
      continue
    }
    numbers.push(value + digit * unit)
    value = 0
    unit = 1
  }
  return numbers
}

/** Of the 91 printable characters but `"`, `\` and blanks, this many end a number; the others say that it goes on. */
const ENDS = 64
const GOES_ON = 27
const FIRST = 35
const BACKSLASH = 92

function character(digit: number): string {
  const code = digit + FIRST
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code)
}
