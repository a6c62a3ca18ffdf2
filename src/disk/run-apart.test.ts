import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runApart } from './run-apart.ts'

const OURS = JSON.stringify(new URL('./run-apart.ts', import.meta.url).href)

let work = ''
beforeEach(() => (work = mkdtempSync(join(tmpdir(), 'parley-apart-'))))
afterEach(() => rmSync(work, { recursive: true }))

/** A module that runs apart, and does this with what it is given. */
function moduleOf(code: string): URL {
  const file = join(work, 'module.mjs')
  writeFileSync(file, `import { writeFileSync } from 'node:fs'\nimport { givenApart } from ${OURS}\n${code}`)
  return pathToFileURL(file)
}

test('a module gets what it is given, and its end is told', async () => {
  const told = join(work, 'told')
  const module = moduleOf('const { file } = givenApart(); writeFileSync(file, process.env.WORD); process.exit(0)')
  await runApart(module, { file: told }, { WORD: 'gate' }, 'To write').done
  expect(readFileSync(told, 'utf8')).toBe('gate')
})

test('what failed is named, and so is what was stopped', async () => {
  await expect(runApart(moduleOf('process.exit(3)'), {}, {}, 'To fail').done).rejects.toThrow('To fail failed.')
  const { done, stop } = runApart(moduleOf('givenApart(); setInterval(() => undefined, 1000)'), {}, {}, 'To wait')
  stop()
  await expect(done).rejects.toThrow('To wait failed.')
})

test('a module ends with the process that began it, however that one ends', async () => {
  const told = join(work, 'told')
  const module = moduleOf(
    'givenApart(); writeFileSync(process.env.TOLD, String(process.pid)); setInterval(() => undefined, 1000)',
  )
  const begin = `import { runApart } from ${OURS}; runApart(new URL('${module.href}'), {}, {}, 'To wait')`
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', begin], {
    env: { ...process.env, TOLD: told },
    stdio: 'ignore',
  })
  await expect.poll(() => existsSync(told) && readFileSync(told, 'utf8'), { timeout: 20_000 }).toMatch(/^\d+$/)
  parent.kill('SIGKILL')
  const isRunning = () => canSignal(Number(readFileSync(told, 'utf8')))
  await expect.poll(isRunning, { timeout: 20_000 }).toBe(false)
})

function canSignal(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
