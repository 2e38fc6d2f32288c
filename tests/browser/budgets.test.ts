import { describe, expect, it } from 'vitest'
import { chainPath, siteForTests } from './site.ts'

const site = siteForTests()

describe('budgets', () => {
  it('loads the chain map within 350 kB, compressed, without fonts from elsewhere', async () => {
    const page = await site.open(chainPath('集成电路'))
    await page.getByRole('application').waitFor()
    const bytes = await page.evaluate<number>(
      `performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).reduce((sum, entry) => sum + entry.encodedBodySize, 0)`,
    )
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThan(350_000)
  })

  it.each(['/', chainPath('集成电路'), '/cities/city:371400'])('%s shifts its layout by less than 0.05', async (path) => {
    const page = await site.open('/documents')
    await page.addInitScript(
      `window.shifted = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) => { if (!entry.hadRecentInput) window.shifted += entry.value })).observe({ type: 'layout-shift', buffered: true })`,
    )
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate<number>('window.shifted')).toBeLessThan(0.05)
  })
})
