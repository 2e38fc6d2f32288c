/** Clusters, enterprises, parks, projects, technologies and brands over HTTP; figures are held by one another, not by totals. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AssetClaim, AssetDetail, AssetList, type AssetSummary } from '#api/contract/assets.ts'
import type { Corpus } from '#api/contract/documents.ts'
import { CityDetail, type IndustryList, IndustryDetail } from '#api/contract/places.ts'
import { DocumentSource } from '#graph/domain/document.ts'
import { serverForTests } from './running-server.ts'

const server = serverForTests()
const id = encodeURIComponent
const squeeze = (words: string) => words.replace(/[\s*]/gu, '')
const ids = (items: readonly { id: string }[]) => items.map((item) => item.id)

const kinds = [
  ['clusters', 'cluster'], ['enterprises', 'enterprise'], ['parks', 'park'], ['projects', 'project'], ['technologies', 'technology'], ['brands', 'brand'],
] as const
type Resource = (typeof kinds)[number][0]

const seeds = fileURLToPath(new URL('../../seeds/documents', import.meta.url))
/** Text of each document as its file has it. */
const textOf = new Map(readdirSync(seeds).map((slug) => {
  const source = DocumentSource.parse(JSON.parse(readFileSync(join(seeds, slug, 'source.json'), 'utf8')))
  return [source.id, readFileSync(join(seeds, slug, source.file), 'utf8')]
}))

async function all(resource: Resource): Promise<AssetSummary[]> {
  const items: AssetSummary[] = []
  for (;;) {
    const page = AssetList.parse((await server.get(`/${resource}?limit=500&offset=${items.length}`)).body)
    items.push(...page.items)
    if (!page.truncated) return items
  }
}
const detailOf = async (resource: Resource, assetId: string) => AssetDetail.parse((await server.get(`/${resource}/${id(assetId)}`)).body)
const industries = async () => (await server.get<z.infer<typeof IndustryList>>('/industries?limit=500')).body.items
const industryOf = async (industryId: string) => IndustryDetail.parse((await server.get(`/industries/${id(industryId)}`)).body)

/** A few spread over a list. */
const some = <T>(items: readonly T[], count = 6): T[] => items.filter((_, index) => index % Math.ceil(items.length / count) === 0)

describe.each(kinds)('/%s', (resource, kind) => {
  let listed: AssetSummary[]
  beforeAll(async () => (listed = await all(resource)))

  it('lists each of its kind once, by id, as the corpus counts them', async () => {
    expect(listed.length).toBeGreaterThan(0)
    expect(new Set(ids(listed)).size).toBe(listed.length)
    for (const asset of listed) {
      expect(asset.kind).toBe(kind)
      expect(asset.id.startsWith(`${kind}:`)).toBe(true)
      expect(asset.passageCount).toBeGreaterThan(0)
      expect(asset.aliases).not.toContain(asset.name)
      expect(new Set(asset.aliases).size).toBe(asset.aliases.length)
      expect(new Set(ids(asset.places)).size).toBe(asset.places.length)
      if (kind !== 'enterprise') expect(asset.role).toBeNull()
    }
    const { body: corpus } = await server.get<Corpus>('/corpus')
    expect(corpus.counts[resource]).toBe(listed.length)
  })

  it('names each by what its id says, and no two that differ in white space alone', () => {
    for (const asset of listed) expect(asset.id).toBe(`${kind}:${asset.name.replace(/\s/gu, '')}`)
  })

  it('shows one with every sentence that names it, as the file prints it', async () => {
    for (const summary of some(listed)) {
      const asset = await detailOf(resource, summary.id)
      expect(asset).toMatchObject(summary)
      expect(asset.statements).toHaveLength(summary.passageCount)
      const printed = new Set(asset.statements.map(({ quote }) => quote.printed))
      expect(new Set([...asset.aliases, asset.name]), asset.id).toEqual(new Set([...printed, asset.name]))
      for (const { quote } of asset.statements) {
        const text = textOf.get(quote.documentId) ?? ''
        expect(squeeze(text.slice(quote.start, quote.end))).toBe(squeeze(quote.text))
      }
      for (const claim of asset.claims) expect(ids(claim.named)).toContain(asset.id)
      for (const { claimedCount, quote } of asset.statements) {
        if (claimedCount === null) continue
        expect(asset.claims.map((claim) => [claim.passageId, claim.claimedCount])).toContainEqual([quote.id, claimedCount])
      }
    }
  })

  it('puts one where its pages say: under its industries, in its places', async () => {
    for (const summary of some(listed, 3)) {
      const asset = await detailOf(resource, summary.id)
      for (const industry of asset.industries) expect(ids((await industryOf(industry.id)).assets)).toContain(asset.id)
      for (const { cityId } of asset.places) {
        const city = CityDetail.parse((await server.get(`/cities/${id(cityId)}`)).body)
        expect(ids(city.assets)).toContain(asset.id)
      }
    }
  })

  it('answers what is not there, or is of another kind, with a problem', async () => {
    const other = kind === 'brand' ? 'park' : 'brand'
    for (const [path, status, code] of [
      [`/${resource}/${kind}:没有这个`, 404, 'not-found'], [`/${resource}/${other}:齐鲁`, 400, 'bad-request'], [`/${resource}/${kind}:`, 400, 'bad-request'],
      [`/${resource}?limit=501`, 400, 'bad-request'], [`/${resource}?kind=${kind}`, 400, 'bad-request'],
    ] as const) {
      const { problem } = await server.problem(path)
      expect(problem, path).toMatchObject({ status, code })
    }
  })
})

describe('enterprises', () => {
  it('have the strongest role that a sentence gives them', async () => {
    const listed = await all('enterprises')
    expect(listed.some(({ role }) => role === 'leading')).toBe(true)
    for (const role of ['chain-leading', 'leading', null] as const) {
      for (const summary of some(listed.filter((enterprise) => enterprise.role === role), 3)) {
        const roles = new Set((await detailOf('enterprises', summary.id)).statements.map((statement) => statement.role))
        if (role === null) expect([...roles]).toEqual([null])
        else expect(roles.has(role)).toBe(true)
        if (role === 'leading') expect(roles.has('chain-leading')).toBe(false)
      }
    }
  })
})

describe('claims', () => {
  const resolutes = 'shandong-2021-three-resolutes'
  const claims: { industryId: string; claim: z.infer<typeof AssetClaim> }[] = []
  const details: z.infer<typeof IndustryDetail>[] = []
  beforeAll(async () => {
    for (const { id: industryId } of await industries()) {
      const detail = await industryOf(industryId)
      details.push(detail)
      claims.push(...detail.claims.map((claim) => ({ industryId, claim })))
    }
  }, 120_000)

  it('of an industry name assets of their kind that the industry shows', () => {
    expect(claims.length).toBeGreaterThan(10)
    for (const { industryId, claim } of claims) {
      const assets = details.find((detail) => detail.id === industryId)?.assets ?? []
      for (const named of claim.named) {
        expect(named.kind).toBe(claim.kind)
        expect(ids(assets)).toContain(named.id)
      }
      expect(new Set(ids(claim.named)).size).toBe(claim.named.length)
    }
  })

  it('of the clusters of 003 say how many there are, and never fewer than the sentence names', async () => {
    const clusters = claims.filter(({ claim }) => claim.kind === 'cluster' && claim.passageId.startsWith(`passage:${resolutes}:`))
    expect(clusters.length).toBeGreaterThan(5)
    for (const { claim } of clusters) {
      expect(claim.claimedCount, `${claim.passageId} names ${ids(claim.named).join()}`).toBeGreaterThanOrEqual(claim.named.length)
    }
  })

  it('of any kind and document never fall short of the names', () => {
    const short = claims.filter(({ claim }) => claim.claimedCount < claim.named.length).map(({ claim }) => `${claim.passageId} ${claim.claimedCount} ${claim.kind}: ${ids(claim.named).join()}`)
    expect(short).toEqual([])
  })

  it('of fine chemicals: eight clusters, three of them named, with the leaders beside them', () => {
    const eight = claims.find(({ claim }) => claim.kind === 'cluster' && claim.claimedCount === 8)
    expect(eight?.claim.passageId).toContain(resolutes)
    expect(eight?.claim.named.some(({ name }) => name.includes('精细化工'))).toBe(true)
    const beside = claims.filter(({ claim }) => claim.passageId === eight?.claim.passageId && claim.kind === 'enterprise')
    expect(beside.map(({ claim }) => claim.claimedCount)).toEqual([15])
  })

  it('stand beside what an industry puts forward, its structures and its spellings', () => {
    const { focus, structures } = { focus: details.flatMap((detail) => detail.focus), structures: details.flatMap((detail) => detail.structures) }
    expect(focus.some(({ isBreakthrough }) => isBreakthrough)).toBe(true)
    expect(focus.some(({ isBreakthrough }) => !isBreakthrough)).toBe(true)
    for (const item of focus) expect(squeeze(item.quote.text)).toContain(squeeze(item.quote.printed))
    expect(structures.length).toBeGreaterThan(0)
    for (const { links, upstream, downstream, quote } of structures) {
      expect(links.length).toBeGreaterThan(1)
      for (const link of [...upstream, ...downstream]) expect(links).toContain(link)
      expect(quote.damage).not.toBe('duplicated_passage')
    }
    const spelled = details.filter(({ aliases }) => aliases.length > 0)
    expect(spelled.length).toBeGreaterThan(3)
    for (const { id: industryId, name, aliases } of spelled) {
      for (const alias of aliases) {
        expect(alias.length).toBeGreaterThanOrEqual(name.length)
        expect(`industry:${alias.replace(/\s/gu, '').replace(/(?:产业|行业)$/u, '')}`).toBe(industryId)
      }
    }
  })

  it('shows under an industry what stands under any of its spellings, and no other', () => {
    for (const { name, aliases, layouts, focus, structures } of details) {
      const spellings = new Set([name, ...aliases])
      for (const quote of [...focus, ...structures].map((item) => item.quote)) expect(spellings).toContain(quote.heading)
      for (const quote of layouts.flatMap(({ quotes }) => quotes)) expect(spellings).toContain(quote.heading)
    }
    expect(details.some(({ aliases, layouts, focus }) => aliases.length > 0 && new Set([...layouts.flatMap(({ quotes }) => quotes), ...focus.map(({ quote }) => quote)].map(({ heading }) => heading)).size > 1)).toBe(true)
  })

  it('names as parents industries that name it as a branch, and the other way round', () => {
    const of = new Map(details.map((detail) => [detail.id, detail]))
    expect(details.some(({ branches }) => branches.length > 0)).toBe(true)
    for (const { id: industryId, branches, parents } of details) {
      for (const branch of branches) expect(ids(of.get(branch.id)?.parents ?? [])).toContain(industryId)
      for (const parent of parents) expect(ids(of.get(parent.id)?.branches ?? [])).toContain(industryId)
    }
  })
})
