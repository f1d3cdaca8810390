import type { StorybookConfig } from '@storybook/web-components-vite';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { faults } from '../test/helpers/fault-server.mjs';
import { testData } from '../test/helpers/test-data.mjs';

/** Stories of failure and waiting ask a server that fails and waits for real; Storybook runs it beside itself. */
const faultServer = {
  name: 'fault-server',
  configureServer({ middlewares }: { middlewares: { use(handle: Handler): void } }): void {
    middlewares.use((request, response, next) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      void (async () => {
        if (!(await faults(request, response, url)) && !(await testData(request, response, url))) next();
      })();
    });
  },
};

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), faultServer] }),
};

export default config;
