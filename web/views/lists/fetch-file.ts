import { request } from '#web/api-client.ts'

/** A file of the API under the name that the API gives it. @throws ApiError */
export async function fetchFile(path: string, init?: RequestInit): Promise<{ blob: Blob; name: string }> {
  const response = await request(path, init)
  const encoded = /filename\*=UTF-8''([^;]+)/u.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return { blob: await response.blob(), name: encoded === undefined ? 'liantu' : decodeURIComponent(encoded) }
}
