/** A runtime token as the runner hands it over: a JWT whose scope names the run and the job. */
import { createHmac } from 'node:crypto'

export function runtimeToken(run = crypto.randomUUID(), job = crypto.randomUUID()): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const scp = `Actions.ExampleScope Actions.Results:${run}:${job}`
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ scp, exp: Math.floor(Date.now() / 1000) + 3600 })}`
  return `${text}.${createHmac('sha256', 'nobody checks it').update(text).digest('base64url')}`
}
