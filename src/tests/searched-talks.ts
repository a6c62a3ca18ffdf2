import { buildIndex } from '#search/build-index.ts'
import { KEY_WORDS } from '#search/key-words.ts'
import type { EqualWords } from '#search/pack-index.ts'
import type { ForeignLabels, Labels, SearchShard, ShownDocument, ShownText } from '#search/protocol.ts'
import type { SearchDocument, SharedField, SharedValue } from '#search/search-document.ts'

/** Two made-up negotiations as they are searched and shown: talks on a border, and on wages in a port, in several languages. */
export function searchedTalks(): { readonly shard: SearchShard; readonly documents: readonly ShownDocument[] }[] {
  return [BORDER, WAGES].map(({ records, labels, foreign, ...options }: Talks) => {
    const sorted = [...records].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
    const index = buildIndex(
      sorted.map(({ document }) => document),
      options,
    )
    return { shard: { index, labels, ...(foreign ? { foreign } : {}) }, documents: sorted.map(({ shown }) => shown) }
  })
}

type Said = {
  readonly title: string
  readonly texts?: readonly (string | ShownText)[]
  readonly by: readonly string[]
  readonly on?: readonly string[]
  readonly date?: string
  readonly source?: string
  readonly speaker?: string
  readonly stance?: string
  readonly option?: string
  readonly language?: string
  readonly standing?: readonly string[]
}

type Talks = EqualWords & {
  readonly languages: readonly string[]
  readonly labels: Labels
  readonly foreign?: ForeignLabels
  readonly records: readonly ReturnType<typeof record>[]
}

const WORDS: Readonly<Record<string, string>> = {
  ...{ north: 'North Northern Republic', south: 'South Southern Union', river: 'Riverland', un: 'United Nations UN' },
  ...{
    port: 'Port of Aldhaven',
    union: 'Dockers Union',
    crossing: 'Border crossings',
    monitors: 'Monitors of the ceasefire',
  },
  ...{ prisoners: 'Exchange of prisoners', aid: 'Aid convoys', pay: 'Pay rise', hours: 'Working hours' },
}

function record(comparison: string, path: string, said: Said) {
  const type = path.split('/')[0]!.replace(/s$/, '')
  const value = (key: string): SharedValue => ({ key, words: WORDS[key] ?? key })
  const coded = (field: SharedField, keys: readonly string[]) =>
    keys.map((key) => ({ key, words: KEY_WORDS[field]?.(key) ?? '' }))
  const worded = (words: string | undefined) => (words === undefined ? [] : [{ key: '', words }])
  const texts = (said.texts ?? []).map((text) => (typeof text === 'string' ? { text } : text))
  const document: SearchDocument = {
    id: `${comparison}/${path}`,
    title: said.title,
    texts: texts.map(({ text }) => text),
    shared: {
      party: said.by.map(value),
      issue: (said.on ?? []).map(value),
      date: said.date === undefined ? [] : coded('date', [said.date]),
      source: worded(said.source),
      speaker: worded(said.speaker),
      option: worded(said.option),
      stance: said.stance === undefined ? [] : coded('stance', [said.stance]),
      language: said.language === undefined ? [] : coded('language', [said.language]),
      standing: coded('standing', said.standing ?? (type === 'position' ? ['standing'] : [])),
      type: coded('type', [type]),
      comparison: [{ key: comparison, words: comparison === 'border' ? 'Talks on the border' : 'Wages in the port' }],
    },
  }
  const shown: ShownDocument = {
    ...{ title: said.title, texts },
    ...(said.source === undefined ? {} : { attribution: `${said.speaker ?? 'A speaker'}, ${said.source}` }),
    ...(said.stance === undefined ? {} : { stances: [{ key: said.stance, option: said.option ?? '' }] }),
  }
  return { document, shown }
}

const BORDER = {
  languages: ['en', 'ru', 'uk', 'zh', 'ar'],
  synonyms: [['crossing', 'border post', 'checkpoint']],
  leads: [['puppet regime', 'government']] as [string, string][],
  labels: {
    party: { north: 'North', south: 'South', river: 'Riverland', un: 'United Nations' },
    issue: { crossing: 'Border crossings', monitors: 'Monitors', prisoners: 'Prisoners', aid: 'Aid' },
    type: { position: 'Position', claim: 'Claim', round: 'Round', draft: 'Clause' },
    stance: { requires: 'requires', 'rules-out': 'rules out', supports: 'supports' },
    standing: { standing: 'standing', superseded: 'replaced', corrected: 'corrected here' },
    comparison: { border: 'Talks on the border' },
  },
  foreign: { lang: 'uk', labels: ['Riverland'] },
  records: [
    record('border', 'positions/1', {
      ...{ title: 'A full and unconditional ceasefire at sea', by: ['north'], on: ['monitors'], date: '2025-03-04' },
      texts: ['“We will hold our fire.” It was said at noon. Ships of both sides stay in their ports for thirty days.'],
      ...{ source: 'Joint statement', speaker: 'Volodymyr Zelensky', stance: 'requires', option: 'Ceasefire at sea' },
    }),
    record('border', 'positions/2', {
      ...{ title: 'No ceasefire before the withdrawal of troops', by: ['south'], on: ['monitors'], date: '2025-03-05' },
      texts: [
        'First the troops withdraw, then the guns are silent.',
        { text: 'Сначала вывод войск', lang: 'ru', spoken: 'original' },
      ],
      ...{ source: 'Interview', stance: 'rules-out', option: 'Ceasefire at sea', language: 'ru' },
    }),
    record('border', 'positions/3', {
      ...{
        title: 'Monitors of the United Nations along the line',
        by: ['un', 'north'],
        on: ['monitors', 'crossing'],
        date: '2025-04',
      },
      texts: ['Some 1,300 observers watch the line. Each post has twelve of them. A truce without eyes does not hold.'],
      ...{ source: 'Press conference', stance: 'supports', option: 'Monitors' },
    }),
    record('border', 'positions/4', {
      ...{ title: 'All border posts open by 24 November 2025', by: ['south'], on: ['crossing'], date: '2025-05-06' },
      texts: ['Lorries with food pass at every checkpoint. People pass on foot.'],
      ...{ source: 'Decree', stance: 'requires', option: 'Open crossings', standing: ['superseded', 'corrected'] },
    }),
    record('border', 'positions/5', {
      ...{ title: 'The crossing at the bridge stays closed', by: ['north'], on: ['crossing'], date: '2024' },
      texts: ['The bridge was mined in the autumn; until it is cleared nobody crosses. '.repeat(6).trim()],
      stance: 'rules-out',
    }),
    record('border', 'positions/6', {
      ...{ title: 'An exchange of all prisoners, all for all', by: ['north'], on: ['prisoners'], date: '2025-06-02' },
      texts: ['Обмен всех на всех', 'An exchange of all for all, the wounded first.'],
      ...{ source: 'Memorandum of the delegation', speaker: 'Ada Lee, envoy', language: 'uk' },
    }),
    record('border', 'positions/7', {
      ...{
        title: 'Six thousand prisoners, the sick and the wounded first',
        by: ['south'],
        on: ['prisoners'],
        date: '2025-06-02',
      },
      texts: ['Those under twenty-five and the sick go first. The others follow within sixty days.'],
    }),
    record('border', 'positions/8', {
      ...{ title: 'Aid convoys need $1.3 billion a year', by: ['un'], on: ['aid'], date: '2025-07-10' },
      texts: ['$1.3bn a year is needed, of which 30 per cent is for health care.'],
    }),
    record('border', 'positions/9', {
      ...{ title: 'Convoys go through Riverland only', by: ['river'], on: ['aid'], date: '2025-07' },
      texts: [
        'Healthcare for the wounded is given in Riverland.',
        { text: '双方同意立即停火', lang: 'zh', spoken: 'original' },
      ],
    }),
    record('border', 'positions/a', {
      ...{ title: 'The government has no part in the line', by: ['river'], on: ['monitors'] },
      texts: ['بالضمانات الأمنية', 'A regime of checks is for others to draw up.'],
      language: 'ar',
    }),
    record('border', 'claims/1', {
      ...{ title: 'That the ceasefire was broken at the bridge', by: ['north', 'south'], date: '2025-03-20' },
      texts: [
        { text: 'North says that mortars were fired at the bridge.', label: 'North said' },
        { text: 'South says that no mortar was there.', label: 'South denied' },
      ],
      source: 'Joint statement',
    }),
    record('border', 'rounds/1', {
      ...{
        title: 'Second round in Istanbul',
        by: ['north', 'south'],
        on: ['prisoners', 'monitors'],
        date: '2025-06-02',
      },
      texts: ['Istanbul', 'An exchange of prisoners was agreed. No ceasefire was agreed.'],
    }),
    record('border', 'drafts/first#line', {
      ...{ title: 'Withdrawal from the line', by: ['south'], on: ['crossing'], date: '2025-08' },
      texts: ['Troops withdraw twenty kilometres, so that a 20 km zone is free of them.'],
    }),
  ],
}

const WAGES = {
  languages: ['en', 'de'],
  labels: {
    party: { port: 'Port', union: 'Dockers', north: 'North quay' },
    issue: { pay: 'Pay', hours: 'Hours' },
    type: { position: 'Position', round: 'Round' },
    stance: { requires: 'requires', supports: 'supports' },
    comparison: { wages: 'Wages in the port' },
  },
  records: [
    record('wages', 'positions/1', {
      ...{ title: 'A pay rise of 5 per cent from January 2025', by: ['union'], on: ['pay'], date: '2024-11-24' },
      texts: ['Der Mindestlohn muss steigen, und die Löhne mit ihm.', 'Five per cent, and not a cent less.'],
      ...{ stance: 'requires', option: 'A rise', language: 'de' },
    }),
    record('wages', 'positions/2', {
      ...{ title: 'No rise before the accounts are settled', by: ['port'], on: ['pay'], date: '2024-11' },
      texts: ['The port offers 2.5 per cent once the accounts of the year are settled.'],
      ...{ stance: 'supports', option: 'A rise' },
    }),
    record('wages', 'positions/3', {
      ...{ title: 'Thirty-five hours a week', by: ['union', 'north'], on: ['hours'], date: '2024-12-01' },
      texts: ['Labour is not to be had for nothing: 35 hours a week at full pay.'],
    }),
    record('wages', 'rounds/1', {
      ...{ title: 'First meeting on pay', by: ['port', 'union'], on: ['pay', 'hours'], date: '2024-12-09' },
      texts: ['The cap on hours was agreed. Pay was put off.'],
    }),
  ],
}
