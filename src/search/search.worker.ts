import { answerQuestion } from './answer-question.ts'
import { createShelf } from './fetch-shards.ts'
import { listen } from './listen.ts'
import type { LoadedSite } from './loaded-site.ts'
import type { Answer, Question } from './protocol.ts'
import { createToolbox } from './toolbox.ts'

/** The search, away from the page's own thread: reading an index would hold up typing. */
listen(({ manifest, comparison: home }) => {
  const shelf = createShelf(manifest)
  const toolbox = createToolbox(manifest)
  // Under way before the first key. A failure is told when a question meets it.
  shelf(home).catch(() => undefined)
  return async (question, isLatest) => {
    // Suggestions come from the comparison that the page belongs to first.
    if (question.kind === 'search' || home === undefined) return answerWith(await shelf(), question)
    const near = await answerWith(await shelf(home), question)
    return near.hits.length > 0 ? { ...near, isLocal: true } : answerWith(await shelf(), question)

    /** Answers with what is at hand; where more would help, that is fetched first. */
    async function answerWith(site: LoadedSite, question: Question): Promise<Answer> {
      const page = question.kind === 'search' ? await import('./arrange.ts') : {}
      const { answer, wants } = answerQuestion(site, question, { ...toolbox.tools(), ...page })
      return (await toolbox.fetchWanted(wants)) && isLatest() ? answerWith(site, question) : answer
    }
  }
})
