import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { Failed } from '$lib/ipc/failure';

/** A load that failed gives its failure to the error page, which words it. */
export const handleError: HandleClientError = ({ error, message }) =>
	error instanceof Failed ? { message: error.message, failure: error.failure } : { message };

/** The page starts anew at each lock: what the router had kept of the screens before it goes. */
export const init: ClientInit = () => sessionStorage.clear();
