import { readWordnet } from '#disk/read-wordnet.ts'
import { parseWordnet } from '#search/neighbours/parse-wordnet.ts'
import type { SearchedComparison } from '#search/pieces/cut-site.ts'
import type { SearchDocument } from '#search/search-document.ts'
import { smallWordsOf } from '#search/small-words.ts'
import { createRandom } from './seeded-content.ts'

/**
 * A made-up site as it is searched: the same for the same size. Words are English and as frequent as words are, a few very
 * and most hardly ever; each comparison has subjects of its own, as negotiations do, and each issue some of these.
 */
export async function largeSite(documents: number, comparisons = 70): Promise<SearchedComparison[]> {
  const words = await vocabulary()
  const random = createRandom(documents)
  const below = (limit: number) => Math.floor(random() * limit)
  /** The first are picked far more often: as many times as words of a language are (Zipf). */
  const often = <T>(list: readonly T[]): T => list[Math.floor(list.length ** random()) - 1]!
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const name = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return Array.from({ length: comparisons }, (_, nth): SearchedComparison => {
    const id = `talks-${nth}`
    const subjects = Array.from({ length: 600 }, () => pick(words.telling.slice(0, 6_000)))
    const parties = Array.from({ length: 8 }, (_, at) => ({
      key: `party-${nth}-${at}`,
      words: `${name(pick(subjects))} Union`,
    }))
    const issues = Array.from({ length: 25 }, (_, at) => {
      const own = Array.from({ length: 60 }, () => pick(subjects))
      return {
        key: `issue-${at}`,
        own,
        words: own.slice(0, 5).join(' '),
        options: [0, 1, 2].map(() =>
          own
            .slice(5 + below(20))
            .slice(0, 9)
            .join(' '),
        ),
      }
    })
    const sources = Array.from(
      { length: 300 },
      () => `${name(pick(subjects))} ${pick(subjects)} ${pick(subjects)} press statement`,
    )
    const speakers = parties.flatMap(({ words: party }) =>
      [0, 1].map(() => `${name(pick(words.rare))} ${name(pick(words.rare))}, spokesperson of ${party}`),
    )
    const count = Math.floor(documents / comparisons) + (nth < documents % comparisons ? 1 : 0)
    const searched = Array.from({ length: count }, (_, at) => {
      const issue = pick(issues)
      const sentence = (length: number) =>
        Array.from({ length }, () => {
          const chance = random()
          if (chance < 0.42) return often(words.small)
          if (chance < 0.62) return often(issue.own)
          if (chance < 0.8) return often(subjects)
          return chance < 0.985 ? often(words.telling) : pick(words.rare)
        }).join(' ')
      const date = new Date(Date.UTC(2018, 0, 1 + below(2_900))).toISOString().slice(0, 10)
      const party = often(parties)
      const [title, quote, context] = [sentence(14), sentence(20), sentence(26)]
      const [source, speaker] = [pick(sources), pick(speakers)]
      const document: SearchDocument = {
        id: `${id}/positions/${issue.key}/${date}-${party.key}-n${at}`,
        title,
        texts: [quote, context],
        shared: {
          party: [party],
          issue: [{ key: issue.key, words: issue.words }],
          speaker: [{ key: '', words: speaker }],
          date: [{ key: date, words: '' }],
          source: [{ key: '', words: source }],
          option: [{ key: '', words: pick(issue.options) }],
          stance: [{ key: pick(['accepts', 'requires', 'rules-out', 'opposes']), words: '' }],
          comparison: [{ key: id, words: `Talks on ${subjects.slice(0, 3).join(' ')}` }],
          type: [{ key: 'position', words: '' }],
          authority: [{ key: often(['spokesperson', 'minister', 'document']), words: '' }],
          language: [{ key: 'en', words: '' }],
          standing: [{ key: often(['standing', 'superseded']), words: '' }],
        },
      }
      const texts = [{ text: quote, spoken: 'original' as const }, { text: context }]
      return { document, shown: { title, texts, attribution: `${speaker} · ${source}, Gazette` } }
    })
    const labels = {
      comparison: { [id]: `Talks ${nth}` },
      party: Object.fromEntries(parties.map(({ key, words }) => [key, words])),
      issue: Object.fromEntries(issues.map(({ key, words }) => [key, name(words)])),
    }
    return { id, searched, labels, languages: ['en'], synonyms: [subjects.slice(0, 2)], leads: [] }
  })
}

/** English words: small ones; those that were met in texts, the most frequent first, in their forms; and others. */
async function vocabulary() {
  const { words } = parseWordnet(await readWordnet())
  const small = smallWordsOf('en')!
  const counted = [...words].map(([word, senses]) => ({ word, met: senses.reduce((sum, { met }) => sum + met, 0) }))
  const telling = counted.filter(({ word, met }) => met > 0 && word.length > 2 && !small.has(word))
  telling.sort((a, b) => b.met - a.met || (a.word < b.word ? -1 : 1))
  const forms = telling.flatMap(({ word }) => [word, ...(word.length % 3 === 0 ? [`${word}s`, `${word}ed`] : [])])
  const frequent =
    'the of to and in a that for is on it with as be by at this not are or from an will has they all if what'
  return {
    small: [...frequent.split(' '), ...[...small].sort()],
    telling: forms,
    rare: counted
      .filter(({ met }) => met === 0)
      .map(({ word }) => word)
      .sort(),
  }
}

export type TypicalQuery = { readonly kind: string; readonly text: string }

/** What readers type, made from what the statements of a site say: three of each kind. */
export function typicalQueries(site: readonly SearchedComparison[]): TypicalQuery[] {
  return [5, 23, 41].flatMap((nth) => {
    const { searched } = site[nth % site.length]!
    const { title, texts, shared } = searched[Math.floor(searched.length / 2)]!.document
    const words = [...new Set(texts.join(' ').split(' '))]
    const small = smallWordsOf('en')!
    const telling = words.filter((word) => word.length > 4 && !small.has(word)).sort((a, b) => b.length - a.length)
    const [first = '', second = '', third = ''] = [telling[2], telling[3], telling[4]]
    const slip = `${first.slice(0, 3)}${first.charAt(4)}${first.charAt(3)}${first.slice(5)}`
    return [
      { kind: 'one word', text: first },
      { kind: 'two words', text: `${first} ${second} ` },
      { kind: 'three words', text: `${second} ${third} ${first} ` },
      { kind: 'party and word', text: `${shared.party![0]!.words} ${second} ` },
      { kind: 'beginning', text: `${second} ${first.slice(0, 4)}` },
      { kind: 'with a slip', text: `${slip} ${second} ` },
      { kind: 'question', text: `what does the ${shared.party![0]!.words} ask for ${second}?` },
      { kind: 'phrase', text: `"${title.split(' ').slice(2, 5).join(' ')}"` },
    ]
  })
}
