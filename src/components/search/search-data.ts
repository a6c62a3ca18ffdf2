import { createHash } from 'node:crypto'
import type { Dataset } from '#core/model/dataset.ts'
import { partPer } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import { kindsWith } from '#core/model/kinds.ts'
import { oncePer } from '#core/model/once.ts'
import { buildIndex } from '#search/build-index.ts'
import { searchedAmong, searchedOfKind, type SearchedRecord } from '#search/documents-of.ts'
import type { EqualWords } from '#search/pack-index.ts'
import type { SearchedComparison } from '#search/pieces/cut-site.ts'
import type { SearchShard } from '#search/protocol.ts'
import { listed, readTexts, tellTexts, type ReadText } from '#search/read-texts.ts'
import { renamedPlaces } from '#search/renamed-places.ts'
import type { SearchDocument, SharedValue } from '#search/search-document.ts'
import { wordsOf } from '#search/words-of.ts'
import { publisherLanguage } from '#site/language.ts'
import { interfaceLanguage } from '#site/locale.ts'
import { plainText } from '#site/plain-text.ts'
import { oneLine } from '#site/in-page-language.ts'
import { foreign as foreignText, foreignLabels } from './foreign.ts'
import { searchLabels } from './search-labels.ts'
import { shownAttribution } from './shown-attribution.ts'
import { shownStances } from './shown-stances.ts'
import { shownTexts } from './shown-texts.ts'

/** What is searched of a comparison, one record after the other, each worked out when it is asked for. */
export function* searchedIn(dataset: Dataset): Generator<Searched> {
  const held = holdOnce()
  for (const type of kindsWith('isSearched', true)) {
    if (type === 'position')
      for (const issue of dataset.positionsByIssue.keys()) yield* positionsOn(dataset, issue, held)
    else for (const one of searchedOfKind(type, dataset, { plainText })) yield searchedOf(one, dataset)
  }
}

/** The positions on one issue, whose texts were read. */
function positionsOn(dataset: Dataset, issue: IssueId, held: (value: SharedValue) => SharedValue): Searched[] {
  return (JSON.parse(readOn(dataset, issue)) as ReadOn).map(({ read, document: found, shown }) => {
    const { id, title, texts } = found
    const fields = Object.entries(found.shared).map(([field, values]) => [field, values.map(held)] as const)
    const document = { id, title, texts, shared: Object.fromEntries(fields) }
    tellTexts(document, read)
    // What is searched is what is shown, and a text that was read from a file is another each time.
    const same = shown.texts.map((one, at) => (one.text === texts[at] ? { ...one, text: texts[at] } : one))
    return { id, document, shown: { ...shown, title, texts: same } }
  })
}

/** Gives of values that are the same the first: nearly all of tens of thousands of documents are of few parties, issues and sources. */
function holdOnce(): (value: SharedValue) => SharedValue {
  const values = new Map<string, SharedValue>()
  return (value) => {
    const name = `${value.key}\n${value.words}`
    const known = values.get(name)
    if (!known) values.set(name, value)
    return known ?? value
  }
}

/** The positions on one issue, with what their texts were found to hold: to read these takes longest. */
const readOn = partPer('searched', (dataset: Dataset, issue: IssueId) => {
  const records = dataset.positionsByIssue.get(issue) ?? []
  const searched = Array.from(searchedAmong(records, dataset, { plainText }), (one) => searchedOf(one, dataset))
  return JSON.stringify(searched.map((one) => ({ ...one, read: readTexts(one.document) })) satisfies ReadOn)
})

type ReadOn = readonly (Searched & { readonly read: readonly ReadText[] })[]

function searchedOf({ record, document }: SearchedRecord, dataset: Dataset): Searched {
  const { id, title } = document
  const [texts, attribution] = [shownTexts(record, dataset), shownAttribution(record, dataset)]
  const stances = record.type === 'position' ? { stances: shownStances(record, dataset) } : {}
  const { lang: titleLang } = foreignText(title, dataset)
  const isOlder = [title, ...texts.map(({ text }) => text)].some((text) =>
    dataset.inTranslation?.older.has(oneLine(text)),
  )
  const inTranslation = { ...(titleLang ? { titleLang } : {}), ...(isOlder ? { isOlder } : {}) }
  return { id, document, shown: { title, ...inTranslation, texts, attribution, ...stances } }
}

/**
 * A comparison as it is searched, in the order of the index. Held by nobody for longer than files are made from it: of a large site it
 * takes more room than the records.
 */
export function searchedComparison(dataset: Dataset): SearchedComparison {
  const searched = [...searchedIn(dataset)]
  const documents = searched.map(({ document }) => document)
  const labels = searchLabels(dataset, documents)
  return {
    id: dataset.comparison.id,
    searched: searched.sort((a, b) => (a.id < b.id ? -1 : 1)),
    labels,
    ...foreignLabels(labels, dataset),
    languages: languagesOf(dataset),
    ...equalWords(dataset, documents),
  }
}

/**
 * What the search fetches of a comparison, as JSON, with a digest of it: the browser may keep a file for as long as the
 * digest in its address is the same.
 */
export const searchData = oncePer((dataset: Dataset): SearchData => {
  const comparison = searchedComparison(dataset)
  const { searched, labels, foreign, ...options } = comparison
  const documents = searched.map(({ document }) => document)
  const shard: SearchShard = { index: buildIndex(documents, options), labels, ...(foreign ? { foreign } : {}) }
  const [index, texts] = [JSON.stringify(shard), JSON.stringify(searched.map(({ shown }) => shown))]
  const digest = createHash('sha256').update(index).update(texts).digest('hex').slice(0, 12)
  return { index, texts, digest, words: wordsOfSearched([comparison]) }
})

/**
 * The groups of the publisher and those of places with several names; and from each loaded term to what stands here instead,
 * where that is a word or two.
 */
function equalWords({ comparison }: Dataset, documents: readonly SearchDocument[]): EqualWords {
  const leads = comparison.loaded_terms.filter(({ neutral }) => /^(?:[^\s,;.]+ ?){1,3}$/.test(neutral))
  return {
    synonyms: [...comparison.synonyms.map(({ words }) => words), ...renamedPlaces(documents)],
    leads: leads.map(({ term, neutral }) => [term, neutral] as const),
  }
}

/** The publisher's language, that of the interface, and those that words are quoted in. */
function languagesOf({ comparison, positions, claims }: Dataset): string[] {
  const quoted = [...positions, ...claims].flatMap(({ quote, translation }) => [quote?.lang, translation?.lang])
  const others = [...comparison.languages, ...quoted.filter((language) => language !== undefined)]
  return [...new Set([publisherLanguage, interfaceLanguage, ...others.sort()])]
}

/** All words of what is searched, in order: those of its texts, and of its issues and options. */
export function wordsOfSearched(comparisons: readonly SearchedComparison[]): string[] {
  const documents = comparisons.flatMap(({ searched }) => searched.map(({ document }) => document))
  const words = new Set<string>()
  for (const text of documents.flatMap(readTexts)) for (const word of listed(text.words)) words.add(word)
  const shared = documents.flatMap(({ shared: { issue = [], option = [] } }) => [...issue, ...option])
  for (const text of new Set(shared.map((value) => value.words))) for (const word of wordsOf(text)) words.add(word)
  return [...words].sort()
}

export type SearchData = {
  readonly index: string
  readonly texts: string
  readonly digest: string
  readonly words: readonly string[]
}

type Searched = { readonly id: string } & SearchedComparison['searched'][number]
