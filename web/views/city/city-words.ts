/** What the pictures of cities are called and measured in. */
import type { CityMeasures } from '#api/contract/city-pictures.ts'
import type { DocumentRef } from '#api/contract/common.ts'
import type { CityViewKind, LikenessKey, MeasureKey } from '#web/views/city/view-keys.ts'

export const viewNames: Record<CityViewKind, string> = { map: '地图', industries: '城市×产业', segments: '城市×环节', similarity: '相似度', table: '城市表' }

export const measureWords: Record<MeasureKey, { name: string; unit: string; meaning: string }> = {
  layouts: { name: '布局', unit: '项', meaning: '规划要求发展的产品，每个市每个产品一项；县（市、区）的计入所属市' },
  products: { name: '产品', unit: '个', meaning: '规划要求本市发展的不同产品' },
  segments: { name: '环节', unit: '个', meaning: '本市有布局的产业链环节' },
  chains: { name: '产业链', unit: '条', meaning: '在其标题下给了本市布局的产业链' },
  gaps: { name: '契合的缺口', unit: '个', meaning: '全省缺口中，本市已有相关环节、没有不宜招引规定的个数' },
}

export const likenessWords: Record<LikenessKey, { name: string; meaning: string }> = {
  common: { name: '共同个数', meaning: '两市都有布局的个数' },
  z: { name: 'z 值', meaning: '共同个数比按名单长短随机抽取的期望高出几个标准差；长名单本来就容易重合，看 z 不看个数' },
  jaccard: { name: 'Jaccard', meaning: '共同个数 ÷ 两市合计的不同个数' },
  cosine: { name: '余弦（同构系数）', meaning: '共同个数 ÷ √(甲的个数 × 乙的个数)' },
}
const digits: Record<LikenessKey, number> = { common: 0, z: 1, jaccard: 2, cosine: 2 }
/** As a cell prints it; – where it is not defined. */
export const sayLikeness = (key: LikenessKey, value: number | null): string => (value === null ? '–' : value.toFixed(digits[key]).replace(/^-(0(?:\.0+)?)$/u, '$1'))

const focusNames: Record<CityMeasures['focus'][number]['kind'], string> = { industry: '产业', chain: '产业链', segment: '环节', product: '产品' }
/** 产业链 集成电路；产品 功率器件. */
export const focusText = (focus: CityMeasures['focus']): string => focus.map(({ kind, name }) => `${focusNames[kind]} ${name}`).join('；')

/** What a picture rests on. */
export const basisText = (documents: readonly Pick<DocumentRef, 'shortTitle'>[], asOf: string): string =>
  `依据：${documents.map(({ shortTitle }) => `《${shortTitle.replace(/[《》]/gu, '')}》`).join('') || '没有文件'}；截至 ${asOf}`

/** What is counted; a chain's segments take what is a kind of theirs from other headings too, as the gap board does. */
export const scopeNote = (focus: CityMeasures['focus'], bySegment = false): string =>
  `只计“发展”布局；县（市、区）计入所属市；写给全省或一组市的不计入任何市。${bySegment || focus.some(({ kind }) => kind === 'chain' || kind === 'segment') ? '含写在其他产业标题下、按参考数据归入本链环节的布局。环节为参考数据，不是规划原文。' : ''}`
