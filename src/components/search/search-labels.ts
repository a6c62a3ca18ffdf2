import type { Dataset } from '#core/model/dataset.ts'
import type { Labels } from '#search/protocol.ts'
import type { SearchDocument, SharedField } from '#search/search-document.ts'
import { cellWords } from '#site/cell-words.ts'
import { interfaceLocale } from '#site/locale.ts'
import { shortNameOf } from '#site/party-names.ts'
import { searchWords } from '#site/search-words.ts'

/** What readers see for each key that occurs in some documents. Dates are written by the page itself. */
export function searchLabels(dataset: Dataset, documents: readonly SearchDocument[]): Labels {
  const labelOf: Partial<Record<SharedField, (key: string) => string>> = {
    comparison: () => dataset.comparison.title,
    party: (key) => shortNameOf(dataset, key),
    issue: (key) => dataset.issueById.get(key)?.title ?? key,
    stance: (key) => wordFor(cellWords.stance.name, key),
    type: (key) => wordFor(searchWords.types, key),
    authority: (key) => wordFor(cellWords.authority, key),
    standing: (key) => wordFor(searchWords.standings, key),
    language: languageName,
  }
  return Object.fromEntries(
    Object.entries(labelOf).map(([field, label]) => {
      const keys = new Set(
        documents.flatMap(({ shared }) => (shared[field as SharedField] ?? []).map(({ key }) => key)),
      )
      return [field, Object.fromEntries([...keys].sort().map((key) => [key, label(key)]))]
    }),
  )
}

function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  const word = words[key] ?? key
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const languages = new Intl.DisplayNames([interfaceLocale], { type: 'language' })

function languageName(language: string): string {
  try {
    return languages.of(language) ?? language
  } catch {
    return language
  }
}
