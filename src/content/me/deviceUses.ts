type DeviceUse = {
  /** As the console of the mini-program calls it, under 《用户隐私保护指引》: what is not declared there fails on a phone. */
  item: string;
  /** What of WeChat's it stands for; a test holds it against what the app calls. */
  interfaces: readonly string[];
  /** When and what for, as whoever reads the notice is told. */
  why: string;
};

/** What of a phone the app uses, and each only when somebody taps for it (个人信息保护法 6, 17). */
export const deviceUses: readonly DeviceUse[] = [
  {
    item: '选中的照片或视频信息',
    interfaces: ['chooseMedia'],
    why: '您点“拍照片、选照片”的时候：只拿到您选的那几张',
  },
  {
    item: '选中的文件',
    interfaces: ['chooseMessageFile'],
    why: '您点“选文件”的时候：只拿到您选的那几个',
  },
  { item: '麦克风', interfaces: ['getRecorderManager'], why: '您点“说”的时候：录到您点停为止' },
  { item: '手机号', interfaces: ['getPhoneNumber'], why: '您点“用微信绑定的手机号”，微信问过您以后' },
  {
    item: '剪切板',
    interfaces: ['setClipboardData'],
    why: '您点“复制”的时候：只写进去，不看里面原来有什么',
  },
  {
    item: '相册（仅写入）权限',
    interfaces: ['saveImageToPhotosAlbum'],
    why: '您点“存成图片”的时候：只存进去，不看别的照片',
  },
];
