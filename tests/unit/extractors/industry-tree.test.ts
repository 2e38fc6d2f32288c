import { describe, expect, it } from 'vitest'
import { readDocument } from '#graph/extractors/read-document.ts'
import { readIndustryTree } from '#graph/extractors/structure/industry-tree.ts'

const treeOf = (text: string) => readIndustryTree(readDocument({ slug: 'case', text }).passages).map(({ industry, group, parent }) => [group, parent, industry])

describe('the industry tree', () => {
  it('is drawn by numbered headings below a group', () => {
    const text = '三、产业方向\n\n（一）改造提升传统产业\n\n1. 钢铁。\n\n发展特钢。\n\n（二）培育壮大新兴产业\n\n1. 新材料。\n\n（1）石墨烯。\n\n发展石墨烯薄膜。\n\n（三）布局未来产业\n\n1. 生命科学。\n\n发展基因治疗。\n'
    expect(treeOf(text)).toEqual([
      ['traditional', undefined, '钢铁'],
      ['emerging', undefined, '新材料'],
      ['emerging', '新材料', '石墨烯'],
      ['future', undefined, '生命科学'],
    ])
  })

  it('has no place for what is to go, for measures, or for headings outside of a group', () => {
    const text = '二、淘汰传统产业落后产能\n\n1. 水泥。\n\n关停小窑。\n\n三、传统产业升级\n\n1. 强化要素保障。\n\n保障用地。\n\n四、保障措施\n\n1. 智能制造。\n\n推广应用。\n'
    expect(treeOf(text)).toEqual([])
  })
})
