// Apart from the notice itself: this is in the first load of every page, the notice on a page of its own.

/** The question before the first personal datum (个人信息保护法 14, 17). */
export const privacyQuestionWords = {
  title: '您的个人信息怎么用',
  lines: [
    '您写的内容、照片和语音，只用来办您的这件事，只有办这件事的人能看，谁看过您都查得到。',
    '身份证号、电话、姓名加密保存。不做人脸识别，不跟踪位置，不给任何人打分。',
    '不同意也能看办事指南、打 12348 电话，或者到窗口去办。',
  ],
  more: '看完整的隐私说明',
  agree: '同意，继续办',
  refuse: '不同意',
  /** After a refusal, where something was to be sent. */
  refused:
    '您没有同意隐私说明，内容没有发出去，还在这台设备上。想继续，请再点一次；也可以打 12348，或者到窗口去办。',
};

export const sensitiveConsentWords = {
  label: '我单独同意：为审查这份法律援助申请，处理我填写的敏感个人信息',
  note: '包括身份证号、经济困难情况、残疾和健康情况、未成年人的信息。法律规定审查援助申请需要这些；不同意，可以不填这几项，到窗口当面办。派给哪位律师，会先告诉您；律师确认和这件事没有利害关系，才看得到这些内容。',
};
