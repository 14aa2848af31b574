/** The suites of a run, from `suites` or `test-command`, and the selection of `suite`. */
import { resolve } from 'node:path'
import { ConfigError } from '../errors.js'
import type { PathPattern, Suite } from './config.js'
import { pick, type Layer } from './layers.js'
import { didYouMean } from './nearest.js'
import { DEFAULT_SHELL, SINGLE_SUITE, type SuiteValue } from './suite.js'
import { quoted } from './text.js'

export interface SuiteDefaults {
  readonly workingDirectory: string
  readonly testTimeout: number
}

function patterns(globs: readonly string[], base: string): readonly PathPattern[] {
  return globs.map((pattern) => ({ base, pattern }))
}

/** `layers` from strongest to weakest. The stronger one of `test-command` and `suites` counts; as equals they clash. */
export function suitesOf(layers: readonly Layer[], defaults: SuiteDefaults): readonly Suite[] {
  const command = pick(layers, 'test-command')
  const list = pick(layers, 'suites')
  if (command !== undefined && command.layer === list?.layer) {
    const { layer } = command
    throw new ConfigError(`${layer.place('test-command')}: excludes ${layer.place('suites')}`, {
      hint: 'Make the test command a suite of its own, or leave it out.'
    })
  }
  const rank = (layer: Layer | undefined): number => (layer === undefined ? layers.length : layers.indexOf(layer))
  const winner = rank(command?.layer) < rank(list?.layer) ? command?.layer : list?.layer
  if (winner === undefined) return selected(layers, [], undefined)

  const base = winner.base ?? defaults.workingDirectory
  const common = (name: 'junit' | 'coverage'): readonly PathPattern[] => {
    const found = pick(layers, name)
    return found === undefined ? [] : patterns(found.value, found.layer.base ?? defaults.workingDirectory)
  }
  const values: readonly SuiteValue[] =
    winner === command?.layer ? [{ name: SINGLE_SUITE, command: command.value }] : (list?.value ?? [])
  const suites = values.map((value) => ({
    name: value.name,
    command: value.command,
    shell: value.shell ?? DEFAULT_SHELL,
    workingDirectory:
      value['working-directory'] === undefined ? defaults.workingDirectory : resolve(base, value['working-directory']),
    env: value.env ?? {},
    junit: value.junit === undefined ? common('junit') : patterns(value.junit, base),
    coverage: value.coverage === undefined ? common('coverage') : patterns(value.coverage, base),
    timeout: value.timeout ?? defaults.testTimeout
  }))
  refuseTwins(suites, winner)
  return selected(layers, suites, winner)
}

/** Names become folders, which some file systems tell apart by letters only, not by their case. */
function refuseTwins(suites: readonly Suite[], layer: Layer): void {
  const seen = new Map<string, string>()
  for (const { name } of suites) {
    const other = seen.get(name.toLowerCase())
    if (other !== undefined) {
      const what =
        other === name
          ? `two suites are named ${quoted(name)}`
          : `${quoted(other)} and ${quoted(name)} differ in case only`
      throw new ConfigError(`${layer.place('suites')}: ${what}`, { hint: 'Names of suites are unique.' })
    }
    seen.set(name.toLowerCase(), name)
  }
}

function selected(layers: readonly Layer[], suites: readonly Suite[], origin: Layer | undefined): readonly Suite[] {
  const selection = pick(layers, 'suite')
  if (selection === undefined || selection.value.length === 0) return suites
  // A selection made for the file's suites says nothing of a command that was typed in their place.
  if (origin !== undefined && layers.indexOf(selection.layer) > layers.indexOf(origin)) return suites
  const names = suites.map((suite) => suite.name)
  const wrong = selection.value.find((name) => !names.includes(name))
  if (wrong !== undefined) {
    const known = names.length === 0 ? 'There are no suites.' : `Known: ${names.join(', ')}.`
    throw new ConfigError(`${selection.layer.place('suite')}: no suite is named ${quoted(wrong)}`, {
      hint: didYouMean(wrong, names, known)
    })
  }
  return suites.filter((suite) => selection.value.includes(suite.name))
}
