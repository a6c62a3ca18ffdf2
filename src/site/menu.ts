import type { MENU_PAGES, MenuEntry } from '#core/model/own-site.ts'
import { openWords } from './open-words.ts'
import type { Publication } from './publication.ts'
import { searchWords } from './search-words.ts'
import { urls } from './urls.ts'
import { words } from './words.ts'

/** A link of a menu; `isInterface` where its title is a word of the interface and not the publisher's. */
export type MenuLink = { readonly title: string; readonly url: string; readonly isInterface: boolean }

type Own = Pick<Publication, 'site' | 'pages'>

/** The menu in the header: as site.yaml has it, or the pages that every site has. */
export function navigationOf(publication: Own): MenuLink[] {
  return linksOf(publication, publication.site.navigation ?? ['comparisons', 'method', 'contribute'])
}

/** Links of the publisher's own for the footer. A page that no menu names is among them, so that none stands unlinked. */
export function footerOf(publication: Own): MenuLink[] {
  const { navigation = [], footer = [] } = publication.site
  const unnamed = publication.pages.map(({ page }) => page.id).filter((id) => ![...navigation, ...footer].includes(id))
  return linksOf(publication, [...footer, ...unnamed])
}

function linksOf({ site, pages }: Own, entries: readonly MenuEntry[]): MenuLink[] {
  return entries.flatMap((entry): MenuLink[] => {
    if (typeof entry !== 'string') return [{ ...entry, isInterface: false }]
    if (entry === 'contribute' && site.contribute === 'off') return []
    const fixed = Object.entries(FIXED).find(([name]) => name === entry)?.[1]
    if (fixed) return [{ ...fixed(), isInterface: true }]
    const own = pages.find(({ page }) => page.id === entry)
    return own ? [{ title: own.page.title, url: urls.page(entry), isInterface: false }] : []
  })
}

const FIXED: Readonly<Record<(typeof MENU_PAGES)[number], () => { title: string; url: string }>> = {
  comparisons: () => ({ title: words.comparisons, url: urls.home() }),
  method: () => ({ title: words.about, url: urls.about() }),
  contribute: () => ({ title: words.contribute, url: urls.contribute() }),
  search: () => ({ title: searchWords.title, url: urls.search() }),
  corrections: () => ({ title: openWords.corrections.title, url: urls.corrections() }),
  data: () => ({ title: openWords.title, url: urls.api() }),
}
