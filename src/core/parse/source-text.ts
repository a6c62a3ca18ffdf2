import type { Mark } from './mark.ts'
import { findUnsafeText } from './text-safety.ts'

/** The largest file that is read, in bytes and in characters. */
export const LARGEST_FILE = 64 * 1024

/**
 * A file's text with line feeds only (CRLF is accepted: it moves no line and no column), and what is wrong with it as a
 * whole: `file-size`, `file-encoding`, `hidden-character`, `not-nfc`. A file that `stops` is not worth reading further.
 */
export function readSourceText(raw: string): { text: string; marks: Mark[]; stops: boolean } {
  const text = raw.replaceAll('\r\n', '\n')
  if (raw.length > LARGEST_FILE) return { text: '', marks: [tooLarge()], stops: true }
  const encoding = findEncoding(text)
  if (encoding) return { text, marks: [encoding], stops: true }
  return { text, marks: findUnsafeText(text), stops: false }
}

/** The mark of a file that is larger than the largest that is read. */
export function tooLarge(): Mark {
  const message = 'found a file of more than 64 KiB, expected a record of a few lines'
  return {
    rule: 'file-size',
    at: 0,
    message,
    fix: 'Keep what was said and its source, and leave the rest to the source.',
  }
}

function findEncoding(text: string): Mark | null {
  if (text.startsWith('\uFEFF')) {
    const message = 'found an invisible byte order mark before the text, expected the text at once'
    return {
      rule: 'file-encoding',
      at: 0,
      message,
      fix: 'Save the file as "UTF-8", not as "UTF-8 with BOM"; of a record npm run validate -- --fix does it.',
    }
  }
  if (text.includes('\r')) {
    const message =
      'found a line that ends in a carriage return alone, expected line ends as every editor makes them now'
    return { rule: 'file-encoding', at: 0, message, fix: 'Save the file with line ends "LF" or "CRLF".' }
  }
  if (text.slice(0, 64).includes('\0')) {
    const message = 'found a file in another encoding, most likely UTF-16 ("Unicode"), expected plain text in UTF-8'
    return { rule: 'file-encoding', at: 0, message, fix: 'Save the file as "UTF-8".' }
  }
  return null
}
