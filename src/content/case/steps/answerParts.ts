import { insertedAs, type AnswerParts, type RestsOn } from '../../../../functions/contract/deeds/answerParts';
import type { Day } from '../../../../functions/contract/ids';
import { dayText } from '../../when';

/** What the parts of an answer are called, to whoever asked and to whoever writes. */
export const partNames = {
  situation: '您的情况',
  law: '法律怎么说',
  view: '律师的看法',
  steps: '您接下来做',
  dates: '要记住的日子',
} as const;
export type PartName = keyof typeof partNames;

/** An article with what it says, never the one without the other; of one on no list, that nobody has looked it up. */
export const articleLine = ({ law, article, of, says }: RestsOn): string =>
  `《${law}》第 ${article} 条${insertedAs(of)}${says === undefined ? '' : `：${says}`}`;

/** A date to remember, in one line. */
export const dateLine = ({ on, what }: { on: Day; what: string }): string => `${dayText(on)}：${what}`;

/** How whoever asked reads an answer in parts. */
export const answerAsRead = {
  seen: '律师是这么看的',
  /** After what happened: that there is something to do, and how much. `count`: 1 to 3. */
  first: (count: number): string => `您先做这${'一两三'[count - 1] ?? '几'}件事`,
};

/** A next step as it is read: what to do, and after the first full stop how. */
export function stepRead(step: string): { what: string; note?: string } {
  const end = step.indexOf('。');
  const how = step.slice(end + 1).trim();
  return end > 0 && how !== '' ? { what: step.slice(0, end), note: how } : { what: step.replace(/。$/, '') };
}

/** An answer in parts, each under its name; what was left out is not there. */
export function partRows({ situation, law, articles = [], view, steps = [], dates = [] }: AnswerParts) {
  const said: Record<PartName, string> = {
    situation: situation ?? '',
    law: [law, ...articles.map(articleLine)].filter(Boolean).join('\n'),
    view,
    steps: steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
    dates: dates.map(dateLine).join('\n'),
  };
  return (Object.keys(partNames) as PartName[])
    .map((name) => ({ label: partNames[name], value: said[name] }))
    .filter(({ value }) => value !== '');
}
