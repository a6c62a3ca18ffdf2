import type { DeadLink } from './dead-links.ts'

/** More than these do not fit into an issue, and mean that something else is wrong than the addresses. */
const MOST_SHOWN = 100

/** In Markdown for an issue; empty where there is nothing. Addresses stand in fences: whatever they hold, nobody is mentioned by
 * them and nothing is loaded. */
export function deadLinksText(of: readonly DeadLink[]): string {
  if (of.length === 0) return ''
  const items = of.slice(0, MOST_SHOWN).map(({ file, url, archive, answer }) => {
    const lines = [url, ...(archive ? [`archived copy: ${archive}`] : [])].map((line) => `  ${line}`)
    return `- \`content/${file}\`: ${answer}\n\n  \`\`\`text\n${lines.join('\n')}\n  \`\`\`\n`
  })
  const intro = 'Open each by hand. If it is gone, set `link: dead` and add an archived copy; if it moved, mend `url`.'
  const left = of.length - items.length
  return `${intro}\n\n${items.join('\n')}${left > 0 ? `\nAnd ${left} more.\n` : ''}`
}
