import { seeOther } from '../../session/see-other.ts';
import { settings } from '../../settings.ts';
import { strings } from '../../strings.ts';

/** The API's own limit of a body (apps/api/README.md): told here, because it ends the connection before all was sent. */
const MOST_BYTES = 100_000;

/** What the API needs to know of a request. The admin's cookie stays here: the API takes a token only as a header. */
const PASSED_ON = [
  'content-type',
  'accept',
  'authorization',
  'apollo-require-preflight',
  'x-apollo-operation-name',
];
/** What a caller needs to know of an answer; lengths and encodings are those of this connection, not of the API's. */
const PASSED_BACK = ['content-type', 'cache-control', 'www-authenticate', 'allow', 'retry-after'];

/**
 * One public origin: whoever asks /graphql here is answered by the API. The API's address is read when the process starts,
 * not when the site is built, so that one build serves any machine.
 */
async function forward(request: Request): Promise<Response> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return tooLarge();
  const target = new URL(settings.API_URL);
  target.search = new URL(request.url).search;
  try {
    const answer = await fetch(target, {
      method: request.method,
      headers: pick(request.headers, PASSED_ON),
      ...(request.method === 'POST' ? { body: request.body, duplex: 'half' } : {}),
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(settings.API_TIMEOUT_MS)]),
    } as RequestInit);
    return new Response(answer.body, { status: answer.status, headers: pick(answer.headers, PASSED_BACK) });
  } catch {
    const { title } = strings.trouble.unreachable;
    const errors = [{ message: title, extensions: { code: 'API_UNREACHABLE' } }];
    return Response.json({ errors }, { status: 502, headers: { 'cache-control': 'no-store' } });
  }
}

function tooLarge(): Response {
  const errors = [
    { message: `A request may have at most ${MOST_BYTES} bytes.`, extensions: { code: 'REQUEST_TOO_LARGE' } },
  ];
  return Response.json({ errors }, { status: 413, headers: { 'cache-control': 'no-store' } });
}

/** A person who follows a link here is shown how to ask; programs are answered. */
export async function GET(request: Request): Promise<Response> {
  const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false;
  return wantsPage && !new URL(request.url).searchParams.has('query')
    ? seeOther('/developers')
    : forward(request);
}

export async function POST(request: Request): Promise<Response> {
  return forward(request);
}

function pick(headers: Headers, names: readonly string[]): Headers {
  const picked = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) picked.set(name, value);
  }
  return picked;
}
