/** What a script in a browser has in the place of `core/model/reads.ts`: there nothing is recorded, and every byte is sent. */
const IN_BROWSERS = `
export const recorder = () => undefined
export const makeKept = (make) => ({ answer: make() })
export const taken = ({ answer }) => answer
`

/** Leaves out of the scripts of pages, and of their workers (`isWorker`), what records the reads of a build. */
export function unrecorded(isWorker: boolean) {
  return {
    name: 'parley-unrecorded',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => isWorker || name === 'client',
    transform: (_code: string, id: string) =>
      /\/src\/core\/model\/reads\.[jt]s$/.test(id.replaceAll('\\', '/')) ? { code: IN_BROWSERS, map: null } : null,
  }
}
