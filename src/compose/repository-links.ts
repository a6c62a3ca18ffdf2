/** The most bytes of an address: GitHub answers longer ones with an error, and counts what a browser adds. */
export const LONGEST_ADDRESS = 7_500

/** Where the content lies in the repository. */
const CONTENT = 'content'

/** Where a site's files are kept, and the branch of it that is meant. */
export type Repository = { readonly repository?: string | undefined; readonly branch: string }

/** The address of a repository that has GitHub's pages for editing; null where there is none, or it lies elsewhere. */
export function pagesOf({ repository }: Pick<Repository, 'repository'>): string | null {
  const isGithub = repository !== undefined && /(?:^|\.)github\./.test(new URL(repository).hostname)
  return isGithub ? repository.replace(/\/+$/, '') : null
}

/** The page on which a new file with this text can be proposed; null where the text is too long for an address. */
export function newFileLink(site: Repository, file: string, text: string): string | null {
  const pages = pagesOf(site)
  if (pages === null) return null
  const query = text === '' ? '' : `&value=${encode(text)}`
  const link = `${pages}/new/${path(site.branch)}?filename=${encode(`${CONTENT}/${file}`)}${query}`
  return link.length > LONGEST_ADDRESS ? null : link
}

/** The branch whose page has this address, as a person finds it who proposes a file; null for any other address. */
export function branchAt(address: string): Repository | null {
  const [, repository, branch] =
    /^(https:\/\/[^/?#]+\/[^/?#]+\/[^/?#]+)\/tree\/([^?#]+?)\/?(?:[?#].*)?$/.exec(address.trim()) ?? []
  if (branch === undefined || !URL.canParse(address.trim()) || pagesOf({ repository }) === null) return null
  try {
    return { repository, branch: decodeURIComponent(branch) }
  } catch {
    return null
  }
}

/** The page on which the file of a record can be changed. */
export function editLink(site: Repository, file: string): string | null {
  const pages = pagesOf(site)
  return pages && `${pages}/edit/${path(site.branch)}/${CONTENT}/${path(file)}`
}

/** The form for a report on a record, with the record, its page and, if any, the words meant. Long texts are cut. */
export function reportLink(
  site: Repository,
  form: IssueForm,
  record: string,
  page: string,
  words: string,
): string | null {
  const pages = pagesOf(site)
  if (pages === null) return null
  const fields = { template: `${form}.yml`, record, page, words: [...words].slice(0, 300).join('') }
  const filled = Object.entries(fields).filter(([, value]) => value !== '')
  const query = filled.map(([key, value]) => `${key}=${encode(value)}`)
  return `${pages}/issues/new?${query.join('&')}`
}

export type IssueForm = 'add-a-position' | 'report-a-mistake' | 'dead-link' | 'the-other-sides-view'

function path(segments: string): string {
  return segments.split('/').map(encode).join('/')
}

/** Halves of pairs, which no address can hold, become the sign for a lost character. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
