import type { SomeDoings } from './words';

/** Asking staff with an interest in the matter to step aside, and what is decided on it. */
export const recusal = {
  askRecusal: {
    explain:
      '办您这件事的人，和这件事、和对方有亲友或者别的利害关系的，可以请他（她）回避。写明您知道的就行，不用证明。被请求的人看不到您写的理由；由没有参与的负责人决定，请求的是单位负责人的，由上一级决定，同意不同意都会书面告诉您。决定以前，他（她）不能对这件事作决定；法定的期限照样算。',
    done: '回避请求已经送到，会在期限内书面答复您。',
    onceMore: null,
  },
  decideRecusal: {
    explain:
      '和事项或者当事人有直接利害关系的，应当回避。拿不准的，宁可换人。决定回避的，这个人马上看不到这件事；来人没有指名的，写上本单位回避的人的姓名；一个也不写的，这件事就交给上一级。理由会给提出的人看。',
    done: '决定已经记下，并且告诉了当事人。',
    onceMore: null,
  },
} satisfies SomeDoings;
