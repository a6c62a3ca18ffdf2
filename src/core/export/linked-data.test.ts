import { expect, test } from 'vitest'
import { linkedData } from '#components/share/linked-data.ts'
import { claim, datasetOf, issue, party, position, round, source, SITE } from '#tests/dataset-fixture.ts'
import { readEveryField } from '#tests/every-field.ts'
import type { Subject } from '#site/subject.ts'
import type { Claim, Position } from '../model/record.ts'
import type { Site } from '../model/site.ts'

const { catalogue } = await readEveryField()
const { datasets } = catalogue
const site = SITE
const TRAIL = [
  { title: 'Comparisons', url: 'https://example.org/' },
  { title: 'A page', url: 'https://example.org/a/' },
]

/**
 * The types of schema.org that are used, each with the properties that it has there (its own and inherited ones, as far
 * as they are used) and those that nothing of its type may lack. From the definitions at https://schema.org/version/latest.
 */
const OF_WORK = [
  'url',
  'name',
  'text',
  'inLanguage',
  'abstract',
  'creativeWorkStatus',
  'correction',
  'description',
  'dateCreated',
  'datePublished',
  'creator',
  'author',
]
const LINKS_OF_WORK = [
  'archivedAt',
  'isAccessibleForFree',
  'about',
  'isBasedOn',
  'isPartOf',
  'publisher',
  'workTranslation',
  'citation',
  'comment',
]
const WORK = [...OF_WORK, ...LINKS_OF_WORK]
const DATASET = [
  'description',
  'license',
  'temporalCoverage',
  'version',
  'isAccessibleForFree',
  'keywords',
  'distribution',
]
const TYPES: Record<string, { known: readonly string[]; required: readonly string[] }> = {
  BreadcrumbList: { known: ['itemListElement'], required: ['itemListElement'] },
  ListItem: { known: ['position', 'name', 'item'], required: ['position', 'name', 'item'] },
  Quotation: { known: WORK, required: ['text', 'inLanguage'] },
  CreativeWork: { known: WORK, required: [] },
  Claim: { known: [...WORK, 'appearance'], required: ['name', 'text', 'author', 'appearance', 'comment'] },
  Comment: { known: WORK, required: ['text'] },
  Dataset: { known: [...WORK, ...DATASET], required: ['name', 'description', 'license', 'distribution', 'creator'] },
  DataDownload: { known: [...WORK, 'contentUrl', 'encodingFormat'], required: ['contentUrl', 'encodingFormat'] },
  Event: {
    known: ['url', 'name', 'startDate', 'endDate', 'location', 'organizer', 'attendee'],
    required: ['name', 'startDate'],
  },
  Person: { known: ['name', 'url', 'email', 'jobTitle', 'affiliation'], required: ['name'] },
  Organization: { known: ['name', 'url', 'email', 'correctionsPolicy'], required: ['name'] },
  Place: { known: ['name', 'address'], required: ['name'] },
  Thing: { known: ['name', 'url'], required: ['name'] },
}
const DATES = /^(?:dateCreated|datePublished|startDate|endDate)$/
const ADDRESSES = /^(?:url|@id|item|contentUrl|license)$/

function faultsOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => faultsOf(one, `${at}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  const thing = value as Record<string, unknown>
  const keys = Object.keys(thing).filter((key) => !key.startsWith('@'))
  // A node of `@id` alone refers to one described elsewhere.
  if (keys.length === 0 && '@id' in thing) return []
  const type = TYPES[String(thing['@type'])]
  if (!type) return [`${at}: unknown type ${String(thing['@type'])}`]
  return [
    ...keys.filter((key) => !type.known.includes(key)).map((key) => `${at}: ${String(thing['@type'])} has no ${key}`),
    ...type.required.filter((key) => !keys.includes(key)).map((key) => `${at}: missing ${key}`),
    ...keys
      .filter((key) => DATES.test(key) && !/^\d{4}(?:-\d{2}){0,2}$/.test(String(thing[key])))
      .map((key) => `${at}.${key}`),
    ...Object.keys(thing)
      .filter((key) => ADDRESSES.test(key) && !URL.canParse(String(thing[key])))
      .map((key) => `${at}.${key}`),
    ...keys.flatMap((key) => faultsOf(thing[key], `${at}.${key}`)),
  ]
}

const dataOf = (subject: Subject | undefined, of: Site = site) =>
  (JSON.parse(linkedData(TRAIL, subject, of)) as { '@graph': Record<string, unknown>[] })['@graph']

test('what pages say is of schema.org: types, properties, dates and addresses', () => {
  const subjects: Subject[] = datasets.flatMap((dataset): Subject[] => [
    { kind: 'comparison', dataset },
    ...dataset.positions.map((one): Subject => ({ kind: 'position', dataset, position: one })),
    ...dataset.claims.map((claim): Subject => ({ kind: 'claim', dataset, claim })),
    ...dataset.rounds.map((round): Subject => ({ kind: 'round', dataset, round })),
  ])
  expect(subjects.length).toBeGreaterThan(0)
  for (const subject of subjects) expect(faultsOf(dataOf(subject))).toEqual([])
})

test('the check itself sees a wrong property, a missing one and a wrong date', () => {
  const wrong = { '@type': 'Event', name: 'x', startDate: 'soon', speaker: 'y' }
  expect(faultsOf(wrong)).toHaveLength(2)
  expect(faultsOf({ '@type': 'Quotation', text: 'x' })).toEqual([': missing inLanguage'])
})

test('nothing is rated, and a claim stands with every response to it', () => {
  for (const dataset of datasets) {
    for (const claim of dataset.claims) {
      const data = dataOf({ kind: 'claim', dataset, claim })
      expect(JSON.stringify(data)).not.toMatch(/ClaimReview|Rating/)
      expect((data[1]!['comment'] as unknown[]).length).toBe(claim.responses.length + claim.independent.length)
    }
  }
})

test('a paraphrase is not given out as a quotation, and no text ends the script element', () => {
  const one = position('border/2025-01-01-north', { quote: undefined, condition: '</script><script>alert(1)</script>' })
  const dataset = datasetOf([party('north'), issue('border'), source('news'), one])
  const subject: Subject = { kind: 'position', dataset, position: one }
  expect(dataOf(subject)[1]!['@type']).toBe('CreativeWork')
  expect(linkedData(TRAIL, subject, site)).not.toContain('<')
})

test.each([
  ['its name', 'Northern Union'],
  ['its short name', 'NU'],
  ['its own name for itself', 'Союз Севера'],
  ['an alias', 'The Union'],
])('a body that is given as its own speaker under %s is no person', (_, name) => {
  const one = position('border/2025-01-01-north', { speaker: { name } })
  const north = party('north', {
    name: 'Northern Union',
    short: 'NU',
    self_name: 'Союз Севера',
    aliases: ['The Union'],
  })
  const dataset = datasetOf([north, issue('border'), source('news'), one])
  const [, thing] = dataOf({ kind: 'position', dataset, position: one })
  expect(thing!['creator']).toMatchObject({ '@type': 'Organization', name: 'Northern Union' })
})

test('who speaks for a body, and has its name in a role or not at all, is a person', () => {
  for (const speaker of [{ name: 'A. Example' }, { name: 'Northern Union', role: 'negotiator' }]) {
    const one = position('border/2025-01-01-north', { speaker })
    const dataset = datasetOf([party('north', { name: 'Northern Union' }), issue('border'), source('news'), one])
    const [, thing] = dataOf({ kind: 'position', dataset, position: one })
    expect(thing!['creator']).toMatchObject({ '@type': 'Person', affiliation: { '@type': 'Organization' } })
  }
})

test.each(['</script>', '<!--<script>', ']]>', '\u2028\u2029', '"},{"', '\\u003c', '&lt;/script&gt;'])(
  'a text with %j stays within the script element and comes back as it was',
  (text) => {
    const one = position('border/2025-01-01-north', { condition: text, quote: { text, lang: 'en' } })
    const dataset = datasetOf([
      party('north', { name: text }),
      issue('border', [], { title: text }),
      source('news'),
      one,
    ])
    const subject: Subject = { kind: 'position', dataset, position: one }
    expect(linkedData(TRAIL, subject, site)).not.toContain('<')
    expect(dataOf(subject)[1]).toMatchObject({ text, abstract: text, about: { name: text } })
  },
)

const FRAME = [party('north', { name: 'North' }), party('south'), issue('border'), source('news')]

function positionData(fields: Partial<Position>) {
  const one = position('border/2025-01-01-north', fields)
  return dataOf({ kind: 'position', dataset: datasetOf([...FRAME, one]), position: one })[1]!
}

test('words stand in their language, and translations of them beside them, one alone or several as a list', () => {
  const translation = (lang: string) => ({ text: `In ${lang}`, lang, by: 'publisher' }) as const
  const quote = { text: 'Wij vragen', lang: 'nl' }
  expect(positionData({ quote })).toMatchObject({ text: 'Wij vragen', inLanguage: 'nl' })
  for (const key of ['description', 'workTranslation']) expect(positionData({ quote })).not.toHaveProperty(key)
  expect(positionData({ quote, translation: translation('en') })['workTranslation']).toMatchObject({
    ...{ '@type': 'Quotation', text: 'In en', inLanguage: 'en' },
    description: expect.any(String) as string,
  })
  const several = positionData({ quote, translation: translation('en'), translations: [translation('de')] as never })
  expect(several['workTranslation']).toMatchObject([{ inLanguage: 'en' }, { inLanguage: 'de' }])
  expect(positionData({ quote: undefined, translation: translation('en') })).toMatchObject({
    ...{ text: 'In en', inLanguage: 'en', description: expect.any(String) as string },
  })
})

test('a speaker is a person with the role he has, if any, for a party', () => {
  expect(positionData({ speaker: { name: 'A. Speaker', role: 'Head' } })['creator']).toEqual({
    ...{ '@type': 'Person', name: 'A. Speaker', jobTitle: 'Head' },
    affiliation: expect.objectContaining({ '@type': 'Organization', name: 'North' }) as object,
  })
  expect(positionData({ speaker: { name: 'A. Speaker' } })['creator']).not.toHaveProperty('jobTitle')
  expect(positionData({ speaker: undefined })['creator']).toMatchObject({ '@type': 'Organization', name: 'North' })
})

test('an answer to a claim bears the day on which it was given, one that nobody found the day on which it was looked for', () => {
  const responses = [
    { by: 'south', kind: 'denial', said: '2025-02-02', summary: 'No.', source: 'news' },
    { by: 'south', kind: 'denial', summary: 'Never.', source: 'news' },
    { by: 'south', kind: 'none-found', searched: '2025-03-03' },
  ] as unknown as Claim['responses']
  const one = claim('fence', { responses })
  const [first, second, none] = dataOf({ kind: 'claim', dataset: datasetOf([...FRAME, one]), claim: one })[1]![
    'comment'
  ] as Record<string, unknown>[]
  expect(first).toMatchObject({ text: 'No.', dateCreated: '2025-02-02', citation: { name: 'news' } })
  expect(second).not.toHaveProperty('dateCreated')
  expect(none).toMatchObject({ dateCreated: '2025-03-03', text: none?.['name'] })
  expect(none).not.toHaveProperty('citation')
})

test('a site says who publishes it, how to write to them and how mistakes are mended', () => {
  const dataset = datasetOf(FRAME)
  const publisherOf = (more: object) => dataOf({ kind: 'comparison', dataset }, { ...site, ...more })[1]!['publisher']
  expect(publisherOf({})).toBeUndefined()
  const institute = { name: 'Institute', kind: 'organisation' }
  expect(publisherOf({ publisher: institute })).toEqual({
    '@type': 'Organization',
    name: 'Institute',
    url: 'https://example.org/',
  })
  const policy = { text: 'We mend them.' }
  expect(publisherOf({ publisher: institute, contact: 'a@example.org', corrections_policy: policy })).toEqual({
    ...{ '@type': 'Organization', name: 'Institute', url: 'https://example.org/', email: 'a@example.org' },
    correctionsPolicy: 'https://example.org/about/#publisher',
  })
  const person = { name: 'A. Person', kind: 'person', url: 'https://person.example/' }
  expect(
    publisherOf({ publisher: person, contact: 'https://person.example/mail', corrections_policy: policy }),
  ).toEqual({
    ...{ '@type': 'Person', name: 'A. Person', url: 'https://person.example/' },
  })
})

test('a source says where it is kept, when it came out and whether it has to be paid for, as far as that is known', () => {
  const basedOn = (fields: Parameters<typeof source>[1]) => {
    const one = position('border/2025-01-01-north')
    const dataset = datasetOf([party('north'), issue('border'), source('news', fields), one])
    return Object.keys(dataOf({ kind: 'position', dataset, position: one })[1]!['isBasedOn'] as object)
  }
  expect(basedOn({})).toEqual(['@type', 'name', 'url', 'datePublished', 'inLanguage', 'publisher'])
  expect(basedOn({ published: 'unknown', url: undefined, reference: 'Shelf 3' })).toEqual([
    ...['@type', 'name', 'inLanguage', 'publisher'],
  ])
  expect(basedOn({ archive_url: 'https://archive.example/a', link: 'paywalled' })).toEqual([
    ...['@type', 'name', 'url', 'datePublished', 'archivedAt', 'isAccessibleForFree', 'inLanguage', 'publisher'],
  ])
})

test('talks say where and by whom they were held only if that is known', () => {
  const keys = (fields: Parameters<typeof round>[1]) => {
    const one = round('first', fields)
    return Object.keys(dataOf({ kind: 'round', dataset: datasetOf([...FRAME, one]), round: one })[1]!)
  }
  expect(keys({})).not.toEqual(expect.arrayContaining(['location']))
  expect(keys({ place: 'Istanbul', host: 'A host' })).toEqual(expect.arrayContaining(['location', 'organizer']))
  expect(keys({})).not.toContain('organizer')
})

test('of words that were retracted or denied it says so beside them, by whom, when and what was said', () => {
  const of = (by: 'publisher' | 'speaker') =>
    positionData({ retracted: { on: '2025-06-05', by, note: 'It was another speaker.' } })
  expect(of('publisher')).toMatchObject({
    creativeWorkStatus: 'Retracted by its publisher (2025-06-05)',
    correction: 'It was another speaker.',
  })
  expect(of('speaker')).toMatchObject({ creativeWorkStatus: 'Denied by the speaker (2025-06-05)' })
  expect(positionData({})).not.toHaveProperty('creativeWorkStatus')
})
