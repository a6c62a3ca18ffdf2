import type { Dataset } from '#core/model/dataset.ts'
import { urls } from './urls.ts'
import { words } from './words.ts'

/** A page above another, in its breadcrumb; `isInterface` where its title is a word of the interface. */
export type PageAbove = { readonly title: string; readonly url: string; readonly isInterface?: boolean }

/** The pages above a page of a comparison, from the home page down. */
export function trailOf({ comparison }: Dataset): PageAbove[] {
  return [
    { title: words.comparisons, url: urls.home(), isInterface: true },
    { title: comparison.title, url: urls.comparison(comparison.id) },
  ]
}
