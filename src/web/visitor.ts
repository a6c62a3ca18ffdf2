import { ask, type Answer, type Limits, type NoAnswer } from './ask.ts'
import { readRobots, ROBOT, type Robots } from './robots.ts'
import { PUBLIC_WEB, type Web } from './web.ts'

/** A page as it came in the end. */
export type Visit = Answer & { readonly address: string; readonly redirects: number }

/** Fetches pages as a guest: one after the other of each host, with pauses, and only those that it is let to. */
export type Visitor = (url: string) => Promise<Visit | NoAnswer>

export type VisitorOptions = {
  /** Who asks, for the people who run the servers. */
  readonly home: string
  readonly web?: Web
  readonly limits?: Limits
  /** The least pause between two requests to one host, in milliseconds. */
  readonly pause?: number
  readonly wait?: (milliseconds: number) => Promise<unknown>
  /** Told of everything that came, for who keeps it. */
  readonly onAnswer?: (url: string, answer: Answer) => Promise<void>
}

export const PAGE_LIMITS: Limits = { time: 30_000, size: 15_000_000 }
const ROBOTS_LIMITS: Limits = { time: 15_000, size: 512_000 }

/** How often a page may send on. */
export const MOST_REDIRECTS = 10

/** A site that wants longer pauses than this between requests gets this one, in seconds. */
const LONGEST_DELAY = 60

/** One that remembers, while a command runs, what each site allows and when each was asked last. */
export function createVisitor({
  home,
  web = PUBLIC_WEB,
  limits = PAGE_LIMITS,
  pause = 2_000,
  wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  onAnswer = () => Promise.resolve(),
}: VisitorOptions): Visitor {
  const agent = `${ROBOT}/1.0 (+${home})`
  const robots = new Map<string, Promise<Robots>>()
  const turns = new Map<string, Promise<unknown>>()

  /** Asks a host once all that was asked of it before is done and the pause is over. */
  function inTurn<T>(host: string, delay: number, run: () => Promise<T>): Promise<T> {
    const before = turns.get(host)
    const turn = before ? before.then(() => wait(Math.max(pause, delay * 1_000))).then(run) : run()
    turns.set(
      host,
      turn.catch(() => undefined),
    )
    return turn
  }

  function robotsOf({ origin, host }: URL): Promise<Robots> {
    const known = robots.get(origin)
    if (known) return known
    const url = `${origin}/robots.txt`
    const asked = inTurn(host, 0, () => follow(url, (one) => ask(one, agent, web, ROBOTS_LIMITS))).then((answer) =>
      readRobots(url, answer),
    )
    robots.set(origin, asked)
    return asked
  }

  async function visitOne(url: string): Promise<Answer | NoAnswer> {
    const parsed = new URL(url)
    const { mayRead, delay } = await robotsOf(parsed)
    if (!mayRead(url)) return { failed: 'refused', said: 'its robots.txt does not let programs read it' }
    const answer = await inTurn(parsed.host, Math.min(delay, LONGEST_DELAY), () => ask(url, agent, web, limits))
    if (!('failed' in answer)) await onAnswer(url, answer)
    return answer
  }

  return (url) => follow(url, visitOne)
}

/** Goes where a page sends on to, as often as it may, and not in circles; every place is asked as the first was. */
export async function follow(
  url: string,
  visit: (url: string) => Promise<Answer | NoAnswer>,
): Promise<Visit | NoAnswer> {
  let address = withoutFragment(url)
  const seen = new Set<string>()
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!URL.canParse(address)) return { failed: 'refused', said: 'its address cannot be read' }
    const answer = await visit(address)
    if ('failed' in answer) return answer
    const to = answer.headers['location']
    if (answer.status < 300 || answer.status > 399 || to === undefined) return { ...answer, address, redirects }
    if (!URL.canParse(to, address)) return { failed: 'refused', said: 'it sends on to what is no address' }
    seen.add(address)
    address = withoutFragment(new URL(to, address).href)
    // Nothing is remembered for a page, so it would do the same again.
    if (seen.has(address)) return { failed: 'refused', said: 'it sends on in a circle' }
  }
  return { failed: 'refused', said: `it sends on more than ${MOST_REDIRECTS} times` }
}

/** What follows the # is for the reader's browser, not for the server. */
function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
