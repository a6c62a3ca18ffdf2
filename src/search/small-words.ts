import { oncePerText } from '#core/model/once.ts'
import * as kept from 'stopword'
import { FUNCTION_WORDS } from './function-words.ts'
import { fold } from './fold.ts'

/**
 * The small words of a language, folded: those that hold a sentence together and say little of what it is about. Only
 * for building an index: what a site needs of them is stored in it.
 */
export function smallWordsOf(language: string): ReadonlySet<string> | undefined {
  return wordsPerLanguage(language.split('-')[0]!)
}

const wordsPerLanguage = oncePerText((base: string): ReadonlySet<string> | undefined => {
  const list = Object.hasOwn(LISTS, base) ? LISTS[base] : undefined
  if (!list) return undefined
  // Some lists hold words of two parts; a text is read in words.
  const all = [...list, ...(MORE[base]?.split(' ') ?? []), ...weekdays(base)].map(fold)
  const words = new Set(all.filter((word) => /^[\p{L}\p{M}]+$/u.test(word)))
  if (base === 'en') for (const word of FUNCTION_WORDS) if (/^[a-z]+$/.test(word)) words.add(word)
  return words
})

/** In full: who pastes `Sunday, 24 November 2024` asks for the date. */
function weekdays(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)))
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  en: kept.eng,
  ar: kept.ara,
  cs: kept.ces,
  da: kept.dan,
  de: kept.deu,
  el: kept.ell,
  es: kept.spa,
  fa: kept.fas,
  fi: kept.fin,
  fr: kept.fra,
  he: kept.heb,
  hi: kept.hin,
  hu: kept.hun,
  id: kept.ind,
  it: kept.ita,
  ja: kept.jpn,
  ko: kept.kor,
  nb: kept.nob,
  nl: kept.nld,
  no: kept.nob,
  pl: kept.pol,
  pt: kept.por,
  ro: kept.ron,
  ru: kept.rus,
  sv: kept.swe,
  tr: kept.tur,
  uk: kept.ukr,
  zh: kept.zho,
}

/** The languages whose small words are known, in the order in which a text is held against them. */
export const LANGUAGES_WITH_SMALL_WORDS: readonly string[] = Object.keys(LISTS)

/** Words of questions that the kept lists leave out. */
const MORE: Readonly<Record<string, string>> = {
  en:
    'am anybody anyone anything being can cannot does doing don else ever every everyone exactly give given going happen ' +
    'happened happens having just let may not off please really regarding shall show tell thing things think thinks ' +
    'say says saying talk talking thought towards upon us want wanted wanting wants whether whose why without yet no nor ' +
    'didnt doesnt dont isnt arent wasnt wont cant couldnt wouldnt shouldnt ' +
    // Verbs and little words of any subject.
    'go goes going went gone make makes making made take takes taking took taken come comes coming came get gets getting ' +
    'got put puts putting keep keeps keeping kept become becomes became start starts started try tries tried use used ' +
    'using look looks looking find finds seem seems put set sets stay stays stayed still ever never even again already ' +
    'now then here there way ways kind sort bit lot lots mean means meant exact anyone somebody someone something ' +
    'really actually currently likely per via within among amongst away longer anymore',
  de: 'wie viel viele welche welcher welches wer was wann wo warum wieso weshalb wozu wofur sagt sagte will wollen',
  fr: 'quel quelle quels quelles combien comment pourquoi quand quoi veut veulent dit est-ce',
  es: 'que cual cuales cuanto cuanta cuantos cuantas como por cuando donde quien quienes quiere quieren dice',
  it: 'che chi cosa quando dove come perche quanto quanta quanti quante quale quali vuole vogliono dice',
  pt: 'que quem quando onde como porque quanto quanta quantos quantas qual quais quer querem diz',
  nl: 'wie wat wanneer waar waarom hoe hoeveel welk welke wil willen zegt',
  sv: 'vem vad nar var varfor hur mycket manga vilken vilket vilka vill sager',
  da: 'hvem hvad hvornar hvor hvorfor hvordan meget mange hvilken hvilket hvilke vil siger',
  el: 'τι ποιος ποια ποιο ποιοι ποιες που ποτε γιατι πως ποσο ποσα σε θελει θελουν λεει',
  fi: 'mita mika mitka kuka ketka kenen miksi milloin missa miten kuinka paljon haluaa haluavat sanoo',
  hu: 'mit mi ki kik kinek mikor hol miert hogyan mennyi mely akar akarnak mond',
  ro: 'ce cine cand unde cum cat cata cati cate de ce vrea vor spune care',
  ar: 'ما ماذا من متى أين لماذا كيف كم هل الذي التي الذين يريد تريد يقول تقول',
  fa: 'چه چی کی کجا چرا چگونه چطور چقدر چند آیا کدام میخواهد میخواهند میگوید',
  he: 'מה מי מתי איפה היכן למה מדוע איך כמה האם איזה איזו רוצה רוצים אומר אומרת',
  hi: 'क्या कौन किस कब कहाँ क्यों कैसे कितना कितनी कितने चाहता चाहती चाहते है हैं',
  id: 'apa siapa kapan mana mengapa bagaimana berapa apakah yang ingin mau kata',
  pl: 'czego czym komu kogo roku r kto co kiedy gdzie dlaczego jak ile jaki jaka jakie ktory ktora czy chce chca mowi',
  cs: 'kdo co kdy kde proc jak kolik jaky jaka jake ktery ktera chce chteji rika',
  tr: 'kim ne nerede neden nicin nasil kac kadar hangi mi mu ister istiyor istiyorlar diyor',
  ru: 'год года году г сколько какой какая какие каков кто что где когда почему зачем хочет хотят сказал говорит ли',
  uk: 'рік року році р скільки який яка які хто що де коли чому навіщо хоче хочуть сказав каже чи',
}
