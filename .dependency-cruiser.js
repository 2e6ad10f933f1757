/** Who may import whom: DESIGN's arrows, checked. `import type` across a forbidden border is allowed only where it says so. */
const backend = '^(container|settings|instrumentation[^/]*|entities|services|graphql|jobs|migrations)(/|\\.ts$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'domain-is-pure', comment: 'domain/ knows no database, API, screen or file system.', severity: 'error', from: { path: '^domain/' }, to: { path: '^(?!domain/|node_modules/)', dependencyTypesNot: ['npm'] } },
    { name: 'domain-no-node', severity: 'error', from: { path: '^domain/' }, to: { dependencyTypes: ['core'] } },
    { name: 'entities-know-domain-only', severity: 'error', from: { path: '^entities/' }, to: { path: '^(services|graphql|jobs|app|components|migrations)/' } },
    { name: 'services-below-graphql', severity: 'error', from: { path: '^services/' }, to: { path: '^(graphql|jobs|app|components)/' } },
    { name: 'graphql-below-app', severity: 'error', from: { path: '^graphql/' }, to: { path: '^(jobs|app|components)/' } },
    { name: 'jobs-below-app', severity: 'error', from: { path: '^jobs/' }, to: { path: '^(graphql|app|components)/' } },
    { name: 'kit-knows-no-customer', severity: 'error', from: { path: '^components/' }, to: { path: '^(app|domain|entities|services|graphql|jobs)/' } },
    { name: 'pages-reach-no-backend', severity: 'error', from: { path: '^app/(?!api/)' }, to: { path: backend } },
    {
      name: 'api-reaches-backend-through-container', comment: 'Only types cross, except in development.', severity: 'error',
      from: { path: '^app/api/(?!development)' }, to: { path: backend, dependencyTypesNot: ['type-only'] },
    },
    { name: 'repositories-stay-in-services', comment: 'The database is reachable through services only.', severity: 'error', from: { path: '^(graphql|app)/' }, to: { path: '^services/database/(sqlite|sql-server|rows|open|mutex)' } },
    { name: 'no-typeorm-outside', severity: 'error', from: { path: '^(graphql|app|components|domain)/' }, to: { path: 'node_modules/typeorm' } },
    { name: 'no-orphans', severity: 'warn', from: { orphan: true, pathNot: ['^(app|tests|scripts|migrations)/', '\\.d\\.ts$', '\\.config\\.'] }, to: {} },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|node_modules)|app/apollo/generated' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
