// From an HTTP request to an answer: routes, bodies, errors.
import { HttpError } from './errors.js'
import { createOrders } from './orders.js'
import { createProducts } from './products.js'

export function createApp({ database, redis }) {
  const products = createProducts({ database, redis })
  const orders = createOrders({ database, redis, products })

  const routes = [
    ['GET', '/health', () => health({ database, redis })],
    ['GET', '/products', async () => ({ body: await products.list() })],
    [
      'GET',
      '/products/:sku',
      async ({ params }) => {
        const { product, cached } = await products.get(params.sku)
        return { body: product, headers: { 'x-cache': cached ? 'hit' : 'miss' } }
      }
    ],
    ['GET', '/orders', async ({ query }) => ({ body: await orders.list(query.get('status')) })],
    [
      'POST',
      '/orders',
      async ({ body }) => {
        const order = await orders.create(body)
        return { status: 201, body: order, headers: { location: `/orders/${order.id}` } }
      }
    ],
    ['GET', '/orders/:id', async ({ params }) => ({ body: await orders.get(params.id) })],
    ['PATCH', '/orders/:id', async ({ params, body }) => ({ body: await orders.setStatus(params.id, body?.status) })],
    [
      'DELETE',
      '/orders/:id',
      async ({ params }) => {
        await orders.remove(params.id)
        return { status: 204 }
      }
    ],
    ['GET', '/stats', async () => ({ body: await orders.stats() })]
  ].map(([method, template, handler]) => ({ method, pattern: patternOf(template), handler }))

  return async (request, response) => {
    try {
      send(response, await answer(routes, request))
    } catch (error) {
      if (!(error instanceof HttpError)) console.error(error)
      send(response, { status: error.status ?? 500, body: { error: error.code ?? 'internal', message: error.message } })
    }
  }
}

// "/orders/:id" -> a pattern with a named group for each parameter.
function patternOf(template) {
  return new RegExp(`^${template.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
}

async function answer(routes, request) {
  const url = new URL(request.url, 'http://localhost')
  const matching = routes.filter((route) => route.pattern.test(url.pathname))
  if (matching.length === 0) throw new HttpError(404, 'not_found', `there is no ${url.pathname}`)
  const route = matching.find((candidate) => candidate.method === request.method)
  if (!route) throw new HttpError(405, 'method_not_allowed', `${request.method} is not possible here`)
  const params = route.pattern.exec(url.pathname).groups ?? {}
  return route.handler({ params, query: url.searchParams, body: await readJson(request) })
}

async function readJson(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  if (chunks.length === 0) return undefined
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new HttpError(400, 'bad_json', 'the body is not JSON')
  }
}

async function health({ database, redis }) {
  const [postgres, cache] = await Promise.allSettled([database.query('SELECT 1'), redis.ping()])
  const state = (result) => (result.status === 'fulfilled' ? 'up' : 'down')
  const body = { postgres: state(postgres), redis: state(cache) }
  return { status: Object.values(body).includes('down') ? 503 : 200, body }
}

function send(response, { status = 200, body, headers = {} }) {
  if (body === undefined) return response.writeHead(status, headers).end()
  return response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
