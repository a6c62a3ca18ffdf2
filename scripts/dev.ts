import { defineCommand, PORT_OPTION } from '#core/command/command.ts'
import { inWorkplace } from '#disk/astro-place.ts'
import { existingContentFolder, WORKPLACE } from '#disk/content-folder.ts'
import { portOf } from './preview.ts'
import { runCommand } from './run-command.ts'

const DEV = defineCommand({
  name: 'dev',
  about:
    'Serves pages that follow the files while one writes. A broken record shows its problem, and its page stays as it last was.',
  options: { port: PORT_OPTION },
  variables: { PARLEY_CONTENT: 'shows another content folder', PORT: 'the port, where --port is not given' },
  examples: ['npm run dev', 'npm run dev -- --port 8080'],
})

await runCommand(DEV, async ({ values }) => {
  existingContentFolder()
  process.chdir(WORKPLACE)
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const { dev } = await import('astro')
  // It serves until it is stopped.
  await dev({ ...inWorkplace(), server: { port: portOf(values.port) } })
  return 'fine'
})
