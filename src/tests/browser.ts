import packaged from '@sparticuz/chromium'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/**
 * Starts a Chromium. On Linux x64 it comes out of the lock file and needs no root: the package unpacks the system
 * libraries it lacks if it believes to run as a cloud function. Elsewhere CHROME_PATH or an installed Chrome is used.
 */
export async function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync']
  const own = process.env['CHROME_PATH']
  if (own) return chromium.launch({ executablePath: own, args })
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args })
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  return chromium.launch({ executablePath: await packaged.executablePath(), args })
}

/** What a page did that no page of ours may do. */
export type Misconduct = { readonly console: string[]; readonly hosts: string[] }

/** Opens a page in a context of its own and notes console errors, uncaught errors and requests to other hosts. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; misconduct: Misconduct; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const misconduct: Misconduct = { console: [], hosts: [] }
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') misconduct.console.push(message.text())
  })
  page.on('pageerror', (error) => misconduct.console.push(error.message))
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(url).host) misconduct.hosts.push(request.url())
  })
  await page.goto(url)
  return { page, misconduct, close: () => context.close() }
}
