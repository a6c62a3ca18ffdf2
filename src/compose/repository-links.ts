import { forgeOf } from '#core/model/forge.ts'
import { FORGE_PAGES, type Report, type Repository } from './forge-pages.ts'

export type { IssueForm, Report, Repository } from './forge-pages.ts'

/** The most bytes of an address: GitHub answers longer ones with an error, and counts what a browser adds. */
export const LONGEST_ADDRESS = 7_500

/** The longest text that a report repeats of a record. */
export const LONGEST_EXCERPT = 400

/** Where the content lies in the repository. */
export const CONTENT = 'content'

/** The pages of a repository on which something can be proposed; null where there is none, or nobody knows what it runs on. */
export function pagesOf(site: Repository) {
  const forge = forgeOf(site)
  if (forge === null || site.repository === undefined) return null
  const at = { repository: site.repository.replace(/(?:\/|\.git)+$/, ''), branch: site.branch }
  return { ...FORGE_PAGES[forge], forge, at }
}

/** The page on which a new file with this text can be proposed; null where the text is too long for an address. */
export function newFileLink(site: Repository, file: string, text: string): string | null {
  const pages = pagesOf(site)
  if (pages === null) return null
  const link = pages.newFile(pages.at, `${CONTENT}/${file}`, text)
  return link.length > LONGEST_ADDRESS ? null : link
}

/** The page on which the file of a record can be changed. */
export function editLink(site: Repository, file: string): string | null {
  const pages = pagesOf(site)
  return pages && pages.edit(pages.at, `${CONTENT}/${file}`)
}

/** The page that takes several new files in one go, as a patch. */
export function patchLink(site: Repository): string | null {
  const pages = pagesOf(site)
  return pages?.patch ? pages.patch(pages.at) : null
}

/** The page that takes a whole folder of files that is dropped there; null where there is none. */
export function uploadLink(site: Repository): string | null {
  const pages = pagesOf(site)
  return pages?.upload ? pages.upload(pages.at) : null
}

/** The form for a report on a record, filled in as far as it is known; null where no repository takes one. */
export function reportLink(site: Repository, report: Report): string | null {
  const pages = pagesOf(site)
  return pages && pages.issue(pages.at.repository, report)
}

/** What a person may have pasted in place of the address of a branch. */
export type NoBranch = 'no-address' | 'elsewhere' | 'request' | 'no-branch'

/**
 * The branch whose page has this address, as a person finds it who proposes a file; else what it is instead. Only
 * addresses of the host that holds the repository count.
 */
export function branchAt(site: Repository, address: string): Repository | NoBranch {
  const pages = pagesOf(site)
  if (pages === null || !URL.canParse(address.trim())) return 'no-address'
  const url = new URL(address.trim())
  if (url.origin !== new URL(pages.at.repository).origin) return 'elsewhere'
  const branch = pages.branchAt(url)
  if (branch) return { ...branch, forge: pages.forge }
  const copy = /^\/[^/]+\/[^/]+\/?$/.test(url.pathname) ? url.origin + url.pathname.replace(/\/$/, '') : null
  // A copy of the repository that somebody made to begin in, where its host makes none by itself.
  if (pages.forge === 'forgejo' && copy && copy !== pages.at.repository) {
    return { repository: copy, branch: site.branch, forge: pages.forge }
  }
  return /\/(?:pulls?|merge_requests)\/\d+/.test(url.pathname) ? 'request' : 'no-branch'
}

/** The address of a branch on the host of a repository, as an example. */
export function branchExample(site: Repository): string {
  const pages = pagesOf(site)
  return pages ? new URL(pages.example, pages.at.repository).href : ''
}
