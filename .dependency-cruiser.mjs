// The house: a file imports from lower layers and from its own room only. CONTRIBUTING.md draws the same picture.
const layers = [
  ['contract', 'errors'],
  ['platform'],
  ['docker', 'kube', 'process'],
  ['config', 'readers', 'run'],
  ['engine', 'readiness', 'images', 'suites', 'isolation', 'profile', 'diagnosis', 'gates', 'teardown'],
  ['report'],
  ['supervisor', 'control'],
  ['session'],
  ['commands'],
  ['action', 'cli']
]
const level = (room) => layers.findIndex((rooms) => rooms.includes(room))
const path = (rooms) => `^src/(${rooms.join('|')})(/|\\.ts$)`

const layerRules = layers.flat().map((room) => ({
  name: `layer-${room}`,
  severity: 'error',
  comment: `${room} imports from lower layers and from itself only`,
  from: { path: path([room]) },
  to: {
    path: path(
      layers
        .slice(level(room))
        .flat()
        .filter((other) => other !== room)
    ),
    // Of engines, the capabilities know the port only.
    ...(level(room) === 4 ? { pathNot: '^src/engine/engine\\.ts$' } : {})
  }
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'engines-apart',
      severity: 'error',
      comment: 'engines never import each other',
      from: { path: '^src/engine/(compose|kubernetes|process)/' },
      to: { path: '^src/engine/(compose|kubernetes|process)/', pathNot: '^src/engine/$1/' }
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } }
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' }
  }
}
