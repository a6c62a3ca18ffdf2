import { CODE, HEADING, NAME, NOTE, OWN_WORDS, POINTER, field } from './field.ts'
import { name, optionId, text, z } from './schema.ts'
import { acceptance } from './words.ts'

/** One settlement term on the table. Stances attach to options, not to the issue. */
export const option = z.strictObject({
  /** Its id within the issue. */
  id: field(optionId, { ...CODE, weight: 'option', search: 'none', isSentAsOf: true, shown: 'placed' }),
  /** The term, in neutral words. */
  text: field(text, { ...OWN_WORDS, weight: 'option', search: 'shared', isSentAsOf: true, shown: 'placed' }),
  /** Options of the same issue that cannot hold together with it. */
  excludes: field(z.array(optionId).default([]), {
    ...POINTER,
    weight: 'option',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
})

/** One thing on which the parties may agree or not. */
export const issueSchema = z.strictObject({
  /** What the issue is called. */
  title: field(name, { ...HEADING, weight: 'frame', search: 'shared', isSentAsOf: true, shown: 'placed' }),
  /** One neutral, answerable question: not double-barrelled, not quantified, nothing presupposed. */
  question: field(text, { ...OWN_WORDS, weight: 'frame', search: 'none', isSentAsOf: false, shown: 'placed' }),
  /** The settlement terms on the table. An issue without options holds text only. */
  options: field(z.array(option).default([]), {
    ...CODE,
    weight: 'option',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** Other words for it, for search. */
  keywords: field(z.array(name).default([]), {
    ...NAME,
    weight: 'field',
    search: 'shared',
    isSentAsOf: false,
    shown: 'never',
  }),
  /** Warnings accepted in place. */
  accept: field(z.array(acceptance).default([]), NOTE),
})

export type Option = z.infer<typeof option>
