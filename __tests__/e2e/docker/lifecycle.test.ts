import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { DockerClient } from '../../../src/docker/client.js'
import {
  inspectContainer,
  listContainers,
  removeContainer,
  startContainer,
  stopContainer
} from '../../../src/docker/containers.js'
import { findEndpoint } from '../../../src/docker/endpoint.js'
import { openEvents } from '../../../src/docker/events.js'
import { inspectImage } from '../../../src/docker/images.js'
import {
  connectNetwork,
  disconnectNetwork,
  inspectNetwork,
  listNetworks,
  removeNetwork
} from '../../../src/docker/networks.js'
import { listVolumes, removeVolume } from '../../../src/docker/volumes.js'
import { EngineError } from '../../../src/errors.js'
import { docker } from '../../support/docker.js'

const LABEL = `dev.integration-testbed.test=${process.pid}-lifecycle`
const IMAGE = 'testbed.local/busybox:1'

const create = (...command: string[]) => docker('create', '--network', 'none', '--label', LABEL, IMAGE, ...command)

describe.skipIf(!inject('engine').answers)('operations', () => {
  let client: DockerClient
  beforeAll(async () => {
    client = new DockerClient(await findEndpoint())
  })
  afterAll(async () => {
    for (const { Id } of await listContainers(client, { labels: [LABEL] }))
      await removeContainer(client, Id, { force: true })
    client.close()
  })

  test('a container from its start to its removal', async () => {
    const id = await create('sh', '-c', 'trap "exit 7" TERM; while :; do sleep 0.05; done')
    expect((await inspectContainer(client, id)).State).toMatchObject({ Status: 'created', Running: false })
    await startContainer(client, id)
    await startContainer(client, id)
    const running = await inspectContainer(client, id)
    expect(running).toMatchObject({ Id: id, RestartCount: 0, State: { Status: 'running', OOMKilled: false } })
    expect(running.Config.Cmd.slice(0, 2)).toEqual(['sh', '-c'])
    expect((await listContainers(client, { labels: [LABEL] })).map(({ Id, State }) => [Id, State])).toEqual([
      [id, 'running']
    ])

    await stopContainer(client, id, { grace: 10 })
    expect((await inspectContainer(client, id)).State).toMatchObject({ Running: false, ExitCode: 7 })
    await stopContainer(client, id, { grace: 0 })
    await removeContainer(client, id, { force: true, volumes: true })
    await expect(inspectContainer(client, id)).rejects.toMatchObject({ status: 404 })
    await expect(removeContainer(client, id, { force: true })).rejects.toBeInstanceOf(EngineError)
  })

  test('a program that is missing is said at the start', async () => {
    const id = await create('/no/such/program')
    await expect(startContainer(client, id)).rejects.toThrow('/no/such/program')
    expect((await inspectContainer(client, id)).State.Error).toContain('/no/such/program')
  })

  test('events: none is missed from the moment that the stream is open', async () => {
    const controller = new AbortController()
    const seen: string[] = []
    const label = 'dev.integration-testbed.test-events=yes'
    const stream = await openEvents(client, { labels: [label, LABEL], signal: controller.signal })
    const id = await docker('create', '--network', 'none', '--label', label, '--label', LABEL, IMAGE, 'sleep', '600')
    await startContainer(client, id)
    await docker('kill', id)
    await docker('wait', id)
    await removeContainer(client, id)
    let time = 0n
    for await (const event of stream) {
      expect(event.id).toBe(id)
      expect(event.time).toBeGreaterThan(time)
      time = event.time
      if (event.action === 'kill') expect(event.attributes.signal).toBe('9')
      if (event.action === 'die') expect(event.attributes.exitCode).toBe('137')
      seen.push(event.action)
      if (event.action === 'destroy') controller.abort()
    }
    expect(seen).toEqual(['create', 'start', 'kill', 'die', 'destroy'])
    // Opened again in the past, the engine repeats what happened.
    const again = new AbortController()
    for await (const event of await openEvents(client, { labels: [label, LABEL], since: time, signal: again.signal })) {
      expect(event.action).toBe('destroy')
      again.abort()
    }
  })

  test('networks and volumes', async () => {
    const name = `itb-test-${process.pid}`
    await docker('network', 'create', '--internal', '--subnet', '10.213.77.0/28', '--label', LABEL, name)
    await docker('volume', 'create', '--label', LABEL, name)
    const [network] = await listNetworks(client, { labels: [LABEL] })
    if (network === undefined) expect.fail('the network is not listed')
    expect(network).toMatchObject({ Name: name, IPAM: { Config: [{ Subnet: '10.213.77.0/28' }] } })
    const id = await docker('run', '-d', '--network', 'bridge', '--label', LABEL, IMAGE, 'sleep', '600')
    await connectNetwork(client, network.Id, id, { aliases: ['me'] })
    expect(Object.keys((await inspectNetwork(client, name)).Containers)).toEqual([id])
    await expect(removeNetwork(client, network.Id)).rejects.toMatchObject({ status: 403 })
    await disconnectNetwork(client, network.Id, id, { force: true })
    await removeNetwork(client, network.Id)
    await removeContainer(client, id, { force: true })
    expect((await listVolumes(client, { labels: [LABEL] })).map((volume) => volume.Name)).toEqual([name])
    await removeVolume(client, name)
    await expect(removeVolume(client, name)).rejects.toMatchObject({ status: 404 })
    expect(await listNetworks(client, { labels: [LABEL] })).toEqual([])
  })

  test('an image', async () => {
    const image = await inspectImage(client, 'testbed.local/postgres:17')
    expect(image.Id).toMatch(/^sha256:/)
    expect(Object.keys(image.Config.ExposedPorts)).toEqual(['5432/tcp'])
    expect(image.Config.Entrypoint).toEqual(['docker-entrypoint.sh'])
    await expect(inspectImage(client, 'testbed.local/none:1')).rejects.toMatchObject({ status: 404 })
  })

  test('through `docker system dial-stdio`', async () => {
    const piped = new DockerClient({ transport: 'dial-stdio', context: 'default', host: 'localhost' })
    expect(await piped.identify()).toEqual(await client.identify())
    expect((await inspectImage(piped, IMAGE)).Id).toBe((await inspectImage(client, IMAGE)).Id)
    piped.close()
  })
})
