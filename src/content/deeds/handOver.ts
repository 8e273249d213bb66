import { limits } from '../../../functions/contract/limits';
import { receiver, message, perhaps } from './fields';
import type { SomeDeeds } from './words';

/** Whose hands a case is in: taking and giving it, conflicts of interest, other organisations. */
export const handOver = {
  take: {
    fields: {},
  },
  assign: {
    fields: {
      personId: { label: '承办人', as: 'person' },
      reason: { label: '为什么换人', ...perhaps },
    },
    page: 'assign',
  },
  handToColleague: {
    button: '转交同事',
    fields: {
      personId: { label: '交给谁', as: 'person' },
      reason: { label: '为什么转交', ...message },
    },
    page: 'assign',
    placeBelow: 2,
  },
  unassign: {
    button: '撤回指派',
    fields: {
      reason: { label: '为什么撤回', ...perhaps },
    },
    placeBelow: 1,
  },
  recall: {
    button: '撤回转办',
    fields: {
      reason: { label: '为什么撤回', ...perhaps },
    },
    placeBelow: 1,
  },
  declareNoConflict: {
    button: '没有利益冲突，可以办',
    fields: {},
    card: 'outline',
    isMainThere: true,
  },
  declareConflict: {
    button: '有利益冲突，不能办',
    fields: {
      reason: { label: '是什么关系', ...message },
    },
    card: 'outline',
    placeBelow: 4,
  },
  nameOtherSide: {
    button: '写明对方是哪个单位',
    fields: {
      organisationIds: { label: '对方单位', as: 'organisations', competent: 'any', most: limits.otherSides },
    },
    placeBelow: 3,
  },
  transfer: {
    fields: {
      organisationId: { label: '转送到', ...receiver },
      text: { label: '附言', ...perhaps },
    },
  },
  raise: {
    button: '报给上一级',
    fields: {
      reasons: { label: '为什么报给上一级', ...message },
    },
    placeBelow: 2,
  },
  accept: {
    fields: {},
  },
  sendBack: {
    button: '退回',
    fields: {
      reasons: { label: '退回的理由', ...message },
    },
  },
  askReturn: {
    button: '请求退回',
    fields: {
      reasons: { label: '为什么不归本单位管', ...message },
    },
  },
  allowReturn: {
    button: '同意收回',
    fields: {},
  },
  refuseReturn: {
    button: '不同意收回',
    fields: {
      reasons: { label: '为什么归对方办', ...message },
    },
  },
  agreeReturn: {
    button: '同意退回',
    fields: {},
  },
  insist: {
    button: '仍请对方办理',
    fields: {
      reasons: { label: '为什么归对方办', ...message },
    },
  },
  allot: {
    button: '指定办理单位',
    fields: {
      organisationId: { label: '由哪个单位办', ...receiver },
      reasons: { label: '指定的理由', ...message },
    },
  },
} satisfies SomeDeeds;
