import type { ComparisonChanges } from '../change/change.ts'
import type { FileChange } from '../change/compare-files.ts'
import { CHANGE_TITLES, countByKind, tellChange, type ToldChange } from './changes.ts'
import { printable } from './report.ts'

/** Of each kind no more are shown: a flood of one must not push another out. GitHub shows a megabyte at most. */
const MOST_SHOWN = 40

/** What there is to tell beside the records: files that are no records, and files that could not be read. */
export type BesideRecords = { readonly files?: readonly FileChange[]; readonly unread?: readonly string[] }

/**
 * What a change of the content means, for the page of a pull request, most important first. Headings are made of our words
 * and of ids; whatever a record or a file says stands in a fenced block with a fence longer than any within it, so that
 * nothing in it can mention somebody, load a picture, or be taken for a heading of ours.
 */
export function renderChangesMarkdown(
  all: readonly ComparisonChanges[],
  { files = [], unread = [] }: BesideRecords = {},
): string {
  const counts = countByKind(all)
  const parts = ['## What this change means', ...headOf(all, files, unread)]
  if (unread.length > 0) parts.push('### Files that could not be read', fenced(unread), UNREAD)
  if (files.length > 0) parts.push('### Files that are no records', ...shown(files.map(toldFile)))
  for (const { kind } of counts) {
    const told = all.flatMap(({ comparison, changes }) =>
      changes.filter((change) => change.kind === kind).map((change) => within(comparison, tellChange(change))),
    )
    parts.push(`### ${CHANGE_TITLES[kind]}`, ...shown(told))
  }
  return `${parts.join('\n\n')}\n`
}

const UNREAD =
  'What changed in them is not told here; where a `comparison.md` is among them, nothing of its comparison is.'

function headOf(all: readonly ComparisonChanges[], files: readonly FileChange[], unread: readonly string[]): string[] {
  const counts = countByKind(all).map(({ kind, count }) => `- ${CHANGE_TITLES[kind]}: ${count}`)
  if (files.length > 0) counts.unshift(`- Files that are no records: ${files.length}`)
  if (unread.length > 0) counts.unshift(`- Files that could not be read: ${unread.length}`)
  return [counts.length === 0 ? 'No record changed in meaning.' : counts.join('\n')]
}

function within(comparison: string, { heading, lines }: ToldChange): ToldChange {
  return { heading: `${comparison}: ${heading}`, lines }
}

function toldFile({ file, change, lines }: FileChange): ToldChange {
  return { heading: `${file.slice(0, 120).replace(/[^\w./-]/g, '?')}: ${change}`, lines }
}

function shown(told: readonly ToldChange[]): string[] {
  const items = told.slice(0, MOST_SHOWN).map(item)
  const left = told.length - items.length
  return left > 0 ? [...items, `And ${left} more.`] : items
}

function item({ heading, lines }: ToldChange): string {
  return lines.length === 0 ? `- \`${heading}\`` : `- \`${heading}\`\n\n${fenced(lines).replace(/^/gm, '  ')}`
}

function fenced(lines: readonly string[]): string {
  const left = lines.length - MOST_SHOWN
  const told = lines.slice(0, MOST_SHOWN).map((line) => printable(line).slice(0, LONGEST_LINE))
  const text = [...told, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n')
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}

/** Longer than any line that `tellChange` gives. */
const LONGEST_LINE = 2_000
