import type { PickedFile } from './picked';
import { shrinkInBrowser } from './shrinkInBrowser';
import { shrinkOnPhone } from './shrinkOnPhone';

/**
 * Makes a photo small enough for a village's network: at most 2,000 px long, a few hundred KB. Encoding it anew leaves
 * behind what the camera wrote into it, the place above all. What cannot be decoded here goes as it is: the server
 * strips it once more.
 */
export async function shrink(photo: PickedFile): Promise<PickedFile> {
  try {
    const shrunk = await (process.env.TARO_ENV === 'weapp' ? shrinkOnPhone(photo) : shrinkInBrowser(photo));
    return { ...photo, ...shrunk };
  } catch {
    return photo;
  }
}
