import { defineCustomElement } from '@tarojs/components/dist/components/taro-picker-core';
import { taroPart } from './taroPart';

export const Picker = /*@__PURE__*/ taroPart('taro-picker-core', defineCustomElement);
