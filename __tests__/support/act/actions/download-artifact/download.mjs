import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { minimatch } from 'minimatch'

const { PATTERN = '', FOLDER = '' } = process.env
const client = new DefaultArtifactClient()
const listed = await client.listArtifacts({ latest: true })
const artifacts = listed.artifacts.filter(({ name }) => minimatch(name, PATTERN))
for (const { id, name } of artifacts) {
  // As v5 and later do: an artifact that is the only one gets no folder.
  await client.downloadArtifact(id, { path: artifacts.length === 1 ? FOLDER : join(FOLDER, name) })
}
