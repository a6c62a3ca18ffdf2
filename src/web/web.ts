import { lookup } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'

/**
 * The web as it is reached from here. There is one for all commands; tests put another in its place, since no option, variable or
 * record may ever make a command reach into a network that is not public.
 */
export type Web = {
  /** The addresses that a name stands for. */
  readonly resolve: (hostname: string) => Promise<readonly string[]>
  readonly isPublic: (address: string) => boolean
  /** The port that is asked; null where it is none that pages are served on. */
  readonly portOf: (url: URL) => number | null
}

export const PUBLIC_WEB: Web = {
  resolve: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
  isPublic: isPublicAddress,
  portOf: ({ port, protocol }) => (port !== '' ? null : protocol === 'https:' ? 443 : 80),
}

/** Whether an address is one of the public internet: not of this machine, of a private network, or one that stands for another. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast'
}
