import { CodeQuestion } from '../../../functions/contract/numbers/codeQuestion';
import { ThrownCode } from '../../../functions/contract/numbers/writtenCode';

/** What stands as a code on a paper: the code of a case, and what is asked of whoever opens by it. */
export type PaperCode = { code: ThrownCode; ask: CodeQuestion };

/** Behind the sign that no browser sends on: the code stands in no log of any server. */
export const paperLink = (page: string, { code, ask }: PaperCode): string => `${page}#${code}.${ask}`;

/** The code of a paper in an address that was scanned or opened. */
export function paperCodeIn(text: string): PaperCode | undefined {
  const [code = '', ask] = text.slice(text.lastIndexOf('#') + 1).split('.');
  const read = { code: ThrownCode.safeParse(code), ask: CodeQuestion.safeParse(ask) };
  return text.includes('#') && read.code.success && read.ask.success
    ? { code: read.code.data, ask: read.ask.data }
    : undefined;
}

/** Handed from the camera to the page, past the address. */
let scanned: PaperCode | undefined;

/** A paper was scanned here: its page takes the code from here. */
export function takePaper(paper: PaperCode): void {
  scanned = paper;
}

/** The code of the paper by which this page was opened: scanned here, or in the address, which then says it no more. */
export function codeOnPaper(): PaperCode | undefined {
  const found = scanned ?? (process.env.TARO_ENV === 'weapp' ? undefined : paperCodeIn(window.location.hash));
  if (process.env.TARO_ENV !== 'weapp' && found && window.location.hash !== '')
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  scanned = undefined;
  return found;
}
