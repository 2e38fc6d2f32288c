/** How a plan sets an industry's target: 到2025年，建材产业产值达到7000亿元. Data only. */

const measures = ['产业产值', '行业产值', '总产值', '产值', '主营业务收入', '营业收入', '销售收入', '业务收入', '增加值', '产业规模', '总规模', '总产量', '年产量', '产能规模']

/** A clause that sets a target; group 1 is whose it is. */
export const targetClause = new RegExp(`^(?:力争|预计|确保|实现|全省|全市|全区|我省|我市|全州)*([\\u4e00-\\u9fffA-Za-z0-9]{2,12}?)(?:产业|行业)?(?:年)?(?:${measures.join('|')})(?:分别|力争|争取)?(?:达到?|突破|超过|超|实现|增长到|提高到)\\d`, 'u')
