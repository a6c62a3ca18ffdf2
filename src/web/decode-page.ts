/** So far into a page a declaration of its letters is looked for. */
const HEAD = 4_096

/**
 * The text of a page's bytes: by its byte order mark; else by what the server or the page declares, unless the bytes are not what is
 * declared; else as UTF-8 if they are, or as the encoding of old western pages, which takes any bytes.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const mark = byMark(bytes)
  if (mark) return new TextDecoder(mark).decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const declared = [
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1],
    /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1],
    /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1],
  ]
  // What is valid UTF-8 beyond plain letters is hardly ever anything else, whatever is declared.
  const tried = [...(isBeyondAscii(bytes) ? ['utf-8'] : []), ...declared, 'utf-8', 'windows-1252']
  for (const label of tried) {
    const text = label === undefined ? null : decodeAs(bytes, label)
    if (text !== null) return text
  }
  return new TextDecoder('windows-1252').decode(bytes)
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
