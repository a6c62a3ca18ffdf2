import type { Meeting } from '#core/compare/meeting.ts'
import type { Authority } from '#core/model/authority.ts'
import type { Stance } from '#core/model/stance.ts'

/**
 * The words of cells and meeting points. Apart from the other words of the interface because they also go to the
 * browser, where a table is shown as of another day.
 */
export const cellWords = {
  stance: {
    /** The stance as it stands beside an option: "Supports option 1". */
    label: {
      requires: 'Requires',
      supports: 'Supports',
      accepts: 'Accepts',
      conditional: 'Accepts on conditions',
      undecided: 'Undecided on',
      opposes: 'Opposes',
      'rules-out': 'Rules out',
      unclear: 'Unclear on',
    } satisfies Record<Stance, string>,
    name: {
      requires: 'Requires',
      supports: 'Supports',
      accepts: 'Accepts',
      conditional: 'Accepts on conditions',
      undecided: 'Undecided',
      opposes: 'Opposes',
      'rules-out': 'Rules out',
      unclear: 'Unclear',
    } satisfies Record<Stance, string>,
    meaning: {
      requires: 'Said that there is no agreement without it.',
      supports: 'Asked for it or proposed it, without calling it indispensable.',
      accepts: 'Said that it can live with it, not having asked for it.',
      conditional: 'Said that it would accept it if stated conditions are met.',
      undecided: 'Said that it has no position, is studying it, or declines to answer.',
      opposes: 'Said that it is against it.',
      'rules-out': 'Said that it will not accept it in any settlement.',
      unclear: 'Has spoken, but equal voices differ or the wording does not settle it.',
    } satisfies Record<Stance, string>,
    option: (number: number) => `option ${number}`,
    /** Before the date of a statement that is not the headline. */
    said: 'said',
    coded: 'Coded stance',
    codedBy: (count: number) => (count >= 2 ? `${count} coders` : 'one coder'),
    conditions: 'Conditions',
  },

  state: {
    name: {
      coded: 'Stated',
      uncoded: 'Stated, stance not coded',
      withdrawn: 'Withdrawn',
      'none-found': 'None found',
      'gap-stale': 'None found, search out of date',
      'not-researched': 'Not researched',
      'not-a-participant': 'Not yet taking part',
    },
    meaning: {
      coded: 'The party has stated a position, and its words were coded as a stance on at least one option.',
      uncoded: 'The party has stated a position. Its words were not coded as a stance; read them as they are.',
      withdrawn: 'The party stated a position and later took it back. Nothing that it said still stands.',
      'none-found':
        'Somebody looked, and the record says where and when. No statement was found. This is not a refusal.',
      'gap-stale':
        'Somebody looked and found nothing, but more than 90 days before the day up to which this comparison looks.',
      'not-researched': 'Nobody has looked yet. Nothing may be concluded from it.',
      'not-a-participant': 'On this date the party did not take part yet.',
    },
    searched: 'Searched on',
    noneFound: 'Nothing was found. This is not a refusal.',
    stale: 'Nothing was found then; the search is more than 90 days older than this comparison.',
    notResearched: 'Nobody has looked for a statement here yet. This is not a refusal.',
    notParticipant: 'Takes part since',
    withdrawn: 'Took its statement back:',
  },

  evidence: (statements: number, span: string) =>
    `${statements} ${statements === 1 ? 'statement' : 'statements'}, ${span}`,

  evidenceMore: (statements: number) => (statements === 1 ? '1 more statement' : `${statements} more statements`),

  position: {
    translators: {
      official: 'official translation',
      publisher: 'translation as published by the source',
      ours: 'translation by this project',
      machine: 'machine translation',
    },
    reportedBy: {
      self: 'the party’s own words',
      publisher: 'as reported by the source',
      party: 'as told by',
    },
    alternative: 'Part of an offer with alternatives',
    package: 'Part of one offer, to be taken as a whole',
    permalink: 'permalink',
    others: 'Also standing',
    between: 'between',
  },

  authority: {
    document: 'document',
    principal: 'principal',
    minister: 'minister',
    spokesperson: 'spokesperson',
    official: 'official',
    reported: 'reported',
  } satisfies Record<Authority, string>,

  source: {
    link: 'source',
  },
} as const
