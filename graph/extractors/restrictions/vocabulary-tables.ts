/** What the header of a table's column says it holds. Data only. */

export type ColumnKind = 'industry' | 'standard' | 'task' | 'scope' | 'deadline'

/** Tried in order. */
export const columnKinds: readonly { kind: ColumnKind; words: RegExp }[] = [
  { kind: 'deadline', words: /时限|期限|时间|年份|年度|节点/u },
  { kind: 'scope', words: /区域|地区|地市|市州|盟市|设区市|所在地|适用范围|^市$|^县/u },
  { kind: 'industry', words: /^(?:所属|重点|涉及)?(?:行业|产业|领域)(?:类别|名称|分类)?$/u },
  { kind: 'standard', words: /标准|条件|工艺|装备|设备|生产线|(?:淘汰|退出|关停|限制|禁止|落后|压减)[\u4e00-\u9fff]*(?:内容|对象|范围|产能|产品|装置|类|项目)?$/u },
  { kind: 'task', words: /任务|措施|要求|内容/u },
]
