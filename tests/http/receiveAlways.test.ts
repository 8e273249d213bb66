import fc from 'fast-check';
import { contracts } from '../../functions/contract/kinds';
import { keysOf } from '../../functions/contract/entries';
import { CaseKind } from '../../functions/contract/words';
import type { ToComplete } from '../../functions/contract/case/toComplete';
import { type Api, openApi, unhurried } from '../support/api';
import {
  aidComplaint,
  consultation,
  fileOne,
  type FilingSent,
  goes,
  legalAid,
  newKey,
  petition,
} from '../support/filings';
import { type Person, requestTo, signIn, staff } from '../support/person';
import { firm } from '../support/town';

/** 法律援助法 24, 40; 民法典 18(2); 信访工作条例 19, 20: nobody is turned away at the door. */
jest.setTimeout(120_000);

let api: Api;
let resident: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
});
afterAll(() => api.close());

const fifteen = { bornOn: '2011-05-01', sensitiveConsent: true } as const;
const seventeen = { bornOn: '2009-05-01', sensitiveConsent: true } as const;
const plain = { idNumber: undefined, phone: undefined, sensitiveConsent: true } as const;

/** Who comes, with what, and what of their standing is asked for later. */
const people: [string, FilingSent, ToComplete[]][] = [
  [
    'an adult daughter for her old, capable mother',
    legalAid({ form: { applyingAs: 'nearRelative', beneficiaryName: '其其格' } }),
    ['authority'],
  ],
  [
    'the same, who says that her mother cannot manage',
    legalAid({ form: { applyingAs: 'nearRelative', beneficiaryName: '其其格', cannotActAlone: true } }),
    ['kinship'],
  ],
  [
    'a seventeen-year-old on own wages',
    legalAid({ form: { ...seventeen, idNumber: undefined, livesOnOwnWages: true } }),
    ['ownWages'],
  ],
  [
    'a seventeen-year-old suspect in custody',
    legalAid({
      form: {
        ...seventeen,
        idNumber: undefined,
        matter: 'criminal',
        criminalRole: 'accused',
        detained: true,
      },
    }),
    [],
  ],
  [
    'a fifteen-year-old beaten by both parents',
    legalAid({ form: { ...fifteen, idNumber: undefined, matter: 'domesticViolence' } }),
    ['otherGuardian'],
  ],
  ['a child by the ID number', legalAid({ form: { idNumber: '110105201003090018' } }), ['guardian']],
  [
    'a child of ten',
    legalAid({ form: { ...fifteen, idNumber: undefined, bornOn: '2016-01-01' } }),
    ['guardian', 'guardianConsent'],
  ],
  ['a grown ward alone', legalAid({ form: { cannotActAlone: true } }), ['guardian']],
  [
    'a village cadre for an illiterate herder',
    legalAid({ form: { applyingAs: 'agent', beneficiaryName: '巴图' } }),
    ['authority'],
  ],
  [
    'someone who applies for a person not named',
    legalAid({ form: { applyingAs: 'agent' } }),
    ['beneficiary', 'authority'],
  ],
  ['someone without a phone', legalAid({ form: plain }), ['reach', 'identity']],
  ['someone reached through a helper', legalAid({ form: { ...plain, helper: '村口小卖部' } }), ['identity']],
  ['someone who asks at the window', legalAid({ form: { ...plain, asksAtWindow: true } }), ['identity']],
  ['someone without a name', legalAid({ form: { applicantName: undefined } }), ['name']],
  ['someone who signs that it is true later', legalAid({ form: { truthful: undefined } }), ['truth']],
  ['a petitioner who wants no agent', petition({ form: { mandate: false } }), []],
  ['a petitioner who says nothing of one', petition({ form: { mandate: undefined } }), []],
  ['a petitioner without a phone', petition({ form: { phone: undefined } }), ['reach']],
  ['a petitioner with an address alone', petition({ form: { phone: undefined, address: '马莲渠乡' } }), []],
  [
    'six who petition together',
    petition({ form: { representatives: ['一', '二', '三', '四', '五', '六'] } }),
    ['speaker'],
  ],
  [
    'forty who say who speaks for them',
    petition({ form: { representatives: Array<string>(40).fill('某'), speaker: '某' } }),
    [],
  ],
  ['a petitioner who says in one sentence what for', petition({ form: { facts: undefined } }), []],
  ['someone who asks without a phone', consultation({ form: { phone: undefined } }), []],
];

test.each(people)('%s is received', async (_, filing, items) => {
  const { state, toComplete } = await fileOne(resident, filing);
  expect(state.status).toBe('submitted');
  expect(toComplete).toEqual(expect.arrayContaining(items));
  const standing: ToComplete[] = ['guardian', 'otherGuardian', 'authority', 'kinship', 'ownWages', 'reach'];
  expect(toComplete.filter((one) => standing.includes(one))).toEqual(
    items.filter((one) => standing.includes(one)),
  );
});

test('a child harmed by those who should protect it is in danger until somebody has looked, whoever applies', async () => {
  for (const form of [
    { ...fifteen, idNumber: undefined, matter: 'domesticViolence' as const },
    { ...fifteen, idNumber: undefined, guardianIsOtherSide: true },
    {
      matter: 'domesticViolence' as const,
      circumstances: { danger: 'no' as const, inCare: 'child' as const },
    },
    { ...fifteen, applyingAs: 'agent' as const, guardianIsOtherSide: true },
  ]) {
    const { state } = await fileOne(resident, legalAid({ form }));
    expect([state.urgent, state.urgentFor]).toEqual([true, expect.arrayContaining(['childInDanger'])]);
  }
});

/** The words that state the matter: nothing can be done without them. */
const stated: Record<CaseKind, string> = {
  consultation: 'question',
  legalAid: 'facts',
  petition: 'request',
  aidComplaint: 'facts',
};
const full: Record<CaseKind, FilingSent> = {
  consultation: consultation({ form: { phone: '13847412345', otherSide: '泉山砖厂' } }),
  legalAid: legalAid({
    form: {
      applyingAs: 'nearRelative',
      beneficiaryName: '其其格',
      // What the ID number says as well: whoever applies for themself may give both.
      bornOn: '1949-12-31',
      cannotActAlone: true,
      groups: ['socialRelief'],
      address: '马莲渠乡',
    },
  }),
  petition: petition({
    form: { address: '马莲渠乡', representatives: ['一', '二', '三', '四', '五', '六'], speaker: '一' },
  }),
  aidComplaint: aidComplaint({
    form: { respondent: '某律师事务所', respondentId: firm, workerName: '某律师', wish: '请查一查。' },
  }),
};
/** Which of several is meant: there is always one that says 说不清, and the forms of the phone pick it. */
const choices: Record<CaseKind, readonly string[]> = {
  consultation: ['topic', 'language'],
  legalAid: ['matter', 'language'],
  petition: ['type', 'language'],
  aidComplaint: ['about', 'language'],
};

test('what may be left out of a form is all but the matter in words and which of several it is', () => {
  for (const kind of CaseKind.options) {
    const { shape } = contracts[kind].form;
    const needed = keysOf(shape).filter((field) => !shape[field].safeParse(undefined).success);
    expect([kind, ...needed].sort()).toEqual([kind, stated[kind], ...choices[kind]].sort());
  }
});

test('whatever states a matter in words is received, whatever else is missing', async () => {
  const anyKind = fc.constantFrom(...CaseKind.options);
  await fc.assert(
    fc.asyncProperty(anyKind, fc.infiniteStream(fc.boolean()), async (kind, keeps) => {
      const { form, ...rest } = full[kind];
      const kept = Object.entries(form).filter(([field]) => {
        const { value } = keeps.next();
        // The law's own consent to sensitive answers goes with them (个人信息保护法 29).
        return (
          value || field === stated[kind] || choices[kind].includes(field) || field === 'sensitiveConsent'
        );
      });
      const body = { ...rest, key: newKey(), form: Object.fromEntries(kept) };
      const reply = await api.send(requestTo('fileCase', { body }, resident.session.accessToken));
      expect([reply.status, reply.text.slice(0, 200)]).toEqual([201, expect.any(String)]);
    }),
    { numRuns: 60 },
  );
});

test('what is missing is asked for once, in the one notice, and then stands there alone', async () => {
  const { state } = await fileOne(
    resident,
    legalAid({ form: { applyingAs: 'agent', beneficiaryName: '巴图' } }),
  );
  const dispatcher = await staff(api, 'aid-dispatcher');
  const view = () => dispatcher.call('getCase', { params: { caseId: state.id }, query: {} });
  expect((await view()).toComplete).toContain('authority');
  await goes(dispatcher, state, ['startReview'], ['requestMaterials', { items: ['授权委托书'] }]);
  expect((await view()).toComplete).toEqual([]);
});

test('a petition without an agent is carried by the office: agents on duty neither see it nor are told of it', async () => {
  const { state } = await fileOne(resident, petition({ form: { mandate: false } }));
  const agent = await staff(api, 'agent');
  const opening = { params: { caseId: state.id }, query: {} };
  expect(await agent.refused('getCase', opening)).toBe('not_found');
  const queue = await agent.call('deskQueue', { query: {} });
  expect(queue.rows.map(({ id }) => id)).not.toContain(state.id);
  const dispatcher = await staff(api, 'petition-dispatcher');
  const classified = await goes(
    dispatcher,
    state,
    ['register'],
    ['classify', { type: 'appeal', route: 'petition' }],
  );
  expect(classified).toMatchObject({ status: 'classified', holder: { at: 'desk' } });
});
