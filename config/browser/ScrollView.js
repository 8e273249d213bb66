import { defineCustomElement } from '@tarojs/components/dist/components/taro-scroll-view-core';
import { taroPart } from './taroPart';

export const ScrollView = /*@__PURE__*/ taroPart('taro-scroll-view-core', defineCustomElement);
