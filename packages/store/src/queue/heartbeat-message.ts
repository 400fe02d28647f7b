/** What the queue tells its heartbeat thread. */
export type ToHeartbeat = { readonly kind: 'follow'; readonly workerId: string } | { readonly kind: 'stop' };

/** What the thread tells back. */
export type FromHeartbeat = { readonly kind: 'trouble'; readonly message: string };

export type HeartbeatData = { readonly databaseUrl: string };
