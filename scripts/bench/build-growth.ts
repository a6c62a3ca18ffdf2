import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSeededContent, type Size } from '../../src/tests/seeded-content.ts'

/**
 * `npm run bench`: builds made-up content of growing size and prints time and peak memory, also per position, so that
 * growth can be read off. Machines differ and are noisy: compare the rows of one run with each other.
 */
const SIZES: readonly Size[] = [
  { positions: 100, parties: 5, issues: 10 },
  { positions: 1_000, parties: 10, issues: 30 },
  { positions: 10_000, parties: 30, issues: 100 },
]

console.log('positions  seconds  ms/position  peak MB  KB/position  pages')
for (const size of SIZES) {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'))
  const content = join(folder, 'content')
  const out = join(folder, 'dist')
  await writeSeededContent(content, size)
  const start = performance.now()
  const peak = await build({ PARLEY_CONTENT: content, PARLEY_OUT: out })
  const seconds = (performance.now() - start) / 1000
  const pages = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html')).length
  console.log(
    [
      String(size.positions).padStart(9),
      seconds.toFixed(1).padStart(8),
      ((seconds * 1000) / size.positions).toFixed(2).padStart(12),
      (peak / 1024).toFixed(0).padStart(8),
      (peak / size.positions).toFixed(0).padStart(12),
      String(pages).padStart(6),
    ].join(' '),
  )
  await rm(folder, { recursive: true, force: true })
}

/** Builds in a process of its own and gives its peak memory in KB, as the process itself sees it at its end. */
async function build(env: Record<string, string>): Promise<number> {
  const code =
    "const { buildSite } = await import('./scripts/build.ts'); const ok = await buildSite();" +
    'console.log(process.resourceUsage().maxRSS); process.exitCode = ok ? 0 : 1'
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const status = await new Promise((resolve) => child.on('close', resolve))
  if (status !== 0) throw new Error(`The build of the bench failed:\n${printed}`)
  return Number(printed.trim().split('\n').at(-1))
}
