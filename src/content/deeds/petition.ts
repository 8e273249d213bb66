import { limits } from '../../../functions/contract/limits';
import { ReviewOutcome } from '../../../functions/contract/kinds/endReason';
import type { CaseView } from '../../../functions/contract/case/views';
import { choice, day, files, line, message, receiver, reply } from './fields';
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
    explain: '材料看过了，正式登记。',
    done: '已经登记。',
    onceMore: null,
    fields: {},
  },
  classify: {
    button: '分类',
    explain: '先分清是建议、检举控告还是求决；求决的，再看走哪一条路。只有最后一条路走信访程序。',
    done: '已经分类。',
    onceMore: null,
    fields: {
      type: { label: '类别', ...choice('petitionType') },
      // 信访工作条例 31: only an appeal for a solution has one of six ways.
      route: { label: '走哪一条路', ...choice('route'), when: ({ type }) => type === 'appeal' },
    },
  },
  redirect: {
    button: '告知途径并转送',
    explain:
      '写明走哪一条路、怎么走；材料同时转给办这件事的机关，当事人不用自己再交。不选机关的，转给同级管这条路的机关。请求查处违法、履行职责的，要选主管部门。',
    done: '已经告知当事人，请按期把材料送出去。',
    onceMore: '确定告知途径并转送吗？',
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
    explain:
      '只有两种情形可以不受理：同一件事正在办，或者已经复核完毕。不归本单位办的，要转送，不能不受理。当事人会看到理由，也可以请求重新看一看。',
    done: '已经告知当事人。',
    onceMore: '确定不予受理吗？',
    fields: {
      ground: { label: '为什么不受理', ...choice('notAccepted') },
      reasons: { label: '理由和该去哪里', ...reply },
    },
  },
  investigate: {
    button: '开始调查核实',
    explain: '开始听取陈述、调查核实。',
    done: '已经开始调查核实。',
    onceMore: null,
    fields: {},
  },
  extend: {
    onceMore: '确定延长吗？',
    fields: {
      days: { label: '延长多少日', as: 'number', most: limits.extensionDays },
      reasons: { label: '理由', ...message },
    },
  },
  giveOpinion: {
    button: '出具处理意见',
    explain:
      '写明请求、查明的事实、处理意见和依据。当事人会被告知：从收到之日起三十日内可以请求复查。要五个工作日内送到他手里。',
    done: '处理意见已经发出。当事人收到以前，复查的期限不会开始，请盯着送到。',
    onceMore: '确定出具这份处理意见吗？',
    fields: {
      outcome: { label: '结论', ...choice('opinion') },
      request: { label: '请求', ...message, begins: filedRequest },
      facts: { label: '查明的事实', ...reply },
      opinion: { label: '处理意见', ...reply },
      basis: { label: '依据', ...line },
      // 信访工作条例 32: what is supported is carried out.
      performer: { ...promised.performer, when: isSupported, missing: unsaid('performer') },
      performance: { ...promised.performance, when: isSupported, missing: unsaid('performance') },
      performBy: { ...promised.performBy, when: isSupported, missing: unsaid('performBy') },
    },
  },
  giveReply: {
    button: '书面答复',
    explain: '建议、检举控告，以及请求履行职责的，研究、核实以后写明结果和理由，书面答复当事人。',
    done: '答复已经发给当事人。',
    onceMore: '确定这样答复吗？',
    fields: {
      outcome: { label: '结果', ...choice('reply') },
      text: { label: '答复（结果和理由）', ...reply },
      ...perhapsPromised,
      files,
    },
  },
  askReview: {
    button: '请求复查',
    explain:
      '写上您不同意哪里、为什么。由办理机关的上一级机关在三十日内复查。过了最后一天也可以提，收不收由上一级机关决定，会告诉您理由。',
    done: '复查请求已经提交给上一级机关，它在哪里写在上面。',
    onceMore: null,
    fields: {
      reasons: { label: '为什么不同意', ...reply },
      files,
    },
  },
  giveReview: {
    button: '出具复查意见',
    explain: '维持、变更，或者退回重新处理，写明依据。当事人会被告知：从收到之日起三十日内可以请求复核。',
    done: '复查意见已经发出。当事人收到以前，复核的期限不会开始，请盯着送到。',
    onceMore: '确定出具这份复查意见吗？',
    fields: {
      outcome: { label: '结论', ...choice('review'), among: reviewedAs },
      facts: { label: '查明的情况', ...reply, optional: true },
      opinion: { label: '意见和理由', ...reply },
      basis: { label: '依据', ...line },
      ...perhapsPromised,
    },
  },
  askReReview: {
    button: '请求复核',
    explain:
      '写上您对复查意见不同意哪里、为什么。由复查机关的上一级机关在三十日内复核，可以听证。过了最后一天也可以提，收不收由上一级机关决定，会告诉您理由。',
    done: '复核请求已经提交给上一级机关，它在哪里写在上面。',
    onceMore: null,
    fields: {
      reasons: { label: '为什么不同意', ...reply },
      files,
    },
  },
  giveReReview: {
    button: '出具复核意见',
    explain: '复核意见是信访程序的最后一步。写明依据，并告诉当事人还有哪些法律途径。',
    done: '复核意见已经发出，请送到当事人手里。',
    onceMore: '确定出具复核意见吗？',
    fields: {
      outcome: { label: '结论', ...choice('reReview'), among: reviewedAs },
      facts: { label: '查明的情况', ...reply, optional: true },
      opinion: { label: '意见和理由', ...reply },
      basis: { label: '依据', ...line },
      ...perhapsPromised,
    },
  },
  recordHearing: {
    button: '登记听证日期',
    explain: '听证的天数（头尾都算）不计入复核期限。',
    done: '已经登记，期限已经重新计算。',
    onceMore: null,
    fields: {
      from: { label: '听证从哪一天', ...day },
      to: { label: '到哪一天', ...day },
    },
  },
} satisfies SomeDeeds;
