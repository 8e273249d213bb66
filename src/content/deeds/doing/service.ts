import type { SomeDoings } from './words';

/** What staff note of how a paper or a notice reached the resident. */
export const service = {
  recordService: {
    explain: '把纸质文书当面交给、寄给当事人，或者念给他听以后，在这里登记；可以拍一张签收的照片。',
    done: '已经登记送达。',
    onceMore: null,
  },
  agreePhoneService: {
    explain:
      '同意以后，您在手机上点开一份文书，就算送到了，有日期的从那一天起算。随时可以改回要纸质的；同意了，也照样可以到窗口领盖章的文书。',
    done: '记下了：文书可以送到您的手机上。',
    onceMore: null,
  },
  declinePhoneService: {
    explain:
      '不同意也没关系，事情照样办。文书在手机上照样能看，但不算送到；盖章的文书由办理单位当面交给您，或者邮寄给您。',
    done: '记下了：文书会送纸质的给您。',
    onceMore: null,
  },
  recordCall: {
    explain:
      '消息没有送到的，给当事人打电话，把办理情况和最后日期说清楚；要补材料的，把缺的一样一样念给他听。然后登记打没打通。',
    done: '已经登记。',
    onceMore: null,
  },
} satisfies SomeDoings;
