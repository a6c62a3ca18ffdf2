/** What people and machines add to an address without leading elsewhere. */
const ADDED =
  /^(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|twclid|igshid|mc_cid|mc_eid|ref_src|amp|__twitter_impression)$/

/** The same where its value is a word: with a number in it, it may tell one page from another. */
const ADDED_WORD = /^(?:ref|share|output|outputtype)$/

/** A copy in a public archive: the time as digits, and behind it the address of the page. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:ph|today|is|li|md|vn|fo|org\/web)|arquivo\.pt\/wayback|webarchive\.[\w.-]+\/[\w-]+)\/(\d{4,14})(?:[a-z]{2}_|\*)?\/(.+)$/i

/** What is to be read at an address of a public archive: which page, and the digits of when it was copied; null for any other. */
export function archivedPage(url: string): { readonly time: string; readonly page: string } | null {
  const [, time, page] = ARCHIVED.exec(url) ?? []
  if (time === undefined || page === undefined) return null
  const whole = /^https?:\/\//i.test(page) ? page : `http://${page.replace(/^https?:\/+/i, '')}`
  // People copy copies: what counts is the page at the end.
  return { time, page: archivedPage(whole)?.page ?? whole }
}

/**
 * An address as it is the same for the same page: without scheme, `www.`, place in the page and what was added to it, and of
 * a copy in an archive the page that was copied. Null for the front of a site, which is another page every day, and for what
 * is no address.
 */
export function pageOf(address: string): string | null {
  const url = archivedPage(address)?.page ?? address
  if (!URL.canParse(url)) return null
  const { hostname, port, pathname, searchParams, hash } = new URL(url)
  const [host, path, asked] = sameHost(bareHost(hostname), barePath(pathname), [...searchParams].filter(isAsked))
  // A program in the page takes what stands there for the page.
  const within = /^#!?\//.test(hash) ? [hash] : []
  if (path === '' && asked.length === 0 && within.length === 0) return null
  return [host, port && `:${port}`, path, ...asked.map(([name, value]) => `${name}=${value}`).sort(), ...within].join(
    ' ',
  )
}

type Asked = readonly (readonly [string, string])[]

function isAsked([name, value]: readonly [string, string]): boolean {
  return !ADDED.test(name.toLowerCase()) && !(ADDED_WORD.test(name.toLowerCase()) && !/\d/.test(value))
}

function bareHost(hostname: string): string {
  const host = hostname.replace(/\.$/, '')
  const bare = host.replace(/^(?:www|m|mobile|amp)\.(?=[^.]+\.)/, '')
  return bare.replace(/^([a-z]{2,3})\.m\.(?=[^.]+\.)/, '$1.')
}

function barePath(pathname: string): string {
  const path = pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/{2,}/g, '/')
  return decoded(path).replace(/(?:\/amp)?\/?$|\/index\.\w+$/i, '')
}

/** `%7E` and `~` are one; what cannot be read stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Services under several names. */
function sameHost(host: string, path: string, asked: Asked): readonly [string, string, Asked] {
  if (host === 'dx.doi.org' || host === 'doi.org') return ['doi.org', path.toLowerCase(), asked]
  if (host === 'youtu.be') return ['youtube.com', '/watch', [['v', path.slice(1)]]]
  if (host === 'youtube.com') return [host, path, asked.filter(([name]) => name === 'v' || name === 'list')]
  if (host === 'twitter.com' || host === 'x.com') return ['x.com', path, asked.filter(([name]) => !/^[st]$/.test(name))]
  if (host === 't.me') return [host, path.replace(/^\/s\//, '/'), asked.filter(([name]) => name !== 'single')]
  return [host, path, asked]
}
