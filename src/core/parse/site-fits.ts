import type { FieldPath, Locate } from '../model/field-path.ts'
import { MENU_PAGES } from '../model/own-site.ts'
import type { OwnPage } from '../model/page.ts'
import type { Problem } from '../model/problem.ts'
import type { Site } from '../model/site.ts'
import { didYouMean } from '../problem/closest.ts'
import { problemAt } from './mark.ts'
import { COMPARISON_FILE, isReserved } from './record-path.ts'

/** The words of the interface by their keys, and what is wrong with a message in the place of one, if it holds values. */
export type KnownWords = {
  readonly texts: ReadonlyMap<string, string>
  readonly faultOf: (key: string, text: string) => string | null
}

/** What there is that settings may name. */
export type Named = {
  /** The names of comparisons, and those that they had. */
  readonly comparisons: readonly string[]
  readonly formerComparisons: readonly string[]
  readonly pages: readonly Pick<OwnPage, 'id' | 'file' | 'former_ids'>[]
  /** The files that are copied, by their paths below `public/`. */
  readonly copied: readonly string[]
  /** Null where whoever reads the settings does not show them. */
  readonly words: KnownWords | null
}

/**
 * The settings that name what is not there: comparisons and pages (`missing-site`), words (`unknown-word`); and pages and
 * files that would take an address of a comparison, now or of former days, of a page or of a language (`reserved-name`).
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
  const pages = [...MENU_PAGES, ...named.pages.map(({ id }) => id)]
  const menus = (['navigation', 'footer'] as const).flatMap((field) =>
    (site[field] ?? []).flatMap((entry, index) =>
      typeof entry === 'string'
        ? at([field, index], 'a page of the site or the name of a file in pages/', entry, pages, 'Add the page.')
        : [],
    ),
  )
  return [
    ...comparisons,
    ...menus,
    ...wordsThatAreNone(site, locate, named),
    ...clashes(named),
    ...prefixes(site, locate, named),
  ]
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

/** What lies where something else does: a page or a file at an address of a comparison, or a page's former name that is in use. */
function clashes({ comparisons, formerComparisons, pages, copied }: Named): Problem[] {
  const taken = (name: string) =>
    comparisons.includes(name)
      ? 'a comparison has this address'
      : formerComparisons.includes(name)
        ? 'a comparison had this address, which leads to it'
        : null
  const ofPages = pages.flatMap(({ id, file, former_ids }) => [
    ...clash(file, `a page "${id}"`, taken(id), 'Rename the page.'),
    ...former_ids.flatMap((former) => {
      const isPage = pages.some((page) => page.id === former)
      const why = isReserved(former) ? 'the site has this address' : isPage ? 'a page has this address' : taken(former)
      return clash(file, `the former name "${former}"`, why, 'Take it out of former_ids.')
    }),
  ])
  const ofFiles = copied.flatMap((path) => {
    const [folder = '', ...below] = path.toLowerCase().split('/')
    const why = below.length === 0 ? null : taken(folder)
    return clash(`public/${path}`, `a file in "${folder}/"`, why, 'Give its folder another name.')
  })
  return [...ofPages, ...ofFiles]
}

function clash(file: string, what: string, why: string | null, fix: string): Problem[] {
  if (why === null) return []
  return [
    problemAt('reserved-name', { file, line: 1, column: 1 }, `found ${what}, expected another name: ${why}`, { fix }),
  ]
}

/** A language has the addresses below its code; the main one has those of the site. */
function prefixes({ languages }: Site, locate: Locate, { comparisons, pages, copied }: Named): Problem[] {
  return languages.flatMap((language, at) => {
    const taken = (name: string) => at > 0 && name.toLowerCase() === language.toLowerCase()
    const [page, folder] = [pages.find(({ id }) => taken(id)), copied.find((path) => taken(path.split('/')[0] ?? ''))]
    const file = comparisons.some(taken)
      ? `${comparisons.find(taken) ?? ''}/${COMPARISON_FILE}`
      : page !== undefined
        ? page.file
        : folder === undefined
          ? null
          : `public/${folder}`
    if (file === null) {
      if (at === 0 || !isReserved(language.toLowerCase())) return []
      const message = `found the language ${language}, whose address /${language}/ the site needs for itself`
      return [
        problemAt('reserved-name', locate(['languages', at]), message, { fix: 'Write it with its script or country.' }),
      ]
    }
    const message = `found a name that would take /${language}/, expected another: the pages in that language are there`
    return [
      problemAt('reserved-name', { file, line: 1, column: 1 }, message, {
        fix: 'Rename it.',
        related: [locate(['languages', at])],
      }),
    ]
  })
}
