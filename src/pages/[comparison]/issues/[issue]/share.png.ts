import type { APIRoute } from 'astro'
import { hasPicture } from '#components/share/page-picture.ts'
import { pictureResponse } from '#components/share/picture-response.ts'
import type { Subject } from '#site/subject.ts'
import { pathsPerDataset, type Publication } from '#site/publication.ts'

export const getStaticPaths = () =>
  pathsPerDataset((dataset, { site }) =>
    dataset.issues
      .map((one) => ({
        params: { issue: one.id },
        props: { subject: { kind: 'issue' as const, dataset, issue: one } },
      }))
      .filter(({ props }) => hasPicture(props.subject, site)),
  )

/** The picture that an issue is shared with. */
export const GET: APIRoute<{ publication: Publication; subject: Subject }> = ({ props }) =>
  pictureResponse(props.subject, props.publication.site)
