import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Problem } from '#api/contract/common.ts'
import { problemTexts } from '#api/plugins/errors.ts'
import { serverForTests } from './running-server.ts'

const server = serverForTests()

describe('bad input', () => {
  it.each([
    ['/cities/city:379999', 404, 'not-found'],
    ['/chains/chain:没有这条链', 404, 'not-found'],
    ['/chains/chain:没有这条链/map', 404, 'not-found'],
    ['/segments/segment:没有:这环', 404, 'not-found'],
    ['/segments/segment:没有:这环/upstream', 404, 'not-found'],
    ['/products/product:没有这种产品', 404, 'not-found'],
    ['/layouts/layout:370100:develop:没有这种产品', 404, 'not-found'],
    ['/enterprises/enterprise:没有这家企业', 404, 'not-found'],
    ['/clusters/cluster:没有这个集群', 404, 'not-found'],
    ['/parks/park:没有这个园区', 404, 'not-found'],
    ['/projects/project:没有这个项目', 404, 'not-found'],
    ['/technologies/technology:没有这项技术', 404, 'not-found'],
    ['/brands/brand:没有这个品牌', 404, 'not-found'],
    ['/clusters/enterprise:海尔', 400, 'bad-request'],
    ['/brands?kind=brand', 400, 'bad-request'],
    ['/documents/document:nothing/damage', 404, 'not-found'],
    ['/industries/industry:没有这个产业', 404, 'not-found'],
    ['/documents/document:nothing', 404, 'not-found'],
    ['/documents/document:nothing/passages', 404, 'not-found'],
    ['/passages/passage:nothing:1', 404, 'not-found'],
    ['/nodes/city:379999/neighbours', 404, 'not-found'],
    ['/paths?from=city:379999&to=city:370100', 404, 'not-found'],
    ['/agencies/agency:没有这个单位', 404, 'not-found'],
    ['/agencies/agency:', 400, 'bad-request'],
    ['/agencies/省财政厅', 400, 'bad-request'],
    ['/agencies?limit=501', 400, 'bad-request'],
    ['/targets?year=soon', 400, 'bad-request'],
    ['/targets?year=1800', 400, 'bad-request'],
    ['/targets?document=plan', 400, 'bad-request'],
    ['/targets?industry=', 400, 'bad-request'],
    ['/targets?rule=retire', 400, 'bad-request'],
    ['/targets/target:a:1:0', 404, 'not-found'],
    ['/targets/city:370100', 400, 'bad-request'],
    ['/restrictions/restriction:a:1:0', 404, 'no-such-route'],
    ['/restrictions?rule=forbid', 400, 'bad-request'],
    ['/restrictions?year=2025', 400, 'bad-request'],
    ['/restrictions?offset=-1', 400, 'bad-request'],
    ['/nowhere', 404, 'no-such-route'],
    ['/chains?limit=0', 400, 'bad-request'],
    ['/chains?limit=many', 400, 'bad-request'],
    ['/chains?offset=-1', 400, 'bad-request'],
    ['/chains?colour=red', 400, 'bad-request'],
    ['/cities/370100', 400, 'bad-request'],
    ['/cities/city:3701', 400, 'bad-request'],
    ['/search', 400, 'bad-request'],
    ['/search?q=', 400, 'bad-request'],
    [`/search?q=${'长'.repeat(101)}`, 400, 'bad-request'],
    ['/paths?from=city:370100', 400, 'bad-request'],
    ['/segments/segment:a:b/upstream?maxDepth=7', 400, 'bad-request'],
    ['/products/%E0%A4%A', 400, 'bad-request'],
  ])('%s answers %i %s', async (path, status, code) => {
    const { problem, headers } = await server.problem(path)
    expect(Problem.parse(problem)).toMatchObject({ status, code })
    expect(problem.requestId).toBe(headers.get('x-request-id'))
    expect(problem.title).toMatch(/[一-鿿]/u)
  })

  it('names the field that is wrong', async () => {
    const { problem } = await server.problem('/chains?limit=0')
    expect(problem.errors?.map(({ field }) => field)).toEqual(['limit'])
    const unknown = await server.problem('/chains?colour=red')
    expect(unknown.problem.errors?.map(({ field }) => field)).toEqual(['colour'])
  })

  it('refuses what is not asked for by GET', async () => {
    const { problem } = await server.problem('/chains', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
    expect(problem.status).toBe(404)
  })

  it('gives every code its line in errors.md, with its status', () => {
    const table = readFileSync(new URL('../../api/errors.md', import.meta.url), 'utf8')
    const listed: Record<string, number> = Object.fromEntries([...table.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gmu)].map(([, code = '', status]): [string, number] => [code, Number(status)]))
    expect(listed).toEqual(Object.fromEntries(Object.entries(problemTexts).map(([code, { status }]) => [code, status])))
  })
})

describe('too many requests', () => {
  const limited = serverForTests({ rateLimit: 3 })
  it('answers 429 and says when to ask again', async () => {
    for (let request = 0; request < 3; request += 1) expect((await limited.get('/health')).status).toBe(200)
    const { problem, headers } = await limited.problem('/health')
    expect(problem).toMatchObject({ status: 429, code: 'too-many-requests' })
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
