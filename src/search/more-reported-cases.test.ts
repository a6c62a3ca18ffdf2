import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import { search } from './search.ts'
import { STEMMED_LANGUAGES } from './stemmer-loaders.ts'
import { loadStemmers } from './stemmers.ts'

const stemmers = await loadStemmers(STEMMED_LANGUAGES)

/** What a query finds among some texts, by their place; only with the stemmers of languages that the texts are in. */
function found(query: string, texts: readonly string[]): number[] {
  const packed = buildIndex(
    texts.map((title, at) => ({ id: String(at).padStart(2, '0'), title, texts: [], shared: {} })),
  )
  const own = stemmers.filter(({ language }) => language === 'en' || packed.languages.includes(language))
  const index = loadIndex([packed], own)
  const textsOf = (document: number) => [texts[Number(index.ids[document])]!]
  return search(index, query, textsOf)
    .hits.map(({ id }) => Number(id))
    .sort((a, b) => a - b)
}

const ALL = 'all'

type Case = [query: string, want: number[] | typeof ALL, texts: string[]]

const ON_A_DAY = ['on 24 November 2024', 'on 25 November 2024', 'in November 2023']

test.each<Case>([
  // A day in two figures of a year, at the other end of the query or of the text; a day with its name; other languages.
  ...['24.11.24', '24/11/24', '11/24/24', '24-11-24', '24th Nov, 2024', '24. Nov. 2024', '2024年11月24日'].map(
    (query): Case => [query, [0], ON_A_DAY],
  ),
  ...[
    '24 בנובמבר 2024',
    '24 листопада 2024',
    '24 ноября 2024 г.',
    '24 de noviembre de 2024',
    '２０２４年１１月２４日',
  ].map((query): Case => [query, [0], ON_A_DAY]),
  ...['٢٤ نوفمبر ٢٠٢٤', '۲۴ نوامبر ۲۰۲۴', '24 Kasım 2024', '24 Νοεμβρίου 2024', '24 नवंबर 2024'].map((query): Case => [
    query,
    [0],
    ON_A_DAY,
  ]),
  ['Sunday, 24 November 2024', [0], ['it was said on 24 November 2024', 'it was said on 25 November 2024']],
  ['воскресенье, 24 ноября 2024 года', [0], ['это было 24 ноября 2024', 'это было 25 ноября 2024']],
  ['Sonntag, 24. November 2024', [0], ['das war am 24. November 2024', 'das war am 25. November 2024']],
  ["Nov '24", [0, 1], ON_A_DAY],
  ['Nov. ’24', [0, 1], ON_A_DAY],
  ['24 November 2024', [0], ['signed on 24.11.24', 'signed on 25.11.24']],
  ['November 2024', [0], ['signed on 24/11/24', 'signed on 24/10/24']],
  // Figures with a unit or a letter, joined and apart.
  ['20km', ALL, ['a 20 km zone', 'a 20km zone', 'a 20-km zone']],
  ['20 km', ALL, ['a 20 km zone', 'a 20km zone', 'a 20-km zone']],
  ['155 mm', ALL, ['155mm shells', '155-mm shells', '155 mm shells']],
  ['F-16', ALL, ['F-16 jets', 'F16 jets', 'F 16 jets']],
  ['COVID-19', ALL, ['covid19', 'COVID 19']],
  ['№ 2231', [0], ['№2231', '№2232']],
  ['USD 300 billion', [0, 1, 2], ['$300bn', 'US$ 300 billion', '300 billion dollars', '300 million dollars']],
  ['€300m', [0, 1], ['300 million euros', '€300 million', '€300bn']],
  ['50 %', ALL, ['50 percent', '50 per cent', '50%', '50 pct', '50 Prozent', 'fifty percent']],
  // Initials and abbreviations with dots, set apart or not.
  ['JD Vance', ALL, ['J.D. Vance', 'JD Vance', 'J. D. Vance']],
  ['U. S. troops', ALL, ['U.S. troops', 'US troops', 'U. S. troops']],
  ['z.B.', [0], ['z. B. hier', 'zebra']],
  ['U.N.S.C.', ALL, ['the UNSC', 'the U.N.S.C.', 'the U. N. S. C.']],
  // With a hyphen, in other forms of the word.
  ['cease-fire', ALL, ['ceasefires', 'cease-fires', 'a ceasefire', 'cease fire']],
  ['co-operate', ALL, ['cooperating', 'co-operated', 'cooperation']],
  ['counter-attack', ALL, ['counterattacks', 'counter-attacked', 'counter attack']],
  ['peace keepers', ALL, ['peacekeeping', 'peacekeepers']],
  ['non\u2011nuclear', ALL, ['nonnuclear', 'non-nuclear']],
])('in whatever way it is written: %s', (query, want, texts) => {
  expect(found(query, texts)).toEqual(want === ALL ? texts.map((_, at) => at) : want)
})

test.each<Case>([
  // Names in other alphabets and spellings, accents, letters of one shape in two widths.
  ['Macron', [0], ['Макрон', 'Марк']],
  ['Макрон', [0], ['Macron', 'Marc']],
  ['Selenskyj', ALL, ['Zelensky', 'Zelenskyy', 'Зеленський']],
  ['naïve', ALL, ['naive', 'naïve']],
  ["coup d'etat", ALL, ['coup d’état', "coup d'état"]],
  ['ｱﾒﾘｶ', ALL, ['アメリカ', 'ｱﾒﾘｶ']],
  // Endings behind an apostrophe: Turkish; clitics before one: French, Italian.
  ['Kıbrıs’ta', ALL, ['Kıbrıs', "Kıbrıs'ın", 'Kibris']],
  ['Ukrayna', ALL, ['Ukrayna’nın', "Ukrayna'da", 'Ukrayna’ya', 'Ukrayna']],
  ["Türkiye'nin", ALL, ['Türkiye', 'Türkiye’den', 'TÜRKİYE']],
  ['qu’est-ce que le syndicat demande', [0], ['Le syndicat demande une hausse.', 'Le port est fermé pour la nuit.']],
  // A word of Persian written with a joiner, a blank, or neither.
  ['آتش بس', ALL, ['آتش‌بس', 'آتش بس', 'آتشبس']],
  ['آتش‌بس', ALL, ['آتش‌بس', 'آتش بس', 'آتشبس']],
  ['می خواهیم', ALL, ['می‌خواهیم', 'می خواهیم', 'میخواهیم']],
  ['السّلام', ALL, ['سلام', 'السلام', 'ســلام']],
  ['أمن', ALL, ['امن', 'الأمن', 'والأمن', 'بأمن']],
  // Compounds with the letters that join them, on either side.
  [
    'Waffenstillstand',
    [0, 1],
    ['Das Waffenstillstandsabkommen gilt.', 'Der Waffenstillstand hält.', 'Das ist nicht so.'],
  ],
  ['Abkommen', [0, 1], ['Das Waffenstillstandsabkommen gilt.', 'Das Abkommen hält.', 'Das ist nicht so.']],
  ['veiligheid', ALL, ['De veiligheid is goed.', 'Een veiligheidsgarantie is niet genoeg.']],
  ['vapen', ALL, ['Vi vill ha vapen och det är bra.', 'Ett vapenstillestånd är inte bra för oss.']],
  ['våben', ALL, ['Vi vil have våben og det er godt.', 'En våbenhvile er ikke nok for os.']],
  // Questions in languages whose small words came last.
  ['ما الذي تطلبه النقابة', [0], ['النقابة تطلب زيادة في الأجور.', 'الميناء مغلق من قبل.']],
  ['σε τι διαφωνεί το συνδικάτο', [0], ['Το συνδικάτο διαφωνεί με την πρόταση.', 'Το λιμάνι είναι κλειστό.']],
  ['czego chce związek', [0], ['Związek chce więcej i to jest ważne.', 'Port jest zamknięty.']],
  ['यूनियन क्या चाहती है', [0], ['यूनियन वेतन में वृद्धि चाहती है।', 'बंदरगाह बंद है।']],
  ['apa yang diminta serikat', [0], ['Serikat meminta kenaikan dan ini yang penting.', 'Pelabuhan ditutup.']],
  ['mit kér a szakszervezet', [0], ['A szakszervezet többet kér és ez fontos.', 'A kikötő zárva van.']],
])('in whatever language: %s', (query, want, texts) => {
  expect(found(query, texts)).toEqual(want === ALL ? texts.map((_, at) => at) : want)
})

test.each<Case>([
  ['plan B', [0], ['the plan B. A new one', 'another draft']],
  ['the U.S. I think', [0], ['the US', 'a bus']],
  ['10.11.2024', [0], ['on 10 November 2024', 'on 11 October 2024', 'on 12 November 2024']],
  ['핵 협상', [0], ['핵 협상을 재개한다', '임금 협상을 재개한다', '임금 협상', '협상', '무역 협상', '협상 결렬']],
  ['1.3', [0], ['1.3 billion', '1.35', '13']],
  ['2231', [0], ['Resolution 2231 (2015)', 'Resolution 2232']],
])('nothing else is taken for it: %s', (query, want, texts) => {
  expect(found(query, texts)).toEqual(want === ALL ? texts.map((_, at) => at) : want)
})
