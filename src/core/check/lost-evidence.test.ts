import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import { buildDatasets } from '../model/dataset.ts'
import type { Evidence, SeenQuotation } from '../model/evidence.ts'
import { recordsOf } from '../model/records-of.ts'
import { findLostEvidence } from './lost-evidence.ts'

const QUOTED = `# positions/border/2025-06-02-north.md
quote: { text: There must be a fence, lang: en }
translation: { text: Ein Zaun muss her, lang: de, by: ours }`

function lost(
  source: string,
  quotation: Partial<SeenQuotation> = {},
  asked = 'https://example.org/',
  broken = '',
): string[] {
  const evidence: Evidence = {
    ...{ comparison: 'talks', source, file: `talks/evidence/${source}.yaml` },
    ...{
      seen: '2025-06-03',
      asked,
      address: asked,
      redirects: 0,
      type: 'html',
      hash: '',
      letters: 9,
      paywalled: false,
    },
    quotations: [
      {
        ...{ record: 'positions/border/2025-06-02-north', field: 'quote', words: 'There must be a fence' },
        ...{ found: 'exact', seen: '2025-06-03', line: 12, ...quotation },
      },
    ],
  }
  const datasets = buildDatasets(recordsOf(exampleDataset(QUOTED)), { evidence: [evidence] })
  return findLostEvidence(datasets, new Set([broken])).map(
    ({ severity, rule, line, message, fix }) => `${severity} ${rule} ${line}: ${message}. ${fix}`,
  )
}

test('finds nothing where the words of the record are those that were looked for', () => {
  expect(lost('treaty-draft')).toEqual([])
})

test('finds evidence for a source that is not there, or from an address that is no longer its own', () => {
  expect(lost('treaty-daft')).toEqual([
    'warning lost-evidence 1: found evidence for the source "treaty-daft", expected a source of this comparison. Did you mean "treaty-draft"?',
  ])
  expect(lost('treaty-draft', {}, 'https://example.org/old')).toEqual([
    expect.stringContaining('found evidence from "https://example.org/old", expected the address of the source'),
  ])
  expect(lost('treaty-daft', {}, 'https://example.org/', 'talks/sources/treaty-daft.md')).toEqual([])
})

test('finds words that no record quotes from the source, among them a translation of ours', () => {
  expect(lost('treaty-draft', { record: 'positions/border/2025-06-03-north' })).toEqual([
    expect.stringContaining('warning lost-evidence 12: found words of "positions/border/2025-06-03-north, quote"'),
  ])
  expect(lost('treaty-draft', { field: 'translation', words: 'Ein Zaun muss her' })).toHaveLength(1)
})

test('says so where the words of a record are no longer those that were seen', () => {
  expect(lost('treaty-draft', { words: 'There must be a wall' })).toEqual([
    expect.stringContaining(
      'warning words-not-seen 12: found "There must be a wall", which was looked for, expected what positions/border/2025-06-02-north has now, "There must be a fence"',
    ),
  ])
})

test('each of them says what to do', () => {
  expect(
    [
      ...lost('zzz'),
      ...lost('treaty-draft', {}, 'https://example.org/old'),
      ...lost('treaty-draft', { record: 'positions/border/2025-06-03-north' }),
      ...lost('treaty-draft', { field: 'responses.0.quote' }),
      ...lost('treaty-draft', { words: 'There must be a wall' }),
    ].map((line) => line.slice(line.indexOf('. ') + 2)),
  ).toEqual([
    'Rename the file as the source is named now, or remove it.',
    'Run npm run capture -- treaty-draft to look at the address that the source has now.',
    'Run npm run capture -- treaty-draft, which writes down what is quoted from it now.',
    'Run npm run capture -- treaty-draft, which writes down what is quoted from it now.',
    'Run npm run capture -- treaty-draft to look for these words. Until then the pages do not say that they were seen.',
  ])
  expect(lost('treaty-draft', {}, 'https://example.org/old')[0]).toContain(
    'expected the address of the source, "https://example.org/"',
  )
})
