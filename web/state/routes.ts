/** Lists and pages that are of no single thing, by the first part of their path. */
const pages = ['chains', 'cities', 'documents', 'gaps', 'targets', 'compare', 'names', 'plan-targets', 'side-by-side', 'conflicts', 'check'] as const
export type PageView = (typeof pages)[number]

/** Kinds of node with a page of their own, by the first part of its path. */
const kinds = {
  gaps: 'gap', conflicts: 'conflict', chains: 'chain', cities: 'city', documents: 'document', products: 'product', industries: 'industry', agencies: 'agency',
  clusters: 'cluster', enterprises: 'enterprise', parks: 'park', projects: 'project', technologies: 'technology', brands: 'brand',
} as const
export type OneView = (typeof kinds)[keyof typeof kinds]

/** Which view an address shows: of one thing by its id, of a page, or the start page. */
export type Route = { view: PageView | 'home' | 'not-found' } | { view: OneView; id: string }

const folderOf = new Map<string, string>(Object.entries(kinds).map(([folder, kind]) => [kind, folder]))
const isKind = (name: string): name is keyof typeof kinds => Object.hasOwn(kinds, name)
const isPage = (name: string): name is PageView => (pages as readonly string[]).includes(name)

/** The view of a path; ids may hold '/', so all after the first part is the id. */
export function matchRoute(pathname: string): Route {
  const [, first = '', ...rest] = pathname.split('/')
  const id = decode(rest.join('/'))
  if (first === '') return { view: 'home' }
  if (id === '' && isPage(first)) return { view: first }
  if (id !== undefined && id !== '' && isKind(first)) return { view: kinds[first], id }
  return { view: 'not-found' }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const encode = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':')

/**
 * Where a thing of the graph is shown; undefined for kinds without a page of their own.
 * A segment is shown on its chain's map, a passage in its document.
 */
export function linkTo(id: string): string | undefined {
  const [kind = '', code = ''] = id.split(':')
  const folder = folderOf.get(kind)
  if (folder !== undefined) return `/${folder}/${encode(id)}`
  switch (kind) {
    case 'segment':
      return `/chains/${encode(`chain:${code}`)}?select=${encodeURIComponent(id)}`
    case 'passage':
      return `/documents/${encode(`document:${code}`)}?passage=${encodeURIComponent(id)}`
    case 'layout':
      return `/products/${encode(`product:${id.split(':').slice(3).join(':')}`)}?select=${encodeURIComponent(id)}`
    default:
      return undefined
  }
}

/** As `linkTo`, for kinds that surely have a page. */
export function pageOf(id: string): string {
  const link = linkTo(id)
  if (link === undefined) throw new Error(`no page for ${id}`)
  return link
}
