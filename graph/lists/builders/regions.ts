import { stageNames } from '#graph/domain/chain.ts'
import { groupBy } from '#graph/domain/grouping.ts'
import type { BoardChain, Carrier } from '#graph/gaps/board.ts'
import { join, union, type ListBuilder, type ListScope } from '../list.ts'

const unplaced = '未归环节'

interface Placed {
  carrier: Carrier
  segment: BoardChain['segments'][number] | undefined
}

/** The chain's layouts with the segment that takes each; one that no segment takes is there too. */
function placed({ chain, cityId }: ListScope): Placed[] {
  const segmentOf = new Map(chain.segments.flatMap((segment) => [...segment.carriers, ...segment.against].map(({ layoutId }) => [layoutId, segment] as const)))
  return chain.carriers.filter((carrier) => cityId === undefined || carrier.cityId === cityId).map((carrier) => ({ carrier, segment: segmentOf.get(carrier.layoutId) }))
}

const products = (group: readonly Placed[]): string => join(group.map(({ carrier }) => carrier.productName))
const developed = ({ carrier }: Placed): boolean => carrier.relation === 'develop'
const passagesOf = (group: readonly Placed[]): string[] => union(group.map(({ carrier }) => carrier.passageIds))
/** 退出：…；控制：…. */
const againstText = (group: readonly Placed[]): string =>
  (['retire', 'limit'] as const)
    .map((relation) => ({ relation, items: group.filter(({ carrier }) => carrier.relation === relation) }))
    .filter(({ items }) => items.length > 0)
    .map(({ relation, items }) => `${relation === 'retire' ? '退出' : '控制'}：${products(items)}`)
    .join('；')

const order = ({ segment }: Placed): number => (segment === undefined ? 1 : 0)
const texts = {
  lacks: '文件没有在本链标题下给任何市布局',
  add: '把各市的规划放进 seeds/documents 重新载入',
}
const fields = { city: '市', segmentCount: '环节数', productCount: '产品数', layout: '环节与产品', against: '退出或控制' } as const

/** 区域布局优化, a row for each city: what it is to develop by segment, and what it is to give up. */
export const regions: ListBuilder<keyof typeof fields> = {
  key: 'regions',
  fields,
  basis: '本链标题下的城市布局，每市一行，产品多的在前',
  ...texts,
  build: (scope) =>
    [...groupBy(placed(scope), ({ carrier }) => carrier.cityId)]
      .map(([id, group]) => {
        const plans = group.filter(developed)
        const bySegment = [...groupBy(plans.toSorted((a, b) => order(a) - order(b)), ({ segment }) => segment?.name ?? unplaced)]
        return {
          id, link: id, scope: 'own' as const, passageIds: passagesOf(group),
          cells: {
            city: group[0]?.carrier.cityName ?? id,
            segmentCount: bySegment.filter(([name]) => name !== unplaced).length,
            productCount: new Set(plans.map(({ carrier }) => carrier.productId)).size,
            layout: bySegment.map(([name, items]) => `${name}（${products(items)}）`).join('；'),
            against: againstText(group),
          },
        }
      })
      .sort((a, b) => b.cells.productCount - a.cells.productCount || (a.id < b.id ? -1 : 1)),
}

const fieldsBySegment = { city: '市', segment: '环节', stage: '阶段', productCount: '产品数', products: '产品', against: '退出或控制' } as const

/** 区域布局优化, a row for each city and segment: to be filtered by either. */
export const regionSegments: ListBuilder<keyof typeof fieldsBySegment> = {
  key: 'region-segments',
  fields: fieldsBySegment,
  basis: '本链标题下的城市布局，每市每环节一行',
  ...texts,
  build: (scope) =>
    [...groupBy(placed(scope), ({ carrier, segment }) => `${carrier.cityId} ${segment?.id ?? unplaced}`)]
      .flatMap(([id, group]) => {
        const [first] = group
        if (first === undefined) return []
        const { carrier, segment } = first
        const plans = group.filter(developed)
        return [{
          id, link: segment?.id ?? carrier.cityId, scope: 'own' as const, passageIds: passagesOf(group),
          cells: {
            city: carrier.cityName, segment: segment?.name ?? unplaced, stage: segment === undefined ? '' : stageNames[segment.stage],
            productCount: new Set(plans.map((one) => one.carrier.productId)).size, products: products(plans), against: againstText(group),
          },
        }]
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
}
