import { CaseId } from '../../../contract/ids';
import { asked, carryOut, NotAsked, operator } from '../operator';
import { untold } from './untold';

// `npm run untold -- CASE`: why was this person not told?
void carryOut(async (args, say) => {
  const [caseId] = asked(args, {}).words;
  if (!CaseId.safeParse(caseId).success) throw new NotAsked('which case? its id, ten characters');
  const { options, store } = operator();
  await untold(CaseId.parse(caseId), { table: { client: options.client, name: options.table }, store, say });
});
