import { dayAfter } from '../when';
import { article, choice, day, files, line, message, perhaps, reply } from './fields';
import type { SomeDeeds } from './words';

/** From the lawyer assigned to the file put away. */
export const aid = {
  begin: {
    button: '接受指派',
    fields: {},
  },
  signAgreement: {
    button: '已签订委托协议',
    fields: {},
  },
  reportProgress: {
    button: '通报进展',
    fields: {
      text: { label: '办到哪一步了', ...reply },
      files,
    },
  },
  reportGround: {
    button: '报告终止事由',
    fields: {
      ground: { label: '属于哪一种情形', ...choice('endReason') },
      text: { label: '具体情况', ...message },
    },
  },
  askChange: {
    button: '要求换律师',
    fields: {
      reasons: { label: '为什么要换', ...message },
    },
  },
  approveChange: {
    button: '同意更换',
    fields: {
      text: { label: '附言', ...perhaps },
    },
  },
  declineChange: {
    button: '不同意更换',
    fields: {
      reasons: { label: '不同意的理由', ...message },
    },
  },
  terminate: {
    button: '终止援助',
    fields: {
      ground: { label: '属于哪一种情形', ...choice('endReason') },
      heard: {
        label: '听取了谁的意见（受援人是孩子或者被监护人的，必须写明）',
        ...line,
        optional: true,
        when: ({ ground }) => ground === 'askedToEnd',
      },
      newFacts: { label: '责令给予援助以后发现的新情况（司法局责令过的必须写）', ...perhaps },
      reasons: { label: '理由', ...reply },
      article: { label: '依据的条文', ...article },
    },
  },
  recordEndSent: {
    button: '登记已经通知承办单位、函告办案机关',
    fields: {
      on: { label: '哪一天送出的', ...day },
      text: { label: '送给了谁、怎么送的', ...message },
    },
  },
  conclude: {
    button: '办结',
    fields: {
      result: { label: '办理结果', ...reply },
      on: {
        label: '哪一天收到裁判文书（没有文书的，哪一天谈妥）',
        ...day,
        optional: true,
        begins: (_, now) => dayAfter(now, 0),
      },
      files,
    },
  },
  handInFile: {
    button: '交回案卷',
    fields: {
      text: { label: '案卷说明', ...perhaps },
    },
  },
  archive: {
    button: '归档',
    fields: {},
  },
} satisfies SomeDeeds;
