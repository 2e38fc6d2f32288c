/** Pictures of cities, mounted at /api/cities: figures for the map, matrices, pairs, and their files. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { CityCell, CityMatrix, CityMatrixQuery, CityMeasures, CityPair, CityPictureQuery, CitySimilarity, CitySimilarityQuery } from '#api/contract/city-pictures.ts'
import { Problem } from '#api/contract/common.ts'
import { fileTypes, sendFile } from '#api/exports/attachment.ts'
import { CityId } from '#graph/domain/ids.ts'
import { fileName } from '#graph/exports/circumstances.ts'
import { matrixWorkbook, measuresWorkbook, similarityWorkbook } from '#graph/exports/city-workbooks.ts'
import { boardRowsOf } from '#graph/views/boards.ts'
import { boundaryFiles } from '#graph/views/boundaries.ts'
import { getCityCell } from '#graph/views/city-cell.ts'
import { cityCircumstances } from '#graph/views/city-file.ts'
import { getCityMatrix } from '#graph/views/city-matrix.ts'
import { getCityMeasures } from '#graph/views/city-measures.ts'
import { cityRowsOf } from '#graph/views/city-rows.ts'
import { type CityPictureQuery as Query, toCityScope } from '#graph/views/city-scope.ts'
import { getCityPair, getCitySimilarity } from '#graph/views/city-similarity.ts'

const config = { ofRevision: true }
const tags = ['cities']
const problems = { 400: Problem, 404: Problem, 503: Problem }
const CityParams = z.strictObject({ cityId: CityId })
const PairParams = z.strictObject({ cityId: CityId, otherId: CityId })

const cityPictures: FastifyPluginAsyncZod = async (app) => {
  const outlines = boundaryFiles()
  const boardRows = boardRowsOf(app.graph)
  const cityRows = cityRowsOf(app.graph)
  const rows = () => Promise.all([boardRows(), cityRows()])
  /** The scope, and what a file of it says of itself. */
  const fileOf = async (query: Query, what: string) => {
    const [board, city] = await rows()
    const scope = toCityScope(board, city, query)
    const circumstances = cityCircumstances(scope, query, app.today())
    return { board, city, scope, circumstances, name: fileName([what, ...circumstances.filters.map(({ value }) => value), app.today()], 'xlsx') }
  }

  app.get(
    '/measures',
    { config, schema: { tags, summary: 'Figures of each city, for a map: layouts, products, segments, chains, gaps', querystring: CityPictureQuery, response: { 200: CityMeasures, ...problems } } },
    async ({ query }) => getCityMeasures(...(await rows()), query, outlines),
  )
  app.get(
    '/measures.xlsx',
    { config, schema: { tags, summary: 'The figures of each city as an Excel workbook, with every sentence they count', querystring: CityPictureQuery, produces: [fileTypes.xlsx], response: problems } },
    async ({ query }, reply) => {
      const { board, city, scope, circumstances, name } = await fileOf(query, '各市布局')
      return sendFile(reply, await measuresWorkbook(getCityMeasures(board, city, query, outlines), scope, circumstances), name, 'xlsx')
    },
  )
  app.get(
    '/matrix',
    { config, schema: { tags, summary: 'Cities against industries, or against the segments of a chain', querystring: CityMatrixQuery, response: { 200: CityMatrix, ...problems } } },
    async ({ query }) => getCityMatrix(...(await rows()), query),
  )
  app.get(
    '/matrix.xlsx',
    { config, schema: { tags, summary: 'The matrix as an Excel workbook, with every sentence it counts', querystring: CityMatrixQuery, produces: [fileTypes.xlsx], response: problems } },
    async ({ query }, reply) => {
      const { board, city, scope, circumstances, name } = await fileOf(query, query.by === 'industry' ? '城市与产业' : '城市与环节')
      return sendFile(reply, await matrixWorkbook(getCityMatrix(board, city, query), scope, circumstances), name, 'xlsx')
    },
  )
  app.get(
    '/similarity',
    { config, schema: { tags, summary: 'How alike the plans of each pair of cities are', querystring: CitySimilarityQuery, response: { 200: CitySimilarity, ...problems } } },
    async ({ query }) => getCitySimilarity(...(await rows()), query),
  )
  app.get(
    '/similarity.xlsx',
    { config, schema: { tags, summary: 'The pairs of cities as an Excel workbook, with every sentence they rest on', querystring: CitySimilarityQuery, produces: [fileTypes.xlsx], response: problems } },
    async ({ query }, reply) => {
      const { board, city, scope, circumstances, name } = await fileOf(query, '城市相似度')
      return sendFile(reply, await similarityWorkbook(getCitySimilarity(board, city, query), scope, circumstances), name, 'xlsx')
    },
  )
  app.get(
    '/:cityId/layouts',
    { config, schema: { tags, summary: 'The layouts that a figure of a city counts, with their sentences', params: CityParams, querystring: CityPictureQuery, response: { 200: CityCell, ...problems } } },
    async ({ params, query }) => getCityCell(app.graph, ...(await rows()), params.cityId, query),
  )
  app.get(
    '/:cityId/common/:otherId',
    { config, schema: { tags, summary: 'What two cities are both given, each thing with the sentences of both', params: PairParams, querystring: CitySimilarityQuery, response: { 200: CityPair, ...problems } } },
    async ({ params, query }) => getCityPair(...(await rows()), [params.cityId, params.otherId], query),
  )
}
export default cityPictures
