import { expect, test } from 'vitest'
import type { EvidenceFields } from '../model/evidence.ts'
import { classifyFile } from './content-file.ts'
import { parseEvidence } from './parse-evidence.ts'
import { serialiseEvidence } from './serialise-evidence.ts'

const PLACE = { comparison: 'talks', source: 'draft', file: 'talks/evidence/draft.yaml' }
const EVIDENCE: EvidenceFields = {
  ...{ seen: '2025-06-03', asked: 'https://example.org/draft', address: 'https://example.org/text', redirects: 1 },
  ...{ type: 'html', hash: `sha256:${'0a'.repeat(32)}`, letters: 900, lang: 'en', paywalled: true },
  since: { on: '2025-07-01', found: 'dead' },
  quotations: [
    {
      ...{
        record: 'positions/border/2025-06-02-north',
        field: 'quote',
        words: 'A fence: "now" # at once',
        found: 'near',
      },
      ...{ seen: '2025-06-03', exact: 'A fence: “now” # at\nonce', prefix: 'They said ', suffix: '. Then' },
    },
    { record: 'claims/patrol', field: 'responses.0.quote', words: 'No.', found: 'none' },
  ],
}

const told = (text: string) => {
  const result = parseEvidence(PLACE, text)
  return result.ok ? [] : result.problems.map(({ rule, line, message }) => `${line} ${rule}: ${message}`)
}

test('what is written is read back as it was, whatever signs the words have', () => {
  const text = serialiseEvidence(EVIDENCE)
  const read = parseEvidence(PLACE, text)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { comparison, source, file, quotations, ...fields } = read.evidence
  expect({ comparison, source, file }).toEqual(PLACE)
  expect({ ...fields, quotations: quotations.map((one) => ({ ...one, line: undefined })) }).toEqual(EVIDENCE)
  expect(quotations.map(({ line }) => text.split('\n')[line - 1])).toEqual([
    expect.stringContaining('positions/border/2025-06-02-north'),
    expect.stringContaining('claims/patrol'),
  ])
})

const replaced = (from: string | RegExp, to: string) => serialiseEvidence(EVIDENCE).replace(from, to)

test.each([
  [replaced('2025-06-03', '2025-06-33'), /^3 field-value: .*not a day of the calendar/],
  [replaced('https://example.org/text', 'http://127.0.0.1/'), /^5 field-value: .*public web address/],
  [replaced('https://example.org/text', 'javascript:alert(1)'), /^5 /],
  [replaced(/found: near/, 'found: nearly'), /field-choice: .*found "nearly"/],
  [replaced('positions/border', 'parties/border'), /the record that quotes/],
  [replaced(/sha256:0a/, 'sha256:zz'), /expected sha256: and 64 digits/],
  [replaced(/seen: 2025-06-03\n {4}exact/, 'exact'), /missing-field/],
  [replaced('prefix: "They said "', `prefix: "${'copy of the page '.repeat(20)}"`), /at most 120 characters/],
  [replaced('They said', 'They \u202Esaid'), /hidden-character/],
  [replaced('type: html', 'type: !!js/function html'), /yaml-feature/],
  ['', /yaml-map/],
])('refuses %#', (text, expected) => {
  expect(told(text).join('\n')).toMatch(expected)
})

test('a file elsewhere than evidence/<source>.yaml is none, and says where it should lie', () => {
  expect(classifyFile('talks/evidence/draft.yaml')).toEqual({ is: 'evidence', place: PLACE })
  for (const file of ['talks/evidence/Draft.yaml', 'talks/evidence/draft.yml', 'talks/evidence/a/b.yaml']) {
    expect(classifyFile(file)).toMatchObject({ is: 'other', problem: { rule: 'file-path' } })
  }
})

test('evidence is written in the order of its schema, what others wrote in double quotes on one line', () => {
  const { quotations, ...head } = EVIDENCE
  const long = `${'They said that it is so. '.repeat(4)}`
  const shuffled = { quotations: [{ ...quotations[0]!, line: 7, prefix: long }], ...head, paywalled: false }
  const text = serialiseEvidence(shuffled)
  expect(text.split('\n').slice(2)).toEqual([
    ...['seen: 2025-06-03', 'asked: "https://example.org/draft"', 'address: "https://example.org/text"'],
    ...['redirects: 1', 'type: html', `hash: sha256:${'0a'.repeat(32)}`, 'letters: 900', 'lang: en'],
    ...['since:', '  on: 2025-07-01', '  found: dead', 'quotations:'],
    ...[
      '  - record: positions/border/2025-06-02-north',
      '    field: quote',
      '    words: "A fence: \\"now\\" # at once"',
    ],
    ...['    found: near', '    seen: 2025-06-03', '    exact: "A fence: “now” # at\\nonce"'],
    ...[`    prefix: "${long}"`, '    suffix: ". Then"', ''],
  ])
  expect(text).toMatch(/^# Written by npm run capture/)
  expect(serialiseEvidence({ ...shuffled, paywalled: true })).toContain('\npaywalled: true\n')
  expect(serialiseEvidence(shuffled as EvidenceFields)).toBe(text)
})

test('a file in another encoding, and one without what it must have, are told so', () => {
  expect(told([...serialiseEvidence(EVIDENCE)].map((letter) => `${letter}\0`).join(''))).toEqual([
    expect.stringMatching(/^1 file-encoding/),
  ])
  expect(told('seen: 2025-06-03\n').join()).toContain('expected it in an evidence file')
})
