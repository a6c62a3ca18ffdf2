import { diffArrays } from 'diff'

/** Lines that stayed keep their ends; new ones take that of the first. */
export function withLineEnds(raw: string, text: string): string {
  const old = raw.split(/(?<=\n)/)
  const [first = ''] = old
  const end = first.endsWith('\r\n') ? '\r\n' : '\n'
  const plain = old.map((line) => line.replace(/\r\n$/, '\n'))
  let at = 0
  return diffArrays(plain, text.split(/(?<=\n)/))
    .flatMap(({ value, added, removed }) => {
      if (added) return value.map((line) => line.replace(/\n$/, end))
      at += value.length
      return removed ? [] : old.slice(at - value.length, at)
    })
    .join('')
}
