/**
 * How things are worked out, for the page on method: the same rules as `src/core/compare` carries out, in words that a
 * reader can hold it to.
 */
export const methodWords = {
  lede: 'What a statement is here, what each word beside it means, and how a table is worked out from statements.',
  /** The sections of the page, by the id that an address may name. */
  sections: {
    statements: {
      title: 'Statements',
      paragraphs: [
        'The smallest unit is one statement: what one party said on one issue, on one date, in one source. Tables are worked out from statements and hold nothing else.',
        'Each statement has a condition in this site’s own neutral words and, where possible, the party’s own words as a quotation of at most 25 words, character for character as published. Where the words were said in another language, the translation names its translator.',
        'Statements are never overwritten. A later statement that replaces an earlier one says so, and the earlier one keeps its address.',
      ],
    },
    missing: {
      title: 'What is missing',
      paragraphs: [
        'Nothing is inferred. What a bloc said is not copied to its members, and what a party did not say is not filled in. A missing statement is shown as missing and never counts as refusal.',
      ],
    },
    headline: {
      title: 'Which statement heads a cell',
      paragraphs: [
        'A statement stands on a date if it was said on or before that date and has not been replaced or withdrawn by something said on or before that date.',
        'Among the statements that stand, the highest authority comes first, then the latest. Authority has three tiers: documents and principals; ministers; spokespersons, officials and reports. On one day a document comes before a principal. The other statements are listed beneath.',
        'A date of which only the month or year is known counts from the last day of that period, so that no table shows what may not have been said yet; a period that reaches beyond the last day covered counts from that day.',
      ],
    },
    'stance-rule': {
      title: 'Which stance a party has on an option',
      paragraphs: [
        'All standing statements of the party that are coded for the option are put in the same order, and the first one counts. Where two of one tier and one day differ, the stance is “unclear”. Each cell prints how many statements it rests on and from when to when.',
      ],
    },
    'as-of': {
      title: 'As of an earlier date',
      paragraphs: [
        'Any table can be shown as it stood on an earlier date: only what was said on or before that date is in it, and what was replaced or withdrawn later still stands. The dates offered are those on which something was said or withdrawn, a party entered or a round ended. Pages of their own exist for these dates; where there are more than 60, or fewer in a comparison of very many parties and issues, for those on which a round ended and for the last of each month, or of each year if that is still too many.',
        'The date is when something was said, not when it was entered here. A statement that was found late stands at the date on which it was made.',
      ],
    },
    offers: {
      title: 'Offers that belong together',
      paragraphs: [
        'A source may be one offer, to be taken as a whole, or leave a choice between alternatives. A statement from it is not the same as a demand made by itself: wherever it stands it says so and leads to the whole offer.',
      ],
    },
    coding: {
      title: 'How stances were coded',
      paragraphs: [
        'A stance is this site’s reading of the quoted words, never stronger than the words. Each statement says how many coders it has: people, or passes of a machine, which are named as such. Where two coders worked, they worked apart from each other; where they differed, nothing is coded and the statement stands without a stance on that term. Where a later coder differs from a stance that two had read alike, the difference is listed for the editors. How far coders agree is counted below, and every difference stands on the page of what a comparison covers.',
        'There is no score and no percentage, and no stance called “neutral”: the word means too many things.',
      ],
    },
  },
  meeting: {
    title: 'How parties stand to each other',
    paragraphs: [
      'What readers ask for is how two parties stand on an issue. Their stances on its terms are held against each other by the two tables below, and the gravest of what that gives is the headline: deadlock as stated, competing requirements, exclusive terms, apart, conditional, open, same term, same refusal, in this order. A headline never hides the rest: what else their stances come to stands beneath it.',
      'A stance that is unclear, a refusal to say, and every state without a stance, meets nothing. Where no two stances meet, it is different terms if both have a view, one side only if one of them has, and no stance on record otherwise. A missing statement never reads as disagreement. The tables are the same both ways, and no third party changes how two of them stand.',
      'Terms that exclude each other are recorded with the issue: two of them exclude each other only where both cannot be carried out together in plain reading. A party that is itself for two such terms is held to the one said last with the highest authority; the other stands beneath as also said.',
      'For the negotiation as a whole the parties that negotiate carry the headline, its principals; where fewer than two are named, all but observers and those who are only mentioned. With more than two it is the gravest meeting between any two, down to open, with the names of both sides; same term or same refusal only if all of them have a view on one and the same term; one side only if any of them has none. What holds among others, or between one of them and a mediator, stands beneath and never in the headline. It does not depend on which parties a reader has chosen to see.',
      'Where an offer leaves a choice between alternatives, each is tried as a whole, and the mildest relation that has a meeting counts and names its alternative. Whatever rests on part of an offer says so.',
      'Beside each result stand the dates of the statements. It is marked where one of them was said before a later round on the issue. There is no score and no percentage. The word “agreed” is kept for outcomes of rounds and for the state of an issue that a source tells of; where nobody is recorded as announcing an outcome, that is said.',
    ],
    same: 'What two stances on the same term come to',
    across: 'What two stances on terms that exclude each other come to',
    nothing: 'no meeting',
    corner: 'One party / other party',
    relations: 'Kinds of relation',
    relation: 'Relation',
  },
  notes: 'On this site',
  stances: 'Stances',
  stance: 'Stance',
  states: 'States of a cell',
  state: 'State',
  authority: 'Authority',
  meaning: 'Meaning',
  licenceText:
    'Quotations, translations and full texts are the words of those who said and published them: they are quoted here, and this site cannot license them. The publisher’s own words, the choice of what is compared and the coding may be used under this licence:',
  title: 'Method',
} as const
