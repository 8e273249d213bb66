import type { ReadingView } from '../../functions/contract/views';
import type { OpenedFrom } from '../../functions/contract/words';
import { roles } from './kinds';
import { moment } from './when';

export const readerWords = {
  title: '谁看过我的办件',
  intro:
    '工作人员每次打开您的办件，都会自动记在这里，删不掉。觉得不该看的人看了，可以留言问，也可以打 12345 反映。',
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

/** One opening, as one would tell it. */
export const readingText = ({ organisationName, role, name, at, via }: ReadingView): string =>
  `${organisationName}的${roles[role]}${name}，${moment(at)} ${ways[via]}打开看过`;
