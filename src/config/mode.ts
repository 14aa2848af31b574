import { ConfigError } from '../errors.js'
import type { Layer } from './layers.js'
import { OPTION_NAMES, optionOf } from './options.js'
import type { MODES } from './options/reports.js'

export type Mode = (typeof MODES)[number]

/** Refuses an input that means nothing in this mode of the action: whoever gives a test command expects it to be run. */
export function refuseOthers(given: readonly Layer[], mode: Mode): void {
  for (const layer of given) {
    if (layer.from !== 'input') continue
    const other = OPTION_NAMES.find((name) => {
      const { commands } = optionOf(name)
      return layer.values[name] !== undefined && commands.length > 0 && !commands.includes(mode)
    })
    if (other === undefined) continue
    const modes = optionOf(other).commands.includes('report') ? 'report' : 'run'
    throw new ConfigError(`${layer.place(other)}: means nothing with mode: ${mode}`, {
      hint: `It is an input of mode: ${modes}.`
    })
  }
}
