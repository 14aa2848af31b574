/** Logs and deaths as the supervisor records them. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { expectCode } from '../support/checks.js'
import { leaseOf } from '../support/lease.js'
import { journalOf, type RunOnDisk } from '../support/runs.js'
import { scenario, type Scene } from '../support/scenario.js'
import { containerOf, shell, web } from '../support/services.js'
import { repeated, SOAK } from '../support/soak.js'
import { until } from '../support/until.js'

const MEGABYTE = 1024 * 1024

/** The most memory that the supervisor ever had, in bytes. Linux only. */
async function peakMemory(run: RunOnDisk): Promise<number> {
  const { pid } = await leaseOf(run)
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024
}

async function lastRun(scene: Scene): Promise<RunOnDisk> {
  const run = (await scene.runs()).at(-1)
  if (run === undefined) throw new Error('no run folder')
  return run
}

const logOf = (run: RunOnDisk, service: string): string => join(run.path, 'results', 'logs', `${service}.log`)

async function someLogHolds(run: RunOnDisk, text: string): Promise<boolean> {
  const folder = join(run.path, 'results', 'logs')
  const names = await readdir(folder).catch(() => [])
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')))
  return texts.some((content) => content.includes(text))
}

function report(line: string): void {
  process.stderr.write(`    measured: ${line}\n`)
}

describe('logs', () => {
  scenario(
    'from the first line on',
    'Every line has its time stamp, also those before the service was ready.',
    async (scene) => {
      const line = 'echo line 1; echo line 2 >&2; printf "line 3"; sleep 1; echo; exec httpd -f -p 8080 -h /'
      await scene.project.compose({ services: { web: shell(line, { ports: ['8080'] }) } })
      const ran = await scene.run(['run', '--test', 'true'])
      expectCode(ran, 0)
      const lines = (await readFile(logOf(await lastRun(scene), 'web'), 'utf8')).trimEnd().split('\n')
      for (const one of lines) expect(one).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z line \d$/)
      expect(lines.map((one) => one.slice(-6)).sort()).toEqual(['line 1', 'line 2', 'line 3'])
    }
  )

  scenario('across restarts', 'What the service said in its earlier lives stays, each line once.', async (scene) => {
    const line =
      'n=$(cat /data/n 2>/dev/null || echo 0); echo $((n + 1)) >/data/n; echo life $n begins; [ $n = 2 ] || exit 1; exec httpd -f -p 8080 -h /'
    const service = shell(line, { ports: ['8080'], restart: 'on-failure', volumes: ['data:/data'] })
    await scene.project.compose({ services: { web: service }, volumes: { data: {} } })
    const ran = await scene.run(['run', '--test', 'true'])
    expectCode(ran, 0)
    const text = await readFile(logOf(await lastRun(scene), 'web'), 'utf8')
    expect(text.match(/life \d begins/g)).toEqual(['life 0 begins', 'life 1 begins', 'life 2 begins'])
    expect(ran.results.services?.[0]?.restarts).toBe(2)
  })

  const bytes = SOAK ? 2_000_000_000 : 200_000_000
  scenario(
    `a service that writes ${bytes / 1_000_000} MB`,
    'Memory of the supervisor stays flat; head and tail are kept, and the cut is marked.',
    async (scene) => {
      const words = 'x'.repeat(99)
      const line = `echo first words; yes ${words} | head -n ${bytes / 100}; echo last words; exec httpd -f -p 8080 -h /`
      await scene.project.compose({ services: { noisy: shell(line, { ports: ['8080'] }) } })
      const limits = ['--log-limit', '4MB', '--health-timeout', '20m', '--start-timeout', '20m']
      const call = scene.start(['run', '--test', 'until [ -e go ]; do sleep 0.1; done', ...limits], {
        longest: 1_200_000
      })
      const run = await scene.newRun()
      // Looking into the log costs more than writing it: not before the service has said all.
      const started = async (): Promise<boolean> => (await journalOf(run)).some(({ type }) => type === 'suite_started')
      await until('the service is ready', started, 1_200_000)
      await until('its last words are in the log', () => someLogHolds(run, 'last words'), 1_200_000)
      const peak = await peakMemory(run)
      await scene.project.write('go', '')
      const ended = await call.ended
      expect(ended.code, ended.output).toBe(0)
      report(`supervisor's peak memory ${Math.round(peak / MEGABYTE)} MB`)
      expect(peak).toBeLessThan(100 * MEGABYTE)
      const file = logOf(run, 'noisy')
      expect((await stat(file)).size).toBeLessThan(4.2 * MEGABYTE)
      const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
      expect(lines[0]).toMatch(/ first words$/)
      expect(lines.at(-1)).toMatch(/ last words$/)
      expect(lines.filter((one) => one.includes('left out'))).toHaveLength(1)
      expect(await readdir(join(run.path, 'results', 'logs'))).not.toContainEqual(expect.stringContaining('tail'))
    },
    { timeout: SOAK ? 1_500_000 : 170_000 }
  )

  scenario('a service that never stops writing', 'The teardown does not wait for its log.', async (scene) => {
    const line = `httpd -p 8080 -h /; exec yes ${'x'.repeat(99)}`
    await scene.project.compose({ services: { noisy: shell(line, { ports: ['8080'] }) } })
    const ran = await scene.run(['run', '--test', 'true', '--log-limit', '1MB'])
    expectCode(ran, 0)
    expect(ran.results.stages.teardown.status).toBe('ok')
    report(`teardown ${ran.results.stages.teardown.duration_s} s`)
    const file = logOf(await lastRun(scene), 'noisy')
    expect((await stat(file)).size).toBeLessThan(1.1 * MEGABYTE)
    expect(ran.results.files?.map(({ path }) => path)).toContain(join('logs', 'noisy.log'))
  })
})

describe('deaths', () => {
  scenario(
    'one after the other',
    'Each is in the journal, from the supervisor and from main, after it happened.',
    async (scene) => {
      const times = repeated({ ci: 5, soak: 50 })
      await scene.project.compose({
        services: { db: web(), worker: shell('exec sleep 600', { healthcheck: { test: 'true' } }) }
      })
      const container = containerOf('worker')
      const test = `for i in $(seq ${times}); do docker kill ${container}; docker wait ${container}; docker start ${container}; done`
      const ran = await scene.run(['run', '--test', test])
      expectCode(ran, 0)
      const events = await journalOf(await lastRun(scene))
      const finished = events.findIndex(({ type }) => type === 'run_finished')
      for (const author of ['main', 'supervisor'] as const) {
        const deaths = events.slice(0, finished).filter((event) => event.type === 'service_died' && event.by === author)
        const delays = deaths.map((event) =>
          event.type === 'service_died' ? Date.parse(event.t) - Date.parse(event.at) : 0
        )
        expect(deaths, author).toHaveLength(times)
        expect(delays.every((delay) => delay >= 0)).toBe(true)
        delays.sort((a, b) => a - b)
        report(
          `deaths known by ${author} after ${delays[0] ?? 0} to ${delays.at(-1) ?? 0} ms, median ${delays[times >> 1] ?? 0} ms`
        )
      }
      expect(events.filter(({ type, by }) => type === 'service_restarted' && by === 'supervisor')).toHaveLength(times)
    }
  )
})
