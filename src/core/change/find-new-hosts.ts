import type { Source } from '../model/record.ts'
import type { Change } from './change.ts'

/** The sources that lead to a host to which none led before: the first of each host. */
export function findNewHosts(before: readonly Source[], after: readonly Source[]): Change[] {
  const seen = new Set(before.flatMap(hostsOf))
  return after.flatMap((record) =>
    hostsOf(record).flatMap((host): Change[] => {
      if (seen.has(host)) return []
      seen.add(host)
      return [{ kind: 'new-host', record, host }]
    }),
  )
}

/** `URL` gives a host in the letters a to z: one that looks like another shows as what it is. */
function hostsOf({ url, archive_url: archive }: Source): string[] {
  return [url, archive].flatMap((address) => (address && URL.canParse(address) ? [new URL(address).hostname] : []))
}
