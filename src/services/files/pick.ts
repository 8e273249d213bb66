import type { Picking } from './picked';
import { pickInBrowser } from './pickInBrowser';
import { pickDocumentsOnPhone, pickPhotosOnPhone } from './pickOnPhone';

const onPhone = process.env.TARO_ENV === 'weapp';

/** Photos from the camera or the album, at most so many. */
export async function pickPhotos(most: number): Promise<Picking> {
  return onPhone ? pickPhotosOnPhone(most) : pickInBrowser('photos', most);
}

/** PDF and Word documents, at most so many. */
export async function pickDocuments(most: number): Promise<Picking> {
  return onPhone ? pickDocumentsOnPhone(most) : pickInBrowser('documents', most);
}
