import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

/**
 * A tree as an XML document. The serialiser escapes text but leaves `]]>` as it is, which XML forbids outside of a CDATA
 * section (XML 1.0, section 2.4); there are no such sections here.
 */
export function xmlDocument(root: Element): string {
  const xml = toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`
}
