import type { Browser, Page } from 'playwright-core'

/**
 * How long each task took while something was done, in milliseconds of processor time, from the browser's own trace: on
 * the main thread of the page and in its workers. Unlike time on the clock it does not depend on what else the machine does.
 */
export async function traceTasks(browser: Browser, page: Page, act: () => Promise<void>): Promise<TaskTimes> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] })
  await act()
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const nameOf = new Map<string, string>()
  for (const { name, pid, tid, args } of trace.traceEvents) {
    if (name === 'thread_name') nameOf.set(`${pid} ${tid}`, args?.name ?? '')
  }
  const times = (thread: string) =>
    trace.traceEvents
      .filter(({ name, pid, tid }) => name === 'RunTask' && nameOf.get(`${pid} ${tid}`)?.startsWith(thread))
      .map(({ tdur = 0 }) => tdur / 1000)
      .sort((a, b) => a - b)
  return { main: times('CrRendererMain'), worker: times('DedicatedWorker') }
}

export type TaskTimes = { readonly main: readonly number[]; readonly worker: readonly number[] }

type TraceEvent = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Processor time, in microseconds. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}
