import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#graph/extractors/read-document.ts'

/** A province's code, a text, and its layouts: `市,市+发展,发展 市-退出 市!限制`; nothing for a text that states none. */
const casesOf = (round: string): [string, string, string][] => readFileSync(new URL(`../../fixtures/extract/forms-${round}.tsv`, import.meta.url), 'utf8')
  .split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t') as [string, string, string])

const signs = { develop: '+', retire: '-', limit: '!' } as const

const spelledOut = (answer: string): string[] => answer.split(' ').filter((word) => word !== '').flatMap((word) => {
  const [, places = '', sign = '', things = ''] = /^(.*?)([+!-])(.*)$/u.exec(word) ?? []
  return places.split(',').flatMap((place) => things.split(',').map((thing) => `${place}${sign}${thing}`))
})

describe.each(['tenth', 'eleventh'])('forms of the %s round', (round) => {
  it.each(casesOf(round))('reads, in %s, %s', (code, text, answer) => {
    const { layouts } = readDocument({ slug: 'test', text: text.replaceAll('\\n', '\n'), provinceId: `province:${code}0000` })
    const found = new Set(layouts.map(({ placeName, relation, item }) => `${placeName}${signs[relation]}${item}`))
    expect([...found].sort()).toEqual([...new Set(spelledOut(answer))].sort())
  })
})
