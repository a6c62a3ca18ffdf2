/**
 * The keys of all documents in a facet, as numbers: counting ten thousand hits by their keys as text would take longer
 * than a frame. The numbers of a document lie from `starts[document]` to `starts[document + 1]`.
 */
export function facetColumn(count: number, keysOf: (document: number) => readonly string[]): FacetColumn {
  const numberOf = new Map<string, number>()
  const starts = new Uint32Array(count + 1)
  const numbers: number[] = []
  for (let document = 0; document < count; document++) {
    for (const key of keysOf(document)) {
      if (!numberOf.has(key)) numberOf.set(key, numberOf.size)
      numbers.push(numberOf.get(key)!)
    }
    starts[document + 1] = numbers.length
  }
  return { keys: [...numberOf.keys()], starts, numbers: Uint32Array.from(numbers) }
}

export type FacetColumn = {
  readonly keys: readonly string[]
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
}
