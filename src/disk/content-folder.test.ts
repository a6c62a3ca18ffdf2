import { isAbsolute, join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder } from './content-folder.ts'

test('is content/ of the project, from whichever folder a command is run', () => {
  expect(isAbsolute(contentFolder({}))).toBe(true)
  expect(contentFolder({})).toMatch(/[\\/]content$/)
  expect(contentFolder({ PARLEY_CONTENT: '' })).toBe(contentFolder({}))
})

test('is the folder that PARLEY_CONTENT names, seen from the project', () => {
  expect(contentFolder({ PARLEY_CONTENT: '/elsewhere' })).toBe(join('/', 'elsewhere'))
  expect(contentFolder({ PARLEY_CONTENT: 'content/talks' })).toBe(join(contentFolder({}), 'talks'))
})
