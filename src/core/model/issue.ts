import { id, name, partialDate, text, webAddress, z } from './schema.ts'
import { acceptance, upkeep } from './words.ts'

/** One settlement term on the table. Stances attach to options, not to the issue. */
export const option = z.strictObject({
  /** Its id within the issue. */
  id,
  /** The term, in neutral words. */
  text,
  /** Options of the same issue that cannot hold together with it. */
  excludes: z.array(id).default([]),
})

export const ISSUE_STATES = ['open', 'tentatively-agreed', 'agreed', 'withdrawn'] as const
export type IssueState = (typeof ISSUE_STATES)[number]

/** What figures on an issue count. Figures of unlike units are never put on one line. */
export const measure = z.strictObject({
  /** Its id within the issue. No option has the same. */
  id,
  /** What it counts, in neutral words. */
  label: name,
  /** In what unit, such as billion-usd-a-year. */
  unit: name,
  /** The party whose wish is the lower end, where there is one. Drawn as told, never worked out. */
  lower_is: id.optional(),
})

/** Something outside of this site that an issue refers to. */
export const link = z.strictObject({
  /** What is found there. */
  title: name,
  /** Where it is. */
  url: webAddress,
})

/** One thing on which the parties may agree or not. */
export const issueSchema = z.strictObject({
  /** What the issue is called. */
  title: name,
  /** One neutral, answerable question: not double-barrelled, not quantified, nothing presupposed. */
  question: text,
  /** The settlement terms on the table. An issue without options holds text only. */
  options: z.array(option).default([]),
  /** What the figures on it count. */
  measure: z.array(measure).default([]),
  /** How far it has got, where a source says so: never worked out from stances. */
  state: z.enum(ISSUE_STATES).default('open'),
  /** Since when. */
  state_since: partialDate.optional(),
  /** The source that says so. */
  state_source: id.optional(),
  /** Other issues that belong with it. */
  related: z.array(id).default([]),
  /** Where more can be read about it. */
  links: z.array(link).default([]),
  /** Other words for it, for search. */
  keywords: z.array(name).default([]),
  ...upkeep,
  /** Warnings accepted in place. */
  accept: z.array(acceptance).default([]),
})

export type IssueFields = z.infer<typeof issueSchema>
export type Measure = z.infer<typeof measure>
export type Option = z.infer<typeof option>
