import type { SomeActions } from './words';

export const legalAid = {
  startReview: {
    button: '开始审查',
    explain: '开始审查这份申请。期限从收到申请算起，不是从现在算起。',
    done: '已经开始审查。',
  },
  requestMaterials: {
    button: '要求补充材料',
    explain:
      '法律要求一次性告知，只能发一次：请把还缺的材料一次写全。等待补充的时间不计入审查期限；申请人不补的，视为撤回。',
    done: '已经一次性告知申请人。',
  },
  askExplanation: {
    button: '要求说明',
    explain: '只能就已经告知的材料请申请人说明，不能再要新的材料。',
    done: '已经请申请人说明。',
  },
  supplyMaterials: {
    button: '补充材料',
    explain: '勾上补了哪几样，把情况写在这里；纸质材料可以送到法律援助机构的窗口，写明哪天送的就行。',
    done: '已经送到，审查接着进行。',
  },
  giveUrgently: {
    button: '先行提供援助',
    explain: '情况紧急的，先派人援助，申请手续以后再补。申请人会看到要补办的期限。',
    done: '已经决定先行提供援助，请马上指派。',
  },
  completeFormalities: {
    button: '补办手续',
    explain: '援助已经先给您了，这里补上申请手续和材料。纸质材料送到窗口的，写明哪天送的就行。',
    done: '手续已经送到。',
  },
  grant: {
    button: '给予援助',
    explain: '作出给予法律援助的决定，三日内要指派律师。',
    done: '已经决定给予援助。',
  },
  refuse: {
    button: '不予援助',
    explain: '必须写明理由和依据的条文。申请人会看到，并被告知可以向司法行政部门提出异议。',
    done: '已经作出不予援助的决定。',
  },
  object: {
    button: '提出异议',
    explain: '写上您为什么不同意。由主管的司法局审查，收到后五日内作出答复。不收费，也不影响您走别的途径。',
    done: '异议已经送到司法局。',
  },
  decideObjection: {
    button: '对异议作出决定',
    explain:
      '收到异议五日内审查完：维持，或者责令改正。必须写明理由和依据；维持的，申请人会被告知可以复议、诉讼。',
    done: '已经作出决定，申请人会收到提醒。',
  },
  begin: {
    button: '接受指派',
    explain: '接受以后由您承办，五日内和受援人签订委托协议。',
    done: '已经接受指派。',
  },
  signAgreement: {
    button: '已签订委托协议',
    explain: '和受援人签好委托协议以后，在这里登记，接着办理。',
    done: '已经登记，开始办理。',
  },
  reportProgress: {
    button: '通报进展',
    explain: '写明办到哪一步、下一步做什么。受援人会看到。',
    done: '进展已经告诉受援人。',
  },
  reportGround: {
    button: '报告终止事由',
    explain: '发现有应当终止援助的情形，要及时报告法律援助机构，由机构决定。决定以前照常办理。',
    done: '已经报告法律援助机构。',
  },
  askChange: {
    button: '要求换律师',
    explain: '律师没有尽责，或者您有别的正当理由，写在这里。法律援助机构五日内答复您，换不换都会说明理由。',
    done: '已经送到法律援助机构。',
  },
  approveChange: {
    button: '同意更换',
    explain: '同意以后原来的律师不再承办，三日内另行指派。',
    done: '已经同意更换，请另行指派。',
  },
  declineChange: {
    button: '不同意更换',
    explain: '写明理由。受援人会看到，仍由原来的律师承办。',
    done: '已经答复受援人。',
  },
  terminate: {
    button: '终止援助',
    explain: '必须写明属于哪一种情形、理由和依据。受援人会看到，并被告知可以提出异议。',
    done: '已经作出终止援助的决定。',
  },
  conclude: {
    button: '办结',
    explain: '写明办理的结果，受援人会看到。',
    done: '已经办结，三十日内交回案卷。',
  },
  handInFile: { button: '交回案卷', explain: '案卷材料交到法律援助机构。', done: '案卷已经交回。' },
  archive: { button: '归档', explain: '案卷齐全，归档结束。', done: '已经归档。' },
} as const satisfies SomeActions;
