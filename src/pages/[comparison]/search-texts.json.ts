import type { APIRoute } from 'astro'
import { searchData } from '#components/search/search-data.ts'
import { isInPieces } from '#components/search/search-pieces.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { pathsPerDataset } from '#site/publication.ts'

export const getStaticPaths = () =>
  pathsPerDataset((_, { datasets }) => (isInPieces(datasets) ? [] : [{ params: {}, props: {} }]))

/** The texts of a comparison, from which the search makes what it shows. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  new Response(searchData(props.dataset).texts, JSON_TYPE)

const JSON_TYPE = { headers: { 'content-type': 'application/json' } }
