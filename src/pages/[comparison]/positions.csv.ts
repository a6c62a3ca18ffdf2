import type { APIRoute } from 'astro'
import { positionsCsvInParts } from '#core/export/positions-csv.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { answerInParts } from '#site/in-parts.ts'
import { linksOf } from '#site/open-data.ts'
import { pathsOfFiles, type Publication } from '#site/publication.ts'

export const getStaticPaths = pathsOfFiles

/** The positions of a comparison as a table. */
export const GET: APIRoute<{ dataset: Dataset; publication: Publication }> = ({ props }) =>
  answerInParts(positionsCsvInParts(props.dataset, linksOf(props.publication.site)), 'text/csv')
