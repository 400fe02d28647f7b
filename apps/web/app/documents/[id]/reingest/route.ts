import { previewReingest } from '../../../../components/admin/reingest-query.ts';
import { findToken } from '../../../../session/admin-token.ts';
import { isOwnOrigin } from '../../../../session/origin.ts';
import { seeOther } from '../../../../session/see-other.ts';

type Context = { readonly params: Promise<{ id: string }> };

/** The button on a document's page: has it read anew and leads to what would change. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const page = `/documents/${encodeURIComponent(id)}`;
  const token = await findToken();
  if (!isOwnOrigin(request)) return seeOther('/admin?trouble=foreign');
  if (token === null) return seeOther('/admin');
  const step = await previewReingest(id, token);
  if (step.ok) return seeOther(`${page}/reingest/${encodeURIComponent(step.id)}`);
  return seeOther(`${page}?refused=${encodeURIComponent(step.message)}`);
}
