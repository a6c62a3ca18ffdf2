import type { Catalogue } from '#core/model/dataset.ts'
import type { RenderedPage } from './read-own.ts'
import type { RenderedTranslation } from './read-translations.ts'
import type { Problem } from '#core/model/problem.ts'

/** What reading the content folder gives. */
export type Content = {
  /** Everything that could be read, or null where site.yaml could not. Publish it only if no problem is an error. */
  readonly catalogue: Catalogue | null
  /** The sanitised HTML of each record's body, by the record's file. A record without a body has none. */
  readonly bodies: ReadonlyMap<string, string>
  /** The words of each of these bodies without markup. */
  readonly bodyTexts: ReadonlyMap<string, string>
  /** The publisher's words in other languages, in the order of their files. */
  readonly translations: readonly RenderedTranslation[]
  /** The pages of the publisher's own, and the files to be copied by their paths below `public/`. */
  readonly pages: readonly RenderedPage[]
  readonly copied: readonly string[]
  /** The addresses that were published, in the order of the list; none where there is no list. */
  readonly published: readonly string[]
  /** All problems of all files, in the order of files and lines. */
  readonly problems: readonly Problem[]
  /** How many records were looked at, with or without problems. */
  readonly records: number
}
