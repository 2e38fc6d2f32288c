/** Routes of clusters, enterprises, parks, projects, technologies and brands, each kind mounted under its own name. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { AssetDetail, AssetList } from '#api/contract/assets.ts'
import { DatedPage, DocumentQuery, Problem } from '#api/contract/common.ts'
import type { AssetKind } from '#graph/domain/asset.ts'
import { nodeModel } from '#graph/domain/model.ts'
import { getAsset, getAssets } from '#graph/views/assets.ts'
import { chosenDocuments } from '#graph/views/chosen-documents.ts'

const ofRevision = { ofRevision: true }

/** The resource of one kind: its list and its single nodes. */
export const assetsOf =
  (kind: AssetKind, tag: string): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/',
      {
        config: ofRevision,
        schema: {
          tags: [tag],
          summary: `Every ${kind} that the plans name`,
          querystring: DatedPage,
          response: { 200: AssetList, 400: Problem, 404: Problem, 503: Problem },
        },
      },
      async ({ query }) => getAssets(app.graph, kind, query, await chosenDocuments(app.graph, query)),
    )
    app.get(
      '/:assetId',
      {
        config: ofRevision,
        schema: {
          tags: [tag],
          summary: `One ${kind} with every passage that names it`,
          params: z.strictObject({ assetId: nodeModel[kind].schema.shape.id }),
          querystring: DocumentQuery,
          response: { 200: AssetDetail, 400: Problem, 404: Problem, 503: Problem },
        },
      },
      async ({ params, query }) => getAsset(app.graph, params.assetId, await chosenDocuments(app.graph, query)),
    )
  }
