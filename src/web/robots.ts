import robotsParser from 'robots-parser'
import type { Answer, NoAnswer } from './ask.ts'

/** What a site lets programs do. */
export type Robots = {
  readonly mayRead: (url: string) => boolean
  /** The seconds that it wants to lie between two requests. */
  readonly delay: number
}

/** By this name sites can speak to us in their robots.txt. */
export const ROBOT = 'Parley'

const ANYTHING: Robots = { mayRead: () => true, delay: 0 }
const NOTHING: Robots = { mayRead: () => false, delay: 0 }

/**
 * What a robots.txt says, as RFC 9309 reads it: one that is not there allows everything, one that the server fails to give
 * nothing. Where nothing answers at all, or nothing may be asked, so it is with the page, which then tells more.
 */
export function readRobots(url: string, answer: Answer | NoAnswer): Robots {
  if ('failed' in answer) return answer.failed === 'large' ? NOTHING : ANYTHING
  if (answer.status >= 500) return NOTHING
  if (answer.status >= 300) return ANYTHING
  const robots = robotsParser(url, new TextDecoder().decode(answer.body))
  return {
    mayRead: (page) => robots.isAllowed(page, ROBOT) ?? true,
    delay: robots.getCrawlDelay(ROBOT) ?? 0,
  }
}
