import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { call, createProduct, database, stockOf } from './support.js'

test('an order is stored and takes its quantity from the stock', async () => {
  const sku = await createProduct({ stock: 10, price: 250 })
  const { status, body, headers } = await call('POST', '/orders', { sku, quantity: 4 })
  assert.equal(status, 201)
  assert.equal(headers.get('location'), `/orders/${body.id}`)

  const { rows } = await database.query('SELECT sku, quantity, total_cents, status FROM orders WHERE id = $1', [
    body.id
  ])
  assert.deepEqual(rows, [{ sku, quantity: 4, total_cents: 1000, status: 'open' }])
  assert.equal(await stockOf(sku), 6)
})

test('more than the stock is refused and changes nothing', async () => {
  const sku = await createProduct({ stock: 3 })
  const { status, body } = await call('POST', '/orders', { sku, quantity: 4 })
  assert.equal(status, 409)
  assert.equal(body.error, 'out_of_stock')
  assert.equal(await stockOf(sku), 3)
})

test('of two orders for the last piece one wins', async () => {
  const sku = await createProduct({ stock: 1 })
  const answers = await Promise.all([1, 2].map(() => call('POST', '/orders', { sku, quantity: 1 })))
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [201, 409])
  assert.equal(await stockOf(sku), 0)
})

test('an order without product or with a bad quantity is refused', async () => {
  assert.equal((await call('POST', '/orders', { sku: `none-${randomUUID()}`, quantity: 1 })).status, 404)
  const sku = await createProduct()
  for (const quantity of [0, -1, 1.5, '2', null]) {
    assert.equal((await call('POST', '/orders', { sku, quantity })).status, 422, `quantity ${quantity}`)
  }
})

test('a cancelled order gives its quantity back, once', async () => {
  const sku = await createProduct({ stock: 5 })
  const { body: order } = await call('POST', '/orders', { sku, quantity: 5 })
  assert.equal((await call('PATCH', `/orders/${order.id}`, { status: 'cancelled' })).body.status, 'cancelled')
  assert.equal((await call('PATCH', `/orders/${order.id}`, { status: 'cancelled' })).status, 409)
  assert.equal(await stockOf(sku), 5)
})

test('orders are listed by status', async () => {
  const sku = await createProduct()
  const { body: open } = await call('POST', '/orders', { sku, quantity: 1 })
  const { body: shipped } = await call('POST', '/orders', { sku, quantity: 1 })
  await call('PATCH', `/orders/${shipped.id}`, { status: 'shipped' })

  const ids = (await call('GET', '/orders?status=shipped')).body.map((order) => order.id)
  assert.ok(ids.includes(shipped.id))
  assert.ok(!ids.includes(open.id))
  assert.equal((await call('GET', '/orders?status=lost')).status, 422)
})

test('a deleted order is gone', async () => {
  const sku = await createProduct({ stock: 2 })
  const { body: order } = await call('POST', '/orders', { sku, quantity: 2 })
  assert.equal((await call('DELETE', `/orders/${order.id}`)).status, 204)
  assert.equal((await call('GET', `/orders/${order.id}`)).status, 404)
  assert.equal(await stockOf(sku), 2)
})
