import { groupBy } from '#graph/domain/grouping.ts'
import { join, type ListBuilder } from '../list.ts'
import { assetRows } from './asset-rows.ts'

const fields = { name: '技术或事项', kind: '类别', verb: '原文用词', segment: '环节', cities: '所在市', heading: '所在标题' } as const

/** 协同攻关技术: technologies that plans name, and what they say is to be broken through. */
export const technologies: ListBuilder<keyof typeof fields> = {
  key: 'technologies',
  fields,
  basis: '原文点名的攻关技术，以及“突破、攻关、补短板、国产化替代”所指的事项',
  lacks: '文件没有在本链标题下点名攻关技术或待突破事项',
  add: '把技术需求清单或揭榜榜单放进 seeds/documents 重新载入',
  build: (scope) => {
    const { chain, cityId } = scope
    const named = assetRows(scope, ({ kind }) => (kind === 'technology' ? '攻关技术' : undefined)).map(({ cells, ...row }) => ({ ...row, cells: { ...cells, verb: '', segment: '' } }))
    const wanted = [
      ...chain.segments.flatMap(({ name, bottlenecks, carriers }) =>
        cityId === undefined || carriers.some((carrier) => carrier.cityId === cityId) ? bottlenecks.map((one) => ({ ...one, segment: name })) : [],
      ),
      ...(cityId === undefined ? chain.unplacedBottlenecks.map((one) => ({ ...one, segment: '' })) : []),
    ]
    const items = [...groupBy(wanted, ({ name }) => name)].map(([name, said]) => ({
      id: said[0]?.focusId ?? name, scope: 'own' as const, passageIds: [...new Set(said.map(({ passageId }) => passageId))],
      cells: { name, kind: '待突破事项', verb: join(said.map(({ verb }) => verb)), segment: join(said.map(({ segment }) => segment).filter(Boolean)), cities: '', heading: '' },
    }))
    return [...named, ...items]
  },
}
