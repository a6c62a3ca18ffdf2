import { wholeWords } from './whole-words.ts'
import type { SideWords } from './wording.ts'

const THAT = "(?= qu(?:e |['’]))"
const PEOPLE = '(?:critiques|experts|analystes|observateurs|commentateurs|spécialistes)'
const SOME = "(?:(?:des|les|certains|plusieurs|de nombreux) |beaucoup d[’'])"

/** French. `régime` and `propagande électorale` are words of law. */
export const french: SideWords = {
  endings: { dropped: /$^/u, taken: '(?:es?|[sx])?' },
  loadedTerms: [
    { word: wholeWords('fantoches?', 'marionnettes?'), neutral: 'the name' },
    { word: wholeWords('(?:terror|extrém)istes?'), neutral: 'the name of the group, or the act' },
    { word: wholeWords('combattant(?:e|s|es)? de la liberté'), neutral: 'the name of the group' },
    { word: wholeWords("jusqu['’]au-boutistes?"), neutral: 'the name of the group, or what it asks for' },
    {
      word: wholeWords('va-t-en-guerre', 'bellicistes?', 'sbires?', 'laquais', 'larbins?'),
      neutral: 'the name or the office',
    },
    { word: wholeWords('propagande(?! électorale)'), neutral: 'what was published' },
    { word: wholeWords('non provoqué(?:e|s|es)?'), neutral: 'nothing: leave it out' },
    {
      word: wholeWords(
        'barbares?',
        'héroïque(?:s|ment)?',
        '(?:honteu|scandaleu)(?:x|se|ses|sement)',
        'éhonté(?:e|s|es|ment)?',
        'impitoyable(?:s|ment)?',
        'cynique(?:s|ment)?',
      ),
      neutral: 'nothing: leave it out, or quote who said it',
    },
  ],
  judgingVerbs: wholeWords(
    "préten(?:d|dent|dait|daient|dit|dirent|du|dant|dre)(?= (?:qu(?:e |['’])|avoir |être ))",
    `(?:reconnaît|reconnaissent|reconnaissait|reconnaissaient|reconnut|reconnu)${THAT}`,
    `(?:admet|admettent|admettait|admettaient|admit|admis)${THAT}`,
    `conc(?:ède|èdent|édait|édaient|éda|édé)${THAT}`,
    'avou(?:e|ent|ait|aient|a|èrent)',
    'insist(?:e|ent|ait|aient|a|èrent)',
    'mart(?:èle|èlent|elait|elaient|ela|elèrent)',
    'se vant(?:e|ent|ait|aient|a|èrent)',
    'fustig(?:e|ent|eait|eaient|ea|èrent)',
  ),
  allegingVerbs: wholeWords('allègue(?:nt)?', 'allégu(?:ait|aient|a|èrent|é|ée|és|ées)', 'prétendument'),
  doubtingWords: wholeWords('soi-disant', 'prétendu(?:e|s|es)?', 'autoproclamé(?:e|s|es)?'),
  vagueAttribution: wholeWords(
    `${SOME}${PEOPLE} (?:disent|affirment|estiment|pensent|craignent|soulignent|jugent|redoutent|avertissent)`,
    `selon ${SOME}${PEOPLE}`,
    '(?:beaucoup|certains|plusieurs) (?:disent|pensent|estiment|craignent)',
    "on (?:dit|raconte|murmure) qu(?:e|['’][\\p{L}]+)",
    "d['’]aucuns",
  ),
}
