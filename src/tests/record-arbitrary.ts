import fc from 'fast-check'
import { amount, BOUNDS } from '../core/model/amount.ts'
import type { AnyRecord, RecordType } from '../core/model/record.ts'
import {
  alternativeId,
  day,
  figure,
  formerId,
  id,
  language,
  longText,
  name,
  optionId,
  partialDate,
  REFERS,
  text,
  webAddress,
  type Refers,
  type z,
} from '../core/model/schema.ts'
import { defOf } from '../core/model/schema-fields.ts'
import { findMixedScripts } from '../core/parse/mixed-scripts.ts'
import { RECORD_SCHEMA } from '../core/model/record-schema.ts'
import { findUnsafeText } from '../core/parse/text-safety.ts'

/** Any record of a type that the reader accepts: made from its schema, so that no field can be forgotten here. */
export function anyRecord(type: RecordType): fc.Arbitrary<AnyRecord> {
  const schema = RECORD_SCHEMA[type]
  return fc
    .tuple(fields(schema), anyBody)
    .map(([made, body]) => ({ parsed: schema.safeParse(oneOfTwo(made as Made)), body }))
    .filter(({ parsed }) => parsed.success && findMixedScripts(schema, parsed.data).length === 0)
    .map(
      ({ parsed, body }) =>
        ({ ...(parsed.data as object), ...PLACE[type], type, comparison: 'talks', body }) as AnyRecord,
    )
}

type Made = Record<string, unknown>

/** Dates of which a record has one or the other. */
function oneOfTwo({ said, said_between: span, published, published_between: within, ...rest }: Made): Made {
  const dates = {
    ...(said === undefined ? { said_between: span } : { said }),
    ...(published === undefined ? { published_between: within } : { published }),
  }
  return { ...rest, ...Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined)) }
}

/** Where the one record of each kind lies that tests make. */
export const PLACE = {
  comparison: { id: 'talks', file: 'talks/comparison.md' },
  party: { id: 'a', file: 'talks/parties/a.md' },
  issue: { id: 'a', file: 'talks/issues/a.md' },
  source: { id: 'a', file: 'talks/sources/a.md' },
  position: { id: 'a/b', issue: 'a', file: 'talks/positions/a/b.md' },
  claim: { id: 'a', file: 'talks/claims/a.md' },
  round: { id: 'a', file: 'talks/rounds/a.md' },
  gap: { id: 'a-b', file: 'talks/gaps/a-b.md' },
  draft: { id: 'a', file: 'talks/drafts/a.md' },
} as const satisfies Record<RecordType, object>

/** What YAML, Markdown, HTML and JavaScript each take for something else, and scripts of all directions. */
const TOKENS = [
  ...[
    '---',
    '\n---',
    '...',
    ': ',
    ' #',
    '# ',
    '- ',
    '? ',
    '"',
    "'",
    '\\',
    '\\n',
    '\\u202E',
    '|',
    '>',
    '&a',
    '*a',
    '!!str ',
    '%',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '@',
    '`',
    '~',
    'null',
    'true',
    'no',
    '0x1F',
    '1e3',
    '.nan',
    '<<',
    '2025-01-01',
    '12:30:45',
  ],
  ...[
    '__proto__',
    'constructor',
    '</script>',
    '<!--',
    '${x}',
    '{{x}}',
    '=1+1',
    '::error::',
    '%0A',
    '\t',
    '\n',
    '  ',
    '\u00a0',
  ],
  ...['é', 'мир', 'סלום', 'سلام', 'می‌خواهیم', '👩‍👩‍👧', '漢字', '…', '“”', '\u200e', '𝒳', 'ǅ', 'ﬁ'],
]

/**
 * Any character that the checks let through by itself, as it is written in the one form. Of all code points most are let through
 * nowhere, so that hardly a text with some of them would be left.
 */
const anySign = fc
  .integer({ min: 0, max: 0x3ffff })
  .map((code) => String.fromCodePoint(code).normalize('NFC'))
  .filter((sign) => findUnsafeText(sign).length === 0)

/** Text that the checks let through, made of such tokens and of any characters. */
const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...TOKENS), fc.string({ unit: anySign, maxLength: 6 }), fc.string({ maxLength: 8 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join('').normalize('NFC').trim())
  .filter((value) => findUnsafeText(value).length === 0)

const anyBody = fc.oneof(
  fc.constant(''),
  anyText.map((value) => value.replace(/^(?:[ \t]*\n)+/, '').trimEnd()).filter((value) => !/^\s*$/.test(value)),
)

const segment = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,4}){0,2}$/)
const anyId = fc.oneof(segment, fc.constantFrom('null', 'true', 'no', '2024', '1e3', '0x1f', '0o7', '2025-01-01', 'a'))
const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map(toDay)

const anyFigure = fc.oneof(fc.integer({ min: -1000, max: 1_000_000 }), fc.constantFrom(0.5, 1.3, 1e21))
const anyAmount = fc
  .record({
    ...{ of: anyId, as: fc.constantFrom(...BOUNDS), unit: anyText },
    figures: fc.oneof(
      anyFigure.map((value) => ({ value })),
      fc.integer({ min: 0, max: 99 }).map((from) => ({ from, to: from + 1 })),
    ),
  })
  .map(({ figures, ...rest }) => ({ ...rest, ...figures }))

/** How to make a value that fits one of the parts all schemas are made of. */
const LEAVES = new Map<unknown, fc.Arbitrary<unknown>>([
  [id, anyId],
  [optionId, anyId],
  [alternativeId, anyId],
  [text, anyText],
  [name, anyText],
  [longText, anyText],
  [
    formerId,
    fc.oneof(
      segment,
      fc.tuple(segment, segment).map((parts) => parts.join('/')),
    ),
  ],
  [figure, anyFigure],
  [amount, anyAmount],
  [day, anyDay],
  [partialDate, fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length))],
  [language, fc.constantFrom('en', 'no', 'uk', 'zh-Hant', 'pt-BR')],
  [webAddress, segment.map((path) => `https://example.org/${path}?q=%20&a=b#c`)],
])

function reference({ to, as }: Refers): fc.Arbitrary<string> {
  if (as === 'party-or-person') return fc.oneof(anyText, segment)
  const account = segment.map((party) => `party:${party}`)
  if (as === 'account') return fc.oneof(fc.constantFrom('self', 'publisher'), account)
  return to === 'position' ? fc.tuple(segment, segment).map((parts) => parts.join('/')) : anyId
}

function fields(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const refers = REFERS.get(schema)
  const leaf = refers
    ? reference(refers)
    : (LEAVES.get(schema) ?? (schema._zod.parent && LEAVES.get(schema._zod.parent)))
  if (leaf) return leaf
  const def = defOf(schema)
  switch (def.type) {
    case 'optional':
    case 'default':
      return fc.option(fields(def.innerType), { nil: undefined })
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, fields(inner)])))
    case 'array':
      return fc.array(fields(def.element), { minLength: 1, maxLength: 3 })
    case 'tuple':
      return fc.tuple(...def.items.map(fields))
    case 'record':
      return fc.dictionary(segment, fields(def.valueType), { minKeys: 0, maxKeys: 3, noNullPrototype: true })
    case 'union':
      return fc.oneof(...def.options.map(fields))
    case 'pipe':
      return fields(def.in)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'number':
      return fc.integer({ min: 0, max: 1_000_000 })
    case 'boolean':
      return fc.boolean()
    default:
      throw new Error(`There is no way yet to make a ${def.type}.`)
  }
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}
