import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { BUSYBOX } from '../support/project.js'
import { scenario } from '../support/scenario.js'

scenario(
  'a service that a program provides',
  'Compose calls the program; its variables reach those who depend on it, and it is asked to take down what it made.',
  async ({ project, run }) => {
    const program = join(project.folder, 'provide')
    await project.write(
      'provide',
      `#!/bin/sh\necho "$@" >> ${join(project.folder, 'calls')}\n` +
        `case "$*" in *" up "*) echo '{"type":"setenv","message":"URL=https://provided.example"}' ;; esac\n`
    )
    await chmod(program, 0o755)
    await project.compose({
      services: {
        bucket: { provider: { type: program, options: { size: 'small' } } },
        app: {
          image: BUSYBOX,
          command: ['sh', '-c', 'echo "bucket at $$BUCKET_URL"; sleep 300'],
          depends_on: ['bucket']
        }
      }
    })
    const test = 'until grep -q "bucket at https://provided.example" "$TESTBED_OUTPUT/logs/app.log"; do sleep 0.1; done'
    const { code, results } = await run(['run', '--test-timeout', '20s', '--test', test])
    expect(code, JSON.stringify(results)).toBe(0)
    const calls = (await project.read('calls')).split('\n').filter((call) => / (up|down) /.test(call))
    expect(calls.map((call) => / (up|down) /.exec(call)?.[1])).toEqual(['up', 'down'])
  }
)
