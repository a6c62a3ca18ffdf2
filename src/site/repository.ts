/** The address of the repository that holds the content; undefined where site.yaml names none. Fixed at build time. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node alone, in scripts and tests, has no `env`
export const repository: string | undefined = import.meta.env?.PARLEY_REPOSITORY || undefined
