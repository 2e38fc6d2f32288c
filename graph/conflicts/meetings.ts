/** Where layouts of a city meet rules for what they make: the ground that several kinds of conflict stand on. */
import type { BoardLayout, BoardRule, ConflictBoard } from './board.ts'
import type { SideLayout } from './conflict.ts'
import type { Match } from './containment.ts'
import { holdsIn } from './scope.ts'

/** How a rule bears on a city. */
export type Bearing =
  | 'retires' // what the industry has there is to go
  | 'binds' // something is banned, limited, replaced, moved, or must go below a threshold
  | 'context' // an amount that nobody is named for

export interface MetRule {
  rule: BoardRule
  bearing: Bearing
}

/** Layouts of one city in one document that rules of one document speak of. */
export interface Meeting {
  cityId: string
  /** The widest industry of the rules: rules for 氯碱 and 化工 are one meeting. */
  industry: string
  /** What all its rules are for: the one industry they name, else the widest. */
  subject: string
  layouts: readonly SideLayout[]
  rules: readonly MetRule[]
}

/** Words by which nothing of an industry is to stay. */
const all = /全部|全面(?:退出|淘汰|关停|取缔)|一律|彻底|原则上(?:全部|不再)/u
const baseWords = /基地|集聚区|集群/u

/** Cities that a rule moves capacity to: what it names as the aim, and what the same plan builds up as a base. */
function isDestination(board: ConflictBoard, rule: BoardRule, layout: BoardLayout): boolean {
  if (rule.stated.rule !== 'move' && rule.stated.also !== 'move') return false
  if (rule.aim !== undefined && holdsIn(rule.aim, layout)) return true
  return (board.developed.get(layout.cityId) ?? []).some(
    (own) => own.documentId === rule.documentId && board.containments.match(own, rule.industry) !== undefined && own.passages.some(({ id, text }) => id === rule.passageId || baseWords.test(text)),
  )
}

/** A county that the exception names is out of the rule, as a city it names is; a city with an excepted county is not. */
const isExceptedPlace = (rule: BoardRule, { placeId, cityId }: BoardLayout): boolean => rule.exceptedPlaces.some(({ id }) => id === placeId || id === cityId)

function bearingOf(board: ConflictBoard, rule: BoardRule, layout: BoardLayout): Bearing | undefined {
  if (!holdsIn(rule.scope, layout) || isDestination(board, rule, layout)) return undefined
  if (rule.reach === 'amount') return 'context'
  const { rule: kind, share, amount } = rule.stated
  const goes = kind === 'retire' || kind === 'move'
  // 全省压减 takes a part away; only words such as 全部 take all of it from a whole province.
  const isAimed = rule.scope.kind === 'places' || (kind === 'retire' && share === undefined && amount === undefined && all.test(rule.text))
  return goes && rule.reach === 'whole' && isAimed && !isExceptedPlace(rule, layout) ? 'retires' : 'binds'
}

const exceptionWords = (exception: string): string[] =>
  exception.replace(/^除|(?:除外|以外|外)$|不含|生产线/gu, '').split(/[、，,和及与]/u).map((word) => word.trim()).filter((word) => word.length > 1)

/** The words of an exception that name the product, or a kind of it. */
function exceptedBy(rule: BoardRule, { productName }: BoardLayout): string | undefined {
  const { exception } = rule.stated
  if (exception === undefined || rule.stated.exceptionKind === 'condition') return undefined
  // 特种水泥 is out with 特种水泥熟料; 轮胎 is wider than 工程轮胎 and stays in.
  const name = productName.replace(/\s+/gu, '')
  return exceptionWords(exception).find((word) => word.startsWith(name) || name.includes(word))
}

/** All meetings of a board, in the order of cities, documents and industries; made once for each board. */
export function meetingsOf(board: ConflictBoard): readonly Meeting[] {
  const held = made.get(board)
  if (held !== undefined) return held
  const meetings = findMeetings(board)
  made.set(board, meetings)
  return meetings
}
const made = new WeakMap<ConflictBoard, readonly Meeting[]>()

interface Gathering { cityId: string; industry: string; layouts: Map<string, { layout: BoardLayout; match: Match; exceptedBy: string | undefined }>; rules: Map<string, MetRule> }

const firmness: readonly Bearing[] = ['retires', 'binds', 'context']

function findMeetings(board: ConflictBoard): Meeting[] {
  const gatherings = new Map<string, Gathering>()
  for (const [cityId, layouts] of board.developed) {
    for (const rule of board.rules) {
      const industry = board.containments.rootOf(rule.industry)
      for (const layout of layouts) {
        const match = board.containments.match(layout, rule.industry)
        const bearing = match === undefined ? undefined : bearingOf(board, rule, layout)
        if (match === undefined || bearing === undefined) continue
        const key = [cityId, layout.documentId, rule.documentId, industry].join('\n')
        const gathering: Gathering = gatherings.get(key) ?? { cityId, industry, layouts: new Map(), rules: new Map() }
        gatherings.set(key, gathering)
        const known = gathering.layouts.get(layout.layoutId)
        const exception = exceptedBy(rule, layout)
        if (known === undefined || (known.exceptedBy === undefined && exception !== undefined)) {
          gathering.layouts.set(layout.layoutId, { layout, match: known?.match ?? match, exceptedBy: exception })
        }
        const before = gathering.rules.get(rule.id)
        if (before === undefined || firmness.indexOf(bearing) < firmness.indexOf(before.bearing)) gathering.rules.set(rule.id, { rule, bearing })
      }
    }
  }
  return [...gatherings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { cityId, industry, layouts, rules }]) => {
      const named = new Set([...rules.values()].map(({ rule }) => board.containments.entryOf(rule.industry).industry))
      const [only = industry, ...others] = named
      return { cityId, industry, subject: others.length === 0 ? only : industry, layouts: [...layouts.values()], rules: [...rules.values()] }
    })
}
