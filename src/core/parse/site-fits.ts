import type { FieldPath, Locate } from '../model/field-path.ts'
import { MENU_PAGES } from '../model/own-site.ts'
import type { Problem } from '../model/problem.ts'
import type { Site } from '../model/site.ts'
import { didYouMean } from '../problem/closest.ts'
import { problemAt } from './mark.ts'

/** The words of the interface by their keys, and what is wrong with a message in the place of one, if it holds values. */
export type KnownWords = {
  readonly texts: ReadonlyMap<string, string>
  readonly faultOf: (key: string, text: string) => string | null
}

/** What there is that settings may name. */
export type Named = {
  readonly comparisons: readonly string[]
  readonly pages: readonly string[]
  /** Null where whoever reads the settings does not show them. */
  readonly words: KnownWords | null
}

/**
 * The settings that name what is not there: comparisons and pages (`missing-site`), words (`unknown-word`); and pages that
 * would take the address of a comparison (`reserved-name`).
 */
export function findUnfit(site: Site, locate: Locate, named: Named): Problem[] {
  const at = (path: FieldPath, what: string, name: string, known: readonly string[], otherwise: string) => {
    if (known.includes(name)) return []
    const message = `found "${name}", expected ${what}`
    return [problemAt('missing-site', locate(path), message, { fix: didYouMean(name, known, otherwise) })]
  }
  const comparisons = (['comparisons', 'unpublished'] as const).flatMap((field) =>
    (site[field] ?? []).flatMap((name, index) =>
      at([field, index], 'the folder of a comparison', name, named.comparisons, 'Remove it, or add the comparison.'),
    ),
  )
  const pages = [...MENU_PAGES, ...named.pages]
  const menus = (['navigation', 'footer'] as const).flatMap((field) =>
    (site[field] ?? []).flatMap((entry, index) =>
      typeof entry === 'string'
        ? at([field, index], 'a page of the site or the name of a file in pages/', entry, pages, 'Add the page.')
        : [],
    ),
  )
  return [...comparisons, ...menus, ...wordsThatAreNone(site, locate, named), ...clashes(named)]
}

function wordsThatAreNone({ words = {} }: Site, locate: Locate, { words: known }: Named): Problem[] {
  if (known === null) return []
  return Object.entries(words).flatMap(([key, value]) => {
    const usual = known.texts.get(key)
    if (usual === undefined) {
      const fix = didYouMean(key, known.texts.keys(), 'npm run export -- --words lists all keys.')
      return [
        problemAt('unknown-word', locate(['words', key], true), `found no words "${key}" in the interface`, { fix }),
      ]
    }
    const fault = known.faultOf(key, value)
    if (fault !== null) {
      const message = `found words that cannot be said, expected them to hold what "${usual.replaceAll(/\s+/g, ' ')}" does`
      return [problemAt('unknown-word', locate(['words', key]), message, { fix: fault })]
    }
    const lost = placesIn(usual).filter((place) => !value.includes(place))
    if (lost.length === 0) return []
    const message = `found words without ${lost.join(', ')}, expected it as in "${usual}"`
    return [
      problemAt('unknown-word', locate(['words', key]), message, { fix: 'Write it where its value should stand.' }),
    ]
  })
}

function placesIn(words: string): string[] {
  return words.match(/\{\w+\}/g) ?? []
}

function clashes({ comparisons, pages }: Named): Problem[] {
  return pages
    .filter((page) => comparisons.includes(page))
    .map((page) => {
      const message = `found a page "${page}", expected another name: a comparison has this address`
      const place = { file: `pages/${page}.md`, line: 1, column: 1 }
      return problemAt('reserved-name', place, message, { fix: 'Rename the page.' })
    })
}
