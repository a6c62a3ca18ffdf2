import { configureGlobal } from 'fast-check'

/**
 * What properties are tried with. One seed for all, so that a proposal fails by what it changes and not by what chance found, and
 * so that two runs of the mutation tests compare. `npm run test:chance` goes without it, and looks for what nobody has thought of.
 */
const runs = process.env['PARLEY_PROPERTY_RUNS']
configureGlobal({
  ...(process.env['PARLEY_PROPERTY_SEED'] !== 'chance' && { seed: 23 }),
  ...(runs !== undefined && { numRuns: Number(runs) }),
})
