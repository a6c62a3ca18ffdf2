import type { APIRoute } from 'astro'
import { clausesCsv } from '#core/export/clauses-csv.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { linksOf } from '#site/open-data.ts'
import { pathsOfFiles, type Publication } from '#site/publication.ts'

export const getStaticPaths = pathsOfFiles

/** The clauses of all texts of a comparison as a table. */
export const GET: APIRoute<{ dataset: Dataset; publication: Publication }> = ({ props }) =>
  new Response(clausesCsv(props.dataset, linksOf(props.publication.site)))
