import { describe, expect, it } from 'vitest'
import { inferProvince } from '#graph/places/home-province.ts'
import { findPlaceMentions } from '#graph/places/mentions.ts'

const named = (text: string, home?: string): (string | undefined)[] => findPlaceMentions(text, home).map(({ place }) => place?.name)

describe('places in a text', () => {
  it.each([
    ['淮南市、淮北市重点发展复合肥', 'province:340000', ['淮南市', '淮北市']],
    ['池州、黄山等市重点发展户外装备', 'province:340000', ['池州市', '黄山市']],
    ['现代中药（亳州、太和、金寨）', 'province:340000', ['亳州市', '太和县', '金寨县']],
    ['诸城、寿光等县市重点发展', 'province:370000', ['诸城市', '寿光市']],
    ['日照、临沂两市', 'province:370000', ['日照市', '临沂市']],
    ['南阳市方城县、社旗县', 'province:410000', ['南阳市', '方城县', '社旗县']],
    ['海南州、海西州发展盐湖化工', 'province:630000', ['海南藏族自治州', '海西蒙古族藏族自治州']],
    ['海南省与海南州', 'province:630000', ['海南省', '海南藏族自治州']],
    ['长春、吉林、四平等市', 'province:220000', ['长春市', '吉林市', '四平市']],
    ['马鞍山市和县、含山县', 'province:340000', ['马鞍山市', '和县', '含山县']],
    ['培育长兴新能源、新昌轴承等产业集群', 'province:330000', ['长兴县', '新昌县']],
    ['支持台州湾新区发展氢能', 'province:330000', ['台州市']],
    ['依托晋中大学城', 'province:140000', ['晋中市']],
    ['向安宁、宜良、禄丰搬迁', 'province:530000', ['安宁市', '宜良县', '禄丰市']],
    ['支持龙海、长泰、漳浦发展食品', 'province:350000', ['龙海区', '长泰区', '漳浦县']],
    ['三元区发展机床', 'province:350000', ['三元区']],
    ['祁阳县与祁阳市', 'province:430000', ['祁阳县', '祁阳市']],
    ['玻璃器皿：祁县。', 'province:140000', ['祁县']],
    ['中山主攻灯饰', 'province:440000', ['中山市']],
    ['黄石大冶湖高新区：生物医药', 'province:420000', ['黄石市']],
    ['蠡县：皮革；保定白沟新城：箱包', 'province:130000', ['蠡县', '保定市']],
    ['以新余为主的锂电基地、以上饶为主的光伏基地', 'province:360000', ['新余市', '上饶市']],
    ['雄安新区、保定市', 'province:130000', ['雄安新区', '保定市']],
    ['湘西自治州发展茶油', 'province:430000', ['湘西土家族苗族自治州']],
    ['洗煤企业迁至海南区。', 'province:150000', ['海南区']],
    ['改造提升永康五金、义乌饰品、浦江水晶', 'province:330000', ['永康市', '义乌市', '浦江县']],
    ['2.武平岩前工业园：背光模组', 'province:350000', ['武平县']],
    ['余杭人工智能产业园：大模型', 'province:330000', ['余杭区']],
    ['小化工向柯桥马鞍、上虞道墟等集聚区搬迁', 'province:330000', ['柯桥区', '上虞区']],
    ['由运城向阳高、祁县、广灵转移', 'province:140000', ['运城市', '阳高县', '祁县', '广灵县']],
    ['储能电站建在白银靖远、酒泉', 'province:620000', ['白银市', '靖远县', '酒泉市']],
    ['开工寻乌、奉新抽水蓄能电站', 'province:360000', ['寻乌县', '奉新县']],
  ])('finds those of %s', (text, home, names) => {
    expect(named(text, home)).toEqual(names)
  })

  it.each([
    '复合肥、大理石、中山装、三明治', '洛阳钼业和南阳路', '合新高铁、胶济铁路', '白银回收、朝阳产业', '登黄山看日照', '东方航天港', '济南海关', '上海市场广阔', '中心城区和主城区', '和平、新城、鼓楼', '河南县域经济中的县域', '杭州湾新区与台州湾大桥', '依托中原科技城、北城智慧岛', '石化工业园：聚烯烃', '高新产业园：软件',
  ])('is not fooled by %s', (text) => {
    expect(named(text).filter((name) => name !== '河南省')).toEqual([])
  })

  it('leaves a district undecided that several cities have, and takes the city printed before', () => {
    expect(named('鼓楼区')).toEqual([undefined])
    expect(named('南京市鼓楼区')).toEqual(['南京市', '鼓楼区'])
  })

  it('counts positions in UTF-16 code units', () => {
    expect(findPlaceMentions('😀青岛市')).toMatchObject([{ start: 2, end: 5 }])
  })

  it('judges the province of a text by what it prints most', () => {
    expect(inferProvince('山东省规划。济南市、青岛市与北京市合作。')).toBe('province:370000')
    expect(inferProvince('没有地名的文本')).toBeUndefined()
  })
})
