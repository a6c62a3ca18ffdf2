import type { APIRoute } from 'astro'
import { hasPicture } from '#components/share/page-picture.ts'
import { pictureResponse } from '#components/share/picture-response.ts'
import type { Subject } from '#site/subject.ts'
import { addressOf, pathsPerDataset, type Publication } from '#site/publication.ts'

export const getStaticPaths = () =>
  pathsPerDataset((dataset, { site }) =>
    dataset.positions
      .map((position) => ({
        params: addressOf(position),
        props: { subject: { kind: 'position' as const, dataset, position } },
      }))
      .filter(({ props }) => hasPicture(props.subject, site)),
  )

/** The picture that a position is shared with. */
export const GET: APIRoute<{ publication: Publication; subject: Subject }> = ({ props }) =>
  pictureResponse(props.subject, props.publication.site)
