import * as z from '../../../functions/contract/z';
import { kept } from './storage';
import { watched } from './watched';

const stored = kept('large-type', z.boolean());

const state = watched(stored.read() ?? false);

/** 长辈版: larger type on every page, remembered on this device. */
export const largeType = {
  ...state,
  set(on: boolean) {
    stored.write(on);
    state.set(on);
  },
};
