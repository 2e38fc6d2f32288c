/** Arrows between folders, as ARCHITECTURE.md draws them: web → api/contract → graph/domain, api → graph. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'domain-imports-only-zod', severity: 'error', from: { path: '^graph/domain' }, to: { pathNot: '^(graph/domain|node_modules/zod)' } },
    { name: 'graph-knows-no-api-and-no-web', severity: 'error', from: { path: '^graph' }, to: { path: '^(api|web)/' } },
    { name: 'api-knows-no-web', severity: 'error', from: { path: '^api' }, to: { path: '^web/' } },
    { name: 'contract-knows-only-the-domain', severity: 'error', from: { path: '^api/contract' }, to: { path: '^(graph/(?!domain)|api/(?!contract))' } },
    { name: 'web-knows-only-contract-and-domain', severity: 'error', from: { path: '^web' }, to: { path: '^(graph/(?!domain)|api/(?!contract))' } },
    { name: 'only-engines-import-a-driver', severity: 'error', from: { path: '^(graph|api|web)', pathNot: '^graph/engines' }, to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' } },
    { name: 'only-web-graph-imports-cytoscape', severity: 'error', from: { path: '^(graph|api|web)', pathNot: '^web/graph' }, to: { path: 'node_modules/cytoscape' } },
    { name: 'extractors-are-pure', severity: 'error', from: { path: '^graph/extractors' }, to: { path: '^(node:)?(fs|net|http|https|child_process)', dependencyTypes: ['core'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'web/dist' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default', 'svelte'], extensions: ['.ts', '.js', '.svelte', '.mjs'] },
  },
}
