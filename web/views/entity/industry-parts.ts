import type { IndustryDetail } from '#api/contract/places.ts'

type Contents = Record<'assets' | 'focus' | 'structures' | 'targets' | 'restrictions' | 'layouts', readonly unknown[]>

const names: Record<keyof Contents, string> = {
  assets: '集群、企业、园区等名单', focus: '发展重点', structures: '链条结构', targets: '目标', restrictions: '产能限制', layouts: '分市布局',
}

/** What the page of an industry has, in its order, for the outline. */
export function industryParts(detail: Pick<IndustryDetail, keyof Contents>): { id: string; name: string; count: number }[] {
  return (Object.keys(names) as (keyof Contents)[]).map((id) => ({ id, name: names[id], count: detail[id].length })).filter(({ count }) => count > 0)
}

/** What a reader would look for and the plans do not give; undefined when layouts are there. */
export function whatIsMissing(detail: Pick<IndustryDetail, keyof Contents>): string | undefined {
  if (detail.layouts.length > 0) return undefined
  const parts = industryParts(detail).map(({ name }) => name)
  if (parts.length === 0) return '文件有这一产业标题，没有读出布局、目标、发展重点或限制。'
  return `有规划，无布局：文件对这一产业${parts.map((name) => `有${name}`).join('，')}，没有给任何市布局产品。`
}
