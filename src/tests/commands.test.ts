import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMANDS } from '#core/command/commands.ts'

const names = Object.keys(COMMANDS)

/** Runs every command, and is none. */
const RUNNERS = ['run-command.ts', 'parley.ts']

test('every file of scripts is a command that parley has, and every command is such a file', () => {
  const files = readdirSync('scripts').filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  expect(names.map((name) => `${name}.ts`).sort()).toEqual(files.filter((file) => !RUNNERS.includes(file)).sort())
})

test('npm runs the same files here, and the README has all of them', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  expect(names.map((name) => scripts[name])).toEqual(names.map((name) => `node scripts/${name}.ts`))
  const readme = readFileSync('README.md', 'utf8')
  expect(names.filter((name) => !readme.includes(name === 'start' ? '`npm start`' : `\`npm run ${name}\``))).toEqual([])
})
