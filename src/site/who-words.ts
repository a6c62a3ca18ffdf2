/** The words on who stands behind a site, on the Method page. */
export const whoWords = {
  title: 'Who stands behind this site',
  publisher: 'Publisher',
  editors: 'Editors',
  corrections: 'Mistakes',
  policy: 'The whole policy',
  funding: 'Funding',
  contact: 'Contact',
  licence: 'Licence',
} as const
