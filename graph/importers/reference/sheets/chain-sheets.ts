/** The sheets 产业链 and 环节. */
import { type Chain, industryGroups, type Segment, stages } from '#graph/domain/chain.ts'
import { toId } from '#graph/domain/ids.ts'
import { referenceFiles } from '../rows.ts'
import { byText, fromList, type Sheet, toList, toNumber, wordsOf } from './sheet.ts'
import { fromSource, sourceColumns, toSource } from './source-columns.ts'

const groups = wordsOf({ traditional: '传统产业', emerging: '新兴产业', future: '未来产业' } satisfies Record<(typeof industryGroups)[number], string>)
const stageWords = wordsOf({ upstream: '上游', midstream: '中游', downstream: '下游' } satisfies Record<(typeof stages)[number], string>)

/** What stands after the kind: 化工:合成橡胶. */
export const codeOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** A name within a chain as the id of that chain's segment. */
const segmentIdOf = (chain: string, name: string): string => toId('segment', chain, name)

export const chainSheet: Sheet<Chain> = {
  name: '产业链',
  file: referenceFiles.chains,
  columns: [
    { header: '产业链', note: '产业链名称；编号由名称生成，改名即换编号', width: 20, fields: ['id', 'name'] },
    { header: '类别', note: '传统产业、新兴产业或未来产业', width: 10, fields: ['group'], choices: groups.choices },
    { header: '领域', note: '规划中更大的领域，如 新一代信息技术', width: 16, fields: ['sector'] },
    { header: '次序', note: '显示次序，从 0 起，不重复', width: 6, fields: ['order'] },
    { header: '对应标题', note: '规划中讲这条链的标题，照印，用分号隔开；一个标题只归一条链', width: 36, fields: ['industries'] },
    { header: '别名', note: '检索时用的其他名称，用分号隔开', width: 36, fields: ['aliases'], isOptional: true },
    ...sourceColumns,
  ],
  toCells: ({ name, group, sector, order, industries, aliases, source }) => ({
    产业链: name, 类别: groups.toChinese(group), 领域: sector, 次序: String(order), 对应标题: fromList(industries), 别名: fromList(aliases), ...fromSource(source),
  }),
  toRow: (cells, say) => ({
    id: toId('chain', cells['产业链'] ?? ''),
    name: cells['产业链'],
    group: groups.toCode(cells['类别'] ?? '', '类别', say),
    sector: cells['领域'],
    order: toNumber(cells['次序'] ?? ''),
    industries: toList(cells['对应标题'] ?? ''),
    aliases: toList(cells['别名'] ?? ''),
    source: toSource(cells, say),
  }),
  compare: (a, b) => byText(a.id, b.id),
}

export const segmentSheet: Sheet<Segment> = {
  name: '环节',
  file: referenceFiles.segments,
  columns: [
    { header: '产业链', note: '所属产业链，与“产业链”表中的名称一致', width: 20, fields: ['chainId'] },
    { header: '环节', note: '环节名称，同一条链内不重复', width: 18, fields: ['id', 'name'] },
    { header: '阶段', note: '上游、中游或下游', width: 6, fields: ['stage'], choices: stageWords.choices },
    { header: '次序', note: '在本链内的次序，从 0 起，上游在前', width: 6, fields: ['order'] },
    { header: '供给环节', note: '本链内需要它产出的环节名称，用分号隔开；不得成环，不得从下游指向上游', width: 30, fields: ['feeds'], isOptional: true },
    { header: '属于', note: '它是哪个环节的一种，写作 产业链:环节，可跨链，用分号隔开', width: 24, fields: ['kindOf'], isOptional: true },
    { header: '归类词', note: '产品名称含此词即归入本环节，词长者优先，用分号隔开；同一条链内一个词只归一个环节', width: 40, fields: ['terms'], isOptional: true },
    ...sourceColumns,
  ],
  toCells: ({ chainId, name, stage, order, feeds, kindOf, terms, source }) => ({
    产业链: codeOf(chainId), 环节: name, 阶段: stageWords.toChinese(stage), 次序: String(order),
    供给环节: fromList(feeds.map((id) => codeOf(codeOf(id)))), 属于: fromList(kindOf?.map(codeOf)), 归类词: fromList(terms), ...fromSource(source),
  }),
  toRow: (cells, say) => {
    const chain = cells['产业链'] ?? ''
    const kinds = toList(cells['属于'] ?? '')
    return {
      id: segmentIdOf(chain, cells['环节'] ?? ''),
      chainId: toId('chain', chain),
      name: cells['环节'],
      stage: stageWords.toCode(cells['阶段'] ?? '', '阶段', say),
      order: toNumber(cells['次序'] ?? ''),
      feeds: toList(cells['供给环节'] ?? '').map((name) => segmentIdOf(chain, name)),
      ...(kinds.length > 0 ? { kindOf: kinds.map((code) => toId('segment', code)) } : {}),
      terms: toList(cells['归类词'] ?? ''),
      source: toSource(cells, say),
    }
  },
  compare: (a, b) => byText(a.chainId, b.chainId) || a.order - b.order,
}
