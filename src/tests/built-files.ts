import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** The paths of all files of a built site, below its folder, in order, with forward slashes. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

/** All values of an attribute on a page, in the order of the document. */
export async function attributeValues(file: string, names: readonly string[]): Promise<string[]> {
  const values: string[] = []
  const visit = (node: Node): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) if (names.includes(name)) values.push(value)
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(await readFile(file, 'utf8')))
  return values
}

/** One page of each kind of the built site: the first of each, so that tests need not know the content. */
export function pageKinds(files: readonly string[]): Record<string, string> {
  const first = (pattern: RegExp) => files.find((file) => pattern.test(file))
  const kinds = {
    home: first(/^index\.html$/),
    comparison: first(/^(?!about|search|contribute|corrections|problems|api)[^/]+\/index\.html$/),
    issue: first(/\/issues\/[^/]+\/index\.html$/),
    party: first(/\/parties\/[^/]+\/index\.html$/),
    position: first(/\/positions\/[^/]+\/[^/]+\/index\.html$/),
    source: first(/\/sources\/[^/]+\/index\.html$/),
    bloc: first(/\/blocs\/[^/]+\/index\.html$/),
    pair: first(/\/compare\/[^/]+\/index\.html$/),
    ledger: first(/\/ledger\/index\.html$/),
    table: first(/\/table\/index\.html$/),
    asOf: first(/\/as-of\/[^/]+\/index\.html$/),
    coverage: first(/\/coverage\/index\.html$/),
    claim: first(/\/claims\/[^/]+\/index\.html$/),
    rounds: first(/\/rounds\/index\.html$/),
    round: first(/\/rounds\/[^/]+\/index\.html$/),
    corrections: first(/^corrections\/index\.html$/),
    about: first(/^about\/index\.html$/),
    problems: first(/^problems\/index\.html$/),
    problem: first(/^problems\/[^/]+\/index\.html$/),
    search: first(/^search\/index\.html$/),
    api: first(/^api\/index\.html$/),
    searchIndex: first(/^search\/[^/]+\/index\.html$/),
    contribute: first(/^contribute\/index\.html$/),
    notFound: first(/^404\.html$/),
  }
  return Object.fromEntries(Object.entries(kinds).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
