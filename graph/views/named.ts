/** What a caller names by id or by its Chinese name: chains, cities, documents. */
import { GraphError } from '#graph/domain/errors.ts'

interface Named {
  id: string
  name: string
  /** Other names it goes by. */
  also: readonly string[]
}

/** White space and the ends that people leave out do not matter. */
const fold = (name: string): string => name.replace(/\s+/gu, '')

/**
 * The thing that `printed` names: by id, by name, by another name, or by the only name that begins with it.
 * @param what for the message: chain, city, document
 * @throws GraphError `not-found`
 */
export function resolveNamed<T extends Named>(things: readonly T[], printed: string, what: string): T {
  const wanted = fold(printed)
  const exact = things.find(({ id, name, also }) => id === printed || fold(name) === wanted || also.some((one) => fold(one) === wanted))
  if (exact !== undefined) return exact
  const beginning = things.filter(({ name }) => wanted !== '' && fold(name).startsWith(wanted))
  const [only] = beginning
  if (only !== undefined && beginning.length === 1) return only
  throw new GraphError('not-found', `there is no ${what} ${printed}; give an id or a name as the lists have it`)
}
