import { name, optionId, text, z } from './schema.ts'
import { acceptance } from './words.ts'

/** One settlement term on the table. Stances attach to options, not to the issue. */
export const option = z.strictObject({
  /** Its id within the issue. */
  id: optionId,
  /** The term, in neutral words. */
  text,
  /** Options of the same issue that cannot hold together with it. */
  excludes: z.array(optionId).default([]),
})

/** One thing on which the parties may agree or not. */
export const issueSchema = z.strictObject({
  /** What the issue is called. */
  title: name,
  /** One neutral, answerable question: not double-barrelled, not quantified, nothing presupposed. */
  question: text,
  /** The settlement terms on the table. An issue without options holds text only. */
  options: z.array(option).default([]),
  /** Other words for it, for search. */
  keywords: z.array(name).default([]),
  /** Warnings accepted in place. */
  accept: z.array(acceptance).default([]),
})

export type IssueFields = z.infer<typeof issueSchema>
export type Option = z.infer<typeof option>
