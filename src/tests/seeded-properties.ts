import { configureGlobal } from 'fast-check'

/** Two runs of the mutation tests can be compared only if their properties try the same. */
configureGlobal({ seed: 23, numRuns: 50 })
