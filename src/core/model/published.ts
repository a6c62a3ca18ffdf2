import type { Catalogue } from './dataset.ts'

/** What a site publishes of its content: all comparisons but those that its settings keep back. */
export function publishedOf({ site, datasets }: Catalogue): Catalogue {
  const { unpublished = [] } = site
  return { site, datasets: datasets.filter(({ comparison }) => !unpublished.includes(comparison.id)) }
}
