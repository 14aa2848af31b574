/** The three that are compared: each brings the same file up and removes it again, as its user would. */
import { join } from 'node:path'
import { lastJournal, stageSeconds } from './journal.mjs'
import { succeed } from './processes.mjs'

const LIMIT = join(import.meta.dirname, '..', 'limit.mjs')
const TESTS = join(import.meta.dirname, '..', 'project', 'tests.sh')

/** `up` and `down` resolve with the outcome of the process; `down` of ours also with the removal alone, in seconds. */
export function sidesOf(place) {
  const { env, folder: cwd, composeFile, resolvedFile, projects, cli } = place
  const ours = (command, ...args) => succeed(process.execPath, [cli, command, ...args], { env, cwd })
  const limit = (command, ...args) =>
    succeed(process.execPath, [LIMIT, command, projects.limit, resolvedFile, ...args], { env, cwd })
  const compose = (...args) =>
    succeed('docker', ['compose', '-p', projects.compose, '-f', composeFile, ...args], { env, cwd })
  const file = ['-f', composeFile, '--project-name', projects.testbed]
  return {
    testbed: {
      up: () => ours('up', ...file),
      async down() {
        const outcome = await ours('down')
        return { ...outcome, removal: stageSeconds(await lastJournal(place), 'teardown') }
      },
      run: () => ours('run', ...file, '--test', TESTS, '--junit', 'junit.xml')
    },
    compose: { up: () => compose('up', '-d', '--wait'), down: () => compose('down', '-v') },
    limit: { up: () => limit('up'), down: () => limit('down'), run: () => limit('run', TESTS) }
  }
}
