import { cellWords } from './cell-words.ts'
import { asOfWords, lastMoveWords } from './as-of-words.ts'
import { comparisonWords, coverageWords, issueWords } from './comparison-words.ts'
import { blocWords, pairWords, partyWords } from './party-words.ts'
import { authorityMeaningWords, positionWords, stanceWords, stateWords } from './position-words.ts'
import { claimWords, roundWords } from './round-words.ts'
import { packageWords, sourceWords } from './source-words.ts'
import { interfaceLanguage, interfaceLocale } from './locale.ts'

/**
 * Every word of the interface, in one place, ready to be keyed by language. Neutral throughout: a party "said"; what is
 * missing is missing and never a refusal. The publisher's own words are in the records, the speakers' in quotations.
 */
export const words = {
  /** The language of this file, for `lang`. */
  language: interfaceLanguage,
  /** The locale of dates and lists. */
  locale: interfaceLocale,
  ...cellWords,

  skip: 'Skip to content',
  home: 'Home',
  comparisons: 'Comparisons',
  about: 'Method',
  contribute: 'Contribute',
  mainNavigation: 'Main',
  breadcrumb: 'You are here',
  footer: {
    neutrality: 'Statements are shown as their sources published them. Missing means missing, not refused.',
    licence: 'Licence of the publisher’s own words and coding',
    quotations: 'Quotations and full texts are those of the people and sources named beside them.',
    contact: 'Contact',
    publisher: 'Publisher',
    corrections: 'How mistakes are mended',
    repository: 'Source files',
    /** At the foot of every page, while no speaker of the language has signed its catalogue. */
    unreviewed:
      'The words of this site’s menus, headings and notes were translated by a machine; nobody who speaks the language has checked them yet.',
  },

  /** Names the frame in which a wide table scrolls: not as its section, so that the two can be told apart. */
  tableOf: (title: string) => `${title}: table`,

  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. A record that was moved is led to from the address it had, and one that was removed leaves a note there; so the link may have been cut or mistyped. The search finds records by their words.',
    back: 'All comparisons',
  },

  problems: {
    title: (count: number) => (count === 1 ? 'One problem in the content' : `${count} problems in the content`),
    text: 'Pages show the last good state of these files. A build would stop here.',
  },

  /** On pages for those who write records, where the catalogue does not have their words. */
  inEnglish: 'This page is in English: its words have not been translated yet.',
  /** On the same, where it has. */
  partlyInEnglish: 'What each field is for, and what the check says, is in English.',

  /** On the home page of a site that has no comparison yet. */
  noComparison: 'No comparison has been published here yet.',

  corrections: { title: 'Corrected here' },

  recordHistory: {
    title: 'How this record changed',
    note: 'What was changed in the record here, and when. What the party changed is a statement of its own.',
    earlier: (count: number) => `Earlier changes (${count})`,
  },

  comparison: comparisonWords,
  issue: issueWords,
  party: partyWords,
  stance: stanceWords,
  state: stateWords,
  position: positionWords,
  authorityMeaning: authorityMeaningWords,
  pair: pairWords,
  bloc: blocWords,
  asOf: asOfWords,
  lastMove: lastMoveWords,
  package: packageWords,
  coverage: coverageWords,
  claim: claimWords,
  round: roundWords,
  source: sourceWords,
} as const
