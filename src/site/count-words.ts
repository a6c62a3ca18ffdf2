/** How far a page looks and how much it holds. Also goes to the browser, for another day. */
export const countWords = {
  coversUntil: (date: string) => `Statements up to ${date}`,
  counts: (parties: number, issues: number, statements: number) =>
    `${parties} ${parties === 1 ? 'party' : 'parties'}, ${issues} ${issues === 1 ? 'issue' : 'issues'}, ${statements} ${statements === 1 ? 'statement' : 'statements'}`,
  inAll: (count: number) => (count === 1 ? '1 statement in all' : `${count} statements in all`),
} as const
