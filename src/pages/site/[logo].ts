import type { APIRoute } from 'astro'
import { readLogo } from '#disk/logo.ts'
import { loadPublication } from '#site/publication.ts'

/** The publisher's logo, picture for tabs and font, where site.yaml names them. */
export async function getStaticPaths() {
  const { site } = await loadPublication()
  const named = [site.logo, site.favicon, site.font].filter((file) => file !== undefined)
  return [...new Set(named)].map((logo) => ({ params: { logo }, cacheKey: logo }))
}

export const GET: APIRoute = async ({ params }) => new Response((await readLogo(params['logo'] ?? '')) as BodyInit)
