import type { ServiceFacts } from './causes.js'

/** `api (image:tag) exited, exit code 1, 2 restarts`. Not escaped. */
export function serviceSentence(service: ServiceFacts): string {
  const facts = [
    service.state,
    service.oom ? 'out of memory' : undefined,
    service.exitCode === undefined ? undefined : `exit code ${service.exitCode}`,
    service.restarts === 0 ? undefined : `${service.restarts} restart${service.restarts === 1 ? '' : 's'}`
  ].filter((fact) => fact !== undefined)
  const image = service.image === undefined || service.image === '' ? '' : ` (${service.image})`
  return `${service.name}${image}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}`
}
