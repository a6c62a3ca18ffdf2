/** Whose fault it is that a command cannot go on: what was asked of it (exit code 2), or the world (1). */
export type Blame = 'usage' | 'world'

/** Stops a command. Its message is a sentence for people: which file, what happened, what to do. */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly blame: Blame

  constructor(message: string, blame: Blame = 'world', cause?: unknown) {
    super(message, { cause })
    this.blame = blame
  }
}

/** What the operating system says of a file, as Node throws it. */
type SystemError = Error & {
  readonly code: string
  readonly path?: string
  readonly dest?: string
  readonly syscall?: string
  readonly port?: number
}

/** What happened, and what to do, by the code that the operating system gives. */
const SAID: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space and run it again.'],
  EDQUOT: ['the quota of the disk is used up', 'Free some space and run it again.'],
  EACCES: ['permission is denied', 'Change its permissions or its owner, or run the command as a user who may.'],
  EPERM: ['it is not permitted', 'Change its permissions or its owner, or run the command as a user who may.'],
  EROFS: ['the file system is read-only', 'Name a place that can be written, or mount it so that it can.'],
  ENOENT: ['it is not there', 'Put it there, or name another.'],
  ENOTDIR: ['a part of its path is a file, not a folder', 'Name a folder, or move the file away.'],
  EISDIR: ['it is a folder, expected a file', 'Name a file, or move the folder away.'],
  EEXIST: ['it is there already', 'Move it away, or name another.'],
  ENOTEMPTY: ['the folder is not empty', 'Look into it, and empty it if nothing of it is needed.'],
  ENAMETOOLONG: ['its name is longer than the disk allows', 'Give it a shorter name.'],
  ELOOP: ['its links lead in a circle', 'Mend the links.'],
  EMFILE: ['too many files are open', 'Close other programs, or raise the limit (ulimit -n).'],
  ENFILE: ['too many files are open', 'Close other programs, or raise the limit (ulimit -n).'],
  EBUSY: ['something else is using it', 'Close what uses it, and run it again.'],
  EXDEV: ['it lies on another file system', 'Name a place on the same one.'],
  EIO: ['the disk gave an error', 'Look after the disk, and run it again.'],
  EADDRINUSE: ['the port is taken', 'Name another with --port.'],
}

/** Words for what the system was asked to do. */
const DONE: Readonly<Record<string, string>> = {
  open: 'opened',
  read: 'read',
  scandir: 'listed',
  opendir: 'listed',
  stat: 'looked at',
  lstat: 'looked at',
  access: 'written',
  mkdir: 'made',
  write: 'written',
  fsync: 'written',
  copyfile: 'copied',
  rename: 'moved',
  unlink: 'removed',
  rmdir: 'removed',
  rm: 'removed',
  listen: 'served',
}

/** The fault that an error is, however deep it lies among its causes; null where it is none that we know. */
export function faultOf(error: unknown, depth = 0): Fault | null {
  if (error instanceof Fault) return error
  if (!(error instanceof Error) || depth > 8) return null
  if (isSystemError(error)) return new Fault(sayFault(error), 'world', error)
  return faultOf(error.cause, depth + 1)
}

function isSystemError(error: Error): error is SystemError {
  return 'code' in error && typeof error.code === 'string' && error.code in SAID
}

/** One sentence for what the operating system refused, and one for what to do. */
function sayFault({ code, path, dest, syscall = '', port }: SystemError): string {
  const [what, remedy] = SAID[code] ?? [code, 'Look at the file and try again.']
  const done = DONE[syscall] ?? 'used'
  const file = path ?? (port === undefined ? undefined : `Port ${port}`)
  const to = dest === undefined ? '' : ` to ${dest}`
  const subject = file === undefined ? `A file could not be ${done}` : `${file} could not be ${done}${to}`
  return `${subject}: ${what} (${code}). ${remedy}`
}
