import { SensitiveField } from '../../functions/contract/sensitive';

/** What each masked answer is called. */
export const sensitiveNames: Record<SensitiveField, string> = {
  phone: '电话号码',
  idNumber: '身份证号码',
  applicantName: '申请人姓名',
  beneficiaryName: '受援人姓名',
  bornOn: '出生日期',
  petitionerName: '信访人姓名',
  representatives: '代表人姓名',
  address: '住址',
  respondent: '反映的单位',
  otherSide: '对方名称',
};

/** A masked answer by its field, as the list of readers has it. */
export function sensitiveName(field: string | null): string {
  const known = SensitiveField.safeParse(field);
  return known.success ? sensitiveNames[known.data] : '隐去的内容';
}

export const revealWords = {
  note: '带 * 的内容为保护个人信息隐去了。点“显示”看一项，当事人会看到谁看过。',
  button: '显示',
  label: (field: SensitiveField): string => `显示${sensitiveNames[field]}`,
};

/** Finding cases by what somebody says at the window. */
export const lookupWords = {
  title: '按电话或身份证查找',
  by: '用什么查',
  ways: { phone: '电话号码', idNumber: '身份证号码' },
  hint: '要和提交时填的一样，一位都不能差。',
  button: '查找',
  wrong: { phone: '电话号码不对，请对照再输一次。', idNumber: '身份证号码不对，请对照再输一次。' },
  found: '查到的事项',
  none: '没有查到您能看的事项。请核对号码，或者请当事人说一下事项编号。',
};
