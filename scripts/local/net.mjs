// Ports of this machine.
import { createServer } from "node:net";

/** A port nobody listens on, chosen by the system. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/**
 * Why nobody can listen on this port: "" when one can.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<string>}
 */
export const whyClosed = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) =>
      resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? "EADDRINUSE"),
    );
    server.listen({ port, ...(host ? { host } : {}) }, () => server.close(() => resolve("")));
  });
