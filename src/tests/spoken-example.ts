import type { PageLanguage, ShownTranslation } from '#site/in-page-language.ts'

/** A translation whose original has changed since. */
export const older: ShownTranslation = {
  ...{ heading: 'Тарифи', page: 'ferry/issues/fares', isStale: true },
  translation: {
    ...{ of: { type: 'issue', comparison: 'ferry', id: 'fares' }, language: 'uk', by: 'human', words: {} },
    ...{ file: 'f.uk.md', original: 'f.md', translates: '0000000000000000', translated: '2024-12-01' },
  },
}
/** What tests take for pages in Ukrainian of records in English. */
export const spokenInUkrainian: PageLanguage = {
  original: 'en',
  untranslated: new Set(['Ferry Company', 'Company', 'Fares fall & <rise>', 'Crew']),
  translated: new Map([['Тарифи', older]]),
  byFile: new Map([['f.uk.md', older]]),
}
