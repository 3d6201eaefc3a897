// @ts-check
import { createServer } from 'node:http';

/**
 * @typedef {object} Asked
 * @property {string} method
 * @property {URL} url the whole address, host included
 * @property {import('node:http').IncomingHttpHeaders} headers
 */

/**
 * @typedef {object} Answer
 * @property {number} [status] 200 where left out
 * @property {Record<string, string | string[]>} [headers] `content-type` is HTML in UTF-8 where left out
 * @property {string | Buffer} body
 */

/** @typedef {(asked: Asked) => Answer | undefined | Promise<Answer | undefined>} Answerer */

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {string[]} asked every address asked for, in order; a refused TLS tunnel as `https://host/`
 * @property {() => Promise<void>} close
 */

/**
 * Serves pages of any host on loopback. It is a proxy too, so a browser told to use it finds invented hosts here
 * and reaches nothing else: what `answer` doesn't know is a 404, https is refused.
 * @param {Answerer} answer
 * @returns {Promise<Server>}
 */
export async function startServer(answer) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    asked.push(url.href);
    const { status, headers, body } = await reply(answer, {
      method: request.method ?? 'GET',
      url,
      headers: request.headers,
    });
    response.writeHead(status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url?.replace(/:443$/, '')}/`);
    // A browser that gives up first resets the line; there is nothing to do about it.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {Answerer} answer
 * @param {Asked} asked
 * @returns {Promise<Answer>}
 */
async function reply(answer, asked) {
  try {
    return (await answer(asked)) ?? { status: 404, body: `Nothing at ${asked.url.pathname}.` };
  } catch (error) {
    return { status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) };
  }
}
