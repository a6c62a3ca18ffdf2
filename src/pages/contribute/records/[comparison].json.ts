import type { APIRoute } from 'astro'
import { formRecords } from '#compose/form-records.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { answerInParts } from '#site/in-parts.ts'
import { takesContributions } from '#site/takes-changes.ts'
import { pathsPerDataset } from '#site/publication.ts'

export const getStaticPaths = () => pathsPerDataset(() => (takesContributions ? [{ params: {}, props: {} }] : []))

/** The records of a comparison, among which the form checks a new one. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  answerInParts(formRecords(props.dataset), 'application/json')
