/** So much of a page tells what letters it is in. */
const SAMPLE = 200_000

/** So far into a page a declaration of its letters is looked for. */
const HEAD = 4_096

/**
 * The text of a page's bytes: by its byte order mark; else as UTF-8, if they are that but for a slip; else by what the server or
 * the page declares, unless the bytes are not what is declared; else by what they look like, at last as the encoding of old western
 * pages, which takes any bytes.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const mark = byMark(bytes) ?? withoutMark(bytes)
  if (mark) return new TextDecoder(mark).decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const declared = [
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1],
    /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1],
    /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1],
  ]
  // What is valid UTF-8 beyond plain letters is hardly ever anything else, whatever is declared.
  const nearly = isBeyondAscii(bytes) ? nearlyUtf8(bytes) : null
  if (nearly !== null) return nearly
  for (const label of [...declared, 'utf-8']) {
    const text = label === undefined ? null : decodeAs(bytes, label)
    if (text !== null) return text
  }
  return new TextDecoder(looksCyrillic(bytes) ? cyrillicOf(bytes) : 'windows-1252').decode(bytes)
}

/** Of a hundred letters beyond the plain ones so many may be broken, as where an advertisement was put in. */
const MOST_BROKEN = 2

function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes)
  if (!text.includes(BROKEN)) return text
  let [beyond, broken] = [0, 0]
  for (const letter of text) {
    if (letter > '\x7f') beyond++
    if (letter === BROKEN) broken++
  }
  return broken * 100 <= beyond * MOST_BROKEN ? text : null
}

/** What stands in the place of what cannot be read. */
const BROKEN = '\ufffd'

/** Two bytes a letter without a mark: of plain letters, blanks and line ends every other byte is nought. */
function withoutMark(bytes: Uint8Array): string | null {
  let [even, odd] = [0, 0]
  const length = Math.min(bytes.length, HEAD)
  for (let at = 0; at < length; at++) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  if (odd > length / 20 && even === 0) return 'utf-16le'
  return even > length / 20 && odd === 0 ? 'utf-16be' : null
}

/** Of western pages few letters are beyond the plain ones, of Cyrillic ones nearly all that are not of the markup. */
function looksCyrillic(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE)).replace(/<[^<>]*>/g, ' ')
  const [high, plain] = [text.match(/[\x80-\xff]/g)?.length ?? 0, text.match(/[a-z]/gi)?.length ?? 0]
  return high > plain
}

/** In the one encoding the small letters stand where in the other the capitals do. */
function cyrillicOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  const small = (label: string) => new TextDecoder(label).decode(sample).match(/[а-яёіїєґў]/gu)?.length ?? 0
  return small('koi8-r') > small('windows-1251') ? 'koi8-r' : 'windows-1251'
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xff && second === 0xfe ? 'utf-16le' : null
}

function isBeyondAscii(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f)
}

/** Null where the label is unknown or the bytes cannot be so encoded. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
