/** What is said on the receipt and where it is checked. */
export const receiptWords = {
  see: '查看回执',
  check: '核验回执',
  checkNote: '看一张回执是不是真的，没有网络也能核验',
  title: '回执',
  intro: '这是平台收到或作出决定的凭证，可以截图、打印保存。谁都可以扫码核验真假。',
  qr: '回执二维码，扫一扫可以核验真假',
  copy: '复制回执文字',
  none: '这一步没有回执。',
  others: '这件事的全部回执',
  unnamed: '没有说明是哪一张回执，请从事项里打开。',

  number: '编号',
  step: '证明什么',
  at: '时间',
  due: '当时的期限',
  dueNoName: '办理期限',
  nextYear: '（跨年的日期，以国家公布的放假安排为准）',
  noDue: '没有正在计算的期限',
  fingerprint: '内容指纹',
  files: '附件指纹',
  nth: (seq: number) => `第 ${seq} 步`,

  genuine: '回执是真的',
  genuineHere: '在这台设备上核验过签名，没有用网络。',
  genuineByServer: '平台刚刚核验过签名。',
  false: '这张回执不能通过核验',
  falseWhy:
    '可能是抄漏了、被改动过，或者不是本平台签发的。请重新扫码或者完整复制一次；还是不行，请打 12348 问清楚。',
  asking: '正在核验',
  noKeys: '现在连不上网络，这台设备上还没有核验用的公钥。有网络时打开一次，以后没有网络也能核验。',
  sameText: '内容没有被改动：回执上的指纹，和您现在看到的内容算出来的一样。',
  otherText: '内容对不上：回执上的指纹，和现在看到的内容算出来的不一样。请保存好这张回执，打 12348 问清楚。',

  waiting: '当天的总指纹还没有公布，第二天凌晨以后可以再来核对。',
  included: (day: string) => `已经收进 ${day} 公布的总指纹，从那以后不能不留痕迹地改动。`,
  contradicted:
    '签名是真的，但是和当天留存的记录对不上，平台的记录可能被改动过。请保存好这张回执，打 12348 说明情况。',

  paste: '回执文字',
  pasteHint: '把以 R2. 或 R1. 开头的回执文字，或者二维码里的网址，完整地粘贴到这里。',
  scan: '扫一扫回执上的二维码',
  empty: '请先粘贴回执文字。',
} as const;
