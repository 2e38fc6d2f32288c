/** Stock words that planning prose falls back on, and what may follow them. Data only. */

/** A verb with a stock word as its object: 大力发展战略…; group 1 is what stands before the stock word. */
export const stockObject = /((?:大力|加快|积极|重点|着力|优先|全力|加速)(?:发展|培育|壮大|推进|推动|布局))战略/gu

const categories = '(?:新兴产业|性新兴产业|性新兴业态|性未来产业|性产业|性支柱产业|性主导产业|性先导产业|性基础产业)'
const afterCategory = '(?=[，。；：、）！？”]|$|和|与|及|以|等|的|集群|发展|培育|布局|融合|基地|项目|企业|工程|园|链|领域|体系|技术|产品|示范|集聚|高地|加快|提质|壮大|增加值|规模|产值)'
/** What may follow the word: 战略性新兴产业集群, 战略性矿产, 战略合作; anything else is a broken collocation. */
export const soundContinuation = new RegExp(`^(?:${categories}${afterCategory}|性(?:新材料|材料|矿产|资源|金属|物资|产品|技术|储备|重组|合作|调整|布局|举措|项目|平台|力量|领域|行业|装备|腹地|改组|前沿|高技术)|(?:合作|协作|协同|协议|储备|物资|资源|矿产|物质|金属|能源|支撑|支点|腹地|通道|枢纽|平台|科技|力量|规划|行动|部署|布局|任务|目标|重组|调整|转型|投资|联盟|伙伴|客户|咨询|研究|管理|新材料|材料|装备|产品|前沿|高技术|空间|备份|人才|科学家|对接|实施|落地|工程|定位|地位|意义|导向|纵深|要地|基地|必争|互信|性和|性、)|[，。；、）”和与及的])`, 'u')
