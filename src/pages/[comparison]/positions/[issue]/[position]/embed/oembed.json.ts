import type { APIRoute } from 'astro'
import { oEmbedResponse } from '#components/embed/oembed-response.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import { pathsOfPositions, type Publication } from '#site/publication.ts'

export const getStaticPaths = pathsOfPositions

/** What programs that turn an address into a frame ask for (oEmbed 1.0). */
export const GET: APIRoute<{ publication: Publication; dataset: Dataset; position: Position }> = ({ props }) =>
  oEmbedResponse({ kind: 'position', dataset: props.dataset, position: props.position }, props.publication.site)
