import type { AidDoor } from '../../contract/help';
import type { Topic } from '../../contract/kinds/consultation';
import type { AidMatter } from '../../contract/kinds/legalAid';
import { eligibility } from '../filing/eligibility';
import {
  isHomeViolence,
  isHurtAtWork,
  isInCustody,
  isUnpaid,
  type Situation,
} from '../../contract/situation';

/** Topics that are a matter of 法律援助法 24, 31 or 32 beyond doubt. */
const byTopic: Partial<Record<Topic, AidMatter>> = {
  criminal: 'criminal',
  wages: 'labourPay',
  workInjury: 'bodilyHarm',
  traffic: 'bodilyHarm',
  violence: 'domesticViolence',
  environment: 'environmentHarm',
  welfare: 'socialInsurance',
};

/** The matter of legal aid that a situation is; undefined where it may be many, and a lawyer says. */
function matterOf(situation: Situation): AidMatter | undefined {
  if (isInCustody(situation)) return 'criminal';
  if (isHomeViolence(situation)) return 'domesticViolence';
  if (isHurtAtWork(situation)) return 'bodilyHarm';
  if (isUnpaid(situation)) return 'labourPay';
  return situation.topic && byTopic[situation.topic];
}

/** Legal aid, proposed at once where the law names the matter (法律援助法 23, 24, 31, 32); whether it is given, the agency says. */
export function aidDoorFor(situation: Situation): AidDoor | null {
  const matter = matterOf(situation);
  if (matter === undefined) return null;
  const { answer, article } = eligibility({ matter, groups: [] });
  return { matter, answer, article };
}
