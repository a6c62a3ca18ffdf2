import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runApart, runHere } from '#tests/run-script.ts'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-import-'))
  const content = join(folder, 'content')
  mkdirSync(content)
  cpSync(fileOf('../src/tests/fixtures/every-field'), content, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

const where = () => ({ PARLEY_CONTENT: join(folder, 'content') })
const run = (script: string, ...args: string[]) => runHere(script, args, where())

const given = [
  ...['--comparison', 'lighthouse', '--authority', 'document', '--speaker', 'The keeper', '--reported_by', 'self'],
  ...['--quote_lang', 'en', '--condition', '{party} said: {quote}', '--source', 'log'],
]

const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test('right rows are written, the others left with the reason, and once mended they come in too', async () => {
  const table = put(
    'rows.csv',
    'party;issue;date;quote\nKeeper;Lamp;03.02.2025;I ask again\nKeepr;Lamp;2025-02;And once more\n',
  )
  const first = await runApart('import.ts', [table, ...given], where())
  expect(first).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/lighthouse\/positions\/lamp\/2025-02-03-keeper\.md\n$/),
  })
  expect(first.stderr).toContain('Did you mean "keeper"?')
  expect(readFileSync(join(folder, 'rows.map.yaml'), 'utf8')).toContain('Keepr: "?" # Perhaps keeper.')
  const left = readFileSync(join(folder, 'rows.left.csv'), 'utf8')
  expect(left).toMatch(/^\uFEFFparty;issue;date;quote;why\r\n"Keepr"/)
  writeFileSync(join(folder, 'rows.left.csv'), left.replace('Keepr', 'Keeper'))
  const second = await run('import.ts', join(folder, 'rows.left.csv'))
  expect(second).toMatchObject({ status: 0, stdout: expect.stringContaining('2025-02-keeper.md') })
  expect(await run('validate.ts')).toMatchObject({ status: 0 })
  const third = await run('import.ts', table, '--yes')
  expect(third).toMatchObject({ status: 0, stdout: '' })
  expect(third.stderr).toContain('is there already: lighthouse/positions/lamp/2025-02-03-keeper.md')
})

test('a dry run writes nothing at all', async () => {
  const table = put('rows.csv', 'party,issue,date,quote\nKeeper,Lamp,2025-02-03,I ask again\nX,Lamp,2025-02-03,Y\n')
  const { status, stdout, stderr } = await run('import.ts', table, ...given, '--dry-run')
  expect({ status, stdout }).toEqual({ status: 1, stdout: 'lighthouse/positions/lamp/2025-02-03-keeper.md\n' })
  expect(stderr).toContain('columns:\n  party: party')
  expect(readdirSync(folder).sort()).toEqual(['content', 'rows.csv'])
})

test('what somebody mends is never written over', async () => {
  const table = put('rows.csv', 'party,issue,date,quote\nX,Lamp,2025-02-03,Y\n')
  put('rows.left.csv', 'mine')
  put('rows.map.yaml', '# mine\nvalues:\n  speaker: "The keeper"\n')
  await run('import.ts', table, ...given)
  expect(readFileSync(join(folder, 'rows.left.csv'), 'utf8')).toBe('mine')
  expect(existsSync(join(folder, 'rows.left-2.csv'))).toBe(true)
  expect(readFileSync(join(folder, 'rows.map.yaml'), 'utf8')).toMatch(/^# mine\nvalues:\n {2}speaker: "The keeper"\n/)
})

test('an export, as a workbook or as CSV, is all there already when it comes back', async () => {
  for (const [name, format] of [
    ['out.xlsx', ['--xlsx']],
    ['out.csv', ['--format', 'csv']],
  ] as const) {
    const { status, bytes } = await runApart('export.ts', [...format, '--comparison', 'ferry'], where())
    expect(status).toBe(0)
    writeFileSync(join(folder, name), bytes)
    const { status: again, stdout, stderr } = await run('import.ts', join(folder, name))
    expect({ again, stdout }).toEqual({ again: 0, stdout: '' })
    expect(stderr).toContain('0 positions, 0 new sources; 6 there already')
  }
  rmSync(join(folder, 'content/ferry/positions'), { recursive: true })
  expect(await run('import.ts', join(folder, 'out.xlsx'))).toMatchObject({ status: 0 })
  expect(await run('validate.ts')).toMatchObject({ status: 0 })
})

test.each([
  [[], 'Name the table'],
  [['none.csv'], 'could not be opened'],
  [['rows.csv', '--comparison', 'nowhere'], 'There is no comparison "nowhere"'],
  [['rows.csv', '--authorty', 'document'], 'Did you mean "authority"?'],
  [['rows.csv', '--dates', 'year-first'], 'did you mean "day-first"'],
  [['rows.csv', '--map', 'none.yaml'], 'There is no mapping'],
  [['rows.csv', '--sheet', 'x'], 'has no sheets'],
])('%j is refused with a reason', async (args, reason) => {
  put('rows.csv', 'party,issue,date,quote\n')
  const { status, stdout, stderr } = await run(
    'import.ts',
    ...args.map((arg) => (arg.endsWith('.csv') ? join(folder, arg) : arg)),
  )
  expect({ isRefused: status !== 0, stdout }).toEqual({ isRefused: true, stdout: '' })
  expect(stderr).toContain(reason)
})

test('a mapping that cannot be read is told with what is wrong in it', async () => {
  const table = put('rows.csv', 'party,issue\n')
  put('rows.map.yaml', 'colums:\n  a: party\n')
  expect((await run('import.ts', table)).stderr).toContain('Did you mean "columns"?')
})
