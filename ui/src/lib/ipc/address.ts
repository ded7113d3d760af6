/**
 * What an address asks after its «?», in a `load`: `queryIn(url).get('item')`. The router keeps the whole route in the hash, its
 * query too, so that `url.searchParams` is always empty.
 */
export const queryIn = (url: URL): URLSearchParams => new URLSearchParams(url.hash.split('?')[1] ?? '');
