import { spawnSync } from 'node:child_process'
import { webAddress } from '#core/model/schema.ts'
import type { Hosted } from '#core/model/site.ts'
import { setting } from './setting.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * What the host that builds the site says of it: GitHub's, Netlify's and Cloudflare's variables, and below them the remote
 * `origin` of the repository in which the content lies. They are an input as site.yaml is: PARLEY_HOST=none takes nothing of them.
 * Whatever is no public address is passed over, and names and passwords in an address never leave it.
 */
export function readHost(folder: string, environment: Environment = process.env): Hosted {
  if (setting('PARLEY_HOST', environment) === 'none') return {}
  const told = github(environment) ?? netlify(environment) ?? cloudflare(environment) ?? {}
  const repository = told.repository ?? publicAddress(originOf(folder))
  return { ...told, ...(repository === undefined ? {} : { repository }) }
}

function github(environment: Environment): Hosted | null {
  const name = setting('GITHUB_REPOSITORY', environment)
  const [owner, repository] = name?.split('/') ?? []
  if (!owner || !repository) return null
  const server = setting('GITHUB_SERVER_URL', environment) ?? 'https://github.com'
  // A proposal is built from a branch that is none: refs/pull/7/merge.
  const branch = setting('GITHUB_REF_TYPE', environment) === 'tag' ? undefined : setting('GITHUB_REF_NAME', environment)
  const pages = `${owner.toLowerCase()}.github.io`
  const isOnGithub = server === 'https://github.com'
  return known({
    repository: publicAddress(`${server}/${owner}/${repository}`),
    branch: branch?.endsWith('/merge') ? undefined : branch,
    url: isOnGithub ? publicAddress(`https://${pages}`) : undefined,
    base: isOnGithub ? (repository.toLowerCase() === pages ? '/' : `/${repository}/`) : undefined,
  })
}

function netlify(environment: Environment): Hosted | null {
  if (!setting('NETLIFY', environment)) return null
  return known({
    url: publicAddress(setting('URL', environment)),
    repository: publicAddress(setting('REPOSITORY_URL', environment)),
    branch: setting('BRANCH', environment),
  })
}

function cloudflare(environment: Environment): Hosted | null {
  if (!setting('CF_PAGES', environment)) return null
  return known({
    url: publicAddress(setting('CF_PAGES_URL', environment)),
    branch: setting('CF_PAGES_BRANCH', environment),
  })
}

/** What is known of it: the rest is left out, so that it takes the place of nothing. */
function known(host: Readonly<Record<string, string | undefined>>): Hosted {
  return Object.fromEntries(Object.entries(host).filter(([, value]) => value !== undefined))
}

/** An address as the schema takes it, without what opens a repository; `git@host:owner/name.git` as a page. */
export function publicAddress(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const address = given.trim().replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/')
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  url.username = url.password = ''
  const text = `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\.git$/, '')}`
  return webAddress.safeParse(text).success ? text : undefined
}

function originOf(folder: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, 'remote', 'get-url', 'origin'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 ? stdout.trim() : undefined
}
