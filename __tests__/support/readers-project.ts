/** The project that readers of the documentation have: a compose file with a database, and npm scripts that test against it. */
import type { Project } from './project.js'

const PACKAGE = { name: 'shop', version: '1.0.0', private: true }
const TESTS = 'mkdir -p reports && node --test --test-reporter=junit --test-reporter-destination=reports/tests.xml'
/** The database answers a request for encryption with one letter, at the address that the test was given. */
const ASKS_POSTGRES = `const test = require('node:test')
const { connect } = require('node:net')
test('the database answers', (_context, done) => {
  const socket = connect(Number(process.env.POSTGRES_PORT), process.env.POSTGRES_HOST, () =>
    socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])))
  socket.once('data', (data) => (socket.end(), done(/^[SN]/.test(String(data)) ? undefined : new Error('no answer'))))
  socket.once('error', done)
})
`

export async function writeReadersProject(project: Project): Promise<void> {
  const scripts = { test: TESTS, 'test:integration': TESTS }
  await project.write('package.json', JSON.stringify({ ...PACKAGE, scripts }))
  const lock = { ...PACKAGE, lockfileVersion: 3, requires: true, packages: { '': PACKAGE } }
  await project.write('package-lock.json', JSON.stringify(lock))
  await project.write('database.test.js', ASKS_POSTGRES)
  const postgres = {
    image: '${IMAGE_REGISTRY:-docker.io/library}/postgres:17',
    environment: { POSTGRES_PASSWORD: 'shop-password' },
    ports: ['5432']
  }
  const redis = { image: '${IMAGE_REGISTRY:-docker.io/library}/redis:8', ports: ['6379'] }
  await project.compose({ services: { postgres, redis } })
  // Of tests that ran before: for examples that only report. A run does not take them for its own.
  await project.write('reports/unit.xml', '<testsuite name="unit"><testcase name="adds" classname="cart"/></testsuite>')
  await project.write('coverage/lcov.info', 'TN:\nSF:cart.js\nDA:1,1\nDA:2,1\nend_of_record\n')
}
