/** Routes of the `documents` resource, mounted at /api/documents. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Page, Problem } from '#api/contract/common.ts'
import { DamageList, DocumentList, DocumentSummary, ReadingPassageList } from '#api/contract/documents.ts'
import { DocumentId } from '#graph/domain/ids.ts'
import { getDamage, getDocument, getDocuments, getPassages } from '#graph/views/documents.ts'
import { toPage } from '#graph/views/found.ts'

const DocumentParams = z.strictObject({ documentId: DocumentId })
const PassagesQuery = Page.extend({
  unread: z.stringbool().default(false).meta({ description: 'Only passages that name a place and gave no fact' }),
})

const ofRevision = { ofRevision: true }

const documents: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['documents'],
        summary: 'Documents with what was read from them',
        querystring: Page,
        response: { 200: DocumentList, 400: Problem, 503: Problem },
      },
    },
    async ({ query }) => toPage(await getDocuments(app.graph), query),
  )
  app.get(
    '/:documentId',
    {
      config: ofRevision,
      schema: {
        tags: ['documents'],
        summary: 'A document',
        params: DocumentParams,
        response: { 200: DocumentSummary, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params }) => getDocument(app.graph, params.documentId),
  )
  app.get(
    '/:documentId/passages',
    {
      config: ofRevision,
      schema: {
        tags: ['documents'],
        summary: 'Passages of a document, in order',
        params: DocumentParams,
        querystring: PassagesQuery,
        response: { 200: ReadingPassageList, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query: { unread, ...page } }) => getPassages(app.graph, params.documentId, page, unread),
  )
  app.get(
    '/:documentId/damage',
    {
      config: ofRevision,
      schema: {
        tags: ['documents'],
        summary: 'Places where the text of a document is not what its author wrote, in order',
        params: DocumentParams,
        querystring: Page,
        response: { 200: DamageList, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => toPage(await getDamage(app.graph, params.documentId), query),
  )
}
export default documents
