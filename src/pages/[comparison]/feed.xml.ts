import type { APIRoute } from 'astro'
import { changesFeed } from '#components/feed/changes-feed.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { pathsOfFiles, type Publication } from '#site/publication.ts'
import { loadRecordTimes } from '#site/record-times.ts'

export const getStaticPaths = pathsOfFiles

/** What was added to a comparison. */
export const GET: APIRoute<{ dataset: Dataset; publication: Publication }> = async ({ props }) =>
  new Response(changesFeed(props.publication, await loadRecordTimes(), props.dataset))
