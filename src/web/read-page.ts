import type { NotRead } from '#core/evidence/gather.ts'
import type { ReadPage } from '#core/evidence/page.ts'
import type { NoAnswer } from './ask.ts'
import { readApart } from './read-apart.ts'
import type { Visit, Visitor } from './visitor.ts'
import { digestOf } from './warc.ts'

/** Fetches a page and reads its text; or says why it was not read, in the word that evidence has for it. */
export async function readPage(url: string, visit: Visitor): Promise<ReadPage | NotRead> {
  const answer = await visit(url)
  if ('failed' in answer) {
    return { why: whyOf(answer), said: answer.said, ...(answer.failed === 'offline' ? { isOurs: true } : {}) }
  }
  const refusal = byStatus(answer, url)
  if (refusal) return refusal
  const text = await readApart({ body: answer.body, contentType: answer.headers['content-type'] ?? '' })
  if (!text) return { why: 'refused', said: 'it came as something that no text could be read from' }
  const { address, redirects, body } = answer
  return { asked: url, address, redirects, hash: digestOf(body), text }
}

function whyOf({ failed }: NoAnswer): NotRead['why'] {
  if (failed === 'cut-off') return 'cut-off'
  return failed === 'unreachable' || failed === 'slow' ? 'dead' : 'refused'
}

/** Sites that turn programs away may well be there for people; one that sends to its front page has the page no more. */
function byStatus({ status, address, redirects }: Visit, asked: string): NotRead | null {
  if (status === 402) return { why: 'paywalled', said: 'it answers only those who pay (402)' }
  if ([401, 403, 405, 429, 451].includes(status)) return { why: 'refused', said: `it turns programs away (${status})` }
  if (status >= 500) return { why: 'refused', said: `its server fails (${status})` }
  if (status !== 200 && status !== 203) return { why: 'dead', said: `it answers ${status}` }
  const isFront = redirects > 0 && new URL(address).pathname === '/' && new URL(asked).pathname !== '/'
  return isFront ? { why: 'dead', said: 'it leads to the front page' } : null
}
