/** Every resource under /api. */
import type { FastifyPluginAsync } from 'fastify'
import agencies from './agencies.ts'
import chains from './chains.ts'
import cities from './cities.ts'
import corpus from './corpus.ts'
import documents from './documents.ts'
import enterprises from './enterprises.ts'
import explore from './explore.ts'
import health from './health.ts'
import industries from './industries.ts'
import layouts from './layouts.ts'
import passages from './passages.ts'
import products from './products.ts'
import restrictions from './restrictions.ts'
import segments from './segments.ts'
import openapi from './openapi.ts'
import targets from './targets.ts'

export const resources: FastifyPluginAsync = async (app) => {
  await app.register(health)
  await app.register(openapi)
  await app.register(corpus, { prefix: '/corpus' })
  await app.register(documents, { prefix: '/documents' })
  await app.register(passages, { prefix: '/passages' })
  await app.register(cities, { prefix: '/cities' })
  await app.register(industries, { prefix: '/industries' })
  await app.register(chains, { prefix: '/chains' })
  await app.register(segments, { prefix: '/segments' })
  await app.register(products, { prefix: '/products' })
  await app.register(layouts, { prefix: '/layouts' })
  await app.register(enterprises, { prefix: '/enterprises' })
  await app.register(targets, { prefix: '/targets' })
  await app.register(restrictions, { prefix: '/restrictions' })
  await app.register(agencies, { prefix: '/agencies' })
  await app.register(explore)
}
