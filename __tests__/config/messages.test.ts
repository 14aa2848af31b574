import { describe, expect, it } from 'vitest'
import { refused } from './folder.js'

/** File, whole message, and the hint where it says something of its own. */
const wrong: readonly (readonly [file: string, message: string, hint?: string])[] = [
  [
    'suites:\n  - name: a\n    command: 3\n',
    'suites[0].command: expected a command: a string or a list of words, got 3 (line 3)'
  ],
  ['image-tag: 1.10\n', 'image-tag: expected a string, got a number (line 1)', 'Put it in quotes.'],
  ['env:\n  A: x\n  B: true\n', 'env.B: expected a string, got a boolean (line 3)', 'Put it in quotes.'],
  ['ports: 5432\n', 'ports: expected auto, fixed; got 5432 (line 1)'],
  ['ports: fixd\n', 'ports: expected auto, fixed; got "fixd" (line 1)', 'Did you mean "fixed"?'],
  ['allow-empty: yes\n', 'allow-empty: expected true or false, got "yes" (line 1)'],
  ['profiles: dev\n', 'profiles: expected a list, got a string (line 1)', 'Write a list: one "- entry" a line.'],
  ['profiles: [a, ""]\n', 'profiles[1]: expected text, got an empty string (line 1)'],
  ['health-timeout: soon\n', 'health-timeout: expected a duration such as 90s or 2m30s, got "soon" (line 1)'],
  ['health-timeout: 0\n', 'health-timeout: expected a duration above zero, got 0 (line 1)'],
  ['health-timeout: [1]\n', 'health-timeout: expected a duration such as 90s or 2m30s, got a list (line 1)'],
  ['test-timeout: 30000h\n', 'test-timeout: expected a duration of at most 24 days, got "30000h" (line 1)'],
  ['log-limit: big\n', 'log-limit: expected a size such as 100MB or 1GiB, got "big" (line 1)'],
  ['suites: []\n', 'suites: expected at least one entry, got none (line 1)'],
  ['suites: [{name: a}]\n', 'suites[0].command: expected a command: a string or a list of words, got nothing (line 1)'],
  ['suites: [{command: a}]\n', 'suites[0].name: expected a string, got nothing (line 1)'],
  ['env:\n  1A: x\n', 'env["1A"]: expected the name of a variable (letters, digits, _) (line 2)'],
  ['env: {A: "{db.hots}"}\n', 'env.A: "{db.hots}" is not a reference (line 1)', 'Did you mean "host"?'],
  ['env: [A=b]\n', 'env: expected a map, got a list (line 1)'],
  [
    'services: {db: {kind: oracle}}\n',
    'services.db.kind: expected postgres, mysql, redis, rabbitmq, http, tcp; got "oracle" (line 1)'
  ],
  ['services: {my.db: {knd: tcp}}\n', 'services["my.db"].knd: unknown key (line 1)', 'Did you mean "kind"?'],
  ['services: {db: {ready: {htp: /}}}\n', 'services.db.ready.htp: unknown key (line 1)', 'Did you mean "http"?'],
  ['services: {db: {ready: {}}}\n', 'services.db.ready: expected http, tcp, log or command, got a map (line 1)'],
  ['services: {db: {ready: {tcp: 70000}}}\n', 'services.db.ready.tcp: expected at most 65535, got 70000 (line 1)'],
  ['services: {db: {ready: {tcp: 0}}}\n', 'services.db.ready.tcp: expected at least 1, got 0 (line 1)'],
  ['services: {db: {ready: {log: "("}}}\n', 'services.db.ready.log: expected a regular expression, got "(" (line 1)'],
  ['services: db\n', 'services: expected a list or a map, got a string (line 1)'],
  ['services: [1]\n', 'services[0]: expected a string, got a number (line 1)', 'Put it in quotes.'],
  ['suites: [{name: a, command: x, comand: y}]\n', 'suites[0].comand: unknown key (line 1)', 'Did you mean "command"?'],
  [
    'suites: [{name: a, command: x, profile-files: y}]\n',
    'suites[0].profile-files: unknown key (line 1)',
    'Known: name, command, shell, working-directory, env, junit, coverage, timeout.'
  ],
  ['# c\n\ncompose-fil: [x]\n', 'compose-fil: unknown option (line 3)', 'Did you mean "compose-file"?'],
  ['traces: x\n', 'traces: unknown option (line 1)', 'All options: docs/reference/options.md of integration-testbed.'],
  ['config: x\n', 'config: not accepted in testbed.yml (line 1)', 'It can be given as an input or as a flag.'],
  ['mode: run\n', 'mode: not accepted in testbed.yml (line 1)', 'It can be given as an input.'],
  ['wait: false\n', 'wait: unknown option (line 1)'],
  ['__proto__: {ports: fixed}\n', '__proto__: unknown option (line 1)']
]

describe('a wrong file', () => {
  it.each(wrong.map(([file, message, hint]) => ({ file, message, hint })))('$file', async ({ file, message, hint }) => {
    const error = await refused({ 'testbed.yml': file })
    expect(error.message).toBe(`testbed.yml: ${message}`)
    if (hint !== undefined) expect(error.hint).toBe(hint)
    expect(error.exitCode).toBe(2)
  })

  it.each([
    ['- a\n', 'testbed.yml: expected a map of options'],
    ['text\n', 'testbed.yml: expected a map of options'],
    ['a: 1\nb: [x\nc: 2\n', /^testbed\.yml: line \d+, column \d+: [^\n]+$/],
    ['ports: auto\nports: fixed\n', 'testbed.yml: line 2, column 1: Map keys must be unique'],
    ['env: *nobody\n', /^testbed\.yml: .*nobody/],
    ['a: 1\n---\nb: 2\n', /^testbed\.yml: line \d+, column \d+: /]
  ])('that is no map of options: %j', async (file, message) => {
    const error = await refused({ 'testbed.yml': file })
    expect(error.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })

  it('names all that is wrong, the first in the message', async () => {
    const error = await refused({ 'testbed.yml': 'ports: x\nbuild: y\n' })
    expect(error.message).toContain('build')
    expect(error.details).toBe('testbed.yml: ports: expected auto, fixed; got "x" (line 1)')
  })

  it('is refused although a flag overrides the value', async () => {
    const error = await refused({ 'testbed.yml': 'ports: x\n' }, { flags: { ports: 'auto' } })
    expect(error.message).toContain('testbed.yml: ports')
  })

  it('does not blow up a message, nor repeat what may be secret', async () => {
    const long = await refused({ 'testbed.yml': `ports: ${'x'.repeat(10_000)}\n` })
    expect(long.message.length).toBeLessThan(200)
    const bidi = await refused({ 'testbed.yml': 'ports: "a\\u202eb\\e[31m"\n' })
    expect(bidi.message).toContain('"a\\u202eb\\u001b[31m"')
    const mask = await refused({ 'testbed.yml': 'mask: hunter2-hunter2\n' })
    expect(`${mask.message}${mask.details ?? ''}`).not.toContain('hunter2')
  })
})

describe('wrong flags', () => {
  it.each([
    [{ ports: 'x' }, '--ports: expected auto, fixed; got "x"'],
    [{ 'health-timout': '1s' }, '--health-timout: unknown option'],
    [{ suites: 'x' }, '--suites: not accepted as a flag'],
    [{ env: ['A'] }, '--env: expected NAME=value, got "A"'],
    [{ env: ['A={'] }, '--env: A: the brace of "{" is not closed'],
    [{ suite: [''] }, '--suite: expected text, got an empty string'],
    [{ 'image-tag': 'a b' }, '--image-tag: expected an image tag, got "a b"'],
    [
      { 'project-name': 'Upper' },
      '--project-name: expected a project name of lower-case letters, digits, "_" and "-", got "Upper"'
    ]
  ])('%j', async (flags, message) => {
    expect((await refused({}, { flags })).message).toBe(message)
  })
})

describe('wrong inputs', () => {
  it.each([
    [{ 'skip-teardown': 'yes' }, 'input skip-teardown: expected true or false, got "yes"'],
    [{ 'compose-flie': 'x' }, 'input compose-flie: unknown option'],
    [{ env: 'A=1\nno' }, 'input env: expected NAME=value, got "no"'],
    [{ env: 'A-B=1' }, 'input env: A-B: expected the name of a variable (letters, digits, _)'],
    [
      { suites: '- name: a\n  command: 3' },
      'input suites[0].command: expected a command: a string or a list of words, got 3'
    ],
    [{ suites: 'a: [' }, expect.stringMatching(/^input suites: line 1, column \d+: /)]
  ])('%j', async (inputs: Record<string, string>, message: unknown) => {
    expect((await refused({}, { inputs })).message).toEqual(message)
  })

  it('suggest the name that was meant', async () => {
    expect((await refused({}, { inputs: { 'compose-flie': 'x' } })).hint).toBe('Did you mean "compose-file"?')
  })
})

it('a wrong IMAGE_TAG names where it stands', async () => {
  expect((await refused({}, { env: { IMAGE_TAG: 'a b' } })).message).toBe(
    'IMAGE_TAG of the environment: expected an image tag, got "a b"'
  )
})
