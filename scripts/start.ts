import { buildSite } from './build.ts'
import { serveSite } from './preview.ts'

/** `npm start`: builds the site, then serves it and prints the address. */
if (await buildSite()) await serveSite()
else process.exitCode = 1
