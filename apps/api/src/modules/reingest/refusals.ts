import { builder } from '../../builder.ts';

/** A caller asked for what cannot be given; part of the answer, not a fault. */
class Refusal extends Error {}
export class NotFound extends Refusal {}
export class NothingToDo extends Refusal {}
export class Conflict extends Refusal {}
export class Timeout extends Refusal {}

const RefusalInterface = builder.interfaceRef<Refusal>('Refusal').implement({
  description: 'Why something that was asked for cannot be given.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'In words.' }) }),
});

const meanings = [
  [NotFound, 'There is no such thing.'],
  [NothingToDo, 'It would change nothing.'],
  [Conflict, 'The state that it was asked for is no longer the current one: preview again.'],
  [Timeout, 'No worker finished it in time. It stays in the queue: ask again.'],
] as const;
for (const [refusal, description] of meanings) {
  builder.objectType(refusal, { name: refusal.name, description, interfaces: [RefusalInterface] });
}
