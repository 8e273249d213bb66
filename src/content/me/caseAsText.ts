import type { MyCase } from '../../../functions/contract/people/myData';
import { author } from '../case/page/author';
import { correctionWords } from '../case/steps/corrected';
import { whatWasSaid } from '../deeds/whatWasSaid';
import { eventText } from '../case/steps/events';
import { readingText } from '../case/page/readers';
import { moment } from '../when';
import { answerText, fieldName, whatWasFiled } from '../case/steps/whatWasFiled';

/** One case as a text that a person reads: what was filed, what happened, who read it. */
export function caseAsText({ view, readings }: MyCase): string {
  const { state, answers, timeline, files } = view;
  const corrected = view.corrections.map(
    ({ field, was, right }) =>
      `${correctionWords.title}：${fieldName(state.kind, field)}，${correctionWords.changed(
        answerText(state.kind, field, was) || correctionWords.nothing,
        answerText(state.kind, field, right) || correctionWords.nothing,
      )}`,
  );
  const filed = answers ? whatWasFiled(answers).map(({ label, value }) => `${label}：${value}`) : [];
  const happened = timeline.map((entry) => {
    const said = whatWasSaid(entry).map(({ label, value }) => `${label}：${value}`);
    return [`${moment(entry.at)} ${eventText(entry)}（${author(entry.by, 'resident')}）`, ...said].join('\n');
  });
  return [
    `编号 ${state.number}`,
    ...filed,
    ...corrected,
    ...files.map(({ name }) => `附件：${name}`),
    '办理经过：',
    ...happened,
    '谁看过：',
    ...readings.map(readingText),
  ].join('\n');
}
