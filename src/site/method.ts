/**
 * How things are worked out, for the page on method: the same rules as `src/core/compare` carries out, in words that a
 * reader can hold it to.
 */
export const method = {
  lede: 'What a statement is here, what each word beside it means, and how a table is worked out from statements.',
  sections: [
    {
      id: 'statements',
      title: 'Statements',
      paragraphs: [
        'The smallest unit is one statement: what one party said on one issue, on one date, in one source. Tables are worked out from statements and hold nothing else.',
        'Each statement has a condition in this site’s own neutral words and, where possible, the party’s own words as a quotation of at most 25 words, character for character as published. Where the words were said in another language, the translation names its translator.',
        'Statements are never overwritten. A later statement that replaces an earlier one says so, and the earlier one keeps its address.',
      ],
    },
    {
      id: 'missing',
      title: 'What is missing',
      paragraphs: [
        'Nothing is inferred. What a bloc said is not copied to its members, and what a party did not say is not filled in. A missing statement is shown as missing and never counts as refusal.',
      ],
    },
    {
      id: 'headline',
      title: 'Which statement heads a cell',
      paragraphs: [
        'A statement stands on a date if it was said on or before that date and has not been replaced or withdrawn by something said on or before that date.',
        'Among the statements that stand, the highest authority comes first, then the latest. Authority has three tiers: documents and principals; ministers; spokespersons, officials and reports. On one day a document comes before a principal. The other statements are listed beneath.',
        'A date of which only the month or year is known counts from the first day of that period.',
      ],
    },
    {
      id: 'stance-rule',
      title: 'Which stance a party has on an option',
      paragraphs: [
        'All standing statements of the party that are coded for the option are put in the same order, and the first one counts. Where two of one tier and one day differ, the stance is “unclear”. Each cell prints how many statements it rests on and from when to when.',
      ],
    },
    {
      id: 'coding',
      title: 'How stances were coded',
      paragraphs: [
        'A stance is this site’s reading of the quoted words, never stronger than the words. Each statement says how many people coded it. Where two coders worked, they worked apart from each other; where they differed, nothing is coded and the statement stands without a stance.',
        'There is no score and no percentage, and no stance called “neutral”: the word means too many things.',
      ],
    },
  ],
  stances: 'Stances',
  stance: 'Stance',
  states: 'States of a cell',
  state: 'State',
  authority: 'Authority',
  meaning: 'Meaning',
  licence: 'Licence and contact',
  licenceText: 'The records of this site may be used under this licence:',
  contactText: 'Mistakes and missing statements can be reported here:',
  title: 'Method',
} as const
