/** Words and forms by which a sentence gives its places a part. Data only. */

export const headOf = /^(?:主要|重要|重点|关键)?(?:两|三|四|五)?(?:个)?(?:市|地|城|极|核)?为?(?:“[^”]{1,6}”)?(?:双|主|三|多)?(?:核心|重点|中心|龙头|引领|支撑|依托|主体|主阵地|载体|支点|节点|骨干|主|补充|延伸|两翼|辐射|辅|备份|极点|轴心|轴|引擎|基础|支柱|增长极|先导|示范|协同|配套|拓展|协作|联动|承接|后方|腹地|前沿|门户|副中心|次中心|副核|组团|研发|制造|生产|总部|一核|两极|双核|重要支撑|重要节点|主战场|承载|集聚|聚集|外围|重点)+(?:区域|区|城市|地|点|地区)?/u
export const innerArea = /^(?:[\u4e00-\u9fff]{2,8}?(?:新区|高新区|经开区|开发区|园区|工业园|产业园|示范区|科学城|港区)[、和及])+/u
/** 大力发展A，肇东、安达为主要承载地. */
export const bearing = /^(?:等)?(?:为|是)(?:主要|重要|重点|核心)*(?:承载地|承载区|承接地|集聚区|主产区|支撑|支点|载体|布局区|承载(?:县|市|区|城市|县（市）|县（区）|县（市、区）))$/u
/** 发挥达州、广安天然气资源富集优势，: what follows is done there. */
export const ownAdvantage = /^[^，、]{2,16}(?:优势|禀赋|条件|基础)$/u
export const roleMark = /^为/u
const eachLevel = '(?:省辖市|设区的?市|地州市|市（[州区地盟县]）|州（市）|盟（市）|县（市、区）|县（市）|县（区）|市地|地市|盟市|市州|州市|旗县市?区?|县市区?|市县区?|县区|区县|地区|市|地|县|区|旗|州)'
export const pseudoPlace = new RegExp(`^(?:(?:沿[江黄海线淮河湖边])*(?:全省|省内|全区|区内|其余|其他|其它)?各${eachLevel}|其[余他它](?:盟市|市州|州市|县市区?|区县|县区|设区市|地市|各市|市|地区|城市)|全省(?:其他地区)?|全市|省内其他地区)`, 'u')
/** All but counties and districts: a scope of cities, whatever the province calls them. */
const ofCounties = /[县区旗](?:市|（市、区）|（市）|（区）)?$/u
export const scopeName = (printed: string): string => (ofCounties.test(printed) && !/(?:地区|设区的?市|市（区）)$/u.test(printed) ? printed : '各市')
/** 本溪利用焦化副产品，: what a place starts from. */
export const startsFrom = /^(?:利用|依托|立足|发挥|凭借|借助)[^，]{2,20}$/u
/** 电子信息产业着力构筑以西安为龙头: what is said between a trade and its head. */
export const forming = /(?:要|将|着力|加快|逐步|努力|积极|重点)*(?:构筑|构建|形成|打造|建设|培育|建立)$/u
/** 陕南各市, 珠三角各市. */
export const partOfProvince = /^(?!全省|省内|其他|其余|其它|沿)[\u4e00-\u9fff]{2,4}?(?:地区)?(?=各[市州县盟])/u
export const statistic = /\d|产值|比重|数量|占|通车|开通|建成后|签订|举办|举行|调研|考察|签署|增长|位居|完成|获|认证|居全国/u
export const helps = /^(?:推动|促进|支持|鼓励|引导|(?:全面|深入|统筹|持续)推进)/u
/** 以A为龙头，辐射带动B: the led stand beside the leader. */
export const alongside = /(?:带动|辐射|联动|协同|牵引|引领)$/u
/** 芜湖奇瑞、马钢集团等企业: the places are part of other names. */
export const together = /^(?:共同|合力|携手|联手|协力|合作|协同|一体|联合)(?:推进|推动|打造|建设|发展|做|布局|培育|构建|壮大|重点|攻|开)/u
/** 推动B协同发展: B joins those named before. */
export const joinsIn = /^(?:协同|联动|一体化|同城化|融合|抱团|互动|错位|共同|加快|同步|协调|差异化)*(?:发展|联动|协同|崛起|建设|融入|配套|跟进|协作|合作|互动|承接)$/u
/** 与所在地州共建X. */
export const partner = /^与(?:所在|周边|当地|毗邻|相邻|相关|兄弟|对口|沿线)[\u4e00-\u9fff]{0,8}?(?=共建|合作|共同|联合|协同|携手)/u
export const joinedBy = /^(?:要|应|将)?(?:联合|携手|会同|联手|协同)/u
/** 并与龙岩市协同发展A: those spoken of, and others beside them. */
export const withOthers = /^(?:并|还|同时|也)?(?:与|同|和|会同|联合|携手|协同)/u
/** 支持合肥高校院所与X共建: somebody there, not the place. */
export const othersThere = /^(?:的)?(?:高等院校|高校|科研院所|院所|大学|科研机构)/u
export const region = /(?:带|圈|[地片山城园新]区|城市群|组团|走廊|板块|轴|流域|平原)$/u
/** 除南港工业区外: what is excepted need not be known. */
export const unknownException = /^除[^，]{2,24}外$/u
export const someoneElse = /^(?:与|和|及)|、|企业|公司|集团|高校|院所/u
