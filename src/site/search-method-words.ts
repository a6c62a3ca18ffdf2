/** How the search works, for the page on method; apart from the other words, since no script needs it. */
export const searchMethodWords = {
  method: {
    title: 'How the search understands words',
    paragraphs: [
      'Records that have all the words of a query come first: in any order, form or spelling, dates and amounts in whatever way they are written. Where these are few, records follow that have most of what the words tell. Last come records that are found only by words of like meaning; each says which. Of a large site such words are looked up only where nothing has the words typed, and for words that stand nowhere in it. Words that one side uses are not offered for neutral ones.',
      'The words of like meaning come from WordNet, a dictionary of English, from GloVe, which tells of English words beside which others they are met, and from groups of equal words that the publisher of a comparison may give. They only help to find records; nothing is concluded from them.',
    ],
  },
  wordnet: {
    title: 'Notice of WordNet',
    short:
      'Made from WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. The notice: starts.json.',
    licence:
      'WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. This software and database is being provided to you, the LICENSEE, by Princeton University under the following license. By obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply with these terms and conditions: Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and statements, including the disclaimer, and that the same appear on ALL copies of the software, database and documentation, including modifications that you make for internal use or for distribution. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or database. Title to copyright in this software, database and any associated documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.',
  },
} as const
