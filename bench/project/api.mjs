// The application of the benchmark: connects to both services when it starts, and asks both for every request.
import { createServer } from 'node:http'
import { connect } from 'node:net'
import pg from 'pg'

const database = new pg.Client({ connectionString: process.env.DATABASE_URL })
const cache = connect(6379, process.env.REDIS_HOST)
await Promise.all([database.connect(), ping()])

createServer(async (_request, response) => {
  try {
    await Promise.all([database.query('SELECT 1'), ping()])
    response.end('ok')
  } catch (error) {
    response.writeHead(503).end(String(error))
  }
}).listen(8080)

function ping() {
  return new Promise((resolve, reject) => {
    cache.once('error', reject)
    cache.once('data', (data) => (String(data) === '+PONG\r\n' ? resolve() : reject(new Error(String(data)))))
    cache.write('PING\r\n')
  })
}
