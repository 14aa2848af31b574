/** Which server the job belongs to. */

/**
 * Whether it is none that GitHub runs: GitHub Enterprise Server and other forges have neither this cache nor these
 * artifacts. As `isGhes` of actions/toolkit has it.
 */
export function isOtherServer(env: NodeJS.ProcessEnv): boolean {
  const url = env.GITHUB_SERVER_URL ?? ''
  if (url === '') return false
  if (!URL.canParse(url)) return true
  const host = new URL(url).hostname.toLowerCase()
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost')
}
