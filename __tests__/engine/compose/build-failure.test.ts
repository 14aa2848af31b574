import { expect, test } from 'vitest'
import { buildFailure } from '../../../src/engine/compose/build-failure.js'

/** As compose 2.32 with buildx 0.19 prints it. */
const STDOUT = `#5 [app 1/2] FROM testbed.local/busybox:1
#5 CACHED

#6 [app 2/2] RUN make
#6 0.202 cc: no such file
#6 ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2
------
 > [app 2/2] RUN make:
0.202 cc: no such file

0.203 make: *** [all] Error 127
------
`
const STDERR = `Dockerfile:2
--------------------
   2 | >>> RUN make
--------------------
target app: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2
`
const failure = (stdout: string, stderr = STDERR) =>
  buildFailure(['app', 'web'], { exitCode: 17, stdout, stderr }, false)

test('the reason is one line, and the end of what the failing step printed comes last', () => {
  const error = failure(STDOUT)
  expect(error).toMatchObject({ service: 'app', exitCode: 2 })
  expect(error.message).toContain('process "/bin/sh -c make" did not complete successfully: exit code: 2')
  const lines = error.details?.split('\n') ?? []
  expect(lines).toContain('   2 | >>> RUN make')
  expect(lines.slice(-3)).toEqual([
    ' > [app 2/2] RUN make:',
    '0.202 cc: no such file',
    '0.203 make: *** [all] Error 127'
  ])
})

test('of a step that printed much its end is shown', () => {
  const said = Array.from({ length: 500 }, (_, index) => `0.2 line ${index}`).join('\n')
  const lines = failure(`------\n > [app 2/2] RUN make:\n${said}\n------\n`).details?.split('\n') ?? []
  expect(lines.at(-1)).toBe('0.2 line 499')
  expect(lines.length).toBeLessThan(50)
})

test.each(['', '------\n', '------\n------\n', '------\nfoo\n------\n', 'no rule at all'])(
  '%j has no such step',
  (stdout) => {
    expect(failure(stdout).details).toBe(STDERR.trimEnd())
  }
)
