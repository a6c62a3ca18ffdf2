import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OwnPage } from '#core/model/page.ts'
import type { Problem } from '#core/model/problem.ts'
import type { OwnFileAt } from '#core/parse/content-file.ts'
import { problemAt } from '#core/parse/mark.ts'
import { parsePage } from '#core/parse/parse-page.ts'
import { unsafeInSvg } from '#core/parse/unsafe-svg.ts'
import { renderPage } from '#markdown/render-body.ts'
import { contentFolder } from './content-folder.ts'
import { readText } from './read-text.ts'

/** The largest file that is copied, and all of them together: what is larger belongs on a host of its own. */
const LARGEST_COPY = 10 * 1024 * 1024
const LARGEST_OVERLAY = 100 * 1024 * 1024

/** A page with its sanitised text. */
export type RenderedPage = { readonly page: OwnPage; readonly html: string }

/** What a publisher adds to the site: pages, and the paths of files below `public/`; with all that is wrong with them. */
export type Own = {
  readonly pages: readonly RenderedPage[]
  readonly copied: readonly string[]
  readonly problems: readonly Problem[]
}

/** Reads the pages and looks at the files of a publisher, given by their paths below the content folder. */
export function readOwn(folder: string, files: readonly OwnFileAt[]): Own {
  const pages = files.flatMap((own) => (own.is === 'page' ? [readPage(folder, own.file, own.id)] : []))
  const copies = files.flatMap((own) => (own.is === 'public' ? [{ file: own.file, path: own.path }] : []))
  const sizes = copies.map(({ file }) => statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0)
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  return {
    pages: pages.flatMap(({ rendered }) => rendered ?? []),
    copied: copies.map(({ path }) => path),
    problems: [
      ...pages.flatMap(({ problems }) => problems),
      ...copies.flatMap(({ file }, at) => [...tooLarge(file, sizes[at] ?? 0), ...findUnsafeSvg(folder, file)]),
      ...(whole > LARGEST_OVERLAY ? tooLarge('public', whole, LARGEST_OVERLAY) : []),
    ],
  }
}

/** The bytes of a file below `public/`, whose path has been looked at. */
export function readCopied(path: string): Promise<Uint8Array> {
  return readFile(join(contentFolder(), 'public', path))
}

/** Problems of a drawing, which is opened in a browser as a page is: of nothing where the file is none. */
export function findUnsafeSvg(folder: string, file: string): Problem[] {
  if (!/\.svg$/i.test(file)) return []
  const place = { file, line: 1, column: 1 }
  const text = new TextDecoder('utf-8').decode(readFileSync(join(folder, file)))
  const unsafe = text.includes('\0') ? 'letters in another encoding than UTF-8' : unsafeInSvg(text)
  if (unsafe === null) return []
  const fix = 'Save the drawing without it, for instance as "plain SVG" or "optimised SVG".'
  return [problemAt('unsafe-file', place, `found ${unsafe}, expected a drawing that only draws`, { fix })]
}

function readPage(folder: string, file: string, id: string): { rendered?: RenderedPage; problems: readonly Problem[] } {
  const found = readText(folder, file)
  if ('problem' in found) return { problems: [found.problem] }
  const parsed = parsePage(id, file, found.text)
  if (!parsed.ok) return parsed
  const { html, problems } = renderPage(parsed.page.body, { file, line: parsed.line })
  return { rendered: { page: parsed.page, html }, problems }
}

function tooLarge(file: string, size: number, most = LARGEST_COPY): Problem[] {
  if (size <= most) return []
  const message = `found ${Math.ceil(size / 1024 / 1024)} MiB, expected at most ${most / 1024 / 1024}`
  return [
    problemAt('file-size', { file, line: 1, column: 1 }, message, { fix: 'Make it smaller, or link to it elsewhere.' }),
  ]
}
