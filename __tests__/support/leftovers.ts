/** Everything of a run that is still there: looked for by label, by name and by environment, with no help of the product. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { runLabel } from '../../src/contract/labels.js'
import { PROCESS_MARKER } from '../../src/process/marker.js'
import { docker, dockerLines } from './docker.js'
import type { RunOnDisk } from './runs.js'
import { until } from './until.js'

const run = promisify(execFile)

export interface Leftover {
  readonly kind: 'container' | 'network' | 'volume' | 'process'
  readonly id: string
  readonly what: string
}

const LISTS = {
  container: ['ps', '--all', '--format', '{{.ID}} {{.Names}} {{.Status}}'],
  network: ['network', 'ls', '--format', '{{.ID}} {{.Name}}'],
  volume: ['volume', 'ls', '--format', '{{.Name}}']
} as const

/** Of one run: by its label, and what only its name tells, should the label have been forgotten. */
async function resourcesOf({ id }: RunOnDisk): Promise<Leftover[]> {
  const kinds = ['container', 'network', 'volume'] as const
  const filters = [`label=${runLabel(id)}`, `name=${id}`]
  const lists = await Promise.all(
    kinds.flatMap((kind) =>
      filters.map(async (filter) => {
        const lines = await dockerLines(...LISTS[kind], '--filter', filter)
        return lines.map((line): Leftover => ({ kind, id: line.split(' ')[0] ?? line, what: `${kind} ${line}` }))
      })
    )
  )
  return [...new Map(lists.flat().map((left) => [left.what, left])).values()]
}

/** Processes with the run's mark in their environment, and supervisors of its folder. */
async function processesOf(runs: readonly RunOnDisk[]): Promise<Leftover[]> {
  // `e`: the environment behind the command, on Linux and macOS.
  const { stdout } = await run('ps', ['axeww', '-o', 'pid=,stat=,command='], { maxBuffer: 64 * 1024 * 1024 })
  return stdout.split('\n').flatMap((line): Leftover[] => {
    const [, pid = '', state = '', text = ''] = /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
    const owner = runs.find(({ id, path }) => {
      const words = text.split(' ')
      return words.includes(`${PROCESS_MARKER}=${id}`) || (words.includes('__supervise') && words.includes(path))
    })
    if (owner === undefined || state.startsWith('Z')) return []
    return [{ kind: 'process', id: pid, what: `process ${pid} of ${owner.id}: ${text.slice(0, 120)}` }]
  })
}

export async function leftoversOf(runs: readonly RunOnDisk[]): Promise<Leftover[]> {
  if (runs.length === 0) return []
  const [processes, ...resources] = await Promise.all([processesOf(runs), ...runs.map((run) => resourcesOf(run))])
  return [...processes, ...resources.flat()]
}

/** Nothing is left. Processes may need a moment to end after they have been told; resources may not. */
export async function expectNothingLeft(runs: readonly RunOnDisk[]): Promise<void> {
  let left: Leftover[] = []
  const clean = async (): Promise<boolean> => {
    left = await leftoversOf(runs)
    return left.every(({ kind }) => kind !== 'process')
  }
  await until('every process of the run has ended', clean).catch(() => undefined)
  if (left.length > 0) throw new Error(`left behind:\n${left.map(({ what }) => `  ${what}`).join('\n')}`)
}

/** Removes what a product that failed has left, so that the next scenario begins on clean ground. */
export async function sweep(runs: readonly RunOnDisk[]): Promise<void> {
  const left = await leftoversOf(runs)
  const idsOf = (kind: Leftover['kind']) => left.filter((one) => one.kind === kind).map(({ id }) => id)
  for (const pid of idsOf('process')) {
    try {
      process.kill(Number(pid), 'SIGKILL')
    } catch {
      // It has ended in the meantime.
    }
  }
  const remove = async (kind: Leftover['kind'], ...args: string[]): Promise<void> => {
    const ids = idsOf(kind)
    if (ids.length > 0) await docker(...args, ...ids).catch(() => undefined)
  }
  await remove('container', 'rm', '--force', '--volumes')
  await remove('network', 'network', 'rm')
  await remove('volume', 'volume', 'rm', '--force')
}
