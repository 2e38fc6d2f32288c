/** Grafeo's errors as GraphErrors. */
import { GraphError } from '#graph/domain/errors.ts'

/** GQLSTATUS codes that mean something other than a fault in our query. */
const uniqueViolation = 'G2000'
const stillHasRelationships = 'G1001'
const writeConflict = '40000'

function statusOf(error: unknown): string | undefined {
  return error instanceof Error && 'gqlStatus' in error && typeof error.gqlStatus === 'string' ? error.gqlStatus : undefined
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** True for a write that met another one and may be tried again. */
export const isWriteConflict = (error: unknown): boolean => {
  const cause = error instanceof GraphError ? error.cause : error
  return statusOf(cause) === writeConflict
}

/** `doing` names the query or step, for the message. */
export function toGraphError(error: unknown, doing: string): GraphError {
  if (error instanceof GraphError) return error
  const message = `${doing}: ${messageOf(error)}`
  switch (statusOf(error)) {
    case uniqueViolation:
    case stillHasRelationships:
      return new GraphError('constraint-violated', message, { cause: error })
    case writeConflict:
      return new GraphError('conflict', message, { cause: error })
    default:
      return new GraphError('query-failed', message, { cause: error })
  }
}
