import { createHash } from 'node:crypto'
import { wordingOf } from '#core/check/wordings/wording-of.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { oncePer } from '#core/model/once.ts'
import { findNeighbours } from '#search/neighbours/find-neighbours.ts'
import { packNeighbours, type NeighbourFile } from '#search/neighbours/pack-neighbours.ts'
import { loadWordVectors } from '#search/neighbours/word-vectors.ts'
import { parseWordnet, type WordnetTexts } from '#search/neighbours/parse-wordnet.ts'
import { wordsOf } from '#search/words-of.ts'
import { publisherLanguage } from '#site/language.ts'
import { searchedWords } from './search-pieces.ts'

/**
 * Words of like meaning for the words of the site, made once: several files are written from them. `read` gives the files
 * of WordNet, and `keep` a text that was made before from the same key: finding them takes seconds, and words seldom change.
 */
export function siteNeighbours(
  datasets: readonly Dataset[],
  read: () => Promise<WordnetTexts>,
  keep: KeepText,
): Promise<SiteNeighbours> {
  return perReader(read)(keep)(datasets)
}

type KeepText = (key: string, make: () => Promise<string>) => Promise<string>

const perReader = oncePer((read: () => Promise<WordnetTexts>) =>
  oncePer((keep: KeepText) => oncePer((datasets: readonly Dataset[]) => makeNeighbours(datasets, read, keep))),
)

async function makeNeighbours(
  datasets: readonly Dataset[],
  read: () => Promise<WordnetTexts>,
  keep: KeepText,
): Promise<SiteNeighbours> {
  const languages = [publisherLanguage, ...datasets.flatMap(({ comparison }) => comparison.languages)]
  // WordNet is of English words.
  const isEnglish = languages.some((language) => language.split('-')[0] === 'en')
  const words = searchedWords(datasets)
  const loaded = loadedAmong(words, datasets)
  const find = async () =>
    JSON.stringify(packNeighbours(findNeighbours(parseWordnet(await read()), await loadWordVectors(), words, loaded)))
  const text = isEnglish ? await keep(JSON.stringify(['neighbours', words, loaded]), find) : '[]'
  const files = JSON.parse(text) as readonly NeighbourFile[]
  const version = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { files, version }
}

/** What one side says is never offered for what both say: the words of a comparison's list, and those of the language's. */
function loadedAmong(words: readonly string[], datasets: readonly Dataset[]): string[] {
  const terms = datasets.flatMap(({ comparison }) => comparison.loaded_terms.map(({ term }) => wordsOf(term)))
  const builtIn = wordingOf('en')?.loadedTerms ?? []
  const isLoaded = (text: string) => builtIn.some(({ word }) => new RegExp(word.source, 'i').test(text))
  return [...terms.flatMap((term) => (term.length === 1 ? term : [])), ...words.filter(isLoaded)]
}

type SiteNeighbours = { readonly files: readonly NeighbourFile[]; readonly version: string }
