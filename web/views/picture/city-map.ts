/** A map of cities: what each is shaded and labelled by, on screen and in the saved picture. */
import type { Picture } from '#web/graph/svg.ts'
import { emWidth } from '#web/graph/text.ts'
import { type Class, classOf, toClasses } from '#web/views/picture/classes.ts'
import type { CityShape, Sheet } from '#web/views/picture/projection.ts'
import { blank, hatch, type Shade, shadeOf } from '#web/views/picture/ramp.ts'
import { frame, hatchFill, ink, type LegendItem, text } from '#web/views/picture/svg-parts.ts'

/** A city's figure; undefined where its state or the measure leaves nothing to be said. */
export interface CityFigure {
  id: string
  name: string
  shortName: string
  state: 'planned' | 'silent' | 'unread'
  figure: number | undefined
}

export interface DrawnCity {
  shape: CityShape
  /** Undefined for a shape that is no city of the corpus: a county that its province governs. */
  city: CityFigure | undefined
  shade: Shade
  isUnread: boolean
  /** Name and figure, each where there is room for it. */
  nameLine: string
  figureLine: string
}

export const nameSize = 12
export const figureSize = 13

/** The figures of a map by class; cities that were not read are in none. */
export const classesOf = (cities: readonly CityFigure[]): Class[] => toClasses(cities.flatMap(({ figure, state }) => (figure === undefined || state === 'unread' ? [] : [figure])))

export function drawCities({ shapes }: Sheet, cities: readonly CityFigure[]): DrawnCity[] {
  const classes = classesOf(cities)
  const byId = new Map(cities.map((city) => [city.id, city]))
  return shapes.map((shape) => {
    const city = byId.get(shape.id)
    const isUnread = city === undefined || city.state === 'unread' || city.figure === undefined
    const shade = isUnread ? { fill: hatch.ground, ink: hatch.ink } : shadeOf(classOf(classes, city.figure ?? 0), classes.length)
    const name = city?.shortName ?? shape.name
    const room = shape.label.room * 2 + 12
    return {
      shape, city, shade, isUnread,
      nameLine: emWidth(name) * nameSize <= room ? name : '',
      figureLine: city === undefined ? '' : city.state === 'unread' ? '未读' : city.figure === undefined ? '–' : String(city.figure),
    }
  })
}

/** What the shades mean, with how many cities have each. */
export function mapLegend(cities: readonly CityFigure[], unit: string): (LegendItem & { isUnread?: boolean })[] {
  const classes = classesOf(cities)
  const counted = (test: (city: CityFigure) => boolean): string => `${String(cities.filter(test).length)} 市`
  const isRead = ({ state, figure }: CityFigure): boolean => state !== 'unread' && figure !== undefined
  const isNone = (city: CityFigure): boolean => isRead(city) && (city.figure ?? 0) <= 0
  const isUnread = (city: CityFigure): boolean => !isRead(city)
  return [
    ...classes.map((one, at) => ({ fill: shadeOf(at, classes.length).fill, label: `${one.from === one.to ? String(one.from) : `${String(one.from)}–${String(one.to)}`} ${unit}（${String(one.count)} 市）` })),
    ...(cities.some(isNone) ? [{ fill: blank.fill, label: `0 已读未见（${counted(isNone)}）` }] : []),
    ...(cities.some(isUnread) ? [{ fill: hatchFill, isUnread: true, label: `未读，不能断定有无（${counted(isUnread)}）` }] : []),
  ]
}

/** The whole map as a picture that explains itself where it is pasted. */
export function cityMapSvg(sheet: Sheet, cities: readonly CityFigure[], { title, unit, notes }: { title: string; unit: string; notes: readonly string[] }): Picture {
  const drawn = drawCities(sheet, cities)
  const body =
    drawn.map(({ shape, shade, isUnread }) => `<path d="${shape.path}" fill="${isUnread ? hatchFill : shade.fill}" fill-rule="evenodd" stroke="${ink.line}" stroke-width="1"/>`).join('') +
    drawn
      .map(({ shape: { label }, shade, nameLine, figureLine }) => {
        const both = nameLine !== '' && figureLine !== ''
        return (
          (nameLine === '' ? '' : text(nameLine, label.x, label.y - (both ? 7 : 0), { size: nameSize, colour: shade.ink, anchor: 'middle' })) +
          (figureLine === '' ? '' : text(figureLine, label.x, label.y + (both ? 8 : 0), { size: figureSize, weight: 600, colour: shade.ink, anchor: 'middle' }))
        )
      })
      .join('')
  return frame(body, sheet, { title, legend: mapLegend(cities, unit), notes })
}
