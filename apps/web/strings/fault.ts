/** The words of the one page that is drawn in the reader's browser; apart from the others, so that nothing else is sent there. */
export const fault = {
  title: 'This page failed',
  what: 'Something went wrong while the page was made. It was written to the log of the site. Nothing is lost.',
  remedy: 'Try again. If it fails again, the log of the web process says why.',
  again: 'Try again',
} as const;
