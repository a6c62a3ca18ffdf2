import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const env = { ...process.env, PARLEY_CONTENT: fileOf('../src/tests/fixtures/every-field') }
const aging = (...args: string[]) =>
  spawnSync(process.execPath, [fileOf('aging.ts'), ...args], { encoding: 'utf8', env })

test('what grew old is listed by comparison, and nothing before it has', () => {
  const { stdout, status } = aging('--on', '2040-01-01')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^### [a-z-]+\n\n- \[ \] /)
  expect(stdout).toMatch(/nothing newer than `[a-z-]+\/positions\/.+\.md`, \d+ days/)
  expect(aging('--on', '1990-01-01')).toMatchObject({ status: 0, stdout: '' })
})

test('a day that is none is refused', () => {
  expect(aging('--on', '2025-02-31')).toMatchObject({ status: 2, stdout: '' })
})
