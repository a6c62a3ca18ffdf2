import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Day } from '#core/model/date.ts'
import { cite, citedSources, silentTalks, WORDS } from '#tests/cited-talks.ts'
import { serveWeb, smallPdf, type SmallWeb } from '#tests/page-server.ts'
import { createVisitor } from '#web/visitor.ts'
import { captureSources, type Captured } from './capture-sources.ts'
import { capturedText } from './captured-text.ts'
import { verifySources } from './verify-sources.ts'

/** Every sort of page that somebody may cite, as `capture` and `verify` take it: what is found, what is not read, and why. */

type Page = (response: ServerResponse, request: IncomingMessage) => void

const MORE = 'A long article goes on and on. '.repeat(60)

const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Page =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(body)
  }
const html = (body: string, head = '') =>
  send(`<!doctype html><html lang="en"><head>${head}</head><body><article>${body}</article></body></html>`)
const article = (words: string) =>
  html(`<h1>The lamp</h1><p>On Monday the keeper said: “${words}”. Others did not.</p><p>${MORE}</p>`)
const to = (location: string, status = 302): Page => send('', { location }, status)

let web: SmallWeb
let folder = ''
let pages: Record<string, Page> = {}
let asked: string[] = []

beforeAll(async () => {
  web = await serveWeb(
    (request, response) => {
      const address = `${request.headers.host}${request.url}`
      asked.push(address)
      const page = pages[address] ?? send('<p>Nothing to see here, but a line of text.</p>', {}, 404)
      page(response, request)
    },
    {
      'loop.example.net': ['127.0.0.1', '10.0.0.7'],
      'mapped.example.net': ['::ffff:10.0.0.7'],
      'nat64.example.net': ['64:ff9b::a00:7'],
      'zero.example.net': ['0.0.0.0'],
      'link.example.net': ['169.254.169.254'],
      'unique.example.net': ['fd00::1'],
    },
  )
})
afterAll(() => web.close())

beforeEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true })
  folder = silentTalks()
  pages = {}
  asked = []
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A page under a host of its own, cited by one record that quotes these words from it. */
function citePage(
  name: string,
  page: Page | null,
  { words = WORDS, lang = 'en', url = `http://${name}.example.org/page` } = {},
) {
  if (page) pages[`${new URL(url).host}${new URL(url).pathname}${new URL(url).search}`] = page
  cite(folder, name, url, words, lang)
}

const visitor = (limits = { time: 3_000, size: 1_000_000 }) =>
  createVisitor({ home: 'https://talks.example.org', web, limits, wait: () => Promise.resolve() })

const capture = async (day: Day = '2025-02-01', limits?: { time: number; size: number }): Promise<Captured[]> =>
  captureSources(await citedSources(folder), { folder, day, visit: visitor(limits), askArchive: null })

const outcome = ({ quotations, notRead }: Captured) =>
  notRead ? `${notRead.why}: ${notRead.said}` : quotations[0]?.found
const outcomes = (captured: readonly Captured[]) =>
  Object.fromEntries(captured.map((one) => [one.source, outcome(one)]))

async function foundIn(given: Readonly<Record<string, Page>>, how: Parameters<typeof citePage>[2] = {}) {
  for (const [name, page] of Object.entries(given)) citePage(name, page, how)
  return outcomes(await capture())
}

const all = (names: Iterable<string>, is: unknown) => Object.fromEntries([...names].map((name) => [name, is]))

test('words are found however a page sets them', async () => {
  const given = {
    'other-marks': article(WORDS.replace('new', '«new»')),
    soft: article(WORDS.replace('winter', 'win\u00adter')),
    'soft-entity': article(WORDS.replace('winter', 'win&shy;ter')),
    'no-break': article(WORDS.replaceAll(' ', '\u00a0')),
    'thin-blanks': article(WORDS.replaceAll(' ', '\u2009')),
    'zero-width': article(WORDS.replace('winter', 'win\u200bter')),
    tags: article(
      'We <b>ask</b> for <a href="/x">a <em>n</em>ew lamp</a> before<br>the <span>win</span>ter, and <wbr>for oil',
    ),
    lines: article(WORDS.replaceAll(' ', '\n   ')),
    comment: article(WORDS.replace('lamp', '<!-- x -->lamp')),
    footnote: article(WORDS.replace('lamp', 'lamp<sup><a href="#n1">1</a></sup>')),
    custom: article(WORDS.replace('a new lamp', '<x-tip>a new lamp</x-tip>')),
    pieces: article(WORDS.normalize('NFD')),
    ligature: article(WORDS.replace('for oil', '<i>for oil</i>')),
    cells: html(`<table><tr><td>Keeper</td><td>${WORDS}</td></tr></table><p>${MORE}</p>`),
    folded: html(`<details><summary>More</summary><p>${WORDS}</p></details><p>${MORE}</p>`),
  }
  expect(await foundIn(given)).toEqual({ ...all(Object.keys(given), 'exact'), 'other-marks': 'near' })
})

test('words that are not there are never called found', async () => {
  const given = {
    translated: article('Wir bitten um eine neue Lampe vor dem Winter und um Öl'),
    denied: article(WORDS.replace('We ask', 'We do not ask')),
    crossed: html(`<p>It said <del>${WORDS}</del>.</p><p>${MORE}</p>`),
    hidden: html(`<p hidden>${WORDS}</p><p style="display: none">${WORDS}</p><p>${MORE}</p>`),
    script: html(`<script>document.write(${JSON.stringify(WORDS)})</script><p>${MORE}</p>`),
    title: html(`<p>${MORE}</p>`, `<title>${WORDS}</title><meta name="description" content="${WORDS}">`),
    attribute: html(`<img alt="${WORDS}"><p title="${WORDS}">${MORE}</p>`),
    commented: html(`<!-- ${WORDS} --><p>${MORE}</p>`),
    form: html(`<textarea>${WORDS}</textarea><select><option>${WORDS}</option></select><p>${MORE}</p>`),
    half: article('We ask for a new lamp'),
    apart: html(`<p>We ask for a new lamp</p><p>${MORE}</p><p>before the winter, and for oil</p>`),
  }
  const found = await foundIn(given)
  for (const name of Object.keys(given)) expect(found[name], name).not.toBe('exact')
  citePage('power', html(`<p>It is 10² metres, or ½ of it.</p><p>${MORE}</p>`), { words: 'It is 102 metres' })
  citePage('dealings', html(`<p>There are no dealings of any sort with it.</p><p>${MORE}</p>`), { words: 'no deal' })
  const more = outcomes(await capture())
  expect([more['power'], more['dealings']]).not.toContain('exact')
})

const letters = (text: string, label: 'windows-1251' | 'koi8-r') => {
  const decoder = new TextDecoder(label)
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]))
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 63)
}
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}

test('letters are read in the encoding that they are in, whatever is declared, and also if nothing is', async () => {
  const ru = 'Мы просим новую лампу до начала зимы'
  const page = `<html><body><p>Сторона сказала: «${ru}».</p><p>${'Дальше идёт длинный текст. '.repeat(20)}</p></body></html>`
  const none = { 'content-type': 'text/html' }
  const given = {
    'koi-none': send(letters(page, 'koi8-r'), none),
    'cp1251-none': send(letters(page, 'windows-1251'), none),
    'cp1251-as-utf8': send(letters(`<meta charset="utf-8">${page}`, 'windows-1251')),
    'utf8-as-cp1251': send(page, { 'content-type': 'text/html; charset=windows-1251' }),
    'utf8-with-a-slip': send(Buffer.concat([Buffer.from(page), Buffer.from([0xff, 0xe9])])),
    'utf16-mark': send(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(page)]), none),
    'utf16-be-mark': send(Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(page, true)]), none),
    'utf16-none': send(utf16(page), none),
    'utf16-plain': send(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(`Протокол\n\n${ru}.`)]), {
      'content-type': 'text/plain',
    }),
    'no-type': (response: ServerResponse) => response.end(page),
    'nonsense-label': send(page, { 'content-type': 'text/html; charset=klingon' }),
  }
  expect(await foundIn(given, { words: ru, lang: 'ru' })).toEqual(all(Object.keys(given), 'exact'))
})

test('a page comes packed in any way, in pieces, and with an end that lags behind', async () => {
  const page = `<p>${WORDS}</p><p>${MORE}</p>`
  const packed = (how: string, body: Uint8Array) => send(body, { 'content-encoding': how })
  const given: Record<string, Page> = {
    gzip: packed('gzip', gzipSync(page)),
    'x-gzip': packed('X-GZIP', gzipSync(page)),
    br: packed('br', brotliCompressSync(page)),
    deflate: packed('deflate', deflateSync(page)),
    identity: packed('identity', Buffer.from(page)),
    lagging: (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      response.write(gzipSync(page))
      setTimeout(() => response.end(), 80)
    },
    drip: (response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const bytes = Buffer.from(page)
      let at = 0
      const timer = setInterval(() => {
        response.write(bytes.subarray(at, (at += 200)))
        if (at < bytes.length) return
        clearInterval(timer)
        response.end()
      }, 5)
    },
  }
  expect(await foundIn(given)).toEqual(all(Object.keys(given), 'exact'))
})

test('a page that is none says what it is, and is not taken for one without the words', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const given = {
    empty: send(''),
    'empty-plain': send('', { 'content-type': 'text/plain' }),
    image: send(png, { 'content-type': 'image/png' }),
    'image-as-html': send(png),
    archive: send(gzipSync('x'), { 'content-type': 'application/zip' }),
    json: send('{"a": 1}', { 'content-type': 'application/json' }),
    'broken-gzip': send('no gzip at all', { 'content-encoding': 'gzip' }),
    scripted: html('<div id="root"></div><script src="/app.js"></script>'),
    'scripted-said': html('<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>'),
    'soft-404': html(
      '<h1>Oops</h1><p>404: page not found. Try the search, or begin at the home page.</p>',
      '<title>Not found</title>',
    ),
    cookies: html('<p>We and our 847 partners value your privacy. Accept all cookies to go on.</p>'),
    refresh: html('<p>Please wait.</p>', '<meta http-equiv="Refresh" content="0; URL=/elsewhere">'),
    paid: html(
      '<p>On Monday the keeper said</p>',
      '<script type="application/ld+json">{"isAccessibleForFree": false}</script>',
    ),
    'pay-402': send('<p>Pay.</p>', {}, 402),
    'scanned-pdf': send(smallPdf(['']), { 'content-type': 'application/pdf' }),
    'broken-pdf': send('%PDF-1.7 nothing else', { 'content-type': 'application/pdf' }),
    failing: send('<p>Bad gateway</p>', {}, 502),
    gone: send('<p>Gone</p>', {}, 410),
  }
  const noText = 'refused: it came as something that no text could be read from'
  expect(await foundIn(given)).toEqual({
    ...all(['empty', 'empty-plain', 'scanned-pdf'], 'refused: it has no text, or only pictures of one'),
    ...all(['image', 'image-as-html', 'archive', 'json', 'broken-pdf'], noText),
    'broken-gzip': 'cut-off: it broke off before its end',
    ...all(['scripted', 'scripted-said'], 'refused: it shows its text only where its scripts are run'),
    'soft-404': 'dead: it says that there is no such page',
    cookies: 'refused: it asks for consent and shows nothing else',
    refresh: 'refused: it sends browsers on to another page, of which the record should have the address',
    paid: 'paywalled: it shows only a part to those who do not pay',
    'pay-402': 'paywalled: it answers only those who pay (402)',
    failing: 'refused: its server fails (502)',
    gone: 'dead: it answers 410',
  })
  // Nothing was seen of any of them, so nothing is written down.
  expect(existsSync(join(folder, 'talks/evidence'))).toBe(false)
})

test('goes where a page has moved to, not in circles, and never away from the public web', async () => {
  for (let step = 0; step < 20; step++) pages[`hop.example.org/${step}`] = to(`/${step + 1}`, 301)
  pages['hop.example.org/8'] = article(WORDS)
  pages['far.example.org/end'] = article(WORDS)
  citePage('eight', null, { url: 'http://hop.example.org/0' })
  citePage('many', null, { url: 'http://hop.example.org/9' })
  const hosts = ['loop', 'mapped', 'nat64', 'zero', 'link', 'unique'].map((one) => `${one}.example.net`)
  const steps = {
    'other-host': 'http://far.example.org/end#part',
    'scheme-less': '//far.example.org/end',
    circle: '/page',
    'two-circle': 'http://two-circle.example.org/b',
    file: 'file:///etc/passwd',
    data: `data:text/html,${WORDS}`,
    script: 'javascript:alert(1)',
    number: 'http://2130706433/',
    short: 'http://127.1/',
    six: 'http://[::1]/',
    home: 'http://localhost/',
    named: 'http://printer.local/',
    credentials: 'http://user:secret@far.example.org/end',
    port: 'http://far.example.org:22/',
    blanks: 'http://exa mple.org/',
    ...Object.fromEntries(hosts.map((host) => [host.replaceAll('.', '-'), `http://${host}/secret`])),
  }
  for (const [name, location] of Object.entries(steps)) citePage(name, to(location))
  pages['two-circle.example.org/b'] = to('/page')
  const found = outcomes(await capture())
  expect(found).toMatchObject(all(['eight', 'other-host', 'scheme-less'], 'exact'))
  expect(found).toMatchObject(all(['circle', 'two-circle'], 'refused: it sends on in a circle'))
  expect(found['many']).toBe('refused: it sends on more than 10 times')
  for (const name of Object.keys(steps).slice(4))
    expect(found[name], name).toMatch(/^refused: (?:its (?:address|host)|it sends on to what)/)
  expect(asked.join(' ')).not.toMatch(/secret|user/)
})

test('addresses that no command may ask are refused before anything is sent', async () => {
  const names = ['loop', 'mapped', 'nat64', 'zero', 'link', 'unique']
  for (const name of names) citePage(name, null, { url: `http://${name}.example.net/secret` })
  citePage('unknown', null, { url: 'http://nobody.example.com/page' })
  citePage('port', null, { url: 'https://a.example.org:8443/page' })
  const found = outcomes(await capture())
  expect(found).toMatchObject(all(names, 'refused: its host stands for an address that is not public'))
  expect(found['unknown']).toBe('dead: its host is not known')
  expect(found['port']).toBe('refused: its address names a port that pages are not served on')
  expect(asked).toEqual([])
})

test('gives up on what does not end, be it headers, bytes or pages, and goes on with the others', async () => {
  const forever =
    (chunk: string, pause: number): Page =>
    (response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write(chunk), pause)
      response.on('close', () => clearInterval(timer))
    }
  citePage('silent', () => undefined)
  citePage('drip', forever('<p>word ', 50))
  citePage('flood', forever('<p>word '.repeat(10_000), 1))
  citePage('huge', send(Buffer.alloc(50_000_000, '<p>word ')))
  citePage('bomb', send(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }))
  citePage('headers', (response) => response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`))
  citePage('no-http', (response) => response.socket?.end('hello\r\n\r\n'))
  citePage('hung-up', (response) => response.socket?.destroy())
  citePage('short', (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' })
    response.write(`<p>${WORDS}`)
    setTimeout(() => response.destroy(), 30)
  })
  citePage('well', article(WORDS))
  pages['robots.example.org/robots.txt'] = () => undefined
  const started = Date.now()
  const found = outcomes(await capture('2025-02-01', { time: 1_500, size: 1_000_000 }))
  expect(Date.now() - started).toBeLessThan(20_000)
  expect(found['well']).toBe('exact')
  expect(found).toMatchObject({
    ...all(['silent', 'drip'], 'dead: it did not answer in time'),
    ...all(['flood', 'huge', 'bomb'], 'refused: it has more than 1 MB'),
    short: 'cut-off: it broke off before its end',
    'hung-up': 'cut-off: it broke off before its end',
    headers: expect.stringMatching(/^dead: it did not answer \(HPE_/) as string,
    'no-http': expect.stringMatching(/^dead: it did not answer \(HPE_/) as string,
  })
}, 30_000)

test('what cannot be reached safely is told so, and is not called dead', async () => {
  citePage('unsafe', null, { url: 'https://unsafe.example.org/page' })
  expect(outcomes(await capture())).toMatchObject({
    unsafe: expect.stringMatching(/^refused: it cannot be reached safely/) as string,
  })
})

test('no name that a server gives is a name of a file here', async () => {
  const named = (name: string) =>
    send(`<p>${WORDS}</p><p>${MORE}</p>`, { 'content-disposition': `attachment; filename="${name}"` })
  const before = readdirSync(folder, { recursive: true, encoding: 'utf8' }).length
  citePage('up', named('../../../site.yaml'))
  citePage('root', named('/etc/cron.d/x'))
  citePage('windows', named('..\\..\\site.yaml'))
  const site = readFileSync(join(folder, 'site.yaml'), 'utf8')
  expect(outcomes(await capture())).toEqual(all(['up', 'root', 'windows'], 'exact'))
  expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe(site)
  const written = readdirSync(join(folder, 'talks/evidence'))
  expect(written.toSorted()).toEqual(['root.yaml', 'up.yaml', 'windows.yaml'])
  // Three sources, three positions, three evidence files, and the folders they lie in.
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).length - before).toBe(9 + 4)
})

test('what is after # is not sent, and what was asked is written down as the record has it', async () => {
  citePage('part', article(WORDS), { url: 'http://part.example.org/page?a=b&c=d#:~:text=We%20ask' })
  expect(outcomes(await capture())).toEqual({ part: 'exact' })
  expect(asked.filter((one) => !one.includes('robots'))).toEqual(['part.example.org/page?a=b&c=d'])
  expect(readFileSync(join(folder, 'talks/evidence/part.yaml'), 'utf8')).toContain('#:~:text=We%20ask')
})

test('one place that cannot be written keeps no other source from being looked at, and nothing there is touched', async () => {
  citePage('blocked', article(WORDS))
  const before = [...(await citedSources(folder))]
  const again = async () => captureSources(before, { folder, day: '2025-02-01', visit: visitor(), askArchive: null })
  writeFileSync(join(folder, 'talks/evidence'), 'somebody’s notes')
  const blocked = await again()
  expect(outcome(blocked[0]!)).toMatch(/^refused: nothing was written down: /)
  expect(readFileSync(join(folder, 'talks/evidence'), 'utf8')).toBe('somebody’s notes')
  rmSync(join(folder, 'talks/evidence'))
  mkdirSync(join(folder, 'talks/evidence/blocked.yaml'), { recursive: true })
  citePage('free', article(WORDS))
  before.push(...(await citedSources(folder)).filter(({ source }) => source === 'free'))
  expect(outcomes(await again())).toEqual({ blocked: expect.stringMatching(/^refused: /) as string, free: 'exact' })
})

test('many pages of one host are asked one after the other, each once, whatever becomes of some of them', async () => {
  for (let at = 0; at < 40; at++) {
    const page = at % 4 === 0 ? send('<p>x', {}, 500) : at % 4 === 1 ? article('Something else') : article(WORDS)
    citePage(`n${at}`, page, { url: `http://one.example.org/${at}` })
  }
  const waits: number[] = []
  const visit = createVisitor({
    ...{ home: 'https://talks.example.org', web, pause: 7 },
    wait: (time) => (waits.push(time), Promise.resolve()),
  })
  const captured = await captureSources(await citedSources(folder), {
    folder,
    day: '2025-02-01',
    visit,
    askArchive: null,
  })
  expect(captured).toHaveLength(40)
  expect(captured.filter((one) => outcome(one) === 'exact')).toHaveLength(20)
  expect(new Set(asked).size).toBe(41)
  expect(asked).toHaveLength(41)
  expect(waits).toEqual(Array.from({ length: 40 }, () => 7))
})

test('each line of the report says what is so and what to do about it', async () => {
  citePage('dead', send('<p>x', {}, 404))
  citePage('near', article(WORDS.replace('new', 'brand new')))
  citePage('none', html(`<p>${MORE}</p>`))
  citePage('paid', send('<p>x', {}, 402))
  citePage('well', article(WORDS))
  const text = capturedText(await capture())
  expect(text).toContain('talks/dead: not read, it answers 404. Open it by hand; if it is gone, set link: dead')
  expect(text).toContain('talks/paid: not read, it answers only those who pay (402). Set link: paywalled')
  expect(text).toMatch(
    /nearly: positions\/lamp\/2025-01-09-keeper-near \(quote\)\n.*\{\+brand \+\}.*\n {4}Quote the words as/,
  )
  expect(text).toMatch(/not found: positions\/lamp\/2025-01-09-keeper-none \(quote\)\n.*\n {4}Open the page by hand/)
  expect(text).toContain('talks/well: 1 of 1 quotations found\n')
})

test('a page that turned into a wall, a picture or nothing since is news, and its words are not called gone', async () => {
  const after = {
    scripts: html('<div id="root"></div><script src="/app.js"></script>'),
    missing: html('<p>404</p>', '<title>Page not found</title>'),
    empty: send(''),
    picture: send(smallPdf(['']), { 'content-type': 'application/pdf' }),
    crossed: html(`<p>On Monday: <s>${WORDS}</s>.</p><p>${MORE}</p>`),
  }
  for (const name of Object.keys(after)) citePage(name, article(WORDS))
  await capture()
  Object.assign(
    pages,
    Object.fromEntries(Object.entries(after).map(([name, page]) => [`${name}.example.org/page`, page])),
  )
  const now = await verifySources(await citedSources(folder), visitor())
  expect(
    Object.fromEntries(now.map((one) => [one.source, one.page === 'read' ? one.quotations[0]?.now : one.page])),
  ).toEqual({
    ...{ scripts: 'refused', missing: 'dead', empty: 'refused', picture: 'refused', crossed: 'gone' },
  })
})

test('where there is no network nothing is said of any page, and nothing written down', async () => {
  citePage('one', article(WORDS))
  citePage('two', article(WORDS))
  await capture()
  const evidence = () =>
    readdirSync(join(folder, 'talks/evidence')).map((file) =>
      readFileSync(join(folder, 'talks/evidence', file), 'utf8'),
    )
  const before = evidence()
  const offline = () => Promise.reject(Object.assign(new Error('no'), { code: 'EAI_AGAIN' }))
  const visit = createVisitor({ home: 'https://talks.example.org', web: { ...web, resolve: offline } })
  const captured = await captureSources(await citedSources(folder), {
    folder,
    day: '2025-03-01',
    visit,
    askArchive: null,
  })
  expect(outcomes(captured)).toEqual(
    all(['one', 'two'], 'refused: nothing can be reached from here: is there a network?'),
  )
  expect(capturedText(captured)).not.toMatch(/set link: dead/)
  expect(evidence()).toEqual(before)
  await expect(verifySources(await citedSources(folder), visit)).rejects.toThrow('Nothing can be reached from here')
})

test('a word that the end of a line of a PDF cut is found, be its hyphen its own or not', async () => {
  // Ends one line of a page and begins the next.
  const next = ') Tj 0 -14 Td ('
  const pdf = (text: string) => send(smallPdf([`They wrote: ${text}.`]), { 'content-type': 'application/pdf' })
  citePage('own', pdf(`We ask for a long-${next}term deal`), { words: 'We ask for a long-term deal' })
  citePage('cut', pdf(`We ask for it before the win-${next}ter`), { words: 'We ask for it before the winter' })
  citePage('name', pdf(`We ask the Anglo-${next}Saxon side`), { words: 'We ask the Anglo-Saxon side' })
  citePage('two-lines', pdf(`We ask for${next} oil`), { words: 'We ask for oil' })
  citePage('both', pdf(`We ask for a long-${next}term deal before the win-${next}ter`), {
    words: 'We ask for a long-term deal before the winter',
  })
  expect(outcomes(await capture())).toEqual({ ...all(['own', 'cut', 'name', 'two-lines'], 'exact'), both: 'near' })
})
