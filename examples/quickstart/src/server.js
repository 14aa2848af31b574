// Starts the service and ends it in good order.
import { createServer } from 'node:http'
import pg from 'pg'
import { createClient } from 'redis'
import { createApp } from './app.js'

const database = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const redis = createClient({ url: process.env.REDIS_URL })
// Without these listeners a lost connection ends the process; both clients connect again by themselves.
database.on('error', (error) => console.error(`postgres: ${error.message}`))
redis.on('error', (error) => console.error(`redis: ${error.message}`))
await redis.connect()

const server = createServer(createApp({ database, redis }))
const port = Number(process.env.PORT ?? 3000)
server.listen(port, () => console.log(`listening on port ${port}`))

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    server.close(async () => {
      await Promise.allSettled([database.end(), redis.close()])
      process.exit(0)
    })
    server.closeIdleConnections()
  })
}
