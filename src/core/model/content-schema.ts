/**
 * The form in which content is written, as a number: it goes up whenever what was right before has to be written otherwise. A new
 * field is no new form. `src/core/upgrade/codemods.ts` leads from each form to the next.
 */
export const CONTENT_SCHEMA = 2

/** The form of content that names none: that of the first version. */
export const FIRST_SCHEMA = 1
