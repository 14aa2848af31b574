import { describe, expect, it } from 'vitest'
import { parseServiceFacts } from '../../src/config/service-facts.js'

const place = 'compose.yml: services.api.x-testbed'

describe('x-testbed of a service', () => {
  it('keeps what is given, and nothing else', () => {
    expect(
      parseServiceFacts({ timeout: '5m', infrastructure: false, url: 'redis://{cache.host}' }, place)
    ).toStrictEqual({
      timeout: 300_000,
      infrastructure: false,
      url: 'redis://{cache.host}'
    })
    expect(parseServiceFacts({ 'keep-name': true }, place)).toStrictEqual({ keepName: true })
    expect(parseServiceFacts(undefined, place)).toStrictEqual({})
    expect(parseServiceFacts(null, place)).toStrictEqual({})
  })

  it.each([
    [{ kidn: 'tcp' }, `${place}.kidn: unknown key`, 'Did you mean "kind"?'],
    [{ profile: 'proxy' }, `${place}.profile: unknown key`, undefined],
    [
      { ready: { http: 'healthz' } },
      `${place}.ready.http: expected a path that begins with /, got "healthz"`,
      undefined
    ],
    [{ ready: { comand: 'x' } }, `${place}.ready.comand: unknown key`, 'Did you mean "command"?'],
    [{ url: '{oops}' }, `${place}.url: "{oops}" is not a reference`, undefined],
    ['tcp', `${place}: expected a map, got a string`, undefined]
  ])('refuses %j', (value, message, hint) => {
    expect(() => parseServiceFacts(value, place)).toThrow(
      expect.objectContaining({ message, ...(hint === undefined ? {} : { hint }) })
    )
  })
})
