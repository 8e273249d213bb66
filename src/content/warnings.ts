/** Said wherever a petition is written, so that nobody pays for what is free (信访工作条例 26). */
export const petitionWarnings = {
  free: '信访代办不收任何费用。凡是要钱的，都不是我们的人，请打 12345 反映。',
  corruption: '举报党员干部违纪违法，请拨 12388（纪检监察机关）。这里不受理，也不会转给任何人。',
};

/** 个人信息保护法 17: who, what for, how long, in a few plain sentences. */
export const privacyText = [
  '您填写的内容，只用来办理您的这件事，只有负责办理的人能看到。',
  '身份证号、电话加密保存。我们不做人脸识别，不跟踪您的位置，不给任何人打分排名。',
  '您可以随时撤回自己的事项。想查看、更正或者删除个人信息，可以向受理单位提出，也可以打 12348。',
];
