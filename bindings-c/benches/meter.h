/* Time, CPU seconds and percentiles, for the programs in this folder. */

#ifndef METER_H
#define METER_H

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

static inline double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Those of all threads of this process. */
static inline double cpu(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
           + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static inline int by_time(const void *one, const void *other)
{
    double left = *(const double *)one, right = *(const double *)other;
    return (left > right) - (left < right);
}

/* Makes so many requests, each when the one before it is answered, after some that do not count.
 * Prints the median and the 99th percentile in microseconds. */
static inline int measure_requests(void (*request)(void *), void *context, size_t count)
{
    size_t warm = 300, index;
    double *times = malloc(count * sizeof *times);
    if (times == NULL || count == 0)
        return 2;
    for (index = 0; index < warm + count; index++) {
        double start = now();
        request(context);
        if (index >= warm)
            times[index - warm] = (now() - start) * 1e6;
    }
    qsort(times, count, sizeof *times, by_time);
    printf("%f %f\n", times[count / 2], times[count * 99 / 100]);
    free(times);
    return 0;
}

/* Prints how many events a second there were, and CPU seconds for a million of them. */
static inline void print_events(size_t count, double seconds, double used)
{
    printf("%f %f\n", (double)count / seconds, used / (double)count * 1e6);
}

#endif
