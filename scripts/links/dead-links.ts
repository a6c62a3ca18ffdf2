import type { Dataset } from '#core/model/dataset.ts'
import { ask, type Limits, type NoAnswer } from '#web/ask.ts'
import { follow } from '#web/visitor.ts'
import { PUBLIC_WEB, type Web } from '#web/web.ts'

/** An address that did not answer, and what came of it. */
export type DeadLink = {
  readonly file: string
  readonly url: string
  readonly archive: string | undefined
  readonly answer: string
}

type Link = Omit<DeadLink, 'answer'>

/** How long an address may take, and how much of its page is read: that it answers is all that is asked. */
const LIMITS: Limits = { time: 20_000, size: 1_000_000 }

const AGENT = 'Mozilla/5.0 (compatible; link check of a public archive of statements)'

/**
 * Opens the address of every source whose link is not known to be dead or paywalled, one at a time of each host and at public
 * addresses only, wherever it is sent. Gives those that do not answer, by file; null where nothing can be reached from here.
 */
export async function deadLinks(
  datasets: readonly Dataset[],
  web: Web = PUBLIC_WEB,
  limits = LIMITS,
): Promise<DeadLink[] | null> {
  const links = datasets.flatMap(({ sources }) =>
    sources
      .filter(({ link }) => link !== 'dead' && link !== 'paywalled')
      .flatMap(({ file, url, archive_url: archive }): Link[] => (url === undefined ? [] : [{ file, url, archive }])),
  )
  const byHost = Map.groupBy(links, ({ url }) => new URL(url).hostname)
  const found = (await Promise.all([...byHost.values()].map((of) => inTurn(of, web, limits)))).flat()
  if (found.some(({ answer }) => answer === OFFLINE)) return null
  return found
    .flatMap(({ answer, ...link }) => (answer === null ? [] : [{ ...link, answer }]))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}

const OFFLINE = 'offline'

async function inTurn(of: readonly Link[], web: Web, limits: Limits): Promise<(Link & { answer: string | null })[]> {
  const found: (Link & { answer: string | null })[] = []
  for (const link of of) found.push({ ...link, answer: await open(link.url, web, limits) })
  return found
}

/** Null where the page answers. Sites that turn programs away (401, 403, 405, 429) may well be there for people. */
async function open(url: string, web: Web, limits: Limits): Promise<string | null> {
  const answer = await follow(url, (one) => ask(one, AGENT, web, limits))
  if ('failed' in answer) return answerOf(answer)
  const { status, address } = answer
  if (status < 200 || status > 299) return [401, 403, 405, 429].includes(status) ? null : String(status)
  return leadsToFront(url, address) ? 'leads to the front page' : null
}

/** A page that is long, or broke off, has answered. */
function answerOf({ failed, said }: NoAnswer): string | null {
  if (failed === 'large' || failed === 'cut-off') return null
  if (failed === 'offline') return OFFLINE
  if (failed === 'refused') return said
  return failed === 'slow' ? 'no answer in time' : 'no answer'
}

/** Many sites send those who ask for a page that is gone to their front page, and call it an answer. */
function leadsToFront(url: string, end: string): boolean {
  return new URL(end).pathname === '/' && new URL(url).pathname !== '/'
}
