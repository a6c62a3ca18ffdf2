import type { Forge } from '#core/model/forge.ts'

/** Where a site's files are kept, the branch of it that is meant, and what its pages run on where that has to be told. */
export type Repository = {
  readonly repository?: string | undefined
  readonly branch: string
  readonly forge?: Forge | undefined
}

/** What a report or a mail holds: its title, and what is known, line by line under the name of its field in issue forms. */
export type Report = {
  readonly form: IssueForm
  readonly title: string
  readonly fields: Readonly<Record<string, string>>
  readonly text: string
}

export type IssueForm = 'add-a-position' | 'report-a-mistake' | 'dead-link' | 'the-other-sides-view'

/** A branch in an address: of the same repository, or of somebody's copy of it below another path of the same host. */
type Branch = { readonly repository: string; readonly branch: string }

/** The addresses of one kind of repository pages; `at` has no slash at its end, paths are encoded. */
type ForgePages = {
  /** A page with an empty or filled new file. */
  readonly newFile: (at: Branch, file: string, text: string) => string
  readonly edit: (at: Branch, file: string) => string
  /** A page that takes a patch, which may hold several files; null where there is none. */
  readonly patch: ((at: Branch) => string) | null
  /** A page on which a folder can be dropped; null where there is none. */
  readonly upload: ((at: Branch) => string) | null
  readonly issue: (repository: string, report: Report) => string
  /** The branch whose page, or whose page for proposing it, has this address. */
  readonly branchAt: (address: URL) => Branch | null
  /** The address of a branch, as an example. */
  readonly example: string
}

/**
 * GitHub as documented; GitLab as its views for blobs and issues read their parameters; Forgejo and Gitea as their editor
 * takes `filename` and `value`, as GitHub does.
 */
export const FORGE_PAGES: Readonly<Record<Forge, ForgePages>> = {
  github: {
    newFile: ({ repository, branch }, file, text) =>
      `${repository}/new/${path(branch)}?${query({ filename: file, value: text })}`,
    edit: ({ repository, branch }, file) => `${repository}/edit/${path(branch)}/${path(file)}`,
    patch: null,
    upload: ({ repository, branch }) => `${repository}/upload/${path(branch)}`,
    issue: (repository, { form, title, fields }) =>
      `${repository}/issues/new?${query({ template: `${form}.yml`, title, ...fields })}`,
    branchAt: (address) => treeAt(address, '/tree/') ?? comparedAt(address),
    example: '/you/repository/tree/patch-1',
  },
  gitlab: {
    newFile: ({ repository, branch }, file, text) =>
      `${repository}/-/new/${path(branch)}?${query({ file_name: file, content: text })}`,
    edit: ({ repository, branch }, file) => `${repository}/-/edit/${path(branch)}/${path(file)}`,
    patch: null,
    upload: null,
    issue: (repository, { title, text }) =>
      `${repository}/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': text })}`,
    branchAt: (address) => treeAt(address, '/-/tree/') ?? mergedAt(address),
    example: '/you/repository/-/tree/patch-1',
  },
  forgejo: {
    newFile: ({ repository, branch }, file, text) =>
      `${repository}/_new/${path(branch)}?${query({ filename: file, value: text })}`,
    edit: ({ repository, branch }, file) => `${repository}/_edit/${path(branch)}/${path(file)}`,
    patch: ({ repository, branch }) => `${repository}/_diffpatch/${path(branch)}`,
    upload: null,
    issue: (repository, { title, text }) => `${repository}/issues/new?${query({ title, body: text })}`,
    branchAt: (address) => treeAt(address, '/src/branch/') ?? comparedAt(address),
    example: '/you/repository/src/branch/patch-1',
  },
}

/** `/you/repository/tree/patch-1`; of a file in the content folder what stands before that folder. */
function treeAt({ origin, pathname }: URL, sign: string): Branch | null {
  const at = pathname.indexOf(sign)
  const repository = pathname.slice(0, at).replace(/\/+$/, '')
  const branch = pathname.slice(at + sign.length).replace(/\/(?:content(?:\/.*)?)?$/, '')
  if (at <= 0 || branch === '' || repository.split('/').length < 3) return null
  return decoded(origin + repository, branch)
}

/** `/them/repository/compare/main...you:patch-1`, also with the name of the copy: where one is led once a file is written. */
function comparedAt({ origin, pathname }: URL): Branch | null {
  const [, owner, name, head] = /^\/([^/]+)\/([^/]+)\/compare\/.+?\.\.\.?(.+?)\/?$/.exec(pathname) ?? []
  if (owner === undefined || name === undefined || head === undefined) return null
  const [, user, copy, branch = ''] = /^(?:([^:/]+)(?:[:/]([^:/]+))?:)?(.+)$/.exec(head) ?? []
  return decoded(`${origin}/${user ?? owner}/${copy ?? name}`, branch)
}

/** GitLab's page for a new merge request names the branch in its query. */
function mergedAt({ origin, pathname, searchParams }: URL): Branch | null {
  const branch = searchParams.get('merge_request[source_branch]')
  const [, repository] = /^(\/.+)\/-\/merge_requests\/new\/?$/.exec(pathname) ?? []
  return branch && repository !== undefined ? { repository: origin + repository, branch } : null
}

function decoded(repository: string, branch: string): Branch | null {
  try {
    return { repository, branch: decodeURIComponent(branch) }
  } catch {
    return null
  }
}

function path(segments: string): string {
  return segments.split('/').map(encode).join('/')
}

function query(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${encode(key)}=${encode(value)}`)
    .join('&')
}

/** Halves of pairs, which no address can hold, become the sign for a lost character. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
