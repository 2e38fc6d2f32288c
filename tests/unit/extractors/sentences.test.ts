import { describe, expect, it } from 'vitest'
import { readEntities } from '#graph/extractors/entities/read-entities.ts'
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
    ['萧县、砀山县水果，霍山县石斛等特色产品加快出口。', ['萧县 develop 水果', '砀山县 develop 水果', '霍山县 develop 石斛']],
    ['安庆市的化纤，宿州市、亳州市的面粉和白酒，要以基地建设带动精深加工。', ['安庆市 develop 化纤', '宿州市 develop 面粉', '亳州市 develop 面粉', '宿州市 develop 白酒', '亳州市 develop 白酒']],
    ['蚌埠市发展硅基材料，并与滁州市协同发展光伏玻璃。', ['蚌埠市 develop 硅基材料', '蚌埠市 develop 光伏玻璃', '滁州市 develop 光伏玻璃']],
    ['宿州市发展智能家电、云计算（埇桥区、萧县）。', ['宿州市 develop 智能家电', '埇桥区 develop 云计算', '萧县 develop 云计算']],
    ['石塘经济区、肥东县发展机器人。', ['肥东县 develop 机器人']],
    ['合肥市引导医美材料项目落户下塘工业园区和长丰县。', ['长丰县 develop 医美材料']],
    ['鼓励粮食企业与宿州、亳州共建产业园，主要生产面粉。', ['宿州市 develop 面粉', '亳州市 develop 面粉']],
    ['阜阳市发展专用车及车桥、特种纸及纸板。', ['阜阳市 develop 专用车', '阜阳市 develop 车桥', '阜阳市 develop 特种纸及纸板']],
    ['宣城市竹木加工向竹塑复合材料延伸。', ['宣城市 develop 竹塑复合材料']],
    ['合肥市的文化产品、芜湖市等旅游品牌要提升。', []],
    ['宿州市不得新建水泥项目，严禁在淮河流域上游新上造纸项目。', ['宿州市 limit 水泥']],
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
  const enterprises = (text: string) => readEntities(read(text).passages, provinceId).filter(({ kind }) => kind === 'enterprise').map(({ name, role }) => [name, role])
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

describe('forms of plans of the fourth to sixth round', () => {
  const cases: [string, string, string[]][] = [
    ['province:230000', '严禁在松花江沿岸的哈尔滨市依兰县、通河县，佳木斯市汤原县新建造纸项目。', ['依兰县 limit 造纸', '通河县 limit 造纸', '汤原县 limit 造纸']],
    ['province:430000', '严禁长江岸线一公里范围内的华容县、临湘市新建化工项目。', ['华容县 limit 化工', '临湘市 limit 化工']],
    ['province:650000', '第八师石河子市发展聚氯乙烯，塔城地区乌苏市、第十师北屯市发展活性炭。', ['石河子市 develop 聚氯乙烯', '乌苏市 develop 活性炭', '北屯市 develop 活性炭']],
    ['province:650000', '以昌吉州为重点发展专用面粉，以喀什地区为支点发展核桃油。', ['昌吉回族自治州 develop 专用面粉', '喀什地区 develop 核桃油']],
    ['province:320000', '江阴市、宜兴市分别发展封测和半导体硅片。', ['江阴市 develop 封测', '宜兴市 develop 半导体硅片']],
    ['province:150000', '丰镇市完成铁合金矿热炉淘汰。', ['丰镇市 retire 铁合金矿热炉']],
    ['province:500000', '开州区（眼镜、鞋）、云阳县（面条、小家电）。', ['开州区 develop 眼镜', '开州区 develop 鞋', '云阳县 develop 面条', '云阳县 develop 小家电']],
    ['province:510000', '推动武侯区鞋业、金牛区家具向崇州市转移。', ['武侯区 retire 鞋业', '金牛区 retire 家具', '崇州市 develop 鞋业', '崇州市 develop 家具']],
    ['province:440000', '“广州—佛山—珠海”高端装备带以工业母机、航空装备为主。', ['广州市 develop 工业母机', '广州市 develop 航空装备', '佛山市 develop 工业母机', '佛山市 develop 航空装备', '珠海市 develop 工业母机', '珠海市 develop 航空装备']],
    ['province:330000', '支持杭州市余杭区在衢州市柯城区建设“产业飞地”，重点布局数字安防。', ['柯城区 develop 数字安防']],
    ['province:230000', '绥化市大力发展氨基酸，肇东市、安达市为主要承载地。', ['绥化市 develop 氨基酸', '肇东市 develop 氨基酸', '安达市 develop 氨基酸']],
    ['province:370000', '济南市重点发展茶饮料、茶食品等精深加工产品。', ['济南市 develop 茶饮料', '济南市 develop 茶食品']],
    ['province:220000', '敦化市、珲春市要完善边境仓储设施，补齐口岸短板。', []],
    ['province:370000', '培育壮大以济南、青岛等城市为重点的“鲁氢经济带”。', []],
  ]

  it.each(cases)('reads by the places of %s: %s', (homeId, text, expected) => {
    const { layouts } = readDocument({ slug: 'test', text, provinceId: homeId })
    expect(layouts.map(({ placeName, item, relation }) => `${placeName} ${relation} ${item}`).sort()).toEqual([...expected].sort())
  })

  it('gives the industry of its heading to the cities of a region that goes by a name of its own', () => {
    const { layouts } = readDocument({ slug: 'test', text: '# 方案\n\n## 一、氢能产业\n\n培育以济南、青岛为重点的“鲁氢经济带”，氢能产业产值突破200亿元。', provinceId: 'province:370000' })
    expect(layouts.map(({ placeName, item }) => `${placeName} ${item}`)).toEqual(['济南市 氢能', '青岛市 氢能'])
  })
})

describe('forms met in plans of other provinces', () => {
  const factsIn = (code: string, text: string): string[] => readDocument({ slug: 'test', text, provinceId: `province:${code}` }).layouts.map(({ placeName, item, relation }) => `${placeName} ${relation} ${item}`)

  it.each([
    ['370000', '集中做强日—临沿海钢铁基地。', ['日照市 develop 钢铁', '临沂市 develop 钢铁']],
    ['370000', '安全有序推进海阳、荣成等沿海核电基地开发建设。', ['海阳市 develop 核电', '荣成市 develop 核电']],
    ['370000', '培育壮大济南市产业金融集聚区、青岛市财富管理金融产业集群和齐鲁银行、中泰证券等 5 家领军企业。', ['济南市 develop 产业金融', '青岛市 develop 财富管理金融']],
    ['370000', '抓好济南中央商务区、青岛金家岭金融聚集区等 6 个重点园区建设。', []],
    ['510000', '南充、达州双中心带动，广安、广元协同，建设锂钾基地。', ['南充市 develop 锂钾', '达州市 develop 锂钾', '广安市 develop 锂钾', '广元市 develop 锂钾']],
    ['340000', '按照“合肥—芜湖双核引领，安庆多点支撑”的布局，做大商用车。', ['合肥市 develop 商用车', '芜湖市 develop 商用车', '安庆市 develop 商用车']],
    ['440000', '聚焦广州、韶关等地，发展电子新材料。', ['广州市 develop 电子新材料', '韶关市 develop 电子新材料']],
    ['440000', '形成以广州为核心，珠海为支撑，中山为配套的汽车产业格局。', ['广州市 develop 汽车', '珠海市 develop 汽车', '中山市 develop 汽车']],
    ['440000', '支持广州番禺汽车城、花都汽车产业基地做大智能网联汽车。', ['番禺区 develop 智能网联汽车', '花都区 develop 智能网联汽车']],
    ['420000', '以武汉为龙头，推动黄石、鄂州协同发展，建设光电子信息产业集群。', ['武汉市 develop 光电子信息', '黄石市 develop 光电子信息', '鄂州市 develop 光电子信息']],
    ['320000', '徐州市以徐工集团为龙头，提升起重机、挖掘机整机水平。', ['徐州市 develop 起重机', '徐州市 develop 挖掘机整机']],
    ['410000', '信阳市布局信阳毛尖、茶油。', ['信阳市 develop 信阳毛尖', '信阳市 develop 茶油']],
    ['410000', '安阳市除产能置换外一律不得新增钢铁产能。', ['安阳市 limit 钢铁']],
    ['420000', '猇亭区、江陵县关停未入园的化工企业。', ['猇亭区 retire 化工', '江陵县 retire 化工']],
    ['530000', '鼓励上海企业到大理、普洱投资建设核桃乳项目。', ['大理白族自治州 develop 核桃乳', '普洱市 develop 核桃乳']],
    ['530000', '绿色铝向文山、红河等州市集中，延伸铝箔、铝车轮链条。', ['文山壮族苗族自治州 develop 绿色铝', '红河哈尼族彝族自治州 develop 绿色铝', '文山壮族苗族自治州 develop 铝箔', '文山壮族苗族自治州 develop 铝车轮', '红河哈尼族彝族自治州 develop 铝箔', '红河哈尼族彝族自治州 develop 铝车轮']],
    ['150000', '在鄂尔多斯大路、图克、苏里格工业园区和乌海及周边地区，发展煤制烯烃。', ['鄂尔多斯市 develop 煤制烯烃', '乌海市 develop 煤制烯烃']],
    ['610000', '以榆林为龙头、延安为支撑，重点发展镁合金。', ['榆林市 develop 镁合金', '延安市 develop 镁合金']],
    ['610000', '除商洛市外，陕南各市不再新建焦化项目。', ['各市 limit 焦化']],
    ['210000', '鞍山、朝阳禁止新增钢铁产能。', ['鞍山市 limit 钢铁', '朝阳市 limit 钢铁']],
    ['210000', '沈阳市打造高端装备制造业基地，重点发展机器人、航空装备。', ['沈阳市 develop 机器人', '沈阳市 develop 航空装备']],
    ['150000', '鄂尔多斯集团、伊利（呼和浩特）、通威（包头）研发费用应享尽享。', []],
  ])('reads, in %s, %s', (code, text, expected) => {
    expect(factsIn(code, text)).toEqual(expected)
  })

  it('lists a belt whose ends several places could be', () => {
    const { layouts, unread } = readDocument({ slug: 'test', text: '加快建设莱一泰内陆精品钢生产基地。', provinceId: 'province:370000' })
    expect(layouts).toEqual([])
    expect(unread).toMatchObject([{ reason: 'unresolved-place' }])
  })

  it('reads marks in a table with a column for each place', () => {
    expect(factsIn('440000', '| 集群 | 广州 | 深圳 |\n| --- | --- | --- |\n| 电子信息 | ★★ | ★★★ |\n| 石化 | ★ | |\n')).toEqual(['广州市 develop 电子信息', '深圳市 develop 电子信息', '广州市 develop 石化'])
  })

  it('gives the industry of the heading where a sentence names nothing else', () => {
    expect(factsIn('340000', '1. 新型显示\n\n支持合肥打造新型显示产业集群。\n')).toEqual(['合肥市 develop 新型显示'])
  })
})
