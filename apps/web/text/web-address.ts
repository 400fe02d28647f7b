/** The address as a browser may follow it; null for anything but http and https (data:, javascript:, a path, no address). */
export function findWebAddress(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
