/** Whether readers can send something: to a repository or to a contact that site.yaml names. Fixed at build time. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node alone, in scripts and tests, has no `env`
export const takesChanges: boolean = import.meta.env?.PARLEY_TAKES_CHANGES === 'yes'
