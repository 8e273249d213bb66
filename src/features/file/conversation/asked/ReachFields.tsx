import { limits } from '../../../../../functions/contract/limits';
import { TextField } from '../../../../components/ask/TextField';
import type { FilingDesk } from '../../../../services/filing/desk';
import { asked, Tick } from '../../questions';
import { isOutOfReach } from '../../reach';

export type Reach = {
  areaCode: string;
  phone: string;
  helper: string;
  address: string;
  asksAtWindow: boolean;
};

type Words = { label: string; hint?: string };

type ReachFieldsProps = {
  desk: FilingDesk<Reach>;
  words: Record<'phone' | 'helper' | 'address' | 'asksAtWindow', Words>;
};

/** How somebody can be reached; whoever can be reached by nothing is asked whether they come themselves. */
export const ReachFields = ({ desk, words }: ReachFieldsProps) => (
  <>
    <TextField {...asked(desk, 'phone', words.phone)} optional keyboard="number" />
    <TextField {...asked(desk, 'helper', words.helper)} optional />
    <TextField {...asked(desk, 'address', words.address)} optional maxLength={limits.line} />
    {isOutOfReach(desk.written) && <Tick {...asked(desk, 'asksAtWindow', words.asksAtWindow)} />}
  </>
);
