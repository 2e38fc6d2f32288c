/** What `work` gets to read and write with inside one transaction of a Neo4j server. */
import type { ManagedTransaction } from 'neo4j-driver'
import type { z } from 'zod'
import { type AnyQuery, QueuedTransaction, type Ran } from '#graph/engines/queued-transaction.ts'
import { toParameters, toRows } from '#graph/engines/values.ts'
import { toPortError } from './errors.ts'
import { toDriverParameters } from './parameters.ts'

export class Neo4jTransaction extends QueuedTransaction {
  /** The driver's own error of the first statement that failed: the driver decides by it whether to try again. */
  failure: Error | undefined

  constructor(
    private readonly managed: ManagedTransaction,
    private readonly location: string,
  ) {
    super()
  }

  protected async run<P extends z.ZodObject, R extends z.ZodType>(query: AnyQuery<P, R>, params: z.input<P>): Promise<Ran<R>> {
    try {
      const { records, summary } = await this.managed.run(query.text, toDriverParameters(toParameters(query, params)))
      const rows = toRows(
        query,
        records.map((record) => record.toObject()),
      )
      return { rows, wrote: summary.counters.containsUpdates() }
    } catch (error) {
      this.failure ??= error instanceof Error ? error : new Error(String(error))
      throw toPortError(error, query.name, this.location)
    }
  }
}
