/** Products of two texts whose names hold one another: 医疗器械 and 高端医疗器械. Never the same product, only worth a look. */

interface NamedLayout {
  product: { id: string; name: string }
  place: { id: string }
  topics: readonly string[]
}

export interface NearProduct {
  id: string
  name: string
  /** A place has both. */
  isSamePlace: boolean
}

interface Held { id: string; name: string; places: Set<string>; topics: Set<string> }

/** A name of one character is in too many others. */
const shortestName = 2

/**
 * Finds the near products of a product in the other text: the one name holds the other, and they share a place or an
 * industry. Those that share a place come first, then the closest in length.
 */
export function nearProducts(before: readonly NamedLayout[], after: readonly NamedLayout[]): (productId: string, other: 'before' | 'after') => NearProduct[] {
  const held = { before: collect(before), after: collect(after) }
  const index = { before: byPart(held.before), after: byPart(held.after) }
  return (productId, other) => {
    const own = held[other === 'before' ? 'after' : 'before'].get(productId)
    if (own === undefined) return []
    const shorter = partsOf(own.name).flatMap((part) => index[other].byName.get(part) ?? [])
    const longer = (index[other].byStart.get(own.name.slice(0, shortestName)) ?? []).filter(({ name }) => name.includes(own.name))
    return [...new Set([...shorter, ...longer])]
      .filter(({ id, places, topics }) => id !== productId && (overlap(places, own.places) || overlap(topics, own.topics)))
      .map(({ id, name, places }) => ({ id, name, isSamePlace: overlap(places, own.places) }))
      .sort((a, b) => Number(b.isSamePlace) - Number(a.isSamePlace) || distance(a.name, own.name) - distance(b.name, own.name) || (a.id < b.id ? -1 : 1))
  }
}

const distance = (name: string, other: string): number => Math.abs(name.length - other.length)

function overlap(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true
  return false
}

function collect(layouts: readonly NamedLayout[]): Map<string, Held> {
  const products = new Map<string, Held>()
  for (const { product, place, topics } of layouts) {
    const held = products.get(product.id) ?? { ...product, places: new Set<string>(), topics: new Set<string>() }
    held.places.add(place.id)
    for (const topic of topics) held.topics.add(topic)
    products.set(product.id, held)
  }
  return products
}

/** Products by their whole name, and by every two characters that stand side by side in it. */
function byPart(products: ReadonlyMap<string, Held>) {
  const byName = new Map<string, Held[]>()
  const byStart = new Map<string, Held[]>()
  const put = (map: Map<string, Held[]>, key: string, product: Held): void => {
    const list = map.get(key)
    if (list) list.push(product)
    else map.set(key, [product])
  }
  for (const product of products.values()) {
    if (product.name.length < shortestName) continue
    put(byName, product.name, product)
    for (const pair of new Set(pairsOf(product.name))) put(byStart, pair, product)
  }
  return { byName, byStart }
}

const pairsOf = (name: string): string[] => Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + shortestName))

/** Every part of a name that could be a shorter one's whole name. Names are short; the graph holds them under 400 characters. */
function partsOf(name: string): string[] {
  const parts: string[] = []
  for (let start = 0; start < name.length; start += 1) for (let end = start + shortestName; end <= name.length; end += 1) if (end - start < name.length) parts.push(name.slice(start, end))
  return parts
}
