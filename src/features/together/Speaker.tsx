import type { PartyView, TogetherView } from '../../../functions/contract/case/together';
import type { CaseState } from '../../../functions/contract/case/views';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { Notice } from '../../components/states/Notice';
import { Trouble } from '../../components/states/Trouble';
import { togetherWords as words } from '../../content/me/together';
import { newKey } from '../../services/device/clientKey';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

/** Whoever filed it came with the first step. */
const stepOf = ({ seq }: PartyView): number => seq ?? 1;

type SpeakerProps = { state: CaseState; together: TogetherView; onChanged: () => void };

/** Who speaks for all: each chooses by one tap, and otherwise by another. */
export function Speaker({ state: { id, version, actions }, together: { people }, onChanged }: SpeakerProps) {
  const { call } = useServer();
  const { state, send } = useDoing();
  const here = people.filter(({ leftAt }) => leftAt === null);
  const speaker = here.find(({ speaks }) => speaks);
  const mayChoose = actions.includes('chooseSpeaker');

  async function choose(one: PartyView): Promise<void> {
    if (state.at === 'sending') return;
    const body = { action: 'chooseSpeaker' as const, input: { seq: stepOf(one) }, version, key: newKey() };
    const answer = await send(() => call('actOnCase', { params: { caseId: id }, body }));
    if (answer.ok || answer.problem.code === 'stale_version') onChanged();
  }

  return (
    <Section title={words.speaker}>
      <Notice>{speaker ? words.speaks(speaker.name) : words.noSpeaker}</Notice>
      <List label={words.speaker}>
        {here.map((one) => {
          const { chosenBy = 0, isMyChoice, name } = one;
          const end = isMyChoice ? words.chosen : mayChoose ? words.choose : undefined;
          return (
            <Row
              key={stepOf(one)}
              id={`speaker-${stepOf(one)}`}
              icon="people"
              title={one.isMe ? `${name}${words.me}` : name}
              note={words.chosenBy(chosenBy)}
              {...(end !== undefined && { end })}
              {...(mayChoose &&
                !isMyChoice && {
                  acts: true,
                  label: `${words.choose}：${name}，${words.chosenBy(chosenBy)}`,
                  onPress: () => void choose(one),
                })}
            />
          );
        })}
      </List>
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
    </Section>
  );
}
