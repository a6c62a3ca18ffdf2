/** The address of the repository that holds the content; undefined where site.yaml names none. Fixed at build time. */
export const repository: string | undefined = import.meta.env?.PARLEY_REPOSITORY || undefined
