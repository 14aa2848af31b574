// The ways to have images on an engine that has none of them. Seconds, bytes that are kept, peak memory of our process.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { status, throttle } from '../../../__tests__/support/registry/faults.ts'
import { run } from './place.mjs'

/** What an engine does by itself: all images at once. */
export async function pull(place, rate) {
  await prepare(place, rate)
  return timed(() => Promise.all(place.images.map((image) => run('docker', ['pull', '--quiet', image]))))
}

/** The same through the cache, which is empty: it keeps what passes. */
export async function cold(place, rate) {
  await prepare(place, rate)
  await rm(place.kept, { recursive: true, force: true })
  const seen = await ours(place)
  return { ...seen, stored: await sizeOf(place.kept) }
}

/** Out of the cache, while the registry serves nobody. */
export async function restore(place) {
  await prepare(place, undefined)
  place.proxy.faults = [status(429)]
  return { ...(await ours(place)), stored: await sizeOf(place.kept) }
}

/** What the known cache actions keep. */
export async function archive(place) {
  await prepare(place, undefined)
  await Promise.all(place.images.map((image) => run('docker', ['pull', '--quiet', image])))
  const names = place.images.join(' ')
  const seen = await timed(() => run('sh', ['-c', `docker save ${names} | zstd -q -1 -f -o ${place.archive}`]))
  return { ...seen, stored: (await stat(place.archive)).size }
}

export async function unpack(place) {
  await prepare(place, undefined)
  return timed(() => run('sh', ['-c', `zstd -q -d -c ${place.archive} | docker load -q`]))
}

async function prepare(place, rate) {
  await place.forget()
  place.proxy.faults = rate === undefined ? [] : [throttle(rate)]
}

async function timed(work) {
  const begin = performance.now()
  await work()
  return { seconds: (performance.now() - begin) / 1000 }
}

async function ours(place) {
  const args = [place.cli, 'cache', 'restore', '--cache-directory', place.kept]
  const begin = performance.now()
  const child = spawn(process.execPath, args, { cwd: place.folder, stdio: ['ignore', 'ignore', 'inherit'] })
  let memory
  const look = setInterval(() => void peak(child.pid).then((bytes) => (memory = bytes ?? memory)), 50)
  const [code] = await once(child, 'exit')
  clearInterval(look)
  if (code !== 0) throw new Error(`cache restore ended with ${code}`)
  return { seconds: (performance.now() - begin) / 1000, memory }
}

/** The most that it ever had, as the kernel remembers it. */
async function peak(pid) {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(text)?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
}

async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true })
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
