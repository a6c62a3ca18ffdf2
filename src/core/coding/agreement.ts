import type { Code, CodedCell } from '../model/coding.ts'
import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import type { OptionId, PositionId } from '../model/ids.ts'
import { kappaOf } from './kappa.ts'

/** What one coder reads in a cell, and where the coder wrote it. */
export type Reading = { readonly coder: string; readonly code: Code; readonly file: string; readonly line: number }

/** One position and one option of its issue, with what each coder reads there and what is published. */
export type ReadCell = {
  readonly position: PositionId
  readonly option: OptionId
  /** By the names of the coders; none that has not coded it. */
  readonly readings: readonly Reading[]
  readonly published: Code
}

/**
 * How far two coders agree in a comparison. What is counted is the cell: one position and one option of its issue that both
 * have coded, "no stance" being a code like any other.
 */
export type Agreement = {
  readonly coders: readonly [string, string]
  readonly positions: number
  readonly cells: number
  readonly agreed: number
  /** Cells in which at least one of the two reads a stance, and those of them that they read alike. */
  readonly withStance: number
  readonly agreedWithStance: number
  /** Cohen's kappa, all codes being equally far from each other; null where chance alone would agree in all. */
  readonly kappa: number | null
}

/**
 * The cells of a comparison that anybody has coded apart, by position and then in the order of the options. What coders wrote
 * about positions or options that are not there is not among them.
 */
export function readCells(dataset: Dataset): ReadCell[] {
  const readings = Map.groupBy(
    dataset.codings.flatMap(({ coder, file, cells }) => cells.flatMap((cell) => readingOf(cell, coder, file))),
    ({ key }) => key,
  )
  return dataset.positions.flatMap(({ id: position, issue, stances }) =>
    (dataset.issueById.get(issue)?.options ?? []).flatMap(({ id: option }) => {
      const found = readings.get(keyOf(position, option))
      if (!found) return []
      return {
        position,
        option,
        readings: found.map(({ reading }) => reading),
        published: stances[option] ?? 'no-stance',
      }
    }),
  )
}

/** The cells that not all of their coders read alike. */
export function differingCells(dataset: Dataset): ReadCell[] {
  return readCells(dataset).filter(({ readings }) => readings.some(({ code }) => code !== readings[0]?.code))
}

/** Each two coders who have coded a cell in common, by their names. */
export function agreementsOf(dataset: Dataset): Agreement[] {
  const cells = readCells(dataset)
  const coders = [...new Set(dataset.codings.map(({ coder }) => coder))].sort(compareText)
  return coders.flatMap((first, at) =>
    coders.slice(at + 1).flatMap((second) => {
      const agreement = agreementOf(cells, [first, second])
      return agreement.cells === 0 ? [] : agreement
    }),
  )
}

function agreementOf(cells: readonly ReadCell[], coders: readonly [string, string]): Agreement {
  const pairs = cells.flatMap(({ position, readings }) => {
    const [one, other] = coders.map((coder) => readings.find((reading) => reading.coder === coder)?.code)
    return one && other ? [{ position, codes: [one, other] as const }] : []
  })
  const agreed = pairs.filter(({ codes: [one, other] }) => one === other)
  const withStance = (some: typeof pairs) =>
    some.filter(({ codes }) => codes.some((code) => code !== 'no-stance')).length
  return {
    coders,
    positions: new Set(pairs.map(({ position }) => position)).size,
    cells: pairs.length,
    agreed: agreed.length,
    withStance: withStance(pairs),
    agreedWithStance: withStance(agreed),
    kappa: kappaOf(pairs.map(({ codes }) => codes)),
  }
}

function readingOf({ position, option, code, line }: CodedCell, coder: string, file: string) {
  return code === null ? [] : [{ key: keyOf(position, option), reading: { coder, code, file, line } }]
}

function keyOf(position: PositionId, option: OptionId): string {
  return `${position}#${option}`
}
