import type { SearchDocument, SharedField, SharedValue } from '../search-document.ts'

/** Writes documents so that what they share stands there once. */
export function freeze(comparisons: readonly Comparison[]): Frozen {
  const values: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (value: SharedValue) => {
    const text = `${value.key}\n${value.words}`
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, values.length)
    return values.push(text) - 1
  }
  const frozen = comparisons.map(({ documents, synonyms, loaded }) => ({
    synonyms,
    loaded,
    documents: documents.map(({ id, title, texts, shared }): FrozenDocument => [
      ...([id, title, texts] as const),
      Object.fromEntries(Object.entries(shared).map(([field, own]) => [field, own.map(numberOf)])),
    ]),
  }))
  return { values, comparisons: frozen }
}

/** Reads what `freeze` wrote. */
export function thaw({ values, comparisons }: Frozen): Comparison[] {
  const valueOf = (number: number): SharedValue => {
    const [key = '', words = ''] = values[number]!.split('\n')
    return { key, words }
  }
  return comparisons.map(({ documents, ...rest }) => ({
    ...rest,
    documents: documents.map(([id, title, texts, shared]): SearchDocument => ({
      ...{ id, title, texts },
      shared: Object.fromEntries(
        Object.entries(shared).map(([field, own]) => [field as SharedField, own.map(valueOf)]),
      ),
    })),
  }))
}

export type Comparison = {
  readonly documents: readonly SearchDocument[]
  readonly synonyms: readonly (readonly string[])[]
  readonly loaded: readonly (readonly [term: string, neutral: string])[]
}

type FrozenDocument = readonly [
  id: string,
  title: string,
  texts: readonly string[],
  shared: Readonly<Record<string, readonly number[]>>,
]

export type Frozen = {
  readonly values: readonly string[]
  readonly comparisons: readonly (Omit<Comparison, 'documents'> & { readonly documents: readonly FrozenDocument[] })[]
}
