import { View } from '@tarojs/components';
import type { MyData } from '../../../functions/contract/people/myData';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { Fold } from '../../components/show/Fold';
import { List, Row } from '../../components/show/List';
import { Empty } from '../../components/states/Empty';
import { kindLines } from '../../content/kinds/lines';
import { inSteadOf } from '../../content/me/acting';
import { myDataWords as words } from '../../content/me/myData';
import { togetherWords } from '../../content/me/together';
import { inboxWords } from '../../content/pages';
import { notices } from '../../content/notices';
import { dayText, moment } from '../../content/when';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';

/** What is held of me: my record, what I was told, and each of my cases. */
export const Read = ({ found: { person, cases } }: { found: MyData }) => {
  const lines = person.notices.length + (person.signIns ?? []).length;
  return (
    <>
      <Card title={words.person}>
        <Facts
          rows={[
            { label: words.name, value: person.name ?? words.none },
            { label: words.phone, value: person.phone ?? words.none },
          ]}
        />
        {lines === 0 ? (
          <View className="field-hint">{words.noNotices}</View>
        ) : (
          <Fold id="my-notices" label={words.notices(lines)}>
            <Facts
              rows={[
                ...(person.signIns ?? []).map(({ at }) => ({
                  label: moment(at),
                  value: inboxWords.signedIn,
                })),
                ...person.notices.map(({ kind, audience, at, caseNumber, inStead }) => ({
                  label: moment(at),
                  value: `${inStead ? `${inSteadOf(inStead.name)}：` : ''}${notices[kind][audience].title}（${caseNumber}）`,
                })),
              ]}
            />
          </Fold>
        )}
      </Card>
      {cases.length === 0 ? (
        <Empty title={words.noCases} />
      ) : (
        <List label={words.cases}>
          {cases.map(({ view: { state }, keptUntil }) => (
            <Row
              key={state.id}
              title={state.title}
              note={`${kindLines[state.kind].name} ${state.number} · ${words.caseKept(keptUntil && dayText(keptUntil))}`}
              onPress={() => open(residentPages.case.link({ caseId: state.id }))}
            />
          ))}
        </List>
      )}
      {person.left && (
        <List label={togetherWords.leftOnes}>
          {person.left.map(({ caseId, number, leftAt }) => (
            <Row
              key={caseId}
              id={`left-${caseId}`}
              icon="shield"
              title={togetherWords.leftOne(number)}
              note={togetherWords.leftOneNote(moment(leftAt))}
              onPress={() => open(residentPages.together.link({ caseId }))}
            />
          ))}
        </List>
      )}
    </>
  );
};
