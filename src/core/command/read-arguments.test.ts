import { parseArgs } from 'node:util'
import { expect, test } from 'vitest'
import { defineCommand, PORT_OPTION } from './command.ts'
import { readArguments, readValue, takeFields, type Token } from './read-arguments.ts'
import { renderHelp } from './render-help.ts'

const MOVE = defineCommand({
  name: 'move',
  about: 'Moves a thing.',
  options: {
    fast: { kind: 'flag', about: 'does not look' },
    slow: { kind: 'flag', about: 'looks twice' },
    to: { kind: 'text', value: 'place', about: 'where to' },
    how: { kind: 'choice', choices: ['whole', 'in-parts'], about: 'in which way' },
    port: PORT_OPTION,
  },
  oneOf: ['fast', 'slow'],
  operands: { usage: '[from]', most: 1, about: 'what is moved' },
  variables: { PARLEY_WHERE: 'another place' },
  examples: ['npm run move -- a --to b'],
})

function read(...args: string[]) {
  const { tokens } = parseArgs({
    args,
    options: {
      ...Object.fromEntries(['fast', 'slow', 'help', 'debug'].map((name) => [name, { type: 'boolean' as const }])),
      ...Object.fromEntries(['to', 'how', 'port'].map((name) => [name, { type: 'string' as const }])),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  return readArguments(MOVE, tokens as Token[])
}

test('gives each declared option its value, and flags that were not given as false', () => {
  expect(read('a', '--to', 'b', '--how=whole', '--port', '0', '--fast')).toEqual({
    values: { fast: true, slow: false, to: 'b', how: 'whole', port: 0, help: false, debug: false },
    operands: ['a'],
    fields: [],
    asksForHelp: false,
    isDebug: false,
  })
  expect(read('--to', '- an item')).toMatchObject({ values: { to: '- an item' } })
})

test.each([
  [['--fsat'], 'There is no option --fsat. Did you mean --fast?'],
  [['-f'], 'There is no option -f.'],
  [['--xyzzy'], 'There are --fast, --slow, --to'],
  [['--to'], '--to needs a value: <place>.'],
  [['--to='], '--to needs a value: <place>.'],
  [['--to', '--fast'], '--to needs a value: <place>.'],
  [['--fast=yes'], '--fast takes no value.'],
  [['--how', 'hole'], 'There is no how "hole": did you mean "whole"?'],
  [['--how', 'x'], 'choose one of whole, in-parts.'],
  [['--fast', '--fast'], '--fast is given twice.'],
  [['--fast', '--slow'], 'Choose one of --fast and --slow.'],
  [['a', 'b'], 'move takes at most 1: [from]; found "b" too.'],
  ...['abc', '-1', '1.5', '65536', '1e3', ' 80', '0x50', '99999999999'].map((port): [string[], string] => [
    [`--port=${port}`],
    `--port is "${port}", expected a whole number from 0 to 65535.`,
  ]),
])('refuses %j with a reason', (args, reason) => {
  expect(read(...args)).toContain(reason)
})

test('help is asked for, whatever else is wrong with what was named', () => {
  expect(read('a', 'b', '--help')).toMatchObject({ asksForHelp: true })
})

test('takes fields of a record apart from the options, in their order', () => {
  const withFields = { ...MOVE, fields: 'any field' }
  const args = ['a', '--title', '--odd', '--to', 'b', '--by=x', '--by', 'y', '--fast']
  expect(takeFields(withFields, args)).toEqual({
    fields: [
      ['title', '--odd'],
      ['by', 'x'],
      ['by', 'y'],
    ],
    args: ['a', '--to', 'b', '--fast'],
  })
  expect(takeFields(withFields, ['--title'])).toBe('--title needs a value.')
  expect(takeFields(MOVE, ['--title'])).toEqual({ fields: [], args: ['--title'] })
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('--%s is no option of any command', (name) => {
  expect(read(`--${name}`)).toContain(`There is no option --${name}.`)
  expect(read(`--${name}=1`)).toContain(`There is no option --${name}.`)
})

test('a variable is held to the same as the option that it stands in for', () => {
  expect(readValue('PORT', PORT_OPTION, '8080')).toBe(8080)
  expect(readValue('PORT', PORT_OPTION, 'abc')).toEqual({
    wrong: 'PORT is "abc", expected a whole number from 0 to 65535.',
  })
})

test('the help tells all that is declared, in lines that fit a terminal', () => {
  const help = renderHelp(MOVE)
  for (const part of [
    'Moves a thing.',
    'npm run move [-- [options] [from]]',
    '--fast',
    '--how <how>',
    '--port <number>',
  ]) {
    expect(help).toContain(part)
  }
  for (const part of ['--help', '--debug', 'PARLEY_WHERE', 'npm run move -- a --to b', 'what is moved']) {
    expect(help).toContain(part)
  }
  expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
})
