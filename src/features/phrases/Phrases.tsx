import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { OrganisationId } from '../../../functions/contract/ids';
import { answerLimits } from '../../../functions/contract/deeds/answerParts';
import { limits } from '../../../functions/contract/limits';
import { mostPhrases, type Phrase, type Phrases as Found } from '../../../functions/contract/phrases';
import { TextArea } from '../../components/ask/TextArea';
import { TextField } from '../../components/ask/TextField';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { List, Row } from '../../components/show/List';
import { Notice } from '../../components/states/Notice';
import { Outcome } from '../../components/states/Outcome';
import { WhenReady } from '../../components/states/WhenReady';
import { startPhrases } from '../../content/staff/answering';
import { phraseWords as words } from '../../content/staff/phrases';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

type Parts = Phrase['fills'];
type TextPart = Exclude<keyof Parts, 'steps'>;
const textParts: Record<TextPart, number> = {
  situation: limits.message,
  law: answerLimits.law,
  view: limits.reply,
};
const textNames = Object.keys(textParts) as TextPart[];

/** One phrase without what is left empty. */
function tidied({ title, fills: { steps = [], ...texts } }: Phrase): Phrase {
  const said = steps.filter((step) => step.trim() !== '');
  const written = Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim()));
  return { title, fills: { ...written, ...(said.length > 0 && { steps: said }) } };
}

type OneProps = {
  phrase: Phrase;
  onChange: (next: Phrase) => void;
  onDone: () => void;
  onRemove: () => void;
};

function One({ phrase, onChange, onDone, onRemove }: OneProps) {
  const { title, fills } = phrase;
  const steps = [...(fills.steps ?? []), ''].slice(0, answerLimits.steps);
  const fill = (part: Partial<Parts>) => onChange({ title, fills: { ...fills, ...part } });
  return (
    <Card>
      <TextField
        id="phrase-title"
        label={words.name}
        value={title}
        onChange={(next) => onChange({ ...phrase, title: next })}
      />
      {textNames.map((name) => (
        <TextArea
          key={name}
          id={`phrase-${name}`}
          label={words.fills[name]}
          optional
          value={fills[name] ?? ''}
          onChange={(text) => fill({ [name]: text })}
          maxLength={textParts[name]}
        />
      ))}
      {steps.map((step, at) => (
        <TextField
          key={at}
          id={`phrase-step-${at + 1}`}
          label={words.step(at + 1)}
          optional
          value={step}
          onChange={(text) => fill({ steps: steps.map((one, nth) => (nth === at ? text : one)) })}
          maxLength={answerLimits.step}
        />
      ))}
      <Button id="phrase-done" variant="secondary" disabled={title.trim() === ''} onPress={onDone}>
        {words.done}
      </Button>
      <Button variant="link" onPress={onRemove}>
        {words.remove}
      </Button>
    </Card>
  );
}

type EditingProps = { organisationId: OrganisationId; found: Found; onSaved: (found: Found) => void };

function Editing({ organisationId, found, onSaved }: EditingProps) {
  const { call } = useServer();
  const doing = useDoing();
  const first = found.version === 0 ? startPhrases : found.phrases;
  const [phrases, setPhrases] = useState<readonly Phrase[]>(first);
  const [open, setOpen] = useState<number | null>(null);
  const isChanged = phrases !== first;
  const put = (at: number, next: Phrase) => setPhrases(phrases.map((one, nth) => (nth === at ? next : one)));
  const close = () => setOpen(null);

  async function save(): Promise<void> {
    const body = { version: found.version, phrases: phrases.map(tidied) };
    const answer = await doing.send(
      () => call('setPhrases', { params: { organisationId }, body }),
      () => words.saved,
    );
    if (answer.ok) onSaved(answer.reply);
  }

  return (
    <>
      <Notice>{words.note}</Notice>
      {found.version === 0 && <View className="note">{words.start}</View>}
      <List label={words.door}>
        {phrases.map(({ title }, at) => (
          <Row key={at} acts title={title || words.add} end={words.change} onPress={() => setOpen(at)} />
        ))}
      </List>
      {open !== null && phrases[open] && (
        <One
          key={open}
          phrase={phrases[open]}
          onChange={(next) => put(open, next)}
          onDone={close}
          onRemove={() => {
            setPhrases(phrases.filter((_, nth) => nth !== open));
            close();
          }}
        />
      )}
      {phrases.length < mostPhrases && (
        <Button
          id="add-phrase"
          variant="line"
          icon="plus"
          onPress={() => {
            setPhrases([...phrases, { title: '', fills: {} }]);
            setOpen(phrases.length);
          }}
        >
          {words.add}
        </Button>
      )}
      {isChanged && doing.state.at === 'still' && <View className="note">{words.unsaved}</View>}
      <Outcome state={doing.state} />
      <Button
        id="save-phrases"
        disabled={!isChanged}
        loading={doing.state.at === 'sending'}
        onPress={() => void save()}
      >
        {words.save}
      </Button>
    </>
  );
}

/** What my office writes again and again, to be written anew by its head. */
export function Phrases({ organisationId, shown }: { organisationId: OrganisationId; shown: number }) {
  const { call } = useServer();
  const ask = useCallback(() => call('phrases', { params: { organisationId } }), [call, organisationId]);
  const { state, reload, set } = useReading(ask, shown);
  return (
    <WhenReady state={state} onRetry={reload}>
      {(found) => <Editing key={found.version} organisationId={organisationId} found={found} onSaved={set} />}
    </WhenReady>
  );
}
