import { inFigures, type CslItem } from './csl-item.ts'

/**
 * What citation programs read off a page. As `meta` elements, the names that Google Scholar introduced and that Zotero and
 * others follow; as COinS (an OpenURL context object in the title of a span), for programs that collect several works
 * from one page. Both say the same as the references printed there.
 */
export function citationMeta(item: CslItem): { name: string; content: string }[] {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['citation_title', item.title],
    ...(item.author ?? []).map(({ literal }) => ['citation_author', literal] as const),
    [item.type === 'article-newspaper' ? 'citation_journal_title' : 'citation_publisher', item['container-title']],
    ['citation_publication_date', item.issued && inFigures(item.issued, '/')],
    ['citation_public_url', item.URL],
    ['citation_language', item.language],
  ]
  return fields.flatMap(([name, content]) => (content === undefined ? [] : { name, content }))
}

/** The title of the span of class `Z3988`. */
export function coins(item: CslItem): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', item.type === 'article-newspaper' ? 'newspaperArticle' : item.type],
    ['rft.title', item.title],
    ...(item.author ?? []).map(({ literal }) => ['rft.creator', literal] as const),
    ['rft.publisher', item['container-title']],
    ['rft.date', item.issued && inFigures(item.issued)],
    ['rft.identifier', item.URL],
    ['rft.language', item.language],
    ['rft.description', item.note],
  ]
  return new URLSearchParams(fields.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))).toString()
}
