import { stageNames } from '#graph/domain/chain.ts'
import { toCityRows } from '#graph/gaps/gap.ts'
import { join, union, type ListBuilder } from '../list.ts'
import { assetRows } from './asset-rows.ts'

/** So many cities make a segment a strength of the chain. */
export const strengthFrom = 3

const fields = { name: '环节或集群', kind: '类别', stage: '阶段', cityCount: '市数', cities: '市', products: '产品', heading: '所在标题' } as const

/** 主要特色优势: segments that several cities carry, most of them first; then clusters. */
export const strengths: ListBuilder<keyof typeof fields> = {
  key: 'strengths',
  fields,
  basis: `${strengthFrom} 个以上的市有发展布局的环节，市数多的在前；以及原文点名的集群`,
  lacks: `没有 ${strengthFrom} 个以上的市布局的环节，文件也没有在本链标题下点名集群`,
  add: '把各市的规划放进 seeds/documents 重新载入，布局会按市累计',
  build: (scope) => {
    const { chain, cityId } = scope
    const segments = chain.segments
      .map((segment) => ({ segment, cities: toCityRows(segment.carriers) }))
      .filter(({ cities }) => cities.length >= strengthFrom && (cityId === undefined || cities.some(({ id }) => id === cityId)))
      .sort((a, b) => b.cities.length - a.cities.length)
      .map(({ segment, cities }) => ({
        id: segment.id, link: segment.id, scope: 'own' as const, passageIds: union(cities.map(({ passageIds }) => passageIds)),
        cells: {
          name: segment.name, kind: '环节', stage: stageNames[segment.stage], cityCount: cities.length, heading: '',
          cities: join(cities.map(({ name }) => name)), products: join(segment.carriers.map(({ productName }) => productName)),
        },
      }))
    const clusters = assetRows(scope, ({ kind }) => (kind === 'cluster' ? '集群' : undefined)).map(({ cells, ...row }) => ({
      ...row, cells: { ...cells, stage: '', cityCount: cells.cities === '' ? '' : cells.cities.split('、').length, products: '' },
    }))
    return [...segments, ...clusters]
  },
}
