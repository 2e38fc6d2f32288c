import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { AgencyDetail, AgencyList } from '#api/contract/agencies.ts'
import type { SearchResult } from '#api/contract/explore.ts'
import type { IndustryDetail, IndustryList } from '#api/contract/places.ts'
import type { RestrictionList } from '#api/contract/restrictions.ts'
import type { TargetList } from '#api/contract/targets.ts'
import { serverForTests } from './running-server.ts'

const server = serverForTests()
const id = encodeURIComponent
type Targets = z.infer<typeof TargetList>
type Restrictions = z.infer<typeof RestrictionList>
type Agencies = z.infer<typeof AgencyList>

const resolutes = 'document:shandong-2021-three-resolutes'
const text = readFileSync(new URL('../../seeds/documents/shandong-2021-three-resolutes/003.txt', import.meta.url), 'utf8')
const squeeze = (words: string) => words.replace(/[\s*]/gu, '')

const targets = async (query: string) => (await server.get<Targets>(`/targets?${query}`)).body
/** All of them, page by page. */
async function targetsPaged(): Promise<Targets['items']> {
  const items: Targets['items'] = []
  for (;;) {
    const page = await targets(`limit=500&offset=${items.length}`)
    items.push(...page.items)
    if (!page.truncated) return items
  }
}
/** 钢铁 of 钢铁行业. */
const stem = (name: string) => name.replace(/\s+/gu, '').replace(/(?<=.{2})(?:产业|行业)$/u, '')
const restrictions = async (query: string) => (await server.get<Restrictions>(`/restrictions?${query}`)).body

describe('targets', () => {
  it('are figures with 万 multiplied out, each with the sentence of the file that sets it', async () => {
    const page = await targets(`document=${resolutes}&limit=500`)
    expect(page.total).toBeGreaterThan(50)
    const iron = page.items.find(({ subject, printed }) => subject === '炼铁产能' && printed === '1975万吨')
    expect(iron).toMatchObject({ name: '炼铁产能1975万吨', comparator: 'drop', value: 19_750_000, unit: '吨', year: 2022, isYearImplied: true, printed: '1975万吨', industry: '钢铁行业' })
    for (const { quote } of page.items) {
      expect(quote.documentId).toBe(resolutes)
      expect(squeeze(text.slice(quote.start, quote.end))).toBe(squeeze(quote.text))
    }
  })

  it('are filtered by document, industry and year together, page by page', async () => {
    const filter = `document=${resolutes}&industry=${id('钢铁')}&year=2022`
    const all = await targets(`${filter}&limit=500`)
    expect(all.total).toBeGreaterThan(1)
    expect(all.items).toHaveLength(all.total)
    for (const { year, industry, quote } of all.items) {
      expect(year).toBe(2022)
      expect(`${industry ?? ''} ${quote.heading ?? ''}`).toContain('钢铁')
    }
    const second = await targets(`${filter}&limit=1&offset=1`)
    expect(second).toEqual({ total: all.total, limit: 1, offset: 1, truncated: all.total > 2, items: all.items.slice(1, 2) })
    expect(await targets('year=2099')).toMatchObject({ total: 0, truncated: false, items: [] })
    expect((await targets('document=document:nothing')).total).toBe(0)
  })
})

describe('restrictions', () => {
  it('say what must go, with the sentence that says so', async () => {
    const page = await restrictions(`document=${resolutes}&rule=retire&limit=500`)
    expect(page.items.every(({ rule }) => rule === 'retire')).toBe(true)
    const furnace = page.items.find(({ threshold }) => threshold === '400立方米及以下炼铁高炉')
    expect(furnace).toMatchObject({ name: '钢铁行业 · 淘汰 · 400立方米及以下炼铁高炉', industry: '钢铁行业', standard: 'technology', isCriterion: true, scope: '全省' })
    expect(squeeze(furnace?.quote.text ?? '')).toContain(furnace?.quote.printed)
  })

  it('are filtered by industry, and total all rules without a filter', async () => {
    const cement = await restrictions(`industry=${id('水泥')}&limit=500`)
    expect(cement.items.length).toBeGreaterThan(1)
    for (const { industry, quote } of cement.items) expect(`${industry ?? ''} ${quote.heading ?? ''}`).toContain('水泥')
    const rules = await Promise.all(['retire', 'ban-new', 'limit', 'replace', 'move'].map((rule) => restrictions(`rule=${rule}&limit=1`)))
    expect(rules.reduce((sum, { total }) => sum + total, 0)).toBe((await restrictions('limit=1')).total)
  })
})

describe('agencies', () => {
  it('come with the tasks they lead and support, each with the sentence that names them', async () => {
    const { body: list } = await server.get<Agencies>('/agencies?limit=500')
    const [busiest] = list.items
    expect(busiest?.name).toBe('省工业和信息化厅')
    for (const summary of list.items.slice(0, 5)) {
      const { body: agency } = await server.get<z.infer<typeof AgencyDetail>>(`/agencies/${id(summary.id)}`)
      expect(agency).toMatchObject(summary)
      expect(agency.led).toHaveLength(summary.leadCount)
      expect(agency.supported).toHaveLength(summary.supportCount)
      for (const { leads, quote } of agency.led) {
        expect(leads.map((lead) => lead.id)).toContain(agency.id)
        expect(squeeze(quote.text)).toContain(quote.printed)
      }
      for (const { supports } of agency.supported) expect(supports.map((support) => support.id)).toContain(agency.id)
    }
  })

  it('keep the printed order: 省经济和信息化委 leads, 省发展改革委 is the first to support', async () => {
    const { body: agency } = await server.get<z.infer<typeof AgencyDetail>>(`/agencies/${id('agency:省经济和信息化委')}`)
    const task = agency.led.find(({ name }) => name === '（六）智能制造推进行动')
    expect(task).toMatchObject({ section: '三、具体措施', wording: '牵头' })
    expect(task?.leads.map(({ name }) => name)).toEqual(['省经济和信息化委'])
    expect(task?.supports.map(({ name }) => name)).toEqual(['省发展改革委', '省教育厅', '省科技厅', '省商务厅', '省国资委'])
  })

  it('are found by name and by initials', async () => {
    for (const q of ['省财政厅', 'sczt']) {
      const { body } = await server.get<SearchResult>(`/search?q=${id(q)}&kind=agency`)
      expect(body.items[0]).toMatchObject({ id: 'agency:省财政厅', kind: 'agency', name: '省财政厅' })
    }
  })
})

describe('an industry', () => {
  const industryOf = async (industryId: string) => (await server.get<IndustryDetail>(`/industries/${id(industryId)}`)).body

  it('shows the figures and rules that name it, or stand under its heading and name none', async () => {
    const { body: industries } = await server.get<z.infer<typeof IndustryList>>('/industries?limit=500')
    const [allTargets, allRestrictions] = [await targetsPaged(), (await restrictions('limit=500')).items]
    const known = new Set(industries.items.map((industry) => industry.id))
    const shown = { targets: 0, restrictions: 0 }
    for (const { id: industryId } of industries.items) {
      const industry = await industryOf(industryId)
      shown.targets += industry.targets.length
      shown.restrictions += industry.restrictions.length
      for (const item of [...industry.targets, ...industry.restrictions]) expect(item.industryId).toBe(industryId)
    }
    expect(shown.targets).toBe(allTargets.filter(({ industryId }) => industryId !== null && known.has(industryId)).length)
    expect(shown.restrictions).toBe(allRestrictions.filter(({ industryId }) => industryId !== null && known.has(industryId)).length)
    expect(shown.targets).toBeGreaterThan(0)
    expect(shown.restrictions).toBeGreaterThan(0)
  }, 60_000)

  it('goes by the printed name before the heading, however either is spelled', async () => {
    for (const item of [...await targetsPaged(), ...(await restrictions('limit=500')).items]) {
      if (item.industry !== null) expect(item.industryId).toBe(`industry:${stem(item.industry)}`)
      else if (item.industryId !== null) expect(item.industryId).toBe(`industry:${stem(item.quote.heading ?? '')}`)
    }
    const { targets: iron } = await industryOf('industry:钢铁')
    expect(iron.some(({ industry }) => industry === '钢铁行业')).toBe(true)
  })
})
