import { describe, expect, it } from 'vitest'
import { City, County, Province } from '#graph/domain/place.ts'
import { allProvinces, citiesOfProvince, countiesOf, findPlace } from '#graph/places/find-place.ts'

describe('the gazetteer', () => {
  it('lists the sixteen cities of Shandong by code', () => {
    const cities = citiesOfProvince('province:370000')
    expect(cities.map(({ shortName }) => shortName)).toEqual([
      '济南', '青岛', '淄博', '枣庄', '东营', '烟台', '潍坊', '济宁', '泰安', '威海', '日照', '临沂', '德州', '聊城', '滨州', '菏泽',
    ])
  })

  it('gives records that their schemas accept', () => {
    for (const province of allProvinces()) {
      expect(Province.safeParse(province).success, province.name).toBe(true)
      for (const city of citiesOfProvince(province.id)) {
        expect(City.safeParse(city).success, city.name).toBe(true)
        for (const county of countiesOf(city.id)) expect(County.safeParse(county).success, county.name).toBe(true)
      }
    }
  })

  it('knows 莱芜 as a district of 济南', () => {
    expect(countiesOf('city:370100').map(({ name }) => name)).toContain('莱芜区')
  })

  it('keeps districts of municipalities and counties without a city under their province', () => {
    expect(findPlace('渝北区')).toMatchObject({ id: 'county:500112', provinceCode: '500000' })
    expect(countiesOf('province:420000').map(({ name }) => name)).toEqual(['仙桃市', '潜江市', '天门市', '神农架林区'])
  })

  it.each([
    ['370200', '青岛市'], ['city:370200', '青岛市'], ['凉山州', '凉山彝族自治州'], ['county:371326', '平邑县'], ['锡林郭勒盟', '锡林郭勒盟'],
  ])('finds %s', (key, name) => {
    expect(findPlace(key)?.name).toBe(name)
  })

  it('leaves out market districts and development zones, which are no places of their own', () => {
    expect(countiesOf('city:370100').map(({ name }) => name).filter((name) => name === '市辖区' || name.includes('开发区'))).toEqual([])
  })

  it('asks for a province where counties share a name', () => {
    expect(findPlace('鼓楼区')).toBeUndefined()
    expect(findPlace('鼓楼区', 'province:350000')?.code).toBe('350102')
  })

  it.each([
    ['凉山彝族自治州', '凉山'], ['巴音郭楞蒙古自治州', '巴音郭楞'], ['双江拉祜族佤族布朗族傣族自治县', '双江'], ['龙胜各族自治县', '龙胜'], ['浦东新区', '浦东'], ['鄂托克前旗', '鄂托克前'], ['赵县', '赵县'], ['内蒙古自治区', '内蒙古'],
  ])('calls %s %s for short', (name, short) => {
    expect(findPlace(name)?.shortName).toBe(short)
  })
})
