import { allWords, isFarBehind, shownWords, type ShownWords } from '../../compare/shown-words.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Party } from '../../model/record.ts'
import type { Finding, Rule } from '../rule.ts'

/** Beyond so many principals, nobody compares them column by column, and some speak once. */
const MOST_PRINCIPALS = 4

/** A comparison with fewer statements than this has only begun. */
const LEAST_STATEMENTS = 8

/** Counts the words that each of a few principals got: paraphrase and quotation. */
export const lopsidedColumns: Rule = {
  slug: 'lopsided-columns',
  severity: 'warning',
  title: 'No principal gets three times the words of another',
  why: 'A side that fills the page seems to have the better reasons. If one side has said less in public, the comparison should say so; if one was looked for less, it should be looked for again.',
  example: {
    wrong: `# comparison.md
title: Talks
${columns(9, 1)}`,
    right: `# comparison.md
title: Talks
${columns(5, 4)}`,
  },
  needsAll: true,
  check: (dataset) => find(dataset),
}

function find(dataset: Dataset): Finding[] {
  const { comparison, parties, positions, positionsByParty } = dataset
  const principals = parties.filter(({ role }) => role === 'principal')
  if (principals.length < 2 || principals.length > MOST_PRINCIPALS || positions.length < LEAST_STATEMENTS) return []
  const counted = principals
    .map((party) => ({ party, words: shownWords(positionsByParty.get(party.id) ?? []) }))
    .sort((a, b) => allWords(a.words) - allWords(b.words))
  const [least, most] = [counted[0], counted.at(-1)]
  if (!least || !most || !isFarBehind(least.words, most.words)) return []
  const message = `found ${wordsOf(most)} and ${wordsOf(least)}, expected columns of like weight`
  const fix = `Look for more statements of ${least.party.name}; if there are none, accept this with where you looked.`
  return [{ record: comparison, path: ['parties'], message, fix }]
}

function wordsOf({ party, words }: { party: Party; words: ShownWords }): string {
  const count = allWords(words)
  return `${count} ${count === 1 ? 'word' : 'words'} for ${party.name}`
}

function columns(north: number, south: number): string {
  const of = (party: string, count: number) =>
    Array.from({ length: count }, (_, at) => `# positions/border/2025-06-0${at + 1}-${party}.md\nparty: ${party}`)
  return [
    ...['# parties/east.md', 'name: East', 'kind: state', 'role: mentioned', ''],
    ...of('north', north),
    ...of('south', south),
  ].join('\n')
}
