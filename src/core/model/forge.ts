/** The software behind a repository's pages, by which it is known where files and reports can be proposed there. */
export const FORGES = ['github', 'gitlab', 'forgejo'] as const

export type Forge = (typeof FORGES)[number]

/** Hosts whose software is known, and names that a host of one's own mostly bears. Forgejo has the pages of Gitea. */
const HOSTS: Readonly<Record<Forge, RegExp>> = {
  github: /(?:^|\.)github\./,
  gitlab: /(?:^|\.)gitlab\.|^(?:framagit\.org|salsa\.debian\.org|invent\.kde\.org)$/,
  forgejo: /^codeberg\.org$|(?:^|\.)(?:forgejo|gitea|codeberg)\./,
}

/** What a repository's pages run on: as site.yaml says, or as the host's name tells; null where neither does. */
export function forgeOf({
  repository,
  forge,
}: {
  readonly repository?: string | undefined
  readonly forge?: Forge | undefined
}): Forge | null {
  if (repository === undefined || !URL.canParse(repository)) return null
  const { hostname } = new URL(repository)
  return forge ?? FORGES.find((one) => HOSTS[one].test(hostname)) ?? null
}
