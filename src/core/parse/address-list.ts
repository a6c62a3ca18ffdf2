import { compareText } from '../model/compare-text.ts'
import type { Problem } from '../model/problem.ts'
import { showText } from '../problem/show-value.ts'
import { problemAt, capProblems } from './mark.ts'

/** The list of what was published, directly in the content folder. */
export const ADDRESSES_FILE = 'addresses.txt'

/** As many bytes of the list as are read: some two hundred thousand addresses. */
export const LARGEST_LIST = 16 * 1024 * 1024

/** An address that was published, as a path below the base path, and the line on which it stands. */
export type PublishedAddress = { readonly path: string; readonly line: number }

/** What was published, and for which site, where the list says so. */
export type AddressList = { readonly site: string | null; readonly addresses: readonly PublishedAddress[] }

/** A path below the base path: of a page with a slash at its end, of a file without. */
const ADDRESS = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]*\/)*(?:[A-Za-z0-9_][A-Za-z0-9._-]*)?$/

const HEAD = '# Addresses that were published under '

/**
 * Reads the list: one address a line, empty lines and lines that begin with # passed over. A line that is no address is a
 * problem (`address-list`) and the others count all the same.
 */
export function readAddressList(raw: string): { list: AddressList; problems: readonly Problem[] } {
  if (raw.startsWith('\uFEFF') || raw.includes('\0')) {
    const message = 'found a list that is no plain text in UTF-8, expected one address a line'
    return { list: { site: null, addresses: [] }, problems: [wrong(1, message)] }
  }
  const problems: Problem[] = []
  let site: string | null = null
  const addresses = raw.split(/\r?\n/).flatMap((line, at): PublishedAddress[] => {
    const path = line.trim()
    if (line.startsWith(HEAD)) site = line.slice(HEAD.length).trim()
    if (path === '' || path.startsWith('#')) return []
    if (ADDRESS.test(path)) return [{ path, line: at + 1 }]
    problems.push(
      wrong(at + 1, `found ${showText(path)}, expected an address without host, such as talks/parties/north/`),
    )
    return []
  })
  return { list: { site, addresses }, problems: capProblems(problems) }
}

/** The list as it is written: each address once, in one order. */
export function renderAddressList(site: string, paths: Iterable<string>): string {
  const head = [
    `${HEAD}${site}`,
    '# npm run addresses adds what is new; npm run validate says which of them would be lost. None is taken out.',
  ]
  return `${[...head, ...[...new Set(paths)].sort(compareText)].join('\n')}\n`
}

function wrong(line: number, message: string): Problem {
  const fix = 'Write the path below the base path of the site, of a page with a slash at its end; or remove the line.'
  return problemAt('address-list', { file: ADDRESSES_FILE, line, column: 1 }, message, { fix })
}
