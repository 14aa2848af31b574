/** From a process's start to its first request to the engine, beside Node alone. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openFakeEngine } from './fake-engine.mjs'
import { timed } from './processes.mjs'

const BARE = `require('node:net').connect(process.argv[1]).end('GET /_ping HTTP/1.0\\r\\n\\r\\n').on('error', () => {})`
const RUN = 'itb-bench-0-0-fake00'
const CONTAINER = 'c0ffee'.padEnd(64, '0')

/** Seconds by `rounds` rounds, interleaved: `{bare, up, post}`. */
export async function measureStartUp(place, rounds) {
  let removed = false
  const engine = await openFakeEngine(place.folder, (method, url) => {
    if (method === 'DELETE') removed = true
    return fakeAnswer(method, url, removed)
  })
  const env = { ...place.env, DOCKER_HOST: `unix://${engine.socket}` }
  const first = async (args, options, wanted = () => true) => {
    engine.take()
    const { begin, output } = await timed(process.execPath, args, options)
    const request = engine.take().find(wanted)
    if (request === undefined) throw new Error(`no such request came from node ${args.join(' ')}:\n${output}`)
    return (request.at - begin) / 1000
  }
  const seconds = { bare: [], up: [], post: [] }
  for (let round = 0; round < rounds; round++) {
    seconds.bare.push(await first(['-e', BARE, engine.socket], { env }))
    seconds.up.push(await first([place.cli, 'up', '-f', place.composeFile], { env, cwd: place.folder }))
    removed = false
    const STATE_folder = await writeRun(place, engine.socket)
    const job = { ...env, STATE_folder, STATE_phase: 'post', RUNNER_TEMP: place.folder }
    seconds.post.push(await first([place.action], { env: job, cwd: place.folder }, ({ method }) => method === 'DELETE'))
  }
  await engine.close()
  return seconds
}

/** One container of the run until somebody has removed it. Everything that `up` asks is refused: it ends at once. */
function fakeAnswer(method, url, removed) {
  const path = url.replace(/^\/v[\d.]+/, '').replace(/\?.*/, '')
  if (method === 'DELETE') return { status: 204 }
  if (path === '/containers/json') return { status: 200, body: removed ? [] : [container()] }
  if (path === '/networks') return { status: 200, body: [] }
  if (path === '/volumes') return { status: 200, body: { Volumes: [], Warnings: [] } }
  return { status: 500, body: { message: 'this engine is not a real one' } }
}

function container() {
  const labels = { 'dev.integration-testbed.run': RUN, 'dev.integration-testbed.instance': 'api' }
  return { Id: CONTAINER, Names: ['/api'], Image: 'api', State: 'running', Status: 'Up', Labels: labels, Ports: [] }
}

/** The run folder as main leaves it for post when it has come to its end. */
async function writeRun(place, socket) {
  const folder = join(place.folder, 'integration-testbed', RUN)
  await mkdir(folder, { recursive: true })
  const started_at = new Date().toISOString()
  const plan = {
    version: 1,
    run_id: RUN,
    owner_key: 'bench',
    repository: 'bench',
    project: RUN,
    engine: { kind: 'compose', endpoint: { transport: 'unix', path: socket }, api_version: '1.45' },
    image_tag: 'latest',
    started_at,
    keep: false,
    stop_grace_s: 0,
    stop_through_compose: [],
    providers: [],
    log_limit_bytes: 1_000_000,
    results_file: join(place.folder, 'inttest-results.json'),
    output_directory: join(folder, 'results'),
    socket: join(folder, 'supervisor.sock')
  }
  const begun = { type: 'run_started', run_id: RUN, image_tag: 'latest', purpose: 'run' }
  const tool = { name: 'integration-testbed', version: '0' }
  const events = [{ ...begun, tool }, { type: 'run_finished' }].map((event) => ({
    t: started_at,
    by: 'main',
    ...event
  }))
  await writeFile(join(folder, 'plan.json'), JSON.stringify(plan))
  await writeFile(join(folder, 'journal.ndjson'), events.map((event) => JSON.stringify(event) + '\n').join(''))
  return folder
}
