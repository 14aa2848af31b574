/** Repositories as a runner checks them out: this one with the bundles that were built, and that of a caller. */
import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '..', '..', '..')
export const OWN = 'org/integration-testbed'
export const WORKFLOW = '.github/workflows/testbed.yml'
/** The repository whose workflow is run, and that workflow. */
export const CALLER = 'acme/shop'
export const CALLERS_WORKFLOW = '.github/workflows/ci.yml'

/**
 * What the workflow asks of its runner and act does not know: which commit the workflow is of, and where a job stands in
 * its matrix. The values that GitHub gives take their place, in the copy that act runs; all else is the file as it is.
 */
const UNKNOWN_TO_ACT: readonly (readonly [string, (commit: string, suites: readonly string[]) => string])[] = [
  ['job.workflow_repository', () => `'${OWN}'`],
  ['job.workflow_sha', (commit) => `'${commit}'`],
  [
    'strategy.job-index',
    (_commit, suites) =>
      suites.map((_suite, index) => `matrix.suite == fromJSON(inputs.suites)[${index}] && '${index}'`).join(' || ')
  ]
]

/** Makes the folder a repository with one commit of everything, and returns that commit. */
export async function commitAll(folder: string): Promise<string> {
  // Without what the developer's own configuration may ask for: signatures, hooks.
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' }
  const git = async (...args: string[]) => (await run('git', ['-C', folder, ...args], { env })).stdout.trim()
  await git('init', '--quiet', '--initial-branch', 'main')
  await git('config', 'user.name', 'a test')
  await git('config', 'user.email', 'test@localhost')
  await git('add', '--all', '--force')
  await git('commit', '--quiet', '--message', 'all of it')
  return git('rev-parse', 'HEAD')
}

/** `folder`: gets a commit with what the workflow checks out, and beside it the workflow for a call with these suites. */
export async function publishOwn(folder: string, suites: readonly string[]): Promise<void> {
  for (const path of ['action.yml', 'dist', '.github/merge-shards.sh', 'README.md']) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await cp(join(ROOT, path), join(folder, path), { recursive: true })
  }
  const commit = await commitAll(folder)
  let text = await readFile(join(ROOT, WORKFLOW), 'utf8')
  for (const [expression, value] of UNKNOWN_TO_ACT) {
    if (!text.includes(`\${{ ${expression} }}`)) throw new Error(`${WORKFLOW} does not use ${expression} any more`)
    text = text.replaceAll(`\${{ ${expression} }}`, `\${{ ${value(commit, suites)} }}`)
  }
  await mkdir(join(folder, dirname(WORKFLOW)), { recursive: true })
  await writeFile(join(folder, WORKFLOW), text)
}

/** Every action of `actions/` that the workflow uses, as it is written there: `actions/checkout@<commit>`. */
export async function actionsUsed(workflow: string): Promise<string[]> {
  const text = await readFile(workflow, 'utf8')
  return [...new Set([...text.matchAll(/uses: (actions\/\S+@\S+)/g)].map(([, uses = '']) => uses))]
}
