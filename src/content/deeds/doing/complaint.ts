import type { SomeDoings } from './words';

/** A complaint about legal aid, from whether it is accepted to the written answer. */
export const complaint = {
  declineComplaint: {
    explain: '必须写明理由和该去哪里。只是不归本单位管的，不能不予受理，要转给该管的司法局。',
    done: '已经告知投诉人。',
    onceMore: '确定不予受理吗？',
  },
  askStatement: {
    explain:
      '写下要问的话，用公函或者电话去问，只问必须问的事，不要转述投诉人的原话，不要给对方看投诉材料。对方在这里什么也看不到。',
    done: '已经记下。对方答复以后，请登记说明。',
    onceMore: null,
  },
  recordStatement: {
    explain: '把对方说的如实记下来，有书面材料的拍照附上。投诉人会看到这里写的内容。',
    done: '已经登记。',
    onceMore: null,
  },
  decideComplaint: {
    explain: '写明查清的情况、处理结果、理由和依据。接着要在五个工作日内书面答复投诉人。',
    done: '已经作出决定，请书面答复投诉人。',
    onceMore: '确定作出这个决定吗？',
  },
  answerComplaint: {
    explain: '按处理决定出具答复书，发给投诉人。要念给本人听、要纸质的，送到以后在文书上登记。',
    done: '答复书已经发给投诉人。',
    onceMore: '确定把答复书发给投诉人吗？',
  },
} satisfies SomeDoings;
