/** The checks of the runner harness: a job's steps hand on what the real runner hands on, when it does, and no sooner. */
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { expectNothingLeft } from '../support/leftovers.js'
import { parseWorkflow, type JobFile } from '../support/runner/workflow-file.js'
import { WorkflowJob, type JobEnded, type JobOptions } from '../support/runner/workflow-job.js'
import { scenario, type Scene } from '../support/scenario.js'
import { fetchLine, web } from '../support/services.js'
import { until } from '../support/until.js'

const ROOT = join(import.meta.dirname, '..', '..')
const NO_ENGINE = { engine: false }

/** Main and post print their phase, their input and what main left. */
const NODE_ACTION = {
  'action.yml': {
    inputs: { name: { default: 'nobody' } },
    runs: { using: 'node24', main: 'index.js', post: 'index.js' }
  },
  'index.js': `const { appendFileSync } = require('node:fs')
const { STATE_name: state, INPUT_NAME: name } = process.env
console.log(state ? 'post of ' + state + ' [' + name + ']' : 'main of ' + name)
if (!state) appendFileSync(process.env.GITHUB_STATE, 'name=' + name + '\\n')
if (name === 'broken') process.exit(1)
`
}

function jobOf(steps: string, env = ''): JobFile {
  const job = parseWorkflow(`jobs:\n  job:\n    runs-on: ubuntu-latest\n${env}    steps:\n${steps}`).jobs.job
  if (job === undefined || !('steps' in job)) throw new Error('no job with steps')
  return job
}

const run = (scene: Scene, steps: string, options?: JobOptions): Promise<JobEnded> =>
  new WorkflowJob(scene, jobOf(steps), options).run()

const textOf = ({ steps }: JobEnded, name: string): string =>
  steps.find((step) => step.name === name)?.ended?.text.trim() ?? ''
const outcomes = ({ steps }: JobEnded): string[] =>
  steps.map(({ name, phase, outcome, conclusion }) => `${phase} ${name}: ${outcome}, ${conclusion}`)

async function writeAction(scene: Scene, folder = 'node-action'): Promise<void> {
  await scene.project.write(`${folder}/action.yml`, NODE_ACTION['action.yml'])
  await scene.project.write(`${folder}/index.js`, NODE_ACTION['index.js'])
}

describe('the runner harness', () => {
  scenario(
    'what a step leaves for later ones',
    'Variables, PATH, outputs and masks reach the steps after it, and its own environment does not.',
    async (scene) => {
      const ended = await run(
        scene,
        `
      - id: first
        env: { OWN: mine }
        run: |
          echo "ONE=1" >>"$GITHUB_ENV"
          echo "file=a b" >>"$GITHUB_OUTPUT"
          mkdir bin; printf '#!/bin/sh\\necho found' >bin/tool; chmod +x bin/tool
          echo "$PWD/bin" >>"$GITHUB_PATH"
          echo "::add-mask::geheim"
      - name: second
        env: { FILE: '\${{ steps.first.outputs.file }}', TWICE: '\${{ env.ONE }}\${{ env.ONE }}' }
        run: echo "$ONE $FILE $TWICE [$OWN] $(tool) geheim $INDEX"
      - name: third
        env: { INDEX: '\${{ strategy.job-index }}\${{ matrix.node }}' }
        run: echo "$INDEX"; test -z "$FILE"
`,
        { jobIndex: 3, matrix: { node: '24' } }
      )
      expect(textOf(ended, 'second')).toBe('1 a b 11 [] found ***')
      expect(textOf(ended, 'third')).toBe('324')
      expect(ended.conclusion).toBe('success')
    },
    NO_ENGINE
  )

  scenario(
    'failure, continue-on-error and time-out',
    'The status of a step decides which later ones run, and the conclusion of the job.',
    async (scene) => {
      const ended = await run(
        scene,
        `
      - { name: tolerated, id: tolerated, run: exit 3, continue-on-error: true }
      - { name: outcome, run: 'echo \${{ steps.tolerated.outcome }} \${{ steps.tolerated.conclusion }}' }
      - { name: lax, run: 'false | true' }
      - { name: too long, run: exec sleep 600, timeout-minutes: 0.005 }
      - { name: not after that, run: 'true' }
      - { name: on failure, if: failure(), run: 'true' }
      - { name: always, if: always(), shell: bash, run: 'false | true' }
`
      )
      expect(textOf(ended, 'outcome')).toBe('failure success')
      expect(outcomes(ended)).toEqual([
        'main tolerated: failure, success',
        'main outcome: success, success',
        'main lax: success, success',
        'main too long: failure, failure',
        'main not after that: skipped, skipped',
        'main on failure: success, success',
        'main always: failure, failure'
      ])
      expect(ended.steps[3]?.signals).toEqual(['SIGINT'])
      expect(ended.conclusion).toBe('failure')
    },
    NO_ENGINE
  )

  scenario(
    'steps in the background',
    'What they leave is there when somebody has waited for them; one that is cancelled fails nothing.',
    async (scene) => {
      const ended = await run(
        scene,
        `
      - id: slow
        background: true
        run: |
          while ! [ -e go ]; do sleep 0.05; done
          echo "SLOW=done" >>"$GITHUB_ENV"
          echo "out=1" >>"$GITHUB_OUTPUT"
      - { id: server, name: server, background: true, run: exec sleep 600 }
      - { name: before, run: 'touch go; echo "[$SLOW] [\${{ steps.slow.outputs.out }}]"' }
      - wait: slow
      - { name: after, run: 'echo "[$SLOW] [\${{ steps.slow.outputs.out }}]"' }
      - cancel: server
      - parallel:
          - { name: left, run: 'touch left; while ! [ -e right ]; do sleep 0.05; done' }
          - { name: right, run: 'touch right; while ! [ -e left ]; do sleep 0.05; done' }
      - { name: unwaited, background: true, run: exit 1 }
`
      )
      expect(textOf(ended, 'before')).toBe('[] []')
      expect(textOf(ended, 'after')).toBe('[done] [1]')
      expect(outcomes(ended)).toContain('main server: cancelled, cancelled')
      expect(ended.conclusion).toBe('failure')
    },
    NO_ENGINE
  )

  scenario(
    'nested actions and post',
    'Composites have inputs and outputs of their own; post runs in reverse order, without the inputs of what was around it.',
    async (scene) => {
      await writeAction(scene)
      const inner = { using: 'composite', steps: [{ uses: './node-action', with: { name: 'in ${{ inputs.who }}' } }] }
      const outer = {
        using: 'composite',
        steps: [
          { uses: './inner', with: { who: '${{ inputs.who }}' } },
          { id: 'out', shell: 'bash', run: 'echo "said=$SAID" >>"$GITHUB_OUTPUT"; echo "LATER=yes" >>"$GITHUB_ENV"' }
        ]
      }
      const who = { who: { required: true } }
      await scene.project.write('inner/action.yml', { inputs: who, runs: inner })
      const outputs = { said: { value: '${{ steps.out.outputs.said }}' } }
      await scene.project.write('outer/action.yml', { inputs: who, outputs, runs: outer })
      const ended = await run(
        scene,
        `
      - { name: plain, uses: ./node-action, env: { CALLED: me }, with: { name: 'plain \${{ env.CALLED }}' } }
      - { id: outer, uses: ./outer, with: { who: them }, env: { SAID: hello } }
      - { name: output, run: 'echo "\${{ steps.outer.outputs.said }} $LATER [$SAID]"' }
      - { name: broken, uses: ./node-action, with: { name: broken } }
`
      )
      expect(textOf(ended, 'output')).toBe('hello yes []')
      const posts = ended.steps.filter(({ phase }) => phase === 'post').map((step) => step.ended?.text.trim())
      expect(posts).toEqual(['post of broken [broken]', 'post of in them [in ]', 'post of plain me [plain me]'])
      expect(ended.conclusion).toBe('failure')
    },
    NO_ENGINE
  )

  scenario(
    'a cancelled job',
    'The step that runs is told; later ones run only if they want to all the same, and post does.',
    async (scene) => {
      await writeAction(scene)
      const steps = `
      - { name: action, uses: ./node-action }
      - { name: cancelled, run: "trap 'exit 0' INT; touch running; while :; do sleep 0.05; done" }
      - { name: never, run: 'true' }
      - { name: on failure, if: failure(), run: 'true' }
      - { name: all the same, if: cancelled(), run: 'true' }
`
      const job = new WorkflowJob(scene, jobOf(steps))
      const running = job.run()
      await until('the step runs', () =>
        scene.project.read('running').then(
          () => true,
          () => false
        )
      )
      job.cancel()
      const ended = await running
      expect(outcomes(ended)).toEqual([
        'main action: success, success',
        'main cancelled: cancelled, cancelled',
        'main never: skipped, skipped',
        'main on failure: skipped, skipped',
        'main all the same: success, success',
        'post action: success, success'
      ])
      expect(ended.conclusion).toBe('cancelled')
    },
    NO_ENGINE
  )

  scenario(
    'debug mode, no-ops and what is not known',
    'A workflow that asks for more than the harness does must fail by name, not pass for tested.',
    async (scene) => {
      const debug = { debug: true }
      const ended = await run(
        scene,
        `      - uses: actions/checkout@v5\n      - { name: debug, run: 'echo $RUNNER_DEBUG' }`,
        debug
      )
      expect(textOf(ended, 'debug')).toBe('1')
      expect(ended.noOps).toEqual(['actions/checkout@v5: the workspace is there already'])
      await expect(run(scene, '      - uses: actions/cache@v4')).rejects.toThrow('actions/cache@v4')
      await expect(run(scene, `      - run: echo \${{ github.token }}`)).rejects.toThrow('github.token')
      await expect(run(scene, `      - run: echo \${{ hashFiles('x') }}`)).rejects.toThrow('hashFiles()')
    },
    NO_ENGINE
  )

  scenario(
    'this action in a composite',
    'Nested, its post has no inputs, and removes everything nevertheless.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      const step = { uses: 'org/integration-testbed@v1', with: { 'test-command': '${{ inputs.tests }}' } }
      const inputs = { tests: { required: true } }
      await scene.project.write('nested/action.yml', { inputs, runs: { using: 'composite', steps: [step] } })
      const steps = `      - { uses: ./nested, with: { tests: '${fetchLine('WEB', '/etc/hostname').replaceAll("'", "''")}' } }`
      const ended = await run(scene, steps, { actions: { 'org/integration-testbed': ROOT } })
      expect(ended.conclusion, ended.steps.map(({ ended: one }) => one?.raw).join('\n')).toBe('success')
      expect(ended.steps.map(({ phase }) => phase)).toEqual(['main', 'main', 'post'])
      await expectNothingLeft(await scene.runs())
    }
  )
})
