import { checkToken, saveToken } from '../../../session/admin-token.ts';
import { isOwnOrigin } from '../../../session/origin.ts';
import { seeOther } from '../../../session/see-other.ts';

/** Takes the token from the form, has the API judge it, and keeps it in a cookie if it is good. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request)) return seeOther('/admin?trouble=foreign');
  const form = await request.formData().catch(() => null); // a body that is no form holds no token
  const token = form?.get('token');
  const check = typeof token === 'string' ? await checkToken(token.trim()) : 'wrong';
  if (check !== 'good' || typeof token !== 'string') return seeOther(`/admin?trouble=${check}`);
  await saveToken(token.trim());
  return seeOther('/admin');
}
