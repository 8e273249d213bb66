import type { ServiceWay } from '../../functions/contract/papers';

/** How a paper copy reached the resident, as staff record it. */
export const serviceWays: Record<Exclude<ServiceWay, 'opened'>, { label: string; note: string }> = {
  handed: { label: '当面交给本人', note: '请本人在送达回证上签名或者按手印。' },
  posted: { label: '邮寄，本人已经签收', note: '按签收的那一天登记。' },
  readAloud: { label: '念给本人听，并留下纸质文书', note: '用于看不了、不识字的人。' },
  leftWithFamily: { label: '交给同住的成年家属', note: '请家属签名，写明和本人的关系。' },
};
