import type { Problem } from '../model/problem.ts'
import { ID, LONGEST_ID } from '../model/schema.ts'
import { showText } from '../problem/show-value.ts'
import { problemAt } from './mark.ts'
import { isFileOfTheSite, isReserved } from './record-path.ts'

/** A file by which a publisher adds to the site: a page with its name, or what is copied as it is. */
export type OwnFile = { readonly is: 'page'; readonly id: string } | { readonly is: 'public'; readonly path: string }

/** Kinds of file that a browser shows or stores without running anything in it. A drawing is looked through besides. */
const ENDINGS = [
  ...['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'ico', 'svg', 'pdf', 'txt', 'csv', 'json', 'webmanifest', 'woff2'],
  ...['zip', 'xlsx', 'ods', 'odt', 'docx', 'mp3', 'mp4', 'webm', 'vtt'],
]

/** Files that have a meaning to a host without an ending. */
const NAMES = new Set(['CNAME'])

/**
 * Tells what a file in `pages/` or `public/` is; null for one that lies elsewhere. Refused are names that are no address,
 * addresses of the site's own (`reserved-name`), and kinds that a browser would run (`unsafe-file`): a proposal may bring one.
 */
export function readOwnPath(file: string): OwnFile | Problem | null {
  const [folder, ...steps] = file.split('/')
  if (folder === 'pages') return pageAt(file, steps)
  return folder === 'public' ? publicAt(file, steps) : null
}

function pageAt(file: string, steps: readonly string[]): OwnFile | Problem {
  const [, id = ''] = /^(.+)\.md$/.exec(steps.join('/')) ?? []
  const at = { file, line: 1, column: 1 }
  if (!ID.test(id) || id.length > LONGEST_ID) {
    const message = `found the file ${showText(steps.join('/'))} in pages/, expected <name>.md of small letters, digits and hyphens`
    return problemAt('file-path', at, message, { fix: 'Rename the file; its name becomes the address of the page.' })
  }
  if (!isReserved(id)) return { is: 'page', id }
  const message = `found a page named ${showText(id)}, expected a name that the site does not need for itself`
  return problemAt('reserved-name', at, message, { fix: 'Add a word to it after a hyphen.' })
}

function publicAt(file: string, steps: readonly string[]): OwnFile | Problem {
  const at = { file, line: 1, column: 1 }
  const path = steps.join('/')
  const [first = ''] = steps
  const last = steps.at(-1) ?? ''
  const [, ending = ''] = /\.([A-Za-z0-9]+)$/.exec(last) ?? []
  const isPlain = steps.every(
    (step, index) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(step) || (index === 0 && step === '.well-known'),
  )
  if (!isPlain || first.startsWith('_')) {
    const message = `found ${showText(path)} in public/, expected names of letters, digits, dots and hyphens`
    return problemAt('file-path', at, message, {
      fix: 'Rename the file or its folder. Names that begin with _ are for hosts.',
    })
  }
  if (steps.length > 1 ? isReserved(first.toLowerCase()) : isFileOfTheSite(last)) {
    const message = `found ${showText(path)} in public/, expected an address that the site does not need for itself`
    return problemAt('reserved-name', at, message, { fix: 'Give it another name or another folder.' })
  }
  const isKnown = ENDINGS.includes(ending.toLowerCase()) || (steps.length === 1 && NAMES.has(last))
  const isProof = first === '.well-known' && ending === ''
  if (isKnown || isProof) return { is: 'public', path }
  const message = `found ${showText(path)} in public/, expected a file that a browser does not run: ${ENDINGS.join(', ')}`
  return problemAt('unsafe-file', at, message, { fix: 'Leave pages and scripts out; write a page as pages/<name>.md.' })
}

/** Whether a copied file is for hosts and certificates: nobody has kept its address. */
export function isForHosts(path: string): boolean {
  return NAMES.has(path) || path.startsWith('.well-known/')
}
