import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReferenceSource } from '#graph/domain/evidence.ts'
import { industryIdOf } from '#graph/domain/industry-name.ts'
import { readDocument } from '#graph/extractors/read-document.ts'
import { readDamage } from '#graph/extractors/damage/read-damage.ts'
import { readSegments } from '#graph/extractors/segments/read-segments.ts'
import { readReferenceChains } from '#graph/importers/reference/read-chains.ts'

const { chains, segments } = readReferenceChains('seeds/reference')

/** The headings of columns 2 to 7 of the manufacturing plan, as printed. */
const columnHeadings = [
  '化工', '钢铁', '有色金属', '平板玻璃', '水泥', '轮胎', '纺织服装', '食品', '家电', '造纸',
  '集成电路', '高端软件', '智能传感器', '计算机及外设', '人工智能', '超高清视频',
  '汽车及零部件', '工程机械', '农机装备', '数控机床', '船舶与海工装备', '轨道交通装备', '能源装备', '环保装备',
  '先进高分子材料', '先进无机非金属材料', '高性能纤维及复合材料', '稀土功能材料', '石墨烯',
  '医药', '医疗器械', '生命科学', '柔性电子', '空天科技', '深海远海',
]
/** Headings of its industry sections that have no column. */
const sectionHeadings = [
  '建材', '铸造', '信息通信设备', '云计算和大数据', '虚拟现实', '区块链', '氢能及燃料电池', '数控机床和机器人',
  '先进钢铁材料', '先进有色金属材料', '前沿新材料', '生物药', '化学药', '中药',
]
/** Headings of the industries that the action plan of 2021 treats in sections of their own, beside those above. */
const actionHeadings = ['现代高效农业', '文化创意产业', '精品旅游产业', '现代金融服务业', '体育产业', '医养健康产业', '健康养老产业', '现代海洋产业']
const files: Record<string, string> = {
  'document:shandong-2018-technical-transformation': '004.txt',
  'document:shandong-2021-manufacturing-plan': '002.txt',
  'document:shandong-2021-three-resolutes': '003.txt',
  'document:shandong-2024-manufacturing-year': '001.txt',
  'document:shandong-2024-traditional-industries': '000.txt',
}

const withoutSpace = (text: string) => text.replace(/\s|\*\*/gu, '')
const textOf = (documentId: string) =>
  readFileSync(`seeds/documents/${documentId.replace('document:', '')}/${files[documentId]}`, 'utf8')

/** Chain structures that a document names under a heading that a chain covers, in sentences that are not damaged. */
function structuresOf(documentId: string) {
  const text = textOf(documentId)
  const { passages } = readDocument({ slug: documentId.replace('document:', ''), text, provinceId: 'province:370000' })
  const damaged = new Set(readDamage(text, passages).flatMap(({ passageIds }) => passageIds))
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return readSegments(passages, damaged).filter(({ passageId, isOrdered }) => isOrdered && !damaged.has(passageId)).flatMap(({ passageId, segments: links }) => {
    const { heading = '', text: sentence = '' } = byId.get(passageId) ?? {}
    const chain = chains.find(({ industries }) => industries.some((industry) => industryIdOf(industry) === industryIdOf(heading)))
    return chain === undefined ? [] : [{ chain: chain.name, links, sentence: withoutSpace(sentence) }]
  })
}

const sources: { id: string; source: ReferenceSource }[] = [...chains, ...segments]

describe('the reference chains', () => {
  it('have a chain for every column heading of the plan, which prints it', () => {
    const plan = withoutSpace(textOf('document:shandong-2021-manufacturing-plan'))
    for (const heading of columnHeadings) {
      expect(plan).toContain(`${heading}。`)
      expect(chains.filter(({ industries }) => industries.includes(heading)), heading).toHaveLength(1)
    }
  })

  it('have a chain for every industry section without a column', () => {
    for (const heading of [...sectionHeadings, ...actionHeadings]) {
      expect(chains.filter(({ industries }) => industries.includes(heading)), heading).toHaveLength(1)
    }
  })

  it('quote the plans verbatim', () => {
    const texts = new Map(Object.keys(files).map((id) => [id, withoutSpace(textOf(id))]))
    const missing = sources.filter(({ source }) => source.kind === 'plan' && !texts.get(source.documentId)?.includes(withoutSpace(source.quote)))
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it('stand under headings that a plan prints', () => {
    const texts = Object.keys(files).map((id) => withoutSpace(textOf(id)))
    const strange = chains.flatMap(({ industries }) => industries).filter((heading) => !texts.some((text) => text.includes(withoutSpace(heading))))
    expect(strange).toEqual([])
  })

  it('cite the sentence wherever a plan names links of a chain in their order', () => {
    const quotes = sources.flatMap(({ id, source }) => (source.kind === 'plan' ? [{ chain: id.split(':')[1], quote: withoutSpace(source.quote) }] : []))
    const silent = Object.keys(files).flatMap((id) => structuresOf(id)).filter(({ chain, sentence }) => !quotes.some((own) => own.chain === chain && sentence.includes(own.quote)))
    expect(silent.map(({ chain, links }) => `${chain}: ${links.join(' ')}`)).toEqual([
      '医药: 药物合成 结晶纯化 剂型工艺', // steps of making one drug, finer than a segment of the chain
      '能源装备: 风 光 储', // three sources of energy that are used together, no chain of links
    ])
  })

  it('quote no passage that was overwritten with stock words', () => {
    const stock = sources.filter(({ source }) => source.kind === 'plan' && withoutSpace(source.quote).includes('大力发展战略'))
    expect(stock.map(({ id }) => id)).toEqual([])
  })

  it('give a class one name wherever its code is used', () => {
    const names = new Map<string, string>()
    for (const { source } of sources) {
      if (source.kind !== 'classification') continue
      expect(source.title).toBe('GB/T 4754—2017')
      expect(source.code).toMatch(/^\d{4}$/u)
      expect(names.get(source.code) ?? source.name).toBe(source.name)
      names.set(source.code, source.name)
    }
  })

  it('are sorted by chain, then by order without holes, upstream first', () => {
    const ids = chains.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    expect([...new Set(segments.map(({ chainId }) => chainId))]).toEqual(ids)
    for (const id of ids) {
      const own = segments.filter(({ chainId }) => chainId === id)
      expect(own.map(({ order }) => order)).toEqual(own.map((_, index) => index))
      const ranks = own.map(({ stage }) => ['upstream', 'midstream', 'downstream'].indexOf(stage))
      expect(ranks, id).toEqual([...ranks].sort())
    }
  })

  it('reach from upstream to downstream in every chain, in five segments or more', () => {
    for (const { id } of chains) {
      const own = segments.filter(({ chainId }) => chainId === id)
      expect(own.length, id).toBeGreaterThanOrEqual(5)
      expect(new Set(own.map(({ stage }) => stage)).size, id).toBe(3)
    }
  })

  it('leave only four segments unconnected, which no other link of their chain needs', () => {
    const fed = new Set(segments.flatMap(({ feeds }) => feeds))
    const alone = segments.filter(({ id, feeds }) => feeds.length === 0 && !fed.has(id)).map(({ id }) => id)
    expect(alone).toEqual(['segment:先进无机非金属材料:节能建材', 'segment:现代海洋:海洋化工', 'segment:能源装备:海洋能装备', 'segment:能源装备:油气煤炭装备'])
  })

  it('tie segments of different chains as kinds: what tyres are made of is synthetic rubber', () => {
    const kindsOf = (id: string) => segments.find((segment) => segment.id === id)?.kindOf
    expect(kindsOf('segment:轮胎:合成橡胶')).toEqual(['segment:化工:合成橡胶'])
    expect(kindsOf('segment:集成电路:靶材')).toEqual(['segment:集成电路:电子专用材料'])
    expect(segments.filter(({ kindOf, feeds }) => kindOf?.some((kind) => feeds.includes(kind))).map(({ id }) => id)).toEqual([])
  })

  it('have no segment for the rest', () => {
    expect(segments.filter(({ name }) => name.includes('其他')).map(({ id }) => id)).toEqual([])
  })

  it('keep the links of integrated circuits that no plan fills, so that the gap can be seen', () => {
    const names = segments.filter(({ chainId }) => chainId === 'chain:集成电路').map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['设计工具', '硅片', '靶材', '半导体设备', '终端应用']))
  })
})
