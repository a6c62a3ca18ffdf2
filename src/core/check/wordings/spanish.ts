import { wholeWords } from './whole-words.ts'
import type { SideWords } from './wording.ts'

const PEOPLE = '(?:críticos|expertos|analistas|observadores|comentaristas|especialistas)'
const SOME = '(?:los|algunos|muchos|varios)'

/** Spanish. `régimen`, `propaganda electoral` and `el llamado a la paz` are plain words. */
export const spanish: SideWords = {
  endings: { dropped: /[oa]$/u, taken: '(?:[oa]s?|e?s)?' },
  loadedTerms: [
    { word: wholeWords('títeres?'), neutral: 'the name' },
    { word: wholeWords('(?:terror|extrem)istas?'), neutral: 'the name of the group, or the act' },
    { word: wholeWords('luchador(?:a|es|as)? por la libertad'), neutral: 'the name of the group' },
    {
      word: wholeWords('belicistas?', 'lacayos?', 'esbirros?', 'secua(?:z|ces)', 'mat(?:ón|ones)'),
      neutral: 'the name or the office',
    },
    { word: wholeWords('propaganda(?! electoral)'), neutral: 'what was published' },
    { word: wholeWords('no provocad[oa]s?'), neutral: 'nothing: leave it out' },
    {
      word: wholeWords(
        '(?:bárbar|vergonzos|escandalos|despiadad|desvergonzad|cínic)[oa]s?',
        'heroic[oa]s?',
        '(?:vergonzosa|escandalosa|despiadada|cínica|heroica)mente',
      ),
      neutral: 'nothing: leave it out, or quote who said it',
    },
    { word: wholeWords('bofetadas?'), neutral: 'what was done' },
  ],
  judgingVerbs: wholeWords(
    '(?:admite|admiten|admitió|admitieron|admitía|admitían)(?= que )',
    '(?:reconoce|reconocen|reconoció|reconocieron|reconocía|reconocían)(?= que )',
    'confies(?:a|an)(?= que )',
    'confes(?:ó|aron)',
    'insist(?:e|en|ió|ieron|ía|ían)',
    'presum(?:e|en|ió|ieron|ía|ían) de',
    'se jact(?:a|an|ó|aron|aba|aban)',
    'arremet(?:e|en|ió|ieron)',
  ),
  allegingVerbs: wholeWords('supuestamente', 'presuntamente'),
  doubtingWords: wholeWords('(?:así|mal) llamad[oa]s?', 'auto(?:proclam|denomin)ad[oa]s?', 'pretendid[oa]s?'),
  vagueAttribution: wholeWords(
    `${SOME} ${PEOPLE} (?:dicen|afirman|creen|temen|opinan|sostienen|advierten|señalan|consideran)`,
    `según ${SOME} ${PEOPLE}`,
    '(?:muchos|algunos) (?:dicen|creen|piensan|opinan|temen)',
    'se (?:dice|rumorea|comenta) que',
  ),
}
