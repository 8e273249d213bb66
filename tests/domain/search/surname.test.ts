import { askedBy } from '../../../functions/domain/search/asked';
import { surnameIn, surnameOf } from '../../../functions/domain/search/surname';

test.each([
  ['郭秀兰', '郭'],
  ['欧阳春燕', '欧阳'],
  ['郭·秀兰', '郭'],
  ['阿拉腾其其格', null],
  ['郭', null],
  ['恒达公司', null],
])('of %s the surname is %s', (name, surname) => {
  expect(surnameOf(name)).toBe(surname);
});

test.each([
  ['郭老太太', '郭'],
  ['老郭', '郭'],
  ['姓郭的', '郭'],
  ['姓郭', '郭'],
  ['郭', '郭'],
  ['欧阳女士', '欧阳'],
  ['小白师傅', '白'],
  // A teacher is nobody of that name, and a whole name is looked for whole.
  ['老师', null],
  ['郭秀兰', null],
  ['工资', null],
  ['13847412345', null],
])('whoever is called %s has the surname %s', (called, surname) => {
  expect(surnameIn(called)).toBe(surname);
});

test('what a caller says of somebody is looked for as their surname, as a whole name and as it was written', () => {
  const written = ['郭老', '老太', '太太'].map((value) => ({ term: { sort: 'word', value } }));
  const names = ['郭老太太', '郭'].map((value) => ({ term: { sort: 'name', value } }));
  expect(askedBy('郭老太太')).toEqual({
    by: 'words',
    sought: { all: [{ any: [...names, { all: written }] }] },
  });
  expect(askedBy('郭')).toEqual({ by: 'words', sought: { all: [{ term: { sort: 'name', value: '郭' } }] } });
});
