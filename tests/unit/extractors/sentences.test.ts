import { describe, expect, it } from 'vitest'
import { readDocument } from '#graph/extractors/read-document.ts'

const provinceId = 'province:340000'
const read = (text: string) => readDocument({ slug: 'test', text, provinceId })
const facts = (text: string): string[] => read(text).layouts.map(({ placeName, item, relation }) => `${placeName} ${relation} ${item}`)

describe('what a sentence states', () => {
  it.each([
    ['合肥市、芜湖市分别发展显示面板和机器人。', ['合肥市 develop 显示面板', '芜湖市 develop 机器人']],
    ['六安市舒城县发展光学镜头。', ['舒城县 develop 光学镜头']],
    ['推动合肥市的家电注塑等环节向六安转移。', ['合肥市 retire 家电注塑', '六安市 develop 家电注塑']],
    ['宿州市承接长三角纺织服装产业转移。', ['宿州市 develop 纺织服装']],
    ['除铜陵市外，各市不再新建水泥熟料生产线。', ['各市 limit 水泥熟料生产线']],
    ['重点发展光伏玻璃的有滁州、蚌埠。', ['滁州市 develop 光伏玻璃', '蚌埠市 develop 光伏玻璃']],
    ['光伏组件重点布局在合肥、滁州。', ['合肥市 develop 光伏组件', '滁州市 develop 光伏组件']],
    ['将芜湖市打造成为机器人产业基地。', ['芜湖市 develop 机器人']],
    ['合肥市：新型显示、集成电路；芜湖市：机器人。', ['合肥市 develop 新型显示', '合肥市 develop 集成电路', '芜湖市 develop 机器人']],
    ['合肥市重点发展高品质、高耐久性水泥。', ['合肥市 develop 高品质、高耐久性水泥']],
    ['合肥市重点发展桥梁、风电等工程用特种水泥。', ['合肥市 develop 特种水泥']],
    ['合肥市重点发展工业废水、污泥处理装备。', ['合肥市 develop 工业废水、污泥处理装备']],
    ['到2025年，铜陵市退出独立球团设备。', ['铜陵市 retire 独立球团设备']],
    ['以合肥为龙头，带动六安发展光学镜头。', ['合肥市 develop 光学镜头', '六安市 develop 光学镜头']],
    ['合肥侧重整车、芜湖侧重机器人。', ['合肥市 develop 整车', '芜湖市 develop 机器人']],
    ['合肥芯片、芜湖机器人两地错位发展。', ['合肥市 develop 芯片', '芜湖市 develop 机器人']],
    ['芜湖市在做优整车的同时，发展机器人。', ['芜湖市 develop 整车', '芜湖市 develop 机器人']],
    ['合肥市围绕航天配套发展卫星部件。', ['合肥市 develop 卫星部件']],
    ['合肥市打造从硅片到显示模组的完整链条。', ['合肥市 develop 硅片', '合肥市 develop 显示模组']],
    ['宿州市、亳州市分别以白酒、中药见长。', ['宿州市 develop 白酒', '亳州市 develop 中药']],
    ['铜陵市焦化产能只减不增。', ['铜陵市 limit 焦化']],
    ['安庆市推进原油加工向烯烃、聚酯延伸。', ['安庆市 develop 烯烃', '安庆市 develop 聚酯']],
    ['亳州市要把中药产业做强做优。', ['亳州市 develop 中药']],
    ['除沿江开发区外，各市严禁新增煤化工产能。', ['各市 limit 煤化工']],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected)
  })

  it('leaves a pseudo-place without an id', () => {
    expect(read('除铜陵市外，各市不再新建水泥熟料生产线。').layouts[0]).not.toHaveProperty('placeId')
  })

  it.each([
    ['合肥市要延伸产业链条，提升品牌知名度。', 'goal-only'],
    ['2021年，合肥、芜湖两市工业产值占全省比重继续提高。', 'mention-only'],
    ['世界制造业大会在合肥市举行。', 'mention-only'],
    ['芜湖奇瑞、马钢集团等企业牵头组建创新联合体。', 'no-verb'],
    ['鼓楼区重点发展软件服务。', 'unresolved-place'],
  ])('lists %s as unread', (text, reason) => {
    const { layouts, unread } = read(text)
    expect(layouts).toEqual([])
    expect(unread).toMatchObject([{ reason }])
  })

  it('gives every sentence that names a city a layout or a reason', () => {
    const text = '合肥市发展芯片。合肥与各市的通行时间缩短。在合肥市举行会议。芜湖市承接产业转移。'
    const { passages, layouts, unread } = read(text)
    const accounted = new Set([...layouts, ...unread].map(({ passageId }) => passageId))
    expect(passages.filter(({ id }) => !accounted.has(id))).toEqual([])
  })

  it('lists a stretch too long to be a sentence as damaged', () => {
    expect(read(`合肥市重点发展${'芯片、'.repeat(4000)}芯片。`).unread).toMatchObject([{ reason: 'damaged', places: ['合肥市'] }])
  })
})

describe('leading enterprises', () => {
  const enterprises = (text: string) => read(text).enterprises.map(({ name, role }) => [name, role])
  it('reads the list that is joined to clusters', () => {
    expect(enterprises('培育壮大淄博市高端精细化工等8 个产业集群和兖矿鲁南化工、东营利华益等 15 家领军企业。')).toEqual([['兖矿鲁南化工', 'leading'], ['东营利华益', 'leading']])
  })
  it('tells chain leaders from leaders', () => {
    expect(enterprises('发挥中国重汽、潍柴等链主企业作用。')).toEqual([['中国重汽', 'chain-leading'], ['潍柴', 'chain-leading']])
  })
  it('takes neither places nor kinds of enterprises for names', () => {
    expect(enterprises('以济南、青岛等市为龙头，支持高校、科研机构等与龙头企业合作，培育一批领军企业。')).toEqual([])
  })
})
