import { describe, expect, it } from 'vitest'
import { chainPath, phone, siteForTests } from './site.ts'

const site = siteForTests()

describe('the colours of a chain', () => {
  it('show one measure on the map, by stages and in the table, with the legend and the date', async () => {
    const page = await site.open(chainPath('集成电路'))
    await page.getByRole('application').waitFor()
    await page.getByRole('group', { name: '着色' }).getByRole('button', { name: '集中度' }).click()
    const legend = page.getByRole('group', { name: '图例' })
    await legend.getByRole('listitem').filter({ hasText: '独占' }).waitFor()
    await legend.getByText(/截至 \d{4}-\d{2}-\d{2}/u).waitFor()
    await page.getByRole('button', { name: '分段', exact: true }).click()
    await page.getByRole('article').filter({ hasText: '硅片' }).getByText('独占 1.00：德州市 1').waitFor()
    await page.getByRole('button', { name: '表格', exact: true }).click()
    await page.getByRole('columnheader', { name: '集中度' }).waitFor()
    await page.getByRole('cell', { name: /独占 1\.00：德州市 1/u }).waitFor()
    await legend.getByRole('listitem').filter({ hasText: '独占' }).waitFor()
  })

  it('stand in the address and in the saved picture', async () => {
    const page = await site.open(`${chainPath('集成电路')}?view=map&colour=document`)
    await page.getByRole('group', { name: '着色' }).getByRole('button', { name: '文件', pressed: true }).waitFor()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出' }).click()
    await page.getByRole('group', { name: '导出' }).getByRole('button', { name: /^SVG/u }).click()
    const stream = await (await saved).createReadStream()
    let svg = ''
    for await (const part of stream) svg += String(part)
    expect(svg).toContain('①《')
    expect(svg).toMatch(/截至 \d{4}-\d{2}-\d{2}/u)
  })

  it('are chosen by keyboard on a phone, and what was not read is said apart', async () => {
    const page = await site.open(chainPath('集成电路'), phone)
    await page.getByRole('group', { name: '着色' }).getByRole('button', { name: '链主与集群' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: '图例' }).getByText('× 未读').waitFor()
    await page.getByText(/没有点名/u).first().waitFor()
    expect(new URL(page.url()).searchParams.get('colour')).toBe('leaders')
  })
})
