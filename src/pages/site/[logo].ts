import type { APIRoute } from 'astro'
import { readLogo } from '#disk/logo.ts'
import { loadPublication } from '#site/publication.ts'

/** The publisher's logo, where site.yaml names one. */
export async function getStaticPaths() {
  const { site } = await loadPublication()
  return site.logo ? [{ params: { logo: site.logo } }] : []
}

export const GET: APIRoute = async ({ params }) => new Response((await readLogo(params['logo'] ?? '')) as BodyInit)
