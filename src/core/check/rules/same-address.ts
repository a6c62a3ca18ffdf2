import type { Source } from '../../model/record.ts'
import { archivedPage, pageOf } from '../page-of.ts'
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
      const address = source.url === undefined ? foundBy(source) : pageOf(source.url)
      if (address === null) return []
      const other = first.get(address)
      if (!other) first.set(address, source)
      if (!other || areVersions(source, other)) return []
      return [
        {
          record: source,
          path: [source.url === undefined ? 'reference' : 'url'],
          message: `found the ${source.url === undefined ? 'reference' : 'address'} of the source "${other.id}" again, expected one source for each page`,
          fix: `Name ${other.id} in place of ${source.id} and remove this file. If they are two texts on one page, accept this and say which.`,
          related: [{ record: other, path: [other.url === undefined ? 'reference' : 'url'] }],
        },
      ]
    })
  },
}

/** Two copies of a page that was changed in between are two texts. */
function areVersions(one: Source, other: Source): boolean {
  const [time, before] = [one, other].map(({ url }) => (url === undefined ? undefined : archivedPage(url)?.time))
  return time !== undefined && before !== undefined && time !== before
}

/** What is not on the web is one by where it is found and what it is called: a page of a newspaper has several articles. */
function foundBy({ medium, reference, title, publisher }: Source): string | null {
  if (reference === undefined) return null
  const folded = [publisher, reference, title].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  )
  return [medium ?? '', ...folded].join('\n')
}
