/** How many bytes a text may have at most, and where the whole of it stands, as a sentence. */
export type Room = { readonly bytes: number; readonly whole: string }

/**
 * Joins the parts of a text of Markdown, most important first. What does not fit is left out at the end, never within a line,
 * with its fence closed; and the beginning says so, and where the whole stands.
 */
export function cutTo(head: readonly string[], parts: readonly string[], room?: Room): string {
  const whole = join([...head, ...parts])
  if (room === undefined || sizeOf(whole) <= room.bytes) return whole
  const notice = `**Cut: this is the beginning of ${Math.ceil(sizeOf(whole) / 1024)} KiB.** ${room.whole}`
  const kept = [...head, notice]
  let left = room.bytes - sizeOf(join(kept))
  for (const part of parts) {
    const size = sizeOf(part) + 2
    if (size > left) return join([...kept, ...beginningOf(part, left - 2)])
    kept.push(part)
    left -= size
  }
  return join(kept)
}

/** The lines of a part that fit, with the fence closed that they open; nothing if that is less than two lines of it. */
function beginningOf(part: string, bytes: number): string[] {
  const [, indent = '', fence = ''] = /^( *)(`{3,})text$/m.exec(part) ?? []
  const end = fence === '' ? '' : `\n${indent}… cut here\n${indent}${fence}`
  const lines: string[] = []
  let left = bytes - sizeOf(end)
  for (const line of part.split('\n')) {
    left -= sizeOf(line) + 1
    if (left < 0) break
    lines.push(line)
  }
  const isInside = lines.some((line) => line === `${indent}${fence}text`)
  if (fence !== '' && !isInside) return []
  return lines.length < 2 ? [] : [lines.join('\n') + end]
}

function join(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length
}
