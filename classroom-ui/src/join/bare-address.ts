/** An address as one types it: without `http://` and without a slash at the end. */
export function bareAddress(address: string): string {
  return address.replace(/^https?:\/\//u, '').replace(/\/$/u, '')
}
