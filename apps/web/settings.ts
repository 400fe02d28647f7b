import { readWebEnv } from './env.ts';

/** The settings of this process, read once; a setting that does not fit stops it and says which. */
export const settings = readWebEnv();
