import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placerOf } from '#graph/importers/place-product.ts'
import { readReferenceChains } from '#graph/importers/reference/read-chains.ts'

const placeProduct = (name: string, among: Parameters<typeof placerOf>[0]) => placerOf(among)(name)
const { chains, segments } = readReferenceChains('seeds/reference')

/** The name of the segment a product lands in under a heading of the plans. */
function placedUnder(heading: string, product: string): string | undefined {
  const chain = chains.find(({ industries }) => industries.includes(heading))
  const placement = placeProduct(product, segments.filter(({ chainId }) => chainId === chain?.id))
  return segments.find(({ id }) => id === placement?.segmentId)?.name
}

describe('the placing rule', () => {
  const wafers = { id: 'segment:集成电路:晶圆制造', terms: ['晶圆'] }
  const packaging = { id: 'segment:集成电路:封装测试', terms: ['封装', 'MEMS封装'] }

  it('takes the longest term', () => {
    expect(placeProduct('MEMS封装晶圆', [wafers, packaging])).toEqual({ segmentId: packaging.id, term: 'MEMS封装' })
  })

  it('takes the term nearest the end when two are equally long', () => {
    expect(placeProduct('晶圆级封装', [wafers, packaging])).toEqual({ segmentId: packaging.id, term: '封装' })
    expect(placeProduct('封装用晶圆', [wafers, packaging])).toEqual({ segmentId: wafers.id, term: '晶圆' })
  })

  it('reads full-width letters, other case and spaced words alike', () => {
    expect(placeProduct('ｍems 封装', [wafers, packaging])?.term).toBe('MEMS封装')
  })

  it('leaves a product that holds no term unplaced', () => {
    expect(placeProduct('花生油', [wafers, packaging])).toBeUndefined()
    expect(placeProduct('', [wafers, packaging])).toBeUndefined()
  })

  it('names a segment whose term the product holds, and no segment has a longer one', () => {
    const names = fc.array(fc.constantFrom('晶', '圆', '封', '装', '测', '试', 'M', 'ｍ'), { maxLength: 8 }).map((letters) => letters.join(''))
    const someSegments = fc.array(fc.array(names, { maxLength: 3 }), { maxLength: 4 })
      .map((lists) => lists.map((terms, index) => ({ id: `segment:链:${index}`, terms })))
    const fold = (text: string) => text.replaceAll('ｍ', 'm').toLowerCase()
    fc.assert(fc.property(names, someSegments, (name, candidates) => {
      const placement = placeProduct(name, candidates)
      const held = candidates.flatMap(({ terms }) => terms).filter((term) => term !== '' && fold(name).includes(fold(term)))
      if (!placement) {
        expect(held).toEqual([])
        return
      }
      expect(held).toContain(placement.term)
      expect(candidates.find(({ id }) => id === placement.segmentId)?.terms).toContain(placement.term)
      expect(placement.term.length).toBe(Math.max(...held.map((term) => term.length)))
    }))
  })

  it('does not change when terms of other words are added', () => {
    fc.assert(fc.property(fc.constantFrom(...segments), (segment) => {
      const name = `高端${segment.terms[0] ?? ''}`
      const alone = placeProduct(name, [segment])
      expect(placeProduct(name, [segment, { id: 'segment:链:别处', terms: ['此词不在名中'] }])).toEqual(alone)
    }))
  })
})

describe('the column of integrated circuits', () => {
  it.each([
    ['高性能集成电路', '芯片产品'], ['功率器件', '功率与分立器件'], ['智能传感器', '传感器与探测器'], ['第三代半导体', '第三代半导体'],
    ['专用芯片设计', '芯片设计'], ['晶圆制造', '晶圆制造'], ['系统级封装', '封装测试'],
    ['键合丝', '封装材料'], ['封装基板', '封装材料'], ['MEMS传感器', '传感器与探测器'], ['半导体化学材料', '光刻胶与化学品'],
    ['红外探测器产品设计', '芯片设计'], ['特色半导体封测', '封装测试'], ['晶圆级封装', '封装测试'], ['引线框架材料', '封装材料'],
    ['功率半导体封测', '封装测试'], ['光刻胶', '光刻胶与化学品'], ['集成电路用硅片生产', '硅片'], ['半导体分立器件', '功率与分立器件'],
    ['功能芯片', '芯片产品'], ['硅基辐射探测器芯片产品', '传感器与探测器'], ['高端磁性材料产品', '电子专用材料'],
    ['设计', '芯片设计'], ['制造', '晶圆制造'], ['封测', '封装测试'],
  ])('places %s in %s', (product, segment) => {
    expect(placedUnder('集成电路', product)).toBe(segment)
  })
})

describe('other columns', () => {
  it.each([
    ['钢铁', '胎圈钢丝用钢', '特殊钢'], ['钢铁', '子午线轮胎用胎圈钢丝', '金属制品'],
    ['有色金属', '矿铜冶炼', '铜冶炼'], ['有色金属', '高性能铜及铜合金板带材', '铜板带箔材'],
    ['数控机床', '精密立（卧）式加工中心', '切削机床'], ['数控机床和机器人', 'SCARA（水平多关节）机器人', '工业机器人'],
    ['能源装备', '动力锂离子电池隔膜', '锂电材料'], ['能源装备', '海上风电装备', '风电整机'],
    ['环保装备', 'VOCs监测检测', '环境监测装备'], ['先进高分子材料', '无氯氟聚氨酯化学发泡剂', '专用化学品'],
    ['超高清视频', '4K/8K 超高清电视节目制作', '内容制作'], ['超高清视频', '4K/8K超高清电视节目', '内容制作'],
    ['轨道交通装备', '以牵引变压器为主的智能轨道交通四电集成', '四电与线路工程'], ['轨道交通装备', '牵引变压器', '牵引系统'],
    ['能源装备', '风电场设计运维', '风电运维'], ['能源装备', '海上风电装备', '风电整机'], ['铸造', '高水平区域铸造中心', '铸铁铸钢件'],
    ['氢能及燃料电池', '储（运）氢', '储运氢'], ['汽车及零部件', '高性能动力系统', '电驱电控'], ['高端化工产业', '航空子午胎关键技术', '轮胎制造'],
    ['高端化工产业', '合成橡胶', '合成橡胶'], ['现代海洋产业', '海洋智能超算药物组学大数据', '海洋生物'], ['出版传媒产业', '数字出版', '出版内容'], ['医药', '海洋生物医药', '海洋药物'],
  ])('%s: places %s in %s', (heading, product, segment) => {
    expect(placedUnder(heading, product)).toBe(segment)
  })

  it('leaves a product of another industry unplaced: stainless steel printed under 有色金属', () => {
    expect(placedUnder('有色金属', '不锈钢制品')).toBeUndefined()
  })
})
