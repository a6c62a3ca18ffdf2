import type { Dataset } from '../model/dataset.ts'
import type { FieldPath } from '../model/field-path.ts'
import type { Position } from '../model/record.ts'
import { fileNameOf } from './rules/position-file-name.ts'

/** A position whose file is to have another name, and the fields of other records that name it. */
export type Rename = {
  readonly position: Position
  /** Its new id, `<issue>/<file name>`. */
  readonly id: string
  readonly references: readonly { readonly record: Position; readonly path: FieldPath }[]
}

/**
 * The renames that make the file names of positions say the date and the party that the records say. A word after the
 * old date and party stays. Where the new name is taken already a person has to find one, so there is no rename.
 */
export function renamePositions(dataset: Dataset): Rename[] {
  const taken = new Set(dataset.positions.map(({ id }) => id))
  return dataset.positions.flatMap((position) => {
    const { name, begin, isRight } = fileNameOf(position)
    if (isRight || !dataset.partyById.has(position.party)) return []
    const id = `${position.issue}/${begin}${lastWords(name, dataset)}`
    if (taken.has(id)) return []
    taken.add(id)
    return { position, id, references: referencesTo(position, dataset) }
  })
}

/** What follows date and party in a file name, with its hyphen; nothing where the name does not begin with both. */
function lastWords(name: string, { partyById }: Dataset): string {
  const [, rest = ''] = /^[12]\d{3}(?:-\d{2}){0,2}-(.*)$/.exec(name) ?? []
  const parties = [...partyById.keys()].filter((party) => rest.startsWith(`${party}-`))
  const longest = Math.max(0, ...parties.map((party) => party.length))
  return longest === 0 ? '' : rest.slice(longest)
}

function referencesTo({ id }: Position, { successorsById }: Dataset): Rename['references'] {
  return (successorsById.get(id) ?? []).flatMap((record) =>
    record.supersedes.flatMap((other, at) => (other === id ? [{ record, path: ['supersedes', at] }] : [])),
  )
}
