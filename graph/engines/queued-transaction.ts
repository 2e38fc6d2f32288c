/** What both engines' transactions share: statements run one after another, also when their callers did not wait. */
import type { z } from 'zod'
import { GraphError } from '#graph/domain/errors.ts'
import type { ReadQuery, WriteQuery } from '#graph/queries/query.ts'
import type { GraphTransaction } from './engine.ts'

export type AnyQuery<P extends z.ZodObject, R extends z.ZodType> = ReadQuery<P, R> | WriteQuery<P, R>

/** Rows of one statement, and whether it changed anything. */
export interface Ran<R extends z.ZodType> {
  rows: z.output<R>[]
  wrote: boolean
}

export abstract class QueuedTransaction implements GraphTransaction {
  /** Whether any statement changed anything. */
  wrote = false
  private last: Promise<unknown> = Promise.resolve()
  private finished = false

  protected abstract run<P extends z.ZodObject, R extends z.ZodType>(query: AnyQuery<P, R>, params: z.input<P>): Promise<Ran<R>>

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

  private async enqueue<P extends z.ZodObject, R extends z.ZodType>(query: AnyQuery<P, R>, params: z.input<P>): Promise<z.output<R>[]> {
    if (this.finished) throw new GraphError('query-failed', `${query.name}: the transaction has ended`)
    const turn = this.last.catch(() => undefined).then(() => this.run(query, params))
    this.last = turn
    const { rows, wrote } = await turn
    this.wrote ||= wrote
    return rows
  }
}
