// Writes what is generated from the table of options and the results schema; with --check, names the first stale file.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

if (!process.features.typescript) {
  console.error(`scripts/generate.mjs needs Node 22.19 or newer, this is ${process.version}: npm run generate`)
  process.exit(2)
}
await import('./generate/typescript.mjs')
const table = await import('../src/config/options.ts')
const { GROUPS } = await import('../src/config/option.ts')
const { suiteKeys } = await import('../src/config/suite.ts')
const { serviceKeys, readyKeys } = await import('../src/config/service-facts.ts')
const { schemaOf, SCHEMA_NAMES } = await import('../src/config/schema.ts')
const { actionYaml } = await import('./generate/action.mjs')
const { reference } = await import('./generate/reference.mjs')
const { testbedPage } = await import('./generate/testbed-yml.mjs')
const { resultsPage, silentKeys } = await import('./generate/results.mjs')
const { exitCodesPage } = await import('./generate/exit-codes.mjs')
const { outputsPage } = await import('./generate/outputs.mjs')
const errors = await import('../src/errors.ts')

const root = join(import.meta.dirname, '..')
const rows = table.OPTION_NAMES.map((name) => ({ name, ...table.optionOf(name) }))
const files = {
  'action.yml': actionYaml(rows),
  'docs/reference/options.md': reference({ rows, groups: GROUPS }),
  'docs/reference/testbed-yml.md': testbedPage({ rows, suiteKeys, serviceKeys, readyKeys }),
  'docs/reference/results.md': resultsPage(schemaOf('results')),
  'docs/reference/exit-codes.md': exitCodesPage(errors),
  'docs/reference/outputs.md': outputsPage(),
  ...Object.fromEntries(
    SCHEMA_NAMES.map((name) => [`schema/${name}.schema.json`, `${JSON.stringify(schemaOf(name), null, 2)}\n`])
  )
}

const check = process.argv.includes('--check')
const silent = silentKeys(schemaOf('results'))
if (silent.length > 0) {
  console.error(`scripts/generate/results-words.mjs says nothing of: ${silent.join(', ')}`)
  if (check) process.exit(1)
}
for (const [name, content] of Object.entries(files)) {
  const path = join(root, name)
  const present = await readFile(path, 'utf8').catch(() => undefined)
  if (present === content) continue
  if (check) {
    console.error(`${name} is ${present === undefined ? 'missing' : 'stale'}: npm run generate`)
    process.exit(1)
  }
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  console.log(name)
}
