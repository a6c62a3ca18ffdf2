import { search, select } from '@inquirer/prompts'
import type { Question } from '#compose/table/asked.ts'
import { CONTEXT } from '../new/ask.ts'
import type { MappingDesk } from './mapping-desk.ts'

/** More choices than this are searched rather than listed. */
const MOST_LISTED = 12

/** Nothing that can be chosen is called so. */
const LATER = '\0'

/** Asks each question once, whatever number of rows it concerns. False where nothing was answered, or asking was ended. */
export async function askAll(
  questions: readonly (Question & { readonly rows: readonly number[] })[],
  desk: MappingDesk,
): Promise<boolean> {
  let isAnswered = false
  try {
    for (const question of questions) {
      const { asks, choices, meant, rows } = question
      const message = `${asks} (${rows.length === 1 ? `row ${rows[0]}` : `${rows.length} rows`})`
      const first = choices.filter(({ id }) => id === meant)
      const offered = [
        ...[...first, ...choices.filter(({ id }) => id !== meant)].map(({ id, title }) => ({
          value: id,
          name: [id || title, id ? title : '', id === meant && id !== '' ? '(perhaps)' : '']
            .filter(Boolean)
            .join(' · '),
        })),
        { value: LATER, name: 'leave these rows for later' },
      ]
      const found = (term: string | undefined) =>
        offered.filter(({ name }) => name.toLowerCase().includes((term ?? '').toLowerCase()))
      const chosen =
        offered.length <= MOST_LISTED
          ? await select({ message, choices: offered }, CONTEXT)
          : await search({ message, source: found }, CONTEXT)
      if (chosen === LATER) continue
      desk.answer(question, chosen)
      isAnswered = true
    }
  } catch (error) {
    // Ctrl+C ends the asking, not the import: what is open is listed.
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error
  }
  return isAnswered
}
