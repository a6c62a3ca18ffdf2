import { writeFile } from 'node:fs/promises'
import { readContent } from '../../src/disk/read-content.ts'
import { plainText } from '../../src/site/plain-text.ts'
import { documentsOf } from '../../src/search/documents-of.ts'
import { freeze } from '../../src/search/judgement/frozen.ts'

/**
 * `node scripts/bench/search-freeze.ts`: writes down what is searched of the content as it is today. The judged queries
 * are put to this, so that a later record does not move the figures. Run it only to judge anew.
 */
const { catalogue } = await readContent('content')
const comparisons = (catalogue?.datasets ?? []).map((dataset) => ({
  documents: documentsOf(dataset, { plainText }),
  synonyms: dataset.comparison.synonyms.map(({ words }) => words),
  loaded: dataset.comparison.loaded_terms.map(({ term, neutral }) => [term, neutral] as const),
}))
await writeFile('src/search/judgement/frozen.json', `${JSON.stringify(freeze(comparisons))}\n`)
