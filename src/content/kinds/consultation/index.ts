import type { KindWords } from '../words';
import { form, topics } from './form';
import { statuses } from './statuses';

export const consultation: KindWords<'consultation'> = {
  name: '法律咨询',
  door: { mark: '问', note: '把事情说清楚，律师免费答复，不用留姓名' },
  page: '法律咨询',
  file: '提交咨询',
  matters: topics,
  form,
  statuses,
  deeds: {
    reopen: {
      button: '没弄明白，接着问',
      explain: '结束后三十日内都可以接着问。原来的内容都在，不用从头再说。',
      done: '已经送到律师那里。',
    },
  },
  late: {
    what: '不用干等，直接打电话问律师，免费',
    toWhom: '12348；您的问题也会转到值班台，有人盯着',
    lastDay: '随时可以打。',
    article: '本平台的办理规则',
  },
  meanwhile: '等不及，可以先打电话问律师，免费；您的问题照样在这里排着。',
  hasPapers: false,
  growsAt: ['answered', 'closed'],
  grownInto: null,
};
