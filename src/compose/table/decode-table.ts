/** The text of a table's bytes, with what to say of its encoding; or in a sentence why there is none. */
export type Decoded = { readonly text: string; readonly notes: readonly string[] } | string

const NO_TEXT = 'The file holds bytes that are no text, expected a table as CSV or XLSX.'

/**
 * Reads bytes as UTF-8, as UTF-16 with or without its mark, or as the Windows-1252 of older spreadsheets: by what they say
 * themselves, then by what they can be. That it was taken for Windows-1252 is told, since nothing in the bytes proves it.
 */
export function decodeTable(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return decode(bytes.subarray(2), 'utf-16le')
  if (a === 0xfe && b === 0xff) return decode(bytes.subarray(2), 'utf-16be')
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes.subarray(3), 'utf-8')
  const start = bytes.subarray(0, 2_000)
  const zeros = start.filter((byte) => byte === 0).length
  // In Latin text every other byte of UTF-16 is zero; no other text holds any.
  if (zeros > start.length / 4) return decode(bytes, start[0] === 0 ? 'utf-16be' : 'utf-16le')
  if (zeros > 0) return NO_TEXT
  const utf8 = decode(bytes, 'utf-8')
  if (typeof utf8 !== 'string') return utf8
  const found = decode(bytes, 'windows-1252')
  if (typeof found === 'string') return found
  const odd = /[\u0080-\u009f]/.test(found.text)
  if (odd) return 'The file is neither UTF-8 nor Windows-1252. Save it from the spreadsheet as "CSV UTF-8".'
  return { ...found, notes: ['Read as Windows-1252: look whether accents and quotation marks came out right.'] }
}

function decode(bytes: Uint8Array, encoding: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? NO_TEXT : { text, notes: [] }
  } catch {
    return `The file begins as ${encoding.toUpperCase()}, but not all of it is. Save it from the spreadsheet as "CSV UTF-8".`
  }
}
