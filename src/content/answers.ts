import type { Answers } from '../../functions/contract/kinds';
import { hardships, matters, petitionTypes, topics } from './forms';
import { languages } from './kinds';

type Row = { label: string; value: string };

const given = (label: string, value: string | undefined): Row[] => (value ? [{ label, value }] : []);

/** What was filed, in the order in which it is read. */
export function answerRows(answers: Answers): Row[] {
  switch (answers.kind) {
    case 'consultation': {
      const { topic, question, phone, language } = answers.form;
      return [
        { label: '问题', value: question },
        { label: '方面', value: topics[topic] },
        ...given('联系电话', phone),
        { label: '服务语言', value: languages[language] },
      ];
    }
    case 'legalAid': {
      const { matter, facts, hardship, applicantName, phone, idNumber, language } = answers.form;
      return [
        { label: '申请事项', value: matters[matter] },
        { label: '事情的经过', value: facts },
        { label: '经济条件', value: hardships[hardship].label },
        { label: '申请人', value: applicantName },
        { label: '联系电话', value: phone },
        ...given('身份证号码', idNumber),
        { label: '服务语言', value: languages[language] },
      ];
    }
    case 'petition': {
      const { type, request, facts, respondent, petitionerName, phone, address, language } = answers.form;
      return [
        { label: '请求', value: request },
        { label: '事实和理由', value: facts },
        { label: '类别', value: petitionTypes[type].label },
        ...given('反映的单位', respondent),
        { label: '信访人', value: petitionerName },
        { label: '联系电话', value: phone },
        ...given('住址', address),
        { label: '服务语言', value: languages[language] },
      ];
    }
  }
}
