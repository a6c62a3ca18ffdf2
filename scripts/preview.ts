import { resolve } from 'node:path'
import { preview } from 'astro'

/** `npm run preview`: serves what was built and prints the address. PORT names another port than 4321. */
export async function serveSite(): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const server = await preview({
    outDir: resolve(process.env['PARLEY_OUT'] ?? 'dist'),
    server: { port: Number(process.env['PORT'] ?? 4321) },
    logLevel: 'error',
  })
  const { siteAddress } = await import('../src/disk/site-address.ts')
  console.log(`http://localhost:${server.port}${siteAddress().base}`)
  await server.closed()
}

if (import.meta.main) await serveSite()
