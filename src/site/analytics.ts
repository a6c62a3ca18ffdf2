import type { Analytics } from '#core/model/own-site.ts'

/** The script of a counter of visits, with what it needs to know. Nothing of it comes from a host other than the one named. */
export function counterOf({
  kind,
  host,
  site = '',
}: Analytics): Readonly<Record<string, string>> & { readonly src: string } {
  switch (kind) {
    case 'plausible':
      return { src: `${host}/js/script.js`, 'data-domain': site }
    case 'goatcounter':
      return { src: `${host}/count.js`, 'data-goatcounter': `${host}/count` }
    case 'umami':
      return { src: `${host}/script.js`, 'data-website-id': site, 'data-host-url': host, 'data-do-not-track': 'true' }
  }
}

/** What pages may load and tell, as a Content-Security-Policy: nothing of elsewhere, but for the one counter that is named. */
export function policyOf(analytics: Analytics | undefined) {
  const host = analytics ? ` ${analytics.host}` : ''
  return {
    directives: [
      "default-src 'none'",
      // GoatCounter counts by a picture where a browser lets it tell nothing else.
      `img-src 'self'${analytics?.kind === 'goatcounter' ? host : ''}`,
      "font-src 'self'",
      `connect-src 'self'${host}`,
      "manifest-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
    ],
    scripts: ["'self'", ...(analytics ? [analytics.host] : [])],
  }
}
