/** Of lines, or of branches. */
export interface Count {
  readonly covered: number
  readonly total: number
}
