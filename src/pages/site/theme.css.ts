import { loadPublication } from '#site/publication.ts'
import { themeCss } from '#site/theme.ts'

/** What the publisher changes about the look. A file of its own, since the policy allows no style within a page. */
export async function GET(): Promise<Response> {
  const { site } = await loadPublication()
  return new Response(themeCss(site), { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
