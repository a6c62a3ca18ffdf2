import { isDay, type Day } from '#core/model/date.ts'
import { webAddress } from '#core/model/schema.ts'
import { ask } from './ask.ts'
import { PUBLIC_WEB, type Web } from './web.ts'

/** A copy in the public archive, or why there is none. */
export type Copy = { readonly url: string; readonly on: Day } | { readonly said: string }

export type AskArchive = (url: string) => Promise<Copy>

const ARCHIVE = 'https://web.archive.org'

/** The archive fetches the page itself before it answers. */
const LIMITS = { time: 180_000, size: 15_000_000 }

/** Between two copies that are asked for, in milliseconds: it takes a few a minute from one place. */
const PAUSE = 15_000

/** One that asks the public archive for copies of pages, one after the other. Only who asks for it sends addresses there. */
export function createArchive(
  agent: string,
  web: Web = PUBLIC_WEB,
  wait = (time: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time)),
  archive = ARCHIVE,
): AskArchive {
  let last: Promise<unknown> | null = null
  return (url) => {
    const turn = last ? last.then(() => wait(PAUSE)).then(() => copyOf(url)) : copyOf(url)
    last = turn
    return turn
  }

  async function copyOf(url: string): Promise<Copy> {
    const answer = await ask(`${archive}/save/${url}`, agent, web, LIMITS)
    if ('failed' in answer) return { said: `the archive: ${answer.said}` }
    const places = [answer.headers['content-location'], answer.headers['location']]
    for (const place of places) {
      const [path, stamp = ''] = /\/web\/(\d{8})\d{6}\/.+$/.exec(place ?? '') ?? []
      const on = stamp.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
      if (path !== undefined && isDay(on) && webAddress.safeParse(`${ARCHIVE}${path}`).success) {
        return { url: `${ARCHIVE}${path}`, on }
      }
    }
    return { said: `the archive made no copy (${answer.status})` }
  }
}
