import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import { search } from './search.ts'
import { STEMMED_LANGUAGES } from './stemmer-loaders.ts'
import { loadStemmers } from './stemmers.ts'

const stemmers = await loadStemmers(STEMMED_LANGUAGES)

/** What a query finds among some texts, by their place. */
function found(query: string, texts: readonly string[]): number[] {
  const index = loadIndex(
    [buildIndex(texts.map((title, at) => ({ id: String(at).padStart(2, '0'), title, texts: [], shared: {} })))],
    stemmers,
  )
  const textsOf = (document: number) => [texts[Number(index.ids[document])]!]
  return search(index, query, textsOf)
    .hits.map(({ id }) => Number(id))
    .sort((a, b) => a - b)
}

const ALL = 'all'

test.each<[query: string, want: number[] | typeof ALL, texts: string[]]>([
  // With and without hyphen.
  ['ceasefire', ALL, ['an immediate ceasefire', 'an immediate cease-fire', 'a cease fire']],
  ['cease fire', ALL, ['an immediate ceasefire', 'an immediate cease-fire', 'a cease fire']],
  ['co-operation', ALL, ['re-establish cooperation', 'reestablish co-operation']],
  ['reestablish', ALL, ['re-establish cooperation', 'reestablish co-operation']],
  ['nonnuclear', ALL, ['a non-nuclear state', 'a nonnuclear state', 'a non nuclear state']],
  ['non-nuclear', ALL, ['a non-nuclear state', 'a nonnuclear state', 'a non nuclear state']],
  ['healthcare', [0, 1, 2], ['the health care plan', 'healthcare for all', 'health-care costs', 'care for his health']],
  ['health care', [0, 1, 2], ['the health care plan', 'healthcare for all', 'health-care costs', 'the plan']],
  ['timeframe', ALL, ['the time frame', 'a timeframe', 'a time-frame']],
  ['buffer-zone', ALL, ['a buffer zone', 'a bufferzone', 'a buffer-zone']],
  ['G77', ALL, ['the G-77', 'the G77', 'the G 77']],
  ['postwar', ALL, ['the post-war order', 'a postwar order', 'the post war order']],
  ['long term', ALL, ['a long-term loan', 'for the long term', 'a longterm plan']],
  ['anti-tank', ALL, ['antitank mines', 'anti-tank mines', 'anti tank mines']],
  ['e-mail', ALL, ['by email', 'by e-mail']],
  // Dots within a word.
  ['US troops', ALL, ['U.S. troops leave', 'US troops leave']],
  ['U.S. troops', ALL, ['U.S. troops leave', 'US troops leave']],
  ['E.U.', [0, 1], ['the U.N. and the E.U.', 'the UN and the EU', 'a raise in income']],
  ['UN', [0, 1], ['the U.N. and the E.U.', 'the UN and the EU', 'a raise in income']],
  ['A.I.', [0, 1], ['AI writes', 'A.I. writes', 'a raise in income']],
  ['a.i. writes', [0, 1], ['AI writes', 'A.I. writes', 'an income']],
  ['U.K.', [0, 1], ['the UK', 'the U.K. said', 'a duke']],
  ['N.A.T.O.', ALL, ['NATO said', 'N.A.T.O. said']],
  ['НАТО', ALL, ['НАТО', 'Н.А.Т.О. и мир']],
  ['P.O.W.', ALL, ['a POW', 'a P.O.W.']],
  ['GDP', [0, 1], ['5 % of G.D.P.', '5 % of GDP', 'five per cent']],
  ['I.M.F.', [0, 1], ['the IMF lends', 'the I.M.F. lends', 'he lends me a pen']],
  ['u.s.', [0, 1], ['the U.S. agreed', 'the US agreed', 'an issue']],
  // Dates.
  ['24 Nov 2024', [0, 1, 2], ['on 24 November 2024', 'on November 24, 2024', '2024-11-24', 'on 25 November 2024']],
  ['24th November 2024', [0], ['on 24 November 2024', 'in November 2024']],
  ['Nov 24 2024', [0], ['on 24 November 2024', 'in November 2024']],
  ['24.11.2024', [0], ['on 24 November 2024', 'in November 2024']],
  ['2024-11-24', [0], ['on 24 November 2024', 'in November 2024']],
  ['24/11/2024', [0], ['on 24 November 2024', 'in November 2024']],
  ['11/24/2024', [0], ['on 24 November 2024', 'in November 2024']],
  ['24 ноября 2024', [0], ['on 24 November 2024', 'in November 2024']],
  ['24. November 2024', [0], ['on 24 November 2024', 'in November 2024']],
  ['Nov 2024', [0, 1], ['on 24 November 2024', 'in November 2024', 'in 2024', 'in November']],
  ['2024-11', [0, 1], ['on 24 November 2024', 'in November 2024', 'in December 2024']],
  ['Dec 2025', [1], ['in November 2025', 'in December 2025']],
  // Amounts.
  ['$1.3tn', [0, 1, 2], ['1.3 trillion dollars', 'US$1.3 trillion', '$1.3tn', '1.3 billion', '13 trillion']],
  ['1.3 trillion', [0, 1], ['1,3 Billionen Euro', '$1.3trn', '1.3 million']],
  ['300 billion', [0, 1], ['$300bn', '300 Mrd', '300 million', '3,000 billion']],
  ['3.5 percent', [0, 1, 2], ['3.5 per cent', '3.5%', '3,5 Prozent', '35 percent', '3.5 million']],
  ['600k', [0, 1, 2, 3], ['600,000 men', '600 000 men', '600.000 Mann', '600 thousand', '6,000 men', '600 men']],
  ['600000', [0, 1], ['600,000 men', "600'000 men", '60,000 men', '6,000,000 men']],
  ['100,000', [0, 1], ['1,00,000 rupees', '100 000 rupees', '10,000 rupees']],
  ['60', [0], ['60 days', '600 days', '61 days', '6 days']],
  ['2030', [0], ['by 2030', 'by 2031', 'by 203', 'by 20300']],
  // Forms, and spellings of both sides of the ocean.
  ['ask', ALL, ['he asked', 'she asks', 'to ask']],
  ['banned', ALL, ['a ban', 'banning it', 'they banned']],
  ['ratify', ALL, ['the ratification', 'to ratify', 'was ratified']],
  ['mobilized', ALL, ['mobilised finance', 'to mobilise', 'mobilizing']],
  ['labor', ALL, ['labour law', 'labor law']],
  ['centre', ALL, ['the center', 'the centre']],
  ['program', ALL, ['the programme', 'programs']],
  ['traveled', ALL, ['he travelled', 'traveling']],
  ['defense', ALL, ['defence', 'the defense']],
])('%s', (query, want, texts) => {
  expect(found(query, texts)).toEqual(want === ALL ? texts.map((_, at) => at) : want)
})

test.each<[query: string, want: number[] | typeof ALL, texts: string[]]>([
  // Arabic, Hebrew, Persian: articles and particles.
  ['ضمانات', ALL, ['ضمانات أمنية', 'الضمانات الأمنية شرط', 'بالضمانات وحدها']],
  ['الضمانات', ALL, ['ضمانات أمنية', 'الضمانات الأمنية شرط', 'بالضمانات وحدها']],
  ['وقف', ALL, ['وقف إطلاق النار', 'لوقف إطلاق النار', 'ووقف إطلاق النار']],
  ['نار', ALL, ['وقف إطلاق النار', 'بالنار']],
  ['حكومة', ALL, ['الحكومة', 'للحكومة', 'وحكومة', 'حكومتها والحكومة']],
  ['ערבויות', ALL, ['ערבויות', 'הערבויות', 'והערבויות', 'לערבויות']],
  ['הסכם', ALL, ['הסכם', 'ההסכם', 'בהסכם', 'שההסכם']],
  ['کشور', ALL, ['کشورها', 'کشور', 'كشورهاي']],
  ['سلام', ALL, ['السلام العادل', 'سلام عادل', 'والسلام', 'بالسلام']],
  ['المفاوضات', ALL, ['مفاوضات مباشرة', 'المفاوضات المباشرة', 'للمفاوضات']],
  ['אסירים', ALL, ['אסירים', 'האסירים', 'לאסירים', 'ואסירים']],
  ['גבול', ALL, ['גבול', 'הגבול', 'בגבול', 'שהגבול']],
  // Turkish letters.
  ['istanbul', ALL, ['İstanbul', 'ISTANBUL', 'istanbul']],
  ['ISTANBUL', ALL, ['İstanbul', 'ISTANBUL', 'istanbul']],
  ['İSTANBUL', ALL, ['İstanbul', 'ISTANBUL', 'istanbul']],
  ['ırak', ALL, ['Irak', 'ırak', 'IRAK']],
  ['irak', ALL, ['Irak', 'ırak', 'IRAK']],
  ['diyarbakir', ALL, ['Diyarbakır', 'DİYARBAKIR', 'diyarbakir']],
  ['Diyarbakır', ALL, ['Diyarbakır', 'DİYARBAKIR', 'diyarbakir']],
  ['sınır', ALL, ['sınır kapısı', 'SINIR', 'sinir']],
  ['kıbrıs', ALL, ['Kıbrıs', 'KIBRIS', 'Kibris']],
  ['baris', ALL, ['barış', 'BARIŞ', 'baris']],
  // Compounds.
  [
    'Lohn',
    [0, 1, 2, 3],
    [
      'Die Gewerkschaft fordert einen höheren Lohn.',
      'Der Mindestlohn soll steigen.',
      'Die Lohnfortzahlung bleibt.',
      'Eine Mindestlohnerhöhung lehnt sie ab.',
      'Das ist nicht so.',
    ],
  ],
  [
    'Recht',
    [0, 1],
    ['Das Recht bleibt.', 'Das Streikrecht soll bleiben.', 'Das ist nicht gerecht.', 'Der Vertrag ist ungerecht.'],
  ],
  [
    'Pflicht',
    [0, 1, 2],
    [
      'Die Pflicht bleibt.',
      'Eine Versicherungspflicht wird es nicht geben.',
      'Der Pflichtteil bleibt.',
      'Er ist dazu verpflichtet.',
    ],
  ],
  [
    'Steuer',
    [0, 1],
    ['Die Vermögensteuer soll kommen.', 'Eine Steuererhöhung wird es nicht geben.', 'Das ist nicht so.'],
  ],
  ['pension', ALL, ['Vi vill ha högre pension och det är bra.', 'En garantipension är inte bra för oss.']],
  ['minimum', ALL, ['Het minimum is te laag.', 'Het minimumloon is niet hoog.']],
  ['Vertrag', [0, 1], ['Der Vertrag gilt.', 'Der Tarifvertrag soll gelten.', 'Er ist nicht hier.']],
  [
    'Rente',
    [0, 1, 2],
    ['Die Rente steigt.', 'Eine Mindestrente wird es nicht geben.', 'Das Rentenalter bleibt.', 'Das ist nicht so.'],
  ],
  ['Arbeit', [0, 1], ['Die Arbeit ruht.', 'Die Leiharbeit soll nicht bleiben.', 'Das ist nicht so.']],
  ['loon', ALL, ['Het loon is niet hoog.', 'Het minimumloon is te laag.']],
  ['avtal', ALL, ['Ett avtal är bra.', 'Vi vill ha ett kollektivavtal och det är bra.']],
  // Without blanks.
  ['双方', ALL, ['双方同意立即停火', '雙方同意立即停火']],
  ['雙方', ALL, ['双方同意立即停火', '雙方同意立即停火']],
  ['立即停火', ALL, ['双方同意立即停火', '雙方同意立即停火']],
  ['意立', ALL, ['双方同意立即停火', '雙方同意立即停火']],
  ['停火协议', ALL, ['停火協議', '停火协议']],
  ['頭髮', ALL, ['头发', '頭髮']],
  ['発展', ALL, ['発展する', '发展']],
  ['ข้อตกลง', ALL, ['ลงนามในข้อตกลงสันติภาพ', 'ข้อตกลง']],
  ['កិច្ចព្រមព្រៀង', ALL, ['ចុះហត្ថលេខាលើកិច្ចព្រមព្រៀង', 'កិច្ចព្រមព្រៀងសន្តិភាព']],
  ['國家', ALL, ['国家的主权', '國家的主權']],
  ['军队', ALL, ['軍隊撤出', '军队撤出']],
  ['談判', ALL, ['恢复谈判', '恢復談判']],
  ['领土', ALL, ['領土完整', '领土完整']],
  ['戰爭', ALL, ['结束战争', '結束戰爭']],
  // Korean particles, apostrophes.
  ['미국', ALL, ['미국은 제안했다', '미국이 말했다', '미국에서', '미국']],
  ['정부는', ALL, ['정부가 말했다', '정부의 제안', '정부']],
  ["об'єкт", ALL, ['об’єкт', 'обʼєкт', "об'єкт", 'обєкт']],
  ['обʼєкт', ALL, ['об’єкт', 'обʼєкт', "об'єкт"]],
  ["п'ять", ALL, ['п’ять', 'пʼять', "п'ять"]],
  ['п’ять', ALL, ['п’ять', 'пʼять', "п'ять"]],
  ["зв'язок", ALL, ['зв’язок', 'звʼязок']],
  ['памʼять', ALL, ['пам’ять', "пам'ять"]],
  ["здоров'я", ALL, ['здоров’я', 'здоровʼя']],
  ['сім’я', ALL, ['сімʼя', "сім'я"]],
  ["п'ятниця", ALL, ['п’ятниця', 'пʼятниця']],
  ["комп'ютер", ALL, ['комп’ютер', 'компʼютер']],
  ['accord', ALL, ['l’accord est signé', "d'accord", 'un accord']],
  // Small words.
  ['que demande le syndicat', [0], ['Le syndicat demande une hausse.', 'Der Hafenbetrieb bietet drei Prozent.']],
  [
    'wie viel bietet der Hafenbetrieb',
    [1],
    ['Le syndicat demande une hausse.', 'Der Hafenbetrieb bietet drei Prozent.'],
  ],
  ['was will die Gewerkschaft', [0], ['Die Gewerkschaft fordert mehr.', 'Der Hafen bleibt zu.']],
  ['cuánto pide el sindicato', [0], ['El sindicato pide un aumento.', 'El puerto está cerrado.']],
  ['чего хочет профсоюз', [0], ['Профсоюз требует повышения.', 'Порт закрыт.']],
  ['скільки просить профспілка', [0], ['Профспілка просить більше.', 'Порт закрито і це все.']],
  ['o que pede o sindicato', [0], ['O sindicato pede mais.', 'O porto está fechado.']],
  ['cosa chiede il sindacato', [0], ['Il sindacato chiede un aumento.', 'Il porto è chiuso.']],
  ['wat vraagt de vakbond', [0], ['De vakbond vraagt meer.', 'De haven is dicht.']],
  ['vad vill facket', [0], ['Facket begär mer och det är bra.', 'Hamnen är stängd.']],
  ['ile chce związek', [0], ['Związek prosi o więcej i to jest ważne.', 'Port jest zamknięty.']],
  ['what does the union want', [0], ['The union asked for more.', 'The port is closed.']],
  ['is the port closed', [1], ['The union asked for more.', 'The port is closed.']],
])('%s', (query, want, texts) => {
  expect(found(query, texts)).toEqual(want === ALL ? texts.map((_, at) => at) : want)
})

test.each<[query: string, want: number[] | typeof ALL, texts: string[]]>([
  // Runs without blanks, two to four characters anywhere in them: Chinese, Japanese, Thai, Khmer, Lao.
  ['主权', [0, 1], ['必须尊重国家主权', '主权和领土完整', '权主不是一个词']],
  ['领土完整', [0], ['主权和领土完整', '领土问题和完整的协议', '完整领土']],
  ['安全保障', ALL, ['乌克兰要求安全保障', '安全保障协议']],
  ['核武器', [0, 1], ['不扩散核武器条约', '核武器', '核能与武器']],
  ['撤军', [0, 1], ['双方同意撤军', '撤军时间表', '军撤']],
  ['停戦', [0, 1], ['即時停戦を求める', '停戦協定', '戦争停止']],
  ['ウクライナ', [0, 1], ['ウクライナの安全', 'ロシアとウクライナ', 'ライナー']],
  ['平和条約', [0, 1], ['日本と平和条約を結ぶ', '平和条約交渉', '戦争の歴史']],
  ['撤退', [0, 1], ['軍の撤退を要求した', '撤退する', '退撤']],
  ['สันติภาพ', [0, 1], ['ข้อตกลงสันติภาพถาวร', 'สันติภาพ', 'เงินเดือน']],
  ['สงคราม', [0], ['ยุติสงครามโดยทันที', 'เงินเดือนพนักงาน']],
  ['សន្តិភាព', [0, 1], ['កិច្ចព្រមព្រៀងសន្តិភាព', 'សន្តិភាព', 'ប្រាក់ខែ']],
  ['ສັນຕິພາບ', [0, 1], ['ຂໍ້ຕົກລົງສັນຕິພາບ', 'ສັນຕິພາບ', 'ເງິນເດືອນ']],
  // Korean particles.
  ['러시아', ALL, ['러시아는 거부했다', '러시아가 제안했다', '러시아와 미국', '러시아의 요구', '러시아']],
  ['러시아가', ALL, ['러시아는 거부했다', '러시아가 제안했다', '러시아']],
  ['휴전', [0, 1, 2], ['휴전을 요구한다', '휴전이 필요하다', '휴전', '전휴']],
  ['휴전을', [0, 1], ['휴전을 요구한다', '휴전이 필요하다', '임금']],
  ['협상', ALL, ['협상에 복귀한다', '협상은 계속된다', '협상으로 해결한다']],
  ['노조', ALL, ['노조는 인상을 요구한다', '노조가 파업한다', '노조의 입장']],
  ['임금', ALL, ['임금을 올린다', '임금이 낮다', '임금과 시간']],
  ['안전보장', ALL, ['안전보장을 요구한다', '안전보장이 없으면']],
  ['영토', ALL, ['영토를 양보하지 않는다', '영토는 협상 대상이 아니다', '영토에서']],
  ['유럽에서', ALL, ['유럽의 군대', '유럽은 지원한다', '유럽에서']],
  // Letters left out before a vowel: French, Italian, Catalan.
  ["l'accord", ALL, ['un accord', 'l’accord est signé', "d'accord"]],
  ['armée', ALL, ["l'armée se retire", 'l’armée', 'une armée']],
  ['otan', ALL, ["l'OTAN refuse", 'à l’OTAN', 'OTAN']],
  ['eau', [0, 1], ["l'eau du fleuve", 'd’eau', 'le bureau']],
  ['aide', ALL, ["l'aide financière", 'd’aide', 'une aide']],
  ['employeur', ALL, ["qu'employeur", 'l’employeur', "d'un employeur"]],
  ['état', ALL, ["l'État", 'd’État', 'un état']],
  ['italia', ALL, ["l'Italia chiede", "dell'Italia", 'Italia']],
  ['accordo', ALL, ["l'accordo", 'un accordo', 'dell’accordo']],
  ['unione', ALL, ["l'Unione europea", "dell'unione", 'unione']],
  // Amounts.
  ['€5m', [0, 1], ['5 million euros', '€5 million', '50 million', '5 billion']],
  ['2bn', [0, 1, 2], ['2 billion', '2,000 million', '$2bn', '2 million', '20 billion']],
  ['250 thousand', [0, 1], ['250,000 men', '250k', '25,000', '2,500,000']],
  ['1.5 million', [0, 1, 2], ['1,500,000 homes', '1.5m homes', '1,5 Millionen', '15 million', '1.5 billion']],
  ['0.5%', [0, 1], ['0.5 per cent', '0,5 %', '5 %', '0.05 %']],
  ['ten days', [0, 1], ['ten days', '10 days', 'tents for tea']],
  ['£40bn', [0, 1], ['40 billion pounds', '£40 billion', '400 billion', '4 billion']],
  // Forms of a word.
  ['lifting', ALL, ['to lift', 'lifted', 'lifts the siege']],
  ['withdrawal', ALL, ['to withdraw', 'withdrawing', 'withdrawals']],
  ['guarantee', ALL, ['guaranteed', 'guarantees', 'guaranteeing']],
  ['refuse', ALL, ['refused', 'refusing', 'refuses']],
  ['territories', ALL, ['a territory', 'territories']],
  ['prisoner', ALL, ['prisoners', 'a prisoner']],
  ['negotiated', ALL, ['to negotiate', 'negotiating', 'negotiates']],
  ['переговоры', ALL, ['на переговорах', 'о переговорах', 'переговоры']],
  // British and American.
  ['organization', ALL, ['an organisation', 'organizations']],
  ['neighbour', ALL, ['a neighbor', 'neighbouring', 'neighbours']],
  ['licence', ALL, ['a license', 'licences']],
  ['tonnes', [0], ['ten tonnes', 'ten years']],
  ['catalog', ALL, ['a catalogue', 'catalogs']],
  ['analyse', ALL, ['to analyze', 'analysed']],
])('%s', (query, want, texts) => {
  expect(found(query, texts)).toEqual(want === ALL ? texts.map((_, at) => at) : want)
})
