import type { ComparisonChanges } from '../change/change.ts'
import type { FileChange } from '../change/compare-files.ts'
import type { Harmless } from '../change/harmless-edit.ts'
import { scopeOf, type OutsideFile, type Scope } from '../change/scope-of.ts'
import { KINDS } from '../model/kinds.ts'
import { CHANGE_TITLES, countByKind, safe, tellChange, type ToldChange } from './changes.ts'
import { cutTo, type Room } from './cut-to.ts'
import { firstLook, HARMLESS_TITLES, weighAll, type WeighedChange } from './first-look.ts'
import { printable } from './report.ts'

/** Of each kind no more are shown at length: a flood of one must not push another out. What is of concern stands above, whole. */
const MOST_SHOWN = 40

/** The lines of the first screen that are left for what must not be missed. */
const SCREEN = 26

/** What there is to tell beside the records: files that are no records, files that could not be read, files elsewhere. */
export type BesideRecords = {
  readonly files?: readonly FileChange[]
  readonly unread?: readonly string[]
  readonly outside?: readonly OutsideFile[]
}

/**
 * What a change of the content means, for the page of a pull request. First whether it changes records only; then each place
 * that turns a meaning, in one line, none left out; then counts, and each change at length. Harmless edits are counted by
 * kind. Headings are made of our words and of ids; whatever a record or a file says stands in a fenced block with a fence
 * longer than any within it, so that nothing in it can mention somebody, load a picture, or be taken for a heading of ours.
 *
 * @param room how long it may be, and where the whole is to be found
 */
export function renderChangesMarkdown(
  all: readonly ComparisonChanges[],
  { files = [], unread = [], outside = [] }: BesideRecords = {},
  room?: Room,
): string {
  const weighed = weighAll(all)
  const telling = weighed.filter((one) => one.weighed.harmless === null)
  const look = firstLook(telling, SCREEN - (unread.length > 0 ? Math.min(unread.length, UNREAD_SHOWN) + 8 : 0))
  const translations = files.filter(({ isTranslation }) => isTranslation)
  const others = files.filter(({ isTranslation }) => !isTranslation)
  const isQuiet = weighed.length + files.length + unread.length + outside.length === 0
  const head = [
    '## What this change means',
    ...(isQuiet ? ['No record changed in meaning.'] : [scopeText(scopeOf(all, files, outside))]),
  ]
  const harmless = harmlessText(weighed)
  if (harmless !== null) head.push(harmless)
  const moved = movedText(weighed)
  if (moved !== null) head.push(moved)
  const parts: string[] = []
  if (unread.length > 0)
    parts.push(`### Files that could not be read: ${unread.length}`, fenced(unread, UNREAD_SHOWN), UNREAD)
  if (look.first.length > 0) {
    const counts = look.counts.map(([title, count]) => `${title} ${count}`).join(', ')
    parts.push('### Look at these first', `${counts}.`, fenced(look.first))
  }
  if (look.others.length > 0) parts.push(`### And at these: ${look.others.length} more`, fenced(look.others))
  const told = telling.map(({ comparison, change }) => ({ comparison, change }))
  const counts = [
    ...(others.length > 0 ? [`- Files that are no records: ${others.length}`] : []),
    ...(translations.length > 0 ? [`- Translations: ${translations.length}`] : []),
    ...countByKind(grouped(told)).map(({ kind, count }) => `- ${CHANGE_TITLES[kind]}: ${count}`),
  ]
  if (counts.length > 0) parts.push('### In figures', counts.join('\n'))
  if (others.length > 0) parts.push('### Files that are no records', ...shown(others.map(toldFile)))
  if (translations.length > 0) parts.push('### Translations', TRANSLATIONS, ...shown(translations.map(toldFile)))
  const byKind = Map.groupBy(told, ({ change }) => change.kind)
  for (const { kind } of countByKind(grouped(told))) {
    const items = (byKind.get(kind) ?? []).map(({ comparison, change }) => within(comparison, tellChange(change)))
    parts.push(`### ${CHANGE_TITLES[kind]}`, ...shown(items))
  }
  return cutTo(head, parts, room)
}

const TRANSLATIONS =
  'Words of the publisher in another language. `older`: the original says something else now, and the pages will say so.'

const UNREAD =
  'What changed in them is not told here; where a `comparison.md` is among them, nothing of its comparison is.'

/** So many names of files that cannot be read are told before what could be: they may not fill the first screen. */
const UNREAD_SHOWN = 5

/** So many places of each kind are named. */
const PLACES = 4

function scopeText(scope: Scope): string {
  if (scope.size === 0) return '**Records only.** No rule, setting, acceptance or program changes.'
  const parts = [...scope].map(([kind, places]) => {
    const named = places.slice(0, PLACES).map((place) => `\`${fileName(place)}\``)
    const left = places.length - named.length
    return `${kind}: ${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
  })
  return `**Not records only.** Review as rules, apart from what the records say: ${parts.join('; ')}.`
}

function harmlessText(weighed: readonly WeighedChange[]): string | null {
  const kinds = Map.groupBy(
    weighed.flatMap((one) => one.weighed.harmless ?? []),
    (kind) => kind,
  )
  if (kinds.size === 0) return null
  const counted = (Object.keys(HARMLESS_TITLES) as Harmless[]).flatMap((kind) => {
    const count = kinds.get(kind)?.length ?? 0
    return count > 0 ? `${HARMLESS_TITLES[kind]} ${count}` : []
  })
  return `Edits that leave every word as it was: ${counted.join(', ')}.`
}

/** Records that were moved by command: their old addresses lead on. What else is another in them is told as of any record. */
function movedText(weighed: readonly WeighedChange[]): string | null {
  const moves = weighed.flatMap(({ change }) => (change.kind === 'renamed' && change.by === 'command' ? change : []))
  if (moves.length === 0) return null
  // What follows the name of something else is counted: a position bears that of its party and its issue.
  const leading = moves.filter(({ record }) => KINDS[record.type].path !== 'issue/name')
  const named = (leading.length > 0 ? leading : moves)
    .slice(0, PLACES)
    .map(({ record, from }) => `\`${record.type} ${safe(from)} → ${safe(record.id)}\``)
  return `Moved by command, so that old addresses lead on: ${moves.length} (${named.join(', ')}${moves.length > named.length ? ', ...' : ''}).`
}

function grouped(told: readonly Omit<WeighedChange, 'weighed'>[]): ComparisonChanges[] {
  const groups = Map.groupBy(told, ({ comparison }) => comparison)
  return [...groups].map(([comparison, items]) => ({ comparison, changes: items.map(({ change }) => change) }))
}

function within(comparison: string, { heading, lines }: ToldChange): ToldChange {
  return { heading: `${comparison}: ${heading}`, lines }
}

function fileName(file: string): string {
  return file.slice(0, 120).replace(/[^\w./() -]/g, '?')
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
  return lines.length === 0
    ? `- \`${heading}\``
    : `- \`${heading}\`\n\n${fenced(lines, MOST_SHOWN).replace(/^/gm, '  ')}`
}

function fenced(lines: readonly string[], most = lines.length): string {
  const left = lines.length - most
  const told = lines.slice(0, most).map((line) => printable(line).slice(0, LONGEST_LINE))
  const text = [...told, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n')
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}

/** Longer than any line that `tellChange` gives. */
const LONGEST_LINE = 2_000
