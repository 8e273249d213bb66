import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { Notes as Kept, NoteView } from '../../../../functions/contract/case/notes';
import type { CaseRow } from '../../../../functions/contract/case/views';
import type { CaseId } from '../../../../functions/contract/ids';
import { limits } from '../../../../functions/contract/limits';
import * as z from '../../../../functions/contract/z';
import { TextArea } from '../../../components/ask/TextArea';
import { Button } from '../../../components/base/Button';
import { Icon } from '../../../components/base/Icon';
import { List, Row } from '../../../components/show/List';
import { Fold } from '../../../components/show/Fold';
import { Trouble } from '../../../components/states/Trouble';
import { WhenReady } from '../../../components/states/WhenReady';
import { statusName } from '../../../content/case/line/statuses';
import { caseKinds } from '../../../content/kinds';
import { noteWords as words } from '../../../content/staff/notes';
import { momentFrom } from '../../../content/when';
import { staffPages } from '../../../routes';
import { open as go } from '../../../services/navigation';
import { useNow } from '../../../services/device/now';
import { useDraft } from '../../../services/drafts/useDraft';
import { useReading } from '../../../services/server/useReading';
import { useServer } from '../../../services/server/server';
import './notes.scss';

const Written = z.object({ text: z.string() });
/** So many stand open, the latest. */
const open = 5;

function Lines({ notes }: { notes: readonly NoteView[] }) {
  const now = useNow();
  return (
    <View role="list" aria-label={words.title}>
      {notes.map(({ id, at, name, text, mine }) => (
        <View key={id} className="note-line" role="listitem">
          <View className="note-who">{`${mine ? words.mine : name}，${momentFrom(at, now)}`}</View>
          <View className="note-text">{text}</View>
        </View>
      ))}
    </View>
  );
}

/** What else of the same person there is: whoever came twice with one matter is answered once. */
function Others({ rows }: { rows: readonly CaseRow[] }) {
  const now = useNow();
  if (rows.length === 0) return null;
  return (
    <List label={words.others(rows.length)}>
      {rows.slice(0, open).map(({ id, kind, status, filedAt, title }) => (
        <Row
          key={id}
          title={title || caseKinds[kind].name}
          note={`${words.others(rows.length)} · ${statusName(kind, status)} · ${momentFrom(filedAt, now)}`}
          onPress={() => go(staffPages.case.link({ caseId: id }))}
        />
      ))}
    </List>
  );
}

/** A note as it is written: it stays on this device, whoever takes the case meanwhile, until it is kept. */
function NewNote({ caseId, onAdded }: { caseId: CaseId; onAdded: () => void }) {
  const { call } = useServer();
  const draft = useDraft({ place: `${caseId}.note`, schema: Written, empty: { text: '' } });
  const [state, setState] = useState<{ at: 'writing' | 'sending' } | { at: 'failed'; detail: string }>({
    at: 'writing',
  });
  const { text } = draft.written;

  async function add(): Promise<void> {
    setState({ at: 'sending' });
    const body = { text: draft.latest().text, key: draft.key };
    const answer = await call('addNote', { params: { caseId }, body });
    if (!answer.ok) return setState({ at: 'failed', detail: answer.problem.detail });
    draft.discard();
    setState({ at: 'writing' });
    onAdded();
  }

  return (
    <>
      <TextArea
        id="note"
        label={words.field}
        value={text}
        onChange={(next) => draft.keep(() => ({ text: next }))}
        maxLength={limits.message}
      />
      {state.at === 'failed' && <Trouble message={state.detail} />}
      <Button
        id="add-note"
        variant="secondary"
        icon="lock"
        disabled={text.trim() === ''}
        loading={state.at === 'sending'}
        onPress={() => void add()}
      >
        {words.add}
      </Button>
    </>
  );
}

/**
 * What those who work on a case say to each other: apart from all that is said to the resident, and not to be taken for it.
 * `given`: as they came with the case.
 */
export function Notes({ caseId, given }: { caseId: CaseId; given: Kept | undefined }) {
  const { call } = useServer();
  const ask = useCallback(() => call('notes', { params: { caseId } }), [call, caseId]);
  const { state, reload } = useReading(ask, 0, { given });
  return (
    <>
      {state.at === 'ready' && <Others rows={state.found.others} />}
      <View id="notes" className="notes" role="region" aria-label={words.title}>
        <View className="notes-head">
          <Icon name="lock" />
          <View className="h2" role="heading" aria-level={2}>
            {words.title}
          </View>
        </View>
        <View className="notes-hidden">{words.hidden}</View>
        <WhenReady state={state} onRetry={reload}>
          {({ notes }) => (
            <>
              {notes.length === 0 && <View>{words.none}</View>}
              {notes.length > open && (
                <Fold id="earlier-notes" label={words.earlier(notes.length - open)}>
                  <Lines notes={notes.slice(0, -open)} />
                </Fold>
              )}
              <Lines notes={notes.slice(-open)} />
            </>
          )}
        </WhenReady>
        <NewNote caseId={caseId} onAdded={reload} />
      </View>
    </>
  );
}
