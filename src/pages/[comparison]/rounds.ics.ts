import type { APIRoute } from 'astro'
import { describeRound } from '#components/feed/round-description.ts'
import { roundsCalendar } from '#core/export/rounds-calendar.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { linksOf } from '#site/open-data.ts'
import { pathsOfFiles, type Publication } from '#site/publication.ts'
import { loadRecordTimes } from '#site/record-times.ts'

/** A calendar without events is not one (RFC 5545 wants a component): where there are no rounds there is none. */
export const getStaticPaths = async () => (await pathsOfFiles()).filter(({ props }) => props.dataset.rounds.length > 0)

/** The rounds of a comparison as a calendar. */
export const GET: APIRoute<{ dataset: Dataset; publication: Publication }> = async ({ props }) => {
  const links = linksOf(props.publication.site)
  const calendar = roundsCalendar(props.dataset, links, await loadRecordTimes(), { describe: describeRound })
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
