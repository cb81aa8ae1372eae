/** Turns a drawing into a PNG. The renderer is one WebAssembly file, so the bytes are the same on every machine. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let wasm: Promise<Buffer> | undefined;
let version: Promise<string> | undefined;
let ready: Promise<void> | undefined;

export async function toPng(svg: string): Promise<Uint8Array> {
  await (ready ??= readRenderer().then(initWasm));
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}

/** Names the renderer: another one may give other bytes. */
export function rendererVersion(): Promise<string> {
  return (version ??= readRenderer().then((bytes) => createHash('sha256').update(bytes).digest('hex')));
}

/** Found from the root of the project: a build moves this module elsewhere. */
function readRenderer(): Promise<Buffer> {
  return (wasm ??= readFile(createRequire(resolve('package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm')));
}
