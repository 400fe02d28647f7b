import { acceptReingest } from '../../../../../../components/admin/reingest-query.ts';
import { findToken } from '../../../../../../session/admin-token.ts';
import { isOwnOrigin } from '../../../../../../session/origin.ts';
import { seeOther } from '../../../../../../session/see-other.ts';

type Context = { readonly params: Promise<{ id: string; previewId: string }> };

/** The button below a preview: makes the new reading the current one and leads back to the document. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, previewId } = await params;
  const page = `/documents/${encodeURIComponent(id)}`;
  const token = await findToken();
  if (!isOwnOrigin(request)) return seeOther('/admin?trouble=foreign');
  if (token === null) return seeOther('/admin');
  const step = await acceptReingest(previewId, token);
  return seeOther(step.ok ? `${page}?accepted=1` : `${page}?refused=${encodeURIComponent(step.message)}`);
}
