/**
 * What a step tells the runner: outputs, variables, masks. Through the toolkit, which is loaded on first use:
 * that takes about 90 ms, which nothing before the first deletion of a post step may wait for.
 */
import { secretForms } from '../secret-forms.js'

const toolkit = () => import('@actions/core')

export async function setOutput(name: string, value: string): Promise<void> {
  ;(await toolkit()).setOutput(name, value)
}

/** For later steps of the job, and for this process. */
export async function exportVariable(name: string, value: string): Promise<void> {
  ;(await toolkit()).exportVariable(name, value)
}

/** The runner masks exact strings, line by line: every form of the values is registered. */
export async function addMasks(values: readonly string[]): Promise<void> {
  const { setSecret } = await toolkit()
  for (const form of secretForms(values)) if (!form.includes('\n')) setSecret(form)
}
