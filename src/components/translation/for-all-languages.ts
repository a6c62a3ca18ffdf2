/** The routes of what is in no language, or in the main one alone: below the root of the site, once for all languages. */
const FOR_ALL = [
  ...[/^\/api\/v1\//, /^\/contribute(?:\/|$)/, /^\/problems(?:\/|$)/, /^\/site\//],
  /^\/(?:robots\.txt|sitemap(?:-\[part\])?\.xml|\[redirects\]|\[\.\.\.copied\])$/,
  /^\/\[comparison\]\/(?:positions\.csv|clauses\.csv|citations\.bib|citations\.ris|rounds\.ics)$/,
]

/** Whether what a route writes is there once for all languages of a site; `urls` builds its address below the root. */
export function isForAll(route: string): boolean {
  return FOR_ALL.some((one) => one.test(route))
}
