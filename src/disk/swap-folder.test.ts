import { spawnSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { DISK, type Disk } from './move-files.ts'
import type { Lent } from './page-store.ts'
import { recoverFolder, swapFolder, type Swap } from './swap-folder.ts'
import { filesBelow, MARKER, SWAP } from './written-files.ts'

/** Memory as a file system, where there is one; else the tests take the disk, and those that need two are left out. */
const MEMORY = '/dev/shm'
const temporary = mkdtempSync(join(tmpdir(), 'parley-swap-'))
const hasTwo = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(temporary).dev
const work = hasTwo ? mkdtempSync(join(MEMORY, 'parley-swap-')) : temporary

afterAll(() => {
  for (const folder of new Set([work, temporary])) rmSync(folder, { recursive: true })
})

type Files = Readonly<Record<string, string>>

const OLD: Files = {
  'index.html': 'old',
  'about/index.html': 'old',
  'talks/a/index.html': 'old',
  'gone/index.html': 'old',
  'feed.xml': 'old',
}
const NEW: Files = {
  'index.html': 'new',
  'about/index.html': 'new',
  'talks/a/index.html': 'new',
  'talks/b/index.html': 'new',
  'robots.txt': 'new',
}
const THEIRS: Files = { '.htaccess': 'theirs', 'blog/post.html': 'theirs', 'talks/notes.txt': 'theirs' }

let count = 0
let at = ''
beforeEach(() => (at = join(work, String((count += 1)))))

function write(folder: string, files: Files): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

/** Everything in a folder but the marker. What is left of a swap shows. */
async function read(folder: string): Promise<Files> {
  const files = filesBelow(folder)
    .filter((file) => file !== MARKER)
    .sort()
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

function swap(to: string, files: Files, { base = at, ...more }: Partial<Swap> & { base?: string } = {}): Promise<void> {
  const from = write(join(base, `made-${(count += 1)}`), files)
  return swapFolder({ from, to, kind: 'site', ...more })
}

/** A folder with a former site and, if asked, files of others and pages that are lent to it. */
async function former(base: string, theirs: Files = {}, lent?: Lent): Promise<string> {
  const to = write(join(base, 'out'), theirs)
  await swap(to, OLD, { isIntoExisting: true, lent })
  return to
}

const KEPT: Files = { 'same/index.html': 'same', 'talks/same/index.html': 'same too' }

/** Pages as they are kept from one build to the next; those that are always kept lie in the former site as they are. */
function lendable(base: string, pages: Files = KEPT): Lent {
  const folder = join(base, 'kept')
  write(join(folder, 'bytes'), pages)
  const names = Object.keys(pages)
  return {
    folder,
    files: new Map(names.map((file) => [file, file])),
    lying: new Set(names).intersection(new Set(Object.keys(KEPT))),
  }
}

const sorted = (files: Files): Files => Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))

/** A disk on which the step of this number fails, once or from then on; and how many steps there were. */
function failingAt(step: number, code: string, isForGood = false, only?: readonly string[]) {
  const state = { steps: 0 }
  const failed = () => {
    state.steps += 1
    return isForGood ? state.steps >= step : state.steps === step
  }
  const on = new Proxy(DISK, {
    get:
      (disk, name: keyof Disk) =>
      async (...args: unknown[]) => {
        if ((only && !only.includes(name)) || !failed())
          return (disk[name] as (...given: unknown[]) => unknown)(...args)
        throw Object.assign(new Error(code), { code, path: String(args[0]), syscall: String(name) })
      },
  })
  return { on, state }
}

/** Renames between top folders of two file systems fail, as they do between the layers of a container. */
function withoutRename(): Disk {
  const rename = (from: string) =>
    Promise.reject(Object.assign(new Error('EXDEV'), { code: 'EXDEV', path: from, syscall: 'rename' }))
  // The names of states change within one folder, which works everywhere.
  return {
    ...DISK,
    rename: ((from: string, to: string) =>
      dirname(from) === dirname(to) ? DISK.rename(from, to) : rename(from)) as Disk['rename'],
  }
}

test('takes the place of what was written before, leaves what others put there, and nothing of itself', async () => {
  const to = await former(at, THEIRS)
  await swap(to, NEW)
  expect(await read(to)).toEqual(sorted({ ...NEW, ...THEIRS }))
  expect(existsSync(join(to, SWAP))).toBe(false)
  expect(existsSync(join(to, 'gone'))).toBe(false)
})

test('of what is lent to it, that stays which lies there as it is kept, and all else is brought', async () => {
  const lent = lendable(at, {
    ...KEPT,
    'talks/touched.html': 'kept',
    'talks/a/index.html': 'kept',
    'next.html': 'kept',
  })
  const ofFormer = new Map([...lent.files].filter(([file]) => file in KEPT || file === 'talks/touched.html'))
  const to = await former(at, THEIRS, { ...lent, files: ofFormer })
  const before = statSync(join(to, 'same/index.html'))
  rmSync(join(to, 'talks/touched.html'))
  writeFileSync(join(to, 'talks/touched.html'), 'touched by somebody')
  // A page that is made anew comes before one that was lent.
  await swap(to, { 'index.html': 'new', 'talks/a/index.html': 'new' }, { lent })
  const touched = { 'talks/touched.html': 'kept', 'next.html': 'kept' }
  expect(await read(to)).toEqual(
    sorted({ ...THEIRS, ...KEPT, ...touched, 'index.html': 'new', 'talks/a/index.html': 'new' }),
  )
  const { ctimeMs, ino } = statSync(join(to, 'same/index.html'))
  expect([ctimeMs, ino]).toEqual([before.ctimeMs, before.ino])
  // All of it is known as ours.
  await swap(to, NEW)
  expect(await read(to)).toEqual(sorted({ ...NEW, ...THEIRS }))
})

test('what is lent stays in no folder that does not say that we wrote it', async () => {
  const lent = lendable(at)
  const to = write(join(at, 'out'), THEIRS)
  mkdirSync(join(to, 'same'))
  linkSync(join(lent.folder, 'bytes/same/index.html'), join(to, 'same/index.html'))
  await expect(swap(to, NEW, { isIntoExisting: true, lent })).rejects.toThrow(/same\/index\.html is not a file that/)
})

test('writes into an empty folder and into one that is not there', async () => {
  mkdirSync(join(at, 'empty'), { recursive: true })
  for (const name of ['empty', 'missing/below']) {
    await swap(join(at, name), NEW)
    expect(await read(join(at, name))).toEqual(sorted(NEW))
  }
})

test('leaves a folder alone that holds what it did not write, unless it is told to go beside', async () => {
  const to = write(join(at, 'out'), THEIRS)
  await expect(swap(to, NEW)).rejects.toThrow(/out holds files that Parley did not write \(.*\).*--into-existing/)
  expect(await read(to)).toEqual(sorted(THEIRS))
  await swap(to, NEW, { isIntoExisting: true })
  await swap(to, OLD)
  expect(await read(to)).toEqual(sorted({ ...OLD, ...THEIRS }))
})

test.each([
  ['a file of the same name', { 'robots.txt': 'theirs' }],
  ['a file where a folder is wanted', { talks: 'theirs' }],
  ['a folder where a file is wanted', { 'robots.txt/x': 'theirs' }],
])('writes nothing at all over %s', async (_, theirs: Files) => {
  const to = write(join(at, 'out'), theirs)
  await expect(swap(to, NEW, { isIntoExisting: true })).rejects.toThrow('is not a file that Parley wrote')
  expect(await read(to)).toEqual(sorted(theirs))
})

test('follows no link that somebody put in the place of one of our folders', async () => {
  const to = await former(at)
  const elsewhere = write(join(at, 'elsewhere'), { 'index.html': 'theirs' })
  rmSync(join(to, 'about'), { recursive: true })
  symlinkSync(elsewhere, join(to, 'about'))
  await expect(swap(to, NEW)).rejects.toThrow('about is not a file that Parley wrote')
  expect(await read(elsewhere)).toEqual({ 'index.html': 'theirs' })
})

test('a site does not take the place of exported records, nor they of a site', async () => {
  const to = await former(at)
  await expect(swap(to, NEW, { kind: 'export', isIntoExisting: true })).rejects.toThrow('holds a site')
  await swap(join(at, 'data'), { 'a.json': '1' }, { kind: 'export', isAddition: true })
  await swap(join(at, 'data'), { 'b.json': '2' }, { kind: 'export', isAddition: true })
  expect(await read(join(at, 'data'))).toEqual({ 'a.json': '1', 'b.json': '2' })
  await expect(swap(join(at, 'data'), NEW)).rejects.toThrow('holds exported records')
})

test('two at a time in one folder come one after the other', async () => {
  const to = await former(at)
  const waited: number[] = []
  await Promise.all([NEW, OLD, NEW].map((files) => swap(to, files, { tell: ({ pid }) => waited.push(pid) })))
  expect([sorted(NEW), sorted(OLD)]).toContainEqual(await read(to))
  expect(waited.length).toBeGreaterThan(0)
})

describe.each([
  ['alone', {}, {}],
  ['beside files of others', THEIRS, {}],
  ['beside pages that stay', THEIRS, KEPT],
])('a fault at any step, %s', (_, files: Files, kept: Files) => {
  const theirs = { ...files, ...kept }
  const begin = async (step: number) => {
    const base = join(at, String(step))
    const lent = lendable(base, kept)
    return { to: await former(base, files, lent), lent }
  }

  test.each(['ENOSPC', 'EACCES', 'EIO'])('leaves the former site as it was: %s', async (code) => {
    for (let step = 1; ; step += 1) {
      const { to, lent } = await begin(step)
      const { on, state } = failingAt(step, code)
      const isDone = await swap(to, NEW, { on, lent }).then(
        () => true,
        () => false,
      )
      if (isDone) rmSync(join(to, SWAP), { recursive: true, force: true })
      expect([step, await read(to)]).toEqual([step, sorted({ ...(isDone ? NEW : OLD), ...theirs })])
      expect(existsSync(join(to, SWAP))).toBe(false)
      await swap(to, NEW, { lent })
      expect(await read(to)).toEqual(sorted({ ...NEW, ...theirs }))
      if (state.steps < step) break
      expect(step).toBeLessThan(200)
    }
  })

  test('that is for good, but for moving and removing, as on a full disk, leaves the former site as it was', async () => {
    for (let step = 1; ; step += 1) {
      const { to, lent } = await begin(step)
      const { on, state } = failingAt(step, 'ENOSPC', true, ['copyFile', 'mkdir', 'symlink', 'writeFile'])
      const isDone = await swap(to, NEW, { on, lent }).then(
        () => true,
        () => false,
      )
      await recoverFolder(to)
      expect([step, await read(to)]).toEqual([step, sorted({ ...(isDone ? NEW : OLD), ...theirs })])
      if (state.steps < step) break
    }
  })

  test('from which nothing works any more leaves a state that the next start makes whole', async () => {
    for (let step = 1; ; step += 1) {
      const { to, lent } = await begin(step)
      const { on, state } = failingAt(step, 'EROFS', true)
      await swap(to, NEW, { on, lent }).catch(() => undefined)
      await recoverFolder(to)
      expect([sorted({ ...OLD, ...theirs }), sorted({ ...NEW, ...theirs })]).toContainEqual(await read(to))
      if (state.steps < step) break
    }
  })
})

describe.each([
  ['on one file system', DISK, ''],
  ['where folders can be moved by copying alone', withoutRename(), ''],
  ...(hasTwo ? [['onto another file system', DISK, temporary]] : []),
] as [string, Disk, string][])('killed before any step, %s', (_, disk, base) => {
  test('and then with a bad build the former or the new site stands, with a good one the new', async () => {
    const theirs = { ...THEIRS, ...KEPT }
    const outcomes = { old: 0, new: 0 }
    for (let step = 1; ; step += 1) {
      const lent = lendable(join(at, String(step)))
      const to = await former(join(at, String(step)), THEIRS, lent)
      const { on, state } = dyingAt(step, disk)
      await swap(to, NEW, { on, lent, base: base || at }).catch(() => undefined)
      // What a bad build does: it starts, and then has nothing to put in place.
      await recoverFolder(to)
      const stands = await read(to)
      expect([sorted({ ...OLD, ...theirs }), sorted({ ...NEW, ...theirs })]).toContainEqual(stands)
      outcomes[stands['index.html'] as 'old' | 'new'] += 1
      await swap(to, { ...NEW, 'third.html': '3' }, { lent })
      expect(await read(to)).toEqual(sorted({ ...NEW, 'third.html': '3', ...theirs }))
      if (state.steps < step) break
      expect(step).toBeLessThan(300)
    }
    expect(outcomes.old).toBeGreaterThan(10)
    expect(outcomes.new).toBeGreaterThan(10)
  })
})

test.skipIf(hasTwo)(`${MEMORY} is no second file system here: what needs one was left out`, () => {
  expect(work).toBe(temporary)
})

/** A disk that dies at a step: neither it nor any later one is done, not even on the way back. */
function dyingAt(step: number, disk: Disk) {
  const state = { steps: 0 }
  const on = new Proxy(disk, {
    get:
      (target, name: keyof Disk) =>
      async (...args: unknown[]) => {
        state.steps += 1
        if (state.steps >= step) throw new Error('killed')
        return (target[name] as (...given: unknown[]) => unknown)(...args)
      },
  })
  return { on, state }
}

test(
  'a process that is killed leaves its lock and its state, and the next start finds both',
  { timeout: 120_000 },
  async () => {
    for (let step = 2; ; step += 5) {
      const to = await former(join(at, String(step)), THEIRS)
      const from = write(join(at, `killed-${step}`), NEW)
      const { signal, status } = spawnSync(process.execPath, [KILLED, from, to, String(step)], { encoding: 'utf8' })
      await recoverFolder(to)
      expect([sorted({ ...OLD, ...THEIRS }), sorted({ ...NEW, ...THEIRS })]).toContainEqual(await read(to))
      expect(readdirSync(to)).not.toContain(SWAP)
      if (signal === null) {
        expect(status).toBe(0)
        break
      }
      expect(signal).toBe('SIGKILL')
    }
  },
)

const KILLED = fileURLToPath(new URL('../tests/killed-swap.ts', import.meta.url))
