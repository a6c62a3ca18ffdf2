/** How the search works, for the page on method; apart from the other words, since no script needs it. */
export const searchMethodWords = {
  method: {
    title: 'How the search understands words',
    paragraphs: [
      'Records that have all the words of a query come first: in any order, form or spelling, dates and amounts in whatever way they are written. Where these are few, records follow that have most of what the words tell. Last come records that are found only by words of like meaning; each says which. Of a large site such words are looked up only where nothing has the words typed, and for words that stand nowhere in it. Words that one side uses are not offered for neutral ones.',
      'The words of like meaning come from WordNet, a dictionary of English, from GloVe, which tells of English words beside which others they are met, and from groups of equal words that the publisher of a comparison may give. They only help to find records; nothing is concluded from them.',
    ],
  },
  wordnet: { title: 'Notice of WordNet' },
} as const
