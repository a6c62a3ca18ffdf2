/** Whether the site takes contributions: has the form, and links to it and to places where a record can be changed. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node alone, in scripts and tests, has no `env`
export const takesContributions: boolean = import.meta.env?.PARLEY_CONTRIBUTE !== 'off'

/**
 * Whether readers can send something: to a repository or to a contact that site.yaml names, unless it takes no contributions.
 * Fixed at build time.
 */
export const takesChanges: boolean =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node alone, in scripts and tests, has no `env`
  takesContributions && import.meta.env?.PARLEY_TAKES_CHANGES === 'yes'
