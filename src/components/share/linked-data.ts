import {
  breadcrumbThing,
  claimThing,
  datasetThing,
  positionThing,
  roundThing,
  type Thing,
} from '#core/export/linked-data.ts'
import type { Response } from '#core/model/claim.ts'
import type { Translation } from '#core/model/words.ts'
import type { Site } from '#core/model/site.ts'
import { linksOf } from '#site/open-data.ts'
import type { Subject } from '#site/subject.ts'
import { words } from '#site/words.ts'

type Step = { readonly title: string; readonly url: string }

/**
 * The linked data of a page as JSON for a script element. Every `<` is written as an escape, since a text that holds
 * `</script>` would end the element.
 */
export function linkedData(trail: readonly Step[], subject: Subject | undefined, site: Site): string {
  const things = [...(trail.length > 1 ? [breadcrumbThing(trail)] : []), ...(subject ? thingsOf(subject, site) : [])]
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')
}

function thingsOf(subject: Subject, site: Site): Thing[] {
  const links = linksOf(site)
  const { dataset } = subject
  if (subject.kind === 'comparison') return [datasetThing(dataset, site, links)]
  if (subject.kind === 'position') return [positionThing(subject.position, dataset, links, nameOfTranslator)]
  if (subject.kind === 'round') return [roundThing(subject.round, dataset, links)]
  if (subject.kind === 'claim') return [claimThing(subject.claim, dataset, links, nameOfResponse)]
  return []
}

function nameOfTranslator(translator: Translation['by']): string {
  return words.position.translators[translator]
}

function nameOfResponse(kind: Response['kind']): string {
  return words.claim.responses[kind]
}
