/** Units that figures of plans are set in. Data only. */

/** Counted things. */
export const countUnits = [
  '家次', '人次', '架次', '户次', '车次', '航次', '班次', '批次', '亩次', '家', '个', '项目', '项', '名', '人', '户', '场次', '场', '座', '处', '条', '辆', '台套', '台（套）', '台', '套', '件', '种', '所', '支', '艘', '架', '只', '张', '部', '款', '间', '栋', '宗',
  '组', '片', '次', '头', '羽', '株', '箱', '标箱', '机架', '标准机架', '标准箱', '万人', '例', '列', '篇', '瓶', '盒', '粒', '吋', '床', '张床', '间房',
]
/** Weighed, measured, paid or reckoned things. */
export const measureUnits = [
  '个百分点', '百分点', '%', '％', '‰', '元', '美元', '欧元', '港元', '人民币', '吨标准煤', '吨标煤', '吨二氧化碳', '吨二氧化硫', '吨油当量', '标准吨', '载重吨', '修正总吨', '综合吨', '吨', '千克标准煤', '千克标煤', '千克', '公斤', '微克', '毫克', '克标准煤', '克标煤', '克', '斤',
  '标准立方米', '立方米', '平方米', '平方公里', '公顷', '亩', '公里', '千米', '海里', '千瓦时', '千瓦', '兆瓦时', '兆瓦', '吉瓦时', '吉瓦', '千伏安时', '千伏安', 'GWh', 'GW', 'MWh', 'MW', 'KWh', 'kWh', 'KW', 'kW', 'Gbps', 'Tbps', 'EFLOPS', 'PFLOPS', 'EFlops', 'PFlops', 'Eflops', 'Pflops', 'PB', 'EB', 'TB',
  '度电', '重量箱', '倍', '天', '小时', '个工作日', '分钟', '标台', '标方', '锭', '纱锭', '米', '只标准胎', '条标胎',
]
/** Words between the number and the unit that multiply it, where the unit after them is not one with the same first character. */
export const multipliers: Readonly<Record<string, number>> = {
  万亿: 1e12, 千亿: 1e11, 百亿: 1e10, 十亿: 1e9, 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4,
}
/** Ends of words that name a figure by themselves, so that no verb is needed: 产值8000亿元. */
export const metricEnd = /(?:率|占比|比重|比例|份额|产值|总值|收入|营收|规模|产能|产量|产出|利润|利税|税收|增速|增幅|数量|总量|总数|装机|装机容量|容量|面积|投资|投资额|投入|支出|增加值|销售额|出口额|进出口|交易额|成交额|贷款余额|强度|水平|能耗|电量|用量|总额|额|里程|算力|覆盖面|吞吐量|储量|存栏|出栏|保有量|消费量|排放量|利用量|处理量|比|指数|年产|年产[\p{Script=Han}]{1,8}|密度|寿命|能力|市值|资金|外资|内资)$/u
