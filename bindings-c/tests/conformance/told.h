/* A case that runs, and what its client is told. */

#ifndef TOLD_H
#define TOLD_H

#include <setjmp.h>

#include "seen.h"

/* What all cases have shown: names as keys. */
typedef struct covered {
    json_t *methods;
    /* Each with the names of its parameters. */
    json_t *events;
} covered;

/* A case that runs. */
typedef struct runner {
    const json_t *given;
    covered *covered;
    ccas_simulator *simulator;
    ccas_client *client;
    ccas_client *occupant;
    int silent;
    int reconnects;
    /* What the names of the case stand for. */
    json_t *names;
    /* What was told and not taken yet: objects with `what` and more. */
    json_t *told;
    /* The reason that a notice of a loss gave, for OnDisconnect to confirm. */
    int32_t announced;
    char why[1024];
    jmp_buf failed;
} runner;

/* Ends the case. */
void fail(runner *runner, const char *format, ...);

/* Makes the callbacks tell what happens. */
void listen_to(runner *runner);

/* Adds to what was told. */
void tell(runner *runner, const char *what, const char *name);

/* What the client is told next, to be freed; fails the case if nothing comes. */
json_t *next(runner *runner);

/* This comes next, or the case fails. */
void expect(runner *runner, const char *what, const char *name);

/* A text in an object; empty if there is none. */
const char *text_of(const json_t *object, const char *key);

#endif /* TOLD_H */
