import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineCommand } from '#core/command/command.ts'
import { Fault } from '#core/command/fault.ts'
import { writeSeededContent, type Size } from '../../src/tests/seeded-content.ts'
import { runCommand } from '../run-command.ts'

const SIZES: readonly Size[] = [
  { positions: 100, parties: 5, issues: 10 },
  { positions: 1_000, parties: 10, issues: 30 },
  { positions: 10_000, parties: 30, issues: 100 },
]

const BENCH = defineCommand({
  name: 'bench',
  about:
    'Builds made-up content of growing size and prints time and peak memory, also per position, so that growth can be read off.',
  options: {
    most: {
      kind: 'number',
      value: 'positions',
      least: 1,
      most: 1_000_000,
      about: 'leaves out sizes with more positions',
    },
  },
  notes: 'Machines differ and are noisy: compare the rows of one run with each other.',
  examples: ['npm run bench', 'npm run bench -- --most 1000'],
})

await runCommand(BENCH, async ({ values }) => {
  const sizes = SIZES.filter(({ positions }) => positions <= (values.most ?? Infinity))
  if (sizes.length === 0) return { refused: `The smallest size has ${SIZES[0]!.positions} positions.` }
  console.log('positions  seconds  ms/position  peak MB  KB/position  pages')
  for (const size of sizes) console.log(await measure(size))
  return 'fine'
})

/** One row. */
async function measure(size: Size): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'))
  try {
    const content = join(folder, 'content')
    const out = join(folder, 'dist')
    await writeSeededContent(content, size)
    const start = performance.now()
    const peak = await build({ PARLEY_CONTENT: content, PARLEY_OUT: out })
    const seconds = (performance.now() - start) / 1000
    const pages = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html')).length
    return [
      String(size.positions).padStart(9),
      seconds.toFixed(1).padStart(8),
      ((seconds * 1000) / size.positions).toFixed(2).padStart(12),
      (peak / 1024).toFixed(0).padStart(8),
      (peak / size.positions).toFixed(0).padStart(12),
      String(pages).padStart(6),
    ].join(' ')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Builds in a process of its own and gives its peak memory in KB, as the process itself sees it at its end. */
async function build(env: Record<string, string>): Promise<number> {
  const code =
    "const { buildSite } = await import('./scripts/build.ts'); await buildSite();" +
    'console.log(process.resourceUsage().maxRSS)'
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const status = await new Promise((resolve) => child.on('close', resolve))
  if (status !== 0) throw new Fault(`The build of the bench failed; what it said stands above.${printed}`)
  return Number(printed.trim().split('\n').at(-1))
}
