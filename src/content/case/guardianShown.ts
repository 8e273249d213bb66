import type { GuardianPaper, GuardianShown } from '../../../functions/contract/people/guardianShown';
import { dayText } from '../when';

/** By which paper somebody is shown to be guardian. */
export const guardianPaperText: Record<GuardianPaper, string> = {
  householdRegister: '户口簿',
  birthCertificate: '出生证明',
  courtDecision: '法院的判决、裁定',
  appointment: '居（村）委会或者民政局的指定、同意',
  agreement: '本人清醒时签的书面协议',
};

/** How it was shown: 监护人，凭户口簿，集宁区法律援助中心 2026年3月2日看过. */
export const shownText = ({ paper, office, seenOn }: GuardianShown): string =>
  `监护人，凭${guardianPaperText[paper]}，${office}${dayText(seenOn)}看过`;
