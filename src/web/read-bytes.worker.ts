import { parentPort } from 'node:worker_threads'
import { readBytes, type Bytes } from './read-bytes.ts'

/** Reads pages apart from the command: one that is made to take for ever, or all memory, takes only this. */
parentPort?.on('message', (bytes: Bytes) => {
  readBytes(bytes).then(
    (text) => parentPort?.postMessage({ text }),
    (error: unknown) => parentPort?.postMessage({ failed: String(error) }),
  )
})
