import { manipulatePropsFunction } from '@tarojs/components/lib/react/helper';
import { createReactComponent } from '@tarojs/components/lib/react/react-component-lib/createComponent';

/** One of Taro's web components as React draws it, the way Taro itself does. */
export const taroPart = (tag, define) =>
  createReactComponent(tag, undefined, manipulatePropsFunction, define);
