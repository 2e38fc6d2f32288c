/** Words that show an enumeration to be a chain, and words that show a + to be a slogan. Data only. */

/** Behind a list: its parts are links, whatever they are called. */
export const linkTail = /^(?:等)?(?:的)?(?:各个?|全|产业链条?|产业|重点|关键|主要|核心|重要|薄弱|细分|配套|上下游)*环节/u
/** Behind a list: it is the way of one product, if the parts are stages. */
export const wayTail = /^(?:等)?(?:的)?(?:各|全|完整的?|产业|一体化的?)*(?:产业链条?|全链条|链条|全过程|全流程|过程|各阶段|全生命周期|全产业链(?:体系|条)?|加工体系|体系)/u
/** Behind a list: its parts are joined into one body. */
export const bodyTail = /^等?(?:的)?(?:于一体|为一体|一体化|一体)/u

/** A + between one of these and another word is a slogan, not a chain: 互联网+医疗. */
export const sloganParts = /^(?:互联网|工业互联网|5G|4G|AI|人工智能|大数据|区块链|物联网|云计算|数字(?:化|经济)?|数据|智慧|智能|云|链|北斗|卫星|VR(?:\/AR)?|AR|元宇宙|旅游|文化|体育|生态|产业|平台|党建|标准|金融|科技|教育|康养|健康|保险|跨境电商|电商|服务|品牌|创新|绿色|会展|农业|\d+|[A-Za-z])$|集群|生态|政策|基金|人才|企业|园区|基地|总部|智慧|联盟|研究院|平台|模式|场景|^智能制造$|^配套$|^健康$|政务|医疗健康/u
/** Behind a quoted sum: the sum is a way of production. */
export const sumTail = /^”?(?:的)?(?:[\u4e00-\u9fff]{0,6}?)(?:产业布局|产业集群|产业链条?|产业体系|产业格局|产业|全链条|链条|一体化|循环|生产|加工|模式)/u

/** Words in front of a list that are no part of its first thing. */
export const listOpenings = /^(?:加快|着力|积极|支撑|大力|深入|扎实|重点|逐步|持续|全面|进一步|探索|推动|推进|推广|促进|加强|强化|打造|建设|构建|形成|完善|健全|培育|壮大|发展|建立|延伸|拓展|围绕|聚焦|以|按照|针对|实施|实现|突破|布局|支持|鼓励|引导|做强|做优|做大|优化|提升|提高|开展|做好|补齐|补强|畅通|推行|统筹|为主|集|从|由|向|将|把|在|面向|紧扣|紧盯|是|于|了|和|及)+/u
