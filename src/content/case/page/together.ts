import { thenWord } from '../../when';

/** Who petitions together, as staff read it. */
export const togetherForStaff = {
  title: '一起反映的人',
  filed: (day: string) => thenWord(day, '提交的'),
  code: (day: string) => thenWord(day, '凭码加进来的'),
  left: (day: string) => thenWord(day, '退出了'),
  masked: '***',
};
