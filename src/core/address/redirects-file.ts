import type { Lead } from './former-addresses.ts'

/** The pictures that pages are shared with go with them; the file alone can lead to them, since they are no pages. */
const PICTURE = 'share.png'

/** A page with such a picture: a comparison, or within it an issue, a position, a claim, a pair. */
const HAS_PICTURE = /^[^/]+\/(?:$|issues\/[^/]+\/$|positions\/[^/]+\/[^/]+\/$|claims\/[^/]+\/$|compare\/[^/]+\/$)/

/** The page whose picture stands for a page: what was chosen on a page has none, so that of the comparison does. */
function pictured(path: string): string {
  return path.includes('?') ? path.replace(/[^/]*\/\?.*$/, '') : path
}

/**
 * Where former addresses lead, in the form that Netlify, Cloudflare Pages, GitLab Pages and Codeberg Pages read: one a line,
 * from, to and status. Pages first: hosts read only so many lines, and each page leads on by itself where its line is not read.
 *
 * @param bases the base path of each language, with slashes around it, the main one first
 */
export function redirectsFile(leads: readonly Lead[], bases: readonly { readonly base: string }[]): string {
  // Files of data are there once for all languages.
  const isOnce = (from: string) => /\.(?:csv|bib|ris|ics)$/.test(from)
  const line = (from: string, to: string) =>
    bases.map(({ base }, at) => (at > 0 && isOnce(from) ? '' : `${base}${from} ${base}${to} 301\n`)).join('')
  const pictures = leads
    .map(({ from, to }) => ({ from, to: pictured(to) }))
    .filter(({ from, to }) => HAS_PICTURE.test(from) && HAS_PICTURE.test(to))
  return [
    '# Where addresses lead at which something stood before. Written by Parley with every build.\n',
    ...leads.map(({ from, to }) => line(from, to)),
    ...pictures.map(({ from, to }) => line(from + PICTURE, to + PICTURE)),
  ].join('')
}
