/** Every resource under /api. */
import type { FastifyPluginAsync } from 'fastify'
import agencies from './agencies.ts'
import { assetsOf } from './assets.ts'
import boundaries from './boundaries.ts'
import chains from './chains.ts'
import cities from './cities.ts'
import cityPictures from './city-pictures.ts'
import check from './check.ts'
import compare from './compare.ts'
import conflicts from './conflicts.ts'
import corpus from './corpus.ts'
import documents from './documents.ts'
import explore from './explore.ts'
import gaps from './gaps.ts'
import health from './health.ts'
import industries from './industries.ts'
import layouts from './layouts.ts'
import lists from './lists.ts'
import names from './names.ts'
import passages from './passages.ts'
import products from './products.ts'
import restrictions from './restrictions.ts'
import segments from './segments.ts'
import marks from './marks.ts'
import openapi from './openapi.ts'
import sideBySide from './side-by-side.ts'
import session from './session.ts'
import targets from './targets.ts'

export const resources: FastifyPluginAsync = async (app) => {
  await app.register(health)
  await app.register(openapi)
  await app.register(corpus, { prefix: '/corpus' })
  await app.register(documents, { prefix: '/documents' })
  await app.register(passages, { prefix: '/passages' })
  await app.register(cities, { prefix: '/cities' })
  await app.register(cityPictures, { prefix: '/cities' })
  await app.register(boundaries, { prefix: '/boundaries' })
  await app.register(industries, { prefix: '/industries' })
  await app.register(chains, { prefix: '/chains' })
  await app.register(segments, { prefix: '/segments' })
  await app.register(products, { prefix: '/products' })
  await app.register(layouts, { prefix: '/layouts' })
  await app.register(assetsOf('cluster', 'clusters'), { prefix: '/clusters' })
  await app.register(assetsOf('enterprise', 'enterprises'), { prefix: '/enterprises' })
  await app.register(assetsOf('park', 'parks'), { prefix: '/parks' })
  await app.register(assetsOf('project', 'projects'), { prefix: '/projects' })
  await app.register(assetsOf('technology', 'technologies'), { prefix: '/technologies' })
  await app.register(assetsOf('brand', 'brands'), { prefix: '/brands' })
  await app.register(targets, { prefix: '/targets' })
  await app.register(compare, { prefix: '/compare' })
  await app.register(restrictions, { prefix: '/restrictions' })
  await app.register(agencies, { prefix: '/agencies' })
  await app.register(names, { prefix: '/names' })
  await app.register(gaps, { prefix: '/gaps' })
  await app.register(sideBySide, { prefix: '/side-by-side' })
  await app.register(conflicts, { prefix: '/conflicts' })
  await app.register(check, { prefix: '/check' })
  await app.register(marks, { prefix: '/marks' })
  await app.register(session, { prefix: '/session' })
  await app.register(lists)
  await app.register(explore)
}
