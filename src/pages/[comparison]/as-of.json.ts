import type { APIRoute } from 'astro'
import type { Dataset } from '#core/model/dataset.ts'
import { asOfDocument } from '#site/as-of-records.ts'
import { pathsPerDataset } from '#site/publication.ts'

export const getStaticPaths = () => pathsPerDataset(() => [{ params: {}, props: {} }])

/** What the pages of a comparison fetch to be shown as of another day. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  new Response(asOfDocument(props.dataset), { headers: { 'Content-Type': 'application/json' } })
