import type { Change, ComparisonChanges, WordRun } from '../change/change.ts'
import type { FieldPath } from '../model/field-path.ts'
import type { AnyRecord } from '../model/record.ts'
import { printable } from './report.ts'

/** A change as a report tells it: a heading made of ids alone, and the words of the records below it. */
export type ToldChange = { readonly heading: string; readonly lines: readonly string[] }

/** How much of a text a report repeats. */
const LONGEST = 600

/** What each kind of change is called, in the order in which a reviewer wants to hear of them. */
export const CHANGE_TITLES = {
  gone: 'Records gone',
  quote: 'Quoted words altered',
  shown: 'Stances that the pages will show otherwise',
  coded: 'Coded stances changed',
  accepted: 'Warnings accepted from now on',
  'mixed-scripts': 'Words that mix alphabets',
  'new-host': 'Web hosts that no source led to before',
  source: 'Sources changed',
  added: 'Records added',
  field: 'Other fields changed',
  coverage: 'Statements per party',
} as const satisfies Record<Change['kind'], string>

/** A change in words. Ids stand in the heading as they are safe; whatever else a record says stands in the lines. */
export function tellChange(change: Change): ToldChange {
  switch (change.kind) {
    case 'gone':
    case 'added':
      return { heading: nameOf(change.record), lines: summaryOf(change.record) }
    case 'quote':
    case 'field':
      return { heading: placeOf(change.record, change.path), lines: [runs(change.words)] }
    case 'accepted':
      return { heading: `${nameOf(change.record)}: ${safe(change.rule)}`, lines: [cut(change.reason)] }
    case 'coded':
      return { heading: placeOf(change.record, ['stances', change.option]), lines: [moved(change.from, change.to)] }
    case 'shown':
      return {
        heading: `${nameOf(change.record)}: ${safe(change.party)} on ${safe(change.option)}`,
        lines: [moved(change.from, change.to)],
      }
    case 'source':
      return { heading: placeOf(change.record, change.path), lines: [`- ${cut(change.from)}`, `+ ${cut(change.to)}`] }
    case 'coverage':
      return { heading: safe(change.party.id), lines: [coverage(change)] }
    case 'mixed-scripts':
      return { heading: placeOf(change.record, change.path), lines: [lettersOf(change.word)] }
    case 'new-host':
      return { heading: nameOf(change.record), lines: [cut(change.host)] }
  }
}

/** How many changes there are of each kind, in the order of the titles. */
export function countByKind(all: readonly ComparisonChanges[]): { kind: Change['kind']; count: number }[] {
  const kinds = all.flatMap(({ changes }) => changes.map(({ kind }) => kind))
  return (Object.keys(CHANGE_TITLES) as Change['kind'][])
    .map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }))
    .filter(({ count }) => count > 0)
}

/** An id as it is; anything else with its unusual characters replaced, so that it can stand in a heading. */
function safe(id: string): string {
  return id.slice(0, 120).replace(/[^\w./-]/g, '?')
}

function nameOf({ type, id }: AnyRecord): string {
  return `${type} ${safe(id)}`
}

function placeOf(record: AnyRecord, path: FieldPath): string {
  return `${nameOf(record)}: ${safe(path.join('.'))}`
}

/** What a reviewer wants to know of a record without opening it. */
function summaryOf(record: AnyRecord): string[] {
  const { quote, translation } = record as { quote?: { text: string }; translation?: { text: string } }
  const head =
    'condition' in record
      ? `${record.party}, ${record.said ?? record.said_between?.join(' to ')}, ${record.authority}: ${record.condition}`
      : 'title' in record
        ? record.title
        : 'name' in record
          ? record.name
          : record.where
  const stances = 'stances' in record ? Object.entries(record.stances).map(([id, stance]) => `${id}: ${stance}`) : []
  const words = [quote?.text, translation?.text].flatMap((text) => (text ? [`“${text}”`] : []))
  const url = 'url' in record ? [record.url] : []
  return [head, ...words, ...stances, ...url].map(cut)
}

function moved(from: string | null, to: string | null): string {
  return `${from ?? 'nothing'} → ${to ?? 'nothing'}`
}

/** Words gone as [-gone-], words new as {+new+}, as git writes them. */
function runs(words: readonly WordRun[]): string {
  const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return cut(words.map(({ text, change }) => MARKS[change][0] + text + MARKS[change][1]).join(''))
}

function coverage({ from, to }: Extract<Change, { kind: 'coverage' }>): string {
  return `statements ${from.statements} → ${to.statements}, words ${from.words} → ${to.words}`
}

/** Which letters are of which alphabet cannot be seen, so it is written out. */
function lettersOf(word: string): string {
  const foreign = [...new Set(word)].filter((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter))
  const codes = foreign.map((letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
  return cut(`${word} (${codes.join(', ')})`)
}

function cut(text: string): string {
  const line = printable(text.replace(/\s+/g, ' '))
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
