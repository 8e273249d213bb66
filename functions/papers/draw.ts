import type { PaperFormat } from '../contract/case/papers';
import type { Receipt } from '../contract/record/receipt';
import { filesIn } from '../domain/files/filesIn';
import { receiptOf } from '../domain/deeds/receiptOf';
import { fill } from '../domain/papers/fill';
import type { PaperCase, PaperOfCase } from '../domain/papers/papersOf';
import type { Files } from '../store/files/files';
import type { Organisations } from '../store/places/organisations';
import { placesBelow } from '../work/places/paperPlaces';
import type { askedNext } from '../work/places/superior';
import { renderDocx } from './docx/renderDocx';
import type { Fonts } from './pdf/fonts';
import { renderPdf } from './pdf/renderPdf';

export type DrawDeps = {
  files: Pick<Files, 'getAll'>;
  organisations: Pick<Organisations, 'get' | 'namedIn'>;
  /** The receipt of a step, signed as it was handed out. */
  sign: (receipt: Receipt) => string;
  /** @throws FontMissing */
  fonts: () => Fonts;
};

/** The page that checks the receipt of a step, with the digests of the files that have come; null for a step without one. */
async function receiptAddress(
  { event }: PaperOfCase,
  { head }: PaperCase,
  origin: string,
  { files, sign }: Pick<DrawDeps, 'files' | 'sign'>,
): Promise<string | null> {
  if (!event) return null;
  const ids = filesIn(event.details);
  const rows = ids.length > 0 ? await files.getAll(ids) : [];
  const digests = new Map(rows.flatMap(({ id, digest }) => (digest ? [[id, digest] as const] : [])));
  const receipt = receiptOf(event, head.number, digests);
  return receipt && `${origin}/check?r=${sign(receipt)}`;
}

/** What a paper is drawn for. `origin`: where the page is that checks its receipt. */
export type Drawing = {
  about: PaperCase;
  asked: Awaited<ReturnType<typeof askedNext>>;
  format: PaperFormat;
  origin: string;
};

/** A paper filled in and drawn, with its official name. @throws FontMissing */
export async function draw(
  paper: PaperOfCase,
  { about, asked, format, origin }: Drawing,
  deps: DrawDeps,
): Promise<{ title: string; file: Buffer }> {
  const said = fill(paper, about);
  const places = await placesBelow(said, about.head, asked, deps);
  const filled = { ...said, footer: [...places, ...said.footer] };
  const address = await receiptAddress(paper, about, origin, deps);
  const file = await (format === 'pdf'
    ? renderPdf(filled, address, deps.fonts())
    : renderDocx(filled, address));
  return { title: filled.title, file };
}
