import { expect, test } from 'vitest'
import { listLanguages, readLanguage } from '#disk/read-languages.ts'
import { exampleDataset } from '#tests/rule-example.ts'
import { withoutQuoted } from '../own-words.ts'
import type { Rule } from '../rule.ts'
import { judgingVerb } from '../rules/judging-verb.ts'
import { loadedTerm } from '../rules/loaded-term.ts'
import { scareQuotes } from '../rules/scare-quotes.ts'
import { vagueAttribution } from '../rules/vague-attribution.ts'
import type { SideWords } from './wording.ts'
import { isKnown, sideWordsOf } from './wording-of.ts'

const RULES: readonly Rule[] = [loadedTerm, judgingVerb, scareQuotes, vagueAttribution]

/** Which of the rules on words that take a side find something in a text of the publisher's. */
function found(language: string, condition: string): string[] {
  const dataset = exampleDataset(`# positions/border/2025-06-02-north.md\ncondition: ${JSON.stringify(condition)}`)
  return RULES.flatMap((rule) => (rule.check(dataset, language).length > 0 ? rule.slug : []))
}

/** A sentence, and the rule that finds fault with it. */
const TAKE_A_SIDE: Readonly<Record<string, readonly (readonly [sentence: string, rule: string])[]>> = {
  de: [
    ['Der Norden nannte das Terrorregime.', 'loaded-term'],
    ['Die Marionetten des Südens sollen gehen.', 'loaded-term'],
    ['Der Abzug der Terroristen.', 'loaded-term'],
    ['Gespräche mit den Machthabern.', 'loaded-term'],
    ['Nach dem unprovozierten Angriff.', 'loaded-term'],
    ['Eine schändliche Forderung.', 'loaded-term'],
    ['Der Norden behauptete, dass er den Zaun braucht.', 'judging-verb'],
    ['Der Norden räumte gestern ein, dass er wartet.', 'judging-verb'],
    ['Der Norden beharrt auf dem Zaun.', 'judging-verb'],
    ['Der angebliche Angriff.', 'judging-verb'],
    ['Der sogenannte Friedensplan.', 'scare-quotes'],
    ['Die selbsternannte Republik.', 'scare-quotes'],
    ['Experten warnen vor dem Zaun.', 'vague-attribution'],
    ['Laut Beobachtern hilft das nicht.', 'vague-attribution'],
  ],
  fr: [
    ['Le gouvernement fantoche du Sud.', 'loaded-term'],
    ['Le retrait des terroristes.', 'loaded-term'],
    ['Une agression non provoquée.', 'loaded-term'],
    ['Une demande scandaleuse.', 'loaded-term'],
    ['Le Nord prétend qu’il a besoin d’une clôture.', 'judging-verb'],
    ["Le Nord reconnaît qu'il attend.", 'judging-verb'],
    ['Le Nord insistait sur la clôture.', 'judging-verb'],
    ['L’attaque prétendument commise.', 'judging-verb'],
    ['Le soi-disant plan de paix.', 'scare-quotes'],
    ['La république autoproclamée.', 'scare-quotes'],
    ['Les experts craignent une clôture.', 'vague-attribution'],
    ['Selon certains observateurs, cela ne sert à rien.', 'vague-attribution'],
    ['Beaucoup d’analystes pensent autrement.', 'vague-attribution'],
  ],
  es: [
    ['El gobierno títere del Sur.', 'loaded-term'],
    ['La retirada de los terroristas.', 'loaded-term'],
    ['Un ataque no provocado.', 'loaded-term'],
    ['Una exigencia vergonzosa.', 'loaded-term'],
    ['El Norte admitió que espera.', 'judging-verb'],
    ['El Norte insistió en la valla.', 'judging-verb'],
    ['El ataque supuestamente cometido.', 'judging-verb'],
    ['El mal llamado plan de paz.', 'scare-quotes'],
    ['La autoproclamada república.', 'scare-quotes'],
    ['Los expertos temen la valla.', 'vague-attribution'],
    ['Según algunos observadores no sirve.', 'vague-attribution'],
  ],
  ru: [
    ['Север потребовал ухода преступного режима.', 'loaded-term'],
    ['Север назвал марионеточное правительство.', 'loaded-term'],
    ['Вывод боевиков.', 'loaded-term'],
    ['Переговоры с террористами.', 'loaded-term'],
    ['После неспровоцированной атаки.', 'loaded-term'],
    ['Позорное требование.', 'loaded-term'],
    ['Север утверждал, что забор нужен.', 'judging-verb'],
    ['Север признал, что ждёт.', 'judging-verb'],
    ['Север настаивает на заборе.', 'judging-verb'],
    ['Юг якобы согласился.', 'judging-verb'],
    ['Так называемый мирный план.', 'scare-quotes'],
    ['Самопровозглашённая республика.', 'scare-quotes'],
    ['Эксперты опасаются забора.', 'vague-attribution'],
    ['По мнению наблюдателей, это не поможет.', 'vague-attribution'],
  ],
  uk: [
    ['Північ вимагала відходу злочинного режиму.', 'loaded-term'],
    ['Північ назвала маріонетковий уряд.', 'loaded-term'],
    ['Виведення бойовиків.', 'loaded-term'],
    ['Переговори з терористами.', 'loaded-term'],
    ['Після неспровокованої атаки.', 'loaded-term'],
    ['Ганебна вимога.', 'loaded-term'],
    ['Північ стверджувала, що паркан потрібен.', 'judging-verb'],
    ['Північ визнала, що чекає.', 'judging-verb'],
    ['Північ наполягає на паркані.', 'judging-verb'],
    ['Південь нібито погодився.', 'judging-verb'],
    ['Так званий мирний план.', 'scare-quotes'],
    ['Самопроголошена республіка.', 'scare-quotes'],
    ['Експерти побоюються паркану.', 'vague-attribution'],
    ['На думку спостерігачів, це не допоможе.', 'vague-attribution'],
  ],
}

/** Plain words that look or sound like those. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Das Sanktionsregime und das rechtliche Regime der Meerenge bleiben.',
    'Der Norden sagte, dass er die Stellung behauptet.',
    'Der Norden sagte, dass er die Gebiete behaupte.',
    'Ein Gesetz gegen Terrorismus.',
    'Der Norden gab das Gebiet zurück.',
    'Der Süden räumt das Gelände ein Jahr früher.',
    'Der Norden sprach von „Terroristen“.',
    'Die Kritiker des Plans reisten an.',
  ],
  fr: [
    'Le régime douanier et le régime juridique du détroit demeurent.',
    'Le Nord demande l’arrêt de la propagande électorale.',
    'Le Nord prétend au poste.',
    'Le Nord reconnaît la frontière.',
    'Une loi contre le terrorisme.',
    'Le Nord a parlé de « terroristes ».',
    'Le retrait est admis.',
  ],
  es: [
    'El régimen aduanero sigue.',
    'El Norte pretende construir una valla.',
    'El Norte repitió el llamado a la paz, por supuesto.',
    'La propaganda electoral queda prohibida.',
    'El Norte reconoce la frontera.',
    'El Norte habló de «terroristas».',
  ],
  ru: [
    'Режим прекращения огня и безвизовый режим остаются.',
    'Парламент утвердил, что сроки верны.',
    'Север признал границу.',
    'Закон о борьбе с терроризмом.',
    'Север говорил о «террористах».',
    'Борцы за титул приехали.',
  ],
  uk: [
    'Режим припинення вогню і безвізовий режим лишаються.',
    'Парламент ствердив рішення.',
    'Північ визнала кордон.',
    'Закон про боротьбу з тероризмом.',
    'Північ говорила про «терористів».',
    'Війни не буде.',
  ],
}

const flat = Object.entries(TAKE_A_SIDE).flatMap(([language, all]) => all.map((one) => [language, ...one] as const))

test.each(flat)('in %s, "%s" is found by %s', (language, sentence, rule) => {
  expect(found(language, sentence)).toEqual([rule])
})

test.each(Object.entries(PLAIN).flatMap(([language, all]) => all.map((one) => [language, one] as const)))(
  'in %s, "%s" is left alone',
  (language, sentence) => {
    expect(found(language, sentence)).toEqual([])
  },
)

test.each(listLanguages().filter((language) => isKnown(language, 'sides')))(
  'the interface in %s, which takes no side, has no word that takes one',
  (language) => {
    const words = sideWordsOf(language)!
    const texts = readLanguage(language)
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map((line) => withoutQuoted(line))
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.filter((text) => patternsOf(words).some((pattern) => text.match(pattern) !== null))).toEqual([])
  },
)

test('every pattern finds all of its places, and looks at whole words in any letters', () => {
  for (const language of Object.keys(TAKE_A_SIDE)) {
    for (const { flags } of patternsOf(sideWordsOf(language)!)) expect(flags).toBe('giu')
  }
  expect(found('de', 'Antiterroristengesetz')).toEqual([])
  expect(found('ru', 'Антитеррористы')).toEqual([])
})

function patternsOf(words: SideWords): RegExp[] {
  const { judgingVerbs, allegingVerbs, doubtingWords, vagueAttribution } = words
  return [...words.loadedTerms.map(({ word }) => word), judgingVerbs, allegingVerbs, doubtingWords, vagueAttribution]
}
