/** One right filing of each kind, as a phone sends it. */
const filing = { key: 'key-of-this-one-tap', areaCode: '150902001000' };

export const consultation = {
  ...filing,
  kind: 'consultation',
  form: { topic: 'wages', question: '给砖厂干了三个月，工钱一直拖着，怎么办？', language: 'zh' },
};

export const legalAid = {
  ...filing,
  kind: 'legalAid',
  form: {
    applicantName: '某某',
    phone: '13800138000',
    matter: 'labourPay',
    facts: '干活时从架子上摔下来，老板不认账。',
    hardship: 'declared',
    language: 'mn',
    sensitiveConsent: true,
    truthful: true,
  },
};

export const aidComplaint = {
  ...filing,
  kind: 'aidComplaint',
  form: {
    complainantName: '某某',
    complainingAs: 'recipient',
    about: 'worker',
    facts: '律师只打过一次电话，开庭才见着人。',
    language: 'zh',
  },
};

export const petition = {
  ...filing,
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
};
