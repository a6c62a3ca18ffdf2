import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Reads Markdown as GitHub does; bold ends beside Chinese and Japanese letters too, which set no blanks. Quotation marks,
 * dashes and dots stay as they were typed.
 */
export const reader = remark().use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).freeze()

/**
 * What may reach a page, whatever came before: the second wall behind the checks of `body-problems.ts`. Pictures, classes,
 * styles, headings and forms are not in it.
 */
const ALLOWED: Schema = {
  tagNames: [
    ...['p', 'em', 'strong', 'del', 'blockquote', 'ul', 'ol', 'li', 'br', 'hr', 'a', 'code', 'pre'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'sup', 'section'],
  ],
  attributes: {
    a: [
      'href',
      'title',
      ['rel', 'external', 'nofollow', 'noopener'],
      'id',
      'ariaLabel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
    ],
    li: ['id'],
    ol: ['start'],
    section: ['dataFootnotes'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: {},
  strip: ['script', 'style'],
  // The prefix of a footnote is given by remark-rehype; given again here, it would break the links between them.
  clobberPrefix: '',
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
}

/** A page of the publisher's own may be divided. */
const WITH_HEADINGS: Schema = { ...ALLOWED, tagNames: [...(ALLOWED.tagNames ?? []), 'h2', 'h3'] }

/** Makes safe HTML of what was read. `prefix` keeps the footnotes of several records on one page apart. */
export function writer(prefix: string, hasHeadings = false) {
  const options: Options = {
    clobberPrefix: prefix,
    footnoteLabel: 'Notes',
    footnoteLabelTagName: 'p',
    footnoteLabelProperties: {},
  }
  return unified()
    .use(remarkRehype, options)
    .use(markLinks)
    .use(rehypeSanitize, hasHeadings ? WITH_HEADINGS : ALLOWED)
    .use(rehypeStringify)
    .freeze()
}

/** A link that leads away says so to search engines, and gives the other page no hold on this one. */
function markLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (element: Element) => {
      const { href } = element.properties
      if (element.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return
      element.properties['rel'] = ['external', 'nofollow', 'noopener']
    })
  }
}
