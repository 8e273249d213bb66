import { addDays, dayOf } from '../../../domain/clocks/day';
import type { Instant } from '../../../contract/ids';
import { pick } from './sample';

/** Most values kept under one name. */
const most = 60;

/** What an id is of, by how it is written: replies name it in many ways. */
const shapes: readonly [RegExp, string][] = [
  [/^\d{10}$/, 'caseId'],
  [/^\d{6}-\d{4}-[A-Z]-\d{5}-\d{5}-\d$/, 'number'],
  [/^[a-zA-Z]{3,30}-\d{12}(-\d{1,3})?$/, 'organisationId'],
  [/^p[0-9a-z]{25}$/, 'personId'],
  [/^f[0-9a-z]{25}$/, 'fileId'],
];
/** Fields of replies that requests ask for under the same name, or under another. */
const fields: Readonly<Record<string, string>> = {
  next: 'cursor',
  code: 'code',
  receipt: 'receipt',
  areaCode: 'areaCode',
  seq: 'seq',
};
/** Names under which requests ask for the same thing. */
const alike: Readonly<Record<string, string>> = {
  CaseId: 'caseId',
  cameFrom: 'caseId',
  PersonId: 'personId',
  OrganisationId: 'organisationId',
  respondentId: 'organisationId',
  files: 'fileId',
};
const days = /(On|until|from|to|date|day|performBy|born)$/i;

/** Values met in replies, so that requests are about what is there. */
export class Known {
  readonly #values = new Map<string, unknown[]>();
  /** The version each case was last seen at, and what may be done to it then. */
  readonly versions = new Map<string, number>();
  readonly #actions = new Map<string, unknown[]>();

  constructor(
    readonly next: () => number,
    readonly now: () => Instant,
  ) {}

  add(name: string, value: unknown): void {
    const values = this.#values.get(name) ?? [];
    if (!values.includes(value)) this.#values.set(name, [...values, value].slice(-most));
  }

  /** Takes up what a reply names, however deep it lies. */
  learn(reply: unknown, field = ''): void {
    if (Array.isArray(reply)) {
      for (const one of reply) this.learn(one, field);
      return;
    }
    if (typeof reply !== 'object' || reply === null) {
      const shape = typeof reply === 'string' ? shapes.find(([pattern]) => pattern.test(reply)) : undefined;
      const name = shape?.[1] ?? fields[field];
      if (name !== undefined && reply !== null && reply !== '') this.add(name, reply);
      return;
    }
    if ('id' in reply && 'version' in reply && typeof reply.version === 'number') {
      this.versions.set(String(reply.id), reply.version);
      if ('actions' in reply && Array.isArray(reply.actions))
        this.#actions.set(String(reply.id), reply.actions);
    }
    for (const [name, value] of Object.entries(reply)) this.learn(value, name);
  }

  get(name: string): unknown {
    if (days.test(name) && this.next() < 0.7)
      return addDays(dayOf(this.now()), Math.floor(this.next() * 120) - 30);
    return pick(this.#values.get(alike[name] ?? name) ?? [], this.next);
  }

  /** Something that may be done to a case as it was last seen. */
  action(caseId: unknown): unknown {
    const action = pick(this.#actions.get(String(caseId)) ?? [], this.next);
    return typeof action === 'object' && action !== null && 'action' in action ? action.action : action;
  }
}
