/** Routes of the `marks` resource, mounted at /api/marks: what people decided about gaps and conflicts. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Problem } from '#api/contract/common.ts'
import { MarkInput, MarkItem, MarkList, MarkParams, MarkQuery } from '#api/contract/marks.ts'
import { toPage } from '#graph/views/found.ts'
import { addMark, getMark, getMarks } from '#graph/views/marks.ts'

const marks: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: { ofRevision: true },
      schema: { tags: ['marks'], summary: 'The last word about each gap and conflict, the newest first', querystring: MarkQuery, response: { 200: MarkList, 400: Problem, 503: Problem } },
    },
    async ({ query: { subject, status, ...page } }) => {
      const all = await getMarks(app.graph)
      return toPage(all.filter((mark) => (subject === undefined || mark.subjectId.startsWith(`${subject}:`)) && (status === undefined || mark.status === status)), page)
    },
  )
  app.put(
    '/:subjectId',
    {
      config: { writes: true },
      schema: {
        tags: ['marks'],
        summary: 'Mark a gap or a conflict; `removed` takes the mark back',
        params: MarkParams,
        body: MarkInput,
        response: { 200: MarkItem, 400: Problem, 401: Problem, 403: Problem, 503: Problem },
      },
    },
    async (request) => {
      const { subjectId } = request.params
      const { by } = app.writing.sessionOf(request) ?? request.body
      await addMark(app.graph, { ...request.body, subjectId, by }, new Date().toISOString())
      return getMark(app.graph, subjectId)
    },
  )
}
export default marks
