import { changesFeed } from '#components/feed/changes-feed.ts'
import { loadPublication } from '#site/publication.ts'
import { loadRecordTimes } from '#site/record-times.ts'

/** What was added to any comparison. */
export async function GET(): Promise<Response> {
  return new Response(changesFeed(await loadPublication(), await loadRecordTimes()))
}
