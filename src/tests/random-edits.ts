import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRandom } from './seeded-content.ts'

/** The comparison that `writeSeededContent` makes up. */
const CASE = 'case'

/** A made-up change of made-up content, after which it is still without errors. Gives what was done, or null where nothing fits. */
type Edit = (content: Content) => Promise<string | null>

/** Edits a folder of seeded content again and again: the same for the same seed. Gives what each of them did. */
export async function editAtRandom(folder: string, count: number, seed: number): Promise<string[]> {
  const content = new Content(folder, createRandom(seed))
  const done: string[] = []
  while (done.length < count) {
    const edit = content.pick(EDITS)
    const what = await edit(content)
    if (what !== null) done.push(what)
  }
  return done
}

class Content {
  readonly folder: string
  readonly random: () => number

  constructor(folder: string, random: () => number) {
    this.folder = join(folder, CASE)
    this.random = random
    // The first numbers of neighbouring seeds lie close together.
    for (let at = 0; at < 20; at++) random()
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!
  }

  word(): string {
    return `word${Math.floor(this.random() * 1e6).toString(36)}`
  }

  async files(kind: string): Promise<string[]> {
    const found = await readdir(join(this.folder, kind), { recursive: true, withFileTypes: true })
    const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    return files
      .map((file) => file.slice(join(this.folder, kind).length + 1, -'.md'.length).replaceAll('\\', '/'))
      .sort()
  }

  async read(path: string): Promise<string> {
    return readFile(join(this.folder, `${path}.md`), 'utf8')
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(join(this.folder, path, '..'), { recursive: true })
    await writeFile(join(this.folder, `${path}.md`), text)
  }

  async change(path: string, from: RegExp, to: string): Promise<string | null> {
    const text = await this.read(path)
    const changed = text.replace(from, to)
    if (changed === text) return null
    await this.write(path, changed)
    return `changed ${path}`
  }

  /** A position that no other one names: it can go, or be called something else. */
  async loosePosition(): Promise<string | null> {
    const ids = await this.files('positions')
    const texts = await Promise.all(ids.map((id) => this.read(`positions/${id}`)))
    const loose = ids.filter((id) => !texts.some((text) => text.includes(`supersedes: ["${id}"]`)))
    return loose.length > 1 ? this.pick(loose) : null
  }
}

const sentence = (content: Content) => `The party said that ${content.word()} and ${content.word()} hold.`

const inHead = (line: string) => [/^---\n/, `---\n${line}\n`] as const

const EDITS: readonly Edit[] = [
  async (content) =>
    content.change(
      `positions/${content.pick(await content.files('positions'))}`,
      /^condition: .*$/m,
      `condition: "${sentence(content)}"`,
    ),
  async (content) =>
    content.change(
      `positions/${content.pick(await content.files('positions'))}`,
      /option-\d: .*$/m,
      `option-${1 + Math.floor(content.random() * 3)}: ${content.pick(['requires', 'opposes', 'accepts'])}`,
    ),
  async (content) =>
    content.change(
      `positions/${content.pick(await content.files('positions'))}`,
      /---\n\n[^]*$/,
      `---\n\n${sentence(content)}\n`,
    ),
  async (content) => {
    const id = content.pick(await content.files('positions'))
    const [issue = '', name = ''] = id.split('/')
    const copy = `${issue}/${name}-${content.word()}`
    const text = (await content.read(`positions/${id}`)).replace(/^(?:supersedes|withdrawn|former_ids): .*\n/gm, '')
    await content.write(`positions/${copy}`, text.replace(/^condition: .*$/m, `condition: "${sentence(content)}"`))
    return `added ${copy}`
  },
  async (content) => {
    const id = await content.loosePosition()
    if (id === null) return null
    await rm(join(content.folder, `positions/${id}.md`))
    return `removed ${id}`
  },
  async (content) => {
    const id = await content.loosePosition()
    if (id === null || (await content.read(`positions/${id}`)).includes('former_ids')) return null
    const to = `${id}-${content.word()}`
    await rename(join(content.folder, `positions/${id}.md`), join(content.folder, `positions/${to}.md`))
    await content.change(`positions/${to}`, ...inHead(`former_ids: ["${id}"]`))
    return `renamed ${id}`
  },
  async (content) => {
    const ids = await content.files('positions')
    const cellOf = (id: string) => /^([^/]+)\/\d{4}-\d{2}-\d{2}-(party-\d+)/.exec(id)?.slice(1).join(' ')
    const later = content.pick(ids)
    const former = ids.find(
      (id) =>
        cellOf(id) === cellOf(later) && id.slice(0, id.indexOf('/') + 11) < later.slice(0, later.indexOf('/') + 11),
    )
    if (former === undefined || (await content.read(`positions/${later}`)).includes('supersedes')) return null
    return content.change(`positions/${later}`, ...inHead(`supersedes: ["${former}"]`))
  },
  async (content) => {
    const id = content.pick(await content.files('positions'))
    if ((await content.read(`positions/${id}`)).includes('withdrawn')) return null
    return content.change(
      `positions/${id}`,
      ...inHead(`withdrawn: "2024-12-${10 + Math.floor(content.random() * 20)}"`),
    )
  },
  async (content) =>
    content.change(
      `parties/${content.pick(await content.files('parties'))}`,
      /^name: .*$/m,
      `name: "Party ${content.word()}"`,
    ),
  async (content) =>
    content.change(
      `issues/${content.pick(await content.files('issues'))}`,
      /^title: .*$/m,
      `title: "Issue ${content.word()}"`,
    ),
  async (content) =>
    content.change(
      `issues/${content.pick(await content.files('issues'))}`,
      /text: .*$/m,
      `text: "${sentence(content)}"`,
    ),
  async (content) =>
    content.change(
      `sources/${content.pick(await content.files('sources'))}`,
      /^title: .*$/m,
      `title: "Paper ${content.word()}"`,
    ),
  async (content) =>
    content.change(
      'comparison',
      /^covers_until: .*$/m,
      `covers_until: "2025-01-${10 + Math.floor(content.random() * 20)}"`,
    ),
  async (content) => {
    const party = content.pick(await content.files('parties'))
    const issue = content.pick(await content.files('issues'))
    const fields = `searched: "2024-12-0${1 + Math.floor(content.random() * 9)}"\nwhere: "Papers ${content.word()}"\nby: "AB"`
    await content.write(`gaps/${issue}-${party}`, `---\n${fields}\n---\n`)
    return `noted a gap ${issue}-${party}`
  },
  async (content) => {
    const fields = [
      `title: "Talks ${content.word()}"`,
      'start: "2024-11-02"',
      'format: "direct"',
      'sources: ["source-1"]',
    ]
    await content.write(`rounds/${content.word()}`, `---\n${fields.join('\n')}\n---\n`)
    return 'added a round'
  },
]
