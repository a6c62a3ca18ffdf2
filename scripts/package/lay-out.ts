import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROJECT } from '#disk/content-folder.ts'
import { PACKED_FOLDER } from '#disk/program.ts'
import { packageFiles } from './package-files.ts'

/** Run by npm before it packs, to make the program, and with --clear after, to take it away: `npm pack`. */
const folder = join(PROJECT, PACKED_FOLDER)
rmSync(folder, { recursive: true, force: true })
if (!process.argv.includes('--clear')) {
  for (const [file, content] of packageFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  chmodSync(join(folder, 'scripts/parley.js'), 0o755)
}
