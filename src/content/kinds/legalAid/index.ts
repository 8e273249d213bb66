import type { KindWords } from '../words';
import { form, matters } from './form';
import { statuses } from './statuses';

export const legalAid: KindWords<'legalAid'> = {
  name: '法律援助',
  door: { mark: '援', note: '打官司有困难？符合条件的，免费派律师帮您' },
  page: '申请法律援助',
  file: '提交申请',
  matters,
  form,
  statuses,
  deeds: {},
  late: {
    what: '问进度，或者投诉',
    toWhom: '主管这家法律援助机构的司法局',
    lastDay: '随时可以。',
    article: '《法律援助法》第四十三条、第五十五条',
  },
  meanwhile: null,
  hasPapers: true,
  growsAt: [],
  grownInto: { id: 'to-aid', label: '转成法律援助申请' },
};
