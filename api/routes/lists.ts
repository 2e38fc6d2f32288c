/** Lists of a chain and their files, mounted at /api. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Problem } from '#api/contract/common.ts'
import { ChainLists, ChainListsParams, ChainListsQuery, GapsFileQuery } from '#api/contract/lists.ts'
import { fileTypes, sendFile } from '#api/exports/attachment.ts'
import { pngSize } from '#api/exports/png.ts'
import { GraphError } from '#graph/domain/errors.ts'
import { fileName } from '#graph/exports/circumstances.ts'
import { gapsWorkbook } from '#graph/exports/gaps-workbook.ts'
import { listsDocument } from '#graph/exports/lists-document.ts'
import { listsFileName } from '#graph/exports/lists-file.ts'
import { listsWorkbook } from '#graph/exports/lists-workbook.ts'
import { ownReferenceFolder } from '#graph/importers/reference/reference.ts'
import { readTemplates } from '#graph/lists/read-templates.ts'
import { boardRowsOf } from '#graph/views/boards.ts'
import { getGapFile } from '#graph/views/gap-file.ts'
import { getChainLists, listRowsOf, type ListQuery } from '#graph/views/lists.ts'

const ofRevision = { ofRevision: true }
const problems = { 400: Problem, 404: Problem, 503: Problem }
/** Of a picture of the map, bytes. */
const mostPicture = 8 * 1024 * 1024

const lists: FastifyPluginAsyncZod = async (app) => {
  const boardRows = boardRowsOf(app.graph)
  const listRows = listRowsOf(app.graph, boardRows)
  const templates = readTemplates(undefined, ownReferenceFolder())
  const read = async (chainId: string, query: ListQuery) => getChainLists(app.graph, { ...(await listRows()), templates }, chainId, query)
  app.addContentTypeParser('image/png', { parseAs: 'buffer', bodyLimit: mostPicture }, (_request, body, done) => done(null, body))

  app.get(
    '/chains/:chainId/lists',
    {
      config: ofRevision,
      schema: { tags: ['lists'], summary: 'The lists (清单) of a chain by a template, each row with its sentences', params: ChainListsParams, querystring: ChainListsQuery, response: { 200: ChainLists, ...problems } },
    },
    async ({ params, query }) => read(params.chainId, query),
  )
  app.get(
    '/chains/:chainId/lists.xlsx',
    {
      config: ofRevision,
      schema: { tags: ['lists'], summary: 'The lists as an Excel workbook: one sheet a list', params: ChainListsParams, querystring: ChainListsQuery, produces: [fileTypes.xlsx], response: problems },
    },
    async ({ params, query }, reply) => {
      const view = await read(params.chainId, query)
      return sendFile(reply, await listsWorkbook(view, app.today()), listsFileName(view, app.today(), 'xlsx'), 'xlsx')
    },
  )
  app.get(
    '/chains/:chainId/lists.docx',
    {
      config: ofRevision,
      schema: { tags: ['lists'], summary: 'The lists as a Word document, with the map as a table', params: ChainListsParams, querystring: ChainListsQuery, produces: [fileTypes.docx], response: problems },
    },
    async ({ params, query }, reply) => {
      const view = await read(params.chainId, query)
      return sendFile(reply, await listsDocument(view, app.today()), listsFileName(view, app.today(), 'docx'), 'docx')
    },
  )
  app.post(
    '/chains/:chainId/lists.docx',
    {
      bodyLimit: mostPicture,
      schema: { tags: ['lists'], summary: 'The lists as a Word document, with the PNG picture of the map that is sent', params: ChainListsParams, querystring: ChainListsQuery, consumes: ['image/png'], produces: [fileTypes.docx], response: { ...problems, 413: Problem } },
    },
    async ({ params, query, body }, reply) => {
      const png = Buffer.isBuffer(body) ? body : Buffer.alloc(0)
      const size = pngSize(png)
      if (size === undefined) throw new GraphError('invalid-parameters', 'the body must be a whole PNG picture')
      const view = await read(params.chainId, query)
      return sendFile(reply, await listsDocument(view, app.today(), { png, ...size }), listsFileName(view, app.today(), 'docx'), 'docx')
    },
  )
  app.get(
    '/gaps.xlsx',
    {
      config: ofRevision,
      schema: { tags: ['gaps'], summary: 'Gaps as an Excel workbook, by the same filters as the list', querystring: GapsFileQuery, produces: [fileTypes.xlsx], response: problems },
    },
    async ({ query }, reply) => {
      const { gaps, circumstances } = await getGapFile(app.graph, await boardRows(), query, app.today())
      return sendFile(reply, await gapsWorkbook(gaps, circumstances), fileName(['产业链缺口', ...circumstances.filters.map(({ value }) => value), app.today()], 'xlsx'), 'xlsx')
    },
  )
}
export default lists
