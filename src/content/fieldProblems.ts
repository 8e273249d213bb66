import type { FieldProblem, FieldProblemCode } from '../../functions/contract/problems';

const sentences: Record<FieldProblemCode, (limit: number) => string> = {
  required: () => '这一项还没有填。',
  too_long: (limit) => `太长了，最多写 ${limit} 个字。`,
  too_many: (limit) => `太多了，最多 ${limit} 项。`,
  not_a_choice: () => '请从列出的几项里选一个。',
  unknown_field: () => '这一项不用填，请删掉。',
  id_check_digit: () => '身份证号码好像有一位写错了，请对照证件再看一遍。',
  invalid: () => '写得不对，请检查一下。',
};

/** Where a form can say more than "wrong". */
const formats: Record<string, string> = {
  phone: '电话号码好像不对。手机号是 11 位；座机请带区号，比如 0474-8888888。',
  idNumber: '身份证号码是 18 位，最后一位可能是 X。',
};

/** What is wrong with a field, and what to do. */
export function fieldProblemText({ pointer, code, limit }: FieldProblem): string {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  return (code === 'invalid' ? formats[name] : undefined) ?? sentences[code](limit ?? 0);
}
