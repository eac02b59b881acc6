/** Time and CPU seconds of a job. */

'use strict';

class Meter {
  #from = process.hrtime.bigint();
  #cpu = process.cpuUsage();

  /** What so many of something took, all threads of this process included. */
  stop(count) {
    const seconds = Number(process.hrtime.bigint() - this.#from) / 1e9;
    const { user, system } = process.cpuUsage(this.#cpu);
    return { perSecond: count / seconds, cpuPerMillion: (user + system) / count };
  }
}

/** The middle one, and others by their share: 0.5 is the median. */
function quantile(values, share) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

module.exports = { Meter, quantile };
