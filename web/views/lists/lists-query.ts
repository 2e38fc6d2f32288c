/** Addresses of the lists of a chain, on the page and in the API. */
import { apiPath } from '#web/api-client.ts'
import { isDay } from '#web/state/gap-query.ts'

/** Keys of the page's address, and those of the API that they stand for: `city` there chooses cities of the map. */
const keys = { template: 'template', of: 'city', document: 'document', asOf: 'asOf' } as const

/** Where the lists that an address asks for are read; with `ending`, their file. */
export function listsPath(query: URLSearchParams, chainId: string, ending: '' | '.xlsx' | '.docx' = ''): string {
  const asked = new URLSearchParams()
  for (const [key, name] of Object.entries(keys)) {
    for (const value of query.getAll(key)) if (value !== '' && (key !== 'asOf' || isDay(value))) asked.append(name, value)
  }
  const text = asked.toString()
  return `${apiPath('chains', chainId, 'lists')}${ending}${text === '' ? '' : `?${text}`}`
}
