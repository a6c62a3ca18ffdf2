import type { APIRoute } from 'astro'
import type { ComposeGuide } from '#components/compose/compose-guide.ts'
import { readTemplates } from '#compose/templates.ts'
import { readGuide } from '#disk/read-guide.ts'
import { takesContributions } from '#site/takes-changes.ts'
import { loadPublication } from '#site/publication.ts'

/** What the form fetches before it starts. */
export const GET: APIRoute = async () => {
  if (!takesContributions) return new Response(null)
  const { site, datasets } = await loadPublication()
  const templates = [...readTemplates(readGuide())]
  const { language, repository, branch, forge, contact } = site
  return Response.json({
    ...{ language, repository, branch, forge, contact },
    comparisons: datasets.map(({ comparison }) => ({ id: comparison.id, title: comparison.title })),
    hints: Object.fromEntries(templates.map(([type, { hints }]) => [type, Object.fromEntries(hints)])),
  } satisfies ComposeGuide)
}
