import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * `unit` runs while the site is built for `browser`, which keeps one processor busy, and the many short files of `unit-pure`
 * come last, so that no processor has nothing to do in the end. Any other project is run by itself.
 */
const ORDER = ['unit', 'browser', 'unit-pure']

export class WhileTheSiteIsBuilt extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification) => ORDER.indexOf(project.name)
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
