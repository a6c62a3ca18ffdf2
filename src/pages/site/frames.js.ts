import { FRAME_SCRIPT } from '#components/embed/frame-script.ts'

/** What a page elsewhere loads to let the frames of this site grow. */
export function GET(): Response {
  return new Response(FRAME_SCRIPT, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
