import { limits } from '../../../functions/contract/limits';
import { ReviewOutcome } from '../../../functions/contract/kinds/endReason';
import type { CaseView } from '../../../functions/contract/case/views';
import { article, choice, day, files, message, receiver, reply } from './fields';
import { perhapsPromised, promised } from './performance';
import type { SomeDeeds } from './words';

/** What the resident asked for, as they filed it. */
const filedRequest = ({ answers }: CaseView): string | undefined =>
  answers && 'request' in answers.form ? answers.form.request.slice(0, limits.message) : undefined;

/** What is supported has somebody do something by a day. */
const isSupported = ({ outcome }: Readonly<Record<string, unknown>>): boolean => outcome === 'supported';

/** Who does what by when: all three, or what is supported is not carried out. */
const unsaid = (field: keyof typeof promised) => (written: Readonly<Record<string, unknown>>) =>
  isSupported(written) && written[field] === undefined
    ? '支持的，要写明由谁、在哪一天以前、落实什么。'
    : null;

/** Only what was asked for after its last day can be out of time (信访工作条例 35, 36). */
const reviewedAs = ({ state: { askedLate } }: CaseView): readonly string[] =>
  ReviewOutcome.options.filter((outcome) => outcome !== 'outOfTime' || askedLate);

/** From the registration of a petition to the last review. */
export const petition = {
  register: {
    button: '登记',
    fields: {},
  },
  classify: {
    button: '分类',
    fields: {
      type: { label: '类别', ...choice('petitionType') },
      // 信访工作条例 31: only an appeal for a solution has one of six ways.
      route: { label: '走哪一条路', ...choice('route'), when: ({ type }) => type === 'appeal' },
    },
  },
  redirect: {
    button: '告知途径并转送',
    fields: {
      route: { label: '该走哪一条路', ...choice('otherRoute') },
      organisationId: {
        label: '转给哪个机关（不选就转同级管这条路的机关）',
        ...receiver,
        optional: true,
        // 信访工作条例 31(5): whoever is competent; no one body of the level is.
        missing: ({ route, organisationId }) =>
          route === 'lawEnforcement' && organisationId === undefined
            ? '请求查处违法、履行职责的，请选负责查处的主管部门。'
            : null,
      },
      text: { label: '怎么走、带什么', ...reply },
    },
  },
  notAccept: {
    button: '不予受理',
    fields: {
      ground: { label: '为什么不受理', ...choice('notAccepted') },
      reasons: { label: '理由和该去哪里', ...reply },
    },
  },
  investigate: {
    button: '开始调查核实',
    fields: {},
  },
  extend: {
    fields: {
      days: { label: '延长多少日', as: 'number', most: limits.extensionDays },
      reasons: { label: '理由', ...message },
    },
  },
  giveOpinion: {
    button: '出具处理意见',
    fields: {
      outcome: { label: '结论', ...choice('opinion') },
      request: { label: '请求', ...message, begins: filedRequest },
      facts: { label: '查明的事实', ...reply },
      opinion: { label: '处理意见', ...reply },
      basis: { label: '依据', ...article },
      // 信访工作条例 32: what is supported is carried out.
      performer: { ...promised.performer, when: isSupported, missing: unsaid('performer') },
      performance: { ...promised.performance, when: isSupported, missing: unsaid('performance') },
      performBy: { ...promised.performBy, when: isSupported, missing: unsaid('performBy') },
    },
  },
  giveReply: {
    button: '书面答复',
    fields: {
      outcome: { label: '结果', ...choice('reply') },
      text: { label: '答复（结果和理由）', ...reply },
      ...perhapsPromised,
      files,
    },
  },
  askReview: {
    button: '请求复查',
    fields: {
      reasons: { label: '为什么不同意', ...reply },
      files,
    },
  },
  giveReview: {
    button: '出具复查意见',
    fields: {
      outcome: { label: '结论', ...choice('review'), among: reviewedAs },
      facts: { label: '查明的情况', ...reply, optional: true },
      opinion: { label: '意见和理由', ...reply },
      basis: { label: '依据', ...article },
      ...perhapsPromised,
    },
  },
  askReReview: {
    button: '请求复核',
    fields: {
      reasons: { label: '为什么不同意', ...reply },
      files,
    },
  },
  giveReReview: {
    button: '出具复核意见',
    fields: {
      outcome: { label: '结论', ...choice('reReview'), among: reviewedAs },
      facts: { label: '查明的情况', ...reply, optional: true },
      opinion: { label: '意见和理由', ...reply },
      basis: { label: '依据', ...article },
      ...perhapsPromised,
    },
  },
  recordHearing: {
    button: '登记听证日期',
    fields: {
      from: { label: '听证从哪一天', ...day },
      to: { label: '到哪一天', ...day },
    },
  },
} satisfies SomeDeeds;
