import { fileKinds } from '../../content/files';
import { endingOf, fileKindOf } from './pick/fileType';
import type { PickedFile } from './pick/picked';
import type { QueuedFile } from './queue/queuedFile';
import { shortName } from './shortName';

/** Its own name, or one by its kind and how many of that kind there are: 照片2.jpg. */
export function nameFor({ name, type }: PickedFile, others: readonly Pick<QueuedFile, 'kind'>[]): string {
  const own = shortName(name ?? '');
  if (own) return own;
  const kind = fileKindOf(type);
  const nth = others.filter((other) => other.kind === kind).length + 1;
  return `${fileKinds[kind]}${nth}.${endingOf(type)}`;
}
