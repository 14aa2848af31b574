import assert from 'node:assert/strict'
import { test } from 'node:test'
import { call, database } from './support.js'

test('the health endpoint sees database and cache', async () => {
  const { status, body } = await call('GET', '/health')
  assert.equal(status, 200)
  assert.deepEqual(body, { postgres: 'up', redis: 'up' })
})

test('the migrations ran, each once', async () => {
  const { rows } = await database.query('SELECT name FROM migrations ORDER BY name')
  assert.deepEqual(
    rows.map((row) => row.name),
    ['001-products-and-orders.sql', '002-first-products.sql']
  )
})

test('the first products are for sale', async () => {
  const { body } = await call('GET', '/products')
  const skus = body.map((product) => product.sku)
  for (const sku of ['pot-clay', 'tea-black', 'tea-green']) assert.ok(skus.includes(sku), `${sku} is missing`)
})

test('an unknown path is 404, a wrong method 405, a broken body 400', async () => {
  assert.equal((await call('GET', '/nothing')).status, 404)
  assert.equal((await call('PUT', '/orders')).status, 405)
  const response = await fetch(new URL('/orders', process.env.API_URL), { method: 'POST', body: '{' })
  assert.equal(response.status, 400)
})
