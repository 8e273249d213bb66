import type { SomeDoings } from './words';

/** How aid ends on request, and what comes to the window or is added by the office. */
export const ending = {
  askToEnd: {
    explain:
      '写上理由，由法律援助机构决定，会书面答复您。决定以前，律师照常办理，期限和案卷都不变。替孩子或者家人申请的，机构会先听他本人，或者监护人以外的人怎么说。',
    done: '已经送到法律援助机构，决定以前照常办理。',
    onceMore: '确定要请求终止或者撤回吗？',
  },
  declineEnd: {
    explain: '写明理由，受援人会看到。法律援助照常进行。',
    done: '已经答复，继续办理。',
    onceMore: null,
  },
  agreeWithdrawal: {
    explain:
      '替孩子或者被监护人提出的申请，撤回以前要先听取他本人，或者监护人以外的人的意见。撤回以后可以重新申请。',
    done: '已经同意撤回，会告诉申请人。',
    onceMore: '确定同意撤回这份申请吗？',
  },
  recordReport: {
    explain:
      '发现未成年人受到侵害的，要立即向公安、民政、教育等部门报告。报告以后在这里登记；不要告诉被反映的家人。',
    done: '已经登记。',
    onceMore: null,
  },
  recordCallBack: {
    explain:
      '问问受援人办得怎么样、还有什么难处。只记录，不打分；承办人看得到。没有联系上的，也写明试过哪些办法。',
    done: '回访已经登记。',
    onceMore: null,
  },
  recordOriginals: {
    explain: '写清收到了什么、几份、是不是原件。当事人会看到。',
    done: '已经登记，当事人会看到。',
    onceMore: null,
  },
  attachFiles: {
    explain: '扫描的来信、别的单位的答复等。当事人会看到。',
    done: '文件已经放进去，当事人会看到。',
    onceMore: null,
  },
} satisfies SomeDoings;
