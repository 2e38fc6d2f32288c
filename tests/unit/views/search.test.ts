import { describe, expect, it } from 'vitest'
import { toNameKeys } from '#graph/importers/naming.ts'
import { type SearchIndex, search } from '#graph/views/search.ts'

const entry = (id: string, name: string, aliases: string[] = []): SearchIndex[number] => ({
  id,
  kind: id.slice(0, id.indexOf(':')) as SearchIndex[number]['kind'],
  name,
  folded: name.toLowerCase(),
  aliases,
  foldedAliases: aliases,
  ...toNameKeys(name),
  hint: null,
})

const index: SearchIndex = [
  entry('city:370200', '青岛'),
  entry('product:功率器件', '功率器件'),
  entry('product:集成电路用硅片', '集成电路用硅片'),
  entry('industry:集成电路', '集成电路'),
  entry('chain:集成电路', '集成电路', ['半导体', '芯片']),
]
const ids = (q: string, kind?: 'product') => search(index, { q, kind, limit: 10 }).items.map(({ id }) => id)

describe('search', () => {
  it('puts the whole name before a part of it, and chains before other kinds of the same name', () => {
    expect(ids('集成电路')).toEqual(['chain:集成电路', 'industry:集成电路', 'product:集成电路用硅片'])
  })
  it('takes initials and pinyin in any case and width', () => {
    expect(ids('JCDL').slice(0, 2)).toEqual(['chain:集成电路', 'industry:集成电路'])
    expect(ids('ｑｄ')).toEqual(['city:370200'])
    expect(ids('gonglv')).toEqual(['product:功率器件'])
  })
  it('finds a chain by another name and says which', () => {
    const [hit] = search(index, { q: '半导', limit: 10 }).items
    expect(hit).toMatchObject({ id: 'chain:集成电路', matched: 'alias', hint: '半导体' })
  })
  it('keeps to a kind and to a limit, and says that more were found', () => {
    expect(ids('集成', 'product')).toEqual(['product:集成电路用硅片'])
    expect(search(index, { q: '集成', limit: 1 })).toMatchObject({ total: 3, truncated: true })
  })
})
