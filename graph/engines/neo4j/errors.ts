/** neo4j-driver's errors as GraphErrors. */
import neo4j, { Neo4jError } from 'neo4j-driver'
import { GraphError } from '#graph/domain/errors.ts'
import type { GraphErrorCode } from '#graph/domain/errors.ts'

/** Prefix of a status code → ours; the first that fits counts. */
const codes: readonly (readonly [prefix: string, code: GraphErrorCode])[] = [
  ['ServiceUnavailable', 'unavailable'],
  ['SessionExpired', 'unavailable'],
  ['Neo.ClientError.Security.', 'unauthorized'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'constraint-violated'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'unavailable'],
  ['Neo.ClientError.Cluster.NotALeader', 'unavailable'],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'unavailable'],
  ['Neo.TransientError.Transaction.Bookmark', 'unavailable'],
  ['Neo.TransientError.Transaction.', 'conflict'],
  ['Neo.TransientError.', 'unavailable'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'unavailable'],
  ['Neo.DatabaseError.General.UnknownError', 'unavailable'],
]

/** The driver gives no code of their own to a full pool, a refused certificate or a connection that took too long. */
function codeOf(error: Neo4jError): GraphErrorCode {
  const known = codes.find(([prefix]) => error.code.startsWith(prefix))
  if (known !== undefined) return known[1]
  return error.code.startsWith('Neo.') ? 'query-failed' : 'unavailable'
}

const advice: Partial<Record<GraphErrorCode, string>> = {
  unauthorized: ' Check NEO4J_USERNAME and NEO4J_PASSWORD.',
  unavailable: ' Check that the server runs and that NEO4J_URI and NEO4J_DATABASE name it.',
}

/** True when a bookmark names a state the server will never reach: the database was replaced by another. */
export const isLostBookmark = (error: unknown): boolean =>
  error instanceof Neo4jError && /^Neo\.(?:TransientError|ClientError)\.Transaction\.(?:BookmarkTimeout|InvalidBookmark)/u.test(error.code)

/** True when the same call may succeed if it is made again. */
export const isRetriable = (error: unknown): boolean =>
  error instanceof Neo4jError && neo4j.isRetryableError(error) && !isLostBookmark(error)

/** A driver's error as ours; any other as it is, `work` of a transaction throws its own. `doing` names the query or step. */
export function toPortError(error: unknown, doing: string, location: string): unknown {
  if (!(error instanceof Neo4jError)) return error
  const code = codeOf(error)
  const where = code === 'unavailable' || code === 'unauthorized' ? `Neo4j at ${location}: ` : ''
  return new GraphError(code, `${where}${doing}: ${error.message}${advice[code] ?? ''}`, { cause: error })
}
