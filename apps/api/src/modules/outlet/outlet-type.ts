import { builder } from '../../builder.ts';
import { Display } from '../document/document-enums.ts';
import { Outlet } from './outlet-ref.ts';

builder.objectType(Outlet, {
  description: 'Who publishes documents.',
  fields: (t) => ({
    localId: t.exposeString('id', { description: 'The id as addresses print it: 24 hexadecimal digits.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    family: t.string({
      description: 'The publisher family it belongs to; its own name where none is known.',
      resolve: (outlet) => outlet.family ?? outlet.name,
    }),
    display: t.field({
      type: Display,
      nullable: true,
      description: 'How much of its writing may be shown; null leaves it to each document.',
      resolve: (outlet) => outlet.display,
    }),
  }),
});
