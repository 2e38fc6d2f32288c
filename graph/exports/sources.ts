/** How a passage is cited in a file. */
export interface Cited {
  id: string
  text: string
  documentName: string
  headingPath: readonly string[]
  column: string | null
  heading: string | null
  damage: string | null
}

/** 专栏3 · 集成电路, or the innermost heading. */
export const placeOf = ({ column, heading, headingPath }: Cited): string => [column, heading].filter((one) => one !== null).join(' · ') || (headingPath.at(-1) ?? '')

const damaged = '（原文有误）'
export const citedText = ({ text, damage }: Cited): string => `${text}${damage === null ? '' : damaged}`

/** Each once, in the order given. */
const once = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join('\n')

/** The columns that say where a row comes from. */
export const sourceColumns = [{ title: '来源文件', width: 28 }, { title: '所在标题', width: 22 }, { title: '原文', width: 70 }] as const
export const sourceCells = (passages: readonly Cited[]): string[] => [
  once(passages.map(({ documentName }) => `《${documentName}》`)),
  once(passages.map(placeOf)),
  once(passages.map(citedText)),
]
