import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { withLock, type Holder } from './lock.ts'

const work = mkdtempSync(join(tmpdir(), 'parley-lock-'))
let count = 0

afterAll(() => rmSync(work, { recursive: true }))

/** A lock that stands there, held by somebody. */
function lockOf(holder: object | string): string {
  const file = join(work, String((count += 1)), 'lock')
  mkdirSync(join(file, '..'))
  writeFileSync(file, typeof holder === 'string' ? holder : JSON.stringify(holder))
  return file
}

async function waitedFor(file: string): Promise<Holder[]> {
  const told: Holder[] = []
  await withLock(
    file,
    'testing',
    (holder) => told.push(holder),
    () => Promise.resolve(),
  )
  expect(existsSync(file)).toBe(false)
  return told
}

test('what is done under one lock is never done twice at a time', async () => {
  const file = join(work, 'made/on/the/way/lock')
  let inside = 0
  const most: number[] = []
  const visit = () =>
    withLock(
      file,
      'testing',
      () => undefined,
      async () => {
        most.push((inside += 1))
        await new Promise((resolve) => setTimeout(resolve, 20))
        inside -= 1
      },
    )
  await Promise.all([visit(), visit(), visit()])
  expect(most).toEqual([1, 1, 1])
})

test('the lock is free again after a fault', async () => {
  const file = join(work, 'fault/lock')
  await expect(
    withLock(
      file,
      'testing',
      () => undefined,
      () => Promise.reject(new Error('x')),
    ),
  ).rejects.toThrow('x')
  expect(await waitedFor(file)).toEqual([])
})

test('a lock whose holder was killed is taken over at once', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  expect(await waitedFor(lockOf({ pid: child.pid, host: hostname(), what: 'building' }))).toEqual([])
})

test('one who waits is told by whom the lock is held, once', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 1500)'])
  const holder = { pid: child.pid!, host: hostname(), what: 'building' }
  expect(await waitedFor(lockOf(holder))).toEqual([holder])
})

test('a lock from another machine, or without words, is taken over once it has been silent', async () => {
  for (const holder of [{ pid: 1, host: 'elsewhere.example', what: 'building' }, '']) {
    const file = lockOf(holder)
    const longAgo = new Date(Date.now() - 10 * 60_000)
    utimesSync(file, longAgo, longAgo)
    expect(await waitedFor(file)).toEqual([])
  }
})

test('a lock that bears our own number, as after a restart of a container, is left from before', async () => {
  expect(await waitedFor(lockOf({ pid: process.pid, host: hostname(), what: 'building' }))).toEqual([])
})
