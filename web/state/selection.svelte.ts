import { location } from '#web/state/location.svelte.ts'

/** What the evidence panel shows: an id of the graph, or of an arrow; kept in the address as `select`. */
class Selection {
  get id(): string | undefined {
    return location.query.get('select') ?? undefined
  }

  show(id: string): void {
    location.change({ select: id })
  }

  clear(): void {
    if (this.id !== undefined) location.change({ select: null })
  }

  /** The present view with this selected, as a link. */
  link(id: string): string {
    return location.with({ select: id })
  }
}

export const selection = new Selection()
