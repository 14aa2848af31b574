/** Small services for compose files: an HTTP server of busybox, and commands that tests run against them. */
import { LABELS } from '../../src/contract/labels.js'
import { BUSYBOX } from './project.js'

/** Serves its own file system on port 8080, published on a port that the tool chooses. */
export function web(more: object = {}): object {
  return { image: BUSYBOX, command: ['httpd', '-f', '-p', '8080', '-h', '/'], ports: ['8080'], ...more }
}

/** Runs a line of shell as main process. */
export function shell(line: string, more: object = {}): object {
  return { image: BUSYBOX, command: ['sh', '-c', line.replaceAll('$', '$$$$')], ...more }
}

/** For test commands: fetches a path of a published service. */
export function fetchLine(service: string, path: string, to = '/dev/null'): string {
  return `curl -fsS --max-time 10 --noproxy '*' "http://$${service}_HOST:$${service}_PORT${path}" -o ${to}`
}

/** For test commands: the id of the container of an instance. */
export function containerOf(instance: string): string {
  return `$(docker ps --all --quiet --filter "label=${LABELS.run}=$TESTBED_RUN_ID" --filter "label=${LABELS.instance}=${instance}")`
}
