import { markedRun } from '#core/evidence/verify-text.ts'
import { printable } from '#core/report/report.ts'
import { wordRuns } from '#core/statement/word-runs.ts'
import type { Captured } from './capture-sources.ts'

/** What came of each source, for people: what was not found word by word, and in one line what was. */
export function capturedText(captured: readonly Captured[]): string {
  if (captured.length === 0) return 'There is nothing to fetch.\n'
  return captured.map((one) => `${linesOf(one).map(printable).join('\n')}\n`).join('')
}

function linesOf({ comparison, source, notRead, quotations, file, archive }: Captured): string[] {
  const name = `${comparison}/${source}`
  const copied = archive === null ? [] : [`  archive: ${archive}`]
  if (notRead) {
    const kept = file === null ? '' : '; what was seen before stays, with this day'
    return [`${name}: not read, ${notRead.said}${kept}`, ...copied]
  }
  const exact = quotations.filter(({ found }) => found === 'exact').length
  const lines = quotations.flatMap(({ record, field, words, found, exact: there = words, seen }) => {
    if (found === 'exact') return []
    const at = `${record} (${field})`
    if (found === 'near') return [`  nearly: ${at}`, `    ${wordRuns(words, there).map(markedRun).join('')}`]
    return [`  not found: ${at}${seen === undefined ? '' : `, last found on ${seen}`}`, `    ${words}`]
  })
  return [`${name}: ${exact} of ${quotations.length} quotations found`, ...lines, ...copied]
}
