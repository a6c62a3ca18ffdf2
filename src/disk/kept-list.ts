import { readFileSync } from 'node:fs'
import { keepFile } from './keep-file.ts'

/** A page as it was made: from what, and the digest of its bytes. */
export type KeptPage = {
  /** Where it lies in the site. */
  readonly file: string
  /** What the page was given by its route. */
  readonly key: string
  /** The number of the list of what it read. */
  readonly reads: number
  readonly bytes: string
  /** How large the file of its bytes was and when it was last written, by which one that somebody touched is known. */
  readonly stamp: string
}

/**
 * What pages have read, as one build tells it to the next. Much of what a page reads was read before by what it is made from, such
 * as the relation of all parties on an issue: each such list of reads stands once, and those that take it in name it. A page so
 * depends on no more than it has read, and the whole grows with what was made, not with all that every page depends on.
 */
export type KeptReads = {
  readonly places: readonly string[]
  /** What was at each place. */
  readonly digests: readonly (string | null)[]
  /** Of each list: how many places it has, their numbers, and then the numbers of the lists that it takes in. */
  readonly lists: readonly (readonly number[])[]
  /** What is at some places was worked out: by the number of the place. */
  readonly facts: ReadonlyMap<number, KeptFact>
}

/** The numbers of the places of a list, and those of the lists that it takes in. */
export function halves(list: readonly number[]): [places: readonly number[], lists: readonly number[]] {
  const [count = 0] = list
  return [list.slice(1, count + 1), list.slice(count + 1)]
}

/**
 * What was worked out from other things. Where none of those that are in its list has changed, neither has it: it is believed, and its
 * answer is the one of before. A part of a page is held by its digest alone, and lies beside the list.
 */
export type KeptFact =
  { readonly reads: number; readonly answer: string } | { readonly reads: number; readonly part: string }

/** What a build knows of the one before it. */
export type KeptPages = {
  /** The digest of all that every page depends on. */
  readonly base: string
  readonly reads: KeptReads
  readonly pages: ReadonlyMap<string, KeptPage>
}

/*
 * The list of what is kept is written and read in pieces, a line each: of 50,000 statements it has 130 MB, which as one text would be
 * held three times while it is written, when most else is still held as well.
 */
type Line = {
  readonly base?: string
  readonly places?: readonly (readonly [place: string, digest: string | null])[]
  readonly lists?: readonly (readonly number[])[]
  readonly facts?: readonly (readonly [place: number, fact: KeptFact])[]
  readonly pages?: readonly (readonly [name: string, page: KeptPage])[]
}

/** So many entries stand in one line. */
const IN_LINE = 5_000

/** Writes a list in the place of the one before it. Throws where it cannot be kept. */
export function writeList(file: string, kept: ListedPages): Promise<void> {
  return keepFile(file, linesOf(kept))
}

/** What is written: pages one after the other, each told when it is asked for. */
export type ListedPages = Omit<KeptPages, 'pages'> & {
  readonly pages: Iterable<readonly [name: string, page: KeptPage]>
}

function* linesOf({ base, reads, pages }: ListedPages): Generator<string> {
  yield lineOf({ base })
  const { places, digests, lists, facts } = reads
  for (const some of inLines(places.entries())) {
    yield lineOf({ places: some.map(([at, place]) => [place, digests[at] ?? null]) })
  }
  for (const some of inLines(lists)) yield lineOf({ lists: some })
  for (const some of inLines(facts)) yield lineOf({ facts: some })
  for (const some of inLines(pages)) yield lineOf({ pages: some })
}

function lineOf(line: Line): string {
  return `${JSON.stringify(line)}\n`
}

function* inLines<Entry>(entries: Iterable<Entry>): Generator<Entry[]> {
  let some: Entry[] = []
  for (const entry of entries) {
    if (some.push(entry) < IN_LINE) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

/** Reads a list that was written for the same base; null if it is of another. Throws where none can be read. */
export function readList(file: string, base: string): KeptPages | null {
  const bytes = readFileSync(file)
  const [places, digests, lists]: [string[], (string | null)[], (readonly number[])[]] = [[], [], []]
  const [facts, pages] = [new Map<number, KeptFact>(), new Map<string, KeptPage>()]
  for (let [from, to] = [0, bytes.indexOf(10)]; to !== -1; from = to + 1, to = bytes.indexOf(10, from)) {
    const line = JSON.parse(bytes.toString('utf8', from, to)) as Line
    if (line.base !== undefined && line.base !== base) return null
    for (const [place, digest] of line.places ?? []) {
      places.push(place)
      digests.push(digest)
    }
    for (const list of line.lists ?? []) lists.push(list)
    for (const [place, fact] of line.facts ?? []) facts.set(place, fact)
    for (const [name, page] of line.pages ?? []) pages.set(name, page)
  }
  return { base, reads: { places, digests, lists, facts }, pages }
}
