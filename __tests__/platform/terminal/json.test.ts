import { expect, test } from 'vitest'
import { createRedactor } from '../../../src/platform/redactor.js'
import { createJsonView } from '../../../src/platform/terminal/json.js'
import { at, greenRun } from '../../support/events.js'
import { HOSTILE } from '../../support/hostile.js'
import { createTextSink } from '../../support/sink.js'

function open(secrets: string[] = []) {
  const out = createTextSink()
  const err = createTextSink()
  const redactor = () => createRedactor(secrets)
  const view = createJsonView({ out, err, redactor, colours: false, actions: false, allowWorkflowCommands: false })
  return { out, err, view }
}

test('each event is a line of standard output, all else goes to standard error', () => {
  const { out, err, view } = open()
  for (const event of greenRun()) view.onEvent(event)
  view.output('1 passed\n')
  view.message('the verdict')
  view.close()
  const lines = out.text.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(greenRun())
  expect(err.text).toBe('1 passed\nthe verdict\n')
})

test.each(HOSTILE)('hostile text %# stays itself, without a control character or a command on the line', (text) => {
  const { out, view } = open()
  const event = at(0, { type: 'warning', message: text })
  view.onEvent(event)
  expect(JSON.parse(out.text)).toEqual(event)
  // eslint-disable-next-line no-control-regex -- these are what must not be left
  expect(out.text.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|##\[/)
})

test('secrets are hidden, even if they look like JSON or like the type of an event', () => {
  const { out, view } = open(['","message":"', 's3cret"value', 'warning"', 'service_ready'])
  view.onEvent(at(0, { type: 'warning', message: 'a s3cret"value' }))
  view.onEvent(at(0, { type: 'service_ready', service: 'db' }))
  const [first, second] = out.text.split('\n')
  expect(JSON.parse(first ?? '')).toMatchObject({ type: 'warning', message: 'a ***' })
  expect(JSON.parse(second ?? '')).toMatchObject({ type: 'service_ready' })
})
