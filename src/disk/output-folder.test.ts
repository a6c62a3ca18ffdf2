import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Fault } from '#core/command/fault.ts'
import { PROJECT } from './content-folder.ts'
import { followLinks, outputFolder, refuseForeign, writableFolder } from './output-folder.ts'

const work = realpathSync(mkdtempSync(join(tmpdir(), 'parley-output-')))

afterAll(() => rmSync(work, { recursive: true }))

function blameOf(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    return error instanceof Fault ? `${error.blame}: ${error.message}` : String(error)
  }
  return undefined
}

test.each([undefined, '', ' '])('is dist/ of the project where PARLEY_OUT is %j', (value) => {
  expect(outputFolder({ PARLEY_OUT: value })).toBe(followLinks(join(PROJECT, 'dist')))
})

test.each([
  ['.', 'is the project itself'],
  ['', 'is the project itself'],
  ['..', 'holds '],
  ['/', 'is the root folder'],
  ['content', 'is the content folder'],
  ['content/talks', 'lies in '],
  ['src', 'lies in '],
  ['src/new', 'lies in '],
  ['.git', 'lies in '],
  ['package.json', 'is a file'],
])('never takes %j of the project for output', (path, why) => {
  expect(blameOf(() => writableFolder(resolve(PROJECT, path)))).toMatch(
    new RegExp(`^usage: .* ${why}.*Name another folder`),
  )
})

test('never takes a home folder, or what holds one, for output; a folder in it may be', () => {
  expect(blameOf(() => writableFolder(homedir()))).toContain('is a home folder')
  expect(blameOf(() => writableFolder(dirname(homedir())))).toMatch(/is the root folder|holds a home folder/)
  expect(writableFolder(join(homedir(), 'www-of-nobody'))).toContain('www-of-nobody')
})

test('never takes the content that PARLEY_CONTENT names for output, nor what holds it', () => {
  mkdirSync(join(work, 'data/content'), { recursive: true })
  const environment = { PARLEY_CONTENT: join(work, 'data/content') }
  for (const out of ['data', 'data/content', 'data/content/out']) {
    expect(blameOf(() => outputFolder({ ...environment, PARLEY_OUT: join(work, out) }))).toContain('usage')
  }
  expect(outputFolder({ ...environment, PARLEY_OUT: join(work, 'data/out') })).toBe(join(work, 'data/out'))
})

test('follows links to their end, be it there yet or not, and refuses those that lead round', () => {
  symlinkSync(PROJECT, join(work, 'to-project'))
  symlinkSync('later/www', join(work, 'to-later'))
  symlinkSync('round', join(work, 'round'))
  expect(blameOf(() => writableFolder(join(work, 'to-project')))).toContain('is the project itself')
  expect(writableFolder(join(work, 'to-later'))).toBe(join(work, 'later/www'))
  expect(writableFolder(join(work, 'to-later/below'))).toBe(join(work, 'later/www/below'))
  expect(blameOf(() => writableFolder(join(work, 'round')))).toContain('lead in a circle')
})

test('takes an empty folder, be there what systems leave in it, and no other without being told to', async () => {
  const folder = join(work, 'www')
  await refuseForeign(folder, 'site', false)
  mkdirSync(join(folder, 'lost+found'), { recursive: true })
  writeFileSync(join(folder, '.DS_Store'), '')
  await refuseForeign(folder, 'site', false)
  writeFileSync(join(folder, 'index.html'), 'theirs')
  await expect(refuseForeign(folder, 'site', false)).rejects.toThrow(
    /www holds files .* \(index\.html\).*--into-existing/,
  )
  await refuseForeign(folder, 'site', true)
  await refuseForeign(folder, 'site', false, true)
})

test('a marker that nobody can read, or of another make, is none', async () => {
  for (const [at, text] of ['', 'x', 'null', '{}', '{"kind":"site"}', '{"kind":"blog","files":[]}'].entries()) {
    const folder = join(work, `marked-${at}`)
    mkdirSync(folder)
    writeFileSync(join(folder, '.parley-written.json'), text)
    await expect(refuseForeign(folder, 'site', false)).rejects.toThrow('holds files')
  }
})
