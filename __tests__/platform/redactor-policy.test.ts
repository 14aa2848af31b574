import { expect, test } from 'vitest'
import { secretValues } from '../../src/platform/redactor-policy.js'

const of = (...values: string[]) => secretValues({ candidates: values.map((value) => ({ value })), harmless: [] })

test('keeps values of eight characters or more', () => {
  expect(of('1234567', '12345678', '', '       x   ')).toEqual(['12345678'])
})

test('keeps no word that logs need', () => {
  const candidates = [
    { value: 'customers' },
    { value: 'postgres:17' },
    { value: ' customers ' },
    { value: 'customers-2' }
  ]
  expect(secretValues({ candidates, harmless: ['customers', 'postgres:17'] })).toEqual(['customers-2'])
})

test('takes the password out of a URL, as written and decoded', () => {
  expect(of('postgres://app:p%40ssword1@db:5432/app')).toEqual([
    'p%40ssword1',
    'p@ssword1',
    'postgres://app:p%40ssword1@db:5432/app'
  ])
  expect(of('see redis://:hunter22@cache and amqp://u:a@b@c-long@mq')).toContain('hunter22')
  expect(of('see redis://:hunter22@cache and amqp://u:a@b@c-long@mq')).toContain('a@b@c-long')
})

test('takes no password that is short or harmless', () => {
  const candidates = [{ value: 'postgres://app:app@db/app' }, { value: 'postgres://customers:customers@db/app' }]
  const values = secretValues({ candidates, harmless: ['customers'] })
  expect(values).toEqual(candidates.map(({ value }) => value))
})

test('knows variables whose values are paths and names, but not what merely begins like them', () => {
  const candidate = (name: string) => ({ name, value: `value of ${name}` })
  const names = ['PWD', 'GITHUB_WORKSPACE', 'RUNNER_TEMP', 'IMAGE_TAG']
  const secret = ['GITHUB_TOKEN', 'GITHUB_PAT', 'RUNNER_SECRET', 'PASSWORD', 'PWD_TOKEN']
  expect(secretValues({ candidates: [...names, ...secret].map(candidate), harmless: [] })).toEqual(
    secret.map((name) => candidate(name).value)
  )
})

test('a malformed URL is no error', () => {
  expect(of('http://u:%zz-longer@h')).toContain('%zz-longer')
})
