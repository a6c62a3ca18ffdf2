import { describe, expect, test } from 'vitest'
import { SERVERS, serverSettings } from './server-settings.ts'

/**
 * Settings as publishers take them over: who changes them on purpose runs this with `-u` and reads the difference. What they
 * do is shown behind a real nginx in `src/tests/server-settings.test.ts`.
 */
describe.each(SERVERS)('the settings for %s', (server) => {
  test('of a site with the host to itself are what they were', async () => {
    const settings = serverSettings(server, { host: 'talks.example.org', base: '/', folder: '/srv/talks' })
    await expect(settings).toMatchFileSnapshot(`../../tests/golden-servers/${server}.txt`)
  })

  test('of a site in several languages below a path are what they were', async () => {
    const settings = serverSettings(server, {
      ...{ host: 'example.org', base: '/~talks/v1.0/', folder: '/srv/talks/' },
      languages: ['uk', 'pt-BR'],
    })
    await expect(settings).toMatchFileSnapshot(`../../tests/golden-servers/${server}-below.txt`)
  })
})
