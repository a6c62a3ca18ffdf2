import { once } from '#core/model/once.ts'
import { Converter } from 'opencc-js'

/**
 * For the characters of some words: which others are written for them, in pairs of a variant and the one form that stands
 * for all, `雙双`. A site needs the pairs of its own characters only, so the tables stay with the build.
 */
export function hanVariants(words: Iterable<string>): string {
  const used = new Set([...words].flatMap((word) => word.match(/\p{Script=Han}/gu) ?? []))
  if (used.size === 0) return ''
  const plain = plainForms()
  const canonical = new Set([...used].map((character) => plain.get(character) ?? character))
  return [...plain].flatMap(([variant, form]) => (canonical.has(form) ? variant + form : [])).join('')
}

/** The simplified form of each character that has one; the forms of Taiwan, Hong Kong and Japan lead to the same. */
const plainForms = once((): ReadonlyMap<string, string> => {
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) => String.fromCodePoint(0x4e00 + at))
  const plain = new Map<string, string>()
  for (const from of ['t', 'tw', 'hk', 'jp'] as const) {
    // One a line, so that no two are taken for a word.
    const converted = Converter({ from, to: 'cn' })(all.join('\n')).split('\n')
    all.forEach((character, at) => {
      const form = converted[at]!
      if (form !== character && [...form].length === 1 && !plain.has(character)) plain.set(character, form)
    })
  }
  return plain
})
