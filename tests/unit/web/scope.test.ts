import { describe, expect, it } from 'vitest'
import { isDay } from '#web/state/gap-query.ts'
import { carried, isDated, withScope } from '#web/state/scope-query.ts'

const page = (href: string): URL => new URL(href, 'http://liantu.test')
const follow = (from: string, href: string): string => carried(href, page(from), new URL(href, page(from)))

describe('documents and day of an address', () => {
  const seen = new URLSearchParams('view=table&asOf=2024-01-01&document=document:a&document=document:b')
  const scope = new URLSearchParams([['document', 'document:a'], ['document', 'document:b'], ['asOf', '2024-01-01']]).toString()

  it('are added to a path, before what is after #, and nothing else of the address is', () => {
    expect(withScope('/api/chains/x/map', seen)).toBe(`/api/chains/x/map?${scope}`)
    expect(withScope('/api/chains?limit=500', seen)).toBe(`/api/chains?limit=500&${scope}`)
    expect(withScope('/gaps/x?#against', seen)).toBe(`/gaps/x?${scope}#against`)
    expect(withScope('/chains', new URLSearchParams('view=table'))).toBe('/chains')
  })
  it('do not take the place of those that a path names itself', () => {
    expect(withScope('/gaps?asOf=2020-01-01', seen)).toBe('/gaps?asOf=2020-01-01')
    expect(withScope('/gaps?document=c', seen)).toBe('/gaps?document=c')
  })
  it('are left out where the API would refuse them', () => {
    expect(withScope('/chains', new URLSearchParams('asOf=2024-02-30&document='))).toBe('/chains')
    expect(['2024-02-29', '2023-02-29', '2024-13-01', '2024-1-1', ''].map(isDay)).toEqual([true, false, false, false, false])
  })
  it('go along to other pages, while the links of a page say all of its own query', () => {
    expect(follow('/chains/chain:x?asOf=2024-01-01', '/cities/city:370200')).toBe('/cities/city:370200?asOf=2024-01-01')
    expect(follow('/conflicts?asOf=2024-01-01&kind=retire', '/conflicts?kind=retire')).toBe('/conflicts?kind=retire')
    expect(follow('/chains/chain:x', '/cities/city:370200')).toBe('/cities/city:370200')
  })
  it('hold on pages that go by them, and on no others', () => {
    expect((['home', 'chain', 'chains', 'city', 'gap', 'conflicts', 'product', 'enterprise', 'documents'] as const).filter((view) => !isDated(view))).toEqual([])
    expect((['names', 'compare', 'check', 'targets'] as const).filter(isDated)).toEqual([])
  })
})
