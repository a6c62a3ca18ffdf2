import { spawn } from 'node:child_process'
import { Fault } from '#core/command/fault.ts'

/** What a process took: seconds on the clock and of the processor, and its peak memory in MB. */
export type Taken = { readonly seconds: number; readonly work: number; readonly peak: number }

/** Builds in a process of its own, which tells at its end what it took. */
export async function measureBuild(env: Record<string, string>): Promise<Taken> {
  const code =
    "const { buildSite } = await import('./scripts/build.ts'); await buildSite();" +
    'const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();' +
    'console.log(JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6]))'
  const start = performance.now()
  const printed = await run(['--input-type=module', '--eval', code], env)
  const [peak = 0, work = 0] = JSON.parse(printed.trim().split('\n').at(-1) ?? '[]') as number[]
  return { seconds: (performance.now() - start) / 1000, work, peak }
}

/** Runs one of our commands to its end, whatever it finds, and gives the seconds it took on the clock. */
export async function measureCommand(args: readonly string[], env: Record<string, string>): Promise<number> {
  const start = performance.now()
  await run(args, env, [0, 1])
  return (performance.now() - start) / 1000
}

async function run(args: readonly string[], env: Record<string, string>, fine = [0]): Promise<string> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (status === null || !fine.includes(status)) throw new Fault(`What was measured failed: ${args.join(' ')}\n${told}`)
  return printed
}
