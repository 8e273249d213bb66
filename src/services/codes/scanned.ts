import { readReceipt, receiptIn } from '../../../functions/contract/record/receiptCode';
import type { Scene } from '../../../functions/contract/numbers/scene';
import { residentPages, scannedReceipt, scannedSignIn } from '../../routes';
import { open } from '../navigation';
import { paperCodeIn, takePaper } from './paperCode';
import { scan } from '../device/scan';

/** The scene in what was scanned: an address of the browser app, or the path of a mini-program code. */
const sceneIn = (text: string): Scene | undefined =>
  /[?&]scene=([0-9A-Za-z]{22})(?![0-9A-Za-z%])/.exec(text)?.[1];

/** The page for what was scanned: a code of ours, a receipt, or the page that says that it is none of ours. */
export function pageOf(text: string): string {
  const scene = sceneIn(text);
  if (scene && text.includes(residentPages.signIn.path)) return scannedSignIn.link({ scene });
  if (scene) return residentPages.scan.link({ scene });
  const paper = paperCodeIn(text);
  if (paper) {
    takePaper(paper);
    return residentPages.recover.link();
  }
  const receipt = receiptIn(text);
  return readReceipt(receipt) ? scannedReceipt.link({ receipt }) : `/${residentPages.scan.path}`;
}

/** Reads a code with the camera and opens what it leads to; nothing when the person thought better of it. */
export async function scanAndOpen(go: (link: string) => void = open): Promise<void> {
  const text = await scan();
  if (text !== null) go(pageOf(text));
}
