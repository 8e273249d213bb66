import type { Command } from '../../functions/contract/actions';
import type { RequestTo } from '../../functions/contract/endpoints';
import type { AreaCode } from '../../functions/contract/ids';
import type { Acted, CaseState, CaseView } from '../../functions/contract/views';
import { Command as CommandSchema } from '../../functions/contract/actions';
import type { Person } from './person';
import { village } from './town';

let keys = 0;
/** A client key never used before. */
export const newKey = (): string => {
  keys += 1;
  return `test-key-${String(keys).padStart(10, '0')}`;
};

type FilingSent = RequestTo<'fileCase'>['body'];
type More = { areaCode?: AreaCode; key?: string };

export const question = '老板欠我三个月工资，一直说没钱，我该怎么办？';

export const consultation = ({ areaCode = village, key = newKey() }: More = {}): FilingSent => ({
  kind: 'consultation',
  key,
  areaCode,
  form: { topic: 'wages', question, language: 'zh' },
});

export const legalAid = ({ areaCode = village, key = newKey() }: More = {}): FilingSent => ({
  kind: 'legalAid',
  key,
  areaCode,
  form: {
    applicantName: '乌云其木格',
    phone: '13847412345',
    idNumber: '11010519491231002X',
    matter: 'labourPay',
    facts: '在工地干活摔伤，包工头不肯出医药费。',
    hardship: 'declared',
    language: 'mn',
    truthful: true,
  },
});

export const petition = ({ areaCode = village, key = newKey() }: More = {}): FilingSent => ({
  kind: 'petition',
  key,
  areaCode,
  form: {
    petitionerName: '巴特尔',
    phone: '13847412345',
    type: 'appeal',
    request: '请把征地补偿款发下来。',
    facts: '修路占了我家六亩地，补偿款到现在没有到账。',
    language: 'zh',
    mandate: true,
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
