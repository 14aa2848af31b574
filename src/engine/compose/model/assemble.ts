/** All steps after the resolved model: facts, roles, transformation, generated file. */
import type { ServiceFacts } from '../../../config/service-facts.js'
import { classify } from './classify.js'
import { checkResourceFacts, factsOf, requireKnownServices } from './facts.js'
import { shown } from './files.js'
import { generateModel, type GeneratedModel } from './generated.js'
import type { Timeouts } from './instances.js'
import type { RunIdentity } from './labels.js'
import { randomPorts, type PortPicker } from './port-range.js'
import type { PortMode } from './ports.js'
import type { ResolvedModel } from './resolve.js'
import { transform } from './transform.js'

export interface AssembleOptions extends Timeouts {
  readonly run: RunIdentity
  readonly workingDirectory: string
  readonly ports: PortMode
  /** The option; undefined: by rule. */
  readonly infrastructure: readonly string[] | undefined
  /** `services.<name>` of testbed.yml. */
  readonly serviceFacts: Readonly<Record<string, ServiceFacts>>
  readonly pickPort?: PortPicker | undefined
}

/** Errors: ConfigError. */
export async function assemble(resolved: ResolvedModel, options: AssembleOptions): Promise<GeneratedModel> {
  const { model, raw, composeFiles, imageTag } = resolved
  const { infrastructure, workingDirectory } = options
  const file = composeFiles.map((path) => shown(path, workingDirectory)).join(', ') || 'compose file'
  checkResourceFacts(model, file)
  const facts = factsOf(model, raw, options.serviceFacts, file)
  requireKnownServices(infrastructure ?? [], 'infrastructure', model, raw)
  const roles = classify(model, resolved.tagged, {
    infrastructure,
    declared: (service) => facts.get(service)?.infrastructure
  })
  const pickPort = options.pickPort ?? randomPorts()
  const { tagged } = resolved
  const transformed = transform(model, { ...options, imageTag, facts, roles, tagged, pickPort })
  return generateModel(transformed, resolved.sourcedVariables)
}
