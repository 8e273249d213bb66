import { defineCustomElement } from '@tarojs/components/dist/components/taro-textarea-core';
import { taroPart } from './taroPart';

export const Textarea = /*@__PURE__*/ taroPart('taro-textarea-core', defineCustomElement);
