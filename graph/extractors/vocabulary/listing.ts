/** What keeps the parts of an enumeration together. Data only. */

/** Words that are no thing by themselves: 研发和中试服务 stays one. */
export const unfinishedWords: ReadonlySet<string> = new Set([
  '研发', '生产', '设计', '制造', '应用', '服务', '检测', '检验', '采集', '加工', '冶炼', '销售', '质量', '安全', '环保', '节能', '绿色', '智能', '高效', '高端', '零部件', '配件', '配套', '组件', '附件', '贮存', '储存', '运输', '维护', '维修', '养护', '推广', '开发', '利用', '封存', '处理', '回收', '技术', '产品', '装备', '设备', '材料', '制品', '系统', '关键', '核心', '部件', '元器件', '工程', '建设', '运营', '管理', '深加工', '精深加工', '后处理', '示范', '创新', '测试', '封装', '集成', '组装', '总装', '改造', '相关', '下游', '上游', '海洋', '陆上', '海上', '民用', '军用', '工业', '农业', '医用', '家用', '车用', '船用', '生产线', '数字', '精密', '特种', '高性能',
])
/** A part that ends in one of these acts on what stands after: 土壤及地下水修复技术装备 stays one. */
export const rawNounEnd = /(?:资源|废水|废气|污水|污泥|固废|固体废物|垃圾|土壤|地下水|烟气|尾气|余热|秸秆|粪污|尾矿)$/u
export const treatment = /处理|处置|利用|修复|开采|回收|监测|治理|净化|循环|开发/u
export const actingEnd = /(?:治理|处理|监测|检测|净化|修复|捕集|回收|预热|开采|勘探)$/u
export const startsWithAct = /^(?:利用|封存|处理|回收|运输|存储|储存|处置|净化)/u

const adjectives = ['高端', '智能', '绿色', '优质', '精致', '高效', '节能', '环保', '安全', '新型', '先进', '低碳', '生态', '健康', '时尚', '轻量化', '智能化', '绿色化', '数字化', '精细化', '大型化', '差异化', '功能化', '差别化', '个性化', '高品质', '高附加值', '高性能', '高精度', '高可靠', '高可靠性', '长寿命', '低成本', '低功耗', '低噪音', '小型化', '集成化', '网络化', '高纯', '高强', '高韧', '高速', '高压', '高温', '低温', '高频', '耐高温', '耐腐蚀', '轻质', '高技术', '高科技', '高智能', '高模量', '低收缩', '高耐久性', '大容量', '长续航', '大功率', '一体化']
const onlyAdjectives = new RegExp(`^(?:${adjectives.join('|')})+$`, 'u')
const compoundAdjective = /^(?:高|低|超|轻|长|大|小|耐|抗|多|强)(?:[\u4e00-\u9fff]{0,2})(?:品质|性能|强度|模量|收缩|智能|科技|精度|耐久性?|密度|纯度|附加值|可靠性?|续航|容量|功率|碳链|寿命|韧性?|功耗|噪音|成本)$/u

/** True for a part that only qualifies what comes later: 高品质、高耐久性水泥. */
export const isAdjective = (text: string): boolean => onlyAdjectives.test(text) || compoundAdjective.test(text) || /^(?:[\u4e00-\u9fff]{1,2}[^模车机船]型|\d+系)$/u.test(text)
export const opensWithAdjective = (text: string): boolean => adjectives.some((word) => text.startsWith(word)) || /^(?:高|低|耐|超|轻)/u.test(text) || /^(?:[\u4e00-\u9fff]{2,3}型|\d+系)/u.test(text)

/** Raw stuffs in front of the work done on them: 小麦、玉米等粮食多层次深加工 is about the processing. */
export const processing = /加工|冶炼|提取|屠宰|酿造|种植|养殖|繁育|开发利用/u

/** Goods of their own that print the character of what they are parts of: 专用车及车桥 are two things, 特种纸及纸板 is one. */
export const ownPart = /^(?:车(?:桥|身|架|轮|轴|灯|厢|门|载)|机(?:芯|身|座|匣|架)|船(?:用|机)|管件|轮[毂胎]|电(?:机|芯|控))/u

/** Who uses a material: 军工、航天、核电用铜合金 is one thing for several users. */
export const users: ReadonlySet<string> = new Set([
  '军工', '航天', '航空', '航空航天', '高铁', '核电', '汽车', '农机', '发动机', '海洋', '光伏', '光热', '船舶', '轨道交通', '风电', '石化', '建筑', '桥梁', '电力', '电子', '医疗', '化工', '机械', '家电', '工程机械', '高速', '隧道', '新能源汽车', '半导体', '国防', '铁路', '能源', '海工',
])
/** True for a part that says who uses it: 高铁特种用钢, 核电用特种铜合金. */
export const userOf = (text: string): boolean => users.has(/^([\u4e00-\u9fff]{2,5}?)(?:特种|专)?用[\u4e00-\u9fff]+/u.exec(text)?.[1] ?? '')

/** Whole industries in two characters: 铸造和碳化硅冶炼 are two things. */
export const shortThings: ReadonlySet<string> = new Set([
  '钢铁', '铸造', '水泥', '焦化', '造纸', '印染', '电镀', '化工', '制革', '陶瓷', '纺织', '服装', '食品', '家电', '机械', '轻工', '建材', '医药', '冶金', '船舶', '汽车', '石化', '白酒', '煤炭', '电力', '光伏', '风电', '氢能', '储能', '轮胎', '种薯', '种子', '咖啡', '水果', '蔬菜', '花卉', '肉牛', '肉羊', '奶粉', '饮料', '硅片', '电芯',
  '玻璃', '皮革', '家具', '饲料', '农药', '化肥', '塑料', '橡胶', '电子', '软件', '芯片', '电缆', '五金', '箱包', '制鞋', '玩具', '茶叶', '饮料', '乳业', '烟草', '制糖', '稀土', '有色', '锂电', '电池', '电机', '轴承', '模具', '阀门', '水产', '粮油', '中药', '藏药', '疫苗', '石材', '木业', '碳素', '炭素',
])

/** Goods named by one character: 眼镜、鞋; 铍、铌. */
export const singleGoods = /^[鞋帽袜伞灯锁表笔车船纸糖盐茶酒油煤气药瓷棉麻丝绒奶肉蛋鱼虾蟹贝竹木石枣杏梨桃瓜菜菌猪牛羊鸡鸭鹅驼鹿蜂馕粉面米豆薯铜铝铁锂铅锌镁钒钛锰铬镍钴铍铌钽钨钼锡锑锆铼铟镓锗金银铂磷硼钾钠氢氨氧氦硫氟溴碘]$/u
