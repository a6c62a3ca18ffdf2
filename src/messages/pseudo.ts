import { Pattern, Placeable, SelectExpression, TextElement, Variant } from '@fluent/syntax'
import type { Catalogue } from './catalogue.ts'
import type { WordModules } from './word-module.ts'

/** The language of which every word is English with accents, longer and in brackets, so that what is not a word of a catalogue shows. */
export const PSEUDO = 'en-XA'

const ACCENTS: Readonly<Record<string, string>> = {
  ...{ a: 'á', b: 'ƀ', c: 'ç', d: 'đ', e: 'é', f: 'ƒ', g: 'ğ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ḿ' },
  ...{ n: 'ñ', o: 'ó', p: 'þ', q: 'ʠ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ú', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž' },
}

/** The catalogue of that language, made from the English words themselves. */
export function pseudoCatalogue(modules: WordModules): Catalogue {
  const words = [...modules.values()].flat()
  return {
    messages: new Map(
      words.flatMap(({ key, english }) =>
        'refused' in english ? [] : [[key, { pattern: inBrackets(english), line: 1, comment: '' }] as const],
      ),
    ),
    terms: new Map(),
    reviewedBy: null,
    faults: [],
  }
}

function inBrackets(pattern: Pattern): Pattern {
  return new Pattern([new TextElement('⟦'), ...accented(pattern).elements, new TextElement('⟧')])
}

function accented({ elements }: Pattern): Pattern {
  return new Pattern(
    elements.map((element) => {
      if (element instanceof TextElement) return new TextElement(lengthened(element.value))
      if (!(element instanceof Placeable) || !(element.expression instanceof SelectExpression)) return element
      const { selector, variants } = element.expression
      const lines = variants.map((variant) => new Variant(variant.key, accented(variant.value), variant.default))
      return new Placeable(new SelectExpression(selector, lines))
    }),
  )
}

/** By a third, which is what German takes. */
function lengthened(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const accent = ACCENTS[letter.toLowerCase()] ?? letter
    const shown = letter === letter.toLowerCase() ? accent : accent.toUpperCase()
    return /[aeiou]/i.test(letter) ? shown + accent : shown
  })
}
