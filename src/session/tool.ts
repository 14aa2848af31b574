import packageJson from '../../package.json' with { type: 'json' }

/** Who wrote a results file. */
export const TOOL = { name: 'integration-testbed', version: packageJson.version } as const
