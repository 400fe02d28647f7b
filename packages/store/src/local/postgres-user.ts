import { execFileSync } from 'node:child_process';
import { LocalServerError } from './local-server-error.ts';

/** Whom the server runs as. PostgreSQL refuses to run as root, so that root borrows an unprivileged user. */
export type ServerUser = { readonly uid: number; readonly gid: number };

const NAME = 'postgres';

/** The unprivileged user for the server where this process is root, made if need be; null for an ordinary user. */
export function getServerUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const user = findUser(NAME) ?? createUser() ?? findUser('nobody');
  if (user) return user;
  throw new LocalServerError(
    'PostgreSQL does not run as root and no user could be made for it. Run as an ordinary user, or make a user "postgres".',
  );
}

function findUser(name: string): ServerUser | null {
  try {
    const idOf = (flag: string) =>
      Number.parseInt(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }), 10);
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return null;
  }
}

function createUser(): ServerUser | null {
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME],
      {
        stdio: 'pipe',
      },
    );
    return findUser(NAME);
  } catch {
    return null;
  }
}
