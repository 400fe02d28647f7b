/** Query parameters that name a campaign and never a text. Source: the lists of the ClearURLs project and of Google Analytics. */
const CAMPAIGN = /^(utm_.+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ocid|ref_src)$/u;

/**
 * One spelling for one web address: lower-case host without a default port, no fragment, no campaign parameters, the
 * others in order, no trailing slash. A text that is no http(s) address is returned as it is.
 */
export function canonicalAddress(address: string): string {
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return address;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/u, '');
  return url.toString();
}
