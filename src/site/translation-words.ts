/** Words about the languages of a site and the translations of its records. */
export const translationWords = {
  /** Names the list of languages in the header. */
  languages: 'Languages',
  /** In the dev server, which serves one of them. */
  elsewhere: 'Only the built site has the other languages.',
  /** Behind words whose original has changed since. */
  mark: '†',
  older: 'Translated before the original was last changed:',
  olderHit: 'Translated before the original was last changed',
  machine: 'Translated by a machine:',
  /** When a record was translated, behind its name. */
  on: (date: string) => `translated on ${date}`,
  coverage: {
    title: 'Translations',
    lede: 'How many records have the publisher’s words in each language. What is not translated is shown in its own language.',
    language: 'Language',
    whole: 'Translated',
    part: 'In part',
    stale: 'Changed since',
    none: 'Not translated',
  },
} as const
