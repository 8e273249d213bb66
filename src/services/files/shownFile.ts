import type { FileKind, FileRefusal, FileView } from '../../../functions/contract/case/files';
import {
  fileKinds,
  fileRefusals,
  fileStates,
  onTheWayWords,
  scanStates,
  sizeText,
} from '../../content/files';
import type { FileProgress, QueuedFile } from './queue/queuedFile';

/** A file as a line of a list. */
export type ShownFile = {
  key: string;
  name: string;
  badge: string;
  /** A picture on this phone. */
  thumbnail: string | null;
  note: string;
  tone: 'plain' | 'good' | 'bad';
  /** How much of it has left the phone, while it is leaving. */
  percent: number | null;
};

type Said = Pick<ShownFile, 'note' | 'tone'>;

const refused = (why: FileRefusal): Said => ({
  note: `${fileStates.refused}：${fileRefusals[why].why}。${fileRefusals[why].next}`,
  tone: 'bad',
});
const plain = (note: string): Said => ({ note, tone: 'plain' });
const bad = (what: string, next: string): Said => ({ note: `${what}。${next}`, tone: 'bad' });

/** How far it has come, in words. */
function progressText(progress: FileProgress): Said {
  switch (progress.at) {
    case 'preparing':
    case 'waiting':
    case 'checking':
    case 'looking':
    case 'notKnown':
      return plain(onTheWayWords[progress.at]);
    case 'sending':
      return plain(onTheWayWords.sending(progress.percent));
    case 'received':
      return { note: fileStates.received, tone: 'good' };
    case 'refused':
      return refused(progress.why);
    case 'failed':
      return { note: progress.says, tone: 'bad' };
    case 'lost':
      return bad(onTheWayWords.lost, onTheWayWords.lostNext);
    case 'gone':
      return bad(onTheWayWords.gone, onTheWayWords.goneNext);
  }
}

const withSize = (kind: FileKind, size: number, said: Said): Said => ({
  ...said,
  note: `${fileKinds[kind]} ${sizeText(size)} · ${said.note}`,
});

/** A file that is on its way from this phone. */
export const shownQueued = ({ key, name, kind, size, path, progress }: QueuedFile): ShownFile => ({
  key,
  name,
  badge: fileKinds[kind],
  thumbnail: kind === 'photo' ? path : null,
  percent: progress.at === 'sending' ? progress.percent : null,
  ...withSize(kind, size, progressText(progress)),
});

type Seen = {
  /** The same file, when it is this phone that is sending it. */
  queued: QueuedFile | undefined;
  /** Whether the reader is to know if it was scanned: those who open what others sent. */
  withScan: boolean;
};

/** A file of a case, as its reader sees it. */
export function shownView({ id, name, kind, size, state, refusal, scan }: FileView, seen: Seen): ShownFile {
  const { queued, withScan } = seen;
  if (queued && state === 'awaited') return { ...shownQueued(queued), key: id };
  const scanned = withScan && scan ? `${fileStates[state]}，${scanStates[scan]}` : fileStates[state];
  const isOpened = kind === 'pdf' || kind === 'word';
  const tone = withScan && isOpened && scan === 'notScanned' ? 'bad' : 'plain';
  const said: Said = state === 'refused' ? refused(refusal ?? 'neverCame') : { note: scanned, tone };
  return {
    key: id,
    name,
    badge: fileKinds[kind],
    thumbnail: null,
    percent: null,
    ...withSize(kind, size, said),
  };
}
