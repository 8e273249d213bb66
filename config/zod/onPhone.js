// In the place of zod in the bundles of the phone. Checking itself is zod's own core, message for message; what is ours is only
// the way schemas are written: zod hangs every format and every wrapper it knows on each of its schemas, so none of the three
// quarters that nobody asks for can be left out. What is missing here is found by
// tests/contract/zodInPlace, which reads the contract with either, and by the tests of screens, which have this one.
import {
  $ZodArray,
  $ZodBase64,
  $ZodBoolean,
  $ZodCatch,
  $ZodCustom,
  $ZodDefault,
  $ZodDiscriminatedUnion,
  $ZodEnum,
  $ZodISODate,
  $ZodISODateTime,
  $ZodLiteral,
  $ZodNever,
  $ZodNullable,
  $ZodNumber,
  $ZodNumberFormat,
  $ZodObject,
  $ZodOptional,
  $ZodPipe,
  $ZodPreprocess,
  $ZodRecord,
  $ZodString,
  $ZodStringFormat,
  $ZodTransform,
  $ZodTuple,
  $ZodType,
  $ZodURL,
  $ZodUnion,
  $ZodUnknown,
  _array,
  _base64,
  _boolean,
  _coercedNumber,
  _gt,
  _gte,
  _int,
  _isoDate,
  _isoDateTime,
  _lte,
  _maxLength,
  _minLength,
  _length,
  _never,
  _number,
  _overwrite,
  _refine,
  _regex,
  _string,
  _trim,
  _unknown,
  _url,
  $constructor,
  clone,
  config,
  globalConfig,
  parse,
  safeParse,
  util,
} from 'zod/v4/core';
import { en } from 'zod/v4/locales';

export { config };

/** What becomes of what a schema says for the description of the API: a phone prints none and drops it. */
export const descriptions = { keep: (schema) => schema };

/** A kind of schema: zod's core, and the words of ours it is written with. */
export const kind = (name, Core, methods, more) =>
  /*@__PURE__*/ $constructor(
    name,
    (schema, def) => {
      Core.init(schema, def);
      ZodType.init(schema, def);
      more?.(schema, def);
    },
    methods,
  );

const asCheck = (check) =>
  typeof check === 'function' ? { _zod: { check, def: { check: 'custom' }, onattach: [] } } : check;

export const ZodType = /*@__PURE__*/ $constructor(
  'ZodType',
  (schema, def) => {
    if (!globalConfig.localeError) config(en());
    $ZodType.init(schema, def);
    schema.def = def;
    schema.type = def.type;
  },
  {
    check(...checks) {
      const held = [...(this.def.checks ?? []), ...checks.map(asCheck)];
      return clone(this, util.mergeDefs(this.def, { checks: held }), { parent: true });
    },
    refine(isGood, params) {
      return this.check(_refine(ZodCustom, isGood, params ?? {}));
    },
    overwrite(change) {
      return this.check(_overwrite(change));
    },
    optional() {
      return new ZodOptional({ type: 'optional', innerType: this });
    },
    nullable() {
      return new ZodNullable({ type: 'nullable', innerType: this });
    },
    array() {
      return array(this);
    },
    or(other) {
      return union([this, other]);
    },
    transform(change) {
      return this.pipe(new ZodTransform({ type: 'transform', transform: change }));
    },
    pipe(next) {
      return new ZodPipe({ type: 'pipe', in: this, out: next });
    },
    default(value) {
      return new ZodDefault({
        type: 'default',
        innerType: this,
        get defaultValue() {
          return typeof value === 'function' ? value() : util.shallowClone(value);
        },
      });
    },
    catch(instead) {
      const catchValue = typeof instead === 'function' ? instead : util.constantCatch(instead);
      return new ZodCatch({ type: 'catch', innerType: this, catchValue });
    },
    meta(...said) {
      return descriptions.keep(this, ...said);
    },
    describe(description) {
      return descriptions.keep(this, { description });
    },
    parse(given, context) {
      return parse(this, given, context);
    },
    safeParse(given, context) {
      return safeParse(this, given, context);
    },
  },
);

const measured = {
  min(...given) {
    return this.check(_minLength(...given));
  },
  max(...given) {
    return this.check(_maxLength(...given));
  },
  length(...given) {
    return this.check(_length(...given));
  },
};
const written = {
  ...measured,
  regex(...given) {
    return this.check(_regex(...given));
  },
  trim() {
    return this.check(_trim());
  },
};

export const ZodString = kind('ZodString', $ZodString, written);
const ZodStringFormat = kind('ZodStringFormat', $ZodStringFormat, written);
const format = (name, Core) =>
  /*@__PURE__*/ $constructor(name, (schema, def) => {
    Core.init(schema, def);
    ZodStringFormat.init(schema, def);
  });
const ZodURL = format('ZodURL', $ZodURL);
const ZodBase64 = format('ZodBase64', $ZodBase64);
const ZodISODate = format('ZodISODate', $ZodISODate);
const ZodISODateTime = format('ZodISODateTime', $ZodISODateTime);

const ZodNumber = kind('ZodNumber', $ZodNumber, {
  min(...given) {
    return this.check(_gte(...given));
  },
  max(...given) {
    return this.check(_lte(...given));
  },
  int(params) {
    return this.check(int(params));
  },
  positive(params) {
    return this.check(_gt(0, params));
  },
});
const ZodNumberFormat = /*@__PURE__*/ $constructor('ZodNumberFormat', (schema, def) => {
  $ZodNumberFormat.init(schema, def);
  ZodNumber.init(schema, def);
});

const unwrapped = {
  unwrap() {
    return this._zod.def.innerType;
  },
};
export const ZodOptional = kind('ZodOptional', $ZodOptional, unwrapped);
const ZodNullable = kind('ZodNullable', $ZodNullable, unwrapped);
const ZodDefault = kind('ZodDefault', $ZodDefault, unwrapped);
const ZodCatch = kind('ZodCatch', $ZodCatch, unwrapped);
const ZodPipe = kind('ZodPipe', $ZodPipe);
const ZodPreprocess = /*@__PURE__*/ $constructor('ZodPreprocess', (schema, def) => {
  ZodPipe.init(schema, def);
  $ZodPreprocess.init(schema, def);
});
const ZodTransform = kind('ZodTransform', $ZodTransform);
export const ZodCustom = kind('ZodCustom', $ZodCustom);
export const ZodBoolean = kind('ZodBoolean', $ZodBoolean);
const ZodUnknown = kind('ZodUnknown', $ZodUnknown);
const ZodNever = kind('ZodNever', $ZodNever);
const ZodTuple = kind('ZodTuple', $ZodTuple);
export const ZodRecord = kind('ZodRecord', $ZodRecord);
const ZodLiteral = kind('ZodLiteral', $ZodLiteral, {}, (schema, { values }) => {
  schema.values = new Set(values);
});

export const ZodArray = kind(
  'ZodArray',
  $ZodArray,
  {
    ...measured,
    unwrap() {
      return this.element;
    },
  },
  (schema, def) => {
    schema.element = def.element;
  },
);

const ZodUnion = kind('ZodUnion', $ZodUnion, {}, (schema, def) => {
  schema.options = def.options;
});
export const ZodDiscriminatedUnion = /*@__PURE__*/ $constructor('ZodDiscriminatedUnion', (schema, def) => {
  ZodUnion.init(schema, def);
  $ZodDiscriminatedUnion.init(schema, def);
});

export const ZodObject = kind('ZodObject', $ZodObject, {
  get shape() {
    return this._zod.def.shape;
  },
  extend(more) {
    return util.extend(this, more);
  },
  omit(mask) {
    return util.omit(this, mask);
  },
  pick(mask) {
    return util.pick(this, mask);
  },
  partial(mask) {
    return util.partial(ZodOptional, this, mask);
  },
});

const entriesOf = ({ def }, keep) =>
  Object.fromEntries(Object.entries(def.entries).filter(([key]) => keep(key)));
export const ZodEnum = kind(
  'ZodEnum',
  $ZodEnum,
  {
    extract(keys) {
      return new ZodEnum({ ...this.def, checks: [], entries: entriesOf(this, (key) => keys.includes(key)) });
    },
    exclude(keys) {
      return new ZodEnum({ ...this.def, checks: [], entries: entriesOf(this, (key) => !keys.includes(key)) });
    },
  },
  (schema, def) => {
    schema.enum = def.entries;
    schema.options = [...schema._zod.values];
  },
);

export const string = (params) => _string(ZodString, params);
export const number = (params) => _number(ZodNumber, params);
export const int = (params) => _int(ZodNumberFormat, params);
export const boolean = (params) => _boolean(ZodBoolean, params);
export const unknown = () => _unknown(ZodUnknown);
export const never = (params) => _never(ZodNever, params);
export const url = (params) => _url(ZodURL, params);
export const base64 = (params) => _base64(ZodBase64, params);
export const iso = {
  date: (params) => _isoDate(ZodISODate, params),
  datetime: (params) => _isoDateTime(ZodISODateTime, params),
};
export const coerce = { number: (params) => _coercedNumber(ZodNumber, params) };
export const array = (element, params) => _array(ZodArray, element, params);

export const made = (Kind, def, params) => new Kind({ ...def, ...util.normalizeParams(params) });

export const literal = (value, params) =>
  made(ZodLiteral, { type: 'literal', values: Array.isArray(value) ? value : [value] }, params);
const oneOf = (values, params) =>
  made(
    ZodEnum,
    {
      type: 'enum',
      entries: Array.isArray(values) ? Object.fromEntries(values.map((one) => [one, one])) : values,
    },
    params,
  );
export { oneOf as enum };
export const object = (shape, params) => made(ZodObject, { type: 'object', shape }, params);
export const looseObject = (shape, params) =>
  made(ZodObject, { type: 'object', shape, catchall: unknown() }, params);
export const union = (options, params) => made(ZodUnion, { type: 'union', options }, params);
export const discriminatedUnion = (discriminator, options, params) =>
  made(ZodDiscriminatedUnion, { type: 'union', options, discriminator }, params);
export const tuple = (items, params) => made(ZodTuple, { type: 'tuple', items, rest: null }, params);
export const record = (keyType, valueType, params) =>
  made(ZodRecord, { type: 'record', keyType, valueType }, params);
export const preprocess = (change, schema) =>
  new ZodPreprocess({
    type: 'pipe',
    in: new ZodTransform({ type: 'transform', transform: change }),
    out: schema,
  });
