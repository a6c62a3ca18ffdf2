import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** Starts a real nginx with settings as `npm run export -- --server nginx` writes them, on another port; waits until it answers. */
export async function startNginx(folder: string, settings: string, port: number, base: string): Promise<ChildProcess> {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  const here = settings.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('  listen [::]:80;\n', '')
  writeFileSync(join(folder, 'talks.conf'), here.replace('include mime.types', 'include /etc/nginx/mime.types'))
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${paths.join(' ')} include ${folder}/talks.conf; }`,
  )
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  })
  for (let tries = 0; tries < 50; tries++) {
    const isUp = await fetch(`http://127.0.0.1:${port}${base}`, { redirect: 'manual' }).then(
      () => true,
      () => false,
    )
    if (isUp) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return server
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })
}
