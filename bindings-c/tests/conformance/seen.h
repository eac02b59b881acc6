#ifndef SEEN_H
#define SEEN_H

#include "typed.h"

/* Reads an event: an object with its name, number, snapshot, correlated, tenant, its parameters as
 * pairs of name and value, and, if the ways of reading it differ, how. */
json_t *see(const ccas_event *event);

#endif /* SEEN_H */
