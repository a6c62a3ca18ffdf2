import { answerQuestion } from './answer-question.ts'
import { createShelf, type Shelf } from './fetch-shards.ts'
import type { LoadedSite } from './loaded-site.ts'
import type { Answer, Question, Reply, Request } from './protocol.ts'
import { createToolbox, type Toolbox } from './toolbox.ts'

/** The search, away from the page's own thread: reading an index would hold up typing. */
let shelf: Shelf | undefined
let toolbox: Toolbox | undefined
/** The comparison that the page belongs to: suggestions come from it first. */
let home: string | undefined
let latest = 0

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'open') {
    shelf = createShelf(data.manifest)
    toolbox = createToolbox(data.manifest)
    home = data.comparison
    // Under way before the first key. A failure is told when a question meets it.
    shelf(home).catch(() => undefined)
    return
  }
  latest = data.id
  void reply(data)
})

async function reply(question: Question): Promise<void> {
  // Lets messages in that have come meanwhile: of several keys struck at once only the last is worth an answer.
  await new Promise((resolve) => setTimeout(resolve))
  if (question.id !== latest || !shelf) return
  try {
    const answer = await answerFrom(shelf, question)
    if (question.id === latest) send({ kind: 'answer', id: question.id, answer })
  } catch (error) {
    console.error(error)
    if (question.id === latest) send({ kind: 'failed', id: question.id })
  }
}

async function answerFrom(shelf: Shelf, question: Question): Promise<Answer> {
  if (question.kind === 'search' || home === undefined) return answerWith(await shelf(), question)
  const near = await answerWith(await shelf(home), question)
  return near.hits.length > 0 ? { ...near, isLocal: true } : answerWith(await shelf(), question)
}

/** Answers with what is at hand; where more would help, that is fetched first. */
async function answerWith(site: LoadedSite, question: Question): Promise<Answer> {
  const page = question.kind === 'search' ? await import('./arrange.ts') : {}
  const { answer, wants } = answerQuestion(site, question, { ...toolbox?.tools(), ...page })
  if (!wants.nearWords && !wants.waysOn && wants.neighbours.length === 0) return answer
  const came = await toolbox?.fetchWanted(wants)
  if (!came || question.id !== latest) return answer
  return answerWith(site, question)
}

function send(message: Reply): void {
  self.postMessage(message)
}
