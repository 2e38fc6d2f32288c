/** Routes of the check of a draft, mounted at /api/check. They read what is sent and store nothing. */
import { fileURLToPath } from 'node:url'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { CheckFileQuery, CheckInput, CheckResult } from '#api/contract/check.ts'
import { Problem } from '#api/contract/common.ts'
import { fileTypes, sendFile } from '#api/exports/attachment.ts'
import { readConflictReference } from '#graph/conflicts/reference.ts'
import { GraphError } from '#graph/domain/errors.ts'
import { fileName } from '#graph/exports/circumstances.ts'
import { conflictsWorkbook } from '#graph/exports/conflicts-workbook.ts'
import { readBytes } from '#graph/importers/files/read-file.ts'
import { ownReferenceFolder, readReference } from '#graph/importers/reference/reference.ts'
import { boardRowsOf } from '#graph/views/boards.ts'
import { getCheck } from '#graph/views/check.ts'
import { conflictRowsOf } from '#graph/views/conflicts.ts'

/** Of an uploaded draft, bytes. */
const largestDraft = 20 * 1024 * 1024
const shippedFolder = fileURLToPath(new URL('../../seeds/reference', import.meta.url))
const problems = { 400: Problem, 413: Problem, 422: Problem, 503: Problem }

const check: FastifyPluginAsyncZod = async (app) => {
  const conflictRows = conflictRowsOf(app.graph)
  const boardRows = boardRowsOf(app.graph)
  const reference = readConflictReference(ownReferenceFolder())
  let aliases: ReturnType<typeof readReference>['aliases'] | undefined
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: largestDraft }, (_request, body, done) => done(null, body))

  const run = async (text: string, name: string, notes: string[]) => {
    aliases ??= readReference(shippedFolder, ownReferenceFolder()).aliases
    const ground = { conflictRows: await conflictRows(), boardRows: await boardRows(), reference, aliases }
    return { ...(await getCheck(app.graph, ground, { text, name, today: app.today() })), notes }
  }
  const runFile = async (body: unknown, file: string) => {
    if (!Buffer.isBuffer(body)) throw new GraphError('invalid-parameters', 'send the bytes of the file')
    const { text, notes } = await readBytes(body, file)
    return run(text, file.replace(/\.[^.]+$/u, ''), notes)
  }
  const sendWorkbook = async (reply: FastifyReply, { conflicts, name, asOf }: Awaited<ReturnType<typeof run>>) => {
    const documents = [...new Map(conflicts.flatMap(({ sides }) => sides.map(({ document }) => [document.id, document] as const))).values()]
    const circumstances = { today: app.today(), documents, filters: [{ name: '草案', value: name }, { name: '截至', value: asOf }] }
    return sendFile(reply, await conflictsWorkbook(conflicts, circumstances, '草案检查'), fileName(['草案检查', name, app.today()], 'xlsx'), 'xlsx')
  }
  app.post(
    '/',
    {
      bodyLimit: largestDraft,
      schema: { tags: ['check'], summary: 'Reads a pasted draft, stores nothing, and says what it would lay out, collide with and fill', body: CheckInput, response: { 200: CheckResult, ...problems } },
    },
    async ({ body }) => run(body.text, body.name, []),
  )
  app.post(
    '.xlsx',
    {
      bodyLimit: largestDraft,
      schema: { tags: ['check'], summary: 'The collisions of a pasted draft as an Excel workbook', body: CheckInput, produces: [fileTypes.xlsx], response: problems },
    },
    async ({ body }, reply) => {
      return sendWorkbook(reply, await run(body.text, body.name, []))
    },
  )
  app.post(
    '/file',
    {
      bodyLimit: largestDraft,
      schema: { tags: ['check'], summary: 'The same for a file: .txt, .md, .docx, .pdf with a text layer, .html', querystring: CheckFileQuery, consumes: ['application/octet-stream'], response: { 200: CheckResult, ...problems } },
    },
    async ({ query, body }) => runFile(body, query.name),
  )
  app.post(
    '/file.xlsx',
    {
      bodyLimit: largestDraft,
      schema: { tags: ['check'], summary: 'The collisions of a file as an Excel workbook', querystring: CheckFileQuery, consumes: ['application/octet-stream'], produces: [fileTypes.xlsx], response: problems },
    },
    async ({ query, body }, reply) => sendWorkbook(reply, await runFile(body, query.name)),
  )
}
export default check
