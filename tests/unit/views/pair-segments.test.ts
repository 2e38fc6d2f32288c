import { describe, expect, it } from 'vitest'
import type { Stage } from '#graph/domain/stage.ts'
import { pairSegments } from '#graph/views/pair-segments.ts'

const segment = (chain: string, name: string, stage: Stage = 'midstream') => ({ id: `segment:${chain}:${name}`, name, stage })
const nothing = { kinds: [], mappings: [] }
const short = (pairs: ReturnType<typeof pairSegments>) => pairs.map(({ left, right, tie }) => [left?.name, right?.name, tie])

describe('segments of two chains', () => {
  it('meet by one name, and each stands once, by stage', () => {
    const pairs = pairSegments([segment('甲', '应用', 'downstream'), segment('甲', '材料', 'upstream')], [segment('乙', '应用', 'downstream'), segment('乙', '设计')], nothing)
    expect(short(pairs)).toEqual([['材料', undefined, null], [undefined, '设计', null], ['应用', '应用', 'name']])
  })

  it('meet as a kind of the other, whichever side is the wider', () => {
    const [narrow, wide] = [segment('甲', '结构陶瓷'), segment('乙', '陶瓷')]
    const kinds = [{ id: narrow.id, kindOf: [wide.id] }]
    expect(short(pairSegments([narrow], [wide], { ...nothing, kinds }))).toEqual([['结构陶瓷', '陶瓷', 'kind']])
    expect(short(pairSegments([wide], [narrow], { ...nothing, kinds }))).toEqual([['陶瓷', '结构陶瓷', 'kind']])
  })

  it('meet by what the office says before anything else, and one of them with one only', () => {
    const [own, shipped, other] = [segment('自', '终端'), segment('通', '整机'), segment('通', '终端')]
    const mappings = [{ ownId: own.id, shippedId: shipped.id }]
    expect(short(pairSegments([own], [shipped, other], { ...nothing, mappings }))).toEqual([['终端', '整机', 'mapping'], [undefined, '终端', null]])
  })
})
