import { DISK, type Disk } from '#disk/move-files.ts'
import { swapFolder } from '#disk/swap-folder.ts'

/** Swaps one folder for another and is killed before the step of a number: `killed-swap.ts <from> <to> <step>`. */
const [from = '', to = '', step] = process.argv.slice(2)
let left = Number(step)

const on = new Proxy(DISK, {
  get:
    (disk, name: keyof Disk) =>
    (...args: unknown[]) => {
      left -= 1
      if (left <= 0) process.kill(process.pid, 'SIGKILL')
      return (disk[name] as (...given: unknown[]) => unknown)(...args)
    },
})

await swapFolder({ from, to, kind: 'site', on })
