/** Enterprises called leading without a closed list of their own. Data only. */

/** 以A、B等企业为龙头, 以A、B为链主企业; group 1 is the list, group 2 or 3 the part they play. */
export const headedBy = /以([^，；。]{2,80}?)(?:等(?:\d{0,3}家)?(?:企业|公司|集团)为(龙头|链主|引领|核心|主体)|等?为(龙头|“?链主”?|领军|领航|头部)型?企业)/gu
/** 支持东风汽车发挥链主作用; group 1 is the list, group 2 the part they play. */
export const supportedAs = /(?:支持|鼓励|引导|推动|推进)([^，；。]{2,60}?)(?:等(?:企业|公司)?)?(?:更好|充分|积极)?发挥“?(链主|龙头|领军|领航|头部)”?型?(?:企业)?[^，；。]{0,8}作用/gu
/** 以A、B等为龙头: names are certain when one of them ends like a company's. */
export const headedByNames = /以([^，；。]{2,80}?、[^，；。]{2,40}?)等?为(?:龙头|引领|“?链主”?)(?=[，；。])/gu
/** 链主企业A、B; group 2 is a mark that makes the list certain. */
export const namedBehind = /(“?链主”?|龙头|领军|领航)型?企业(——|：|（|是|为|包括|有)?/gu
/** Where a list behind such words ends. */
export const namesEnd = /[，；。：）]|等|为|牵头|带动|发挥|开展|作用|在|加快|建设|做大|做强|发展/u
/** Endings of company names. */
export const companyEnding = /(?:集团|公司|股份|科技|制药|药业|重工|汽车|化工|石化|电子|电气|机械|新材料|生物|软件|控股|银行|证券|保险|铝业|钢铁|纺织|食品|传媒|光电|动力|轮胎|机车|石油|水泥|实业|酒业|乳业|油脂|纸业|橡胶|锂业|钨业|铜业|能源|环保|智造|通信|精密|光纤|股份有限公司)$/u
