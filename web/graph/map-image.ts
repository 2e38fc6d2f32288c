/** The map as a file: SVG, or a PNG that is twice as fine as the screen. */
import type { ChainMap } from '#api/contract/chains.ts'
import type { MapState } from '#web/graph/elements.ts'
import { mapSvg } from '#web/graph/map-svg.ts'
import { readPalette } from '#web/graph/palette.ts'
import type { Picture } from '#web/graph/svg.ts'

/** A picture's side and area may not be more, px: browsers give up beyond, and files grow past what Word likes. */
const mostSide = 8_000
const mostArea = 24_000_000

export const mapTitle = (map: ChainMap): string => `${map.chain.name}产业链图谱`

/** What the map rests on: its documents and the date. */
export const mapCaption = (map: ChainMap, asOf: string): string =>
  `依据：${map.chain.documents.map((document) => `《${document.shortTitle}》`).join('') || '现有文件没有给出本链的城市布局'}；截至 ${asOf}`

export const drawMap = (map: ChainMap, state: MapState, asOf: string): Picture => mapSvg(map, state, { title: mapTitle(map), caption: mapCaption(map, asOf) }, readPalette())

export const toSvgBlob = ({ svg }: Picture): Blob => new Blob([svg], { type: 'image/svg+xml' })

/** @throws Error when the browser cannot draw it */
export async function toPngBlob(picture: Picture): Promise<Blob> {
  const scale = Math.min(2, mostSide / Math.max(picture.width, picture.height), Math.sqrt(mostArea / (picture.width * picture.height)))
  const address = URL.createObjectURL(toSvgBlob(picture))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no 2d canvas')
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('the picture could not be made')
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Hands a file to the browser to save. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
