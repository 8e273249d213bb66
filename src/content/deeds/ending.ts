import { choice, day, files, line, message, perhaps } from './fields';
import { limits } from '../../../functions/contract/limits';
import { commonMaterials } from '../case/papers/materials';
import type { SomeDeeds } from './words';

const heard = {
  label: '听取了谁的意见（受援人是孩子或者被监护人的，必须写明）',
  ...line,
} as const;

/** How aid ends on request, and what comes to the window or is added by the office. */
export const ending = {
  askToEnd: {
    button: '请求终止或者撤回',
    fields: { reasons: { label: '为什么', ...message } },
    placeBelow: 6,
  },
  declineEnd: {
    button: '不终止，继续办理',
    fields: {
      heard: { ...heard, optional: true },
      reasons: { label: '理由', ...message },
    },
  },
  agreeWithdrawal: {
    button: '同意撤回申请',
    fields: {
      heard,
      reasons: { label: '理由', ...message },
    },
  },
  recordReport: {
    button: '登记已经报告',
    fields: {
      to: { label: '报告给谁', ...choice('reportedTo') },
      on: { label: '哪一天', ...day },
      text: { label: '说明', ...perhaps },
    },
  },
  recordCallBack: {
    button: '登记回访',
    fields: {
      reached: { label: '联系上了吗', as: 'yesOrNo', words: { yes: '联系上了', no: '没有联系上' } },
      text: { label: '受援人怎么说', ...message },
    },
  },
  recordOriginals: {
    button: '登记窗口收到的材料',
    fields: {
      papers: { label: '收到的材料', as: 'handedIn', most: limits.materials, common: commonMaterials },
      on: { label: '哪一天收到的', ...day },
      isAll: { label: '要补的都齐了吗', as: 'yesOrNo', words: { yes: '齐了', no: '还没有齐' } },
      missing: {
        label: '清单里还没有收到的',
        as: 'noticed',
        optional: true,
        when: ({ isAll }) => isAll === false,
      },
      text: { label: '说明', ...perhaps },
      files,
    },
    placeBelow: 3,
  },
  attachFiles: {
    button: '把文件放进这件事',
    fields: {
      title: { label: '是什么文件', ...line },
      text: { label: '说明', ...perhaps },
      files: { label: files.label, as: 'files' },
    },
    placeBelow: 4,
  },
} satisfies SomeDeeds;
