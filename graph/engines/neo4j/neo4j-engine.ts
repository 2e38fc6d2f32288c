/** The port on a Neo4j server or cluster, which any number of processes share. */
import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver'
import type { z } from 'zod'
import { GraphError } from '#graph/domain/errors.ts'
import type { GraphEngine, GraphTransaction } from '#graph/engines/engine.ts'
import { NextBatch } from '#graph/engines/next-batch.ts'
import { schemaStatements } from '#graph/engines/schema.ts'
import type { Neo4jSettings } from '#graph/engines/settings.ts'
import { toParameters, toRows } from '#graph/engines/values.ts'
import type { ReadQuery } from '#graph/queries/query.ts'
import { raiseRevision } from '#graph/queries/revision/raise.ts'
import { readRevision } from '#graph/queries/revision/read.ts'
import { isLostBookmark, isRetriable, toPortError } from './errors.ts'
import { toDriverParameters } from './parameters.ts'
import { Neo4jTransaction } from './transaction.ts'

/** A database that is away is to be noticed in seconds, by a reader above all. */
const timeouts = { connectMs: 3_000, acquireMs: 5_000, readMs: 35_000, pingMs: 5_000, writeRetryMs: 10_000 }
/** A broken pooled connection needs one more try of a read, a change of leader several; a server that is away none. */
const readRetry = { windowMs: 1_500, firstDelayMs: 50 }

/** Thrown to end a managed transaction without a commit. */
class NothingWritten extends Error {}

export class Neo4jEngine implements GraphEngine {
  readonly kind = 'neo4j'
  readonly location: string
  /** One for reads and writes, so that a cluster member that is behind catches up before it answers us. */
  private bookmarkManager = neo4j.bookmarkManager()
  private readonly revisions = new NextBatch(() => this.readRevision(timeouts.readMs))
  private readonly running = new Set<Promise<unknown>>()
  private closing: Promise<void> | undefined

  private constructor(
    private readonly driver: Driver,
    private readonly database: string,
    uri: string,
  ) {
    this.location = uri
  }

  /** Makes no connection yet. */
  static open({ uri, username, password, database }: Neo4jSettings): Neo4jEngine {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: timeouts.connectMs,
      connectionAcquisitionTimeout: timeouts.acquireMs,
      maxTransactionRetryTime: timeouts.writeRetryMs,
      fetchSize: 5_000,
      userAgent: 'liantu',
    })
    return new Neo4jEngine(driver, database, uri)
  }

  async read<P extends z.ZodObject, R extends z.ZodType>(query: ReadQuery<P, R>, params: z.input<P>): Promise<z.output<R>[]> {
    return this.track(() => this.readWithin(timeouts.readMs, query, params))
  }

  async prepareSchema(): Promise<void> {
    await this.track(async () => {
      for (const statement of schemaStatements.neo4j) {
        await this.inSession(statement, neo4j.session.WRITE, (session) => session.executeWrite((transaction) => transaction.run(statement)))
      }
    })
  }

  async transaction<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.track(() =>
      this.inSession('transaction', neo4j.session.WRITE, async (session) => {
        let outcome: { result: T } | undefined
        try {
          await session.executeWrite(async (managed) => {
            outcome = undefined
            const { result, wrote } = await this.attempt(managed, work)
            outcome = { result }
            if (!wrote) throw new NothingWritten()
          })
        } catch (error) {
          if (!(error instanceof NothingWritten)) throw error
        }
        if (outcome === undefined) throw new GraphError('query-failed', 'a transaction ended without a result')
        return outcome.result
      }),
    )
  }

  revision(): Promise<number> {
    return this.track(() => this.revisions.get())
  }

  async ping(): Promise<void> {
    await this.track(() => this.readRevision(timeouts.pingMs))
  }

  close(): Promise<void> {
    this.closing ??= Promise.allSettled(this.running).then(() => this.driver.close())
    return this.closing
  }

  private async readRevision(timeoutMs: number): Promise<number> {
    const [row] = await this.readWithin(timeoutMs, readRevision, {})
    return row?.value ?? 0
  }

  /** One round trip where a managed transaction takes three; reads may simply be made again. */
  private async readWithin<P extends z.ZodObject, R extends z.ZodType>(timeoutMs: number, query: ReadQuery<P, R>, params: z.input<P>) {
    const parameters = toDriverParameters(toParameters(query, params))
    const result = await this.inSession(query.name, neo4j.session.READ, async (session) => {
      const start = performance.now()
      for (let delayMs = readRetry.firstDelayMs; ; delayMs *= 2) {
        try {
          return await this.within(timeoutMs, session.run(query.text, parameters, { timeout: timeoutMs }), query.name)
        } catch (error) {
          if (!isRetriable(error) || performance.now() - start + delayMs > readRetry.windowMs) throw error
          await delay(delayMs)
        }
      }
    })
    return toRows(
      query,
      result.records.map((record) => record.toObject()),
    )
  }

  /** Runs `work` once, inside a transaction that the driver commits, rolls back and tries again. */
  private async attempt<T>(managed: ManagedTransaction, work: (transaction: GraphTransaction) => Promise<T>) {
    const transaction = new Neo4jTransaction(managed, this.location)
    try {
      await transaction.write(raiseRevision, { transactionId: randomUUID() })
      transaction.wrote = false
      const result = await work(transaction)
      await transaction.finish()
      if (transaction.failure !== undefined) throw transaction.failure
      return { result, wrote: transaction.wrote }
    } catch (error) {
      await transaction.finish()
      // The driver tries again by its own error, and cannot know ours.
      throw transaction.failure ?? error
    }
  }

  /** A server that took the question and then fell silent must not hold its reader for good. */
  private async within<T>(timeoutMs: number, answer: PromiseLike<T>, doing: string): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new GraphError('unavailable', `Neo4j at ${this.location}: ${doing}: no answer within ${timeoutMs / 1000} s.`))
      }, timeoutMs)
    })
    try {
      return await Promise.race([answer, silence])
    } finally {
      clearTimeout(timer)
    }
  }

  private async inSession<T>(doing: string, mode: 'READ' | 'WRITE', use: (session: Session) => Promise<T>): Promise<T> {
    const { bookmarkManager } = this
    const session = this.driver.session({ database: this.database, defaultAccessMode: mode, bookmarkManager })
    try {
      return await use(session)
    } catch (error) {
      if (isLostBookmark(error) && this.bookmarkManager === bookmarkManager) this.bookmarkManager = neo4j.bookmarkManager()
      throw toPortError(error, doing, this.location)
    } finally {
      // Not awaited: after a time-out the session would make its caller wait for the answer all the same.
      void session.close().catch(() => undefined)
    }
  }

  private async track<T>(task: () => Promise<T>): Promise<T> {
    if (this.closing !== undefined) throw new GraphError('unavailable', `The connection to ${this.location} was closed.`)
    const running = task()
    this.running.add(running)
    try {
      return await running
    } finally {
      this.running.delete(running)
    }
  }
}
