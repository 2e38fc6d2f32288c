import { describe, expect, it } from 'vitest'
import type { AssetKind } from '#graph/domain/asset.ts'
import { toAssetName } from '#graph/importers/names/asset-name.ts'
import { NameAliases } from '#graph/importers/names/read-aliases.ts'

const none = new NameAliases([])
const listed = new NameAliases([
  { kind: 'enterprise', name: '中车四方', aliases: ['中车青岛四方机车车辆'], source: { kind: 'general' } },
  { kind: 'enterprise', name: '某某控股集团有限公司', aliases: ['某某控股'], source: { kind: 'general' } },
])

const cases: [AssetKind, string, string][] = [
  ['enterprise', '海尔集团', '海尔'],
  ['enterprise', '浪潮集团有限公司', '浪潮'],
  ['enterprise', '歌尔公司', '歌尔'],
  ['enterprise', '威海光威复合材料股份有限公司', '威海光威复合材料'],
  ['enterprise', '万华化学集团股份有限公司', '万华化学'],
  ['enterprise', '荣昌生物制药(烟台)有限公司', '荣昌生物制药（烟台）'],
  ['enterprise', '山东钢铁集团有限公司', '山东钢铁集团'],
  ['enterprise', '山东钢铁股份有限公司', '山东钢铁'],
  ['enterprise', '山钢股份有限公司', '山钢股份'],
  ['enterprise', '山钢集团', '山钢'],
  ['enterprise', '鲁西集团', '鲁西集团'],
  ['enterprise', '青岛集团', '青岛集团'],
  ['enterprise', '能源集团', '能源集团'],
  ['enterprise', '上市公司', '上市公司'],
  ['enterprise', '海尔分公司', '海尔分公司'],
  ['enterprise', '股份有限公司', '股份有限公司'],
  ['cluster', '青岛市影视文化', '青岛影视文化'],
  ['cluster', '青岛影视文化产业集群', '青岛影视文化'],
  ['cluster', '“雁阵形”集群', '雁阵形集群'],
  ['cluster', '济南市产业金融聚集区', '济南产业金融集聚区'],
  ['park', '青岛金家岭金融聚集区', '青岛金家岭金融集聚区'],
  ['park', '东营－临沂 产业带', '东营—临沂产业带'],
  ['project', '裕龙岛炼化一体化项目', '裕龙岛炼化一体化'],
  ['project', '裕龙岛炼化一体化项目（一期）', '裕龙岛炼化一体化项目（一期）'],
  ['project', '恒丰银行恒心工程项目', '恒丰银行恒心工程'],
  ['project', '重点建设项目', '重点建设项目'],
  ['technology', '航空子午胎关键技术', '航空子午胎关键技术'],
  ['brand', '“好品山东”', '好品山东'],
  ['brand', '好品山东品牌', '好品山东'],
]

describe('the name of an asset', () => {
  it.each(cases)('%s %s is %s', (kind, printed, name) => {
    expect(toAssetName(kind, printed, none)).toBe(name)
    expect(toAssetName(kind, name, none)).toBe(name)
  })

  it.each(['中车青岛四方机车车辆股份有限公司', '中车青岛四方机车车辆', '中车四方', '中车四方公司'])('is the one the list gives it: %s', (printed) => {
    expect(toAssetName('enterprise', printed, listed)).toBe('中车四方')
  })

  it('stays as listed even where it ends in a legal form', () => {
    expect(toAssetName('enterprise', '某某控股', listed)).toBe('某某控股集团有限公司')
    expect(toAssetName('enterprise', '某某控股集团有限公司', listed)).toBe('某某控股集团有限公司')
  })

  it('is not looked for in whole sentences', () => {
    const sentence = '公司'.repeat(100)
    expect(toAssetName('enterprise', sentence, none)).toBe(sentence)
  })

  it('takes nothing from the list for another kind', () => {
    expect(toAssetName('brand', '中车青岛四方机车车辆', listed)).toBe('中车青岛四方机车车辆')
  })
})
