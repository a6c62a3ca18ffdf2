import { readFileSync } from 'node:fs'
import { checkbox, input } from '@inquirer/prompts'
import { isDay } from '#core/model/date.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { byIdOfKind } from '#core/model/records-of.ts'
import { headingOf } from '#core/model/heading-of.ts'
import { MERGED, RENAMED, type CorrectionNote, type MoveRequest } from '#core/move/request.ts'
import { didYouMean } from '#core/problem/closest.ts'
import { CONTEXT } from '../new/ask.ts'
import type { ContentState } from './read-state.ts'

/** What the command line says beside its operands. */
type Values = {
  readonly in: string | undefined
  readonly title: string | undefined
  readonly question: string | undefined
  readonly statements: string | undefined
  readonly cut: boolean
  readonly note: string | undefined
  readonly on: string | undefined
  readonly 'no-prompts': boolean
}

type Read = { readonly asked: MoveRequest; readonly dataset: Dataset } | { readonly refused: string }

const DOINGS = ['rename', 'merge', 'split'] as const

/** What is asked for, from the command line and from who sits before it; null where they broke off. */
export async function readRequest(
  values: Values,
  operands: readonly string[],
  state: ContentState,
): Promise<Read | null> {
  const [doing = '', kind = '', from = '', given = '', ...more] = operands
  if (!isOneOf(DOINGS, doing)) {
    return {
      refused: `"${doing}" is nothing that can be done. ${didYouMean(doing, DOINGS, 'Write rename, merge or split.')}`,
    }
  }
  const kinds = doing === 'split' ? (['issue'] as const) : doing === 'merge' ? MERGED : RENAMED
  if (!isOneOf(kinds, kind)) {
    return {
      refused: `${doing} knows no kind "${kind}". ${didYouMean(kind, kinds, `Write one of ${kinds.join(', ')}.`)}`,
    }
  }
  if (from === '' || given === '') return { refused: `Name what is to be ${PARTICIPLE[doing]} and its new name.` }
  if (doing !== 'split' && more.length > 0)
    return { refused: `${doing} takes two names; found "${more.join(' ')}" too.` }
  const dataset = datasetOf(kind, from, values.in, state)
  if ('refused' in dataset) return dataset
  // A position keeps its issue unless another is named.
  const to = kind === 'position' && !given.includes('/') ? `${from.split('/')[0] ?? ''}/${given}` : given
  const correction = correctionOf(values)
  if (correction && 'refused' in correction) return correction
  if (doing === 'rename') return { asked: { do: doing, kind, from, to, correction }, dataset }
  if (doing === 'merge' && isOneOf(MERGED, kind)) return { asked: { do: doing, kind, from, to, correction }, dataset }
  return readSplit(values, { from, to }, more, dataset)
}

const PARTICIPLE = { rename: 'renamed', merge: 'merged', split: 'split' }

function isOneOf<T extends string>(list: readonly T[], word: string): word is T {
  return (list as readonly string[]).includes(word)
}

function datasetOf(
  kind: MoveRequest['kind'],
  id: string,
  named: string | undefined,
  { datasets }: ContentState,
): Dataset | { readonly refused: string } {
  const names = datasets.map(({ comparison }) => comparison.id)
  if (named !== undefined) {
    const found = datasets.find(({ comparison }) => comparison.id === named)
    return (
      found ?? {
        refused: `There is no comparison "${named}". ${didYouMean(named, names, `Write one of ${names.join(', ')}.`)}`,
      }
    )
  }
  const holding = datasets.filter((dataset) => byIdOfKind(dataset, kind).has(id))
  const [only, ...others] = holding.length > 0 ? holding : datasets
  if (only && others.length === 0) return only
  const where = (holding.length > 0 ? holding : datasets).map(({ comparison }) => comparison.id).join(', ')
  return {
    refused:
      holding.length > 0
        ? `Several comparisons have a ${kind} "${id}". Say with --in which is meant: ${where}.`
        : `No comparison has a ${kind} "${id}". Say with --in where to look: ${where}.`,
  }
}

function correctionOf({ note, on }: Values): CorrectionNote | { readonly refused: string } | undefined {
  if (note === undefined)
    return on === undefined ? undefined : { refused: '--on is the day of a note: give --note too.' }
  if (on !== undefined && !isDay(on)) return { refused: `--on: found "${on}", expected a day written YYYY-MM-DD.` }
  return { on: on ?? today(), note }
}

/** Of the clock on the wall: only who types a correction lives by it. */
function today(): string {
  const now = new Date()
  const two = (figure: number) => String(figure).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

async function readSplit(
  values: Values,
  { from, to }: { readonly from: string; readonly to: string },
  named: readonly string[],
  dataset: Dataset,
): Promise<Read | null> {
  const listed = values.statements === undefined ? [] : linesOf(values.statements)
  const asks = !values['no-prompts'] && process.stdin.isTTY
  const own = dataset.positionsByIssue.get(from) ?? []
  try {
    const chosen =
      named.length + listed.length === 0 && asks
        ? await checkbox(
            {
              message: `Which statements on ${from} go to ${to}?`,
              choices: own.map((position: AnyRecord) => ({
                value: position.id,
                name: `${position.id}: ${headingOf(position)}`,
              })),
            },
            CONTEXT,
          )
        : [...named, ...listed].map((id) => idOf(id, from))
    const title = values.title ?? (asks ? await input({ message: 'Title of the new issue' }, CONTEXT) : undefined)
    const question = values.question ?? (asks ? await input({ message: 'Its question' }, CONTEXT) : undefined)
    const missing = [
      ...(title ? [] : ['--title']),
      ...(question ? [] : ['--question']),
      ...(chosen.length > 0 ? [] : ['the statements that go, behind the two names or in a file with --statements']),
    ]
    if (!title || !question || missing.length > 0) return { refused: `A new issue needs ${missing.join(', ')}.` }
    const asked = {
      do: 'split',
      kind: 'issue',
      from,
      to,
      title,
      question,
      positions: chosen,
      cutsLinks: values.cut,
    } as const
    return { asked, dataset }
  } catch (error) {
    // Ctrl+C in a prompt is no fault.
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error
    process.stderr.write('Nothing was done.\n')
    return null
  }
}

function linesOf(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/)
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
}

/** A statement may be named by its file, its id, or its id without the issue. */
function idOf(name: string, issue: string): string {
  const [id = ''] = name.split('/positions/').slice(-1)
  const bare = id.replace(/\.md$/, '')
  return bare.includes('/') ? bare : `${issue}/${bare}`
}
