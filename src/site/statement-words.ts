import type { Translation } from '#core/model/words.ts'

/** The words beside quoted words. Apart from the others because the results of the search need no more of them. */
export const statementWords = {
  /** Who translated. Stands with every translation, wherever it is shown. */
  translators: {
    official: 'official translation',
    publisher: 'translation as published by the source',
    ours: 'translation by this project',
    machine: 'machine translation',
  } satisfies Record<Translation['by'], string>,
} as const
