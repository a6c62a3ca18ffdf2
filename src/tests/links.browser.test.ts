import { expect, inject, test } from 'vitest'
import { brokenLinks } from './broken-links.ts'
import { listFiles } from './built-files.ts'

const site = inject('builtSite')

test('every link inside the site leads to a file, and every fragment to an element', async () => {
  expect((await listFiles(site)).filter((file) => file.endsWith('.html')).length).toBeGreaterThan(100)
  expect(await brokenLinks(site)).toEqual([])
})
