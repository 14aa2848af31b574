// YAML blocks hold what they show: testbed.yml fits its schema, compose files are read by compose, the action has the inputs.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { fromJSONSchema } from 'zod'
import { blocksOf, read } from './markdown.mjs'
import { inputProblems } from './names.mjs'

const testbed = fromJSONSchema(JSON.parse(read('schema/testbed.schema.json')))
const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0

/** Problems, one line each. */
export function yamlProblems(file) {
  return blocksOf(read(file))
    .filter(({ language }) => language === 'yaml')
    .flatMap(({ text, line }) => problemsOf(text).map((problem) => `${file}:${line}: ${problem}`))
}

function problemsOf(text) {
  const document = parseDocument(text)
  if (document.errors.length > 0) return document.errors.map(({ message }) => message.split('\n')[0])
  const content = document.toJS()
  if (text.startsWith('# testbed.yml')) return testbedProblems(content)
  if (text.startsWith('# compose.yml')) return composeProblems(text, content)
  if (Array.isArray(content) || content?.jobs !== undefined || content?.steps !== undefined) {
    return inputProblems(content)
  }
  return ['a YAML block begins with "# testbed.yml" or "# compose.yml", or has jobs or steps']
}

function testbedProblems(content) {
  const { error } = testbed.safeParse(content)
  return (error?.issues ?? []).map(({ path, message }) => `testbed.yml: ${path.join('.')}: ${message}`)
}

/** Facts of services are the same below `services` of testbed.yml. */
function composeProblems(text, content) {
  const facts = Object.entries(content.services ?? {}).flatMap(([name, service]) =>
    service['x-testbed'] === undefined ? [] : [[name, service['x-testbed']]]
  )
  const wrong = facts.length === 0 ? [] : testbedProblems({ services: Object.fromEntries(facts) })
  return [...wrong, ...(hasCompose ? readByCompose(text) : [])]
}

function readByCompose(text) {
  const folder = mkdtempSync(join(tmpdir(), 'testbed-docs-'))
  try {
    writeFileSync(join(folder, 'compose.yml'), text)
    const { status, stderr } = spawnSync('docker', ['compose', 'config', '--quiet'], { cwd: folder, encoding: 'utf8' })
    return status === 0 ? [] : [`docker compose config: ${stderr.trim()}`]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
