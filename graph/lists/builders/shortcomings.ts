import type { ListBuilder } from '../list.ts'
import { figureNames, gapFields, gapGroups } from './gap-groups.ts'

const fields = { ...gapFields, items: '规划点名待突破' } as const

/** 急需突破短板: segments that are missing, needed and missing, named as bottlenecks, or carried by one city only. */
export const shortcomings: ListBuilder<keyof typeof fields> = {
  key: 'shortcomings',
  fields,
  basis: '缺口中的缺失、上游断供、卡脖子和单点，同一环节并为一行；没有句子直接说明的，列出文件谈到本链之处',
  lacks: '没有发现缺失、断供、单点的环节，规划也没有点名待突破的事项',
  add: '环节划分有出入时，修改 seeds/reference 中的环节后重新载入',
  build: (scope) =>
    gapGroups(scope, ['missing', 'broken-upstream', 'bottleneck', 'single-point']).map(({ id, gaps, passageIds, cells }) => ({
      id, link: gaps[0].id, scope: 'own', passageIds, cells: { ...cells, items: figureNames(gaps, 'bottlenecks') },
    })),
}
