import type { Picking } from './picked';
import { pickInBrowser } from './pickInBrowser';
import { pickDocumentsOnPhone, pickPhotosOnPhone } from './pickOnPhone';

// The platform is asked in so many words each time: the build then leaves the other one's half away.

/** Photos from the camera or the album, at most so many. */
export async function pickPhotos(most: number): Promise<Picking> {
  return process.env.TARO_ENV === 'weapp' ? pickPhotosOnPhone(most) : pickInBrowser('photos', most);
}

/** PDF and Word documents, at most so many. */
export async function pickDocuments(most: number): Promise<Picking> {
  return process.env.TARO_ENV === 'weapp' ? pickDocumentsOnPhone(most) : pickInBrowser('documents', most);
}
