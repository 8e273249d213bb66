import type { ReadingView, ReadWhat } from '../../../../functions/contract/case/views';
import type { OpenedFrom } from '../../../../functions/contract/words';
import { whyOpened } from '../papers/papers';
import { roles } from '../../people';
import { sensitiveName } from './sensitive';
import { moment } from '../../when';

export const readerWords = {
  title: '谁看过我的事',
  intro:
    '工作人员每次打开您的事项，都会自动记在这里，删不掉。觉得不该看的人看了，可以留言问，也可以打 12345 反映。',
  none: '还没有工作人员打开看过。',
  unnamed: '没有说明是哪一件事项，请从事项里打开。',
};

/** From where it was opened, in plain words. */
const ways: Record<OpenedFrom, string> = {
  desk: '从窗口的事项里',
  mine: '从待办列表',
  handled: '从跟进的事项里',
  notice: '从收到的提醒',
  search: '通过查询',
  link: '直接',
};

const named = (detail: string | null): string => (detail === null ? '' : `“${detail}”`);

/** What was done with it, in plain words. */
const doings: Record<ReadWhat, (reading: ReadingView) => string> = {
  case: ({ via }) => `${ways[via]}打开看过`,
  file: ({ detail }) => `打开过附件${named(detail)}`,
  answer: ({ detail }) => `看了您填的${sensitiveName(detail)}`,
  paper: ({ detail, why }) => `打开过文书${named(detail)}${why ? `（${whyOpened[why]}）` : ''}`,
};

const whoRead = ({ role, name, organisationName }: ReadingView): string =>
  role === 'helper' ? `${name}（您让帮忙的人）` : `${organisationName}的${roles[role]}${name}`;

/** One opening, as one would tell it. */
export const readingText = (reading: ReadingView): string =>
  `${whoRead(reading)}，${moment(reading.at)} ${doings[reading.what](reading)}`;
