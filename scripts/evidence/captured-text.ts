import { markedRun, WHAT_TO_DO } from '#core/evidence/verify-text.ts'
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
    return [
      `${name}: not read, ${notRead.said}${kept}.${notRead.isOurs ? '' : ` ${WHAT_TO_DO[notRead.why]}`}`,
      ...copied,
    ]
  }
  const exact = quotations.filter(({ found }) => found === 'exact').length
  const lines = quotations.flatMap(({ record, field, words, found, exact: there = words, seen }) => {
    if (found === 'exact') return []
    const at = `${record} (${field})`
    if (found === 'near')
      return [`  nearly: ${at}`, `    ${wordRuns(words, there).map(markedRun).join('')}`, `    ${NEARLY}`]
    return [
      `  not found: ${at}${seen === undefined ? '' : `, last found on ${seen}`}`,
      `    ${words}`,
      `    ${NOWHERE}`,
    ]
  })
  return [`${name}: ${exact} of ${quotations.length} quotations found`, ...lines, ...copied]
}

const NEARLY =
  'Quote the words as they stand there; or, if the page was changed since, add archive_url: with a copy of then.'
const NOWHERE =
  'Open the page by hand: they may stand on another, in a picture or a film. Else mend the quotation, or name the source it is from.'
