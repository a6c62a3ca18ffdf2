import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followFiles, namesOf, type Following } from './follow-files.ts'
import { listFiles } from './list-files.ts'
import { readContent } from './read-content.ts'

let folder: string
let end: () => void = () => undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-follow-'))
  put('talks/issues/one.md', 'one')
})
afterEach(() => {
  end()
  rmSync(folder, { recursive: true, force: true })
})

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** A watcher that is told of nothing by itself, as where it has missed what happened. */
class Deaf extends EventEmitter {
  readonly add = () => this
}

const contentOf = () => listFiles(folder).files.map((file) => `${file}: ${readFileSync(join(folder, file), 'utf8')}`)

/** What was read last, by a reader that takes a moment. */
function follow(options: Partial<Following> = {}, takes = 5) {
  const watcher = new Deaf()
  const state = { watcher, last: contentOf(), reads: 0, atOnce: 0, most: 0, errors: [] as unknown[] }
  const read = async () => {
    state.reads++
    state.most = Math.max(state.most, ++state.atOnce)
    const found = contentOf()
    await wait(takes)
    state.last = found
    state.atOnce--
  }
  end = followFiles(folder, watcher, read, {
    ...{ quiet: 10, look: 30, onError: (error) => state.errors.push(error) },
    ...options,
  })
  return state
}

const comesTo = (state: { last: string[] }) =>
  expect.poll(() => state.last, { timeout: 5_000, interval: 10 }).toEqual(contentOf())

test.each<[string, () => void]>([
  ['a file in a new folder, made at once', () => put('talks/positions/new/2025-01-01-north.md', 'new')],
  ['a file in a new folder of a new comparison', () => put('other/issues/two.md', 'two')],
  ['a folder that was renamed', () => renameSync(join(folder, 'talks/issues'), join(folder, 'talks/claims'))],
  ['a folder that was removed', () => rmSync(join(folder, 'talks'), { recursive: true })],
  [
    'a file that was saved beside and put in place',
    () => {
      put('talks/issues/.one.md.swp', 'swap')
      put('talks/issues/one.md.tmp', 'changed')
      renameSync(join(folder, 'talks/issues/one.md.tmp'), join(folder, 'talks/issues/one.md'))
    },
  ],
  ['a file of the same length', () => put('talks/issues/one.md', 'eno')],
  [
    'a folder that was removed and made anew',
    () => {
      rmSync(folder, { recursive: true })
      put('talks/issues/one.md', 'anew')
    },
  ],
])('%s is read, also where the watcher heard nothing', async (_, change) => {
  const state = follow()
  await wait(20)
  change()
  await comesTo(state)
  expect(state.errors).toEqual([])
})

test('what changes while it is read is read once more, and never two at a time', async () => {
  const state = follow({}, 40)
  for (let at = 0; at < 20; at++) {
    put(`talks/issues/n${at}.md`, 'x')
    state.watcher.emit('all', 'add', join(folder, `talks/issues/n${at}.md`))
    await wait(7)
  }
  put('talks/issues/one.md', 'last')
  await comesTo(state)
  expect(state.most).toBe(1)
})

test('where nothing changes nothing is read', async () => {
  const state = follow()
  await wait(200)
  expect(state.reads).toBe(0)
  state.watcher.emit('all', 'change', '/elsewhere/file.md')
  await wait(60)
  expect(state.reads).toBe(0)
})

test('an error of the reader is told, and the next change is read all the same', async () => {
  const told = vi.fn()
  let reads = 0
  const read = () => (reads++ === 0 ? Promise.reject(new Error('vanished')) : Promise.resolve())
  const watcher = new Deaf()
  end = followFiles(folder, watcher, read, { quiet: 5, look: 20, onError: told })
  put('talks/issues/one.md', 'a')
  await expect.poll(() => told.mock.calls.length).toBe(1)
  put('talks/issues/one.md', 'bb')
  await expect.poll(() => reads).toBe(2)
})

test('who asks for names alone hears of no change of a text', async () => {
  const state = follow({ state: namesOf })
  put('talks/issues/one.md', 'longer than before')
  await wait(150)
  expect(state.reads).toBe(0)
  put('talks/issues/two.md', 'x')
  await comesTo(state)
})

/** Writes and removes files of every sort, over and over, in a process of its own. */
const CHURN = `
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
const folder = process.argv[1]
const put = (file, text) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
for (let round = 0; ; round++) {
  put('talks/positions/p' + (round % 7) + '/2025-01-01-north.md', '---\\nparty: north\\n---\\n')
  put('talks/evidence/e' + (round % 5) + '.yaml', 'seen: 2025-01-01\\n')
  put('pages/p' + (round % 3) + '.md', '---\\ntitle: P\\n---\\n')
  put('public/x' + (round % 3) + '.txt', 'x')
  put('site.yaml.new', 'title: T' + round + '\\n')
  renameSync(join(folder, 'site.yaml.new'), join(folder, 'site.yaml'))
  rmSync(join(folder, 'talks/positions/p' + ((round + 3) % 7)), { recursive: true, force: true })
  for (const [every, gone] of [[5, 'pages'], [3, 'public'], [11, 'talks'], [13, 'site.yaml'], [17, '']])
    if (round % every === 0) rmSync(join(folder, gone), { recursive: true, force: true })
}
`

test('files and folders that come and go while they are read are never thrown for', async () => {
  const churning = spawn(process.execPath, ['--input-type=module', '-e', CHURN, folder], { stdio: 'ignore' })
  try {
    await expect.poll(() => existsSync(join(folder, 'talks/evidence')), { timeout: 10_000 }).toBe(true)
    const until = performance.now() + 2_000
    const seen = new Set<number>()
    while (performance.now() < until) seen.add((await readContent(folder)).records)
    expect(seen.size).toBeGreaterThan(2)
    expect(churning.exitCode).toBeNull()
  } finally {
    churning.kill('SIGKILL')
    await once(churning, 'close')
  }
})
