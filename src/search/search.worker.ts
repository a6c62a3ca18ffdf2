import { answerQuestion } from './answer-question.ts'
import { createShelf, type Shelf } from './fetch-shards.ts'
import type { Answer, Question, Reply, Request } from './protocol.ts'
import type { Shelved } from './shelved.ts'
import { createToolbox, type Toolbox } from './toolbox.ts'

/** The search, away from the page's own thread: reading an index would hold up typing. */
let shelf: Shelf | undefined
let toolbox: Toolbox | undefined
/** The comparison that the page belongs to: suggestions come from it first. */
let home: string | undefined
let latest = 0
let lastAsked = -Infinity

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'open') {
    shelf = createShelf(data.manifest)
    toolbox = createToolbox(data.manifest)
    home = data.comparison
    // Under way before the first key. A failure is told when a question meets it.
    shelf.get(home).catch(() => undefined)
    return
  }
  latest = data.id
  void reply(data)
})

async function reply(question: Question): Promise<void> {
  const isTyping = performance.now() - lastAsked < PAUSE_IN_TYPING
  lastAsked = performance.now()
  // Lets messages in that have come meanwhile: of several keys struck at once only the last is worth an answer.
  await new Promise((resolve) => setTimeout(resolve))
  if (question.id !== latest || !shelf) return
  try {
    const answer = await answerFrom(shelf, question, isTyping).catch((error: unknown) => {
      if (!shelf?.reopen()) throw error
      return answerFrom(shelf, question, false)
    })
    if (answer && question.id === latest) send({ kind: 'answer', id: question.id, answer })
  } catch (error) {
    console.error(error)
    if (question.id === latest) send({ kind: 'failed', id: question.id })
  }
}

async function answerFrom(shelf: Shelf, question: Question, isTyping: boolean): Promise<Answer | undefined> {
  if (question.kind === 'search' || home === undefined) return answerWith(await shelf.get(), question, isTyping)
  const near = await answerWith(await shelf.get(home), question, isTyping, home)
  return !near || near.total > 0
    ? near && { ...near, isLocal: true }
    : answerWith(await shelf.get(), question, isTyping)
}

/**
 * Answers with what is at hand; where more would help, that is fetched first. Of a site in pieces, hits are shown as their
 * texts come. Undefined if another question came meanwhile.
 */
async function answerWith(
  { site, rest }: Shelved,
  question: Question,
  isTyping: boolean,
  within?: string,
): Promise<Answer | undefined> {
  const page = question.kind === 'search' ? await import('./arrange.ts') : {}
  let shown = 0
  let hasAllTools = false
  while (question.id === latest) {
    rest?.forget()
    const tools = { ...toolbox?.tools(), ...page }
    const { answer, wants } = answerQuestion(site, question, tools, rest && within)
    // Who types on will ask for other words in a moment.
    if (isTyping && site.index.inPieces?.isWaiting()) await new Promise((resolve) => setTimeout(resolve, PAUSE))
    if (question.id !== latest) return undefined
    const coming = rest?.fetch() ?? []
    if (coming.length > 0 && !answer.isComing) {
      await Promise.all(coming)
      continue
    }
    const isWanting = wants.nearWords || wants.waysOn || wants.neighbours.length > 0
    if (isWanting && !hasAllTools) {
      hasAllTools = !(await toolbox?.fetchWanted(wants))
      continue
    }
    if (!answer.isComing) return answer
    if (answer.hits.length > shown)
      send({ kind: 'part', id: question.id, answer: { ...answer, isLocal: within !== undefined } })
    shown = answer.hits.length
    await Promise.race(coming)
  }
  return undefined
}

/** As long as this after a key, another is likely to follow; and so long it is worth to wait for it. */
const PAUSE_IN_TYPING = 400
const PAUSE = 120

function send(message: Reply): void {
  self.postMessage(message)
}
