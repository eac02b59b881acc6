/* The typed functions by name, and the arguments of a step as they take them. */

#ifndef TYPED_H
#define TYPED_H

#include <jansson.h>
#include <openccas.h>
#include <string.h>

/* A parameter that events of a type may have. A table of them ends with a name that is NULL. */
typedef struct known_parameter {
    int32_t event_type;
    const char *event_name;
    const char *name;
    int32_t parameter;
    int32_t value_type;
} known_parameter;

/* Another name that a parameter may be read by. */
typedef struct known_alias {
    int32_t event_type;
    const char *name;
    const char *alias;
} known_alias;

typedef struct known_event {
    int32_t number;
    const char *name;
    const char *com_name;
} known_event;

extern const known_parameter KNOWN_PARAMETERS[];
extern const known_alias KNOWN_ALIASES[];
extern const known_event KNOWN_EVENTS[];

/* What a method gave: its status, and its results by COM name. */
typedef struct answer {
    int32_t status;
    json_t *results;
} answer;

/* Calls a method by COM name, lifecycle methods included. */
void make_request(ccas_client *client, const char *method, const json_t *given, answer *answer);

void answer_long(answer *answer, const char *name, int32_t value);
void answer_flag(answer *answer, const char *name, int32_t value);
void answer_text(answer *answer, const char *name, const char *value);

int32_t given_long(const json_t *given, const char *name);
int32_t given_optional_long(const json_t *given, const char *name, int32_t none);
const char *given_text(const json_t *given, const char *name);
/* NULL if it is left out. */
const char *given_optional_text(const json_t *given, const char *name);
int32_t given_flag(const json_t *given, const char *name);
double given_date(const json_t *given, const char *name);

/* Ends the program: the cases do not give what is needed. */
void unfit(const char *what, const char *name);

#endif /* TYPED_H */
