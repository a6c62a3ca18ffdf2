import { stringify } from 'yaml'
import type { Comparison } from '#core/model/record.ts'

/** The settings of a site that has one comparison so far. */
export function firstSettings({ title, question }: Pick<Comparison, 'title' | 'question'>): string {
  const about = '# What belongs to the site as a whole; .github/PUBLISHING.md explains every setting.\n'
  const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
  return (
    about +
    stringify(
      { title, tagline: question, licence },
      { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
    )
  )
}
