import type { APIRoute } from 'astro'
import { oEmbedResponse } from '#components/embed/oembed-response.ts'
import { pathsPerDataset, type Publication } from '#site/publication.ts'
import type { Subject } from '#site/subject.ts'

export const getStaticPaths = () =>
  pathsPerDataset((dataset) =>
    dataset.issues.map((issue) => ({
      params: { issue: issue.id },
      props: { subject: { kind: 'issue' as const, dataset, issue } },
    })),
  )

/** What programs that turn an address into a frame ask for (oEmbed 1.0). */
export const GET: APIRoute<{ publication: Publication; subject: Subject }> = ({ props }) =>
  oEmbedResponse(props.subject, props.publication.site)
