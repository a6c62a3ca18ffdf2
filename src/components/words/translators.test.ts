import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { positionThing } from '#core/export/linked-data.ts'
import { latestDay } from '#core/compare/latest-day.ts'
import { TRANSLATORS } from '#core/model/words.ts'
import { summariseRecord } from '#core/report/record-summary.ts'
import { statementOf } from '#core/statement/statement.ts'
import { linksOf } from '#site/open-data.ts'
import { statementWords } from '#site/statement-words.ts'
import { positionCitations } from '#components/cite/citations.ts'
import { changesFeed } from '#components/feed/changes-feed.ts'
import { positionBlock } from '#components/position/position-block.ts'
import { hit } from '#components/search/hit.ts'
import { shownTexts } from '#components/search/shown-texts.ts'
import { suggestion } from '#components/search/suggestion.ts'
import type { MarkedText, ShownHit } from '#search/protocol.ts'
import { datasetOf, issue, party, position, source, SITE } from '#tests/dataset-fixture.ts'

const site = SITE

test.each(TRANSLATORS)('a translation (%s) never goes out without who made it, wherever it is shown', (by) => {
  const said = position('border/2025-01-01-north', {
    quote: { text: 'Мы согласны', lang: 'ru' },
    translation: { text: 'We do agree', lang: 'en', by },
  })
  const dataset = datasetOf([party('north'), issue('border'), source('news'), said])
  const translator = statementWords.translators[by]
  const shown = {
    page: toHtml(positionBlock(dataset, statementOf(said, dataset, latestDay(dataset)))),
    feed: changesFeed({ site, datasets: [dataset] }, new Map()),
    citation: positionCitations(said, dataset, site)[0]!.text,
    hit: toHtml(hit(hitOf(shownTexts(said, dataset)[1]!))),
    suggestion: toHtml(suggestion(hitOf(shownTexts(said, dataset)[1]!), false)),
    data: JSON.stringify(positionThing(said, dataset, linksOf(site), (one) => statementWords.translators[one])),
  }
  for (const [place, text] of Object.entries(shown)) {
    expect(text, place).toContain('We do agree')
    expect(text, place).toContain(translator)
  }
  expect(summariseRecord(said)).toContain(`“We do agree” (translation: ${by})`)
})

test('the original words bear no translator', () => {
  const said = position('border/2025-01-01-north', { quote: { text: 'We do agree', lang: 'en' } })
  const dataset = datasetOf([party('north'), issue('border'), source('news'), said])
  const feed = changesFeed({ site, datasets: [dataset] }, new Map())
  for (const translator of Object.values(statementWords.translators)) expect(feed).not.toContain(translator)
  expect(shownTexts(said, dataset)).toEqual([{ text: 'We do agree', spoken: 'original' }])
})

/** A hit that shows one text, all else of it made up. */
function hitOf(text: Omit<MarkedText, 'ranges' | 'cutBefore' | 'cutAfter'>): ShownHit {
  const whole = { ranges: [], cutBefore: false, cutAfter: false }
  return {
    ...{
      id: 'talks/positions/border/2025-01-01-north',
      title: { text: 'Title', ...whole },
      texts: [{ ...text, ...whole }],
    },
    ...{ attribution: undefined, type: 'position', typeLabel: 'Position', parties: ['North'], issues: ['border'] },
    ...{ comparison: 'Talks', date: '2025-01-01', stances: [], notes: [], marks: '', tier: 'all', reasons: [] },
  }
}
