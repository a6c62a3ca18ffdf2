import type { Code, CodedCell, Coding } from '../model/coding.ts'
import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import type { OptionId, PositionId } from '../model/ids.ts'
import { kappaOf } from './kappa.ts'

/** One cell that two coders read in two ways, with where each of them wrote it. */
export type Difference = {
  readonly position: PositionId
  readonly option: OptionId
  readonly codes: readonly [Code, Code]
  readonly places: readonly [Place, Place]
}

type Place = { readonly file: string; readonly line: number }

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
  /** By position, then in the order of the options. */
  readonly differences: readonly Difference[]
}

/** Each two coders who have coded a cell in common, by their names. Cells of what is no longer there do not count. */
export function agreementsOf(dataset: Dataset): Agreement[] {
  const read = [...Map.groupBy(dataset.codings, ({ coder }) => coder)]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([coder, codings]) => ({ coder, cells: cellsOf(codings) }))
  return read.flatMap((first, at) =>
    read.slice(at + 1).flatMap((second) => {
      const agreement = agreementOf(dataset, first, second)
      return agreement.cells === 0 ? [] : agreement
    }),
  )
}

type Written = CodedCell & { readonly file: string }
type Reader = { readonly coder: string; readonly cells: ReadonlyMap<string, Written> }

function cellsOf(codings: readonly Coding[]): Map<string, Written> {
  return new Map(
    codings.flatMap(({ file, cells }) => cells.map((cell) => [keyOf(cell.position, cell.option), { ...cell, file }])),
  )
}

function keyOf(position: PositionId, option: OptionId): string {
  return `${position}#${option}`
}

function agreementOf(dataset: Dataset, a: Reader, b: Reader): Agreement {
  const pairs = dataset.positions.flatMap((position) =>
    (dataset.issueById.get(position.issue)?.options ?? []).flatMap(({ id: option }) => {
      const [one, other] = [a, b].map(({ cells }) => cells.get(keyOf(position.id, option)))
      if (!one || !other || one.code === null || other.code === null) return []
      return { position: position.id, option, codes: [one.code, other.code] as const, places: [one, other] as const }
    }),
  )
  const differences = pairs.filter(({ codes: [one, other] }) => one !== other)
  const withStance = pairs.filter(({ codes }) => codes.some((code) => code !== 'no-stance')).length
  return {
    coders: [a.coder, b.coder],
    positions: new Set(pairs.map(({ position }) => position)).size,
    cells: pairs.length,
    agreed: pairs.length - differences.length,
    withStance,
    // Two that differ cannot both read no stance.
    agreedWithStance: withStance - differences.length,
    kappa: kappaOf(pairs.map(({ codes }) => codes)),
    differences: differences.map(({ places: [one, other], ...pair }) => ({
      ...pair,
      places: [placeOf(one), placeOf(other)],
    })),
  }
}

function placeOf({ file, line }: Written): Place {
  return { file, line }
}
