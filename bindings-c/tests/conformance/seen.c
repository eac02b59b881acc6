/* An event as it was seen, read in every way there is. */

#include "seen.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

/* Notes where the ways of reading differ first. */
static void differs(json_t *seen, const char *name, const char *way)
{
    if (json_object_get(seen, "contradiction") == NULL)
        json_object_set_new(seen, "contradiction",
                            json_sprintf("%s of %s reads otherwise %s", name,
                                         json_string_value(json_object_get(seen, "name")), way));
}

/* Whether a text is the decimal form of a number, as GetLongValue takes it. */
static int is_number(const char *text, int32_t *number)
{
    char *end;
    long value;
    if (*text == '\0')
        return 0;
    value = strtol(text, &end, 10);
    while (isspace((unsigned char)*end))
        end++;
    *number = (int32_t)value;
    return *end == '\0' && value >= INT32_MIN && value <= INT32_MAX;
}

static void in_case(const char *name, int (*convert)(int), char *into, size_t size)
{
    size_t index;
    for (index = 0; name[index] != '\0' && index + 1 < size; index++)
        into[index] = (char)convert((unsigned char)name[index]);
    into[index] = '\0';
}

static int same_letter(int letter)
{
    return letter;
}

/* Reads a parameter that the event has, by constant and by name, as a text and as a number. */
static void compare(json_t *seen, const ccas_event *event, const ccas_parameter *parameter)
{
    int (*const conversions[])(int) = {same_letter, toupper, tolower};
    char decimal[16], spelling[64];
    const char *text = parameter->text_value, *found;
    int32_t number = parameter->long_value, value, expected;
    int numeric = 1;
    size_t index;
    if (parameter->value_type == CCAS_VALUE_LONG) {
        snprintf(decimal, sizeof decimal, "%d", (int)number);
        text = decimal;
    } else {
        numeric = is_number(text, &number);
    }
    expected = numeric ? CCAS_OK : CCAS_ERROR_PARAMETER_TYPE;
    if (ccas_event_text(event, parameter->parameter, &found) != CCAS_OK || strcmp(found, text) != 0)
        differs(seen, parameter->name, "as a text by constant");
    value = 0;
    if (ccas_event_long(event, parameter->parameter, &value) != expected ||
        (numeric && value != number))
        differs(seen, parameter->name, "as a number by constant");
    for (index = 0; index < 3; index++) {
        in_case(parameter->name, conversions[index], spelling, sizeof spelling);
        if (ccas_event_get_string_value(event, spelling, &found) != CCAS_OK ||
            strcmp(found, text) != 0)
            differs(seen, parameter->name, "as a text by name");
        value = 0;
        if (ccas_event_get_long_value(event, spelling, &value) != expected ||
            (numeric && value != number))
            differs(seen, parameter->name, "as a number by name");
    }
}

/* The constant of a parameter that the event has: its name says the same as its number. */
static void compare_constant(json_t *seen, const ccas_event *event, const known_parameter *known)
{
    const char *name = ccas_parameter_name(known->parameter), *text = NULL, *by_name = NULL;
    ccas_event_text(event, known->parameter, &text);
    ccas_event_get_string_value(event, known->name, &by_name);
    if (name == NULL || strcmp(name, known->name) != 0 || text == NULL || by_name == NULL ||
        strcmp(text, by_name) != 0)
        differs(seen, known->name, "by its constant");
}

/* The name that the COM object has for its type. */
static void compare_type(json_t *seen, const ccas_event *event)
{
    const known_event *known;
    const char *name = ccas_event_type_com_name(ccas_event_get_type(event));
    for (known = KNOWN_EVENTS; known->name != NULL; known++)
        if (strcmp(known->name, ccas_event_type_name(event)) == 0 &&
            (name == NULL || strcmp(known->com_name, name) != 0))
            differs(seen, known->name, "as a type, by its COM name");
}

/* A parameter that the event does not have has to be missing in each way. */
static void missing(json_t *seen, const ccas_event *event, const known_parameter *known)
{
    const char *text = NULL;
    int32_t number = 0;
    if (ccas_event_text(event, known->parameter, &text) != CCAS_ERROR_PARAMETER_MISSING ||
        ccas_event_long(event, known->parameter, &number) != CCAS_ERROR_PARAMETER_MISSING ||
        ccas_event_get_string_value(event, known->name, &text) != CCAS_ERROR_PARAMETER_MISSING ||
        ccas_event_get_long_value(event, known->name, &number) != CCAS_ERROR_PARAMETER_MISSING ||
        text != NULL || number != 0)
        differs(seen, known->name, "though it is absent");
}

static void compare_alias(json_t *seen, const ccas_event *event, const known_alias *alias)
{
    const char *text = NULL, *by_alias = NULL;
    ccas_event_get_string_value(event, alias->name, &text);
    ccas_event_get_string_value(event, alias->alias, &by_alias);
    if (text == NULL || by_alias == NULL || strcmp(text, by_alias) != 0)
        differs(seen, alias->name, "by alias");
}

json_t *see(const ccas_event *event)
{
    int32_t event_type = ccas_event_get_type(event);
    json_t *parameters = json_array();
    json_t *names = json_object();
    json_t *seen = json_pack("{s:s, s:i, s:b, s:b, s:i}", "name", ccas_event_type_name(event),
                             "number", (int)event_type, "snapshot", ccas_event_is_snapshot(event),
                             "correlated", ccas_event_correlation(event) != 0, "tenant",
                             (int)ccas_event_tenant_id(event));
    const known_parameter *known;
    const known_alias *alias;
    size_t index;
    compare_type(seen, event);
    for (index = 0; index < ccas_event_parameter_count(event); index++) {
        ccas_parameter parameter;
        memset(&parameter, 0, sizeof parameter);
        parameter.struct_size = sizeof parameter;
        if (ccas_event_parameter_at(event, index, &parameter) != CCAS_OK) {
            differs(seen, "a parameter", "by its place");
            continue;
        }
        compare(seen, event, &parameter);
        json_object_set_new(names, parameter.name, json_integer(parameter.value_type));
        json_array_append_new(parameters,
                              json_pack("[s, o]", parameter.name,
                                        parameter.value_type == CCAS_VALUE_LONG
                                            ? json_integer(parameter.long_value)
                                            : json_string(parameter.text_value)));
    }
    for (known = KNOWN_PARAMETERS; known->name != NULL; known++) {
        const json_t *value_type = json_object_get(names, known->name);
        if (known->event_type != event_type)
            continue;
        if (value_type == NULL)
            missing(seen, event, known);
        else if (json_integer_value(value_type) != known->value_type)
            differs(seen, known->name, "than its type says");
        else
            compare_constant(seen, event, known);
    }
    for (alias = KNOWN_ALIASES; alias->name != NULL; alias++)
        if (alias->event_type == event_type && json_object_get(names, alias->name) != NULL)
            compare_alias(seen, event, alias);
    json_decref(names);
    json_object_set_new(seen, "parameters", parameters);
    return seen;
}
