import type { ReportConfig } from '../../config/report-config.js'
import type { Redactor } from '../../platform/redactor.js'

/** What is needed while a report is made. */
export interface Reporting {
  readonly config: ReportConfig
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  /** An output directory, perhaps for the time of the report only. Absolute, and there. */
  readonly output: string
  readonly redactor: Redactor
}
