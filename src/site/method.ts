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
      id: 'as-of',
      title: 'As of an earlier date',
      paragraphs: [
        'Any table can be shown as it stood on an earlier date: only what was said on or before that date is in it, and what was replaced or withdrawn later still stands. The dates offered are those on which something was said or withdrawn, a party entered or a round ended. Pages of their own exist for these dates; where there are more than 60, or fewer in a comparison of very many parties and issues, for those on which a round ended and for the last of each month, or of each year if that is still too many.',
        'The date is when something was said, not when it was entered here. A statement that was found late stands at the date on which it was made.',
      ],
    },
    {
      id: 'offers',
      title: 'Offers that belong together',
      paragraphs: [
        'A source may be one offer, to be taken as a whole, or leave a choice between alternatives. A statement from it is not the same as a demand made by itself: wherever it stands it says so and leads to the whole offer.',
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
  meeting: {
    title: 'Where parties meet',
    paragraphs: [
      'What two parties’ stances on the same option come to is read from this table. It is the same both ways. It says nothing of intentions: it lays what was said beside what was said.',
      'A stance that is unclear, a refusal to say, and every state without a stance, is not comparable with anything. A missing statement never reads as disagreement. Two requirements of options that can not hold together are competing requirements; two terms asked for that can not hold together are exclusive terms.',
      'For several parties the label of an option is the first of these that holds for some two of them: deadlock as stated or competing requirements, exclusive terms, apart, conditional, open. Otherwise it is the same term or the same refusal, which then holds for all that can be compared. With fewer than two such parties the option is not comparable.',
      'Beside each result stand the dates of the statements. It is marked where one of them was said before a later round on the issue, and where one is part of an offer to be taken as a whole. There is no score and no percentage, and the word “agreed” is kept for outcomes of rounds.',
    ],
    caption: 'What two stances on one option come to',
    corner: 'One party / other party',
    meaning: {
      'same-term': 'Each requires, supports or accepts it.',
      'same-refusal': 'Each opposes it or rules it out.',
      conditional: 'At least one accepts it if stated conditions are met, and none is against it.',
      open: 'At least one is undecided.',
      apart: 'One is for it, the other against it.',
      deadlock:
        'One said that there is no agreement without it, the other that it will not accept it in any settlement.',
      'exclusive-terms': 'Each asks for a term that rules out the other’s, as recorded.',
      'competing-requirements': 'Each requires an option that can not hold together with the one the other requires.',
      'not-comparable': 'Fewer than two parties have a coded stance on it that can be compared.',
    },
  },
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
