import { readdirSync } from 'node:fs'
import type { APIContext, APIRoute } from 'astro'
import { expect, test, vi } from 'vitest'
import { embedOf } from '#components/embed/embed-of.ts'
import { searchLabels } from '#components/search/search-labels.ts'
import { entriesOf, LISTS } from '#core/export/entries.ts'
import { exportFiles, FORMATS } from '#core/export/export-files.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { readContent } from '#disk/read-content.ts'
import { documentsOf } from '#search/documents-of.ts'
import { holdContent, storedEntries } from '#site/stored-content.ts'
import { linksOf, madeFrom } from '#site/open-data.ts'
import { plainText } from '#site/plain-text.ts'
import type { Subject } from '#site/subject.ts'
import { trailOf } from '#site/trail.ts'
import { EVERY_FIELD, EVERY_FIELD_TIMES, readEveryField } from './every-field.ts'
import { goldenText } from './golden-text.ts'
import { citationsIn, linkedDataOf } from './parts-of-pages.ts'

/**
 * Everything that the site gives to programs, made from content that holds every field: what others rely on. Who changes
 * it on purpose runs this test with `-u`, and reads the difference in `golden/` as those will who read the files.
 */

vi.hoisted(() => Object.assign(import.meta.env, { PARLEY_BASE: '/island/', PARLEY_LANGUAGE: 'en' }))

vi.mock('#site/record-times.ts', () => ({ loadRecordTimes: () => Promise.resolve(EVERY_FIELD_TIMES) }))

process.env['PARLEY_CONTENT'] = EVERY_FIELD
const content = await readEveryField()
const { catalogue } = content
const { site, datasets } = catalogue
holdContent(storedEntries(content))
const links = linksOf(site)

/** Pictures are drawings; the index of the search and its lists of near words are packed for the browser alone: no contract. */
const NOT_READ = /share\.png$|^(?:ferry|lighthouse)\/search\.json$|^search\/near\//

const files = new Map([
  ...(await routeFiles()),
  ...exportedFiles(),
  ...datasets.flatMap(partsOfPages),
  ...(await translatedFiles()),
])

test.each([...files])('%s is what it was', async (path, text) => {
  await expect(goldenText(path, text)).toMatchFileSnapshot(`golden/${path}`)
})

test('nothing that was given out has silently gone', () => {
  const golden = readdirSync(new URL('golden', import.meta.url), { recursive: true, withFileTypes: true })
  const kept = golden.filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`)
  expect(kept.map((path) => path.replace(/^.*\/golden\//, '')).sort()).toEqual([...files.keys()].sort())
})

type Route = {
  readonly GET: APIRoute
  readonly getStaticPaths?: () => Paths | Promise<Paths>
}
type Paths = readonly { readonly params: Readonly<Record<string, string>>; readonly props?: object }[]

/** The text of every file that a route of the site writes, by its path below the base path. */
async function routeFiles(): Promise<[string, string][]> {
  const routes = import.meta.glob<Route>('../pages/**/*.ts')
  const made = Object.entries(routes).map(async ([file, load]) => {
    const { GET, getStaticPaths } = await load()
    const paths = (await getStaticPaths?.()) ?? [{ params: {} }]
    const named = paths.map(({ params, props = {} }) => ({ path: pathOf(file, params), params, props }))
    return Promise.all(named.filter(({ path }) => !NOT_READ.test(path)).map((one) => fileOf(GET, one)))
  })
  return (await Promise.all(made)).flat()
}

async function fileOf(
  GET: APIRoute,
  { path, ...given }: { path: string; params: object; props: object },
): Promise<[string, string]> {
  const response = await GET(given as APIContext)
  return [path, response ? await response.text() : '']
}

function pathOf(file: string, params: Readonly<Record<string, string>>): string {
  return file
    .slice('../pages/'.length, -'.ts'.length)
    .replace(/\[(?:\.\.\.)?(\w+)\]/g, (found, name: string) => params[name] ?? found)
}

/** What `npm run export` writes for search engines and as lines; its JSON and CSV are those of the site. */
function exportedFiles(): [string, string][] {
  return FORMATS.filter((format) => format !== 'json' && format !== 'csv').map((format) => {
    const written = exportFiles({ format }, catalogue, links, madeFrom(catalogue))
    return [`export/${format}.txt`, [...written].map(([name, text]) => `# ${name}\n${text}`).join('')]
  })
}

/** The open data of content in three languages: content in one has no translations. */
async function translatedFiles(): Promise<[string, string][]> {
  const read = await readContent('src/tests/fixtures/three-languages')
  const entries = LISTS.map((list) => [list, entriesOf(list, read.catalogue?.datasets ?? [], links)] as const)
  return entries.map(([list, all]) => [`translated/${list}.json`, JSON.stringify(all)])
}

/** What stands within pages for programs to read and for readers to take along. */
function partsOfPages(dataset: Dataset): [string, string][] {
  const { id } = dataset.comparison
  const documents = documentsOf(dataset, { plainText })
  return [
    [`${id}/linked-data.json`, linkedDataOf(dataset, site, trailOf(dataset))],
    [`${id}/citations.txt`, citationsIn(dataset, site)],
    [`${id}/embed.html`, embedsOf(dataset)],
    [`${id}/search-documents.json`, JSON.stringify(documents)],
    [`${id}/search-labels.json`, JSON.stringify(searchLabels(dataset, documents))],
  ]
}

function embedsOf(dataset: Dataset): string {
  const { issues, positions } = dataset
  const subjects: Subject[] = [
    ...issues.map((issue) => ({ kind: 'issue' as const, dataset, issue })),
    ...positions.map((position) => ({ kind: 'position' as const, dataset, position })),
  ]
  return subjects.map((subject) => embedOf(subject, links.home())?.frame ?? '').join('\n')
}
