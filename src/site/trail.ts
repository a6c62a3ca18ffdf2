import type { Dataset } from '#core/model/dataset.ts'
import { ui, type Language } from './language.ts'
import { urls } from './urls.ts'
import { words } from './words.ts'

/** A page above another, in its breadcrumb, with the attributes of its language where its title is no word of the publisher's. */
export type PageAbove = { readonly title: string; readonly url: string; readonly language?: Language }

/** The pages above a page of a comparison, from the home page down. */
export function trailOf({ comparison }: Dataset): PageAbove[] {
  return [
    { title: words.comparisons, url: urls.home(), language: ui },
    { title: comparison.title, url: urls.comparison(comparison.id) },
  ]
}
