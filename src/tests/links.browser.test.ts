import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { attributeValues, listFiles } from './built-files.ts'

const site = inject('builtSite')

test('every link inside the site leads to a file, and every fragment to an element', async () => {
  const pages = (await listFiles(site)).filter((file) => file.endsWith('.html'))
  const ids = new Map<string, Set<string>>()
  const idsOf = async (file: string) => {
    const known = ids.get(file) ?? new Set(await attributeValues(join(site, file), ['id']))
    ids.set(file, known)
    return known
  }
  const broken: string[] = []
  for (const page of pages) {
    const links = new Set(await attributeValues(join(site, page), ['href', 'src', 'action']))
    for (const link of links) {
      const url = new URL(link, `https://site.invalid/${page.replace(/index\.html$/, '')}`)
      if (url.host !== 'site.invalid') continue
      const path = decodeURIComponent(url.pathname).slice(1)
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
      const exists = await access(join(site, target)).then(
        () => true,
        () => false,
      )
      if (!exists) broken.push(`${page} -> ${link}`)
      else if (url.hash && !(await idsOf(target)).has(decodeURIComponent(url.hash.slice(1)))) {
        broken.push(`${page} -> ${link} (no such fragment)`)
      }
    }
  }
  expect(pages.length).toBeGreaterThan(100)
  expect(broken).toEqual([])
})
