import { RECORD_TYPES, type RecordType } from '#core/model/kinds.ts'

/** What the guide of the content folder says on one kind of record. */
export type Template = {
  /** The commented record, to be copied. */
  readonly text: string
  /** What each field is for, by its path without numbers: `quote.text`. */
  readonly hints: ReadonlyMap<string, string>
}

/**
 * The templates of the guide, by the type of record: each the first block of code below the heading that names the type.
 * The comments above a key are the hint for its field, so that form, prompts and guide say the same.
 */
export function readTemplates(guide: string): ReadonlyMap<RecordType, Template> {
  return new Map(
    RECORD_TYPES.flatMap((type) => {
      const [, text] = new RegExp(`^### ${type}\\n[^]*?\`\`\`yaml\\n([^]*?)\`\`\``, 'm').exec(guide) ?? []
      return text === undefined ? [] : [[type, { text, hints: readHints(text) }] as const]
    }),
  )
}

function readHints(template: string): Map<string, string> {
  const hints = new Map<string, string>()
  const stack: { indent: number; key: string }[] = []
  let comments: string[] = []
  for (const line of template.split('\n')) {
    const [, indent = '', dash = '', commented = '', key] = /^(\s*)(- )?(# )?(?:- )?([a-z_]+):(?:\s|$)/.exec(line) ?? []
    if (key === undefined || (commented && comments.length === 0)) {
      // What is indented further is the rest of an example.
      const [, comment] = /^\s*# (?!\s)(.*)$/.exec(line) ?? []
      comments = comment === undefined ? [] : [...comments, comment]
      continue
    }
    const depth = indent.length + dash.length
    while ((stack.at(-1)?.indent ?? -1) >= depth) stack.pop()
    stack.push({ indent: depth, key })
    const path = stack.map((step) => step.key).join('.')
    if (comments.length > 0 && !hints.has(path)) hints.set(path, hintOf(comments))
    comments = []
  }
  return hints
}

/** Whether a field is required the form shows by itself. */
function hintOf(comments: readonly string[]): string {
  const text = comments
    .join(' ')
    .replace(/^(?:Required|Optional)(?:, a full date)?(?: where[^.]*| as[^.]*|, at least one)?\.\s*/, '')
  return text
    .replace(/\s*Tip: (\p{L})/u, (_, first: string) => ` ${first.toUpperCase()}`)
    .replace(/: (?:the )?names? of (?:a )?files? in \w+\//, '')
    .replace(/:$/, '.')
    .trim()
}
