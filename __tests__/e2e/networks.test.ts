/** Many testbeds on one host, and a host whose address pools are used up. */
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { expectCode } from '../support/checks.js'
import { docker, dockerLines } from '../support/docker.js'
import { readResults } from '../support/runs.js'
import { scenario, type Scene } from '../support/scenario.js'
import { repeated } from '../support/soak.js'
import { fetchLine, shell, web } from '../support/services.js'

const RUNS = repeated({ ci: 6, soak: 40 })
const AT_ONCE = repeated({ ci: 3, soak: 10 })
/** More than the default pools of any engine hold (31). */
const MOST_NETWORKS = 64
const LABEL = `testbed-e2e.pool=${process.pid}`

async function twoNetworks({ project }: Scene): Promise<void> {
  await project.compose({
    services: {
      web: web({ networks: ['front', 'back'] }),
      client: shell('wget -q -T 5 -O /dev/null http://web:8080/etc/hostname', {
        restart: 'no',
        networks: ['back'],
        depends_on: { web: { condition: 'service_started' } }
      })
    },
    networks: { front: {}, back: {} }
  })
}

/** Each waits until all of its batch are up: so many are alive at a time. */
async function batch(scene: Scene, number: number, size: number): Promise<void> {
  const names = Array.from({ length: size }, (_, index) => `${number}-${index}`)
  const calls = names.map((name) => {
    const wait = `until [ "$(ls ${number}-*.up | wc -l)" = ${size} ]; do sleep 0.1; done`
    const test = `touch ${name}.up; ${wait}; ${fetchLine('WEB', '/etc/hostname')}`
    return scene.start(['run', '--results-file', `${name}.json`, '--test-timeout', '3m', '--test', test], {
      longest: 300_000
    })
  })
  const ended = await Promise.all(calls.map(({ ended }) => ended))
  for (const [index, { code, output }] of ended.entries()) {
    expect(code, output).toBe(0)
    expect((await readResults(join(scene.project.folder, `${names[index] ?? ''}.json`))).exit_code).toBe(0)
  }
}

/** Takes every subnet that the engine would give by itself. */
async function useUpPools(scene: Scene): Promise<void> {
  scene.onCleanUp(async () => {
    const ids = await dockerLines('network', 'ls', '--quiet', '--filter', `label=${LABEL}`)
    if (ids.length > 0) await docker('network', 'rm', ...ids)
  })
  for (let count = 0; count < MOST_NETWORKS; count++) {
    try {
      await docker('network', 'create', '--label', LABEL, `testbed-e2e-pool-${process.pid}-${count}`)
    } catch (error) {
      expect(String(error)).toMatch(/fully subnetted|non-overlapping/)
      return
    }
  }
  scene.skip(`this engine has more than ${MOST_NETWORKS} networks to give`)
}

describe('networks', () => {
  scenario(
    `${RUNS} runs of two networks each, ${AT_ONCE} alive at a time`,
    'Runs of one host never meet, whatever their number.',
    async (scene) => {
      await twoNetworks(scene)
      for (let done = 0; done < RUNS; done += AT_ONCE) await batch(scene, done, Math.min(AT_ONCE, RUNS - done))
      const ids = (await scene.runs()).map(({ id }) => id)
      expect(new Set(ids).size).toBe(RUNS)
    },
    { timeout: 120_000 + RUNS * 30_000 }
  )

  scenario(
    'with address pools that are used up',
    'On a busy shared host the run takes small free subnets of its own.',
    async (scene) => {
      await twoNetworks(scene)
      await useUpPools(scene)
      expectCode(await scene.run(['run', '--test', fetchLine('WEB', '/etc/hostname')]), 0)
    }
  )
})
