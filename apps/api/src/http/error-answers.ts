import type { FastifyError, FastifyInstance } from 'fastify';

/** Answers in the shape of GraphQL errors for what never reaches GraphQL: broken JSON, too large a body, a wrong address. */
export function addErrorAnswers(app: FastifyInstance, reportFault: (fault: unknown) => void): void {
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(toAnswer('NOT_FOUND', 'Nothing is served here. GraphQL is at /graphql.')),
  );
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) return reply.code(status).send(toAnswer('BAD_REQUEST', error.message));
    reportFault(error);
    return reply
      .code(status)
      .send(toAnswer('INTERNAL_SERVER_ERROR', 'Something went wrong here. It was recorded.'));
  });
}

function toAnswer(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
