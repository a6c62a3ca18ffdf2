import type { Change, ComparisonChanges, TextChange } from '../change/change.ts'
import type { WordRun } from '../statement/word-runs.ts'
import type { FieldPath } from '../model/field-path.ts'
import type { AnyRecord } from '../model/record.ts'
import { showCodePoint } from '../problem/show-value.ts'
import { summariseRecord } from './record-summary.ts'
import { printable } from './report.ts'

/** A change as a report tells it: a heading made of ids alone, and the words of the records below it. */
export type ToldChange = { readonly heading: string; readonly lines: readonly string[] }

/** How much of a text a report repeats. */
const LONGEST = 600

/** How much of what stayed the same is repeated on each side of a change in a long text. */
const AROUND = 60

/** If less than this part of two texts is in both, marks would bury what they say. */
const WORTH_MARKING = 0.3

/** What each kind of change is called, in the order in which a reviewer wants to hear of them. */
export const CHANGE_TITLES = {
  gone: 'Records gone',
  quote: 'Quoted words altered',
  response: 'Answers to claims altered',
  option: 'Options altered, and with them what stances mean',
  frame: 'What is compared, and what it is called',
  shown: 'Stances that the pages will show otherwise',
  coded: 'Coded stances changed',
  attribution: 'Who said it, when, with what weight, and whether it stands',
  outcome: 'Outcomes of rounds altered',
  accepted: 'Warnings accepted from now on',
  'mixed-scripts': 'Words that mix alphabets',
  'new-host': 'Web hosts that no source led to before',
  source: 'Sources changed',
  wording: 'The words of the publisher changed',
  added: 'Records added',
  renamed: 'Records renamed: their addresses change',
  address: 'Addresses of other records taken over',
  field: 'Other fields changed',
  coverage: 'Statements per party',
} as const satisfies Record<Change['kind'], string>

/** A change in words. Ids stand in the heading as they are safe; whatever else a record says stands in the lines. */
export function tellChange(change: Change): ToldChange {
  switch (change.kind) {
    case 'gone':
      return { heading: nameOf(change.record), lines: [...heirOf(change), ...summariseRecord(change.record).map(cut)] }
    case 'added':
      return { heading: nameOf(change.record), lines: summariseRecord(change.record).map(cut) }
    case 'renamed':
      return { heading: nameOf(change.record), lines: [`it was ${cut(change.from)}; ${BY[change.by]}`] }
    case 'address':
      return { heading: nameOf(change.record), lines: [`says that it had the address of ${cut(change.former)}`] }
    case 'quote':
    case 'response':
    case 'option':
    case 'frame':
    case 'attribution':
    case 'outcome':
    case 'wording':
    case 'field':
      return { heading: placeOf(change.record, change.path), lines: [...runs(change.words), ...codedOn(change)] }
    case 'accepted':
      return { heading: `${nameOf(change.record)}: ${safe(change.rule)}`, lines: [cut(change.reason)] }
    case 'coded':
      return {
        heading: placeOf(change.record, ['stances', change.option]),
        lines: [moved(change.from, change.to) + reread(change)],
      }
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

const BY = { command: 'its old address leads here', hand: 'nothing leads from the old address to this one' } as const

function heirOf({ into }: Extract<Change, { kind: 'gone' }>): string[] {
  return into === null ? [] : [`its address leads to ${cut(into)} now`]
}

/** Another stance on words that are as they were is another reading of them, and nothing that the party did. */
function reread({ from, to, hasSameWords }: Extract<Change, { kind: 'coded' }>): string {
  return hasSameWords === true && from !== null && to !== null ? ', with words and source as they were' : ''
}

/** How many changes there are of each kind, in the order of the titles. */
export function countByKind(all: readonly ComparisonChanges[]): { kind: Change['kind']; count: number }[] {
  const kinds = all.flatMap(({ changes }) => changes.map(({ kind }) => kind))
  return (Object.keys(CHANGE_TITLES) as Change['kind'][])
    .map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }))
    .filter(({ count }) => count > 0)
}

/** An id as it is; anything else with its unusual characters replaced, so that it can stand in a heading. */
export function safe(id: string): string {
  return id.slice(0, 120).replace(/[^\w./-]/g, '?')
}

function nameOf({ type, id }: AnyRecord): string {
  return `${type} ${safe(id)}`
}

function placeOf(record: AnyRecord, path: FieldPath): string {
  return `${nameOf(record)}: ${safe(path.join('.'))}`
}

function moved(from: string | null, to: string | null): string {
  return `${from ?? 'nothing'} → ${to ?? 'nothing'}`
}

/** Words gone as [-gone-], words new as {+new+}, as git writes them; one text below the other where little is left. */
function runs(words: readonly WordRun[]): string[] {
  const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  const textOf = (side: WordRun['change']) =>
    words.flatMap(({ text, change }) => (change === side ? text : [])).join('')
  const [same, removed, added] = [textOf('same'), textOf('removed'), textOf('added')]
  if (removed !== '' && added !== '' && same.length < WORTH_MARKING * (removed.length + added.length)) {
    const side = (other: WordRun['change']) =>
      words.flatMap(({ text, change }) => (change === other ? [] : text)).join('')
    return [`- ${cut(side('added'))}`, `+ ${cut(side('removed'))}`]
  }
  return [
    around(words)
      .map(({ text, change }) => MARKS[change][0] + text + MARKS[change][1])
      .join(''),
  ].map(cut)
}

/** A long text without what lies far from what changed, so that the change is never what is cut off. */
function around(words: readonly WordRun[]): WordRun[] {
  const length = words.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= LONGEST / 2) return [...words]
  return words.map(({ text, change }, at) => {
    if (change !== 'same' || text.length <= 2 * AROUND) return { text, change }
    const [before, after] = [at > 0 ? text.slice(0, AROUND) : '', at < words.length - 1 ? text.slice(-AROUND) : '']
    return { text: `${before}…${after}`, change }
  })
}

function codedOn({ kind, statements = 0 }: TextChange): string[] {
  return kind === 'option' ? [`statements with a stance on it: ${statements}`] : []
}

function coverage({ from, to }: Extract<Change, { kind: 'coverage' }>): string {
  return `statements ${from.statements} → ${to.statements}, words ${from.words} → ${to.words}`
}

/** Which letters are of which alphabet cannot be seen, so it is written out. */
function lettersOf(word: string): string {
  const foreign = [...new Set(word)].filter((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter))
  const codes = foreign.map(showCodePoint)
  return cut(`${word} (${codes.join(', ')})`)
}

export function cut(text: string): string {
  const line = printable(text.replace(/\s+/g, ' '))
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
