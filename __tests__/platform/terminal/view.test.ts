import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createRedactor } from '../../../src/platform/redactor.js'
import { wantsColours } from '../../../src/platform/terminal/colours.js'
import { createView } from '../../../src/platform/terminal/view.js'
import { at, planned } from '../../support/events.js'

class Stream extends PassThrough {
  readonly isTTY: boolean
  readonly columns = 80
  readonly rows = 24
  constructor(isTTY: boolean) {
    super()
    this.isTTY = isTTY
  }
}

async function opened(environment: Record<string, string>, flags: { tty?: boolean; json?: boolean; quiet?: boolean }) {
  const stdout = new Stream(flags.tty ?? false)
  const view = await createView({
    json: flags.json ?? false,
    quiet: flags.quiet ?? false,
    verbose: false,
    allowWorkflowCommands: false,
    redactor: () => createRedactor([]),
    environment,
    stdout: stdout as unknown as NodeJS.WriteStream,
    stderr: new Stream(false) as unknown as NodeJS.WriteStream
  })
  view.onEvent(at(0, planned('db')))
  view.onEvent(at(0, { type: 'service_starting', service: 'db' }))
  view.close()
  return String(stdout.read() ?? '')
}

const TABLE = '\u001b[?25l'

test.each([
  ['a terminal', {}, { tty: true }, TABLE],
  ['no terminal', {}, {}, '· db starting'],
  ['a dumb terminal', { TERM: 'dumb' }, { tty: true }, '· db starting'],
  ['CI with a terminal', { CI: '1' }, { tty: true }, 'db starting'],
  ['Actions', { GITHUB_ACTIONS: 'true', NO_COLOR: '1' }, {}, '::group::Start services\n· db starting'],
  ['--json', {}, { tty: true, json: true }, '{"type":"service_planned"']
])('%s', async (_, environment, flags, expected) => {
  expect(await opened(environment, flags)).toContain(expected)
})

test('--quiet says nothing of what goes well', async () => {
  expect(await opened({}, { tty: true, quiet: true })).toBe('')
})

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ GITHUB_ACTIONS: 'true' }, false, true],
  [{ TERM: 'dumb' }, true, false]
])('colours with %j on a terminal: %s', (environment, terminal, expected) => {
  expect(wantsColours(environment, terminal)).toBe(expected)
})
