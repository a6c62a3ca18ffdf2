import { Cite, plugins, type CSL } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import chicago from 'style-chicago'
import type { CslItem } from '#core/export/csl-item.ts'
import { oncePerText } from '#core/model/once.ts'

/** The styles a reference can be had in: APA 7th edition; Chicago 17th edition, author and date. */
export const STYLES = ['apa', 'chicago'] as const
export type Style = (typeof STYLES)[number]

/**
 * A work as a reference in a style, as plain text. One source is cited on many pages, so each reference is made once:
 * a citation processor takes milliseconds for one.
 */
export function formatReference(item: CslItem, style: Style): string {
  return referenceOf(JSON.stringify(item), style)
}

const referenceOf = oncePerText((json: string, style: Style) => {
  const item = JSON.parse(json) as CslItem
  const engine = csl.engine([verbatim(item)], style, 'en-US', 'text')
  engine.updateItems([item.id])
  const [, [entry = '']] = engine.makeBibliography()
  // The styles print no place of what is neither on the web nor in an archive: it stands behind, or nobody finds the work.
  const place = item.archive_location === undefined ? '' : ` ${item.archive_location}.`
  return `${entry.replace(/\s+/g, ' ').replaceAll(HIDDEN, '<').trim()}${place}`
})

/** A work as an entry for BibTeX. */
export function formatBibtex(item: CslItem): string {
  return new Cite([item]).format('bibtex').trim()
}

/** Text that looks like markup would be read as such, and styles would write `swissinfo.ch` as `Swissinfo.Ch`. */
function verbatim(item: CslItem): CSL {
  const hide = (text: string) => text.replaceAll('<', HIDDEN)
  const container = item['container-title']
  return {
    ...item,
    title: hide(item.title),
    ...(container === undefined ? {} : { 'container-title': `<span class="nocase">${hide(container)}</span>` }),
  } as CSL
}

/** Of the private use area, which no record may hold. */
const HIDDEN = '\uE000'

const csl = plugins.config.get('@csl')
// The processor takes a style as a tree too, which its types do not say.
csl.styles.add('chicago', chicago as unknown as string)
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false })
