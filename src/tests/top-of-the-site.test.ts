import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isFileOfTheSite, isReserved } from '#core/parse/record-path.ts'
import { PROJECT } from '#disk/content-folder.ts'

/** What the routes and the copied files of the program put at the top of a site: `feed.xml.ts` is the file feed.xml. */
function topOfTheSite(): { files: string[]; folders: string[] } {
  const routes = readdirSync(join(PROJECT, 'src/pages'), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('['),
  )
  const files = routes.filter((route) => route.isFile()).map(({ name }) => name)
  const pages = files.filter((name) => name.endsWith('.astro')).map((name) => name.replace(/\.astro$/, ''))
  return {
    files: [
      ...files.filter((name) => name.endsWith('.ts')).map((name) => name.replace(/\.ts$/, '').replace('[part]', '1')),
      ...['404', 'index'].map((page) => `${page}.html`),
      ...readdirSync(join(PROJECT, 'public')),
    ],
    folders: [...routes.filter((route) => route.isDirectory()).map(({ name }) => name), ...pages],
  }
}

test('no file or page of the publisher can lie where the site writes one', () => {
  const { files, folders } = topOfTheSite()
  expect(files).toEqual(expect.arrayContaining(['feed.xml', 'corrections.xml', 'sitemap.xml', '_headers']))
  expect(files.filter((file) => !isFileOfTheSite(file))).toEqual([])
  expect(folders.filter((folder) => !isReserved(folder))).toEqual([])
  expect(['_redirects', 'Robots.TXT', 'index.html'].every(isFileOfTheSite)).toBe(true)
  expect(['report.pdf', 'CNAME'].some(isFileOfTheSite)).toBe(false)
})
