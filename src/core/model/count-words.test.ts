import { expect, test } from 'vitest'
import { countWords } from './count-words.ts'

test.each([
  ['We ask for a fence', 5],
  ['We ask -- for 300 kilometres…', 5],
  ['a well-kept state-of-the-art fence', 4],
  ['', 0],
  ['… — …', 0],
  ['我们要求立即停火。', 4],
  ['私たちは停戦を求める。', 6],
  ['เราขอให้หยุดยิงทันที', 6],
  ['យើង\u200bស្នើ\u200bសុំ\u200bការ\u200bចរចា', 5],
  ['نطالب بوقف إطلاق النار', 4],
  ['우리는 휴전을 요구한다', 3],
  // Without a blank between them, as dashes, dots and commas of many papers are set.
  ['a fence—no more, no less—by June', 8],
  ['wait…then go--at once', 5],
  ['fence,gate;bridge', 3],
  ['سياج،باب؛جسر', 3],
  ['3,5 to 1,000 km', 4],
  ['the North–South road', 3],
  ['ሰላም፡ለኢትዮጵያ፡ይሁን', 3],
  ['བོད་ཀྱི་རང་བཙན་གྱི་དོན་ལ་གླེང་བ', 6],
  ['ကျွန်ုပ်တို့သည်ငြိမ်းချမ်းရေး', 4],
  ['ພວກເຮົາຮຽກຮ້ອງ', 3],
  ['NATOは東へ拡大しない', 6],
])('"%s" has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

test('a quotation of many Chinese words is as long as one of many English ones', () => {
  expect(countWords('我们一贯主张立即全面停火，'.repeat(30))).toBeGreaterThan(25)
})
