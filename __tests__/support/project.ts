/** The user's side of a scenario: a folder with a compose file and whatever else a project has. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'

/** Images by the variable that a user would set to his own registry. */
export const BUSYBOX = '${IMAGE_REGISTRY}/busybox:1'
/** With `${IMAGE_TAG}`: by rule this makes a service one of the application. */
export const APPLICATION = '${IMAGE_REGISTRY}/busybox:${IMAGE_TAG}'

export interface Project {
  /** Everything of the scenario, kept for a look if it fails. */
  readonly root: string
  /** Where the tool is called: its working directory. */
  readonly folder: string
  /** XDG_STATE_HOME: run folders lie in `integration-testbed/` below it. */
  readonly state: string
  readonly env: NodeJS.ProcessEnv
  /** Writes a file of the project; an object becomes YAML. */
  readonly write: (path: string, content: string | object) => Promise<void>
  readonly read: (path: string) => Promise<string>
  /** Writes `compose.yml`. */
  readonly compose: (content: object) => Promise<void>
  readonly remove: () => Promise<void>
}

/** What of this process's environment the tool may see: nothing of a CI job that these tests may be part of. */
const INHERITED = ['PATH', 'HOME', 'USER', 'LANG', 'TMPDIR', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG']

/** `name`: of the folder, from which the run's id is made. */
export async function createProject(name = 'shop'): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), 'testbed-e2e-'))
  const [folder, state] = [join(root, name), join(root, 'state')]
  await Promise.all([mkdir(folder), mkdir(state)])
  const inherited = Object.fromEntries(INHERITED.map((key) => [key, process.env[key]]))
  const write: Project['write'] = async (path, content) => {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, typeof content === 'string' ? content : stringify(content))
  }
  return {
    root,
    folder,
    state,
    env: {
      ...inherited,
      XDG_STATE_HOME: state,
      XDG_CACHE_HOME: join(root, 'cache'),
      IMAGE_REGISTRY: 'testbed.local',
      IMAGE_TAG: '1'
    },
    write,
    read: (path) => readFile(join(folder, path), 'utf8'),
    compose: (content) => write('compose.yml', content),
    remove: () => rm(root, { recursive: true, force: true })
  }
}
