/** 上游, 中游, 下游: words alone, so that the page can use them without the schemas. */
export const stages = ['upstream', 'midstream', 'downstream'] as const
export type Stage = (typeof stages)[number]
export const stageNames: Readonly<Record<Stage, string>> = { upstream: '上游', midstream: '中游', downstream: '下游' }
