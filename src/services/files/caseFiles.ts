import { useState } from 'react';
import type { FileView } from '../../../functions/contract/case/files';
import type { CaseId } from '../../../functions/contract/ids';
import { useServer } from '../server/server';
import { useWatched } from '../device/watched';
import { linkTo, openFile } from './openFile';
import { shownView, type ShownFile } from './shownFile';
import { useVoices, voiceNumbers, type ShownVoice } from './voice/voice';

/** A file of a case with what can be done with it. */
export type ReadableFile = ShownFile & {
  voice: ShownVoice | null;
  /** Null while it cannot be opened, and of a voice, which is played. */
  onOpen: (() => void) | null;
};

export type CaseFiles = {
  files: ReadableFile[];
  /** A photo that is being looked at on the page. */
  photo: { name: string; url: string } | null;
  closePhoto: () => void;
  trouble: string | null;
  /** A document that no scanner has looked at and that staff are about to open. */
  unscanned: { name: string; open: () => void; cancel: () => void } | null;
  /** Whether there is any such document. */
  isAnyUnscanned: boolean;
};

/** Files of a case to be read: opened, played, or still on their way from this very phone. */
export function useCaseFiles(
  views: readonly FileView[],
  { caseId, withScan }: { caseId: CaseId; withScan: boolean },
): CaseFiles {
  const { call, files: queue } = useServer();
  const queued = useWatched(queue.files);
  const voiceOf = useVoices();
  const [photo, setPhoto] = useState<CaseFiles['photo']>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [asking, setAsking] = useState<FileView | null>(null);
  const isUnscanned = ({ kind, scan, state }: FileView) =>
    withScan && state === 'received' && scan === 'notScanned' && (kind === 'pdf' || kind === 'word');
  const numbers = voiceNumbers(views.map(({ id, kind }) => ({ key: id, isVoice: kind === 'voice' })));

  async function open(view: FileView): Promise<void> {
    setTrouble(null);
    const opening = await openFile(call, view, caseId);
    if (opening === null) return;
    if ('photo' in opening) setPhoto({ name: view.name, url: opening.photo });
    else setTrouble(opening.trouble);
  }

  async function soundOf({ id }: FileView): Promise<string | null> {
    const link = await linkTo(call, id, caseId);
    setTrouble('trouble' in link ? link.trouble : null);
    return 'url' in link ? link.url : null;
  }

  function readable(view: FileView): ReadableFile {
    const { id, kind, seconds, state } = view;
    const mine = queued.find((file) => file.id === id);
    // Where this phone sent it, it learns of the receiving before the page is read again.
    const isThere = state === 'received' || mine?.progress.at === 'received';
    const nth = numbers.get(id) ?? 1;
    return {
      ...shownView(view, { queued: mine, withScan }),
      voice:
        kind === 'voice' && isThere ? voiceOf({ key: id, seconds, nth, open: () => soundOf(view) }) : null,
      onOpen:
        kind !== 'voice' && isThere ? () => (isUnscanned(view) ? setAsking(view) : void open(view)) : null,
    };
  }

  return {
    files: views.map(readable),
    photo,
    closePhoto: () => setPhoto(null),
    trouble,
    isAnyUnscanned: views.some(isUnscanned),
    unscanned: asking && {
      name: asking.name,
      open() {
        setAsking(null);
        void open(asking);
      },
      cancel: () => setAsking(null),
    },
  };
}
