import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { inject } from 'vitest'
import type { BuildRun } from './build-site.ts'

/** Before each file of browser tests: waits until the site is built, and fails with what the build said if it is not. */
const told = inject('buildRun')
while (!existsSync(told)) await wait(100)
const { status, output } = JSON.parse(readFileSync(told, 'utf8')) as BuildRun
if (status !== 0) throw new Error(`The site does not build:\n${output}`)
