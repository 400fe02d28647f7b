import type { Metadata } from 'next';
import { PageLayout } from '../../layouts/PageLayout.tsx';
import { findToken } from '../../session/admin-token.ts';
import { strings } from '../../strings.ts';

export const metadata: Metadata = { title: strings.admin.title, robots: { index: false } };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where the admin token is given and taken back. Two plain forms. */
export default async function AdminPage({ searchParams }: Props) {
  const [{ trouble }, token] = await Promise.all([searchParams, findToken()]);
  const reason = findTrouble(trouble);
  return (
    <PageLayout section="admin">
      <h1>{strings.admin.title}</h1>
      {reason ? (
        <p className="notice" role="alert">
          {reason}
        </p>
      ) : null}
      {token === null ? <SignIn /> : <SignOut />}
    </PageLayout>
  );
}

function SignIn() {
  return (
    <form method="post" action="/admin/sign-in" className="prose">
      <p>{strings.admin.what}</p>
      <p className="field">
        <label htmlFor="token">{strings.admin.token}</label>
        <input
          id="token"
          name="token"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
        />
        <button type="submit">{strings.admin.signIn}</button>
      </p>
      <p className="note">{strings.admin.cookie}</p>
    </form>
  );
}

function SignOut() {
  return (
    <form method="post" action="/admin/sign-out" className="prose">
      <p>{strings.admin.signedIn}</p>
      <p>
        <button type="submit">{strings.admin.signOut}</button>
      </p>
    </form>
  );
}

function findTrouble(trouble: string | string[] | undefined): string | null {
  switch (trouble) {
    case 'wrong':
      return strings.admin.wrong;
    case 'unreachable':
      return strings.admin.unreachable;
    case 'foreign':
      return strings.admin.foreign;
    default:
      return null;
  }
}
