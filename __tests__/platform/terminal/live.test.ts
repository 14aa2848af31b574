/* eslint-disable no-control-regex -- this file reads what a terminal reads */
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRedactor } from '../../../src/platform/redactor.js'
import { createLiveView } from '../../../src/platform/terminal/live.js'
import { at, greenRun, planned } from '../../support/events.js'
import { HOSTILE } from '../../support/hostile.js'

const HIDE = '\u001b[?25l'
const SHOW = '\u001b[?25h'

class FakeTerminal extends PassThrough {
  readonly isTTY = true
  columns = 80
  rows = 24
  text = ''
  override write(chunk: unknown): boolean {
    this.text += String(chunk)
    return true
  }
}

function open() {
  const out = new FakeTerminal()
  const view = createLiveView({
    out,
    redactor: () => createRedactor(['s3cret-value']),
    colours: false,
    actions: false,
    allowWorkflowCommands: false,
    verbose: false,
    quiet: false
  })
  return { out, view }
}

/** What a terminal would show: enough of one for what the live table uses. */
function screenOf(text: string): string[] {
  const lines: string[] = ['']
  let row = 0
  for (const [token] of text.matchAll(/\u001b\[\??[\d;]*[A-Za-z]|\n|[^\u001b\n]+/g)) {
    const count = Number(/\d+/.exec(token)?.[0] ?? 1)
    if (token === '\n') row++
    else if (token.endsWith('A') && token.startsWith('\u001b')) row = Math.max(0, row - count)
    else if (token.endsWith('B') && token.startsWith('\u001b')) row += count
    else if (/^\u001b\[2?K$/.test(token)) lines[row] = token.includes('2') ? '' : (lines[row] ?? '')
    else if (!token.startsWith('\u001b')) lines[row] = token
    while (lines.length <= row) lines.push('')
  }
  return lines.map((line) => line.trimEnd())
}

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-03-01T10:00:02.200Z') }))
afterEach(() => vi.useRealTimers())

test('each service has a line: what it waits for, its last answer, when it was ready', () => {
  const { out, view } = open()
  const events = greenRun()
  for (const event of events.slice(0, 6)) view.onEvent(event)
  expect(screenOf(out.text)).toContain('● db   probing 2.0 s: connection refused')
  expect(screenOf(out.text)).toContain('· api  waits for db')
  vi.advanceTimersByTime(1000)
  expect(screenOf(out.text)).toContain('● db   probing 3.0 s: connection refused')
  for (const event of events.slice(6, 10)) view.onEvent(event)
  expect(screenOf(out.text)).toContain('✓ db   ready in 1.2 s')
  expect(screenOf(out.text)).toContain('✓ api  ready in 0.6 s')
  view.close()
})

test('the table stays above the output of the suite, and is there once', () => {
  const { out, view } = open()
  for (const event of greenRun().slice(0, -2)) view.onEvent(event)
  view.output('a test\n')
  vi.advanceTimersByTime(1000)
  view.close()
  const screen = screenOf(out.text)
  expect(screen.filter((line) => line.includes('ready in 1.2 s'))).toHaveLength(1)
  expect(screen.indexOf('a test')).toBeGreaterThan(screen.indexOf('✓ api  ready in 0.6 s'))
})

test('whole lines of a build go above the table', () => {
  const { out, view } = open()
  view.onEvent(at(0, planned('db')))
  view.output('step 1\nstep')
  expect(
    screenOf(out.text)
      .filter((line) => line !== '')
      .slice(-2)
  ).toEqual(['step 1', '· db  waiting'])
  view.output(' 2\n')
  view.close()
  expect(
    screenOf(out.text)
      .filter((line) => line !== '')
      .slice(-3)
  ).toEqual(['step 1', 'step 2', '· db  waiting'])
})

test('a message stands on lines of its own', () => {
  const { out, view } = open()
  view.onEvent(at(0, planned('db')))
  view.message('a hint')
  expect(screenOf(out.text)).toContain('a hint')
  view.close()
})

test.each(['close', 'suite_started', 'error', 'cancelled', 'exit'] as const)('gives the cursor back on %s', (path) => {
  const { out, view } = open()
  const listeners = process.listeners('exit')
  view.onEvent(at(0, planned('db')))
  expect(out.text.lastIndexOf(HIDE)).toBeGreaterThan(out.text.lastIndexOf(SHOW))
  if (path === 'close') view.close()
  if (path === 'suite_started') view.onEvent(at(1, { type: path, suite: 'unit', command: 'x', attempt: 1 }))
  if (path === 'error') view.onEvent(at(1, { type: path, code: 'START', exit_code: 2, symptom: 'x' }))
  if (path === 'cancelled') view.onEvent(at(1, { type: path, signal: 'SIGINT' }))
  if (path === 'exit') for (const added of process.listeners('exit').filter((l) => !listeners.includes(l))) added(0)
  expect(out.text.lastIndexOf(SHOW)).toBeGreaterThan(out.text.lastIndexOf(HIDE))
  view.close()
  expect(process.listeners('exit')).toEqual(listeners)
})

test('more services than rows: those that are done are counted', () => {
  const { out, view } = open()
  out.rows = 8
  for (let index = 0; index < 20; index++) view.onEvent(at(0, planned(`s${index}`)))
  for (let index = 0; index < 17; index++) {
    view.onEvent(at(0, { type: 'service_starting', service: `s${index}` }))
    view.onEvent(at(1, { type: 'service_ready', service: `s${index}` }))
  }
  const last = screenOf(out.text)
    .filter((line) => line !== '')
    .slice(-4)
  expect(last).toEqual(['✓ 17 services ready', '· s17  waiting', '· s18  waiting', '· s19  waiting'])
  view.close()
})

test.each(HOSTILE)('hostile text %# as a name and an answer leaves the table whole', (text) => {
  const { out, view } = open()
  view.onEvent(at(0, planned(text)))
  view.onEvent(at(0, { type: 'service_starting', service: text }))
  view.onEvent(at(1, { type: 'service_probed', service: text, ok: false, answer: `${text} s3cret-value` }))
  view.close()
  const rest = out.text.replace(/\u001b\[(\?2026|\?25)[hl]|\u001b\[\d*[ABGK]|\u001b\[1?G/g, '')
  expect(rest).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\u2066]/)
  expect(out.text).not.toContain('s3cret')
})
