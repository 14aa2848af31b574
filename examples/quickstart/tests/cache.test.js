import assert from 'node:assert/strict'
import { test } from 'node:test'
import { call, createProduct, database, redis } from './support.js'

test('the second reader gets the product from Redis', async () => {
  const sku = await createProduct({ stock: 7 })
  assert.equal((await call('GET', `/products/${sku}`)).headers.get('x-cache'), 'miss')
  assert.equal(JSON.parse(await redis.get(`product:${sku}`)).stock, 7)

  // A change behind the service's back shows that the next answer does not come from the database.
  await database.query('UPDATE products SET stock = 1 WHERE sku = $1', [sku])
  const { headers, body } = await call('GET', `/products/${sku}`)
  assert.equal(headers.get('x-cache'), 'hit')
  assert.equal(body.stock, 7)
})

test('a cached product expires within a minute', async () => {
  const sku = await createProduct()
  await call('GET', `/products/${sku}`)
  const seconds = await redis.ttl(`product:${sku}`)
  assert.ok(seconds > 0 && seconds <= 60, `it would live ${seconds} s`)
})

test('an order makes the cached product invalid', async () => {
  const sku = await createProduct({ stock: 3 })
  await call('GET', `/products/${sku}`)
  await call('POST', '/orders', { sku, quantity: 1 })
  assert.equal(await redis.exists(`product:${sku}`), 0)
  assert.equal((await call('GET', `/products/${sku}`)).body.stock, 2)
})

test('statistics count the orders of a product', async () => {
  const sku = await createProduct()
  await call('POST', '/orders', { sku, quantity: 1 })
  await call('POST', '/orders', { sku, quantity: 2 })
  assert.equal(await redis.hGet('orders:created', sku), '2')
  const { body } = await call('GET', '/stats')
  assert.equal(body.created[sku], '2')
  assert.ok(body.byStatus.open.orders >= 2)
})
