import { gapKindNames, type GapKind, gapKinds } from '#graph/domain/gap.ts'
import { markStatusNames, type Mark } from '#graph/domain/mark.ts'
import { fitCities } from '#graph/gaps/city-fit.ts'
import type { RankedGap } from '#graph/gaps/find-gaps.ts'
import { join, type ListBuilder, type ListRow, type ListScope } from '../list.ts'
import { gapFields, gapGroups, type GapGroup } from './gap-groups.ts'

const fields = { ...gapFields, fits: '契合的市', against: '限制新增', status: '跟进', partner: '招引对象', note: '备注' } as const
type Row = ListRow & { cells: Record<keyof typeof fields, string> }

/** Gaps that somebody could be invited for: what is there and weak is no target unless a person marked it. */
const inviting: readonly GapKind[] = ['missing', 'broken-upstream', 'unextended', 'unplaced']
/** So many cities are named as fitting. */
const mostFits = 3

/** Cities that have related segments and nothing against it, with how many of them. */
function fitsOf({ board, cityId }: ListScope, gap: RankedGap): string {
  return fitCities({ board, cityId }, gap)
    .filter(({ chainFit, against }) => chainFit.present.length > 0 && against.layouts.length === 0 && against.restrictions.length === 0)
    .slice(0, mostFits)
    .map(({ cityName, chainFit }) => `${cityName}（相关环节 ${chainFit.present.length}/${chainFit.related}）`)
    .join('、')
}

const entered = (marks: readonly Mark[]): Pick<Row['cells'], 'status' | 'partner' | 'note'> => ({
  status: join(marks.map(({ status, by, at }) => `${markStatusNames[status]}（${by === '' ? '' : `${by} `}${at.slice(0, 10)}）`)),
  partner: join(marks.map(({ partner }) => partner).filter(Boolean)),
  note: join(marks.map(({ note }) => note).filter(Boolean)),
})

/** What a mark is about: gap:missing:segment:集成电路:靶材@city:371400 → segment:集成电路:靶材. */
export const subjectOfMark = ({ subjectId }: Mark): string => (/^gap:[a-z-]+:(.+?)(?:@city:\d{6})?$/u.exec(subjectId)?.[1] ?? subjectId)

/** 双招双引对象: gaps with the cities that fit, and what the team has noted of each. */
export const prospects: ListBuilder<keyof typeof fields> = {
  key: 'prospects',
  fields,
  basis: '缺失、上游断供、待延链、有规划无布局的环节，和团队标记过的缺口；契合的市看相关环节，跟进和招引对象由团队填写',
  lacks: '没有需要招引的环节',
  add: '在缺口页标记为招商对象后，这里会列出',
  build: (scope) => {
    const { chain, marks } = scope
    const marksOf = (id: string): Mark[] => marks.filter((mark) => subjectOfMark(mark) === id)
    const toRow = ({ id, gaps, passageIds, cells }: GapGroup): Row => ({
      id, link: gaps[0].id, scope: 'own', passageIds,
      cells: { ...cells, fits: fitsOf(scope, gaps[0]), against: join(chain.restrictions.filter(({ rule }) => rule === 'ban-new').map(({ name }) => name)), ...entered(marksOf(id)) },
    })
    const invited = gapGroups(scope, inviting)
    const marked = gapGroups(scope, gapKinds).filter(({ id }) => marksOf(id).length > 0 && !invited.some((one) => one.id === id))
    const listed = [...invited, ...marked].map(toRow)
    const known = new Set(listed.map(({ id }) => id))
    const gone = marks.filter((mark) => !known.has(subjectOfMark(mark))).map((mark): Row => ({
      id: mark.id, scope: 'entered', passageIds: [],
      cells: {
        name: mark.subjectName, kinds: gapKindNames[mark.subjectId.split(':')[1] as GapKind] ?? '', actions: '', tier: '现已不是缺口', stage: '',
        cities: '', consumers: '', feeders: '', fits: '', against: '', ...entered([mark]),
      },
    }))
    return [...listed, ...gone]
  },
}
