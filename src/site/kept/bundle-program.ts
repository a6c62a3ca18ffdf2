import { build } from 'astro'
import { inWorkplace } from '#disk/astro-place.ts'
import { givenApart } from '#disk/run-apart.ts'

/*
 * Has Astro bundle the program, in a process of its own, and nothing of a former build with it. Editors are served by `npm run dev`: a
 * build, be it of other content, must not change what they know.
 */
const folders = givenApart()
const asked = { force: true, logLevel: 'warn', experimental: { contentIntellisense: false } } as const
try {
  await build({ ...inWorkplace(), ...folders, ...asked })
  process.exit(0)
} catch (error) {
  console.error(error)
  process.exit(1)
}
