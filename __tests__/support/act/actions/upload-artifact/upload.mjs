import { globSync, statSync } from 'node:fs'
import { DefaultArtifactClient } from '@actions/artifact'

const { NAME = '', FOLDER = '' } = process.env
const files = globSync(`${FOLDER}/**/*`).filter((file) => statSync(file).isFile())
if (files.length > 0) await new DefaultArtifactClient().uploadArtifact(NAME, files, FOLDER)
