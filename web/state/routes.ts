export type ListView = 'chains' | 'cities' | 'documents'
export type OneView = 'chain' | 'city' | 'document' | 'product' | 'enterprise' | 'industry' | 'agency'

/** Which view an address shows: of one thing by its id, of a list, or the start page. */
export type Route = { view: ListView | 'home' | 'not-found' } | { view: OneView; id: string }

const lists = { chains: 'chain', cities: 'city', documents: 'document', products: 'product', enterprises: 'enterprise', industries: 'industry', agencies: 'agency' } as const
type ListName = keyof typeof lists

const isList = (name: string): name is ListName => Object.hasOwn(lists, name)

/** The view of a path; ids may hold '/', so all after the first part is the id. */
export function matchRoute(pathname: string): Route {
  const [, first = '', ...rest] = pathname.split('/')
  const id = decode(rest.join('/'))
  if (first === '') return { view: 'home' }
  if (!isList(first) || id === undefined) return { view: 'not-found' }
  if (id !== '') return { view: lists[first], id }
  return first === 'chains' || first === 'cities' || first === 'documents' ? { view: first } : { view: 'not-found' }
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
  switch (kind) {
    case 'chain':
      return `/chains/${encode(id)}`
    case 'segment':
      return `/chains/${encode(`chain:${code}`)}?select=${encodeURIComponent(id)}`
    case 'city':
      return `/cities/${encode(id)}`
    case 'product':
      return `/products/${encode(id)}`
    case 'enterprise':
      return `/enterprises/${encode(id)}`
    case 'agency':
      return `/agencies/${encode(id)}`
    case 'industry':
      return `/industries/${encode(id)}`
    case 'document':
      return `/documents/${encode(id)}`
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
