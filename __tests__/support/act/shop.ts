/** The scenario's project as a repository with a workflow that is run by act, and what such runs leave. */
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import * as z from 'zod/mini'
import { LABELS } from '../../../src/contract/labels.js'
import { results, type Results } from '../../../src/contract/results.js'
import { docker } from '../docker.js'
import { startResultsService, type ResultsService } from '../results-service/service.js'
import { unzip } from '../results-service/unzip.js'
import type { Scene } from '../scenario.js'
import { fetchLine, web } from '../services.js'
import { runAct, type ActEnded, type ActOptions } from './act.js'
import { CALLER, CALLERS_WORKFLOW, commitAll, OWN, publishOwn, WORKFLOW } from './repositories.js'

const called = z.object({ result: z.string(), outputs: z.record(z.string(), z.string()) })

export interface Shop {
  readonly service: ResultsService
  readonly run: (options?: Partial<Pick<ActOptions, 'attempt' | 'args'>>) => Promise<ActEnded>
  /** Names of all artifacts, sorted. */
  readonly artifacts: () => string[]
  /** The results in an artifact of that name. */
  readonly resultsIn: (artifact: string) => Results
}

/** Makes a repository of the project as it is, with that workflow. `suites`: what its call of ours gives, a job each. */
export async function openShop(scene: Scene, workflow: object | string, suites: readonly string[]): Promise<Shop> {
  const { project } = scene
  const repositories = join(project.root, 'repositories')
  await publishOwn(join(repositories, OWN), suites)
  await project.write(CALLERS_WORKFLOW, workflow)
  await commitAll(project.folder)
  await mkdir(dirname(join(repositories, CALLER)))
  await symlink(project.folder, join(repositories, CALLER))
  const service = await startResultsService()
  scene.onCleanUp(() => service.close())
  const contentOf = (artifact: string) => service.artifacts.find(({ name }) => name === artifact)?.content
  return {
    service,
    run: async (options = {}) => {
      const ended = await runAct(scene, { service, repositories, ...options })
      await expectNothingLeftBelow(project.root)
      return ended
    },
    artifacts: () => service.artifacts.map(({ name }) => name).sort(),
    resultsIn: (artifact) => {
      const file = unzip(contentOf(artifact) ?? Buffer.alloc(0)).get('results.json')
      return results.parse(JSON.parse(String(file)))
    }
  }
}

export interface Call {
  readonly with?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
}

/** A workflow with one call of ours, and a job after it that notes in that file what it sees of the call. */
export function callOf(call: Call, seen: string): object {
  return {
    on: 'push',
    jobs: {
      integration: { uses: `${OWN}/${WORKFLOW}@v1`, permissions: { contents: 'read' }, ...call },
      after: {
        needs: 'integration',
        if: 'always()',
        'runs-on': 'ubuntu-latest',
        steps: [{ env: { NEEDS: '${{ toJSON(needs.integration) }}', SEEN: seen }, run: 'printf %s "$NEEDS" >"$SEEN"' }]
      }
    }
  }
}

/** What that job saw. It sees nothing of a red call: there, act ends the workflow. */
export async function seenIn(file: string): Promise<z.infer<typeof called>> {
  return called.parse(JSON.parse(await readFile(file, 'utf8')))
}

/** Writes a service, and suites of one test each: it passes if the service answers and the line of shell succeeds. */
export async function writeSuites({ project }: Scene, tests: Readonly<Record<string, string>>): Promise<void> {
  const suites = Object.entries(tests).map(([name, line]) => {
    const report = (body: string): string =>
      `echo '<testsuite name="${name}"><testcase name="answers" classname="${name}">${body}</testcase></testsuite>' >${name}.xml`
    const passes = `${fetchLine('WEB', '/etc/passwd')} && ${line}`
    const command = `if ${passes}; then ${report('')}; else ${report('<failure message="no"/>')}; exit 1; fi`
    return { name, command, junit: [`${name}.xml`] }
  })
  await project.write('testbed.yml', { suites })
  await project.compose({ services: { web: web() } })
}

/** Of containers, networks and volumes, by the folder of the run that they belong to. */
async function expectNothingLeftBelow(root: string): Promise<void> {
  const format = `{{.Label "${LABELS.folder}"}}`
  const lists = [
    ['ps', '--all'],
    ['network', 'ls'],
    ['volume', 'ls']
  ].map((list) => docker(...list, '--filter', `label=${LABELS.run}`, '--format', format))
  const folders = (await Promise.all(lists)).join('\n').split('\n')
  expect(folders.filter((folder) => folder.includes(`${root}/`))).toEqual([])
}
