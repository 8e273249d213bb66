import type { CodeQuestion } from '../../../functions/contract/numbers/codeQuestion';
import { residentPages } from '../../routes';
import type { Call } from '../server/call';
import { takePaper } from './paperCode';
import { replace } from '../navigation';
import type { SessionKeeper } from '../session/sessionKeeper';

/**
 * Opens what was asked without a name by the code that is at hand: nobody types what was just shown. Without a code, or a
 * network, its page is where it can be typed; and so it is where the code asks something, which only the person can say.
 */
export async function openByCode(
  call: Call,
  session: Pick<SessionKeeper, 'visit'>,
  code: { text: string; ask: CodeQuestion | null } | undefined,
): Promise<void> {
  if (code?.ask) takePaper({ code: code.text, ask: code.ask });
  const answer = code && !code.ask ? await call('recover', { body: { code: code.text } }) : undefined;
  if (answer?.ok) session.visit(answer.reply);
  replace(answer?.ok ? residentPages.cases.link() : residentPages.recover.link());
}
