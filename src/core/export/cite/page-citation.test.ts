import { expect, test } from 'vitest'
import type { CslItem } from './csl-item.ts'
import { citationMeta, coins } from './page-citation.ts'

const NOTICE: CslItem = {
  ...{ id: 'a', type: 'webpage', title: 'A notice & more', author: [{ literal: 'Ferry Company' }] },
  ...{ 'container-title': 'harbour.example', issued: { 'date-parts': [[2024, 6]] } },
  ...{ URL: 'https://example.org/a?b=c', language: 'nl', note: 'Seen at Talks.' },
}

test('what a page tells citation programs names issuer, publisher, day, address and language', () => {
  expect(citationMeta(NOTICE)).toEqual([
    { name: 'citation_title', content: 'A notice & more' },
    { name: 'citation_author', content: 'Ferry Company' },
    { name: 'citation_publisher', content: 'harbour.example' },
    { name: 'citation_publication_date', content: '2024/06' },
    { name: 'citation_public_url', content: 'https://example.org/a?b=c' },
    { name: 'citation_language', content: 'nl' },
  ])
})

test('the OpenURL of a work says what it is and all that is known of it', () => {
  expect([...new URLSearchParams(coins(NOTICE))]).toEqual([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'webpage'],
    ['rft.title', 'A notice & more'],
    ['rft.creator', 'Ferry Company'],
    ['rft.publisher', 'harbour.example'],
    ['rft.date', '2024-06'],
    ['rft.identifier', 'https://example.org/a?b=c'],
    ['rft.language', 'nl'],
    ['rft.description', 'Seen at Talks.'],
  ])
})

test('what nobody knows of a work is left out of both', () => {
  const paper: CslItem = { id: 'b', type: 'article-newspaper', title: 'Crews speak' }
  expect(citationMeta(paper)).toEqual([{ name: 'citation_title', content: 'Crews speak' }])
  expect(coins(paper)).toBe(
    'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=newspaperArticle&rft.title=Crews+speak',
  )
})
