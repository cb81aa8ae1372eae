// Loaded before a build (`node --import`): whatever asks a network for anything ends the process with exit code 86.
import dns from 'node:dns';
import net from 'node:net';

const refuse = (what) => {
  process.stderr.write(`The network was asked for ${what}.\n`);
  process.exit(86);
};
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = refuse;
net.Socket.prototype.connect = new Proxy(net.Socket.prototype.connect, {
  apply: (connect, socket, args) => {
    const [to] = Array.isArray(args[0]) ? args[0] : args;
    // A path is that of a socket on this machine.
    if (typeof to === 'object' && 'path' in to) return Reflect.apply(connect, socket, args);
    return refuse(JSON.stringify(to));
  },
});

// Another day, far from this one.
const FAR = Date.UTC(2038, 0, 20) - Date.now();
const { now } = Date;
Date.now = () => now() + FAR;
