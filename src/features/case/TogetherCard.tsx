import type { PartyView, TogetherView } from '../../../functions/contract/case/together';
import type { CaseId } from '../../../functions/contract/ids';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { sensitiveName } from '../../content/case/page/sensitive';
import { togetherForStaff as words } from '../../content/case/page/together';
import { dayOf } from '../../content/when';
import { Masked } from './Masked';

const cameBy = ({ way, at, leftAt }: PartyView): string =>
  leftAt === null ? words[way](dayOf(at)) : words.left(dayOf(leftAt));

/** Who petitions together, for staff: how each came and when; names and numbers once they tap for them. */
export function TogetherCard({ caseId, together }: { caseId: CaseId; together: TogetherView }) {
  return (
    <Card title={words.title}>
      {together.people.map((one) => (
        <Facts
          key={one.seq ?? 'filer'}
          rows={[
            { label: one.name, value: cameBy(one) },
            ...one.masked.map((field) => ({
              label: sensitiveName(field),
              value: (
                <Masked
                  caseId={caseId}
                  field={field}
                  mask={words.masked}
                  {...(one.seq !== null && { joined: one.seq })}
                />
              ),
            })),
          ]}
        />
      ))}
    </Card>
  );
}
