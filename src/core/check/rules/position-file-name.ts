import type { Position } from '../../model/record.ts'
import { saidOn } from '../../model/said-on.ts'
import type { Finding, Rule } from '../rule.ts'

/** Holds the file name of a position against its date and party. */
export const positionFileName: Rule = {
  slug: 'position-file-name',
  severity: 'error',
  title: 'The file name of a position begins with its date and its party',
  why: 'Positions are found and cited by their file names. A name that says another date or party than the record inside would mislead whoever cites it.',
  example: {
    wrong: '# positions/border/2025-06-02-north.md\nsaid: 2025-06-12\nparty: north',
    right: '# positions/border/2025-06-12-north.md\nsaid: 2025-06-12\nparty: north',
  },
  // A party that nobody knows is a fault of its own, and mending it mostly mends the name.
  check: ({ positions, partyById }) => positions.filter(({ party }) => partyById.has(party)).flatMap(find),
}

/** The file name that a position has, and what it begins with where it says the date and the party of the record. */
export function fileNameOf(position: Position): { name: string; begin: string; isRight: boolean } {
  const name = position.id.slice(position.issue.length + 1)
  const begin = `${saidOn(position)}-${position.party}`
  return { name, begin, isRight: name === begin || name.startsWith(`${begin}-`) }
}

/** True where the file name of a position says its date and its party. */
export function isNamedRight(position: Position): boolean {
  return fileNameOf(position).isRight
}

function find(position: Position): Finding[] {
  const { name, begin, isRight } = fileNameOf(position)
  if (isRight) return []
  const said = saidOn(position)
  // Point at the party only where the date is right: one mended name often mends both.
  const field = name.startsWith(`${said}-`) ? 'party' : position.said === undefined ? 'said_between' : 'said'
  return [
    {
      record: position,
      path: [field],
      message: `found the file name "${name}", expected one that begins with "${begin}", as the record says`,
      fix: `Mend the record; or, if it is right, rename the file to ${begin}.md (npm run validate -- --fix does it). Further words may follow after a hyphen.`,
    },
  ]
}
