import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ about: await call('about') });
