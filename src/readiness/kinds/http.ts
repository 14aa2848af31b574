/** HTTP: one GET, redirects are not followed, the body is not read. */
import { request } from 'node:http'
import { type Greet, type Greeting, type GreetingContext, oneLine } from './greeting.js'
import { networkWords } from './socket.js'

function answerOf({ path, anyStatus }: GreetingContext, status: number, message: string): Greeting {
  const answer = oneLine(`GET ${path ?? '/'} answered ${status} ${message}`)
  // Without a path to go by, any HTTP answer shows a server that serves.
  const any = path === undefined || anyStatus === true
  return { ok: any || (status >= 200 && status < 400), answer }
}

/** With `context.path`: ready when that answers 2xx or 3xx; else when anything is answered to `GET /`. */
export const greetHttp: Greet = (target, context, signal, timeoutMs) =>
  new Promise((resolve, reject) => {
    const path = context.path
    const limit = AbortSignal.timeout(timeoutMs)
    const failed = (error: unknown) => {
      if (signal.aborted) reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)))
      else if (limit.aborted)
        resolve({ ok: false, answer: oneLine(`GET ${path ?? '/'}: no answer within ${timeoutMs} ms`) })
      else resolve({ ok: false, answer: oneLine(`GET ${path ?? '/'}: ${networkWords(error)}`) })
    }
    try {
      const asked = request({
        host: target.host,
        port: target.port,
        path: path ?? '/',
        agent: false,
        headers: { accept: '*/*', connection: 'close', 'user-agent': 'integration-testbed' },
        signal: AbortSignal.any([signal, limit])
      })
      asked.on('error', failed)
      asked.on('response', (response) => {
        response.on('error', () => undefined)
        resolve(answerOf(context, response.statusCode ?? 0, response.statusMessage ?? ''))
        response.destroy()
      })
      asked.end()
    } catch (error) {
      // A path with a blank in it, for example: refused before anything is sent.
      failed(error)
    }
  })
