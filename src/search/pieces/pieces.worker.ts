import { answerQuestion } from '../answer-question.ts'
import { arrange } from '../arrange.ts'
import { listen, send, type Answerer } from '../listen.ts'
import type { NearFiles } from '../protocol.ts'
import { createToolbox } from '../toolbox.ts'
import { fetchSite, type FetchedSite } from './fetch-site.ts'

/** The search of a site in pieces, away from the page's own thread. */
listen(({ manifest, comparison: home }) => {
  let near: NearFiles | undefined
  const toolbox = createToolbox(manifest, () => near)
  let site = fetchSite(manifest)
  // Under way before the first key. A failure is told when a question meets it.
  site.catch(() => undefined)
  let lastAsked = -Infinity

  const answerFrom: Answerer = async (question, isLatest) => {
    if (question.kind === 'search' || home === undefined) return answerWith(await site, question, isLatest)
    // Suggestions come from the comparison that the page belongs to first.
    const here = { ...question, kind: 'search', chosen: { comparison: [home] }, order: 'relevance' } as const
    const near = await answerWith(await site, here, isLatest)
    return near?.total === 0 ? answerWith(await site, question, isLatest) : near && { ...near, isLocal: true }
  }

  /** Answers with what is at hand, fetches what is missing, and answers again. Hits are shown as their texts come. */
  async function answerWith(
    fetched: FetchedSite,
    question: Parameters<Answerer>[0],
    isLatest: () => boolean,
  ): ReturnType<Answerer> {
    const { opened, fetchMissing } = fetched
    near = fetched.near
    const isTyping = performance.now() - lastAsked < PAUSE_IN_TYPING
    lastAsked = performance.now()
    let shown = 0
    let hasAllTools = false
    while (isLatest()) {
      // What a question that was overtaken asked for is of no account.
      opened.takeMissing()
      const { waysOn, ...tools } = toolbox.tools()
      const { answer, wants } = answerQuestion(opened.site, question, {
        ...tools,
        ...(question.kind === 'search' && { arrange }),
        // Before all is there that the query itself needs, nothing is fetched for others.
        ...(waysOn && { waysOn: (...given) => (opened.isWaiting() ? [] : waysOn(...given)) }),
      })
      const isWaiting = opened.isWaiting()
      // Who types on will ask for other words in a moment.
      if (isTyping && isWaiting) await new Promise((resolve) => setTimeout(resolve, PAUSE))
      if (!isLatest()) return undefined
      const coming = fetchMissing()
      if (isWaiting) {
        await Promise.all(coming)
        continue
      }
      if (!hasAllTools) {
        hasAllTools = !(await toolbox.fetchWanted(wants))
        if (!hasAllTools) continue
      }
      if (coming.length === 0) return answer
      if (answer.hits.length > shown) send({ kind: 'part', id: question.id, answer })
      shown = answer.hits.length
      await Promise.race(coming)
    }
    return undefined
  }

  return (asked, isLatest) => {
    // A beginning of a letter or two is that of a tenth of all words: it is looked up as the whole word that it may be.
    const question = { ...asked, query: asked.query.replace(/(?<!\S)\S{1,2}$/u, '$& ') }
    return answerFrom(question, isLatest).catch(() => {
      // It may have been published anew: once more from the beginning.
      site = fetchSite(manifest)
      return answerFrom(question, isLatest)
    })
  }
})

/** As long as this after a key, another is likely to follow; and so long it is worth to wait for it. */
const PAUSE_IN_TYPING = 400
const PAUSE = 120
