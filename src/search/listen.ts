import type { Answer, Question, Reply, Request } from './protocol.ts'

/**
 * What a worker does with the messages of its page: opens the search, and answers the latest question, as long as it is the
 * latest.
 */
export function listen(open: (request: Open) => Answerer): void {
  let answer: Answerer | undefined
  let latest = 0
  self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    if (data.kind === 'open') answer = open(data)
    else {
      latest = data.id
      void reply(data)
    }
  })

  async function reply(question: Question): Promise<void> {
    const { id } = question
    const isLatest = () => id === latest
    // Lets messages in that have come meanwhile: of several keys struck at once only the last is worth an answer.
    await new Promise((resolve) => setTimeout(resolve))
    if (!isLatest() || !answer) return
    try {
      const found = await answer(question, isLatest)
      if (found && isLatest()) send({ kind: 'answer', id, answer: found })
    } catch (error) {
      console.error(error)
      if (isLatest()) send({ kind: 'failed', id })
    }
  }
}

export function send(message: Reply): void {
  self.postMessage(message)
}

type Open = Extract<Request, { kind: 'open' }>

/** Gives the answer to a question; undefined if another came meanwhile. */
export type Answerer = (question: Question, isLatest: () => boolean) => Promise<Answer | undefined>
