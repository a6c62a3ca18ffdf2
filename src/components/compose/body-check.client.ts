import type { CheckBody } from '#compose/compose-record.ts'
import { laterCode, type LaterCode } from './later-code.client.ts'

/** The check of texts below the fields. The reader of Markdown is as large as the rest: it is fetched once there is a text. */
export function laterBodyCheck(then: () => void): LaterCode<CheckBody> {
  return laterCode<CheckBody>(async () => {
    const { renderBody } = await import('#markdown/render-body.ts')
    return (text) => renderBody(text, { file: 'body', line: 1 }).problems
  }, then)
}
