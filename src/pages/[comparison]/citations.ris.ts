import type { APIRoute } from 'astro'
import { citationFile } from '#components/cite/citation-file.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { answerInParts } from '#site/in-parts.ts'
import { pathsOfFiles, type Publication } from '#site/publication.ts'

export const getStaticPaths = pathsOfFiles

/** Every position of a comparison as an entry for RIS. */
export const GET: APIRoute<{ dataset: Dataset; publication: Publication }> = ({ props }) =>
  answerInParts(citationFile(props.dataset, props.publication.site, 'ris'), 'text/plain')
