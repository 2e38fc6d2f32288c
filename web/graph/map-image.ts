/** The map as a PNG with title, legend, documents and date, so that it explains itself where it is pasted. */
import { readPalette } from '#web/graph/palette.ts'
import type { LegendEntry } from '#web/graph/legend.ts'

interface Words {
  title: string
  caption: string
  legend: readonly LegendEntry[]
}

/** px of the picture, which is drawn at twice the screen's size. */
const margin = 48
const head = 104
const foot = 108

/** Puts title and legend around the drawn map and hands the picture to the browser to save. */
export async function saveMapImage(drawn: Blob, { title, caption, legend }: Words): Promise<void> {
  const palette = readPalette()
  const map = await createImageBitmap(drawn)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(map.width, 1500) + 2 * margin
  canvas.height = map.height + head + foot
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no 2d canvas')
  pen.fillStyle = palette.ground
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(map, margin, head)
  pen.textBaseline = 'middle'
  pen.fillStyle = palette.ink
  pen.font = `600 44px ${palette.sans}`
  pen.fillText(title, margin, 56)

  pen.font = `24px ${palette.sans}`
  let x = margin
  for (const entry of legend) {
    pen.fillStyle = entry.kind === 'presence' ? palette[entry.presence] : palette[`city-${entry.number as 1 | 2 | 3 | 4}`]
    const text = `${entry.kind === 'city' ? '●■▲◆'.charAt(entry.number - 1) : ''}${entry.label} ${String(entry.count)}`
    pen.fillText(text, x, map.height + head + 32)
    x += pen.measureText(text).width + 44
  }
  pen.fillStyle = palette['ink-2']
  pen.fillText(`${caption}。环节与箭头为参考数据。`, margin, map.height + head + 72)

  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('the picture could not be made')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${title}.png`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
