/** What can go wrong between a caller and the graph; `api/plugins/errors.ts` turns each code into one HTTP problem. */
export const graphErrorCodes = [
  'not-found', // an id that no node has
  'invalid-parameters', // a value a query does not take
  'invalid-row', // the graph gave a row that its schema refuses
  'query-failed', // the engine refused the query: a fault of ours
  'conflict', // a write conflict that outlived its retries
  'constraint-violated', // a second node with the same id
  'unavailable', // the database cannot be reached, or is not ready
  'unauthorized', // the database refuses our user or password
  'locked', // another process holds the embedded data folder
  'damaged', // the embedded data file cannot be read
  'invalid-seed', // a seed file breaks its schema; the message names file, line and field
  'unreadable-file', // a file that is no text we can read; the message says what to do
] as const
export type GraphErrorCode = (typeof graphErrorCodes)[number]

/** A failure with a stable code. The message says what to do about it, in English; screens speak from the code. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  constructor(readonly code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
  }
}
