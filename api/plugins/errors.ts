/** Every failure leaves as an RFC 9457 problem in Chinese; `api/errors.md` lists the codes. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { GraphError, type GraphErrorCode } from '#graph/domain/errors.ts'
import type { Problem } from '#api/contract/common.ts'
import { fileAdvice } from './file-advice.ts'
import { Refusal, type RefusalCode } from './refusal.ts'

interface ProblemText {
  status: number
  title: string
  detail: string
}

/** Codes of failures that begin in the API itself. */
type ApiErrorCode = RefusalCode | 'bad-request' | 'no-such-route' | 'too-large' | 'too-many-requests' | 'internal'

/** Seconds after which a client may ask again when the database is away. */
const retryAfterSeconds = 5

const internal: ProblemText = {
  status: 500,
  title: '服务器内部错误',
  detail: '数据没有改动。请重试；仍然出错时，把请求编号告诉管理员，日志里有同一编号。',
}
const unavailable: ProblemText = {
  status: 503,
  title: '数据库暂时连不上',
  detail: '数据没有丢失。请稍后重试；数据库恢复后无需重启本服务。',
}

/** What is said for each code. */
export const problemTexts: Record<GraphErrorCode | ApiErrorCode, ProblemText> = {
  'not-found': { status: 404, title: '没有这个编号', detail: '图谱里没有这个编号的内容，可能已随文件更新而改变。请从列表或搜索重新进入。' },
  'invalid-parameters': { status: 400, title: '参数不合要求', detail: '请按接口文档 /api/docs 检查参数。' },
  'bad-request': { status: 400, title: '参数不合要求', detail: '请按接口文档 /api/docs 检查标出的字段。' },
  'no-such-route': { status: 404, title: '没有这个接口', detail: '可用的接口见 /api/docs。' },
  'too-large': { status: 413, title: '请求太大', detail: '请减小请求内容后重试。' },
  'too-many-requests': { status: 429, title: '请求过于频繁', detail: '请稍候再试，等待秒数见 Retry-After。' },
  conflict: { status: 503, title: '正在写入数据', detail: '另一处正在更新图谱，请稍后重试。' },
  unavailable,
  unauthorized: { status: 503, title: '数据库拒绝了本服务的登录', detail: '请管理员检查 NEO4J_USERNAME 和 NEO4J_PASSWORD。' },
  locked: { status: 503, title: '数据文件正被另一个进程使用', detail: '请关闭另一个进程，或用 LIANTU_DATA 指定另一个文件夹。' },
  damaged: { status: 503, title: '数据文件已损坏', detail: '请恢复备份，或删除数据文件夹后重新启动以重读原始文件。' },
  'constraint-violated': internal,
  'invalid-row': internal,
  'query-failed': internal,
  'invalid-seed': internal,
  'unreadable-file': { status: 400, title: '文件读不出来', detail: '请提供 UTF-8、UTF-16 或 GB 18030 编码的文本文件。' },
  'read-only': { status: 403, title: '本服务只读', detail: '没有写入任何内容。要让人标记和记事，请管理员设置 LIANTU_ACCESS_CODE 后重新启动。' },
  'sign-in-needed': { status: 401, title: '请先登录', detail: '没有写入任何内容。请用访问码登录后重试，已填写的内容仍在页面上。' },
  'wrong-code': { status: 401, title: '访问码不对', detail: '请核对访问码后重试；不知道访问码时，请问管理员。' },
  'cross-origin': { status: 403, title: '拒绝来自其他网站的写入', detail: '没有写入任何内容。请从本系统自己的页面操作。' },
  internal,
}

const statusCodes: Partial<Record<number, ApiErrorCode>> = { 404: 'no-such-route', 413: 'too-large', 429: 'too-many-requests' }

function codeOf(error: unknown): GraphErrorCode | ApiErrorCode {
  if (error instanceof GraphError || error instanceof Refusal) return error.code
  const status = (error as FastifyError).statusCode
  if (status === undefined || status >= 500) return 'internal'
  return statusCodes[status] ?? 'bad-request'
}

function toProblem(code: GraphErrorCode | ApiErrorCode, request: FastifyRequest, errors?: Problem['errors']): Problem {
  return {
    type: `/api/docs#${code}`,
    ...problemTexts[code],
    code,
    instance: request.url,
    requestId: request.id,
    ...(errors === undefined ? {} : { errors }),
  }
}

function send(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 503) void reply.header('retry-after', retryAfterSeconds)
  return reply
    .code(problem.status)
    .removeHeader('etag')
    .header('cache-control', 'no-store')
    .header('x-request-id', problem.requestId)
    .type('application/problem+json; charset=utf-8')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(problem)
}

/** Answers any failure. Also what never reaches a route, such as an address that is no valid percent-encoding. */
export function answerFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const code = codeOf(error)
  const fields = hasZodFastifySchemaValidationErrors(error)
    ? error.validation.map(({ instancePath, message, params }) => ({
        field: instancePath.split('/').filter(Boolean).join('.') || fieldOf(params),
        message: message ?? '',
      }))
    : undefined
  if (problemTexts[code].status >= 500) request.log.error({ err: error, code }, 'request failed')
  const problem = toProblem(code, request, fields)
  return send(reply, code === 'unreadable-file' && error instanceof Error ? { ...problem, detail: fileAdvice(error.message) ?? problem.detail } : problem)
}

/** Takes over error handling of the whole app. */
export function registerErrors(app: FastifyInstance): void {
  app.setErrorHandler(answerFailure)
  app.setNotFoundHandler((request, reply) => send(reply, toProblem('no-such-route', request)))
}

/** Unknown keys have no path of their own: the issue names them. */
function fieldOf(params: unknown): string {
  return (params as { keys?: string[] } | undefined)?.keys?.join(', ') ?? ''
}
