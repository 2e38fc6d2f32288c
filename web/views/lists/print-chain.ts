/** Prints a chain: map and lists as one document, on the paper that was chosen. */
import { flushSync, mount, unmount } from 'svelte'
import type { ChainLists } from '#api/contract/lists.ts'
import { toSvgBlob } from '#web/graph/map-image.ts'
import type { Picture } from '#web/graph/svg.ts'
import ChainPaper from '#web/views/lists/ChainPaper.svelte'

export type Paper = 'A4' | 'A3'

interface Printed {
  lists: ChainLists
  picture: Picture
  title: string
  today: string
  paper: Paper
}

/** Puts the paper beside the page (print.css hides the page while it is there), prints, and takes it away. */
export async function printChain({ lists, picture, title, today, paper }: Printed): Promise<void> {
  const address = URL.createObjectURL(toSvgBlob(picture))
  const size = document.createElement('style')
  size.textContent = `@page { size: ${paper} landscape }`
  document.head.append(size)
  const sheet = mount(ChainPaper, { target: document.body, props: { lists, picture: address, title, today } })
  const put = document.title
  try {
    flushSync()
    document.title = `${title}与清单_${today}` // the name that a browser gives a printed file
    await Promise.all([...document.querySelectorAll<HTMLImageElement>('.chain-paper img')].map((image) => image.decode()))
    window.print()
  } finally {
    document.title = put
    await unmount(sheet)
    size.remove()
    URL.revokeObjectURL(address)
  }
}
