import { execFileSync } from 'node:child_process';
import type { ServerUser } from './postgres-user.ts';

/**
 * Whether that user can enter every folder on the way to `path` and read it. Asked of the system itself, by a child
 * that runs as that user, because modes, groups and access lists together decide. Null user: this process's own.
 */
export function canReach(path: string, user: ServerUser | null): boolean {
  if (user === null) return true;
  try {
    execFileSync('ls', ['-d', `${path}/.`], { uid: user.uid, gid: user.gid, stdio: 'ignore', cwd: '/' });
    return true;
  } catch {
    return false;
  }
}
