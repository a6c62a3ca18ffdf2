/** What a page says where its scripts do not run, or did not load. */
export const scriptWords = {
  notLoaded: 'The scripts of this page have not loaded; reload it to try again.',
  choice:
    'Choosing parties, a day or a relation needs JavaScript. Without it this page shows all that it has, in the latest state, whatever its address asks for.',
  search:
    'Searching needs JavaScript. Without it all that can be found stands in the index below, whatever the address asks for.',
  instead: 'With pages of their own:',
} as const
