'use client';

import { fault } from '../strings/fault.ts';

type Props = { readonly reset: () => void };

/** A fault, not a trouble that was foreseen: those are values (graphql/ask.ts). Next wants this in the browser. */
export default function Fault({ reset }: Props) {
  const { title, what, remedy, again } = fault;
  return (
    <main>
      <h1>{title}</h1>
      <div className="prose">
        <p>{what}</p>
        <p>{remedy}</p>
        <p>
          <button type="button" onClick={reset}>
            {again}
          </button>
        </p>
      </div>
    </main>
  );
}
