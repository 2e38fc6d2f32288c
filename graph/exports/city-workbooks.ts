/** Pictures of cities as Excel workbooks: the figures, and every sentence that they count. */
import { stageNames } from '#graph/domain/chain.ts'
import type { CityMatrixView } from '#graph/views/city-matrix.ts'
import type { CityMeasuresView } from '#graph/views/city-measures.ts'
import type { CityLayout, CityScope } from '#graph/views/city-scope.ts'
import type { CitySimilarityView } from '#graph/views/city-similarity.ts'
import { toQuote } from '#graph/views/quotes.ts'
import { circumstanceLines, type Circumstances } from './circumstances.ts'
import { citedText, placeOf, sourceColumns } from './sources.ts'
import { writeWorkbook, type SheetPlan } from './workbook.ts'

const unread = '未读'
const aboutSheet = (name: string, circumstances: Circumstances, more: readonly (readonly [string, string])[]): SheetPlan => ({
  name: '说明',
  columns: [{ title: '项目', width: 18 }, { title: '内容', width: 110 }],
  rows: [['名称', name], ...circumstanceLines(circumstances), ['范围', '只计“发展”布局；县（市、区）的布局计入所属市；写给全省或一组市的不计入任何市；产业链和环节含写在其他产业标题下、按参考数据归入本链环节的布局'], ...more],
})

/** A line for each layout and each sentence that states it. */
function evidenceSheet(scope: CityScope): SheetPlan {
  const nameOf = new Map<string, string>(scope.board.cities.map(({ id, name }) => [id, name]))
  const lines = (layouts: readonly CityLayout[]) =>
    layouts.flatMap(({ cityId, placeName, productName, statements }) =>
      statements.map((statement) => [nameOf.get(cityId) ?? '', placeName, productName, `《${statement.documentName}》`, placeOf(toQuote(statement)), citedText(toQuote(statement))]),
    )
  return {
    name: '计数依据',
    columns: [{ title: '城市', width: 10 }, { title: '地名', width: 12 }, { title: '产品', width: 24 }, ...sourceColumns],
    rows: [...scope.board.cities.flatMap(({ id }) => lines(scope.layouts.get(id) ?? [])), ...lines(scope.beyond)],
    empty: '所选条件下没有布局。',
  }
}

export async function measuresWorkbook(view: CityMeasuresView, scope: CityScope, circumstances: Circumstances): Promise<Buffer> {
  const figures: SheetPlan = {
    name: '各市',
    columns: [
      { title: '城市', width: 12 }, { title: '代码', width: 10 }, { title: '状态', width: 12 }, { title: '布局（项）', width: 10 }, { title: '产品（个）', width: 10 }, { title: '环节（个）', width: 10 },
      { title: '产业链（条）', width: 12 }, { title: '产业（个）', width: 10 }, { title: '契合的缺口（个）', width: 14 }, { title: '其中县（市、区）', width: 40 },
    ],
    rows: view.cities.map(({ name, id, state, layouts, products, segments, chains, industries, gaps, counties }) => [
      name, id.slice(-6), { planned: '有布局', silent: '已读未见', unread }[state],
      ...(state === 'unread' ? ['', '', '', '', ''] : [layouts, products, segments, chains, industries]), gaps ?? '',
      counties.map((county) => `${county.name} ${String(county.layouts)}`).join('、'),
    ]),
    empty: '还没有城市。',
  }
  return writeWorkbook([aboutSheet('各市布局', circumstances, [['未读', '该省没有文件谈到所选的产业、产业链、环节或产品，不能断定有无，空着']]), figures, evidenceSheet(scope)], `各市布局 ${circumstances.today}`)
}

export async function matrixWorkbook(view: CityMatrixView, scope: CityScope, circumstances: Circumstances): Promise<Buffer> {
  const title = view.by === 'industry' ? '城市与产业' : '城市与环节'
  const cities = view.cities.toSorted((a, b) => a.rank - b.rank)
  const columns = view.columns.toSorted((a, b) => a.rank - b.rank)
  const cells = new Map(view.cells.map((cell) => [`${cell.cityId} ${cell.columnId}`, cell.products]))
  const matrix: SheetPlan = {
    name: title,
    columns: [{ title: '城市', width: 12 }, ...columns.map(({ name, stage }) => ({ title: stage === null ? name : `${name}（${stageNames[stage]}）`, width: 10 })), { title: '有布局（列）', width: 10 }],
    rows: cities.map((city) => [
      city.name,
      ...columns.map(({ id, readIn }) => cells.get(`${city.id} ${id}`) ?? (readIn.includes(city.provinceId) ? 0 : unread)),
      columns.filter(({ id }) => cells.has(`${city.id} ${id}`)).length,
    ]),
    empty: '还没有城市。',
  }
  const about = aboutSheet(title, circumstances, [
    ['格中数字', '产品个数；0 是已读未见：文件谈到这一列，没有给这个市'],
    ['未读', '该省没有文件谈到这一列，不能断定有无'],
    ['次序', '有无相近的市、相近的列相邻（余弦距离，平均连接聚类）'],
    ...(view.silent.length > 0 ? [['谈到而没有给任何市', view.silent.map(({ name }) => name).join('、')] as const] : []),
  ])
  return writeWorkbook([about, matrix, evidenceSheet(scope)], `${title} ${circumstances.today}`)
}

const digits = (value: number): number => Number(value.toFixed(3))

export async function similarityWorkbook(view: CitySimilarityView, scope: CityScope, circumstances: Circumstances): Promise<Buffer> {
  const thing = view.of === 'product' ? '产品' : '环节'
  const cityOf = new Map(view.cities.map((city) => [city.id, city]))
  const pairs: SheetPlan = {
    name: '城市对',
    columns: [
      { title: '城市甲', width: 10 }, { title: '城市乙', width: 10 }, { title: `甲（${thing}）`, width: 10 }, { title: `乙（${thing}）`, width: 10 }, { title: '共同', width: 8 }, { title: '随机期望', width: 10 },
      { title: 'z', width: 8 }, { title: 'Jaccard', width: 10 }, { title: '余弦', width: 10 }, { title: `共同的${thing}`, width: 80 },
    ],
    rows: view.pairs.map(({ a, b, common, expected, z, jaccard, cosine, things }) => [
      cityOf.get(a)?.name ?? '', cityOf.get(b)?.name ?? '', cityOf.get(a)?.size ?? 0, cityOf.get(b)?.size ?? 0, common, digits(expected), z === null ? '–' : digits(z), digits(jaccard), digits(cosine),
      things.map(({ name }) => name).join('、'),
    ]),
    empty: '不足两个市。',
  }
  const cities = view.cities.toSorted((a, b) => a.rank - b.rank)
  const commonOf = new Map(view.pairs.flatMap(({ a, b, common }) => [[`${a} ${b}`, common], [`${b} ${a}`, common]] as const))
  const matrix: SheetPlan = {
    name: '共同数矩阵',
    columns: [{ title: '城市', width: 12 }, ...cities.map(({ shortName }) => ({ title: shortName, width: 8 }))],
    rows: cities.map((row) => [row.name, ...cities.map((column) => (row.id === column.id ? row.size : (commonOf.get(`${row.id} ${column.id}`) ?? 0)))]),
    empty: '还没有城市。',
  }
  const about = aboutSheet('城市相似度', circumstances, [
    ['总体', `各市共布局 ${String(view.population)} 个不同的${thing}`],
    ['随机期望', '两份名单各自随机抽取时共同个数的期望：甲 × 乙 ÷ 总体（超几何分布）'],
    ['z', '共同个数高出期望几个标准差；– 表示算不出（名单为空，或随机只有一种可能）'],
    ['次序', '按 z 从大到小'],
  ])
  return writeWorkbook([about, pairs, matrix, evidenceSheet(scope)], `城市相似度 ${circumstances.today}`)
}
