/** What is done to a thing on its way from idea and raw stuff to use, with its usual place in a chain. Data only. */

/** Words of one rank stand side by side in a chain; a higher rank comes later. */
const byRank: readonly (readonly string[])[] = [
  ['基础研究', '育种', '选育', '制种', '良种繁育', '种质资源保护', '勘探', '勘查', '采集', '原料基地', '原料', '原材料', '材料', '纤维材料', '硅料', '工业硅', '多晶硅'],
  ['研发', '研究', '开发', '创意', '种植', '养殖', '采掘', '采矿', '采选', '选矿', '开采', '清洗', '标注', '预防', '品种测试', '初加工', '粗加工', '冲压', '基酒酿造', '策划', '规划'],
  ['设计', '产品设计', '临床试验', '临床', '注册检验', '注册', '采购', '扩繁', '屠宰', '冶炼', '熔炼', '制备', '提纯', '纺纱', '纺丝', '拉棒', '切片', '诊断', '硅片', '单晶硅', '单晶硅棒', '制取', '制氢', '合成', '发酵', '提取', '萃取', '浸出', '电解', '焊接'],
  ['制造', '制作', '生产', '加工', '组装', '总装', '建造', '压延', '织造', '铸造', '锻造', '零部件', '配套', '种生产', '治疗', '批量生产', '试制', '成型', '酿造', '电池', '电池片', '电芯', '勾调', '中试', '注塑', '涂布', '涂装', '结晶', '分离', '纯化', '精制', '精炼', '轧制'],
  ['深加工', '精深加工', '精加工', '印染', '染整', '封装', '封测', '测试', '总装集成', '施工', '安装', '包装', '灌装', '发射', '整机', '装备制造', '组件', '康复', '制剂', '剂型工艺', '热处理', '表面处理'],
  ['集成', '检测', '检验', '检验检测', '认证', '储存', '储氢', '储运氢', '存储', '贮存', '储运', '仓储', '加注', '传输', '挖掘', '分析', '处理'],
  ['物流', '配送', '运输', '运氢', '加氢', '流通', '销售', '营销', '贸易', '交易', '推广', '发行', '传播', '呈现', '放映', '展示', '投放'],
  ['应用', '用氢', '使用', '示范应用', '运营', '运维', '运行', '服务', '维护', '维修', '管理', '消费', '旅游', '休闲旅游', '文化推广', '养护', '售后', '售后服务', '健康管理'],
  ['回收', '拆解', '再制造', '再利用', '利用', '综合利用', '循环利用', '处置', '梯次利用'],
]

const rankOf: ReadonlyMap<string, number> = new Map(byRank.flatMap((words, rank) => words.map((word) => [word, rank] as const)))
const anyStage = [...rankOf.keys()].sort((a, b) => b.length - a.length).join('|')
const bareStage = new RegExp(`^(?:${anyStage}|转化|运用|试验|认可)+$`, 'u')
const longestStage = Math.max(...[...rankOf.keys()].map((word) => word.length))
/** One stage, anywhere. */
export const stageWords = new RegExp(anyStage, 'gu')

/** Stages only where they are the whole link: 制储运氢 is a technique. */
const onlyAlone: ReadonlySet<string> = new Set(['储氢', '运氢', '储运氢', '加氢', '用氢'])

/** The stage that `text` ends in: 晶圆制造 → 制造, 储（运）氢 → 储运氢. */
export function closingStage(printed: string): string | undefined {
  const text = printed.replace(/[（）()]/gu, '')
  for (let length = Math.min(longestStage, text.length); length >= 2; length -= 1) {
    const word = text.slice(-length)
    if (rankOf.has(word) && (word === text || !onlyAlone.has(word))) return word
  }
  return undefined
}

/** The place of a stage word in a chain, from 0; only the order counts. */
export const stageRank = (word: string): number => rankOf.get(word) ?? 0

/** True for 设计, 封装测试; false for 芯片设计. */
export const isBareStage = (text: string): boolean => bareStage.test(text)

/** 育繁推一体化, 产供销一体化: stages that go by one character. */
export const stageCharacters: ReadonlySet<string> = new Set('育繁推种养加产供销贸工农制储运输用源网荷风光水火氢采选冶轧投建营研学游购治林浆纸煤电铝钢'.split(''))
/** Runs of such characters that are no chain. */
export const notChains: ReadonlySet<string> = new Set(['产学研', '产学研用', '工农', '水电', '水网'])
