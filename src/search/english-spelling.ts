/**
 * One spelling for British and American words: `labour` and `labor`, `centre` and `center`, `travelled` and `traveled`.
 * It only brings together; nothing is ever shown in it.
 */
export function plainSpelling(word: string): string {
  let plain = word
  for (const [pattern, replacement] of RULES) plain = plain.replace(pattern, replacement)
  return plain
}

const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/(?<=[a-z]{3})our(?=$|[aeils])/, 'or'],
  [/tre(?=$|s$|d$)/, 'ter'],
  [/(?<=^(?:def|off|lic|pret))ence/, 'ense'],
  [/ogue(?=s?$)/, 'og'],
  [/(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/, 'iz'],
  [/lys(?=(?:e|ed|es|er|ers|ing)$)/, 'lyz'],
  [/(?<=[aeiou][^aeiou]+[aeiou])ll(?=$|s$|ed$|ing$|er$|ers$|or$|ors$|ment$|ments$)/, 'l'],
  [/(?<=progra)mme/, 'm'],
  [/(?<=(?:jud|acknowled|abrid)g)e(?=ment)/, ''],
  [/aeo/, 'eo'],
  [/(?<=^(?:p|h|an|encyclop))ae/, 'e'],
  [/oe(?=uv|t|strog)/, 'e'],
  [/^grey/, 'gray'],
  [/^age(?=ing$)/, 'ag'],
  [/^aluminium/, 'aluminum'],
  [/^scep(?=tic)/, 'skep'],
  [/^cheque(?=s?$)/, 'check'],
]
