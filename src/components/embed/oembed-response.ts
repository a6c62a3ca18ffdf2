import type { Site } from '#core/model/site.ts'
import { linksOf } from '#site/open-data.ts'
import type { Subject } from '#site/subject.ts'
import { embedOf, oEmbedOf } from './embed-of.ts'

/** The oEmbed file of a page that has a small form. */
export function oEmbedResponse(subject: Subject, site: Site): Response {
  const home = linksOf(site).home()
  const embedded = embedOf(subject, home)
  return Response.json(embedded ? oEmbedOf(embedded, site, home) : {})
}
