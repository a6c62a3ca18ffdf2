import { wholeWords } from './whole-words.ts'
import type { SideWords } from './wording.ts'

/** The endings of `террорист`, of `боевик`, of `каратель`, and of what is said of them. */
const HARD = '(?:а|у|ом|е|ы|ов|ам|ами|ах)?'
const VELAR = '(?:а|у|ом|е|и|ов|ам|ами|ах)?'
const SOFT = '(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)'
const SAID_OF = '(?:[ыи]й|ой|ого|ому|[ыи]м|ом|ая|ую|ою|ое|[ыи]е|[ыи]х|[ыи]ми|о)'
const PEOPLE = '(?:критики|эксперты|аналитики|наблюдатели|обозреватели|специалисты)'

/** Russian. `режим` by itself is a word of law and of daily life. */
export const russian: SideWords = {
  endings: {
    dropped: /[аяоеёуюыийь]+$/u,
    taken: '(?:и?(?:[аяеёуюыийь]|[оеё][йюмв]|[аяыи][мх]|[аяыи]ми)|[аоеыи][еяй]|ого|его|ому|ему|ую|юю)?',
  },
  loadedTerms: [
    {
      word: wholeWords(`(?:преступн|террористическ)${SAID_OF} режим${HARD}`, `марионеточн${SAID_OF}`),
      neutral: 'правительство, or its name',
    },
    { word: wholeWords('марионет(?:ка|ки|ке|ку|кой|кою|ок|кам|ками|ках)'), neutral: 'the name' },
    { word: wholeWords(`(?:террор|экстрем)ист${HARD}`), neutral: 'the name of the group, or the act' },
    { word: wholeWords(`боевик${VELAR}`), neutral: 'the name of the group' },
    { word: wholeWords('бор(?:ец|ца|цу|цом|це|цы|цов|цам|цами|цах) за свободу'), neutral: 'the name of the group' },
    {
      word: wholeWords(
        `приспешник${VELAR}`,
        `головорез${HARD}`,
        `карател${SOFT}`,
        `поджигател${SOFT} войны`,
        'прихвост(?:ень|ня|ню|нем|не|ни|ней|ням|нями|нях)',
      ),
      neutral: 'the name or the office',
    },
    { word: wholeWords('пропаганд(?:а|ы|е|у|ой|ою)'), neutral: 'what was published' },
    { word: wholeWords(`неспровоцированн${SAID_OF}`), neutral: 'nothing: leave it out' },
    {
      word: wholeWords(`(?:варварск|героическ|позорн|бесстыдн|циничн|безжалостн)${SAID_OF}`),
      neutral: 'nothing: leave it out, or quote who said it',
    },
    { word: wholeWords('пощ[её]чин(?:а|ы|е|у|ой|ою|ам|ами|ах)?'), neutral: 'what was done' },
  ],
  judgingVerbs: wholeWords(
    'утвержда(?:ет|ют|л|ла|ло|ли)(?=, что)',
    'призна(?:[её]т|ют|л|ла|ло|ли)(?:ся|сь)?(?=, что)',
    'настаива(?:ет|ют|л|ла|ло|ли)',
    'хваста(?:ет|ют|л|ла|ло|ли)(?:ся|сь)?',
  ),
  allegingVerbs: wholeWords('якобы'),
  doubtingWords: wholeWords(`так называем${SAID_OF}`, `самопровозглаш[её]нн${SAID_OF}`, `самозванн${SAID_OF}`),
  vagueAttribution: wholeWords(
    `${PEOPLE} (?:говорят|считают|полагают|опасаются|утверждают|отмечают|предупреждают|уверены)`,
    'по мнению (?:критиков|экспертов|аналитиков|наблюдателей|многих|некоторых)',
    '(?:многие|некоторые) (?:говорят|считают|полагают|опасаются)',
    '(?:принято|широко распространено мнение) считать,? что',
  ),
}
