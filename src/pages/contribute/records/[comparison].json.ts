import type { APIRoute } from 'astro'
import { recordsOf } from '#core/model/records-of.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { takesContributions } from '#site/takes-changes.ts'
import { pathsPerDataset } from '#site/publication.ts'

export const getStaticPaths = () => pathsPerDataset(() => (takesContributions ? [{ params: {}, props: {} }] : []))

/** The records of a comparison, among which the form checks a new one. It never looks into their bodies. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  Response.json(recordsOf(props.dataset).map((record) => ({ ...record, body: '' })))
