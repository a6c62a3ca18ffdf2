/** What search engines, mails and networks add to an address to follow its reader. No page needs it. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|yclid|igshid?|mc_[ce]id|mkt_tok|_hsenc|_hsmi|_ga|ref_src|ref_url|wt_mc|cmpid|at_(?:medium|campaign|custom\d*))$/i

/** An address without what follows its reader; everything else in it stays, character for character. */
export function withoutTracking(address: string): string {
  const [, before = '', query = '', after = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(address) ?? []
  const kept = query.split('&').filter((part) => part !== '' && !TRACKING.test(part.split('=')[0] ?? ''))
  const hash = after.replace(/:~:text=.*$/s, '')
  const isChanged = kept.join('&') !== query || hash !== after
  return isChanged ? `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash === '#' ? '' : hash}` : address
}

/** What two addresses of one page have in common; null for what is no address. */
export function addressKey(address: string): string | null {
  const clean = withoutTracking(address.trim())
  if (!/^https?:\/\//i.test(clean) || !URL.canParse(clean)) return null
  const { hostname, pathname, search, hash } = new URL(clean)
  const host = hostname.toLowerCase().replace(/^www\./, '')
  const part = /^#[!/]/.test(hash) ? hash : ''
  return `${host}${pathname.replace(/\/+$/, '')}${search}${part}`
}

/** Whether a text is meant as an address. */
export function looksLikeAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim())
}
