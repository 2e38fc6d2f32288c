import { describe, expect, it } from 'vitest'
import { toNameKeys } from '#graph/importers/naming.ts'
import { toProductName } from '#graph/importers/product-name.ts'

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
