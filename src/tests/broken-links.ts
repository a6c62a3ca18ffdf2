import { join } from 'node:path'
import { attributeValues, listFiles } from './built-files.ts'

/**
 * The links of a built site that lead nowhere inside of it: a file that is not there, a fragment without an element, or
 * an address that leaves the base path. Each as "page -> link".
 */
export async function brokenLinks(site: string, base = '/'): Promise<string[]> {
  const files = new Set(await listFiles(site))
  const ids = new Map<string, Set<string>>()
  const idsOf = async (file: string) => {
    const known = ids.get(file) ?? new Set(await attributeValues(join(site, file), ['id']))
    ids.set(file, known)
    return known
  }
  const broken: string[] = []
  for (const page of [...files].filter((file) => file.endsWith('.html'))) {
    const links = new Set(await attributeValues(join(site, page), ['href', 'src', 'action']))
    for (const link of links) {
      const url = new URL(link, `https://site.invalid${base}${page.replace(/index\.html$/, '')}`)
      if (url.host !== 'site.invalid') continue
      const path = decodeURIComponent(url.pathname)
      const below = path.slice(base.length)
      const target = below === '' || below.endsWith('/') ? `${below}index.html` : below
      const fragment = decodeURIComponent(url.hash.slice(1))
      const isThere = path.startsWith(base) && files.has(target)
      if (!isThere || (fragment && !(await idsOf(target)).has(fragment))) broken.push(`${page} -> ${link}`)
    }
  }
  return broken
}
