/* The steps of a case. */

#ifndef STEPS_H
#define STEPS_H

#include "told.h"

/* Connects the client as the case says that it begins. */
void connect_directly(runner *runner);

/* Takes a step, or fails the case. */
void take(runner *runner, const json_t *step);

/* Nothing comes that the case does not tell, but the end of the service. */
void end(runner *runner);

#endif /* STEPS_H */
