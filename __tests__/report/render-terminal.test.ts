import { describe, expect, test } from 'vitest'
import type { Results } from '../../src/contract/results.js'
import { renderVerdict } from '../../src/report/render-terminal.js'
import { verdictOf } from '../../src/report/verdict.js'
import { HOSTILE } from '../support/hostile.js'
import { failedStart, failedTests, greenResults } from '../support/results.js'
import { hostileResults } from './support/hostile-results.js'

const render = (results: Results, log: string[] = []) =>
  renderVerdict(verdictOf(results, { logTail: () => log }), { colours: false })

describe('text', () => {
  test('green is one line', () => {
    expect(render(greenResults())).toBe('✓ 12 passed in 3.1 s; ready in 4.2 s = db 2.1 -> migrate 1.4 -> api 0.7')
  })

  test('a failed start', () => {
    expect(render(failedStart(), ['booting', 'sh: server: not there']).split('\n')).toEqual([
      '✗ api exited with code 127 (stage service_deploy) [exit code 2]',
      '  stage    service_deploy',
      '  service  api (api:1): failed, exit code 127, 2 restarts',
      '  probe    connection refused',
      '  cause    the command was not found in the image',
      '  fix      check command and entrypoint: spelling, PATH, and that the file is in the image',
      '  fix      look at it',
      '  log      last lines of logs/api.log:',
      '    | booting',
      '    | sh: server: not there'
    ])
  })

  test('failed tests: twenty of them, then a count', () => {
    const lines = render(failedTests(23)).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '✗ 23 of 35 tests failed in suite unit after 3.1 s [exit code 1]',
      '✗ unit: math › test 0  /repo/src/a.test.ts:1',
      '    | expected 0',
      '    | to be 0'
    ])
    expect(lines.at(-1)).toBe('  and 3 more failed tests')
  })

  test('a long message is cut, with a count', () => {
    const [first] = failedTests(1).failures ?? []
    const message = Array.from({ length: 40 }, (_, index) => `at frame ${index}`).join('\n')
    const text = render(failedTests(1, { failures: first === undefined ? [] : [{ ...first, message }] }))
    expect(text).toContain('| at frame 11\n    | … (28 more lines)')
  })

  test('warnings follow', () => {
    expect(render(greenResults({ warnings: ['network x was left'] }))).toMatch(/\nwarning: network x was left$/)
  })
})

test.each(HOSTILE)('hostile text %# everywhere is no control character, and no line begins with it', (text) => {
  const rendered = render(hostileResults(text), [text])
  // eslint-disable-next-line no-control-regex -- these are what must not be left
  expect(rendered).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\u2066]/)
  expect(rendered).not.toMatch(/^\s*::/m)
  expect(rendered.length).toBeLessThan(60_000)
})
