import type { ComparisonChanges } from '../change/change.ts'
import { CHANGE_TITLES, countByKind, tellChange, type ToldChange } from './changes.ts'

/** A report longer than this is read by nobody; GitHub shows a megabyte of summary at most. */
const MOST_SHOWN = 300

/**
 * What a change of the content means, for the page of a pull request. Headings are made of our words and of ids; whatever
 * a record says stands in a fenced block with a fence longer than any within it, so that nothing in it can mention
 * somebody, load a picture, or be taken for a heading of ours.
 */
export function renderChangesMarkdown(all: readonly ComparisonChanges[], unread: readonly string[] = []): string {
  const parts = ['## What this change means', ...headOf(all)]
  if (unread.length > 0) {
    parts.push('### Files that could not be read', fenced(unread), 'What changed in them is not told here.')
  }
  let left = MOST_SHOWN
  for (const { comparison, changes } of all) {
    parts.push(`### ${comparison}`)
    for (const { kind } of countByKind([{ comparison, changes }])) {
      const told = changes.filter((change) => change.kind === kind).slice(0, left)
      left -= told.length
      if (told.length > 0) parts.push(`#### ${CHANGE_TITLES[kind]}`, ...told.map((change) => item(tellChange(change))))
    }
  }
  if (left <= 0) parts.push(`Only the first ${MOST_SHOWN} changes are shown.`)
  return `${parts.join('\n\n')}\n`
}

function headOf(all: readonly ComparisonChanges[]): string[] {
  const counts = countByKind(all)
  if (counts.length === 0) return ['No record changed in meaning.']
  return [counts.map(({ kind, count }) => `- ${CHANGE_TITLES[kind]}: ${count}`).join('\n')]
}

function item({ heading, lines }: ToldChange): string {
  return `- \`${heading}\`\n\n${fenced(lines).replace(/^/gm, '  ')}`
}

function fenced(lines: readonly string[]): string {
  const text = lines.join('\n')
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}
