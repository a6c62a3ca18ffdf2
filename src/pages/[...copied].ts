import type { APIRoute } from 'astro'
import { readCopied } from '#disk/read-own.ts'
import { loadPublication } from '#site/publication.ts'

/** What the publisher wants copied as it is: the files in `public/` of the content. */
export async function getStaticPaths() {
  const { copied } = await loadPublication()
  return copied.map((path) => ({ params: { copied: path }, cacheKey: path }))
}

export const GET: APIRoute = async ({ params }) => new Response((await readCopied(params['copied'] ?? '')) as BodyInit)
