/** The description of the API: /api/openapi.json, and readable at /api/docs without internet. */
import { readFileSync } from 'node:fs'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { contentSecurity } from './limits.ts'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

export async function registerOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '链图 LianTu',
        version,
        description:
          '产业规划文件读成的产业链图谱：文件、城市、产业、产业链、环节、产品、集群、企业、园区、项目、技术、品牌、发展重点、目标、限制、责任单位，每条事实都可回到原句。所有出错应答均为 RFC 9457 problem JSON。',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      tags: [
        { name: 'corpus', description: '语料概况' },
        { name: 'documents', description: '规划文件' },
        { name: 'passages', description: '原句' },
        { name: 'chains', description: '产业链与图谱' },
        { name: 'segments', description: '环节（参考数据）' },
        { name: 'cities', description: '城市' },
        { name: 'boundaries', description: '城市轮廓（示意图）' },
        { name: 'industries', description: '产业' },
        { name: 'products', description: '产品' },
        { name: 'layouts', description: '布局' },
        { name: 'enterprises', description: '企业' },
        { name: 'clusters', description: '集群' },
        { name: 'parks', description: '园区' },
        { name: 'projects', description: '项目' },
        { name: 'technologies', description: '技术' },
        { name: 'brands', description: '品牌' },
        { name: 'targets', description: '目标' },
        { name: 'compare', description: '文件对比' },
        { name: 'restrictions', description: '限制' },
        { name: 'agencies', description: '责任单位与任务' },
        { name: 'names', description: '名称核对' },
        { name: 'gaps', description: '缺口' },
        { name: 'conflicts', description: '冲突' },
        { name: 'check', description: '草案检查' },
        { name: 'side-by-side', description: '两市、两链并排比较' },
        { name: 'lists', description: '清单与文件' },
        { name: 'marks', description: '标记、登录' },
        { name: 'explore', description: '搜索、邻接与路径' },
        { name: 'health', description: '运行状况' },
      ],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: contentSecurity,
    uiConfig: { docExpansion: 'list', deepLinking: true },
    theme: { title: '链图 API', css: [{ filename: 'liantu.css', content: '.swagger-ui .topbar { display: none }' }] },
  })
}
