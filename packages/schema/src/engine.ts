/** Names the rules that made a run. It changes with every change of the engine's output (docs/contracts/ids.md). */
export const ENGINE_VERSION = '0.2.0';
