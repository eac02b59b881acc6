/** Client for the Agent Service Open Interface of MiContact Center Enterprise. */

export * from './lib/client.js';
export * from './lib/error.js';
export * from './lib/event.js';
export type { Acts } from './lib/generated/acts.js';
export * from './lib/generated/enums.js';
export * from './lib/generated/events.js';
export type * from './lib/generated/methods.js';
export * from './lib/log.js';
export * from './lib/model.js';
export * from './lib/notice.js';
export type * from './lib/request.js';
export * from './lib/simulator.js';
export type * from './lib/state.js';
