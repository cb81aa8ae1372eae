import sourcebound from './src/integrations/sourcebound.ts';

/** @type {import('astro').AstroUserConfig} */
export default { integrations: [sourcebound()] };
