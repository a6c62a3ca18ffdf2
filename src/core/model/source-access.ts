import type { Source } from './record.ts'

/** How a source can be read. */
export type SourceAccess = {
  /** Where to go first: the archived copy where the address is known to lead nowhere any more. */
  readonly first: string | undefined
  /** An archived copy to go to beside it. */
  readonly beside: string | undefined
  readonly isArchived: boolean
  /** What a reader should know before going there. */
  readonly note: 'dead' | 'paywalled' | null
}

/**
 * How a source can be read. Whatever names a source takes it from here, so that none sends a reader to a dead address while there
 * is a copy, or to a paywall without a word.
 */
export function accessTo({
  url,
  link,
  archive_url: archive,
}: Pick<Source, 'url' | 'link' | 'archive_url'>): SourceAccess {
  const note = link === 'dead' || link === 'paywalled' ? link : null
  const isArchived = archive !== undefined && (link === 'dead' || url === undefined)
  return { first: isArchived ? archive : url, beside: isArchived ? undefined : archive, isArchived, note }
}
