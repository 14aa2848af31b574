/** Groups of a log in GitHub Actions. They don't nest, so at most one is open. Elsewhere nothing is printed. */
import { oneLine } from '../escape/terminal.js'
import { breakCommands, workflowCommand } from '../escape/workflow-command.js'
import type { LinePrinter } from './line-printer.js'

export interface Groups {
  open(title: string): void
  close(): void
}

export function createGroups(printer: LinePrinter, enabled: boolean): Groups {
  let isOpen = false
  const close = () => {
    if (isOpen) printer.line(workflowCommand('endgroup'))
    isOpen = false
  }
  return {
    open(title) {
      if (!enabled) return
      close()
      printer.line(workflowCommand('group', breakCommands(oneLine(title))))
      isOpen = true
    },
    close
  }
}
