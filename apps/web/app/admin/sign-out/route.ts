import { dropToken } from '../../../session/admin-token.ts';
import { isOwnOrigin } from '../../../session/origin.ts';
import { seeOther } from '../../../session/see-other.ts';

export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request)) return seeOther('/admin?trouble=foreign');
  await dropToken();
  return seeOther('/admin');
}
