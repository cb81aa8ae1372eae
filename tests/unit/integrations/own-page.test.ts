/** Nothing but a page of the very server on this machine may have files written. */
import { expect, test } from 'vitest';
import { refusal } from '../../../src/integrations/own-page.ts';

const HOST = 'localhost:4321';
const POST = { host: HOST, origin: `http://${HOST}`, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

test('its own pages are answered', () => {
  expect(refusal('POST', POST)).toBeUndefined();
  expect(refusal('GET', { host: HOST })).toBeUndefined();
  expect(refusal('POST', { ...POST, host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' })).toBeUndefined();
  expect(refusal('POST', { ...POST, host: '[::1]:4321', origin: 'http://[::1]:4321' })).toBeUndefined();
});

test.each([
  ['another site', { ...POST, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['another port of this machine', { ...POST, origin: 'http://localhost:8080', 'sec-fetch-site': 'same-site' }],
  ['an old browser on another site', { ...POST, origin: 'https://evil.example', 'sec-fetch-site': undefined }],
  ['a page that hides where it is from', { ...POST, origin: 'null' }],
  ['a name that a foreign name server points here', { ...POST, host: 'evil.example:4321', origin: 'http://evil.example:4321' }],
  ['a name that begins like this machine', { ...POST, host: 'localhost.evil.example', origin: 'http://localhost.evil.example' }],
  ['a form', { ...POST, 'content-type': 'text/plain' }],
  ['a request without its origin', { ...POST, origin: undefined }],
  ['no host', { ...POST, host: undefined }],
])('%s is refused', (_, headers) => {
  expect(refusal('POST', headers)).toEqual(expect.any(String));
});

test('a foreign page reads nothing either', () => {
  expect(refusal('GET', { host: HOST, 'sec-fetch-site': 'cross-site' })).toEqual(expect.any(String));
  expect(refusal('DELETE', POST)).toEqual(expect.any(String));
});
