/* The arguments of a step, and the results of a method. */

#include <stdio.h>
#include <stdlib.h>

#include "typed.h"

void unfit(const char *what, const char *name)
{
    fprintf(stderr, "the cases do not fit: %s: %s\n", what, name);
    exit(2);
}

static const json_t *value(const json_t *given, const char *name)
{
    const json_t *found = json_object_get(given, name);
    if (found == NULL)
        unfit("missing", name);
    return found;
}

int32_t given_long(const json_t *given, const char *name)
{
    const json_t *found = value(given, name);
    if (!json_is_integer(found))
        unfit("not a number", name);
    return (int32_t)json_integer_value(found);
}

int32_t given_optional_long(const json_t *given, const char *name, int32_t none)
{
    return json_object_get(given, name) == NULL ? none : given_long(given, name);
}

const char *given_text(const json_t *given, const char *name)
{
    const json_t *found = value(given, name);
    if (!json_is_string(found))
        unfit("not a text", name);
    return json_string_value(found);
}

const char *given_optional_text(const json_t *given, const char *name)
{
    return json_object_get(given, name) == NULL ? NULL : given_text(given, name);
}

int32_t given_flag(const json_t *given, const char *name)
{
    const json_t *found = value(given, name);
    if (!json_is_boolean(found))
        unfit("neither true nor false", name);
    return json_is_true(found) ? 1 : 0;
}

/* `2026-01-05T08:00:00` as days since 30 December 1899. */
double given_date(const json_t *given, const char *name)
{
    int year, month, day, hour, minute, second, days;
    if (sscanf(given_text(given, name), "%d-%d-%dT%d:%d:%d", &year, &month, &day, &hour, &minute,
               &second) != 6)
        unfit("not a date", name);
    /* Months from March on: a leap day is the last day of such a year. */
    if (month <= 2) {
        year -= 1;
        month += 12;
    }
    days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day - 1;
    return (days - 693899) + (hour * 3600 + minute * 60 + second) / 86400.0;
}

void answer_long(answer *answer, const char *name, int32_t value)
{
    if (answer->status == CCAS_OK)
        json_object_set_new(answer->results, name, json_integer(value));
}

void answer_flag(answer *answer, const char *name, int32_t value)
{
    if (answer->status == CCAS_OK)
        json_object_set_new(answer->results, name, json_boolean(value));
}

void answer_text(answer *answer, const char *name, const char *value)
{
    if (answer->status == CCAS_OK)
        json_object_set_new(answer->results, name, json_string(value));
}
