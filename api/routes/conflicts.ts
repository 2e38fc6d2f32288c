/** Routes of the `conflicts` resource, mounted at /api/conflicts. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Problem } from '#api/contract/common.ts'
import { ConflictDetail, ConflictDetailQuery, ConflictFileQuery, ConflictList, ConflictParams, ConflictQuery } from '#api/contract/conflicts.ts'
import { fileTypes, sendFile } from '#api/exports/attachment.ts'
import { readConflictReference } from '#graph/conflicts/reference.ts'
import { fileName } from '#graph/exports/circumstances.ts'
import { conflictsWorkbook } from '#graph/exports/conflicts-workbook.ts'
import { ownReferenceFolder } from '#graph/importers/reference/reference.ts'
import { conflictCircumstances, conflictRowsOf, getConflict, getConflicts } from '#graph/views/conflicts.ts'

const ofRevision = { ofRevision: true }

const conflicts: FastifyPluginAsyncZod = async (app) => {
  const rows = conflictRowsOf(app.graph)
  const reference = readConflictReference(ownReferenceFolder())
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['conflicts'],
        summary: 'What collides with what: layouts, rules and newer plans, as of a day',
        querystring: ConflictQuery,
        response: { 200: ConflictList, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ query }) => getConflicts(app.graph, await rows(), reference, { ...query, asOf: query.asOf ?? app.today() }),
  )
  app.get(
    '.xlsx',
    {
      config: ofRevision,
      schema: {
        tags: ['conflicts'],
        summary: 'Conflicts as an Excel workbook, by the same filters as the list',
        querystring: ConflictFileQuery,
        produces: [fileTypes.xlsx],
        response: { 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ query }, reply) => {
      const read = await rows()
      const asked = { ...query, asOf: query.asOf ?? app.today() }
      const { items, documents } = await getConflicts(app.graph, read, reference, { ...asked, limit: Number.MAX_SAFE_INTEGER, offset: 0, whole: true })
      const circumstances = conflictCircumstances(read, asked, documents, app.today())
      return sendFile(reply, await conflictsWorkbook(items, circumstances, '布局冲突'), fileName(['布局冲突', ...circumstances.filters.map(({ value }) => value), app.today()], 'xlsx'), 'xlsx')
    },
  )
  app.get(
    '/:conflictId',
    {
      config: ofRevision,
      schema: {
        tags: ['conflicts'],
        summary: 'Both sides of a conflict with every sentence',
        params: ConflictParams,
        querystring: ConflictDetailQuery,
        response: { 200: ConflictDetail, 400: Problem, 404: Problem, 503: Problem },
      },
    },
    async ({ params, query }) => getConflict(app.graph, await rows(), reference, params.conflictId, { ...query, asOf: query.asOf ?? app.today() }),
  )
}
export default conflicts
