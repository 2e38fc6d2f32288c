/** Words by which printed forms of one product differ, and words that only look so. Data only. */

/** Words that praise and do not distinguish, at the head of a name. */
export const praiseWords = ['中高端', '中高档', '高端', '高档', '高品质', '先进', '优质']

/** Terms of art that begin with a word of praise: 先进封装 is a technology, 优质碳素钢 a grade. */
export const praiseTerms: readonly RegExp[] = [
  /^先进.*(?:材料|陶瓷|封装|存储|计算|储能|核能|堆|制程|工艺|制造|半导体|光刻|电子|驾驶辅助)/u,
  /^(?:优质|高品质).*钢材?$/u,
]

/** Names too wide to stand for a product: nothing is ever reduced to one of them. */
export const vagueNames: ReadonlySet<string> = new Set([
  ...praiseWords,
  '产品', '产业', '行业', '工业', '企业', '制造', '制造业', '生产', '加工', '深加工', '精深加工', '装备', '设备', '装备制造', '成套装备', '成套设备', '技术装备',
  '技术', '材料', '新材料', '原料', '原材料', '器件', '元器件', '零件', '零部件', '关键零部件', '核心零部件', '基础零部件', '部件', '机械', '仪器', '系统', '平台', '服务',
  '服务业', '应用', '终端', '整机', '整车', '总装', '组装', '装配', '研发', '设计', '工程', '项目', '配套', '制品', '人才', '市场', '品牌', '能源', '新能源', '电力', '热力',
  '主导', '优势', '特色', '支柱', '先导', '传统', '新兴', '战略性新兴', '未来', '现代', '新型', '创新', '高新技术', '高技术', '科技', '关键', '核心', '重点', '拳头', '主要', '特种', '精品',
  '名优', '绿色', '低碳', '节能', '环保', '数字', '数字化', '智能', '智能化', '信息', '数据', '网络', '海洋', '文化', '创意', '体育', '健康', '生态', '生物', '消费', '民生',
])

/** Whole trades: 化工产业 is 化工, but 化工产品 are its goods and 高端化工 is a choice within it. */
export const tradeNames: ReadonlySet<string> = new Set([
  '化工', '石化', '煤化工', '盐化工', '电子', '机电', '轻工', '重工', '冶金', '金融', '旅游', '医药', '农业', '林业', '渔业', '畜牧', '建材', '纺织', '食品', '物流', '软件和信息技术服务', '航空', '航天',
])

/** Treatments and services: their 产品 are goods for them. */
export const servedByProducts = /(?:疗|诊断|检测|监测|治理|服务|应用|保险|理财)$/u

/** What 制造 or 生产 after it makes a link of a chain or a manner of production, not the thing: 晶圆制造, 再制造, 智能制造. */
export const notJustMade = /(?:再|智能化?|绿色|增材|减材|微纳|纳米|服务型|先进|高端|柔性|数字化?|云|网络化|协同|精密|生物|离散|批量|规模|定制|安全|清洁|文明|晶圆|芯片|集成电路|半导体|整机|总装|组装|装配|加工|研发|设计|检测|实验|试)$/u

/** Letters a bracket leaves to choice, both of them meant: 立（卧）式, 种（养）殖. */
export const optionalPairs: ReadonlySet<string> = new Set(['立卧', '种养', '车船', '软硬', '内外', '城乡', '水陆', '公铁', '进出', '上下', '装卸', '收发', '采掘', '采选', '冷热', '干湿', '畜禽', '煤焦'])

/** Abbreviations and what they stand for: printed beside each other, the second only explains the first. */
export const abbreviations: Readonly<Record<string, readonly string[]>> = {
  ABS: ['防抱死制动系统'],
  AI: ['人工智能'],
  AR: ['增强现实'],
  CCUS: ['碳捕集、利用与封存', '碳捕集利用与封存'],
  COC: ['环烯烃共聚物'],
  DMC: ['碳酸二甲酯'],
  EDA: ['电子设计自动化'],
  ERP: ['企业资源计划'],
  FPGA: ['现场可编程门阵列', '现场可编程逻辑门阵列'],
  GaAs: ['砷化镓'],
  GaN: ['氮化镓'],
  HDPE: ['高密度聚乙烯'],
  IGBT: ['绝缘栅双极型晶体管', '绝缘栅双极晶体管'],
  IoT: ['物联网'],
  IPv6: ['互联网协议第六版'],
  LED: ['发光二极管'],
  LNG: ['液化天然气'],
  'Low-E': ['低辐射'],
  LPG: ['液化石油气'],
  MDI: ['二苯基甲烷二异氰酸酯'],
  MEMS: ['微机电系统', '微机电'],
  MES: ['制造执行系统'],
  MLCC: ['片式多层陶瓷电容器', '多层陶瓷电容器'],
  MMA: ['甲基丙烯酸甲酯'],
  MR: ['混合现实'],
  OLED: ['有机发光二极管'],
  PBAT: ['聚己二酸/对苯二甲酸丁二醇酯'],
  PC: ['聚碳酸酯'],
  PEEK: ['聚醚醚酮'],
  PI: ['聚酰亚胺'],
  PLA: ['聚乳酸'],
  PLC: ['可编程逻辑控制器', '可编程控制器'],
  PLM: ['产品生命周期管理'],
  PMMA: ['聚甲基丙烯酸甲酯'],
  POE: ['聚烯烃弹性体'],
  POM: ['聚甲醛'],
  PPS: ['聚苯硫醚'],
  PTA: ['精对苯二甲酸'],
  PTFE: ['聚四氟乙烯'],
  PVC: ['聚氯乙烯'],
  PVDF: ['聚偏氟乙烯', '聚偏二氟乙烯'],
  PX: ['对二甲苯'],
  RFID: ['射频识别', '无线射频识别'],
  SiC: ['碳化硅'],
  TCO: ['透明导电氧化物', '透明导电氧化物镀膜'],
  TDI: ['甲苯二异氰酸酯'],
  UHMWPE: ['超高分子量聚乙烯'],
  VOCs: ['挥发性有机物'],
  VR: ['虚拟现实'],
  XLPE: ['交联聚乙烯'],
}

/** What 智能 before it belongs to: 智能检测装备 detects cleverly, it is no clever 检测装备. */
export const cleverActivities = /^(?:制造|生产|检测|监测|测控|控制|物流|仓储|搬运|分拣|包装|加工|装配|焊接|拆解|感知|传感|网联|家居|穿戴|安防|交通|服务|终端)/u

/** Trades whose goods a plan calls 智能 without meaning another good: the end of the name, and what the heading holds. */
export const cleverTrades: readonly { name: RegExp; heading: RegExp }[] = [
  { name: /机床$/u, heading: /机床/u },
  { name: /(?:家电|家用电器)$/u, heading: /家电|家用电器/u },
  { name: /(?:农机具?|农业机械|农机装备|农业装备)$/u, heading: /农机|农业机械|农业装备/u },
  { name: /机械$/u, heading: /机械/u },
]
