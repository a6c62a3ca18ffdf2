import { CODE, HEADING, NAME, NOTE, OWN_WORDS, POINTER, SENT, STAYS, field } from './field.ts'
import { id, idOf, name, optionId, partialDate, text, webAddress, z } from './schema.ts'
import { acceptance, upkeep } from './words.ts'

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

export const ISSUE_STATES = ['open', 'tentatively-agreed', 'agreed', 'withdrawn'] as const
export type IssueState = (typeof ISSUE_STATES)[number]

/** What figures on an issue count. Figures of unlike units are never put on one line. */
export const measure = z.strictObject({
  /** Its id within the issue. No option has the same. */
  id: field(id, { ...CODE, ...SENT, weight: 'option' }),
  /** What it counts, in neutral words. */
  label: field(name, { ...HEADING, ...SENT, weight: 'option' }),
  /** In what unit, such as billion-usd-a-year. */
  unit: field(name, { ...CODE, ...SENT, weight: 'option' }),
  /** The party whose wish is the lower end, where there is one. Drawn as told, never worked out. */
  lower_is: field(idOf('party').optional(), { ...POINTER, ...SENT, weight: 'option' }),
})

/** Something outside of this site that an issue refers to. */
export const link = z.strictObject({
  /** What is found there. */
  title: field(name, { ...HEADING, ...STAYS, weight: 'field' }),
  /** Where it is. */
  url: field(webAddress, { ...POINTER, ...STAYS, weight: 'field' }),
})

/** One thing on which the parties may agree or not. */
export const issueSchema = z.strictObject({
  /** What the issue is called. */
  title: field(name, { ...HEADING, weight: 'frame', search: 'shared', isSentAsOf: true, shown: 'placed' }),
  /** One neutral, answerable question: not double-barrelled, not quantified, nothing presupposed. */
  question: field(text, { ...OWN_WORDS, ...SENT, weight: 'frame' }),
  /** The settlement terms on the table. An issue without options holds text only. */
  options: field(z.array(option).default([]), {
    ...CODE,
    weight: 'option',
    search: 'none',
    isSentAsOf: true,
    shown: 'placed',
  }),
  /** What the figures on it count. */
  measure: field(z.array(measure).default([]), { ...CODE, ...SENT, weight: 'option' }),
  /** How far it has got, where a source says so: never worked out from stances. */
  state: field(z.enum(ISSUE_STATES).default('open'), { ...CODE, ...SENT, weight: 'frame' }),
  /** Since when. */
  state_since: field(partialDate.optional(), { ...CODE, ...SENT, weight: 'frame' }),
  /** The source that says so. */
  state_source: field(idOf('source').optional(), { ...POINTER, ...SENT, weight: 'source' }),
  /** Other issues that belong with it. */
  related: field(z.array(idOf('issue')).default([]), { ...POINTER, ...STAYS, weight: 'field' }),
  /** Where more can be read about it. */
  links: field(z.array(link).default([]), { ...CODE, ...STAYS, weight: 'field' }),
  /** Other words for it, for search. */
  keywords: field(z.array(name).default([]), {
    ...NAME,
    weight: 'field',
    search: 'shared',
    isSentAsOf: false,
    shown: 'never',
  }),
  ...upkeep,
  /** Warnings accepted in place. */
  accept: field(z.array(acceptance).default([]), NOTE),
})

export type Measure = z.infer<typeof measure>
export type Option = z.infer<typeof option>
