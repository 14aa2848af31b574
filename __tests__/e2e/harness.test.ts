/** The checks of the scenarios themselves: what a run leaves behind is seen, of every kind. */
import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { runLabel } from '../../src/contract/labels.js'
import { PROCESS_MARKER } from '../../src/process/marker.js'
import { docker } from '../support/docker.js'
import { expectNothingLeft, leftoversOf, sweep } from '../support/leftovers.js'
import { scenario } from '../support/scenario.js'
import { until } from '../support/until.js'

scenario('leftovers are found and swept', 'A check that sees nothing would call every run clean.', async (scene) => {
  const id = `itb-harness-${process.pid}`
  const path = join(scene.project.state, 'integration-testbed', id)
  await mkdir(path, { recursive: true })
  const label = ['--label', runLabel(id)]
  const image = 'testbed.local/busybox:1'
  await docker('volume', 'create', ...label, `testbed-e2e-volume-${process.pid}`)
  await docker('network', 'create', `${id}_default`)
  await expect(expectNothingLeft(await scene.runs())).rejects.toThrow(`network`)
  await docker('create', ...label, image, 'true')
  const child = spawn('sleep', ['600'], { env: { ...process.env, [PROCESS_MARKER]: id }, stdio: 'ignore' })
  scene.onCleanUp(async () => child.kill('SIGKILL'))
  const supervisor = spawn('bash', ['-c', 'sleep 600; true', '__supervise', path], { stdio: 'ignore', detached: true })
  scene.onCleanUp(async () => process.kill(-(supervisor.pid ?? 0), 'SIGKILL'))

  const kinds = async () => (await leftoversOf(await scene.runs())).map(({ kind }) => kind).sort()
  const all = ['container', 'network', 'process', 'process', 'volume']
  await until('all are found', async () => (await kinds()).join() === all.join())
  await sweep(await scene.runs())
  await until('all are gone', async () => (await kinds()).length === 0)
})
