import { STANCES } from '#core/model/stance.ts'
import { showText } from '#core/problem/show-value.ts'
import type { TypedValue } from '../typed-values.ts'
import { PLAIN_STANCES, type Question } from './asked.ts'
import { columnNamed } from './columns.ts'
import { foldName } from './fold-name.ts'
import { meaningOf, type Mapping } from './mapping.ts'
import { askWord, faultOfCell, isFormula, partsOfCell, readWritten, type CellFault } from './read-cell.ts'
import type { Names } from './names.ts'
import { resolveName } from './resolve-name.ts'
import type { RowInHand } from './row-in-hand.ts'
import type { Shelf } from './shelf.ts'

/**
 * The stances of a row: `option:stance` in the column `stances`, or one word in `stance` with its option beside it. A bare
 * word is about the only option of its issue, or about the one that the mapping names for the issue. Null where there is none.
 */
export function readStances({ texts, shelf, mapping, tell }: RowInHand, issue: string | null): TypedValue | null {
  const column = columnNamed('stances')
  const whole = texts.get('stances')
  const stances: Record<string, TypedValue> = {}
  if (whole !== undefined && column && !faultOfCell(whole, column)) {
    const written = /^[{]/.test(whole) ? readWritten(whole, column) : undefined
    if (typeof written === 'object' && written !== null) Object.assign(stances, written)
    else {
      for (const part of partsOfCell(whole, column)) {
        const at = part.lastIndexOf(':')
        const [named, word] = at === -1 ? [null, part] : [part.slice(0, at).trim(), part.slice(at + 1).trim()]
        add('stances', named, word)
      }
    }
  }
  const word = texts.get('stance')
  if (word !== undefined && !isFormula(word)) {
    if (word.includes(':')) {
      for (const part of word.split(/[;\n]/)) {
        const at = part.lastIndexOf(':')
        add('stance', part.slice(0, at).trim() || null, part.slice(at + 1).trim())
      }
    } else add('stance', texts.get('option') ?? null, word)
  }
  return Object.keys(stances).length === 0 ? null : stances

  function add(from: string, named: string | null, said: string): void {
    const stance = stanceOf(said, mapping)
    if ('message' in stance) tell(from, stance)
    if (issue === null || (named === null && meaningOf(mapping.options, issue) === LEFT_OUT)) return
    const option = named === null ? bareOption(issue, shelf, mapping) : optionOf(named, issue, shelf, mapping)
    if ('message' in option) tell(from, option)
    else if ('value' in stance) stances[option.value] = stance.value
  }
}

function stanceOf(word: string, mapping: Mapping): { readonly value: string } | CellFault {
  const said = meaningOf(mapping.words['stance'], word) ?? word
  const folded = foldName(said)
  const same = STANCES.find((stance) => stance === said || foldName(stance) === folded)
  if (same !== undefined) return { value: same }
  const column = columnNamed('stance')
  if (!column) return { value: word }
  return askWord(word, column, STANCES, PLAIN_STANCES.get(foldName(word)) ?? null)
}

function optionOf(
  named: string,
  issue: string,
  shelf: Shelf,
  mapping: Mapping,
): { readonly value: string } | CellFault {
  const names = shelf.optionsOf(issue)
  return resolveName(named, names, { topic: 'options', noun: `option of ${issue}`, key: `${issue}: ${named}` }, mapping)
}

function bareOption(issue: string, shelf: Shelf, mapping: Mapping): { readonly value: string } | CellFault {
  const names = shelf.optionsOf(issue)
  const told = meaningOf(mapping.options, issue)
  if (told !== undefined) {
    return resolveName(told, names, { topic: 'options', noun: `option of ${issue}`, key: issue }, mapping)
  }
  const [only, ...others] = names.all
  if (!only) {
    return {
      message: `found a stance, but the issue ${issue} has no options, expected an option that it is about`,
      fix: `Add options to the issue ${issue}, or say once that such stances are left out.`,
      question: aboutBare(issue, []),
    }
  }
  if (others.length === 0) return { value: only.id }
  return {
    message: `found a stance without an option, expected which of the ${names.all.length} options of ${issue} it is about: ${names.all.map(({ id }) => id).join(', ')}`,
    fix: `Write option:stance, such as ${showText(`${only.id}:supports`).slice(1, -1)}; or say once which option of ${issue} is meant.`,
    question: aboutBare(issue, names.all),
  }
}

/** What a mapping has for an issue of which bare stances say nothing that its options hold. */
const LEFT_OUT = ''

function aboutBare(issue: string, options: Names['all']): Question {
  return {
    path: ['options', issue],
    text: issue,
    asks: `Which option of ${issue} are bare stances about?`,
    choices: [
      ...options.map(({ id, title }) => ({ id, title })),
      { id: LEFT_OUT, title: 'none: leave these stances out' },
    ],
    meant: null,
  }
}
