// The limit: what a tool can't be faster than on this machine. The same engine calls as the real one and nothing else: no
// configuration, no journal, no supervisor, no results. The compose file has been resolved before.
//   node bench/limit.mjs up|down|run <project> <resolved.yml> [test command]
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'yaml'
import { call, close, containersOf, exec, removeProject } from './lib/engine.mjs'
import { greet } from './lib/greet.mjs'

/** Milliseconds between two questions: tight, and still no load. */
const PAUSE = 5
const KINDS = { postgres: 'postgres', redis: 'redis', api: 'http' }

const [action, project, file, test = 'true'] = process.argv.slice(2)
if (action !== 'down') await up()
if (action === 'run') await finished('bash', ['-eo', 'pipefail', '-c', test])
if (action !== 'up') await removeProject(project)
close()

async function up() {
  const [text] = await Promise.all([
    readFile(file, 'utf8'),
    finished('docker', ['compose', '-p', project, '-f', file, 'create', '--no-build', '--pull', 'never'])
  ])
  const { services } = parse(text)
  const ids = await containersOf(project)
  const ready = new Map()
  const readiness = (name) => {
    if (!ready.has(name)) ready.set(name, start(name))
    return ready.get(name)
  }
  const start = async (name) => {
    await Promise.all(Object.keys(services[name].depends_on ?? {}).map(readiness))
    const id = ids.get(name)
    await call('POST', `/containers/${id}/start`)
    await answered(name, Number(services[name].ports[0].published))
    const [form, ...words] = services[name].healthcheck.test
    const command = form === 'CMD-SHELL' ? ['/bin/sh', '-c', ...words] : words
    while ((await exec(id, command)) !== 0) await sleep(PAUSE)
  }
  await Promise.all(Object.keys(services).map(readiness))
}

async function answered(name, port) {
  while (!(await greet(KINDS[name], port))) await sleep(PAUSE)
}

function finished(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} ended with ${code}`))
    )
  })
}
