/** The line and column of an offset, both from 1; columns count UTF-16 units. Beyond the end it is the end. */
export function placeInText(text: string, offset: number): { line: number; column: number } {
  const end = Math.min(Math.max(offset, 0), text.length)
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    line += 1
    start = at + 1
  }
  return { line, column: end - start + 1 }
}
