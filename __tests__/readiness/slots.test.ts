import { expect, it } from 'vitest'
import { Slots } from '../../src/readiness/slots.js'

const never = new AbortController().signal

it('lets in as many as there are places, the others in order', async () => {
  const slots = new Slots(2)
  const doors = [0, 1, 2, 3].map(() => Promise.withResolvers<undefined>())
  const entered: number[] = []
  const all = doors.map((door, index) =>
    slots.run(never, async () => {
      entered.push(index)
      await door.promise
    })
  )
  await Promise.resolve()
  expect(entered).toEqual([0, 1])
  doors[1]?.resolve(undefined)
  await all[1]
  await Promise.resolve()
  expect(entered).toEqual([0, 1, 2])
  for (const door of doors) door.resolve(undefined)
  await Promise.all(all)
  expect(entered).toEqual([0, 1, 2, 3])
})

it('gives the place back after a failure, and forgets who gave up waiting', async () => {
  const slots = new Slots(1)
  const door = Promise.withResolvers<undefined>()
  const first = slots.run(never, async () => {
    await door.promise
    throw new Error('broken')
  })
  const end = new AbortController()
  const impatient = slots.run(end.signal, async () => 'never')
  const patient = slots.run(never, async () => 'at last')
  end.abort(new Error('enough'))
  await expect(impatient).rejects.toThrow('enough')
  door.resolve(undefined)
  await expect(first).rejects.toThrow('broken')
  await expect(patient).resolves.toBe('at last')
  await expect(slots.run(never, async () => 'again')).resolves.toBe('again')
})
