import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { readContent } from './read-content.ts'

const FIXTURE = fileURLToPath(new URL('../tests/fixtures/where-they-meet', import.meta.url))
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>'
const PAGE = '---\ntitle: "Imprint"\n---\n\n## Who\n\nThe society.\n'
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** Content in which all is well, with these files beside it and these lines at the end of its settings. */
async function read(files: Readonly<Record<string, string>>, settings = '') {
  const folder = mkdtempSync(join(tmpdir(), 'parley-own-'))
  folders.push(folder)
  cpSync(FIXTURE, folder, { recursive: true })
  writeFileSync(join(folder, 'site.yaml'), `${readFileSync(join(folder, 'site.yaml'), 'utf8')}\n${settings}\n`)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const known = new Map([
    ['about', 'Method'],
    ['party.showing', '{shown} shown'],
  ])
  const content = await readContent(folder, { words: { texts: known, faultOf: () => null } })
  return { ...content, told: content.problems.map(({ file, rule, fix }) => `${file} ${rule} ${fix}`) }
}

test('pages, files to be copied and all that the settings name are taken', async () => {
  const settings = [
    'navigation: [comparisons, imprint, {title: "Elsewhere", url: "https://example.org/"}]',
    'footer: [data]\nfavicon: tab.svg\ncomparisons: [strait]\nunpublished: []',
    'words:\n  about: "How we work"\n  party.showing: "Here are {shown}"',
  ].join('\n')
  const files = { 'pages/imprint.md': PAGE, 'tab.svg': SVG, 'public/a/report.pdf': '%PDF', 'public/CNAME': 'a.example' }
  const { told, pages, copied } = await read(files, settings)
  expect(told).toEqual([])
  expect(pages).toEqual([expect.objectContaining({ html: '<h2>Who</h2>\n<p>The society.</p>' })])
  expect(copied).toEqual(['CNAME', 'a/report.pdf'])
})

test.each([
  ['public/index.html', '<p>', 'reserved-name'],
  ['public/page.html', '<p>', 'unsafe-file'],
  ['public/a/counter.js', '1', 'unsafe-file'],
  ['public/a/page.xhtml', '1', 'unsafe-file'],
  ['public/a/draw.svg', SVG.replace('<circle', '<script/><circle'), 'unsafe-file'],
  ['public/_headers', '/*', 'file-path'],
  ['public/api/x.json', '{}', 'reserved-name'],
  ['public/search.json', '{}', 'reserved-name'],
  ['public/feed.xml', '<feed/>', 'reserved-name'],
  ['public/Favicon.svg', SVG, 'reserved-name'],
  ['public/API/x.json', '{}', 'reserved-name'],
  ['public/strait/positions.csv', 'x', 'reserved-name'],
  ['public/Strait/more.pdf', 'x', 'reserved-name'],
  ['pages/x.md', PAGE.replace('title', 'former_ids: [strait, about, imprint]\ntitle'), 'reserved-name'],
  ['public/a/..b/x y.txt', 'x', 'file-path'],
  ['pages/about.md', PAGE, 'reserved-name'],
  ['pages/strait.md', PAGE, 'reserved-name'],
  ['pages/Imprint.md', PAGE, 'file-path'],
  ['pages/a/b.md', PAGE, 'file-path'],
  ['pages/x.md', '---\ntitel: "X"\n---\n', 'unknown-field'],
  ['pages/x.md', `${PAGE}\n# Too high\n`, 'body-heading'],
  ['pages/x.md', `${PAGE}\n<script>1</script>\n`, 'body-html'],
  ['pages/x.md', '---js\nprocess.exit(3)\n---\n', 'frontmatter-fence'],
])('the file %s is refused where it holds %j', async (file, text, rule) => {
  const { problems } = await read({ [file]: text })
  expect(problems.map((problem) => `${problem.file} ${problem.rule}`)).toContain(`${file} ${rule}`)
})

test.each([
  ['favicon: tab.svg', 'missing-site'],
  ['font: letters.woff2', 'missing-site'],
  ['navigation: [imprnt]', 'missing-site'],
  ['comparisons: [strat]', 'missing-site Did you mean "strait"?'],
  ['unpublished: [nowhere]', 'missing-site'],
  ['words: { abuot: "X" }', 'unknown-word Did you mean "about"?'],
  ['words: { party.showing: "All" }', 'unknown-word'],
  ['colours: { ink: { light: "#eeeeee", dark: "#eeeeee" } }', 'colour-contrast'],
])('the setting %s is told', async (setting, told) => {
  expect((await read({}, setting)).told).toContainEqual(expect.stringContaining(`site.yaml ${told}`))
})

test('a drawing with a script is refused as a favicon', async () => {
  const { told } = await read({ 'tab.svg': SVG.replace('/>', ' onload="1"/>') }, 'favicon: tab.svg')
  expect(told).toEqual([expect.stringContaining('tab.svg unsafe-file')])
})

test.each([
  'kind: matomo',
  'kind: plausible, host: "https://p.example.org/x", site: a',
  'kind: umami, host: "https://u.example.org"',
])('a counter is one of those that are known, on one host and complete: %s', async (fields) => {
  const { problems } = await read({}, `analytics: { ${fields} }`)
  expect(problems.filter(({ file }) => file === 'site.yaml')).not.toEqual([])
})

test('nothing lies at an address that a comparison had', async () => {
  const settled = readFileSync(join(FIXTURE, 'strait/comparison.md'), 'utf8').replace(
    '---\n',
    '---\nformer_ids: [narrows]\n',
  )
  const files = { 'pages/narrows.md': PAGE, 'public/narrows/report.pdf': '%PDF', 'strait/comparison.md': settled }
  const { told } = await read(files)
  expect(told.filter((line) => line.includes('reserved-name'))).toEqual([
    'pages/narrows.md reserved-name Rename the page.',
    'public/narrows/report.pdf reserved-name Give its folder another name.',
  ])
})

test('a menu may name the page of corrections', async () => {
  expect((await read({}, 'navigation: [corrections]')).told).toEqual([])
})
