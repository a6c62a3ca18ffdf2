import { expect, test } from 'vitest'
import { linkedData } from '#components/share/linked-data.ts'
import { datasetOf, issue, party, position, source, SITE } from '#tests/dataset-fixture.ts'
import { readEveryField } from '#tests/every-field.ts'
import type { Subject } from '#site/subject.ts'

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

const dataOf = (subject: Subject | undefined) =>
  (JSON.parse(linkedData(TRAIL, subject, site)) as { '@graph': Record<string, unknown>[] })['@graph']

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
