import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTemplate } from '../../src/config/template.js'
import { ConfigError } from '../../src/errors.js'

describe('parseTemplate', () => {
  it('splits text and references', () => {
    expect(parseTemplate('postgres://{db.env.PG_USER}@{db.host}:{db.port:5432}/x?run={run_id}')).toEqual([
      'postgres://',
      { field: 'env', service: 'db', variable: 'PG_USER' },
      '@',
      { field: 'host', service: 'db' },
      ':',
      { field: 'port', service: 'db', port: 5432 },
      '/x?run=',
      { field: 'run_id' }
    ])
  })

  it('reads the other references', () => {
    expect(parseTemplate('{api.url}{api.port}')).toEqual([
      { field: 'url', service: 'api' },
      { field: 'port', service: 'api' }
    ])
  })

  it.each([
    ['{a.b.host}', { field: 'host', service: 'a.b' }],
    ['{my-db_1.port}', { field: 'port', service: 'my-db_1' }],
    ['{host.host}', { field: 'host', service: 'host' }],
    // The last segment decides.
    ['{db.env.host}', { field: 'host', service: 'db.env' }],
    ['{db.env.HOST}', { field: 'env', service: 'db', variable: 'HOST' }],
    ['{a.env.env.X}', { field: 'env', service: 'a.env', variable: 'X' }]
  ])('takes dots in names of services: %s', (text, reference) => {
    expect(parseTemplate(text)).toEqual([reference])
  })

  it.each([
    ['', []],
    ['plain }', ['plain }']],
    ['{{"a": 1}', ['{"a": 1}']],
    ['{{{{', ['{{']],
    ['{{{db.host}}', ['{', { field: 'host', service: 'db' }, '}']]
  ])('leaves literal braces: %j', (text, parts) => {
    expect(parseTemplate(text)).toEqual(parts)
  })

  it.each([
    '{}',
    '{db}',
    '{db.}',
    '{.host}',
    '{db.hots}',
    '{db.port:}',
    '{db.port:0}',
    '{db.port:65536}',
    '{db.port:99999999}',
    '{db.env}',
    '{db.env.}',
    '{db.env.A-B}',
    '{ db.host }',
    '{db.host',
    'a {',
    '{run_id.host.x}',
    '{"a": 1}',
    '{a/b.host}',
    '{a\nb.host}'
  ])('refuses %j', (text) => {
    expect(() => parseTemplate(text)).toThrow(ConfigError)
  })

  it('suggests the field that was meant, on one line', () => {
    const error = refusal('{db.hots}')
    expect(error.message).toBe('"{db.hots}" is not a reference')
    expect(error.hint).toBe('Did you mean "host"?')
    expect(refusal('{run_ID}').hint).toBe('Did you mean "run_id"?')
    expect(refusal('{"a":\n1}').message).not.toContain('\n')
    expect(refusal('{"a": 1}').hint).toContain('{{')
  })

  it('gives any text back when its braces are doubled', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseTemplate(text.replaceAll('{', '{{'))).toEqual(text === '' ? [] : [text])
      })
    )
  })

  it('finds every service that compose allows', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9._-]+$/), (service) => {
        expect(parseTemplate(`<{${service}.url}>`)).toEqual(['<', { field: 'url', service }, '>'])
      })
    )
  })
})

function refusal(text: string): ConfigError {
  try {
    parseTemplate(text)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error(`${text} was not refused`)
}
