import type { Cell } from '#core/compare/cell.ts'

/** The hooks that styles, tests and people who read the page by script rely on; public interface, as the URLs are. */
export function cellAttributes(cell: Cell): Record<`data-${string}`, string> {
  const stances =
    cell.state === 'coded' ? cell.stances.map(({ option, stance }) => `${option}:${stance}`).join(' ') : ''
  return {
    'data-party': cell.party,
    'data-issue': cell.issue,
    'data-state': cell.state,
    ...(stances && { 'data-stance': stances }),
  }
}
