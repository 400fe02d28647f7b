import { Logger } from 'graphile-worker';

/** The queue reports failures through its events and job rows; its own log lines would only double them. */
export const quietQueueLogger = new Logger(() => () => {});
