import type { HandleClientError } from '@sveltejs/kit';
import { Failed } from '$lib/ipc/failure';

/** A load that failed gives its failure to the error page, which words it. */
export const handleError: HandleClientError = ({ error, message }) =>
	error instanceof Failed ? { message: error.message, failure: error.failure } : { message };
