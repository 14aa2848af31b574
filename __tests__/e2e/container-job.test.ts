import { execFile } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { scenario } from '../support/scenario.js'

const run = promisify(execFile)
const DIST = join(import.meta.dirname, '..', '..', 'dist')
const WORKSPACE = '/__w/shop'
/** Where Debian's packages and Docker's own put compose. */
const PLUGINS =
  ['/usr/libexec/docker/cli-plugins', '/usr/lib/docker/cli-plugins'].find((path) => existsSync(path)) ?? ''

scenario(
  'a job that runs in a container itself',
  'Paths are those of another file system and published ports are on another host: services answer to their names.',
  async ({ project, onCleanUp }) => {
    await project.write('init/a.sql', 'create table proof (i int); insert into proof values (42);')
    await project.compose({
      services: {
        db: {
          image: '${IMAGE_REGISTRY}/postgres:17',
          environment: { POSTGRES_PASSWORD: 'a-literal-of-the-file' },
          ports: ['5432'],
          volumes: ['./init:/docker-entrypoint-initdb.d:ro'],
          healthcheck: { test: 'psql -U postgres -tc "select i from proof" | grep -q 42', interval: '10s' }
        }
      }
    })
    const name = `testbed-job-${process.pid}`
    onCleanUp(() => run('docker', ['rm', '-f', name]))
    const mounts = [
      '/var/run/docker.sock:/var/run/docker.sock',
      `${DIST}:/dist:ro`,
      `${project.folder}:${WORKSPACE}`,
      `${project.state}:/state`,
      `${PLUGINS}:${PLUGINS}:ro`,
      `${realpathSync((await run('which', ['docker'])).stdout.trim())}:/usr/bin/docker:ro`
    ]
    const test =
      'test "$DB_HOST:$DB_PORT" = db:5432 && exec 3<>"/dev/tcp/$DB_HOST/$DB_PORT" && echo reached the database'
    const { stdout } = await run('docker', [
      ...['run', '--name', name, '--workdir', WORKSPACE],
      ...['--env', 'IMAGE_REGISTRY=testbed.local', '--env', 'XDG_STATE_HOME=/state'],
      ...mounts.flatMap((mount) => ['--volume', mount]),
      ...['testbed.local/node:24', 'node', '/dist/cli/index.js', 'run', '--test', test]
    ])
    // The check sees the row only where the script was mounted, by the path that the engine's host has for it.
    expect(stdout).toContain('reached the database')
    const { stdout: networks } = await run('docker', [
      'inspect',
      '--format',
      '{{json .NetworkSettings.Networks}}',
      name
    ])
    expect(Object.keys(JSON.parse(networks) as object)).toEqual(['bridge'])
  }
)
