import { describe, expect, it } from 'vitest'
import { findNamesakes } from '#graph/views/namesakes.ts'

const named = (id: string, ...aliases: string[]) => ({ id, names: [id.slice(id.indexOf(':') + 1), ...aliases] })
const all = [
  named('brand:东岳'),
  named('brand:好品山东'),
  named('brand:好品山东商行天下'),
  named('brand:蓝色药库'),
  named('enterprise:东岳'),
  named('enterprise:东辰瑞森', '山东东辰瑞森新材料科技有限公司'),
  named('brand:山东东辰瑞森新材料科技有限公司特种尼龙'),
  named('park:东岳氟硅材料产业园'),
  named('park:济南'),
  named('park:济南新材料产业园'),
  named('project:蓝色药库'),
  named('project:裕龙岛炼化一体化'),
  named('project:裕龙岛炼化一体化项目（一期）'),
]
const of = (id: string) => {
  const asset = all.find((one) => one.id === id)
  if (asset === undefined) throw new Error(id)
  return findNamesakes(asset, all).map((found) => found.id)
}

describe('namesakes', () => {
  it('of an enterprise are what is called after it, and the other way round', () => {
    expect(of('enterprise:东岳')).toEqual(['brand:东岳', 'park:东岳氟硅材料产业园'])
    expect(of('park:东岳氟硅材料产业园')).toEqual(['enterprise:东岳'])
  })
  it('are found by any printed form', () => {
    expect(of('brand:山东东辰瑞森新材料科技有限公司特种尼龙')).toEqual(['enterprise:东辰瑞森'])
  })
  it('are the phases of one project, and other kinds of the very same name', () => {
    expect(of('project:裕龙岛炼化一体化')).toEqual(['project:裕龙岛炼化一体化项目（一期）'])
    expect(of('brand:蓝色药库')).toEqual(['project:蓝色药库'])
  })
  it('are not what only begins with the same place or word', () => {
    expect(of('park:济南')).toEqual([])
    expect(of('brand:好品山东')).toEqual([])
  })
})
