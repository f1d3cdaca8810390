import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

// WebDriver's code points for the keys that are no character.
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** Web Test Runner launcher that drives WebKitGTK's MiniBrowser by WebDriver, one page at a time. */
export function webkitLauncher({ binary, driver = 'WebKitWebDriver' }) {
  const webdriver = new WebKit(driver, binary);
  let active;
  return {
    name: 'WebKit',
    type: 'webdriver', // makes the sendKeys and sendMouse commands look for the methods below
    concurrency: 1,
    async startSession(id, url) {
      await webdriver.start();
      active = id;
      await webdriver.post('/url', { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => webdriver.get('/url'),
    async stopSession() {
      active = undefined;
      await webdriver.post('/url', { url: 'about:blank' });
      return {};
    },
    stop: () => webdriver.stop(),
    startDebugSession() {
      throw new Error('WebKit has no debug session here');
    },
    sendKeys: (_, keys) => webdriver.keys(keys),
    sendMouseMove: (_, x, y) => webdriver.pointer([move(x, y)]),
    sendMouseClick: (_, x, y, button) => webdriver.pointer([move(x, y), down(button), up(button)]),
    sendMouseDown: (_, button) => webdriver.pointer([down(button)]),
    sendMouseUp: (_, button) => webdriver.pointer([up(button)]),
    resetMouse: () => webdriver.delete('/actions'),
  };
}

const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const down = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
const up = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });

class WebKit {
  #driver;
  #binary;
  #child;
  #base;
  #session;
  #starting;

  constructor(driver, binary) {
    this.#driver = driver;
    this.#binary = binary;
  }

  start() {
    return (this.#starting ??= this.#boot());
  }

  async stop() {
    if (this.#session) await this.delete('').catch(() => undefined);
    this.#kill();
  }

  get = (path) => this.#call('GET', this.#path(path));
  post = (path, body) => this.#call('POST', this.#path(path), body);
  delete = (path) => this.#call('DELETE', this.#path(path));

  keys(keys) {
    const strokes = keys.flatMap((key) => {
      const value = KEYS[key] ?? key;
      return [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
    });
    return this.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions: strokes }] });
  }

  pointer(actions) {
    const parameters = { pointerType: 'mouse' };
    return this.post('/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
  }

  #path = (path) => `/session/${this.#session}${path}`;

  async #boot() {
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#spawn(port);
    await this.#answers();
    const webkit = { binary: this.#binary, args: ['--automation'] };
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': webkit };
    const { sessionId } = await this.#call('POST', '/session', { capabilities: { alwaysMatch } });
    this.#session = sessionId;
  }

  #spawn(port) {
    const argv = [this.#driver, `--port=${port}`, '--host=127.0.0.1'];
    if (!process.env.DISPLAY) argv.unshift('xvfb-run', '-a', '-s', '-screen 0 1280x1024x24');
    const env = { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
    this.#child = spawn(argv[0], argv.slice(1), { stdio: 'ignore', detached: true, env });
    process.on('exit', () => this.#kill());
  }

  async #answers() {
    for (let tries = 0; tries < 75; tries++) {
      const response = await fetch(`${this.#base}/status`).catch(() => undefined);
      if (response?.ok) return;
      await sleep(200);
    }
    throw new Error(`${this.#driver} did not answer within 15 seconds`);
  }

  async #call(method, path, body) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(this.#base + path, { method, headers, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  }

  // The whole process group: the driver, its browser and the virtual screen.
  #kill() {
    try {
      process.kill(-this.#child.pid, 'SIGTERM');
    } catch {
      // already gone
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
