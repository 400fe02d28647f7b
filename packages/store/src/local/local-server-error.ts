/** An embedded server that cannot be started; the message holds the remedy. */
export class LocalServerError extends Error {
  override readonly name = 'LocalServerError';
}
