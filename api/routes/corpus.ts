/** Routes of the corpus as a whole, mounted at /api/corpus. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Problem } from '#api/contract/common.ts'
import { Corpus } from '#api/contract/documents.ts'
import { getCorpus } from '#graph/views/corpus.ts'

const ofRevision = { ofRevision: true }

const corpus: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/',
    {
      config: ofRevision,
      schema: {
        tags: ['corpus'],
        summary: 'What the corpus holds',
        response: { 200: Corpus, 503: Problem },
      },
    },
    async () => getCorpus(app.graph, app.today()),
  )
}
export default corpus
