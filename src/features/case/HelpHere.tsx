import type { CaseView } from '../../../functions/contract/case/views';
import type { HelpCard } from '../../../functions/contract/help';
import { late, useHeldFor } from '../../components/base/late';
import { WhenThere } from '../../components/states/WhenThere';

/** Most cases have none of it. */
const helpCards = late(async () => (await import('./HelpCards')).HelpCards);

/** What helps, where there is something and the case still waits. */
const helpIn = ({ help, state }: CaseView): CaseView['help'] =>
  help && (help.cards.length > 0 || help.aid) && state.holder.at !== 'nobody' ? help : null;

/** Whether somebody may come to harm, or lose a right, while they read an answer first. */
const pressing: Record<HelpCard, boolean> = {
  askSafe: true,
  discipline: true,
  callPolice: true,
  protectionOrder: true,
  custody: true,
  treatment: true,
  lastDay: true,
  livelihood: false,
  dontSign: false,
  workInjury: false,
  wages: false,
  child: true,
  ward: true,
  fraud: false,
  gambling: false,
  traffic: false,
  consumer: false,
  bank: false,
  abroad: false,
  severalOffices: false,
};

/** Whether what helps stands before what the office said. */
export const isHelpPressing = (found: CaseView): boolean =>
  found.state.urgent || (helpIn(found)?.cards.some(({ card }) => pressing[card]) ?? false);

/** Whether the page is not drawn yet, because what helps stands near its top and is on its way. */
export const useHelpComing = (found: CaseView): boolean => useHeldFor(helpCards, helpIn(found) !== null);

/** What helps at once, where somebody may be in danger or has no right to wait, while the case waits. */
export function HelpHere({ found }: { found: CaseView }) {
  const help = helpIn(found);
  const { state } = found;
  if (!help) return null;
  return <WhenThere source={helpCards}>{(HelpCards) => <HelpCards help={help} state={state} />}</WhenThere>;
}
