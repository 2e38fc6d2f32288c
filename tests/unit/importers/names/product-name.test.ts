import { describe, expect, it } from 'vitest'
import { toProductKey, toProductName } from '#graph/importers/names/product-name.ts'
import { toNameKeys } from '#graph/importers/naming.ts'

describe('the name that printed forms share', () => {
  it.each([
    ['MEMS 传感器', 'MEMS传感器'],
    ['ＭＥＭＳ传感器', 'MEMS传感器'],
    ['“智慧教育”', '智慧教育'],
    ['超高压电缆绝缘料聚乙烯(XLPE)', '超高压电缆绝缘料聚乙烯（XLPE）'],
    ['5G+4K/8K 技术', '5G+4K/8K技术'],
    ['SCARA robot arm', 'SCARA robot arm'],
    ['精密立（卧）式加工中心', '精密立（卧）式加工中心'],
  ])('%s is %s', (printed, name) => {
    expect(toProductName(printed)).toBe(name)
    expect(toProductName(name)).toBe(name)
  })
})

/** A heading may stand behind the name, as 智能农机@农机装备. */
const key = (printed: string): string => {
  const [name = '', heading] = printed.split('@')
  return toProductKey(name, heading)
}

const meeting = [
  ['尼龙', '尼龙产品', '尼龙系列产品', '尼龙等产品', '尼龙产业', '尼龙行业', '高端尼龙', '先进尼龙产品'],
  ['半导体分立器件', '半导体分立器件生产和制造', '半导体分立器件产品'],
  ['卫星载荷', '卫星载荷研发制造'],
  ['钢铁', '先进钢铁制造', '钢铁产业'],
  ['化工', '化工产业'],
  ['先进制造', '先进制造业', '先进制造产业'],
  ['木材加工', '木材加工业'],
  ['新能源汽车', '新能源汽车产业', '新能源汽车制造业', '高端新能源汽车', '新能源汽车（含零部件）'],
  ['新能源汽车整车', '新能源汽车（整车）', '新能源汽车(整车)', '新能源汽车整车制造'],
  ['精密立（卧）式加工中心', '精密立式（卧式）加工中心', '精密立卧式加工中心'],
  ['中药材种（养）殖', '中药材种养殖'],
  ['聚烯烃弹性体(POE)', '聚烯烃弹性体', '聚烯烃弹性体（ＰＯＥ）'],
  ['Low-E（低辐射）玻璃', '低辐射（Low-E）玻璃', '低辐射玻璃'],
  ['石墨烯微片（粉体/浆料）', '石墨烯微片', '石墨烯微片（粉体、浆料等）'],
  ['矿山机械', '绿色高效智能矿山机械@工程机械', '智能矿山机械@工程机械产业'],
  ['农机', '智能农机@农机装备', '智能化农机@农业机械'],
  ['家电', '智能家电@家电', '家电制造', '家电产品@家电'],
  ['海工装备', '智能海工装备@船舶与海工装备'],
  ['数控机床', '高档数控机床', '智能数控机床@数控机床'],
]

describe('printed forms of one product', () => {
  it.each(meeting)('meet: %s, %s and others', (...forms) => {
    expect(new Set(forms.map(key)).size).toBe(1)
  })
})

describe('names of different products', () => {
  it.each([
    ['先进封装', '封装'], ['先进陶瓷', '陶瓷'], ['先进复合材料', '复合材料'], ['优质碳素结构钢', '碳素结构钢'], ['高性能纤维', '纤维'], ['新型疫苗', '疫苗'],
    ['晶圆制造', '晶圆'], ['发动机再制造', '发动机'], ['轮胎智能制造', '轮胎'], ['水泥制品', '水泥'], ['放疗产品', '放疗'], ['化工产品', '化工'], ['水产品', '水'],
    ['高端化工', '化工'], ['新能源汽车整车', '新能源汽车'], ['聚乙烯（HDPE）', '聚乙烯（LDPE）'], ['超高压电缆绝缘料聚乙烯（XLPE）', '超高压电缆绝缘料聚乙烯'],
    ['废气治理（不含VOCs、恶臭）', '废气治理'], ['铜（铝）箔', '铜铝箔'], ['精密外圆（立式）磨床', '精密外圆磨床'], ['智能手机@电子', '手机@电子'],
    ['智能家居@家电', '家居@家电'], ['智能网联汽车@汽车', '汽车@汽车'], ['智能终端@电子', '终端@电子'], ['智能制造@装备', '制造@装备'], ['智能电网@电力装备', '电网@电力装备'],
    ['智能传感器@智能传感器', '传感器@智能传感器'], ['智能农机', '农机'], ['智能检测装备@检测装备', '检测装备@检测装备'], ['智能制造装备@高端装备', '制造装备@高端装备'],
  ])('%s and %s stay apart', (one, other) => {
    expect(key(one)).not.toBe(key(other))
  })
})

describe('the name products meet by', () => {
  it.each(['高端产品', '先进制造', '高端装备', '智能装备@智能装备', '主导产业', '农产品', '电子产品', '高等', '等离子', '医用产品', '高端化', '优质', '产品', '钢产品', '', '（）'])('never becomes vague, short or empty: %s', (printed) => {
    expect(key(printed)).toBe(toProductName(printed.split('@')[0] ?? ''))
  })

  it('is not looked for in whole sentences', () => {
    const sentence = '尼龙产品'.repeat(50)
    expect(toProductKey(sentence)).toBe(sentence)
  })

  it.each(meeting.flat())('is its own: %s', (printed) => {
    const [name = '', heading] = printed.split('@')
    expect(toProductKey(toProductKey(name, heading), heading)).toBe(toProductKey(name, heading))
    expect(toProductKey(toProductName(name), heading)).toBe(toProductKey(name, heading))
  })
})

describe('search keys', () => {
  it.each([
    ['集成电路', 'jichengdianlu', 'jcdl'],
    ['重庆', 'chongqing', 'cq'],
    ['厦门', 'xiamen', 'xm'],
    ['5G+超高清视频', '5gchaogaoqingshipin', '5gcgqsp'],
  ])('of %s', (name, pinyin, initials) => {
    expect(toNameKeys(name)).toEqual({ pinyin, initials })
  })
})
