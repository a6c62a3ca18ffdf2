import type { Dataset } from '../../model/dataset.ts'
import { firstDay, lastDay, type Day } from '../../model/date.ts'
import type { AnyRecord, Party } from '../../model/record.ts'
import { saidOn } from '../../model/said-on.ts'
import { showText } from '../../problem/show-value.ts'
import { ownWords, type OwnWords } from '../own-words.ts'
import { recordsOf } from '../../model/records-of.ts'
import type { Finding, Rule } from '../rule.ts'
import { escapePattern } from '../wordings/whole-words.ts'
import { wordingOf } from '../wordings/wording-of.ts'
import type { Wording } from '../wordings/wording.ts'

/** Looks for parties that speak under another name than their own, such as that of a city or a building. */
export const partyName: Rule = {
  slug: 'party-name',
  severity: 'warning',
  readsWords: 'everything',
  title: 'A party speaks under its name',
  why: 'One party under three names looks like three. Some names are those that the other side gives it.',
  example: {
    wrong: `# parties/north.md
name: North
aliases: [Northville]

# positions/border/2025-06-02-north.md
condition: Northville asked for a fence.`,
    right: `# parties/north.md
name: North
aliases: [Northville]

# positions/border/2025-06-02-north.md
condition: North asked for a fence.`,
  },
  check: (dataset, language = 'en') => {
    const wording = wordingOf(language)
    if (!wording) return []
    const names = otherNames(dataset)
    return recordsOf(dataset)
      .flatMap(ownWords)
      .flatMap((words) => find(words, names, wording))
  },
}

type OtherName = {
  readonly alias: string
  readonly party: Party
  /** For a former name: the last day on which it was right. */
  readonly until?: Day
}

/** Aliases, own and former names, less those that are the name of some party. A member and its bloc may share one. */
function otherNames({ parties }: Dataset): OtherName[] {
  const proper = new Set(parties.flatMap(({ name, short }) => [name, short]))
  return parties.flatMap((party) => {
    const former = party.names.map(({ name, until }) => ({ alias: name, party, until: lastDay(until) }))
    const others = [...party.aliases, ...(party.self_name ? [party.self_name] : [])]
      .filter((alias) => !former.some((one) => one.alias === alias))
      .map((alias) => ({ alias, party }))
    return [...former, ...others].filter(({ alias }) => !proper.has(alias))
  })
}

/** Only as the subject of a sentence that tells what it said: elsewhere a city is often a city. */
function find({ record, path, text }: OwnWords, names: readonly OtherName[], wording: Wording): Finding[] {
  const speaker = ('speaker' in record && record.speaker?.name) || ''
  const day = dayOf(record)
  const used = names.find(({ alias, until }) => {
    if (until !== undefined && day !== null && day <= until) return false
    const start = new RegExp(`(?:^|[.!?] )(?:The |the )?${escapePattern(alias)}(?=[\\s’'])`, 'u').exec(text)
    return start && !speaker.includes(alias) && wording.saying.test(text.slice(start.index + start[0].length))
  })
  if (!used) return []
  const message = `found ${showText(used.alias)} as the name of a party, expected ${showText(used.party.name)}`
  const fix = 'Use the name of the party, or name the person or body that spoke.'
  return [{ record, path, message, fix }]
}

/** The day of which a record speaks: a name that was right then may stand in it. Null where it speaks of no day. */
function dayOf(record: AnyRecord): Day | null {
  if (record.type === 'position') return firstDay(record.said_between?.[0] ?? saidOn(record))
  if (record.type === 'claim') return firstDay(record.said)
  return record.type === 'round' ? firstDay(record.start) : null
}
