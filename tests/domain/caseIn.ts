import { Command, type CaseAction } from '../../functions/contract/actions';
import type { CaseStatus, Filing } from '../../functions/contract/kinds';
import type { CaseKind } from '../../functions/contract/words';
import type { CaseHead } from '../../functions/domain/case';
import { turnClocks } from '../../functions/domain/clocks/turn';
import { file } from '../../functions/domain/file';
import type { Named } from '../../functions/domain/place';
import { asMember, castOf, department, owner, placeOf, staff } from './cast';

/** Ten in the morning in Asia/Shanghai. */
export const morning = '2026-03-02T02:00:00.000Z';
export const key = 'key-of-this-one-tap';

const aboutFiling = { key, areaCode: '150902001000' };

export const filings = {
  consultation: {
    ...aboutFiling,
    kind: 'consultation',
    form: { topic: 'wages', question: '给砖厂干了三个月，工钱一直拖着，怎么办？', language: 'zh' },
  },
  legalAid: {
    ...aboutFiling,
    kind: 'legalAid',
    form: {
      applicantName: '某某',
      phone: '13800138000',
      matter: 'labourPay',
      facts: '干活时从架子上摔下来，老板不认账。',
      hardship: 'declared',
      language: 'zh',
      truthful: true,
    },
  },
  petition: {
    ...aboutFiling,
    kind: 'petition',
    form: {
      petitionerName: '某某',
      phone: '0474-8260000',
      type: 'appeal',
      request: '请把村口那段路修好。',
      facts: '去年雨季冲断以后一直没人管。',
      language: 'zh',
      mandate: true,
    },
  },
} as const satisfies { [K in CaseKind]: Filing & { kind: K } };

export const newCase = (kind: CaseKind, at = morning) =>
  file({ id: '4821370655', filing: filings[kind], ownerId: owner.personId, desk: placeOf[kind].desk, at });

/** A case of a kind in a status, in the hands of the kind's handler unless the change says otherwise. */
export function caseIn(kind: CaseKind, status: CaseStatus, change: Partial<CaseHead> = {}): CaseHead {
  const { head } = newCase(kind);
  const clocks = turnClocks([], kind, status, morning);
  return { ...head, status, clocks, assignee: asMember(castOf(kind).handler), ...change };
}

const assignee = asMember(staff('newcomer', 'lawyer', placeOf.legalAid.worksAt));

/** The people and organisations that the inputs below name. */
export const named: Named = { assignee, organisation: department };

const inputs: Record<CaseAction, object> = {
  take: {},
  assign: { personId: assignee.personId },
  answer: { text: '可以先向劳动监察大队投诉，再申请仲裁。' },
  followUp: { text: '老板已经跑了，还能告吗？' },
  message: { text: '材料放在村委会了。' },
  startReview: {},
  requestMaterials: { items: ['身份证复印件', '欠条照片'] },
  supplyMaterials: { text: '已经补上。' },
  grant: {},
  refuse: { reasons: '不属于法律援助的范围。', article: '第三十一条' },
  begin: {},
  investigate: {},
  conclude: { result: '双方达成调解，工钱已付清。' },
  archive: {},
  register: {},
  classify: { type: 'appeal' },
  transfer: { organisationId: department.organisationId },
  sendBack: { reasons: '这段路不归我们管。' },
  accept: {},
  giveOpinion: { outcome: 'supported', opinion: '本月内修好。', basis: '公路法' },
  close: { solved: true },
  withdraw: {},
};

/** A command with a fitting input, sent by someone who saw the case as it is. */
export const commandOn = (head: CaseHead, action: CaseAction, change: { version?: number } = {}): Command =>
  Command.parse({ action, input: inputs[action], version: head.version, key, ...change });
