/** The port on Grafeo, a database in one file that belongs to one process. */
import { randomUUID } from 'node:crypto'
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js'
import type { z } from 'zod'
import { GraphError } from '#graph/domain/errors.ts'
import type { GraphEngine, GraphTransaction } from '#graph/engines/engine.ts'
import { schemaStatements } from '#graph/engines/schema.ts'
import { type AnyQuery, QueuedTransaction, type Ran } from '#graph/engines/queued-transaction.ts'
import type { EmbeddedSettings } from '#graph/engines/settings.ts'
import { toParameters, toRows } from '#graph/engines/values.ts'
import type { ReadQuery } from '#graph/queries/query.ts'
import { raiseRevision } from '#graph/queries/revision/raise.ts'
import { readRevision } from '#graph/queries/revision/read.ts'
import { isWriteConflict, toGraphError } from './errors.ts'
import { Semaphore } from './semaphore.ts'
import { openStore } from './store.ts'
import type { Store } from './store.ts'

/** Each running call holds a thread of its own, without limit on Grafeo's side. */
const readWidth = 4
const conflictTries = 6
/** A checkpoint blocks the event loop and writes the whole file; above this the one-second trigger does it alone. */
const cheapCheckpointMs = 100

type Runner = Pick<GrafeoDB, 'executeCypher'> | Pick<Transaction, 'executeCypher'>

const wroteSomething = ({ counters }: QueryResult) => Object.values(counters).some((count: number) => count > 0)

export class EmbeddedEngine implements GraphEngine {
  readonly kind = 'embedded'
  readonly location: string
  private readonly statements = new Semaphore(readWidth)
  private readonly writers = new Semaphore(1)
  /** Nobody else writes to the file, so what was read at the start and raised since is the truth. */
  private currentRevision = 0
  private checkpointMs = 0
  private closing: Promise<void> | undefined

  private constructor(
    private readonly store: Store,
    folder: string,
  ) {
    this.location = folder
  }

  /** @throws GraphError `locked`, `damaged`, `unavailable` */
  static async open({ folder }: EmbeddedSettings): Promise<EmbeddedEngine> {
    const engine = new EmbeddedEngine(openStore(folder), folder)
    try {
      const [revision] = await engine.read(readRevision, {})
      engine.currentRevision = revision?.value ?? 0
      return engine
    } catch (error) {
      await engine.close()
      throw error
    }
  }

  async read<P extends z.ZodObject, R extends z.ZodType>(query: ReadQuery<P, R>, params: z.input<P>): Promise<z.output<R>[]> {
    this.assertOpen()
    const { rows } = await this.run(this.store.database, query, params)
    return rows
  }

  async prepareSchema(): Promise<void> {
    this.assertOpen()
    await this.writers.run(async () => {
      for (const statement of schemaStatements.embedded) {
        try {
          await this.store.database.executeCypher(statement)
        } catch (error) {
          throw toGraphError(error, statement)
        }
      }
    })
  }

  async transaction<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    this.assertOpen()
    return this.writers.run(async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.attempt(work)
        } catch (error) {
          if (!isWriteConflict(error) || attempt === conflictTries) throw error
          await new Promise((resume) => setTimeout(resume, 2 ** attempt * (5 + Math.random() * 10)))
        }
      }
    })
  }

  revision(): Promise<number> {
    this.assertOpen()
    return Promise.resolve(this.currentRevision)
  }

  async ping(): Promise<void> {
    await this.read(readRevision, {})
  }

  close(): Promise<void> {
    this.closing ??= this.writers
      .drain()
      .then(() => this.statements.drain())
      .then(() => this.store.close())
    return this.closing
  }

  /** Runs `work` once; ends the transaction in every case. */
  private async attempt<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const transaction = new EmbeddedTransaction(this.store.database.beginTransaction(), (runner, query, params) =>
      this.run(runner, query, params),
    )
    try {
      const [raised] = await transaction.write(raiseRevision, { transactionId: randomUUID() })
      transaction.wrote = false
      const result = await work(transaction)
      await transaction.finish()
      // Also when `work` caught it: Neo4j has no way on from a failed statement either.
      if (transaction.failure !== undefined) throw transaction.failure
      if (!transaction.wrote || raised === undefined) {
        transaction.rollback()
        return result
      }
      transaction.commit()
      this.currentRevision = raised.value
      this.checkpoint()
      return result
    } catch (error) {
      await transaction.finish()
      transaction.rollback()
      throw transaction.failure ?? error
    }
  }

  private checkpoint(): void {
    if (this.checkpointMs > cheapCheckpointMs) return
    const start = performance.now()
    try {
      this.store.database.walCheckpoint()
    } catch {
      // The commit stands in the log all the same, and the one-second trigger tries again.
    }
    this.checkpointMs = performance.now() - start
  }

  private async run<P extends z.ZodObject, R extends z.ZodType>(runner: Runner, query: AnyQuery<P, R>, params: z.input<P>): Promise<Ran<R>> {
    const parameters = toParameters(query, params)
    try {
      const result = await this.statements.run(() => runner.executeCypher(query.text, parameters))
      return { rows: toRows(query, result.toArray()), wrote: wroteSomething(result) }
    } catch (error) {
      throw toGraphError(error, query.name)
    }
  }

  private assertOpen(): void {
    if (this.closing !== undefined) throw new GraphError('unavailable', `The embedded graph in ${this.location} was closed.`)
  }
}

type Run = <P extends z.ZodObject, R extends z.ZodType>(runner: Runner, query: AnyQuery<P, R>, params: z.input<P>) => Promise<Ran<R>>

class EmbeddedTransaction extends QueuedTransaction {
  /** Of the first statement that failed. */
  failure: GraphError | undefined

  constructor(
    private readonly transaction: Transaction,
    private readonly runOn: Run,
  ) {
    super()
  }

  commit(): void {
    try {
      this.transaction.commit()
    } catch (error) {
      throw toGraphError(error, 'commit')
    }
  }

  rollback(): void {
    try {
      this.transaction.rollback()
    } catch {
      // After a failed commit Grafeo has rolled back already and refuses to do it twice (25000).
    }
  }

  protected async run<P extends z.ZodObject, R extends z.ZodType>(query: AnyQuery<P, R>, params: z.input<P>): Promise<Ran<R>> {
    try {
      return await this.runOn(this.transaction, query, params)
    } catch (error) {
      this.failure ??= toGraphError(error, query.name)
      throw this.failure
    }
  }
}
