import type { Position } from '#core/model/record.ts'

/** Every address of the site, built in one place, below the base path (which begins and ends with a slash). */
export function createUrls(base: string) {
  const below = (...segments: string[]) => base + segments.map((segment) => `${segment}/`).join('')
  return {
    home: () => below(),
    about: (section?: string) => below('about') + (section ? `#${section}` : ''),
    comparison: (comparison: string) => below(comparison),
    issue: (comparison: string, issue: string) => below(comparison, 'issues', issue),
    party: (comparison: string, party: string) => below(comparison, 'parties', party),
    /** A position's id is `<issue>/<file name>`, and so is the end of its address. */
    position: (position: Pick<Position, 'comparison' | 'id'>) =>
      below(position.comparison, 'positions', ...position.id.split('/')),
    source: (comparison: string, source: string) => below(comparison, 'sources', source),
    claim: (comparison: string, claim: string) => below(comparison, 'claims', claim),
    rounds: (comparison: string) => below(comparison, 'rounds'),
    round: (comparison: string, round: string) => below(comparison, 'rounds', round),
    pair: (comparison: string, pair: string) => below(comparison, 'compare', pair),
    coverage: (comparison: string) => below(comparison, 'coverage'),
    asOf: (comparison: string, day: string) => below(comparison, 'as-of', day),
    /** The records that a page fetches to be shown as of another day. */
    asOfRecords: (comparison: string) => `${below(comparison)}as-of.json`,
    contribute: () => below('contribute'),
    /** The help page of a rule, or the list of them all. */
    problem: (rule?: string) => below('problems', ...(rule === undefined ? [] : [rule])),
    /** A file from `public/`. */
    file: (name: string) => base + name,
  }
}

/** Below the base path of site.yaml, fixed at build time. */
export const urls = createUrls(import.meta.env?.PARLEY_BASE ?? '/')
