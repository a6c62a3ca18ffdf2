import type { Dataset } from '#core/model/dataset.ts'
import { urls } from './urls.ts'
import { words } from './words.ts'

/** The pages above a page of a comparison, from the home page down. */
export function trailOf({ comparison }: Dataset): { title: string; url: string }[] {
  return [
    { title: words.comparisons, url: urls.home() },
    { title: comparison.title, url: urls.comparison(comparison.id) },
  ]
}
