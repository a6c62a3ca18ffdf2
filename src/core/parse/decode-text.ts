/**
 * The text of a file's bytes, or the place from which on they are not UTF-8. Nothing is replaced or dropped: a byte
 * order mark stays in the text, to be found by who reads it.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { line: number; column: number } {
  const whole = decode(bytes)
  if (whole !== null) return { text: whole }
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    if (decode(bytes.subarray(start, end)) === null) break
    line += 1
    start = end + 1
  }
  return { line, column: 1 + validLength(bytes.subarray(start)) }
}

const LINE_FEED = 0x0a

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** How many UTF-16 units can be read before the first byte that is wrong. */
function validLength(bytes: Uint8Array): number {
  // With `stream` an unfinished character at the end is no error, so any cut before the wrong byte can be read.
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (readable(bytes.subarray(0, middle)) === null) high = middle - 1
    else low = middle
  }
  return readable(bytes.subarray(0, low))?.length ?? 0
}

function readable(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}
