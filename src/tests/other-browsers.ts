import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import puppeteer from 'puppeteer-core'
import { Builder, Capabilities } from 'selenium-webdriver'

/** A browser of another make as the walk needs it. What it ran into is kept from page to page. */
export type OtherBrowser = {
  /** Opens a page in a window of this width. */
  readonly open: (url: string, width: number) => Promise<void>
  /** What an expression comes to on the page. */
  readonly ask: <Answer>(expression: string) => Promise<Answer>
  /** Types with the keyboard into what a selector finds. */
  readonly type: (selector: string, text: string) => Promise<void>
  readonly errors: () => Promise<string[]>
  readonly close: () => Promise<void>
}

/** A make, with where its program is looked for. */
export type Make = {
  readonly name: string
  readonly programs: readonly string[]
  readonly launch: () => Promise<OtherBrowser>
}

const HEIGHT = 800
const WEBKIT = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

export const MAKES: readonly Make[] = [
  { name: 'Firefox ESR', programs: ['/usr/bin/firefox-esr'], launch: launchFirefox },
  { name: 'WebKitGTK', programs: ['/usr/bin/WebKitWebDriver', WEBKIT, '/usr/bin/Xvfb'], launch: launchWebkit },
]

/** What of a make is not installed; it is walked only if nothing is missing. */
export function missingOf({ programs }: Make): string[] {
  return programs.filter((program) => !existsSync(program))
}

async function launchFirefox(): Promise<OtherBrowser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true })
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  return {
    open: async (url, width) => {
      await page.setViewport({ width, height: HEIGHT })
      // What a page fetches is waited for: to leave it before is a failure that Firefox tells of.
      await page.goto(url, { waitUntil: ['load', 'networkidle0'] })
    },
    ask: async <Answer>(expression: string) => (await page.evaluate(expression)) as Answer,
    type: (selector, text) => page.type(selector, text),
    errors: () => Promise.resolve(errors),
    close: () => browser.close(),
  }
}

/** WebKit has no window without a screen, and its driver tells no errors: the page keeps those it meets itself. */
async function launchWebkit(): Promise<OtherBrowser> {
  const [screen, port] = [await freePort(), await freePort()]
  const started: ChildProcess[] = [start('/usr/bin/Xvfb', [`:${screen}`, '-screen', '0', '1600x1200x24'])]
  const environment = { DISPLAY: `:${screen}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' }
  started.push(start('/usr/bin/WebKitWebDriver', [`--port=${port}`], environment))
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: WEBKIT, args: ['--automation'] },
  })
  await listening(port)
  const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build()
  const errors: string[] = []
  const gather = async () => errors.push(...(await driver.executeScript<string[]>('return window.pageErrors ?? []')))
  return {
    open: async (url, width) => {
      await gather()
      await driver.manage().window().setRect({ width, height: HEIGHT })
      await driver.get(url)
      await driver.executeScript(`window.pageErrors = []
        addEventListener('error', (event) => window.pageErrors.push(event.message))
        addEventListener('unhandledrejection', (event) => window.pageErrors.push(String(event.reason)))`)
    },
    ask: (expression) => driver.executeScript(`return ${expression}`),
    type: (selector, text) => driver.findElement({ css: selector }).sendKeys(text),
    errors: async () => {
      await gather()
      return errors
    },
    close: async () => {
      await driver.quit()
      for (const child of started.toReversed()) child.kill()
    },
  }
}

function start(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return spawn(program, args, { env: { ...process.env, ...environment }, stdio: 'ignore' })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Waits until something answers at a port. */
async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null)
    if (answer?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`nothing answers at port ${port}`)
}
