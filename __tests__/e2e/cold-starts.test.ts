/** The two-phase start of PostgreSQL: ready means that the real server answers, and not the temporary one. */
import { describe, expect } from 'vitest'
import { expectCode } from '../support/checks.js'
import { APPLICATION } from '../support/project.js'
import { scenario } from '../support/scenario.js'
import { repeated } from '../support/soak.js'
import { fetchLine, shell } from '../support/services.js'

const TIMES = repeated({ ci: 3, soak: 50 })

describe('cold starts', () => {
  scenario(
    `PostgreSQL with the stock check, ${TIMES} times: none early`,
    'pg_isready passes on the socket of the temporary server; an application that connects then is refused and dies.',
    async (scene) => {
      await scene.project.write('init/10-slow.sql', 'SELECT pg_sleep(0.7);\n')
      await scene.project.compose({
        services: {
          db: {
            image: '${IMAGE_REGISTRY}/postgres:17',
            environment: { POSTGRES_PASSWORD: 'postgres' },
            ports: ['5432'],
            volumes: ['./init:/docker-entrypoint-initdb.d:ro'],
            healthcheck: { test: ['CMD-SHELL', 'pg_isready -U postgres'], interval: '10s' }
          },
          api: shell('nc -w 5 db 5432 </dev/null || { echo refused; exit 9; }; exec httpd -f -p 8080 -h /', {
            image: APPLICATION,
            ports: ['8080'],
            depends_on: { db: { condition: 'service_healthy' } }
          })
        }
      })
      for (let time = 1; time <= TIMES; time++) {
        const ran = await scene.run(['run', '--test', fetchLine('API', '/etc/hostname')])
        expectCode(ran, 0)
        const services = ran.results.services?.map(({ name, state, restarts }) => `${name} ${state} ${restarts}`)
        expect(services?.sort()).toEqual(['api ready 0', 'db ready 0'])
      }
    },
    { timeout: 60_000 + TIMES * 30_000 }
  )
})
