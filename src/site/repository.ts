/** The address of the repository that holds the content; undefined where site.yaml names none. Fixed at build time. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node alone, in scripts and tests, has no `env`
export const repository: string | undefined = import.meta.env?.PARLEY_REPOSITORY || undefined

/** Whether the site takes contributions: has the form, and links to it and to places where a record can be changed. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node alone, in scripts and tests, has no `env`
export const takesContributions: boolean = import.meta.env?.PARLEY_CONTRIBUTE !== 'off'
