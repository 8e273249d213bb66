import { givenIn, masked } from '../../../functions/domain/filing/mask';

const aid = {
  kind: 'legalAid',
  form: {
    applicantName: '王小明',
    phone: '13847412345',
    idNumber: '11010519491231002X',
    matter: 'labourPay',
    facts: '在工地干活摔伤。',
    hardship: 'declared',
    language: 'zh',
    truthful: true,
  },
} as const;

const petition = (form: object) => ({
  kind: 'petition' as const,
  form: {
    ...{ petitionerName: '巴特尔', phone: '13847412345', type: 'appeal' as const, language: 'zh' as const },
    ...{ request: '请发补贴。', facts: '没有领到。', mandate: true as const },
    ...form,
  },
});

test('a phone keeps three and four digits, an ID number three and two, a name its first character', () => {
  expect(masked(aid)).toEqual({
    answers: {
      kind: 'legalAid',
      form: { ...aid.form, applicantName: '王**', phone: '138****2345', idNumber: '110*************2X' },
    },
    masked: ['applicantName', 'phone', 'idNumber'],
  });
});

test.each([
  ['欧阳修', '欧**'],
  ['乌', '**'],
  ['𠮷田', '𠮷**'],
  ['阿拉坦·其其格', '阿**'],
])('the name %s is shown as %s', (petitionerName, shown) => {
  expect(masked(petition({ petitionerName })).answers.form).toMatchObject({ petitionerName: shown });
});

test.each([
  ['察右前旗平地泉镇花村', '察右前旗平地****'],
  ['花村三组', '****'],
])('the address %s is shown as %s: what is no more than its beginning is not shown', (address, shown) => {
  expect(masked(petition({ address })).answers.form).toMatchObject({ address: shown });
});

test('several names are masked one by one, and none at all are nothing masked', () => {
  expect(masked(petition({ representatives: ['那顺', '朝鲁'] })).answers.form).toMatchObject({
    representatives: ['那**', '朝**'],
  });
  expect(masked(petition({ representatives: [] })).masked).not.toContain('representatives');
});

test('an answer is taken as it was given, and one that was not is nothing', () => {
  expect([givenIn(aid, 'phone'), givenIn(aid, 'otherSide')]).toEqual(['13847412345', undefined]);
});
