import { randomBytes } from 'node:crypto';
import type { Command } from '../../functions/contract/deeds/actions';
import { codeLetters } from '../../functions/contract/numbers/writtenCode';
import type { RequestTo } from '../../functions/contract/endpoints';
import { type BesideFiling, besideWords } from '../../functions/contract/people/beside';
import type { Intake, Received } from '../../functions/contract/people/intake';
import type { Filing } from '../../functions/contract/kinds';
import type { AreaCode, OrganisationId } from '../../functions/contract/ids';
import type { Acted, CaseState, CaseView } from '../../functions/contract/case/views';
import { Command as CommandSchema } from '../../functions/contract/deeds/actions';
import type { Person } from './person';
import { village } from './town';

let keys = 0;
/** A client key never used before. */
export const newKey = (): string => {
  keys += 1;
  return `test-key-${String(keys).padStart(10, '0')}`;
};

export type FilingSent = RequestTo<'fileCase'>['body'];
type Sent<K extends FilingSent['kind']> = Extract<FilingSent, { kind: K }>;
/** What a test says about a filing; the rest is as usual. */
type More<K extends FilingSent['kind']> = {
  areaCode?: AreaCode;
  key?: string;
  cameFrom?: string;
  form?: Partial<Sent<K>['form']>;
};

export const question = '老板欠我三个月工资，一直说没钱，我该怎么办？';

export const consultation = ({ form, ...more }: More<'consultation'> = {}): Sent<'consultation'> => ({
  kind: 'consultation',
  key: newKey(),
  areaCode: village,
  ...more,
  form: { topic: 'wages', question, language: 'zh', ...form },
});

/** A code as a phone throws it. */
export const newCode = (): string =>
  (
    Array.from(randomBytes(15), (byte) => codeLetters.charAt(byte % 32))
      .join('')
      .match(/.{5}/g) ?? []
  ).join('-');

/** A question without a name, with the code it will be found by. */
export const withoutName = (key = newKey(), code = newCode()) => {
  const { areaCode, form } = consultation();
  return { kind: 'consultation' as const, key, areaCode, form, code };
};

/** What a helper files for whoever is beside them: this filing, under a code that asks something. */
export const besideFiling = (filing: Filing = consultation(), follows = true): BesideFiling => ({
  filing,
  code: newCode(),
  lock: { ask: 'word', answer: '老榆树' },
  consent: { words: besideWords, follows },
});

export const legalAid = ({ form, ...more }: More<'legalAid'> = {}): Sent<'legalAid'> => ({
  kind: 'legalAid',
  key: newKey(),
  areaCode: village,
  ...more,
  form: {
    applicantName: '乌云其木格',
    phone: '13847412345',
    idNumber: '11010519491231002X',
    matter: 'labourPay',
    facts: '在工地干活摔伤，包工头不肯出医药费。',
    hardship: 'declared',
    language: 'mn',
    sensitiveConsent: true,
    truthful: true,
    ...form,
  },
});

/** Filed for the first time: refused where the same matter is under way already. */
export const firstPetition = ({ form, ...more }: More<'petition'> = {}): Sent<'petition'> => ({
  kind: 'petition',
  key: newKey(),
  areaCode: village,
  ...more,
  form: {
    petitionerName: '巴特尔',
    phone: '13847412345',
    type: 'appeal',
    request: '请把征地补偿款发下来。',
    facts: '修路占了我家六亩地，补偿款到现在没有到账。',
    language: 'zh',
    mandate: true,
    ...form,
  },
});

/** As often as a test likes: its resident has seen the like case and files all the same. */
export const petition = (more: More<'petition'> = {}): Sent<'petition'> => ({
  ...firstPetition(more),
  anyway: true,
});

/** About a lawyer whom nothing more than a word of names, unless a test says whom. */
export const aidComplaint = ({ form, ...more }: More<'aidComplaint'> = {}): Sent<'aidComplaint'> => ({
  kind: 'aidComplaint',
  key: newKey(),
  areaCode: village,
  ...more,
  form: {
    complainantName: '斯琴高娃',
    complainingAs: 'recipient',
    about: 'worker',
    facts: '律师接了我的案子以后只打过一次电话。',
    language: 'zh',
    ...form,
  },
});

/** A new case of this person. */
export const fileOne = (resident: Person, filing: FilingSent = consultation()): Promise<CaseView> =>
  resident.call('fileCase', { body: filing });

/** One action on a case, as a phone sends it that saw this state. */
export const deed = (
  seen: Pick<CaseState, 'id' | 'version'>,
  action: Command['action'],
  input: object = {},
  key = newKey(),
): RequestTo<'actOnCase'> => ({
  params: { caseId: seen.id },
  body: CommandSchema.parse({ action, input, version: seen.version, key }),
});

/** Does something to a case. @throws when it is refused. */
export const does = (
  person: Person,
  seen: Pick<CaseState, 'id' | 'version'>,
  action: Command['action'],
  input: object = {},
): Promise<Acted> => person.call('actOnCase', deed(seen, action, input));

/** Does several things to a case, one after the other. @returns the case after the last */
export async function goes(
  person: Person,
  seen: CaseState,
  ...steps: [Command['action'], object?][]
): Promise<CaseState> {
  let state = seen;
  for (const [action, input] of steps) ({ state } = await does(person, state, action, input));
  return state;
}

/** The day half a year after the time of the tests. */
export const halfAYear = '2027-02-01';

/** A petition carried by its agent and in the hands of nobody else. */
export async function carriedPetition(
  resident: Person,
  agent: Person,
  filing = petition(),
): Promise<CaseState> {
  const { state } = await fileOne(resident, filing);
  return goes(resident, await goes(agent, state, ['take']), ['agreeMandate', { until: halfAYear }]);
}

/** A petition its agent has offered to an organisation. */
export const offeredPetition = async (
  resident: Person,
  agent: Person,
  organisationId: OrganisationId,
  filing = petition(),
): Promise<CaseState> =>
  goes(
    agent,
    await carriedPetition(resident, agent, filing),
    ['register'],
    ['classify', { type: 'appeal', route: 'petition' }],
    ['transfer', { organisationId, text: '请依法处理。' }],
  );

/** What an office writes down of a letter that came at a moment before now. */
export const intake = (filing: Filing = consultation(), received: Partial<Received> = {}): Intake => ({
  filing,
  received: { way: 'letter', at: '2026-08-05T00:00:00.000Z', ...received } as Received,
  code: newCode(),
  lock: { ask: 'name', answer: '陈明亮' },
});
