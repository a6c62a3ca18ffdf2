import { defineCommand, INTO_EXISTING, PORT_OPTION } from '#core/command/command.ts'
import { BUILD_VARIABLES, buildSite } from './build.ts'
import { portOf, serveSite } from './preview.ts'
import { runCommand } from './run-command.ts'

const START = defineCommand({
  name: 'start',
  about: 'Builds the site, then serves it and prints the address.',
  options: { port: PORT_OPTION, 'into-existing': INTO_EXISTING },
  variables: { ...BUILD_VARIABLES, PORT: 'the port, where --port is not given' },
  examples: ['npm start', 'npm start -- --port 8080'],
})

await runCommand(START, async ({ values }) => {
  // Before the build: nobody wants to wait for a site to hear that its port is none.
  const port = portOf(values.port)
  await buildSite({ isIntoExisting: values['into-existing'] })
  await serveSite(port)
  return 'fine'
})
