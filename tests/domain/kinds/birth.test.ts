import { kinds } from '../../../functions/domain/kinds';
import { InvalidInput } from '../../../functions/domain/refusals';
import type { FormOf } from '../../../functions/contract/kinds';

const today = '2026-11-29';
/** The sample of GB 11643-1999, born on 31 December 1949, and one born in 1880. */
const [idNumber, ofOldAge] = ['11010519491231002X', '440524188001010014'];

function wrongWith(part: Partial<FormOf<'legalAid'>>): unknown {
  const form = {
    matter: 'labourPay',
    facts: '没拿到钱',
    language: 'zh',
    sensitiveConsent: true,
    ...part,
  } as const;
  try {
    kinds.legalAid.particulars.mustBeFileable(form, today);
    return [];
  } catch (error) {
    return error instanceof InvalidInput ? error.errors : error;
  }
}

test.each<[string, Partial<FormOf<'legalAid'>>, [field: string, code: string][]]>([
  ['no day of birth', {}, []],
  ['born today', { applyingAs: 'guardian', bornOn: today }, []],
  ['born tomorrow', { applyingAs: 'guardian', bornOn: '2026-11-30' }, [['bornOn', 'born_in_future']]],
  ['born with the century before last', { bornOn: '1900-01-01' }, []],
  ['born before it', { bornOn: '1899-12-31' }, [['bornOn', 'born_too_early']]],
  ['an ID number of a man of 146', { idNumber: ofOldAge }, [['idNumber', 'born_too_early']]],
  ['what the ID number says', { idNumber, bornOn: '1949-12-31' }, []],
  ['what the ID number does not say', { idNumber, bornOn: '1949-12-30' }, [['bornOn', 'not_as_id']]],
  [
    'the day of the child, beside the ID number of the guardian',
    { applyingAs: 'guardian', idNumber, bornOn: '2015-05-05' },
    [],
  ],
])('%s', (_, part, problems) => {
  expect(wrongWith(part)).toEqual(problems.map(([field, code]) => ({ pointer: `/form/${field}`, code })));
});
