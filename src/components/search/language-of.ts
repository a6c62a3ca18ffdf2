import { element, type Child } from '#components/markup/element.ts'
import type { ShownHit } from '#search/protocol.ts'
import { textIn } from '#site/language.ts'

/** What says that words are in another language than the page; nothing of others. */
export function languageOf({ lang }: { readonly lang?: string | undefined }) {
  return lang === undefined ? {} : textIn(lang)
}

/** Words in an element that says their language; as they are where that is the page's. */
export function inLanguage(lang: string | undefined, words: Child): Child {
  return lang === undefined ? words : element('span', textIn(lang), words)
}

/** What a hit calls somebody or something. */
export function nameIn({ languages = {} }: Pick<ShownHit, 'languages'>, name: string): Child {
  return inLanguage(Object.hasOwn(languages, name) ? languages[name] : undefined, name)
}
