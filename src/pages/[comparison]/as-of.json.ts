import type { APIRoute } from 'astro'
import type { Dataset } from '#core/model/dataset.ts'
import { asOfDocument } from '#site/as-of-records.ts'
import { answerInParts } from '#site/in-parts.ts'
import { pathsPerDataset } from '#site/publication.ts'

export const getStaticPaths = () => pathsPerDataset(() => [{ params: {}, props: {} }])

/** What the pages of a comparison fetch to be shown as of another day. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  answerInParts(asOfDocument(props.dataset), 'application/json')
