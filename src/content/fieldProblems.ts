import type { FieldProblem, FieldProblemCode } from '../../functions/contract/problems';

const sentences: Record<FieldProblemCode, (limit: number) => string> = {
  required: () => '这一项还没有填。',
  too_long: (limit) => `太长了，最多写 ${limit} 个字。`,
  too_many: (limit) => `太多了，最多 ${limit} 项。`,
  not_a_choice: () => '请从列出的几项里选一个。',
  unknown_field: () => '这一项不用填，请删掉。',
  id_check_digit: () => '身份证号码好像有一位写错了，请对照证件再看一遍。',
  case_check_digit: () => '事项编号好像有一位写错了，请对照再看一遍。',
  born_in_future: () => '出生日期在今天以后，请再看一遍。',
  born_too_early: () => '出生日期早于 1900 年，请再看一遍。',
  not_as_id: () => '和身份证号码上的出生日期不一样。请对照证件改过来，或者去掉一个。',
  consent_needed: () => '这几项是您的敏感个人信息，要您单独同意才能收。不同意的，请把这几项去掉再提交。',
  invalid: () => '写得不对，请检查一下。',
};

/** Where a form can say more than that something is missing or wrong. */
const ofField: Record<string, string> = {
  areaCode: '请选一下在哪个旗县。',
  topic: '请选一下是哪方面的事。',
  matter: '请选一下是什么事；说不清就选最后一项。',
  hardship: '请选一项；说不清就选“我说不清”。',
  type: '请选一项。',
  outcome: '请选一项。',
  solved: '请选一项。',
  organisationId: '请选一个单位。',
  organisationIds: '请选出对方单位，最多五个。',
  route: '请选一条路。',
  ground: '请选一项。',
  until: '请选一个日期。',
  from: '请选开始的那一天。',
  to: '请选结束的那一天。',
  days: '请填天数，1 到 30 之间。',
  bornOn: '请选出生的年月日。',
  limitationOn: '请选一个日期；不清楚就不填。',
  beneficiaryName: '请写需要援助的那个人的姓名。',
  representatives: '一行写一个名字。',
  phone: '电话号码好像不对；没有电话可以不填。手机号是 11 位；座机请带区号，比如 04748888888。',
  postcode: '邮编是六位数字。',
  idNumber: '身份证号码是 18 位，最后一位可能是 X。',
  truthful: '请看明白以后打勾。',
  mandate: '请看明白以后打勾。',
  items: '请写上还缺的材料，一行一样。',
};

/** What is wrong with a field, and what to do. */
export function fieldProblemText({ pointer, code, limit }: FieldProblem): string {
  const own = ofField[pointer.slice(pointer.lastIndexOf('/') + 1)];
  return (code === 'invalid' || code === 'required' ? own : undefined) ?? sentences[code](limit ?? 0);
}
