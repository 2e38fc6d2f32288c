/** What a reading page shows: the facts of each passage, what was not read, and where the text is damaged. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { LayoutDetail } from '#api/contract/common.ts'
import { type Corpus, DamageList, type DamageItem, DocumentList, type DocumentSummary, PassageDetail, ReadingPassageList, type ReadingPassage } from '#api/contract/documents.ts'
import type { RestrictionList } from '#api/contract/restrictions.ts'
import type { TargetList } from '#api/contract/targets.ts'
import { damageKinds } from '#graph/domain/damage.ts'
import { DocumentSource } from '#graph/domain/document.ts'
import { factKinds } from '#graph/domain/fact.ts'
import { spoilsFacts } from '#graph/extractors/damage/damage.ts'
import { serverForTests } from './running-server.ts'

const server = serverForTests()
const id = encodeURIComponent
const squeeze = (words: string) => words.replace(/[\s*]/gu, '')
const seeds = fileURLToPath(new URL('../../seeds/documents', import.meta.url))

interface Read {
  document: DocumentSummary
  passages: ReadingPassage[]
  unread: ReadingPassage[]
  damage: DamageItem[]
}
const reads: Read[] = []

async function passagesOf(document: string, filter: string): Promise<ReadingPassage[]> {
  const items: ReadingPassage[] = []
  for (;;) {
    const page = ReadingPassageList.parse((await server.get(`/documents/${id(document)}/passages?limit=500&offset=${items.length}${filter}`)).body)
    items.push(...page.items)
    if (!page.truncated) return items
  }
}

beforeAll(async () => {
  const documents = DocumentList.parse((await server.get('/documents?limit=500')).body)
  for (const document of documents.items) {
    const damage = DamageList.parse((await server.get(`/documents/${id(document.id)}/damage?limit=500`)).body)
    expect(damage.total).toBe(document.damageCount)
    reads.push({ document, passages: await passagesOf(document.id, ''), unread: await passagesOf(document.id, '&unread=true'), damage: damage.items })
  }
}, 120_000)

describe('facts', () => {
  it('of a document are counted as its passages state them', () => {
    for (const { document, passages } of reads) {
      expect(Object.keys(document.factCounts).toSorted()).toEqual([...factKinds].toSorted())
      for (const kind of factKinds) {
        const stated = new Set(passages.flatMap(({ facts }) => facts.filter((fact) => fact.kind === kind).map((fact) => fact.id)))
        expect(stated.size, `${document.id} ${kind}`).toBe(document.factCounts[kind])
      }
    }
    for (const kind of factKinds) expect(reads.some(({ document }) => document.factCounts[kind] > 0), kind).toBe(true)
  })

  it('are counted alike in the corpus, in the document itself and in the lists', async () => {
    const { body: corpus } = await server.get<Corpus>('/corpus')
    expect(corpus.documents).toEqual(reads.map(({ document }) => document))
    expect(corpus.counts.unread).toBe(reads.reduce((sum, { document }) => sum + document.unreadCount, 0))
    const distinct = (kind: (typeof factKinds)[number]) => new Set(reads.flatMap(({ passages }) => passages.flatMap(({ facts }) => facts.filter((fact) => fact.kind === kind).map((fact) => fact.id)))).size
    for (const [kind, count] of [
      ['layout', corpus.counts.layouts], ['cluster', corpus.counts.clusters], ['enterprise', corpus.counts.enterprises], ['park', corpus.counts.parks], ['project', corpus.counts.projects],
      ['technology', corpus.counts.technologies], ['brand', corpus.counts.brands], ['target', corpus.counts.targets], ['restriction', corpus.counts.restrictions],
    ] as const) expect(distinct(kind), kind).toBe(count)
    for (const { document } of reads) {
      expect((await server.get(`/documents/${id(document.id)}`)).body).toEqual(document)
      expect((await server.get<z.infer<typeof TargetList>>(`/targets?document=${document.id}&limit=1`)).body.total).toBe(document.factCounts.target)
      expect((await server.get<z.infer<typeof RestrictionList>>(`/restrictions?document=${document.id}&limit=1`)).body.total).toBe(document.factCounts.restriction)
    }
  })

  it('of a passage are of their kind, in order, printed in it, and the same on its own page', async () => {
    for (const { passages } of reads) {
      for (const { facts } of passages) {
        for (const fact of facts) expect(fact.id.startsWith(`${fact.kind}:`)).toBe(true)
        expect(facts.map((fact) => fact.id)).toEqual(facts.map((fact) => fact.id).toSorted())
      }
      const rich = passages.toSorted((a, b) => b.facts.length - a.facts.length).slice(0, 3)
      for (const passage of rich) {
        const detail = PassageDetail.parse((await server.get(`/passages/${id(passage.id)}`)).body)
        expect(detail.facts).toEqual(passage.facts)
        expect(detail.layouts.map((layout) => layout.id).toSorted()).toEqual(passage.facts.filter(({ kind }) => kind === 'layout').map((fact) => fact.id))
        expect(detail).toMatchObject({ damage: passage.damage, unread: passage.unread, text: passage.text })
      }
    }
  })

  it('have words that their passage holds', () => {
    const missing = reads.flatMap(({ passages }) => passages.flatMap(({ id: passageId, kind, text, facts }) =>
      // A row of a table is joined from its cells, and an agency or a list's shared noun may stand apart.
      kind === 'row' ? [] : facts.filter((fact) => ['layout', 'cluster', 'enterprise', 'park', 'project', 'technology', 'brand'].includes(fact.kind) && !squeeze(text).includes(squeeze(fact.printed))).map((fact) => `${passageId} ${fact.id}`),
    ))
    const all = reads.flatMap(({ passages }) => passages.flatMap(({ facts }) => facts)).length
    expect(missing.length / all, missing.slice(0, 20).join('\n')).toBeLessThan(0.05)
  })
})

describe('what was not read', () => {
  it('is the passages with a reason, each as in the whole list', () => {
    for (const { document, passages, unread } of reads) {
      expect(unread).toHaveLength(document.unreadCount)
      expect(unread).toEqual(passages.filter((passage) => passage.unread !== null))
    }
  })

  it('has given no layout, unless its words are damaged and a true one stands beside', () => {
    for (const { unread } of reads) {
      for (const { unread: reason, facts } of unread) if (reason !== 'damaged') expect(facts.filter(({ kind }) => kind === 'layout')).toEqual([])
    }
  })
})

describe('damage', () => {
  it('is listed in order, page by page, each place with words of the file', async () => {
    const texts = new Map(readdirSync(seeds).map((slug) => {
      const source = DocumentSource.parse(JSON.parse(readFileSync(join(seeds, slug, 'source.json'), 'utf8')))
      return [source.id, readFileSync(join(seeds, slug, source.file), 'utf8')]
    }))
    expect(reads.some(({ damage }) => damage.length > 10)).toBe(true)
    for (const { document, damage, passages } of reads) {
      expect(damage.map(({ start }) => start)).toEqual(damage.map(({ start }) => start).toSorted((a, b) => a - b))
      const known = new Map(passages.map((passage) => [passage.id, passage]))
      for (const place of damage) {
        expect(place.documentId).toBe(document.id)
        expect(damageKinds).toContain(place.kind)
        expect(place.end).toBeLessThanOrEqual(texts.get(document.id)?.length ?? 0)
        expect(new Set(place.passageIds).size).toBe(place.passageIds.length)
        for (const passageId of place.passageIds) {
          const passage = known.get(passageId)
          expect(passage, passageId).toBeDefined()
          if (passage !== undefined) expect(place.start < passage.end && passage.start < place.end, `${place.id} ${passageId}`).toBe(true)
        }
      }
      const second = await server.get<z.infer<typeof DamageList>>(`/documents/${id(document.id)}/damage?limit=2&offset=1`)
      expect(second.body).toEqual({ total: damage.length, limit: 2, offset: 1, truncated: damage.length > 3, items: damage.slice(1, 3) })
    }
  })

  it('marks just the passages whose words are not their author\'s, and lists them as unread', () => {
    for (const { passages, damage } of reads) {
      const spoilt = new Map(damage.filter(({ kind }) => spoilsFacts(kind)).flatMap(({ kind, passageIds }) => passageIds.map((passageId) => [passageId, kind] as const)))
      expect(passages.filter((passage) => passage.damage !== null).map((passage) => passage.id).toSorted()).toEqual([...spoilt.keys()].toSorted())
      for (const passage of passages) {
        if (passage.damage !== null) expect(spoilsFacts(passage.damage)).toBe(true)
        expect(passage.unread === 'damaged').toBe(passage.damage !== null)
        if (passage.damage === 'duplicated_passage' || passage.damage === 'orphan_fragment') expect(passage.facts.filter(({ kind }) => kind === 'layout')).toEqual([])
      }
    }
  })

  it('goes with every quote of a damaged passage', async () => {
    const stated = reads.flatMap(({ passages }) => passages.filter(({ damage, facts }) => damage !== null && facts.some(({ kind }) => kind === 'layout')))
    expect(stated.length).toBeGreaterThan(0)
    for (const { id: passageId, damage, facts } of stated.slice(0, 10)) {
      for (const fact of facts.filter(({ kind }) => kind === 'layout').slice(0, 3)) {
        const { body: layout } = await server.get<LayoutDetail>(`/layouts/${id(fact.id)}`)
        expect(layout.quotes.find((quote) => quote.id === passageId)?.damage).toBe(damage)
      }
      const { body: passage } = await server.get<z.infer<typeof PassageDetail>>(`/passages/${id(passageId)}`)
      expect(passage.damage).toBe(damage)
    }
  })

  it('of an unknown document is a problem', async () => {
    expect((await server.problem('/documents/document:nothing/damage')).problem).toMatchObject({ status: 404, code: 'not-found' })
    expect((await server.problem('/documents/document:nothing/damage?limit=0')).problem).toMatchObject({ status: 400, code: 'bad-request' })
  })
})
