import { WxFailure } from '../wx-failure';

/** What wx.getImageInfo knows of a picture. */
export interface Picture {
  width: number;
  height: number;
  type: 'jpeg' | 'png' | 'webp' | 'unknown';
}

export interface TempFile {
  bytes: Uint8Array;
  picture?: Picture;
}

/** The temporary files of one run of the program: gone when it is closed, as in WeChat. */
export class TempFiles {
  readonly #files = new Map<string, TempFile>();

  /** Keeps a file under a path of WeChat's own, which says nothing of its name. */
  keep(file: TempFile, ending: string): string {
    const path = `http://tmp/${this.#files.size + 1}f${'0'.repeat(20)}.${ending}`;
    this.#files.set(path, file);
    return path;
  }

  /** @throws WxFailure when there is none under this path */
  open(path: string): TempFile {
    const file = this.#files.get(path);
    if (!file) throw new WxFailure(`no such file or directory, open "${path}"`);
    return file;
  }

  /** @throws WxFailure when it is no picture */
  picture(path: string): TempFile & { picture: Picture } {
    const { bytes, picture } = this.open(path);
    if (!picture) throw new WxFailure('file not a picture');
    return { bytes, picture };
  }
}
