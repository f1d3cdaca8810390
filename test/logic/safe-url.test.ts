import { expect } from '@open-wc/testing';
import { phoneHref } from '../../src/logic/phone-href.js';
import { safeUrl, type Scheme } from '../../src/logic/safe-url.js';

const WEB: readonly Scheme[] = ['https', 'http'];
const ALL: readonly Scheme[] = ['https', 'http', 'tel', 'sms', 'mailto'];

// S3
const refused = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'jAvAsCrIpT:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\u200b:alert(1)',
  '\ufeffjavascript:alert(1)',
  'javascript&#58;alert(1)',
  'javascript&colon;alert(1)',
  'javascript%3Aalert(1)',
  'javascript://example.org/%0aalert(1)',
  'javascript://zoom.us/j/1\nalert(1)',
  'javascript:void(0)',
  'javascript:',
  'ｊavascript:alert(1)',
  'vbscript:msgbox(1)',
  'livescript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'DATA:text/html,x',
  'data:,x',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://example.org/0b1c',
  'blob:null/0b1c',
  'filesystem:https://example.org/temporary/x',
  'file:///etc/passwd',
  'file://server/share',
  'about:blank',
  'about:srcdoc',
  'view-source:https://example.org',
  'chrome://settings',
  'resource://gre/x',
  'intent://scan/#Intent;scheme=zxing;end',
  'ftp://example.org/x',
  'ws://example.org',
  'wss://example.org',
  'ms-msdt:/id',
  'zoommtg://zoom.us/join?confno=1',
  'steam://run/1',
  'magnet:?xt=urn:btih:1',
  'urn:isbn:1',
  'mailbox:x',
  'jar:https://example.org!/x',
  'feed:https://example.org',
  'x-javascript:alert(1)',
  '//example.org',
  '///example.org',
  '\\\\example.org',
  '/\\example.org',
  '/meetings',
  './meetings',
  '../meetings',
  'meetings',
  '?id=1',
  '#top',
  '',
  '   ',
  'https:',
  'https:/',
  'https://',
  'https:///example.org',
  'https:example.org',
  'https:/example.org',
  'https:\\\\example.org',
  'https://\\example.org',
  'https://example.org\\@evil.example',
  'https://name:pass@example.org',
  'https://name@example.org',
  'https://:pass@example.org',
  'https://zoom.us@evil.example/j/1',
  'https://zoom.us%40evil.example@evil.example',
  'https://zoom.us:443@evil.example',
  'name:pass@example.org',
  'jane@example.org',
  'https://exa mple.org',
  'https://exa\u200bmple.org',
  'https://example.org/\u202egpj.exe',
  'https://example.org/\u2066x',
  'https://example.org/\u0007',
  'https://example.org/\u0085',
  'https://example.org/\n/',
  'https://example.org/a\tb',
  'https://example.org/"onclick=alert(1)',
  'https://example.org/<script>',
  'https://example.org/`x`',
  'https://[::1',
  'https://example.org:99999/',
  'https://exa%00mple.org',
  'https://example.org:port/',
  'https://<b>',
  `https://example.org/${'a'.repeat(2_048)}`,
  'tel:*%2306%23',
  'tel:*2767*3855%23',
  'tel:#06#',
  'tel:abc',
  'tel:+1555;phone-context=evil.example',
  'sms:+15555550100&body=x&to=1',
  'sms:javascript',
  'mailto:',
  'mailto:jane',
  'mailto:jane@example.org?bcc=all@example.org',
  'mailto:jane@example.org,joe@example.org',
  'mailto:a%0d%0abcc:b@example.org',
  'mailto:jane@example.org?subject=a%20b&cc=x',
];

const kept = [
  ['https://example.org', 'https://example.org'],
  ['http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
  ['  https://us02web.zoom.us/j/0012345?pwd=aB1.x  ', 'https://us02web.zoom.us/j/0012345?pwd=aB1.x'],
  ['https://example.org/?q=name@example.org', 'https://example.org/?q=name@example.org'],
  ['HTTPS://Example.ORG/A', 'https://example.org/A'],
  ['https://example.org:8443/x', 'https://example.org:8443/x'],
  ['https://127.0.0.1/x', 'https://127.0.0.1/x'],
  ['https://münchen.example/ä', 'https://xn--mnchen-3ya.example/%C3%A4'],
  ['https://zoom.us/j/ 0012345', 'https://zoom.us/j/%200012345'],
  ['https://example.org/\n', 'https://example.org/'],
  ['zoom.us/j/1', 'https://zoom.us/j/1'],
  ['www.example.org', 'https://www.example.org/'],
  ['Example.org:8080/x', 'https://example.org:8080/x'],
  ['tel:+1-555-555-0100', 'tel:+1-555-555-0100'],
  ['tel:+15555550100,,123%23', 'tel:+15555550100,,123%23'],
  ['sms:+15555550100?body=HELLO', 'sms:+15555550100?body=HELLO'],
  ['mailto:web.servant@example.org?subject=meeting-1', 'mailto:web.servant@example.org?subject=meeting-1'],
] as const;

describe('safeUrl', () => {
  it('is tried with 100 payloads and more', () => expect(refused.length).to.be.at.least(100));

  for (const payload of refused) {
    it(`refuses ${JSON.stringify(payload).slice(0, 60)}`, () => {
      expect(safeUrl(payload, ALL)).to.equal(null);
    });
  }

  for (const [value, url] of kept) {
    it(`keeps ${value}`, () => expect(safeUrl(value, ALL)).to.equal(url));
  }

  it('gives each field only its own schemes', () => {
    for (const url of ['tel:+15555550100', 'sms:+15555550100', 'mailto:a@example.org']) {
      expect(safeUrl(url, WEB), url).to.equal(null);
    }
    expect(safeUrl('http://example.org', ['https'])).to.equal(null);
    expect(safeUrl('zoom.us/j/1', ['http', 'tel'])).to.equal(null);
  });

  it('executes nothing, in a link that is followed', () => {
    const link = document.createElement('a');
    for (const payload of refused) {
      const url = safeUrl(payload, ALL);
      if (url !== null) link.href = url;
    }
    expect(link.href).to.equal('');
  });

  it('takes linear time', () => {
    const before = performance.now();
    for (const part of ['a.', '-', '.', '@', '/', '%23', ' ', 'é']) {
      safeUrl(`https://${part.repeat(1_000)}`, ALL);
      safeUrl(part.repeat(1_000), ALL);
      safeUrl(`tel:1${part.repeat(500)}`, ALL);
      safeUrl(`mailto:${part.repeat(1_000)}`, ALL);
    }
    expect(performance.now() - before).to.be.below(200);
  });
});

describe('phoneHref', () => {
  const rows = [
    ['+15555550100', 'tel:+15555550100'],
    ['+15555550100,,0012345#,,*9#', 'tel:+15555550100,,0012345%23,,*9%23'],
    ['(555) 555-0100', 'tel:5555550100'],
    ['+1 555.555.0100', 'tel:+15555550100'],
    ['*67', null],
    ['#06#', null],
    ['call us', null],
    ['12', null],
    ['', null],
  ] as const;
  for (const [digits, href] of rows) {
    it(`makes ${String(href)} of ${JSON.stringify(digits)}`, () => expect(phoneHref(digits)).to.equal(href));
  }
});
