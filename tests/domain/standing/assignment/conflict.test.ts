import {
  conflictOf,
  type ConflictSide,
  type Checked,
  type Matter,
} from '../../../../functions/domain/standing/assignment/conflict';
import { nameDigests } from '../../../../functions/domain/standing/assignment/partyDigest';
import { aidAgency, department, lawFirm, otherFirm, personId, serviceCentre } from '../../cast';

const named = (line: string) => nameDigests(line, 'secret of the tests');
const party = (name: string, side: Matter['side']) => named(name).map((digest) => ({ digest, side }));

/** 王建国 against the brick works. */
const checked: Checked = {
  id: '4821370655',
  people: [personId('owner')],
  against: [department.organisationId],
  parties: [...party('王建国', 'client'), ...party('集宁砖厂', 'otherSide')],
  otherSide: ['集宁砖厂'],
  declared: [personId('declared')],
};

const asked = (part: Partial<ConflictSide> = {}): ConflictSide => ({
  personId: personId('lawyer'),
  belongsTo: [serviceCentre.organisationId, aidAgency.organisationId, lawFirm.organisationId],
  names: { own: named('高飞'), organisations: ['集宁区阴山律师事务所'] },
  ...part,
});

const matter = (name: string, side: Matter['side'], part: Partial<Matter> = {}): Matter => ({
  ...party(name, side)[0]!,
  personId: personId('lawyer'),
  firm: lawFirm.organisationId,
  caseId: '1111111111',
  ...part,
});
const colleague = { personId: personId('colleague') };
const atOtherFirm = { ...colleague, firm: otherFirm.organisationId };

test.each<[string, ConflictSide, Matter[], ReturnType<typeof conflictOf>]>([
  ['nobody knows anything', asked(), [], null],
  ['it is their own case', asked({ personId: personId('owner') }), [], 'self'],
  [
    'they are the other side themselves',
    asked({ names: { own: named('集宁·砖厂'), organisations: [] } }),
    [],
    'self',
  ],
  [
    'they belong to the organisation on the other side',
    asked({ belongsTo: [department.organisationId] }),
    [],
    'organisation',
  ],
  [
    'what they belong to is named as the other side in so many words',
    asked({ names: { own: [], organisations: ['集宁砖厂'] } }),
    [],
    'organisation',
  ],
  ['they said so of this very case', asked({ personId: personId('declared') }), [], 'own'],
  ['they act for the other side', asked(), [matter('集宁砖厂', 'client')], 'own'],
  ['they act against the resident', asked(), [matter('王建国', 'otherSide')], 'own'],
  ['they declared so', asked(), [matter('王建国', 'otherSide', { caseId: null })], 'own'],
  [
    'a colleague of their firm acts for the other side',
    asked(),
    [matter('集宁砖厂', 'client', colleague)],
    'firm',
  ],
  [
    'a lawyer of another firm acts for the other side',
    asked(),
    [matter('集宁砖厂', 'client', atOtherFirm)],
    null,
  ],
  [
    'one of no firm acts for the other side, and so does the one asked belong to none',
    asked({ belongsTo: [serviceCentre.organisationId] }),
    [matter('集宁砖厂', 'client', { ...colleague, firm: null })],
    null,
  ],
  ['they act against the same other side', asked(), [matter('集宁砖厂', 'otherSide')], null],
  ['they act for the same resident', asked(), [matter('王建国', 'client')], null],
  ['they act for someone who is not in it', asked(), [matter('李海霞', 'client')], null],
  ['they had this very case before', asked(), [matter('集宁砖厂', 'client', { caseId: checked.id })], null],
])('when %s', (_, one, matters, conflict) => {
  expect(conflictOf(one, checked, matters)).toBe(conflict);
});

test('being on duty at the same desk makes no firm of people', () => {
  const other = matter('集宁砖厂', 'client', { ...colleague, firm: serviceCentre.organisationId });
  expect(conflictOf(asked(), checked, [other])).toBeNull();
});
