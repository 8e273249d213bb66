import { documentNumber } from '../../functions/domain/papers/documentNumber';
import { fill } from '../../functions/domain/papers/fill';
import { papersOf } from '../../functions/domain/papers/papersOf';
import { histories, lived } from './samples';

test('no number is given twice, whatever a case goes through, and each drawing gives the same', () => {
  for (const history of Object.values(histories)) {
    const about = lived(...history);
    const numbers = () =>
      papersOf(about, about.head.updatedAt).flatMap((paper) => fill(paper, about).documentNumber ?? []);
    expect(new Set(numbers()).size).toBe(numbers().length);
    expect(numbers()).toEqual(numbers());
  }
});

test.each([
  ['集宁区法律援助中心', '集宁援决字'],
  ['乌兰察布市集宁区法律援助中心', '集宁援决字'],
  ['乌兰察布市法律援助中心', '乌兰察布援决字'],
  ['丰镇市法律援助中心', '丰镇援决字'],
  ['四子王旗法律援助中心', '四子王援决字'],
  ['察哈尔右翼前旗市场监督管理局', '察哈尔右翼前援决字'],
  ['商都县七台镇市场监督管理所', '商都援决字'],
  ['内蒙古自治区司法厅', '援决字'],
  [null, '援决字'],
])('the number of %s begins with its place', (organisationName, begins) => {
  const by = { standing: 'supervisor', personId: null, name: null, organisationName } as const;
  // The evening of the last of December in UTC is the new year here.
  const step = { at: '2026-12-31T20:00:00.000Z', by, seq: 12 };
  expect(documentNumber('grant', step, { id: '4821370655' })).toBe(`${begins}〔2027〕48213-70655-12号`);
});
