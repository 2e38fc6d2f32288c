import { expect, it } from 'vitest'
import { describeOnEachEngine } from './engines.ts'
import type { Seed } from './engines.ts'
import * as query from './queries.ts'
import { wholeGraph } from './whole-graph.ts'

const entity =
  (id: string): Seed =>
  (transaction) =>
    transaction.write(query.createEntity, { id })
const held =
  (id: string, value: unknown): Seed =>
  (transaction) =>
    transaction.write(query.setValue, { id, value })
const codeOf = (code: string): unknown => expect.objectContaining({ name: 'GraphError', code })

describeOnEachEngine('the revision', (open) => {
  it('is 0 for an empty graph and stays so when the schema is prepared again', async () => {
    const graph = await open()
    await graph.prepareSchema()
    expect(await graph.revision()).toBe(0)
  })

  it('rises by one with every transaction that wrote', async () => {
    const graph = await open(entity('product:a'), entity('product:b'))
    expect(await graph.revision()).toBe(1)
    await graph.transaction(held('product:a', 1))
    expect(await graph.revision()).toBe(2)
  })

  it('stays when a transaction only read, or wrote nothing', async () => {
    const graph = await open(entity('product:a'))
    expect(await graph.transaction((transaction) => transaction.read(query.countEntities, {}))).toEqual([{ total: 1 }])
    await graph.transaction((transaction) => transaction.write(query.writeNothing, { id: 'product:a' }))
    await graph.transaction((transaction) => transaction.write(query.createEntities, { rows: [] }))
    await graph.transaction(() => Promise.resolve())
    expect(await graph.revision()).toBe(1)
  })

  it('rises with a deletion', async () => {
    const graph = await open(entity('product:a'))
    await graph.transaction((transaction) => transaction.write(query.deleteEntity, { id: 'product:a' }))
    expect(await graph.revision()).toBe(2)
  })

  it('is the same for all who ask at once, and never older than the question', async () => {
    const graph = await open(entity('product:a'))
    for (let expected = 1; expected < 10; expected += 1) {
      const asked = await Promise.all(Array.from({ length: 20 }, () => graph.revision()))
      expect(new Set(asked)).toEqual(new Set([expected]))
      const pending = graph.revision() // a read under way, which those who ask after the write must not be given
      await graph.transaction(held('product:a', expected))
      expect(await graph.revision()).toBe(expected + 1)
      await pending
    }
  })
})

describeOnEachEngine('a transaction', (open) => {
  it('leaves no trace when its work throws, and throws that very error', async () => {
    const graph = await open(entity('product:a'))
    const before = await wholeGraph(graph)
    const refusal = new RangeError('not this one')
    const attempt = graph.transaction(async (transaction) => {
      await transaction.write(query.createEntity, { id: 'product:b' })
      throw refusal
    })
    await expect(attempt).rejects.toBe(refusal)
    expect(await wholeGraph(graph)).toEqual(before)
    expect(await graph.revision()).toBe(1)
  })

  it('refuses a second node with the same id and undoes what came before it', async () => {
    const graph = await open(entity('product:a'))
    const before = await wholeGraph(graph)
    const attempt = graph.transaction(async (transaction) => {
      await transaction.write(query.createEntity, { id: 'product:b' })
      await transaction.write(query.createEntity, { id: 'product:a' })
    })
    await expect(attempt).rejects.toEqual(codeOf('constraint-violated'))
    expect(await wholeGraph(graph)).toEqual(before)
  })

  it('refuses to delete a node that still has relationships', async () => {
    const graph = await open(entity('product:a'), entity('product:b'), (transaction) =>
      transaction.write(query.linkEntities, { rows: [{ from: 'product:a', to: 'product:b' }] }),
    )
    const before = await wholeGraph(graph)
    await expect(graph.transaction((transaction) => transaction.write(query.deleteEntity, { id: 'product:a' }))).rejects.toEqual(
      codeOf('constraint-violated'),
    )
    expect(await wholeGraph(graph)).toEqual(before)
  })

  it('cannot be saved after a statement failed, even when its work caught the error', async () => {
    const graph = await open(entity('product:a'))
    const attempt = graph.transaction(async (transaction) => {
      await transaction.write(query.createEntity, { id: 'product:b' })
      await transaction.write(query.createEntity, { id: 'product:a' }).catch(() => undefined)
    })
    await expect(attempt).rejects.toEqual(codeOf('constraint-violated'))
    expect(await graph.read(query.countEntities, {})).toEqual([{ total: 1 }])
  })

  it('sees its own writes, and others only after the commit', async () => {
    const graph = await open(entity('product:a'))
    const seen = await graph.transaction(async (transaction) => {
      await transaction.write(query.createEntity, { id: 'product:b' })
      const [inside] = await transaction.read(query.countEntities, {})
      const [outside] = await graph.read(query.countEntities, {})
      return { inside, outside }
    })
    expect(seen).toEqual({ inside: { total: 2 }, outside: { total: 1 } })
    expect(await graph.read(query.countEntities, {})).toEqual([{ total: 2 }])
  })

  it('runs statements that were not waited for one after another', async () => {
    const graph = await open()
    await graph.transaction((transaction) =>
      Promise.all(Array.from({ length: 12 }, (_, index) => transaction.write(query.createEntity, { id: `product:${index}` }))),
    )
    expect(await graph.read(query.countEntities, {})).toEqual([{ total: 12 }])
  })

  it('takes no statement after its end', async () => {
    const graph = await open()
    const late = await graph.transaction((transaction) => Promise.resolve(transaction))
    await expect(late.write(query.createEntity, { id: 'product:a' })).rejects.toEqual(codeOf('query-failed'))
  })

  it('queues up behind others, so that none of eight concurrent updates is lost', async () => {
    const graph = await open((transaction) => transaction.write(query.setCount, { id: 'product:a', count: 0 }))
    await Promise.all(
      Array.from({ length: 8 }, () =>
        graph.transaction(async (transaction) => {
          const [row] = await transaction.read(query.readCount, { id: 'product:a' })
          await transaction.write(query.setCount, { id: 'product:a', count: (row?.count ?? 0) + 1 })
        }),
      ),
    )
    expect(await graph.read(query.readCount, { id: 'product:a' })).toEqual([{ count: 8 }])
    expect(await graph.revision()).toBe(9)
  })

  it('is read by whoever asks after it, while others read all the time', async () => {
    const graph = await open()
    for (let total = 1; total <= 5; total += 1) {
      const readers = Promise.all(Array.from({ length: 16 }, () => graph.read(query.countEntities, {})))
      await graph.transaction(entity(`product:${total}`))
      expect(await graph.read(query.countEntities, {})).toEqual([{ total }])
      await readers
    }
  })
})

describeOnEachEngine('values', (open) => {
  const roundTrips: [string, unknown][] = [
    ['Chinese text', '集成电路：功率器件（8英寸）'],
    ['text beyond the basic plane', '𠮷野家 😀 \u{2A6D6}'],
    ['text with quotes, back-ticks and line breaks', `'"\`\\\n\t$id {n:1} //`],
    ['an empty text', ''],
    ['a text of digits', '370200'],
    ['a date as text', '2021-08-31'],
    ['a whole number', 20_000_000],
    ['a fraction', 0.1],
    ['a small fraction', 1e-9],
    ['a negative number', -273],
    ['zero', 0],
    ['the greatest safe integer', Number.MAX_SAFE_INTEGER],
    ['the least safe integer', Number.MIN_SAFE_INTEGER],
    ['true', true],
    ['false', false],
    ['a list of texts', ['铜箔', '电芯']],
    ['an empty list', []],
    ['a list of whole numbers', [1, 2, 3]],
    ['a list of whole numbers and fractions', [1, 2.5]],
  ]
  it.each(roundTrips)('keeps %s as a property', async (_, value) => {
    const graph = await open(held('product:a', value))
    expect(await graph.read(query.readValue, { id: 'product:a' })).toEqual([{ value }])
  })

  it.each([...roundTrips, ['null', null], ['a map', { name: '电芯', depth: 1 }], ['a list of maps', [{ a: 1 }, { a: null }]]])(
    'gives back %s as a parameter',
    async (_, value) => {
      const graph = await open()
      expect(await graph.read(query.echo, { value })).toEqual([{ value }])
    },
  )

  it.each([
    ['an integer past 2^53', 2 ** 53],
    ['a bigint', 1n],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['undefined', undefined],
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['a function', () => 1],
    ['undefined in a map', { name: undefined }],
    ['a list of mixed types', ['1', 1]],
    ['a list that holds null', ['1', null]],
    ['an integer past 2^53 deep inside', [{ a: [2 ** 60] }]],
  ])('refuses %s as a parameter', async (_, value) => {
    const graph = await open()
    await expect(graph.read(query.echo, { value })).rejects.toEqual(codeOf('invalid-parameters'))
  })

  it('refuses to give an integer past 2^53', async () => {
    const graph = await open()
    await expect(graph.read(query.bigInteger, {})).rejects.toEqual(codeOf('invalid-row'))
  })

  it('gives null for null, and a property set to null is gone', async () => {
    const graph = await open(held('product:a', 'x'), held('product:a', null))
    expect(await graph.read(query.nothing, {})).toEqual([{ value: null }])
    expect(await graph.read(query.readValue, { id: 'product:a' })).toEqual([{ value: null }])
  })

  it('divides whole numbers as whole numbers and fractions as fractions', async () => {
    const graph = await open()
    expect(await graph.read(query.division, { a: 7, b: 2 })).toEqual([{ value: 3 }])
    expect(await graph.read(query.division, { a: 7.5, b: 2 })).toEqual([{ value: 3.75 }])
  })

  it('tells a text of digits from the number', async () => {
    const graph = await open(entity('600000'))
    expect(await graph.read(query.readValue, { id: '600000' })).toHaveLength(1)
  })
})

describeOnEachEngine('errors', (open) => {
  it('names the query and the field of a parameter that its schema refuses', async () => {
    const graph = await open()
    const wrong = { id: 5 } as unknown as { id: string }
    await expect(graph.read(query.entityName, wrong)).rejects.toThrow(/tests\/reading: id: /u)
    await expect(graph.read(query.entityName, wrong)).rejects.toEqual(codeOf('invalid-parameters'))
    const spare = { id: 'product:a', more: 1 } as { id: string }
    await expect(graph.read(query.entityName, spare)).rejects.toEqual(codeOf('invalid-parameters'))
  })

  it('refuses a row that its schema refuses', async () => {
    const graph = await open(entity('product:a'))
    await expect(graph.read(query.wrongRow, {})).rejects.toEqual(codeOf('invalid-row'))
    await expect(graph.read(query.entityName, { id: 'product:a' })).rejects.toEqual(codeOf('invalid-row'))
  })

  it('refuses a node as a value', async () => {
    const graph = await open(entity('product:a'))
    await expect(graph.read(query.wholeNode, { id: 'product:a' })).rejects.toEqual(codeOf('invalid-row'))
  })

  it('calls Cypher that the engine refuses our fault', async () => {
    const graph = await open()
    await expect(graph.read(query.brokenRead, {})).rejects.toEqual(codeOf('query-failed'))
    await expect(graph.read(query.optionalParameter, {})).rejects.toEqual(codeOf('query-failed'))
    await expect(graph.transaction((transaction) => transaction.write(query.brokenWrite, { id: 'x' }))).rejects.toEqual(
      codeOf('query-failed'),
    )
    await expect(graph.read(query.division, { a: 1, b: 0 })).rejects.toEqual(codeOf('query-failed'))
    expect(await graph.revision()).toBe(0)
  })

  it('answers a ping, until it is closed', async () => {
    const graph = await open(entity('product:a'))
    await graph.ping()
    const last = graph.read(query.countEntities, {})
    await Promise.all([graph.close(), graph.close()])
    expect(await last).toEqual([{ total: 1 }])
    const calls = [
      () => graph.ping(),
      () => graph.read(query.countEntities, {}),
      () => graph.revision(),
      () => graph.prepareSchema(),
      () => graph.transaction(() => Promise.resolve()),
    ]
    for (const call of calls) await expect((async () => call())()).rejects.toEqual(codeOf('unavailable'))
  })
})
