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
 * The JSON at a path of the API.
 *
 * @throws ApiError when the service does not answer, or answers with a problem
 */
export async function getJson<T>(path: string): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, { headers: { accept: 'application/json' } })
  } catch {
    throw unreachable()
  }
  if (!response.ok) throw await toApiError(response)
  revision.saw(response.headers.get('x-liantu-revision'))
  try {
    return (await response.json()) as T
  } catch {
    throw unreachable()
  }
}

async function toApiError(response: Response): Promise<ApiError> {
  try {
    const problem = (await response.json()) as Problem
    return new ApiError(problem.title, problem.detail, response.status, problem.requestId)
  } catch {
    return new ApiError('服务没有给出可读的回答', `服务返回了状态 ${String(response.status)}。请稍后重试。`, response.status)
  }
}
