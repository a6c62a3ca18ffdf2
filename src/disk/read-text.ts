import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '#core/model/problem.ts'
import { decodeText } from '#core/parse/decode-text.ts'
import { problemAt, toProblems } from '#core/parse/mark.ts'
import { LARGEST_FILE, tooLarge } from '#core/parse/source-text.ts'

/**
 * The text of a file of the content folder, or why it cannot be had: it became a link or a pipe since it was listed
 * (`file-kind`), is too large (`file-size`), is not UTF-8 (`file-encoding`), or may not be read (`file-kind`).
 *
 * @param largest more bytes than this are too many
 */
export function readText(
  folder: string,
  file: string,
  largest = LARGEST_FILE,
): { text: string } | { problem: Problem } {
  let descriptor: number | null = null
  try {
    // Windows has none of these, which the types do not say.
    /* eslint-disable @typescript-eslint/no-unnecessary-condition */
    descriptor = openSync(
      join(folder, file),
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    )
    /* eslint-enable @typescript-eslint/no-unnecessary-condition */
    const { size } = fstatSync(descriptor)
    if (!fstatSync(descriptor).isFile()) return { problem: unreadable(file, 'is no ordinary file') }
    if (size > largest) return { problem: toProblems(file, '', [tooLarge()])[0]! }
    return decode(file, readAll(descriptor, size))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { problem: unreadable(file, `could not be read (${code})`) }
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

function readAll(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let length = 0
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, null)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

function decode(file: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  const decoded = decodeText(bytes)
  if ('text' in decoded) return decoded
  const isWide = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(String.fromCharCode(...bytes.subarray(0, 2)))
  const found = isWide ? 'a file in UTF-16 ("Unicode")' : 'a letter in another encoding, most likely that of Windows'
  const message = `found ${found}, expected plain text in UTF-8`
  const fix = `Save the file as "UTF-8"${isWide ? '' : ', and look whether this place is still what it was'}.`
  return { problem: problemAt('file-encoding', { file, ...decoded }, message, { fix }) }
}

function unreadable(file: string, why: string): Problem {
  const place = { file, line: 1, column: 1 }
  const fix = 'Put an ordinary file in its place that everybody may read.'
  return problemAt('file-kind', place, `found a file that ${why}, expected one that can be read`, { fix })
}
