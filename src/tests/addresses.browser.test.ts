import { expect, inject, test } from 'vitest'
import { addressesOf } from '#core/address/addresses-of.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { readContent } from '#disk/read-content.ts'
import { listFiles } from './built-files.ts'

const site = inject('builtSite')
const { catalogue } = await readContent(contentFolder({}))

/** What goes with a page and is fetched by it alone, or drawn of it; nobody keeps its address. */
const PARTS = /\/(?:share\.png|oembed\.json|as-of\.json|search\.json|search-texts\.json)$/

test('every address that a comparison has is one that is kept, and every one that is kept is there', async () => {
  const datasets = catalogue?.datasets ?? []
  const kept = datasets.flatMap(addressesOf).sort()
  const names = datasets.map(({ comparison }) => comparison.id)
  const files = await listFiles(site)
  const own = files.filter((file) => names.some((id) => file.startsWith(`${id}/`) || file.startsWith(`search/${id}/`)))
  const built = own.filter((file) => !PARTS.test(file)).map((file) => file.replace(/(?<=\/)index\.html$/, ''))
  expect(built.sort()).toEqual(kept)
  expect(files).toContain('_redirects')
})
