import type { SomeDoings } from './words';

/** From an application for legal aid to the decision on it, and the objection to that. */
export const review = {
  startReview: {
    explain: '开始审查这份申请。期限从收到申请算起，不是从现在算起。',
    done: '已经开始审查。',
    onceMore: null,
  },
  requestMaterials: {
    explain:
      '法律要求一次性告知，只能发一次：请把还缺的材料一次写全。等待补充的时间不计入审查期限。补充的期限从申请人知道那天起算，没有告诉到本人的，不会视为撤回。',
    done: '已经一次性告知申请人。',
    onceMore: '只能告知这一次，都写全了吗？',
  },
  askExplanation: {
    explain: '只能就已经告知的材料请申请人说明，只能问一次，请一次问全；不能再要新的材料。',
    done: '已经请申请人说明。',
    onceMore: '只能问这一次，都写全了吗？',
  },
  supplyMaterials: {
    explain: '勾上补了哪几样，把情况写在这里；纸质材料可以送到法律援助机构的窗口，写明哪天送的就行。',
    done: '已经送到，审查接着进行。',
    onceMore: null,
  },
  giveUrgently: {
    explain: '情况紧急的，先派人援助，申请手续以后再补。申请人会看到要补办的期限。',
    done: '已经决定先行提供援助，请马上指派。',
    onceMore: '确定先行提供援助吗？',
  },
  completeFormalities: {
    explain: '援助已经先给您了，这里补上申请手续和材料。纸质材料送到窗口的，写明哪天送的就行。',
    done: '手续已经送到。',
    onceMore: null,
  },
  grant: {
    explain: '作出给予法律援助的决定，三日内要指派律师。',
    done: '已经决定给予援助。',
    onceMore: '确定给予援助吗？',
  },
  refuse: {
    explain: '必须写明理由和依据的条文。申请人会看到，并被告知可以向司法行政部门提出异议。',
    done: '已经作出不予援助的决定。',
    onceMore: '确定不予援助吗？',
  },
  object: {
    explain: '写上您为什么不同意。由主管的司法局审查，收到后五日内作出答复。不收费，也不影响您走别的途径。',
    done: '异议已经送到司法局。',
    onceMore: null,
  },
  decideObjection: {
    explain:
      '收到异议五日内审查完：维持，或者责令改正。必须写明理由和依据；维持的，申请人会被告知可以复议、诉讼。',
    done: '已经作出决定，申请人会收到提醒。',
    onceMore: '确定作出这个决定吗？',
  },
} satisfies SomeDoings;
