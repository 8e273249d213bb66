import { Day } from '../../functions/contract/ids';
import type { SensitiveField } from '../../functions/contract/sensitive';
import type { ShownAnswers } from '../../functions/contract/shownAnswers';
import { aidGroups } from './eligible';
import { applyingAs, hardships, matters, petitionTypes, topics } from './forms';
import { languages } from './kinds';
import { dayText } from './when';

/** `field`: which answer it is, where staff may see it masked. */
type Row = { label: string; value: string; field?: SensitiveField };

const yes = (label: string, value: boolean | undefined): Row[] => (value ? [{ label, value: '是' }] : []);
const listed = (label: string, values: readonly string[] = [], field?: SensitiveField): Row[] =>
  given(label, values.join('、'), field);

const given = (label: string, value: string | undefined, field?: SensitiveField): Row[] =>
  value ? [{ label, value, ...(field && { field }) }] : [];

/** Of a day that stands masked only the year is there. */
const bornText = (day: string): string =>
  Day.safeParse(day).success ? dayText(day) : `${day.slice(0, 4)} 年`;

type AidForm = Extract<ShownAnswers, { kind: 'legalAid' }>['form'];

function aidRows(form: AidForm): Row[] {
  const { matter, facts, hardship, applicantName, phone, idNumber, language, groups = [] } = form;
  const { bornOn, limitationOn } = form;
  return [
    { label: '申请事项', value: matters[matter] },
    { label: '事情的经过', value: facts },
    ...given('对方', form.otherSide, 'otherSide'),
    ...given('最晚要起诉、仲裁或者复议的日子', limitationOn && dayText(limitationOn)),
    { label: '经济条件', value: hardships[hardship].label },
    ...listed(
      '属于',
      groups.map((group) => aidGroups[group]),
    ),
    { label: '申请人', value: applicantName, field: 'applicantName' },
    ...given('怎么申请', form.applyingAs && applyingAs[form.applyingAs].label),
    ...given('替谁申请', form.beneficiaryName, 'beneficiaryName'),
    ...given('出生日期', bornOn && bornText(bornOn), 'bornOn'),
    ...yes('本人自己办不了', form.cannotActAlone),
    ...yes('监护人就是对方', form.guardianIsOtherSide),
    ...yes('本人被关押', form.detained),
    ...listed('随申请交的材料', form.handedIn),
    { label: '联系电话', value: phone, field: 'phone' },
    ...given('身份证号码', idNumber, 'idNumber'),
    { label: '服务语言', value: languages[language] },
  ];
}

/** What was filed, in the order in which it is read. */
export function answerRows(answers: ShownAnswers): Row[] {
  switch (answers.kind) {
    case 'consultation': {
      const { topic, question, phone, language, otherSide } = answers.form;
      return [
        { label: '问题', value: question },
        { label: '方面', value: topics[topic] },
        ...given('对方', otherSide, 'otherSide'),
        ...given('联系电话', phone, 'phone'),
        { label: '服务语言', value: languages[language] },
      ];
    }
    case 'legalAid':
      return aidRows(answers.form);
    case 'petition': {
      const { type, request, facts, respondent, petitionerName, phone, address, language } = answers.form;
      const { representatives } = answers.form;
      return [
        { label: '请求', value: request },
        { label: '事实和理由', value: facts },
        { label: '类别', value: petitionTypes[type].label },
        ...given('反映的单位', respondent, 'respondent'),
        { label: '信访人', value: petitionerName, field: 'petitionerName' },
        ...listed('代表人', representatives, 'representatives'),
        { label: '联系电话', value: phone, field: 'phone' },
        ...given('住址', address, 'address'),
        { label: '服务语言', value: languages[language] },
      ];
    }
  }
}
