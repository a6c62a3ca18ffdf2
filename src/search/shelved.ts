import type { LoadedSite } from './loaded-site.ts'

/** A site, or one comparison of it, ready to be searched; and the way to the rest of it, where that is fetched as it is needed. */
export type Shelved = {
  readonly site: LoadedSite
  readonly rest?: {
    /** Begins to fetch what was asked for in vain: one promise for each piece. */
    readonly fetch: () => readonly Promise<void>[]
    /** Does without what was asked for so far. */
    readonly forget: () => void
  }
}
