import { CameBy } from '../../../functions/contract/people/intake';
import { cameBy } from '../../../src/content/staff/register';
import { whoWhere } from '../../../src/content/staff/workLine';
import { filterFields } from '../../../src/services/work/filterFields';

test('a line says how a case came that did not come by the app', () => {
  expect(whoWhere({ who: '陈**', language: 'mn', cameBy: 'letter' }, '集宁区')).toBe(
    '陈**，集宁区，蒙古语，来信',
  );
  expect(whoWhere({ who: '陈**' }, '集宁区')).toBe('陈**，集宁区');
});

test('a list is narrowed by how its cases came', () => {
  const fields = filterFields({ wanted: { cameBy: 'visit' }, rows: [], statuses: [], placeName: () => '' });
  expect(fields.find(({ id }) => id === 'cameBy')).toEqual({
    ...{ id: 'cameBy', label: '怎么来的', value: 'visit' },
    choices: CameBy.options.map((value) => ({ value, label: cameBy[value] })),
  });
});
