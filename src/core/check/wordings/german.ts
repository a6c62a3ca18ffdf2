import { wholeWords } from './whole-words.ts'
import type { SideWords } from './wording.ts'

const ENDING = '(?:e[mnrs]?)?'
const PEOPLE = '(?:Kritiker|Experten|Fachleute|Analysten|Beobachter|Kommentatoren|Insider)'

/** German. Compounds stand here one by one: `Regime` by itself is a word of law, `Terrorregime` is none. */
export const german: SideWords = {
  endings: { dropped: /es?$/u, taken: '(?:e[mnrs]?|ern?|nen|ns|[ns])?' },
  loadedTerms: [
    {
      word: wholeWords('(?:Terror|Unrechts|Willkür|Marionetten)regimes?', 'Marionettenregierung(?:en)?'),
      neutral: 'Regierung, or its name',
    },
    { word: wholeWords('Terror(?:staat|bande|miliz)(?:e?s|en|n)?', 'Marionetten?'), neutral: 'the name' },
    { word: wholeWords('(?:Terror|Extrem)ist(?:en|in|innen)?'), neutral: 'the name of the group, or the act' },
    { word: wholeWords('Freiheitskämpfer(?:s|n|in|innen)?'), neutral: 'the name of the group' },
    { word: wholeWords('Hardliner(?:s|n|in|innen)?'), neutral: 'the name of the group, or what it asks for' },
    { word: wholeWords('Machthaber(?:s|n|in|innen)?'), neutral: 'Regierung, or the office' },
    {
      word: wholeWords('(?:Kriegstreiber|Handlanger)(?:s|n|in|innen)?', 'Schergen?', 'Lakai(?:en)?'),
      neutral: 'the name or the office',
    },
    { word: wholeWords('Gewerkschaftsboss(?:e|es|en)?'), neutral: 'Gewerkschaftsvorsitzende' },
    { word: wholeWords('(?:Kriegs|Hetz)?propaganda'), neutral: 'what was published' },
    { word: wholeWords(`unprovoziert${ENDING}`), neutral: 'nothing: leave it out' },
    {
      word: wholeWords(`(?:barbarisch|heldenhaft|schamlos|schändlich|skrupellos|zynisch)${ENDING}`),
      neutral: 'nothing: leave it out, or quote who said it',
    },
    { word: wholeWords('Schlag ins Gesicht'), neutral: 'what was done' },
  ],
  judgingVerbs: wholeWords(
    'behaupt(?:e|et|en|ete|eten)(?=,? da(?:ss|ß))',
    'räum(?:t|en|te|ten) (?:[\\p{L}\\p{N}]+ ){0,3}ein(?=, da(?:ss|ß))',
    '(?:gibt|geben|gab|gaben) (?:[\\p{L}\\p{N}]+ ){0,3}zu(?=, da(?:ss|ß))',
    'gest(?:and|anden|eht|ehen)(?=,? (?:ein|da(?:ss|ß)))',
    'beharr(?:t|en|te|ten)',
    'poch(?:t|en|te|ten) (?:[\\p{L}\\p{N}]+ )?auf',
    'prahl(?:t|en|te|ten)',
    'brüstet(?:e|en)?',
    'schwadronier(?:t|en|te|ten)',
  ),
  allegingVerbs: wholeWords(`angeblich${ENDING}`),
  doubtingWords: wholeWords(
    `so(?: )?genannt${ENDING}`,
    `selbst(?: )?(?:ernannt|proklamiert)${ENDING}`,
    `vermeintlich${ENDING}`,
  ),
  vagueAttribution: wholeWords(
    `${PEOPLE} (?:sagen|sagten|meinen|meinten|glauben|glaubten|fürchten|befürchten|warnen|warnten|bemängeln|kritisieren)`,
    '(?:laut|nach Ansicht von|nach Meinung von) (?:Kritikern|Experten|Fachleuten|Analysten|Beobachtern|Insidern)',
    '(?:viele|manche|einige) (?:sagen|meinen|glauben|fürchten|befürchten)',
    '(?:es heißt|man sagt),? da(?:ss|ß)',
    'Berichten zufolge',
  ),
}
