import { entriesOf } from '../../../../functions/contract/entries';
import { SensitiveField, type Revealed } from '../../../../functions/contract/deeds/sensitive';
import { CaseKind } from '../../../../functions/contract/words';
import { kindForms } from '../../kinds/forms';
import type { FormField } from '../../kinds/words';

const hidden = '隐去的内容';

/** What a masked answer is called where the case page's word would not do by itself. */
const byItself: Partial<Record<SensitiveField, string>> = {
  phone: '电话号码',
  applicantName: '申请人姓名',
  beneficiaryName: '受援人姓名',
  petitionerName: '信访人姓名',
  complainantName: '投诉人姓名',
  respondent: '被反映、被投诉的单位',
  representatives: '代表人姓名',
  otherSide: '对方名称',
};

/** Every field of every form, by its name. */
const fields: Readonly<Record<string, FormField>> = Object.fromEntries(
  CaseKind.options.flatMap((kind) => entriesOf<Record<string, FormField>>(kindForms[kind])),
);

function nameOf(field: SensitiveField): string {
  const words = fields[field];
  return byItself[field] ?? words?.shownAs ?? words?.label ?? hidden;
}

/** A masked answer by its field, as the list of readers has it. */
export function sensitiveName(field: string | null): string {
  const known = SensitiveField.safeParse(field);
  return known.success ? nameOf(known.data) : hidden;
}

export const revealWords = {
  note: '带 * 的内容为保护个人信息隐去了。点“显示”看一项，当事人会看到谁看过。',
  button: '显示',
  readAs: ({ names, organisations }: NonNullable<Revealed['readAs']>): string =>
    `利益冲突核对时认作：${names.join('、')}。${
      organisations.length > 0
        ? `整个单位都看不到这件事的：${organisations.join('、')}。`
        : '平台上没有找到同名的单位。'
    }认错了、认漏了的，请用“写明对方是哪个单位”登记。`,
  label: (field: SensitiveField): string => `显示${nameOf(field)}`,
};
