import pc from 'picocolors'

export type Colours = ReturnType<typeof pc.createColors>

/** Whether to colour: NO_COLOR (no-color.org), then FORCE_COLOR, then a terminal or the log of GitHub Actions. */
export function wantsColours(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const given = (name: string) => environment[name] !== undefined && environment[name] !== ''
  if (given('NO_COLOR')) return false
  if (given('FORCE_COLOR')) return environment.FORCE_COLOR !== '0'
  if (environment.GITHUB_ACTIONS === 'true') return true
  return isTerminal && environment.TERM !== 'dumb'
}

export function coloursOf(enabled: boolean): Colours {
  return pc.createColors(enabled)
}
