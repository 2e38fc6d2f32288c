import { isGroup } from './tokens.ts'
import type { Group, Item } from './tokens.ts'

/** Items of one bracket level, with what they stand in. */
export interface Level {
  items: Item[]
  /** The bracket around them; undefined for the whole text. */
  open: Group['open'] | undefined
  /** The item before the bracket: a function's name, or nothing of use. */
  before: Item | undefined
  line: number
}

/** Every bracket level, outermost first. */
export function everyLevel(items: Item[], open?: Group['open'], before?: Item): Level[] {
  const line = items[0]?.line ?? 1
  const inner = items.flatMap((item, index) => (isGroup(item) ? everyLevel(item.items, item.open, items[index - 1]) : []))
  return [{ items, open, before, line }, ...inner]
}
