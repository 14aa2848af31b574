/** Stops compose at one of its calls, so that a scenario can act at exactly that stage. */
import { access, chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Project } from '../project.js'
import { until } from '../until.js'

const run = promisify(execFile)

/** `created`: compose has done its work, and only does not end. */
export type HeldCall = 'config' | 'build' | 'created'

export interface Hold {
  /** For the process that is to be held. */
  readonly env: NodeJS.ProcessEnv
  /** The process that is held; its id is also that of its group. */
  reached(): Promise<number>
}

const FOLDERS = ['local/lib', 'local/libexec', 'lib', 'libexec'].map((part) => `/usr/${part}/docker/cli-plugins`)

async function composePlugin(): Promise<string> {
  for (const folder of FOLDERS) {
    const file = join(folder, 'docker-compose')
    const found = await access(file).then(
      () => true,
      () => false
    )
    if (found) return file
  }
  const { stdout } = await run('sh', ['-c', 'command -v docker-compose'])
  return stdout.trim()
}

/** `stubborn`: what is held does not end when it is asked to. */
export async function holdCompose(project: Project, call: HeldCall, stubborn = false): Promise<Hold> {
  const config = join(project.root, 'docker')
  const plugin = join(config, 'cli-plugins', 'docker-compose')
  const mark = join(project.root, 'held')
  const real = await composePlugin()
  const wanted = call === 'created' ? 'create' : call
  const script = [
    '#!/bin/sh',
    'call=',
    'for word in "$@"; do case $word in config|pull|build|create|version) call=$word; break;; esac; done',
    `[ "$call" = ${wanted} ] || exec '${real}' "$@"`,
    ...(stubborn ? ["trap '' INT TERM HUP"] : []),
    ...(call === 'created' ? [`'${real}' "$@"`] : []),
    `echo $$ >'${mark}.tmp' && mv '${mark}.tmp' '${mark}'`,
    'while :; do sleep 1; done'
  ]
  await mkdir(join(config, 'cli-plugins'), { recursive: true })
  await writeFile(plugin, `${script.join('\n')}\n`)
  await chmod(plugin, 0o755)
  return {
    env: { DOCKER_CONFIG: config },
    reached: async () => {
      await until(`compose ${call} is reached`, () => readFile(mark, 'utf8').catch(() => undefined))
      return Number(await readFile(mark, 'utf8'))
    }
  }
}
