import type { CaseKind } from '../../../functions/contract/words';
import { casesKept, keptText } from './keeping';
import portal from '../portal.json';

type PrivacyRow = {
  what: string;
  why: string;
  how: string;
  kept: string;
};

/** What is taken, what for, who sees it and how long it is kept: 个人信息保护法 17, 30; 网络数据安全管理条例 21, as a list. */
export const privacyRows: readonly PrivacyRow[] = [
  {
    what: '微信登录的识别码',
    why: '认出您是同一个人，让您找得到自己的事项',
    how: '加密保存，只有系统用，工作人员看不到',
    kept: `${keptText('person')}。还有事项没过保存期的，先留着，不然您就找不到它们了；过了再要求一次就删`,
  },
  {
    what: '您提的问题、事情经过、请求',
    why: '解答、审查、办理您的事',
    how: '现在办理的单位和承办人看。转给别的单位、派给承办人，会先告诉您交给谁；对方收下以后，原来的单位只看得到办到哪一步和结果',
    kept: `从结束那天算起：${casesKept}。到期自动删除，只留编号、日期、办过哪些步骤和校验码`,
  },
  {
    what: '姓名、电话、住址（申请援助、信访代办、投诉时）',
    why: '和您联系，送达文书。咨询可以都不填',
    how: '加密保存，工作人员要看一次，记录一次',
    kept: '和那件事一起',
  },
  {
    what: '身份证号、经济困难情况、残疾和健康情况（只在申请法律援助时，属于敏感个人信息）',
    why: '《法律援助法》要求审查申请人的身份和经济状况',
    how: '要您单独同意；加密保存，工作人员要看一次，记录一次',
    kept: '和那件事一起',
  },
  {
    what: '照片、文件、录音',
    why: '作为材料和证据；不会写字的，可以用说的',
    how: '照片里的位置信息在手机上就去掉；不做人脸和声音识别',
    kept: `和那件事一起；没有提交的，${keptText('looseFile')}删掉`,
  },
  {
    what: '对方的姓名或者单位名称',
    why: '避开和对方有利害关系的人，不让对方单位的人看到',
    how: '加密保存',
    kept: '和那件事一起',
  },
  {
    what: '微信消息、短信',
    why: '告诉您办到哪一步了。只写“有新进展”一类的话，不写您的事',
    how: '由微信和短信公司代为发送，它们看不到您事项的内容',
    kept: `发送记录和那件事一起；“提醒”里的每一条${keptText('inboxLine')}`,
  },
];

/** Who answers for it, and how they are reached (个人信息保护法 17(1)); of each case, the office that has it as well. */
export const dataHandler = portal.dataHandler;

/** What each service takes, and for what; the fields themselves stand on its form. */
export const purposes: Record<CaseKind, string> = {
  consultation: '只收您的问题和服务语言；电话、对方是谁，写不写由您。用来答复，避开和对方有关系的人。',
  legalAid: '收申请人、案情、经济困难情况，身份证号可以后补。用来审查能不能援助、派律师、送达文书。',
  aidComplaint: '收投诉谁、什么事；姓名和电话可以后补。用来调查、答复您；被投诉的人和单位看不到这件投诉。',
  petition: '收姓名、请求、事实，电话和住址可以后补。用来登记、转送有权处理的单位、书面答复您。',
};

export const privacyWords = {
  handlerTitle: '谁来处理您的个人信息',
  handler: { name: '处理者', contact: '联系人', phone: '电话', address: '地址' },
  handlerNote:
    '每件事的受理单位也是那件事的处理者，名称在那件事的页面上。转给别的单位以前，会先告诉您转给谁。',
  purposesTitle: '每项服务收什么、做什么用',
  title: '隐私说明',
  intro: '由受理您事项的司法行政部门、信访部门处理您的个人信息。下面一项一项列清楚。',
  what: '收什么',
  why: '做什么用',
  how: '谁看得到、怎么保护',
  kept: '留多久',
  deviceTitle: '会用到您手机上的什么',
  deviceNote: '都是您点了才用，不点就不用；不读位置，不读通讯录。',
  keptTitle: '每一样留多久',
  keptNote:
    '这些时间由各单位按档案管理的规定核定（个人信息保护法第十九条：为实现目的所必要的最短时间）。到期由系统自动删除；还有期限没过、复查或者异议没办完、通知没送到的，办完再删。',
  noneTitle: '我们不做的事',
  none: [
    '不做人脸识别，不跟踪您的位置，不看您的通讯录。',
    '不给人打分、排名，不列重点人名单，不和公安、人口数据合并。',
    '不把您的信息给被反映的单位，不用来做广告，不传到境外。',
  ],
  rightsTitle: '您可以',
  rights: [
    '在每件事的页面看谁看过这件事。',
    '随时撤回自己的事项；不想收微信消息了，在“我的数据”里一次收回。',
    '在“我的数据”里看存了您的什么、带走一份、更正、删除、撤回同意、退出别的设备；也可以向受理单位提出，或者打 12348。',
    '不满十四岁的，要由父母或者其他监护人同意（个人信息保护法第三十一条）；监护人就是对方、或者联系不上的，先收下，只给办这件事的人看。',
    '在有了答复或者决定以后评价办理；当月结束以前，办理的人和单位都看不到。',
    '觉得我们做得不对，可以打 12345，或者向网信部门投诉。',
  ],
};
