import type { MyCase } from '../../functions/contract/myData';
import { author } from './author';
import { whatWasSaid } from './deeds/whatWasSaid';
import { eventText } from './events';
import { readingText } from './readers';
import { moment } from './when';
import { whatWasFiled } from './whatWasFiled';

export const myDataWords = {
  title: '我的数据',
  entry: '我的数据',
  entryNote: '存了您的什么，带走一份，改、删、撤回同意',
  intro: '下面是系统里存的、关于您的全部办件和登记信息（个人信息保护法第四十五条）。只有您自己看得到这一页。',
  person: '登记信息',
  name: '姓名',
  phone: '手机号',
  none: '没有登记',
  noCases: '您还没有提交过事项',
  cases: '我的办件',
  takeTitle: '带走一份',
  takeNote: '复制以后可以粘贴到别处保存。里面有您的个人信息，请不要发给不认识的人。',
  asText: '复制全部内容（文字）',
  asData: '复制全部内容（数据格式）',
  rightsTitle: '改、删、撤回同意',
  rights: [
    '手机号：在“我的”里随时删掉、换一个，马上生效。',
    '办件里写错了：在那件事的页面留言写明哪里错、应当是什么，工作人员会看到，原来写的和更正都留在办理经过里（个人信息保护法第四十六条）。',
    '不想办了：在那件事的页面撤回。撤回以后不再办理；办理记录是单位依法办事的档案，按档案规定保管，到期以前只保存、不作别的用（个人信息保护法第四十七条）。',
    '代办委托：在那件事的页面随时收回，马上生效，您的事照样办。',
    '微信消息：在微信的“设置—通知管理”里关掉，办件不受影响，进展在“提醒”里看。',
    '单独同意过的敏感信息：想撤回的，在那件事的页面留言，或者打 12348。撤回以前已经办的有效；没有这些信息，可能要改到窗口当面审查。单位在十五个工作日内答复，不同意的要说明理由（个人信息保护法第十五条、个人信息保护法第五十条）。',
  ],
};

/** One case as a text that a person reads: what was filed, what happened, who read it. */
export function caseAsText({ view, readings }: MyCase): string {
  const { state, answers, timeline, files } = view;
  const filed = answers ? whatWasFiled(answers).map(({ label, value }) => `${label}：${value}`) : [];
  const happened = timeline.map((entry) => {
    const said = whatWasSaid(entry).map(({ label, value }) => `${label}：${value}`);
    return [`${moment(entry.at)} ${eventText(entry)}（${author(entry.by, 'resident')}）`, ...said].join('\n');
  });
  return [
    `编号 ${state.number}`,
    ...filed,
    ...files.map(({ name }) => `附件：${name}`),
    '办理经过：',
    ...happened,
    '谁看过：',
    ...readings.map(readingText),
  ].join('\n');
}
