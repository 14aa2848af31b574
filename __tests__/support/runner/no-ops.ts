/** Actions of others that workflows of the documentation begin with, and why they have nothing to do here. */
const NO_OPS: readonly (readonly [name: RegExp, reason: string])[] = [
  [/^actions\/checkout@/, 'the workspace is there already'],
  [/^actions\/setup-(node|python|go|java)@/, 'the tools of this machine are used']
]

/** Undefined: it is to be run. */
export function noOpReason(uses: string): string | undefined {
  return NO_OPS.find(([name]) => name.test(uses))?.[1]
}
