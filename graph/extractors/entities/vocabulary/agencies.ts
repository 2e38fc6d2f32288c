/** How responsible agencies are named. Data only. */

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

const endings = [
  '厅', '局', '委', '委员会', '部', '办', '办公室', '办公厅', '分行', '支行', '人民银行', '海关', '专班', '领导小组', '总队', '支队', '税务局', '监管局', '政府', '联合会', '总工会', '总局', '分局', '集团', '公司', '法院', '检察院', '研究院', '管理局', '通信管理局', '管委会', '工商联', '科协', '贸促会', '供销社', '开发行', '进出口银行', '协会', '中心', '学院', '署', '院', '组织部', '宣传部', '统战部',
]
/** A word of a responsibility list that is an agency. */
export const agencyEnding = new RegExp(`(?:${anyOf(endings)})$`, 'u')
/** Groups of agencies, named by nobody: 省有关部门, 各市政府. */
export const unnamedAgency = /有关|相关|^各|其他|等部门|市县|^市政府|^县/u

/** What makes a bracket a list of responsible agencies. */
export const responsibility = /负责|牵头|配合|责任单位|责任部门|参与|按职责|主办|协办|分工/u
/** Labels and closing words around the agencies of a list. */
export const listLabel = /^(?:责任单位|责任部门|牵头单位|牵头部门|配合单位|配合部门|参与单位|主办单位|协办单位)[：:]/u
export const listClosing = /(?:等?(?:有关|相关)?(?:部门|单位)?(?:按职责分工?负责|按照?职责分工(?:负责)?|按职责负责|分工负责|牵头负责|共同负责|牵头|负责|配合|参与)|等(?:有关|相关)?(?:部门|单位)?|列第一位的为牵头单位|下同)+$/u

const inText = ['发展改革委', '发改委', '委员会办公室', '委员会', '领导小组办公室', '领导小组', '办公厅', '信息化厅', '财政厅', '科技厅', '科学技术厅', '商务厅', '教育厅', '生态环境厅', '自然资源厅', '农业农村厅', '统计局', '市场监管局', '税务总局', '监管总局', '国资委', '卫生健康委']
const ministries = ['工业和信息化部', '科学技术部', '科技部', '财政部', '商务部', '教育部', '生态环境部', '自然资源部', '农业农村部', '交通运输部', '住房城乡建设部', '人力资源社会保障部', '应急管理部', '国务院国资委']
const level = '(?:(?<!全)国家|(?<![全我各外本跨邻强大富\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{2,3}省(?=人民政府办公)|(?<![全我各外本跨邻强大富])省|(?<![\\u4e00-\\u9fff])市|(?<=[\\u4e00-\\u9fff])自治区)(?!级|内|外|里|政策|直|重点|和|、)'
/** No name of an agency runs over one of these. */
const stops = '(?!有关|相关|各|等|和(?!信息|改革|社会)|及|的|级|在|为|对|由|市场主体|以上|推进|加快|实施|报|会同|明确|印发|要求|达到|下达)'

/** Agencies in running text: 国家发展改革委, 省制造强省建设领导小组. */
export const agencyInText = new RegExp(`${level}(?:${stops}[\\u4e00-\\u9fff]){0,18}?(?:${anyOf(inText)})|${anyOf(ministries)}`, 'gu')
