/** Names of artifacts: unique in a run over jobs, their matrix and attempts, and of characters that GitHub takes. */

/** Bytes: GitHub's limit is 260, and a suffix may be added. */
const LONGEST = 200

/** `testbed-<job>-<matrix index>-<attempt>`. `index`: as the runner gives it, empty where it gives none. */
export function defaultArtifactName(env: NodeJS.ProcessEnv, index: string): string {
  const parts = [env.GITHUB_JOB ?? '', index === '' ? '0' : index, env.GITHUB_RUN_ATTEMPT ?? '']
  return artifactName(['testbed', ...parts.filter((part) => part !== '')].join('-'))
}

/** What GitHub refuses in a name becomes a hyphen. */
export function artifactName(wanted: string): string {
  return acceptedPart(wanted) || 'testbed'
}

/** The path of a file in an artifact, `/` between its parts; two may become the same. */
export function acceptedPath(path: string): string {
  return path
    .split('/')
    .map((part) => acceptedPart(part) || '-')
    .join('/')
}

// The rules of actions/toolkit (`path-and-artifact-name-validation.ts`), and what no file system can have or show.
// eslint-disable-next-line no-control-regex
const REFUSED = /["<>|*?:\\/\u0000-\u001f\u007f]/g

function acceptedPart(part: string): string {
  const accepted = part.toWellFormed().replace(REFUSED, '-')
  return Buffer.byteLength(accepted) <= LONGEST ? accepted : shortened(accepted)
}

/** Keeps what tells the kind of a file. */
function shortened(name: string): string {
  const extension = /\.[\w.]{1,20}$/.exec(name)?.[0] ?? ''
  let head = name.slice(0, LONGEST)
  while (Buffer.byteLength(head + extension) > LONGEST) head = head.slice(0, -1)
  return head.toWellFormed() + extension
}
