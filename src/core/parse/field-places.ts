import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import type { FieldPath } from '../model/field-path.ts'

/** Where a field's value begins, and its key if it has one. */
type Place = { readonly value: number; readonly key?: number }

/** Where each field of a tree begins, by its path. */
export type FieldPlaces = ReadonlyMap<string, Place>

/** Notes where each field begins, so that the tree itself need not be kept. */
export function findFieldPlaces(tree: ParsedNode | null, offset: number): FieldPlaces {
  const places = new Map<string, Place>()
  note(tree, [], { value: (tree?.range[0] ?? 1) + offset }, offset, places)
  return places
}

/** The offset of a field's value, or of its key with `atKey`; of the nearest around it if there is no such field. */
export function offsetOf(places: FieldPlaces, path: FieldPath, atKey = false): number {
  const place = places.get(keyOf(path))
  if (place) return atKey ? (place.key ?? place.value) : place.value
  return path.length === 0 ? 0 : offsetOf(places, path.slice(0, -1))
}

function note(
  node: ParsedNode | null,
  path: FieldPath,
  place: Place,
  offset: number,
  places: Map<string, Place>,
): void {
  const key = keyOf(path)
  // Of a key that is given twice the first counts.
  if (places.has(key)) return
  places.set(key, place)
  if (isSeq(node)) {
    node.items.forEach((item, at) => {
      const value = (item as ParsedNode | null)?.range[0] ?? node.range[0]
      note(item, [...path, at], { value: value + offset }, offset, places)
    })
  }
  if (!isMap(node)) return
  for (const { key, value } of node.items as { key: ParsedNode; value: ParsedNode | null }[]) {
    if (!isScalar(key)) continue
    const at = key.range[0] + offset
    // A key without a value: the place to write one is behind the key.
    const begins = value?.range ? value.range[0] + offset : at
    note(value, [...path, String(key.value)], { key: at, value: begins }, offset, places)
  }
}

function keyOf(path: FieldPath): string {
  return JSON.stringify(path)
}
