import type { AreaCode, CaseNumber } from '../../contract/ids';
import type { Organisation } from '../../contract/places';
import { CaseKind } from '../../contract/words';
import { lifecycles } from '../../domain/kinds/lifecycles';
import { desksFor } from '../../domain/standing/routing';
import type { Store } from '../../store/createStore';
import { firstThere } from './superior';

/**
 * The office at which cases of a number begin, by the county and the kind in the number alone; the case itself is not looked
 * at: whoever holds a receipt may be anybody. Null where there is none.
 */
export async function issuerOf(
  number: CaseNumber,
  store: Pick<Store, 'organisations'>,
): Promise<Organisation | null> {
  const [county = '', , letter] = number.split('-');
  const kind = CaseKind.options.find((one) => lifecycles[one].letter === letter);
  if (!kind) return null;
  const areaCode: AreaCode = county.padEnd(12, '0');
  return firstThere(desksFor(kind, areaCode), store);
}
