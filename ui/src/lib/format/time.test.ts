import { expect, test } from 'vitest';
import { time } from './format';
import { readTime } from './time';

test.each([
	['18h30', 1110],
	['18 h 30', 1110],
	['1830', 1110],
	['18', 1080],
	['18h', 1080],
	['18:30', 1110],
	['9h5', 545],
	['930', 570],
	['0h00', 0],
	['midi', 720],
	['minuit', 0],
])('«%s» is an hour', (text, minute) => {
	expect(readTime(text)).toEqual({ value: minute });
});

test.each([
	['24h', 'no_such_time'],
	['18h60', 'no_such_time'],
	['', 'unreadable'],
	['soir', 'unreadable'],
	['18h305', 'unreadable'],
])('«%s» is no hour', (text, kind) => {
	expect(readTime(text)).toEqual({ problem: { kind } });
});

test('every minute of a day is read back as itself', () => {
	for (let minute = 0; minute < 1440; minute += 1) expect(readTime(time(minute))).toEqual({ value: minute });
});
