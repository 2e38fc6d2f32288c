/** The port behind which a graph database stands. Values that cross it are plain JSON; failures are GraphErrors. */
import type { z } from 'zod'
import type { ReadQuery, WriteQuery } from '#graph/queries/query.ts'

export interface GraphReader {
  /**
   * Runs a read query.
   * @throws GraphError `invalid-parameters`, `invalid-row`, `query-failed`, `unavailable`, `unauthorized`
   */
  read<P extends z.ZodObject, R extends z.ZodType>(query: ReadQuery<P, R>, params: z.input<P>): Promise<z.output<R>[]>
}

export interface GraphTransaction extends GraphReader {
  /**
   * Runs a write query inside the transaction.
   * @throws GraphError as `read`, and `constraint-violated`
   */
  write<P extends z.ZodObject, R extends z.ZodType>(query: WriteQuery<P, R>, params: z.input<P>): Promise<z.output<R>[]>
}

export interface GraphEngine extends GraphReader {
  readonly kind: 'embedded' | 'neo4j'
  /** For logs and messages: the data folder, or the URI without credentials. */
  readonly location: string
  /** Creates constraints and indexes that are missing. Safe to call on every start, from several processes. */
  prepareSchema(): Promise<void>
  /**
   * Runs `work` in one transaction that first locks and raises the revision, so that writers queue up behind each other.
   * Commits when `work` wrote something, rolls back when it only read or threw. `work` may run again after a write
   * conflict or a leader change, so it must have no effects of its own; nor may it begin a second transaction, which would
   * wait for the first. A statement that failed ends the transaction, also when `work` caught its error.
   * @throws what `work` throws; GraphError `conflict` when retries run out
   */
  transaction<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>
  /** The revision of the data: 0 for an empty graph, one more with every committed transaction, whichever process made it. */
  revision(): Promise<number>
  /** Answers when the database does. @throws GraphError `unavailable`, `unauthorized` */
  ping(): Promise<void>
  /** Waits for what is running, then lets go of the database. Safe to call twice. */
  close(): Promise<void>
}
