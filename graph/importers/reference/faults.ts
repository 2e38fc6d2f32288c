import { GraphError } from '#graph/domain/errors.ts'

/** Faults beyond this many are counted, not listed. */
const mostFaults = 20

/** Every fault met, so that an editor sees them all at once. */
export class Faults {
  readonly #messages: string[] = []

  /** @param where file and line, or sheet and row */
  add(where: string, field: string, message: string): void {
    this.#messages.push(`${where}, ${field}: ${message}`)
  }

  /** @throws GraphError `invalid-seed` naming up to 20 faults */
  throwIfAny(of: string): void {
    const count = this.#messages.length
    if (count === 0) return
    const listed = this.#messages.slice(0, mostFaults)
    if (count > mostFaults) listed.push(`and ${count - mostFaults} more`)
    throw new GraphError('invalid-seed', `${of} has ${count} fault(s):\n${listed.join('\n')}`)
  }
}
