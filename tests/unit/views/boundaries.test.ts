import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allPlaces } from '#graph/places/gazetteer.ts'
import { boundaryFiles } from '#graph/views/boundaries.ts'

const shipped = fileURLToPath(new URL('../../../seeds/boundaries', import.meta.url))
const provinceIds = readdirSync(shipped).filter((name) => /^\d{6}\.json$/u.test(name)).map((name) => `province:${name.slice(0, 6)}`)
let own: string
beforeEach(() => (own = mkdtempSync(join(tmpdir(), 'liantu-boundaries-'))))
afterEach(() => rmSync(own, { recursive: true, force: true }))

describe('the shipped outlines', () => {
  it.each(provinceIds)('of %s are of its cities, all of them, by code and name', (provinceId) => {
    const { features } = boundaryFiles(shipped, own).get(provinceId)
    const cities = allPlaces.filter(({ kind, provinceCode, cityCode }) => `province:${provinceCode}` === provinceId && (kind === 'city' || (kind === 'county' && cityCode === undefined)))
    expect(features.map(({ properties }) => `${properties.code} ${properties.name}`)).toEqual(cities.map(({ code, name }) => `${code} ${name}`).toSorted())
    for (const { geometry } of features) for (const [ring] of geometry.coordinates) expect(ring?.[0]).toEqual(ring?.at(-1))
  })
  it('hold sixteen cities of 山东, 莱芜 in 济南', () => {
    const { features } = boundaryFiles(shipped, own).get('province:370000')
    expect(features).toHaveLength(16)
    const jinan = features.find(({ properties }) => properties.name === '济南市')
    // 莱芜 lies south of 36.3°N and east of 117.3°E.
    expect(jinan?.geometry.coordinates.flat(2).some(([x, y]) => x > 117.5 && y < 36.3)).toBe(true)
    expect(jinan?.geometry.coordinates).toHaveLength(1)
  })
  it('are small enough to send', () => {
    const sizes = provinceIds.map((id) => statSync(join(shipped, `${id.slice(-6)}.json`)).size)
    expect(Math.max(...sizes)).toBeLessThan(40_000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_200_000)
  })
})

describe("an office's own outlines", () => {
  const square = { type: 'Feature', properties: { code: '370100', name: '济南市' }, geometry: { type: 'MultiPolygon', coordinates: [[[[117, 36], [118, 36], [118, 37], [117, 36]]]] } }
  const file = { type: 'FeatureCollection', provinceId: 'province:370000', source: { name: '省测绘院', licence: '内部使用', asOf: '2025', mapApproval: '鲁SG（2025）001号' }, features: [square] }
  const put = (content: unknown) => writeFileSync(join(own, '370000.json'), typeof content === 'string' ? content : JSON.stringify(content))
  const message = (): string => {
    try {
      boundaryFiles(shipped, own).get('province:370000')
      return ''
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-seed' })
      return String(error)
    }
  }

  it('stand in place of the shipped ones', () => {
    put(file)
    expect(boundaryFiles(shipped, own).get('province:370000').source.mapApproval).toBe('鲁SG（2025）001号')
  })
  it('are refused with file and field', () => {
    put({ ...file, features: [{ ...square, properties: { code: '3701', name: '济南市' } }] })
    expect(message()).toMatch(/370000\.json, features\.0\.properties\.code: .*six digits/u)
    put({ ...file, provinceId: 'province:410000' })
    expect(message()).toContain('provinceId')
    put({ ...file, features: [square, square] })
    expect(message()).toContain('370100 stands twice')
    put('{')
    expect(message()).toContain('no JSON')
  })
  it('are not found where there is no file, and no path is made of an id', () => {
    const files = boundaryFiles(shipped, own)
    expect(files.has('province:110000')).toBe(false)
    expect(() => files.get('province:110000')).toThrowError(expect.objectContaining({ code: 'not-found' }) as Error)
    expect(files.has('province:../../reference/chains')).toBe(false)
  })
})
