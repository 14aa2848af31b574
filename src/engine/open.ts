/** Opens what a plan names. Engines are loaded when they are asked for: a post step needs their removal only. */
import type { Plan } from '../contract/plan.js'
import type { Recorder, Remover } from './engine.js'

export async function openRemover(plan: Pick<Plan, 'engine'>): Promise<Remover> {
  const { createRemover } = await import('./compose/remove.js')
  return createRemover(plan.engine)
}

export async function openRecorder(plan: Pick<Plan, 'engine' | 'run_id'>): Promise<Recorder> {
  const [{ createRecorder }, { DockerClient }] = await Promise.all([
    import('./compose/recorder.js'),
    import('../docker/client.js')
  ])
  return createRecorder(new DockerClient(plan.engine.endpoint, { apiVersion: plan.engine.api_version }), plan.run_id)
}
