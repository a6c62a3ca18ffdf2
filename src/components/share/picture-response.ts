import type { Site } from '#core/model/site.ts'
import { drawPicture } from '#site/draw-picture.ts'
import type { Subject } from '#site/subject.ts'
import { HEIGHT, WIDTH } from './picture-element.ts'
import { subjectPicture } from './subject-picture.ts'

/** The picture of what a page is about, drawn. */
export async function pictureResponse(subject: Subject, site: Site): Promise<Response> {
  const tree = subjectPicture(subject, site)
  if (!tree) throw new Error('Asked for the picture of something that has none.')
  const png = await drawPicture(tree, { width: WIDTH, height: HEIGHT })
  return new Response(png as BodyInit, { headers: { 'Content-Type': 'image/png' } })
}
