/** The built page on a real server with the embedded engine and this repository's seeds, in a real Chromium. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { WritingMode } from '#api/plugins/writing.ts'
import { type RunningServer, startServer } from '#api/server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const webFolder = join(root, 'web', 'dist')

const chromiumFlags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export interface Site {
  url: () => string
  /** A fresh page at a path of the site. */
  open: (path: string, viewport?: { width: number; height: number }) => Promise<Page>
  stopServer: () => Promise<void>
  startServer: () => Promise<void>
  /** Console errors are expected from now on in this test: the browser itself reports requests that fail. */
  expectFailedRequests: () => void
}

/** Builds the page when a source is newer than the last build. */
function buildPage(): void {
  const index = join(webFolder, 'index.html')
  const sources = readdirSync(join(root, 'web'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.parentPath.startsWith(webFolder))
  const newest = Math.max(...sources.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))
  if (existsSync(index) && statSync(index).mtimeMs >= newest) return
  execFileSync(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', 'web/vite.config.ts', '--logLevel', 'error'], { cwd: root })
}

/**
 * One server and one browser for the tests of a file. After each test: nothing was written to the console, nothing was
 * asked of another host, and no page scrolls sideways.
 * @param writing who may write; everybody unless said otherwise
 */
export function siteForTests(writing?: WritingMode): Site {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-browser-'))
  let server: RunningServer | undefined
  let browser: Browser
  let port = 0
  let contexts: BrowserContext[] = []
  let complaints: string[] = []
  let failuresExpected = false

  const start = async (): Promise<void> => {
    server = await startServer({ host: '127.0.0.1', port, engine: { kind: 'embedded', folder }, webFolder, rateLimit: 100_000, ...(writing === undefined ? {} : { writing }) })
    port = Number(new URL(server.url).port)
  }
  const stop = async (): Promise<void> => {
    await server?.close()
    server = undefined
  }
  const url = (): string => `http://127.0.0.1:${String(port)}`

  beforeAll(async () => {
    buildPage()
    await start()
    browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: chromiumFlags })
  })
  afterEach(async () => {
    for (const page of contexts.flatMap((context) => context.pages())) {
      const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      if (tooWide > 0) complaints.push(`${decodeURI(page.url())} scrolls sideways by ${String(tooWide)} px`)
    }
    await Promise.all(contexts.map((context) => context.close()))
    const heard = complaints
    contexts = []
    complaints = []
    failuresExpected = false
    expect(heard).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await stop()
    rmSync(folder, { recursive: true, force: true })
  })

  return {
    url,
    stopServer: stop,
    startServer: start,
    expectFailedRequests: () => (failuresExpected = true),
    open: async (path, viewport = desk) => {
      const context = await browser.newContext({ viewport, locale: 'zh-CN', baseURL: url(), permissions: ['clipboard-read', 'clipboard-write'] })
      contexts.push(context)
      const page = await context.newPage()
      page.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return
        if (!(failuresExpected && message.text().startsWith('Failed to load resource'))) complaints.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
      page.on('request', (request) => {
        const { protocol, host } = new URL(request.url())
        if (protocol.startsWith('http') && host !== new URL(url()).host) complaints.push(`asked ${host}`)
      })
      await page.goto(path)
      return page
    },
  }
}

/** Path of a thing's page, as the product's own links write it. */
export const chainPath = (name: string): string => `/chains/chain:${encodeURIComponent(name)}`
