import { wholeWords } from './whole-words.ts'
import type { SideWords } from './wording.ts'

/** The endings of `терорист` and `бойовик`, of `каратель`, and of what is said of them. */
const HARD = '(?:а|у|ові|ом|і|и|ів|ам|ами|ах)?'
const SOFT = '(?:ь|я|ю|еві|ем|і|ів|ям|ями|ях)'
const SAID_OF = '(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими|о)'
const PEOPLE = '(?:критики|експерти|аналітики|спостерігачі|оглядачі|фахівці)'

/** Ukrainian. `режим` by itself is a word of law and of daily life. */
export const ukrainian: SideWords = {
  endings: {
    dropped: /[аяоеєуюиіїйь]+$/u,
    taken: '(?:і?(?:[аяеєуюиіїйь]|[оеє][їйюм]|[иіїе]в|[аяиі][мх]|[аяиі]ми|[оеє]ві)|[иі]й|ого|ому)?',
  },
  loadedTerms: [
    {
      word: wholeWords(`(?:злочинн|терористичн)${SAID_OF} режим${HARD}`, `маріонетков${SAID_OF}`),
      neutral: 'уряд, or its name',
    },
    { word: wholeWords('маріонет(?:ка|ки|ці|ку|кою|ок|кам|ками|ках)'), neutral: 'the name' },
    { word: wholeWords(`(?:терор|екстрем)[иі]ст${HARD}`), neutral: 'the name of the group, or the act' },
    { word: wholeWords(`бойовик${HARD}`), neutral: 'the name of the group' },
    { word: wholeWords('бор(?:ець|ця|цю|цеві|цем|ці|ців|цям|цями|цях) за свободу'), neutral: 'the name of the group' },
    {
      word: wholeWords(
        `поплічник${HARD}`,
        `головоріз${HARD}`,
        `карател${SOFT}`,
        'пал(?:ій|ія|ію|ієві|ієм|ії|іїв|іям|іями|іях) війни',
        'посіпа(?:ка|ки|ці|ку|кою|к|кам|ками|ках)',
      ),
      neutral: 'the name or the office',
    },
    { word: wholeWords('пропаганд(?:а|и|і|у|ою)'), neutral: 'what was published' },
    { word: wholeWords(`неспровокован${SAID_OF}`), neutral: 'nothing: leave it out' },
    {
      word: wholeWords(`(?:варварськ|героїчн|ганебн|безсоромн|цинічн|безжальн)${SAID_OF}`),
      neutral: 'nothing: leave it out, or quote who said it',
    },
    { word: wholeWords(`ляпас${HARD}`), neutral: 'what was done' },
  ],
  judgingVerbs: wholeWords(
    'стверджу(?:є|ють|вав|вала|вало|вали)(?=, що)',
    'визна(?:є|ють|в|ла|ло|ли)(?=, що)',
    'зізна(?:ється|ються|вся|лася|лась|лося|лися|лись)',
    'наполяга(?:є|ють|в|ла|ло|ли)',
    'хвали(?:ться|вся|лася|лась|лося|лися|лись)',
    'хваляться',
  ),
  allegingVerbs: wholeWords('нібито', 'начебто'),
  doubtingWords: wholeWords(`так зван${SAID_OF}`, `самопроголошен${SAID_OF}`, `самозван${SAID_OF}`),
  vagueAttribution: wholeWords(
    `${PEOPLE} (?:кажуть|говорять|вважають|побоюються|стверджують|зазначають|попереджають)`,
    'на думку (?:критиків|експертів|аналітиків|спостерігачів|багатьох|деяких)',
    '(?:багато хто|дехто) (?:каже|говорить|вважає|побоюється)',
    'прийнято вважати,? що',
  ),
}
