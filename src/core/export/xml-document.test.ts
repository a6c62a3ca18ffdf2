import { x } from 'xastscript'
import { expect, test } from 'vitest'
import { xmlDocument } from './xml-document.ts'

test('a text may hold the marks of XML, the end of a section that is none among them', () => {
  expect(xmlDocument(x('a', [x('b', 'x]]>y <z> & “w”'), x('c')]))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a><b>x]]&gt;y &#x3C;z> &#x26; “w”</b><c /></a>\n',
  )
})
