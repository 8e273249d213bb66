import { OutsideReply, repliesTo } from '../../../functions/contract/deeds/outside';
import { choice, day, files, line, perhaps, reply } from './fields';
import type { SomeDeeds } from './words';

/** What goes to a body outside, and what comes back from it. */
export const passingOn = {
  forward: {
    button: '密封转送纪检监察机关',
    fields: {
      organisationId: {
        label: '转给哪个纪检监察机关（不选就转同级的）',
        as: 'organisation',
        competent: 'forReport',
        optional: true,
      },
      text: { label: '附一句话（写的人看得到）', ...perhaps },
    },
  },
  recordPost: {
    button: '登记已经寄出、送出',
    fields: {
      way: { label: '怎么送的', ...choice('outsideWay') },
      on: { label: '哪一天', ...day },
      tracking: { label: '邮件单号（有就写）', ...line, optional: true },
      files,
    },
  },
  recordReceipt: {
    button: '登记对方已经收到',
    fields: {
      on: { label: '哪一天收到', ...day },
      from: { label: '谁签收、谁告知的（有就写）', ...line, optional: true },
      files,
    },
  },
  receiveReply: {
    button: '登记收到书面答复的日子',
    fields: { on: { label: '哪一天收到', ...day }, files },
  },
  recordReply: {
    button: '登记对方的答复',
    fields: {
      outcome: {
        label: '对方怎么答复',
        ...choice('outsideReply'),
        among: ({ state: { outside } }) => (outside ? repliesTo[outside.question] : OutsideReply.options),
      },
      on: { label: '答复的日子', ...day },
      text: { label: '答复的内容', ...reply },
      files,
    },
  },
} satisfies SomeDeeds;
