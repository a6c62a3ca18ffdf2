import type { Rule } from '../rule.ts'

/** Holds a text in full to a source that says under what terms. */
export const fullTextRights: Rule = {
  slug: 'full-text-rights',
  severity: 'error',
  title: 'A text in full stands only where its source says that it may',
  why: 'A quotation of 25 words is free to use. A whole text belongs to somebody, and a reader has to see on what terms it stands here.',
  example: {
    wrong: '# positions/border/2025-06-02-north.md\nfull_text: A fence shall stand between the parties.',
    right: `# sources/treaty-draft.md
rights: A public document, free to print.

# positions/border/2025-06-02-north.md
full_text: A fence shall stand between the parties.`,
  },
  check: ({ positions, sourceById }) =>
    positions.flatMap((record) => {
      const source = sourceById.get(record.source)
      if (record.full_text === undefined || !source || source.rights !== undefined) return []
      const message = `found a text in full, but the source "${source.id}" does not say under what terms it may stand here`
      const fix = `Add rights: to sources/${source.id}.md, or quote at most 25 words.`
      return { record, path: ['full_text'], atKey: true, message, fix }
    }),
}
