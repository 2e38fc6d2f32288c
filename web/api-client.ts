import type { Problem } from '#api/contract/common.ts'
import { revision } from '#web/state/revision.svelte.ts'

/** Why an answer did not come: what happened and what to do, in Chinese, as the error state shows them. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  constructor(
    readonly title: string,
    readonly detail: string,
    /** HTTP status; undefined when no answer came at all. */
    readonly status?: number,
    readonly requestId?: string,
    /** As api/errors.md lists them. */
    readonly code?: string,
  ) {
    super(title)
  }
}

const unreachable = () => new ApiError('连不上链图服务', '服务可能已停止，或网络中断。请确认服务在运行，然后重试。')

/** Path of a resource, with each part encoded: ids hold Chinese, ':' and '/'. */
export function apiPath(...parts: string[]): string {
  return `/api/${parts.map(encodeURIComponent).join('/')}`
}

/**
 * A good answer of the API.
 *
 * @throws ApiError when the service does not answer, or answers with a problem
 */
export async function request(path: string, init?: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, init)
  } catch {
    throw unreachable()
  }
  if (!response.ok) throw await toApiError(response)
  return response
}

/** The JSON at a path of the API. @throws ApiError */
export async function getJson<T>(path: string): Promise<T> {
  const response = await request(path, { headers: { accept: 'application/json' } })
  revision.saw(response.headers.get('x-liantu-revision'))
  try {
    return (await response.json()) as T
  } catch {
    throw unreachable()
  }
}

/** Sends JSON to a path of the API and gives the JSON that answers. @throws ApiError */
export async function sendJson<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body: unknown = {}): Promise<T> {
  const response = await request(path, { method, headers: { accept: 'application/json', 'content-type': 'application/json' }, body: JSON.stringify(body) })
  try {
    return (await response.json()) as T
  } catch {
    throw unreachable()
  }
}

async function toApiError(response: Response): Promise<ApiError> {
  try {
    const problem = (await response.json()) as Problem
    return new ApiError(problem.title, problem.detail, response.status, problem.requestId, problem.code)
  } catch {
    return new ApiError('服务没有给出可读的回答', `服务返回了状态 ${String(response.status)}。请稍后重试。`, response.status)
  }
}
