import { limits } from '../../../functions/contract/limits';
import { commonMaterials } from '../case/papers/materials';
import { toCompleteTexts } from '../case/papers/toComplete';
import { article, choice, files, message, perhaps, reply } from './fields';
import type { SomeDeeds } from './words';

const formOfAid = { label: '援助的形式（定下来的就写）', ...choice('formOfAid'), optional: true } as const;

/** From an application for legal aid to the decision on it, and the objection to that. */
export const review = {
  startReview: {
    button: '开始审查',
    fields: {},
  },
  requestMaterials: {
    button: '要求补充材料',
    fields: {
      items: {
        label: '还缺的材料',
        as: 'lines',
        most: limits.materials,
        common: commonMaterials,
        begins: ({ toComplete }) => toComplete.map((one) => toCompleteTexts[one]),
      },
      text: { label: '补充说明', ...perhaps },
    },
  },
  askExplanation: {
    button: '要求说明',
    fields: {
      items: { label: '要说明哪几样材料', as: 'noticed' },
      text: { label: '哪里要说明', ...message },
    },
  },
  supplyMaterials: {
    button: '补充材料',
    fields: {
      items: { label: '补了哪几样', as: 'noticed', optional: true },
      text: { label: '补充的内容', ...message },
      files,
    },
  },
  giveUrgently: {
    button: '先行提供援助',
    fields: {
      ground: { label: '属于哪一种紧急情形', ...choice('urgentGround') },
      formOfAid,
      text: { label: '具体情况', ...perhaps },
    },
  },
  completeFormalities: {
    button: '补办手续',
    fields: {
      items: {
        label: '交了哪些材料',
        as: 'lines',
        most: limits.materials,
        common: commonMaterials,
        optional: true,
      },
      text: { label: '补办的情况', ...message },
      files,
    },
  },
  grant: {
    button: '给予援助',
    fields: {
      formOfAid,
      text: { label: '附言', ...perhaps },
    },
  },
  refuse: {
    button: '不予援助',
    fields: {
      reasons: { label: '理由', ...reply },
      article: { label: '依据的条文', ...article },
    },
  },
  object: {
    button: '提出异议',
    fields: {
      reasons: { label: '为什么不同意', ...reply },
      files,
    },
  },
  decideObjection: {
    button: '对异议作出决定',
    fields: {
      outcome: { label: '决定', ...choice('objection') },
      reasons: { label: '理由', ...reply },
      article: { label: '依据的条文', ...article },
    },
  },
} satisfies SomeDeeds;
