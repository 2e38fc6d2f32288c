/** Words that say who answers for a task, and how names of agencies end. Data only. */

/** What an agency does for a task. `open` is 责任单位: the first named leads when nobody else does. */
export type Role = 'lead' | 'support' | 'open'

/** 牵头单位：, 责任部门：, 配合单位：, in front of a list. */
export const roleLabels: readonly (readonly [RegExp, Role])[] = [
  [/^(?:省级|省|市级|市|主要|第一)?(?:牵头|主办|主责|总牵头)(?:责任)?(?:单位|部门|处室|科室|地区|方)?(?:及责任人)?(?=：)/u, 'lead'],
  [/^(?:配合|协助|协办|参与|参加|支持|协同|会同)(?:责任)?(?:单位|部门|处室|科室|地区|方)?(?=：)/u, 'support'],
  [/^(?:责任|落实|负责|实施|承担|完成|主管)(?:单位|部门|主体|处室|科室|地区)(?=：)/u, 'open'],
]

/** What stands behind a list of agencies, longest wording first. */
export const roleClosings: readonly (readonly [RegExp, Role])[] = [
  [/(?:分别)?牵头(?:负责(?:落实)?|组织(?:实施|落实)?|落实|实施|推进)?$/u, 'lead'],
  [/(?:予以|给予|积极|做好|共同|联合)?(?:配合|参与|参加|协助|协同|支持)(?:实施|落实|推进|做好)?$/u, 'support'],
  [/(?:按照?|依|根据|依据)(?:各自)?(?:工作)?职责(?:和)?(?:任务)?(?:分工)?(?:分别)?(?:负责|抓好|做好|组织|推进|推动)?(?:落实|实施|推进)?$/u, 'open'],
  [/(?:分别|共同|具体|联合|分工)?(?:负责(?:落实|实施|推进)?|组织实施|抓好落实|组织落实|分工落实)$/u, 'open'],
  [/(?:具体|抓好|负责|贯彻|分头|认真)?(?:落实|实施|执行)(?:到位)?$/u, 'open'],
]
/** Closings under which nobody stands out: every agency leads. */
export const sharedDuty = /职责|负责|落实|实施/u

/** How the printed list is to be read, and what else the document says there: no agency. */
export const listNotes = /列(?:在)?(?:第一|首)位|排(?:名|在|列)?(?:第一|首)|第一(?:个)?(?:单位|部门)|下同|不再列出|均需|均由|为牵头(?:单位|部门)|完成时限|时间要求|长期(?:坚持|推进)|持续推进|\d{4}年.{0,6}(?:底|前|月)/u

/** 等, 等部门, 等有关单位 at the end of a list: more agencies than are named. */
export const openTail = /等(?:[\d一二三四五六七八九十]+个?)?(?:省|市)?(?:直|级|中直)?(?:相关|有关|各)?(?:部门|单位|厅局|机构|地方|地区|市)?(?:和|及|、)?(?:单位|机构)?$/u

/** The same before more names: A等有关部门及各市政府. */
export const openMiddle = /等(?:省|市)?(?:直|级)?(?:相关|有关|各)?(?:部门|单位)[、，和及与]/gu

/** Endings of an organ's own name. */
export const organEnd = /(?:委员会|委|部|厅|局|办|办公室|署|总署|研究院|科学院|法院|检察院|政府|专班|领导小组|小组|指挥部|联席会议|分行|支行|银行|海关|总队|支队|管委会|税务|公司|集团|协会|联合会|总会|工商联|联社|科协|妇联|总工会|党委|贸促会|理事会|会|馆|(?<!实验)室|中心|部门|单位|监管办|专员办|服务中心|机关|红十字会|电网|机构|厅局|组织|站|处|署)(?:（[^（）]*）)?$/u
/** Places that answer for a task: 各市, 各县（市、区）. */
export const placeEnd = /^(?:各|相关|有关|全|沿|省内|自治).{0,12}(?:市|县|区|州|盟|旗|地|园区|开发区|地区|地方)(?:（[^（）]*）)?$|^.{2,9}(?:市|州|盟|新区)(?:（[^（）]*）)?$/u
/** Organs that are not named: 相关部门, 各级部门. */
export const unnamedOrgan = /^(?:由|各|各级|省|市|省级|市级|省直|国家|其他|行业|本地|当地|全省|全市|上级)*(?:相关|有关|各|行业|主管|行业主管|业务|职能|职责|责任|具体)*(?:部门|单位|机构|企业|政府|党委|小组|协会|行业协会|公司|集团|中心|银行|站|处)$/u
/** Words no name of an agency holds. */
export const notInName = /[。；：！？]|项目|产业链|支持|鼓励|引导|推动|加快|建设(?!厅|局|委|部|领导|办|兵团|银行|和|管理|指挥|投资)|企业(?!局|家)/u

/** A part of a list that cannot stand alone, and belongs to the part before it: 有关部门、单位. */
export const leaningBack = /^(?:单位|政府|机构|企业|直属机构|人民政府|管委会|直属单位|行政公署)(?:（[^（）]*）)?$/u
/** A part that belongs to the one behind it: 各市、县（市、区）政府. */
export const leaningForward = /^(?:各)?(?:设区|地级)?(?:省|市|市（州）|州|市州|区|县|县区|自治区|省级|市级)$/u
export const restOfPlaces = /^(?:县|区|市|州|旗|开发区|自治州|省直管|直管|市级|县级)/u

/** Columns of a table of tasks. */
export const taskColumn = /^(?:重点|主要|工作|具体|目标)*(?:任务|事项|举措|措施|工作|内容|项目|工程|行动)(?:名称|内容|清单)?$/u
