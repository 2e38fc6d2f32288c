/** What a reader of the page does and sees, for the tests: counted clicks, steps of the Tab key, the evidence panel, axe. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'

/** The panel with what is selected. */
export const panelOf = (page: Page): Locator => page.getByRole('complementary', { name: '依据', exact: true })

/** What the API answers, asked past the page. */
export const get = async <T>(page: Page, path: string): Promise<T> => (await (await page.request.get(path)).json()) as T

/** Clicks, counted. */
export function clicker(): { count: () => number; click: (target: Locator) => Promise<void> } {
  let count = 0
  return { count: () => count, click: async (target) => ((count += 1), target.click()) }
}

/**
 * Goes on by the Tab key until what has the focus is called so.
 * @throws Error when it is not met within `most` steps
 */
export async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate<string>(`document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? ''`)
    if (name.test(focused)) return
  }
  throw new Error(`${String(name)} is not within ${String(most)} tabs`)
}

/** What axe finds wrong with the page as it is now, a line each. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']).analyze()
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 140)} — ${node.any[0]?.message ?? ''}`))
}
