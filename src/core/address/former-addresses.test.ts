import { expect, test } from 'vitest'
import type { Removal } from '../model/removal.ts'
import { buildDatasets, type Dataset } from '../model/dataset.ts'
import { recordsOf } from '../model/records-of.ts'
import { exampleDataset } from '../../tests/rule-example.ts'
import { addressesOfOwn } from './addresses-of.ts'
import { formerAddresses } from './former-addresses.ts'
import { checkAddresses } from './lost-addresses.ts'
import { redirectsFile } from './redirects-file.ts'

const SAID = `# positions/border/2025-01-02-north.md
# positions/border/2025-03-02-south.md
former_ids: [fence/2025-03-02-south]
# parties/south.md
former_ids: [south-side]
# issues/border.md
former_ids: [fence]`

const NONE_OWN = { pages: [], copied: [] }

const removal: Removal = {
  ...{ kind: 'claim', id: 'oil', comparison: 'talks', file: 'talks/removed/claims/oil.md' },
  ...{ on: '2025-06-01', reason: 'error' },
}

function withRemovals(dataset: Dataset, ...removals: Removal[]): Dataset[] {
  return buildDatasets(recordsOf(dataset), { removals })
}

function leadsOf(example: string, published: readonly string[] = []): Record<string, string> {
  const { leads } = formerAddresses({ datasets: [exampleDataset(example)], ...NONE_OWN }, published)
  return Object.fromEntries(leads.map(({ from, to }) => [from, to]))
}

test('the page and the small page of a record lead on from every address it had', () => {
  expect(leadsOf(SAID)).toEqual({
    'talks/parties/south-side/': 'talks/parties/south/',
    'talks/issues/fence/': 'talks/issues/border/',
    'talks/issues/fence/embed/': 'talks/issues/border/embed/',
    'talks/positions/fence/2025-03-02-south/': 'talks/positions/border/2025-03-02-south/',
    'talks/positions/fence/2025-03-02-south/embed/': 'talks/positions/border/2025-03-02-south/embed/',
    'talks/compare/north-and-south-side/': 'talks/compare/north-and-south/',
    'talks/compare/south-side-and-north/': 'talks/compare/north-and-south/',
    'talks/compare/south-and-north/': 'talks/compare/north-and-south/',
  })
})

test('under the former name of a comparison everything leads on, its files too', () => {
  const leads = leadsOf(`${SAID}\n# comparison.md\nformer_ids: [old-talks]`)
  expect(leads).toMatchObject({
    'old-talks/': 'talks/',
    'old-talks/feed.xml': 'talks/feed.xml',
    'old-talks/as-of/2025-03-02/': 'talks/as-of/2025-03-02/',
    'old-talks/parties/south/': 'talks/parties/south/',
    'old-talks/parties/south-side/': 'talks/parties/south/',
    'search/old-talks/': 'search/talks/',
  })
})

test('pages of a day or a pair that went with their records lead to what says the same', () => {
  const published = ['as-of/2025-02-01', 'as-of/2024-01-01', 'compare/north-and-east', 'compare/south-side-and-south']
  const leads = leadsOf(SAID, [...published.map((path) => `talks/${path}/`), 'talks/parties/west/'])
  expect(published.map((path) => leads[`talks/${path}/`])).toEqual([
    'talks/as-of/2025-01-02/',
    'talks/',
    'talks/',
    'talks/parties/south/',
  ])
  expect(leads['talks/parties/west/']).toBeUndefined()
})

test('what was published and answers nowhere is told in one problem, at its line', () => {
  const paths = ['parties/north', 'parties/south-side', 'claims/oil', 'claims/ice', 'parties/west'].map(
    (one) => `talks/${one}/`,
  )
  const list = { site: null, addresses: paths.map((path, at) => ({ path, line: at + 3 })) }
  const datasets = withRemovals(exampleDataset(SAID), removal)
  expect(checkAddresses(list, { datasets, ...NONE_OWN })).toMatchObject([
    {
      ...{ rule: 'address-lost', severity: 'error', file: 'addresses.txt', line: 6 },
      message: 'this change loses 2 addresses that were published: talks/claims/ice/, talks/parties/west/',
    },
  ])
  expect(checkAddresses(list, { datasets, ...NONE_OWN }, { broken: new Set(['talks/claims/ice.md']) })).toEqual([])
})

test('an address that was noted without the stroke at its end is not lost while its page is there or leads on', () => {
  const addresses = ['parties/north', 'parties/south-side', 'parties/west'].map((one, at) => ({
    path: `talks/${one}`,
    line: at + 3,
  }))
  const now = { datasets: [exampleDataset(SAID)], ...NONE_OWN }
  expect(checkAddresses({ site: null, addresses }, now)).toMatchObject([
    { line: 5, message: 'this change loses 1 address that was published: talks/parties/west' },
  ])
})

test('a list that came with a template bothers nobody once the comparisons of the template are gone', () => {
  const list = { site: 'https://other.example/', addresses: [{ path: 'demo/', line: 3 }] }
  const datasets = [exampleDataset('')]
  expect(checkAddresses(list, { datasets, ...NONE_OWN }, { site: 'https://talks.example/' })).toEqual([])
  expect(checkAddresses(list, { datasets, ...NONE_OWN }, { site: 'https://other.example/' })).toHaveLength(1)
})

test('the page of a pair that has none any more leads to that of any two, with both chosen', () => {
  const spoken = `${SAID}\n# comparison.md\npairs: []`
  expect(leadsOf(spoken, ['talks/compare/north-and-south/', 'talks/compare/north-and-east/'])).toMatchObject({
    'talks/compare/north-and-south/': 'talks/compare/?a=north&b=south',
    'talks/compare/south-side-and-north/': 'talks/compare/?a=north&b=south',
    // These two have nothing to set side by side.
    'talks/compare/north-and-east/': 'talks/',
  })
})

test('the picture of a pair without a page leads to that of its comparison', () => {
  const lead = { from: 'talks/compare/a-and-b/', to: 'talks/compare/?a=a&b=b' }
  expect(
    redirectsFile([lead], [{ base: '/' }])
      .split('\n')
      .slice(1, 3),
  ).toEqual([
    '/talks/compare/a-and-b/ /talks/compare/?a=a&b=b 301',
    '/talks/compare/a-and-b/share.png /talks/share.png 301',
  ])
})

test('hosts get a line for each address, those of pictures last', () => {
  const lead = { from: 'talks/issues/fence/', to: 'talks/issues/border/' }
  expect(
    redirectsFile([lead, { from: 'talks/parties/a/', to: 'talks/parties/b/' }], [{ base: '/x/' }])
      .split('\n')
      .slice(1),
  ).toEqual([
    '/x/talks/issues/fence/ /x/talks/issues/border/ 301',
    '/x/talks/parties/a/ /x/talks/parties/b/ 301',
    '/x/talks/issues/fence/share.png /x/talks/issues/border/share.png 301',
    '',
  ])
})

test('a page of the publisher leads on from the names it had; a page or a file that is gone is told', () => {
  const own = { pages: [{ id: 'imprint', former_ids: ['who', 'talks'] }], copied: ['Report.pdf', 'CNAME'] }
  const now = { datasets: [exampleDataset('')], ...own }
  expect(formerAddresses(now).leads).toEqual([{ from: 'who/', to: 'imprint/' }])
  expect(addressesOfOwn(own)).toEqual(['imprint/', 'Report.pdf'])
  const addresses = ['imprint/', 'who/', 'Report.pdf', 'privacy/', 'a/old.pdf'].map((path, at) => ({
    path,
    line: at + 1,
  }))
  const lost = (broken: string[]) => checkAddresses({ site: null, addresses }, now, { broken: new Set(broken) })
  expect(lost([])).toMatchObject([{ line: 4, message: expect.stringContaining('privacy/, a/old.pdf') }])
  expect(lost(['pages/legal.md'])).toMatchObject([{ line: 5, message: expect.stringContaining('1 address') }])
})
