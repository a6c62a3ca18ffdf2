import type { APIRoute } from 'astro'
import { searchData } from '#components/search/search-data.ts'
import { isInPieces } from '#components/search/search-pieces.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { pathsPerDataset } from '#site/publication.ts'

export const getStaticPaths = () =>
  pathsPerDataset((_, { datasets }) => (isInPieces(datasets) ? [] : [{ params: {}, props: {} }]))

/** The index of a comparison, which the search fetches when it is first used. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  new Response(searchData(props.dataset).index, JSON_TYPE)

const JSON_TYPE = { headers: { 'content-type': 'application/json' } }
