import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runServer } from 'verdaccio';

/*
 * The process of a local registry: Verdaccio with the configuration that the parent sends, on a free
 * port of 127.0.0.1. It sends the port back, and ends with its parent.
 */
process.once('message', async (configuration: object) => {
  const server = (await runServer(configuration as Parameters<typeof runServer>[0])) as Server;
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
process.once('disconnect', () => process.exit());
