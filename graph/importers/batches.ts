/** Rows one statement carries: large enough to be fast, small enough for a server's transaction memory. */
const batchSize = 1_000

/** Calls `load` with the rows in slices, in order; not at all when there are none. */
export async function inBatches<T>(rows: readonly T[], load: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) await load(rows.slice(start, start + batchSize))
}
