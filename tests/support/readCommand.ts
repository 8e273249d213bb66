import { Command, type CaseAction } from '../../functions/contract/deeds/actions';
import type { ClientKey } from '../../functions/contract/ids';

type Words = { action: CaseAction; input: unknown; version: number; key: ClientKey };

/** Reading a command costs more than anything that is done with it, and tests say the same again and again. */
const known = new Map<string, Command>();

/** A command as the contract reads it; the same words are read once. */
export function readCommand(words: Words): Command {
  const { action, input, version, key } = words;
  const said = JSON.stringify([action, input]);
  const before = known.get(said);
  if (before) return { ...before, version, key };
  const command = Command.parse(words);
  known.set(said, command);
  return command;
}
