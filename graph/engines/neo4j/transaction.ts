/** What `work` gets to read and write with inside one transaction of a Neo4j server. */
import type { ManagedTransaction } from 'neo4j-driver'
import type { z } from 'zod'
import { GraphError } from '#graph/domain/errors.ts'
import type { GraphTransaction } from '#graph/engines/engine.ts'
import { toParameters, toRows } from '#graph/engines/values.ts'
import type { ReadQuery, WriteQuery } from '#graph/queries/query.ts'
import { toPortError } from './errors.ts'
import { toDriverParameters } from './parameters.ts'

type AnyQuery<P extends z.ZodObject, R extends z.ZodType> = ReadQuery<P, R> | WriteQuery<P, R>

export class Neo4jTransaction implements GraphTransaction {
  wrote = false
  /** The driver's own error of the first statement that failed. */
  failure: Error | undefined
  private last: Promise<unknown> = Promise.resolve()
  private finished = false

  constructor(
    private readonly managed: ManagedTransaction,
    private readonly location: string,
  ) {}

  async read<P extends z.ZodObject, R extends z.ZodType>(query: ReadQuery<P, R>, params: z.input<P>): Promise<z.output<R>[]> {
    return this.enqueue(query, params)
  }

  async write<P extends z.ZodObject, R extends z.ZodType>(query: WriteQuery<P, R>, params: z.input<P>): Promise<z.output<R>[]> {
    return this.enqueue(query, params)
  }

  /** No statement comes after; resolves when those that did come have ended. */
  async finish(): Promise<void> {
    this.finished = true
    await this.last.catch(() => undefined)
  }

  /** One after another, also when callers did not wait, as on the embedded engine. */
  private async enqueue<P extends z.ZodObject, R extends z.ZodType>(query: AnyQuery<P, R>, params: z.input<P>) {
    if (this.finished) throw new GraphError('query-failed', `${query.name}: the transaction has ended`)
    const turn = this.last.catch(() => undefined).then(() => this.run(query, params))
    this.last = turn
    return turn
  }

  private async run<P extends z.ZodObject, R extends z.ZodType>(query: AnyQuery<P, R>, params: z.input<P>): Promise<z.output<R>[]> {
    try {
      const result = await this.managed.run(query.text, toDriverParameters(toParameters(query, params)))
      this.wrote ||= result.summary.counters.containsUpdates()
      return toRows(
        query,
        result.records.map((record) => record.toObject()),
      )
    } catch (error) {
      this.failure ??= error instanceof Error ? error : new Error(String(error))
      throw toPortError(error, query.name, this.location)
    }
  }
}
