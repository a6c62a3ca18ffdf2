import { WORD_PLACES } from './word-keys.ts'

/**
 * Puts a publisher's words in the place of those of the interface while its modules are read, so that pages, feeds, pictures
 * and scripts in browsers all say the same. Given the words by their keys; keys that there are not are left to the check.
 */
export function ownWords(words: Readonly<Record<string, string>> = {}) {
  return {
    name: 'parley-own-words',
    transform(code: string, id: string): { code: string; map: null } | null {
      const [, module] = /\/src\/site\/([a-z-]+)\.[jt]s$/.exec(id.replaceAll('\\', '/')) ?? []
      const lines = Object.entries(words).flatMap(([key, text]) => {
        const place = WORD_PLACES.get(key)
        if (place === undefined || place.module !== module) return []
        const way = place.way.map((step) => `[${JSON.stringify(step)}]`).join('')
        return [`${place.object}${way} = ${JSON.stringify(text)}`]
      })
      return lines.length === 0 ? null : { code: `${code}\n;${lines.join('\n;')}\n`, map: null }
    },
  }
}
