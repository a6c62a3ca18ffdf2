/** How far coders agree, on the pages of method and coverage. */
export const codingWords = {
  title: 'How far coders agree',
  noStance: 'The words say nothing about it.',
  intro:
    'Coders read the words of each statement apart from each other, without seeing stances or who else coded, in an order of their own. What is counted is the cell: one statement and one term of its issue, “no stance” being an answer like any other. Kappa (Cohen’s) says by how much two coders agree beyond what chance would give: 1 is full agreement, 0 is that of chance. Because most cells are empty for everybody, the cells in which at least one of the two reads a stance are counted apart.',
  noPerson: 'No person has coded here yet: all coders are passes of a machine.',
  noAgreement: 'No two coders have coded the same statements apart from each other.',
  coded: (coded: number, twice: number, all: number) =>
    `${coded} of ${all} statements have a stance, ${twice} of them from at least two coders.`,
  asData: 'Every reading as JSON',
  noStanceName: 'no stance',
  differences: (count: number) =>
    count === 1 ? 'The one cell that coders do not read alike' : `All ${count} cells that coders do not read alike`,
  differencesNote:
    'Where the two who coded a statement differ, no stance is published. Where a later coder differs from a stance that two had read alike, it stays until the editors have looked at it again.',
  noKappa: 'cannot be computed',
  heads: {
    comparison: 'Comparison',
    coders: 'Coders',
    statements: 'Statements',
    cells: 'Cells read alike',
    withStance: 'Of those with a stance',
    kappa: 'Kappa',
    term: 'Term',
    readings: 'Read as',
    published: 'Published',
  },
  of: (some: number, all: number) => `${some} of ${all}`,
} as const
