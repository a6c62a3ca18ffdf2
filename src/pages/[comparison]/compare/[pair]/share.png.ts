import type { APIRoute } from 'astro'
import { pairPagesOf } from '#core/compare/pairs.ts'
import { hasPicture } from '#components/share/page-picture.ts'
import { pictureResponse } from '#components/share/picture-response.ts'
import type { Subject } from '#site/subject.ts'
import { pathsPerDataset, type Publication } from '#site/publication.ts'

export const getStaticPaths = () =>
  pathsPerDataset((dataset, { site }) =>
    pairPagesOf(dataset)
      .map((pair) => ({
        params: { pair: pair.slug },
        props: { subject: { kind: 'pair', dataset, pair } satisfies Subject },
      }))
      .filter(({ props }) => hasPicture(props.subject, site)),
  )

/** The picture that two parties side by side are shared with. */
export const GET: APIRoute<{ publication: Publication; subject: Subject }> = ({ props }) =>
  pictureResponse(props.subject, props.publication.site)
