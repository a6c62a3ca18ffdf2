import { expect, test } from 'vitest'
import { LONGEST_ID } from '../model/schema.ts'
import { codingFile } from './coding-path.ts'
import { classifyFile } from './content-file.ts'
import { evidenceFile } from './evidence-path.ts'
import { isForHosts } from './own-file.ts'
import { translationFile } from './translation-path.ts'

test.each([
  ['site.yaml', { is: 'settings' }],
  ['README.md', { is: 'guide' }],
  ['addresses.txt', { is: 'addresses' }],
  ['talks/parties/north.md', { is: 'record', place: { type: 'party', id: 'north', comparison: 'talks' } }],
  ['talks/coding/ab/border.yaml', { is: 'coding', place: { comparison: 'talks', coder: 'ab', issue: 'border' } }],
  ['talks/evidence/memo.yaml', { is: 'evidence', place: { comparison: 'talks', source: 'memo' } }],
  ['talks/removed/claims/oil.md', { is: 'removal', place: { kind: 'claim', id: 'oil', comparison: 'talks' } }],
  [
    'talks/parties/north.uk.md',
    {
      is: 'translation',
      place: {
        ...{ of: { type: 'party', comparison: 'talks', id: 'north' }, language: 'uk' },
        original: 'talks/parties/north.md',
      },
    },
  ],
  [
    'talks/comparison.zh-Hant.md',
    { is: 'translation', place: { language: 'zh-Hant', original: 'talks/comparison.md' } },
  ],
  ['site.uk.yaml', { is: 'translation', place: { of: { type: 'site' }, language: 'uk', original: 'site.yaml' } }],
  ['pages/imprint.uk.md', { is: 'translation', place: { of: { type: 'page', id: 'imprint' }, language: 'uk' } }],
  ['pages/imprint.md', { is: 'page', id: 'imprint' }],
  ['public/logo.svg', { is: 'public', path: 'logo.svg' }],
  ['public/papers/A_1.PDF', { is: 'public', path: 'papers/A_1.PDF' }],
  ['public/CNAME', { is: 'public', path: 'CNAME' }],
  ['public/.well-known/security.txt', { is: 'public', path: '.well-known/security.txt' }],
  ['public/.well-known/acme/proof', { is: 'public', path: '.well-known/acme/proof' }],
])('%s is read as what it is', (file, expected) => {
  expect(classifyFile(file)).toMatchObject(expected)
})

const LONG = 'a'.repeat(LONGEST_ID + 1)

const WRONG = [
  ...['talks/coding/border.yaml', 'talks/coding/ab/border.yml', 'talks/coding/AB/border.yaml', 'talks/coding'],
  ...['talks/coding/ab/border/x.yaml', `talks/coding/${LONG}/border.yaml`, 'Talks/coding/ab/border.yaml'],
  ...['talks/evidence/memo.md', 'talks/evidence/Memo.yaml', 'talks/evidence/a/b.yaml', `talks/evidence/${LONG}.yaml`],
  ...['Talks/evidence/memo.yaml', 'talks/evidence/memo.yaml.txt', 'talks/coding/ab/border.yaml.txt'],
  ...['pages/Imprint.md', 'pages/imprint.txt', 'pages/a/b.md', `pages/${LONG}.md`, 'pages/about.md', 'pages/search.md'],
  ...['public/index.html', 'public/a/b.html', 'public/script.js', 'public/a b.png', 'public/_headers', 'public/.env'],
  ...['public/papers/.well-known/x', 'public/about/x.pdf', 'public/ABOUT/x.pdf', 'public/noending', 'public/a/CNAME'],
  ...['public/feed.xml', 'public/Robots.TXT', 'public/.well-known/run.js', 'public/-a.png', 'public/_next/a.png'],
  ...['talks/parties/north.ua.md', 'talks/parties/north.xx.md', 'site.ua.yaml', 'talks/partys/north.uk.md'],
  ...['pages/about.uk.md', 'talks/removed/oil.md', 'talks/removed/claim-s/oil.md', 'talks/removed/claims/Oil.md'],
  ...[
    `pages/${LONG}.uk.md`,
    'pages/A.uk.md',
    'pages/a/b.uk.md',
    'x/pages/imprint.uk.md',
    'talks/parties/north.uk.yaml',
  ],
  ...['public/sitemap-12.xml', 'public/Sitemap-1.XML', 'public/sitemap-a.xml', 'public/x-sitemap-1.xml'],
  ...['talks/removed/claims/oil.uk.md', 'other.yaml', 'addresses.txt.bak', 'talks/addresses.txt', 'readme.md'],
]

test.each(WRONG)('%s is no file of the content', (file) => {
  expect(classifyFile(file)).toMatchObject({ is: 'other', problem: { file, line: 1, column: 1, severity: 'error' } })
})

test('what is told of each of these files is what it was', async () => {
  const all = WRONG.map((file) => {
    const found = classifyFile(file)
    return found.is === 'other'
      ? `${file}\n${found.problem.rule}: ${found.problem.message}. ${found.problem.fix}\n`
      : ''
  })
  await expect(all.join('\n')).toMatchFileSnapshot('../../tests/golden-told/files.txt')
})

test('a file that the program writes lies where it will look for it', () => {
  expect(classifyFile(codingFile('talks', 'ab', 'border'))).toMatchObject({ is: 'coding' })
  expect(classifyFile(evidenceFile('talks', 'memo'))).toMatchObject({ is: 'evidence' })
  expect(classifyFile(translationFile('talks/parties/north.md', 'zh-Hant'))).toMatchObject({ is: 'translation' })
  expect(translationFile('site.yaml', 'uk')).toBe('site.uk.yaml')
})

test('nobody has kept the address of a file for hosts', () => {
  expect(['CNAME', '.well-known/security.txt', 'papers/CNAME', 'a.pdf'].map(isForHosts)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
