import type { Source } from '../../model/record.ts'
import type { Finding, Rule } from '../rule.ts'

/** Finds sources that lead to one page. */
export const sameAddress: Rule = {
  slug: 'same-address',
  severity: 'warning',
  title: 'Each page on the web is one source',
  why: 'A source has a page with all that is stated in it. With two records of one page half of the statements stand on each, and a mistake mended in one stays in the other.',
  example: {
    wrong: `# sources/speech.md
url: https://example.org/speech

# sources/speech-again.md
url: https://www.example.org/speech/?utm_source=news

# rounds/spring.md
sources: [treaty-draft, speech, speech-again]`,
    right: `# sources/speech.md
url: https://example.org/speech

# rounds/spring.md
sources: [treaty-draft, speech]`,
  },
  check: ({ sources }) => {
    const first = new Map<string, Source>()
    return sources.flatMap((source): Finding[] => {
      const address = source.url === undefined ? null : pageOf(source.url)
      if (address === null) return []
      const other = first.get(address)
      if (!other) {
        first.set(address, source)
        return []
      }
      return [
        {
          record: source,
          path: ['url'],
          message: `found the address of the source "${other.id}" again, expected one source for each page`,
          fix: `Name ${other.id} in place of ${source.id} and remove this file. If they are two texts on one page, accept this and say which.`,
          related: [{ record: other, path: ['url'] }],
        },
      ]
    })
  },
}

/** What people and machines add to an address without leading elsewhere. */
const ADDED = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|ref_src|s|share)$/

/**
 * An address as it is the same for the same page: without scheme, `www.`, place in the page and what was added to it. Null for
 * the front of a site, which is another page every day, and for what is no address.
 */
export function pageOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { hostname, port, pathname, searchParams } = new URL(url)
  const asked = [...searchParams].filter(([name]) => !ADDED.test(name)).map(([name, value]) => `${name}=${value}`)
  const path = pathname.replace(/\/(?:index\.\w+)?$/, '')
  if (path === '' && asked.length === 0) return null
  return [hostname.replace(/^(?:www|m|amp)\./, ''), port && `:${port}`, path, ...asked.sort()].join(' ')
}
