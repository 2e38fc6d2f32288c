import type { Boundaries } from '#graph/domain/boundary.ts'

/** What a map must say of its outlines: its approval number, or that it is a sketch. */
export const sketchNote = ({ name, asOf, mapApproval }: Boundaries['source']): string =>
  mapApproval === null ? `示意图，不作划界依据；轮廓来自 ${name}，${asOf} 年以前的资料，没有审图号，不得公开出版。` : `审图号：${mapApproval}。轮廓来自 ${name}（${asOf}）。`
