import type { Unreadable } from '../model/evidence.ts'
import { isNews, type QuotationNow, type SourceNow } from './verify.ts'

/** More than these do not fit into an issue. */
const MOST_SHOWN = 60

/** What has become of all sources in one line. */
export function countNow(sources: readonly SourceNow[]): string {
  const quotations = sources.flatMap((source) => (source.page === 'read' ? source.quotations : []))
  const of = (now: QuotationNow['now']) => quotations.filter((one) => one.now === now).length
  const unread = sources.filter(({ page }) => page !== 'read').length
  const counts = (['found', 'moved', 'changed', 'gone', 'new'] as const).map((now) => `${of(now)} ${now}`)
  return `${sources.length} sources, ${unread} of them not read; quotations: ${counts.join(', ')}`
}

/**
 * What somebody has to look at, in Markdown for an issue; empty where there is nothing. What pages say stands in fences: whatever it
 * holds, nobody is mentioned by it and nothing is loaded.
 */
export function verifyMarkdown(sources: readonly SourceNow[]): string {
  const news = sources.filter(isNews)
  if (news.length === 0) return ''
  const shown = news.slice(0, MOST_SHOWN).map(itemOf)
  const left = news.length - shown.length
  return `${INTRO}\n\n${countNow(sources)}.\n\n${shown.join('\n')}${left > 0 ? `\nAnd ${left} more sources.\n` : ''}`
}

/** What somebody has to do about a page that was not read. */
export const WHAT_TO_DO: Readonly<Record<Unreadable, string>> = {
  dead: 'Open it by hand; if it is gone, set link: dead and add archive_url: with a copy of it.',
  paywalled: 'Set link: paywalled, and hold the words against the page by hand.',
  refused: 'Open it by hand, and hold the words against what it shows.',
  'cut-off': 'Try again later; if it stays so, open it by hand.',
}

const INTRO =
  'Words that were found in their source and no longer are. Open each by hand. If the page was corrected, say so in the record; ' +
  'if it is gone, set `link: dead` and add an archived copy. `npm run capture -- <source>` writes down what there is now; the pages ' +
  'then say when the words were last found.'

function itemOf(source: SourceNow): string {
  const head = `- \`content/${source.file}\``
  const address = [source.url, ...(source.archive === undefined ? [] : [`archived copy: ${source.archive}`])]
  if (source.page !== 'read')
    return `${head}: ${source.page}, ${source.said}. ${WHAT_TO_DO[source.page]}\n${fence(address)}`
  const lines = source.quotations.flatMap((quotation) => lineOf(quotation))
  return `${head}\n${fence([...address, ...lines])}`
}

function lineOf(quotation: QuotationNow): string[] {
  const { record, field, words, seen } = quotation
  const last = seen === undefined ? '' : `, last found on ${seen}`
  const at = `${record} (${field})`
  if (quotation.now === 'gone' && !quotation.isKnown) return ['', `gone${last}: ${at}`, `  ${oneLine(words)}`]
  if (quotation.now === 'new' && !quotation.isThere) return ['', `not found: ${at}`, `  ${oneLine(words)}`]
  if (quotation.now === 'changed' && !quotation.isKnown) {
    return ['', `changed${last}: ${at}`, `  ${quotation.runs.map(markedRun).join('')}`]
  }
  return []
}

/** A run of words with what was removed in [-brackets-] and what was added in {+braces+}. */
export function markedRun({ text, change }: { text: string; change: 'same' | 'added' | 'removed' }): string {
  if (change === 'same') return oneLine(text)
  return change === 'removed' ? `[-${oneLine(text)}-]` : `{+${oneLine(text)}+}`
}

function oneLine(text: string): string {
  return text.replace(/[\s`]+/gu, (found) => (found.includes('`') ? "'" : ' '))
}

function fence(lines: readonly string[]): string {
  return `\n  \`\`\`text\n${lines.map((line) => `  ${line.replaceAll('```', "'''")}`).join('\n')}\n  \`\`\`\n`
}
