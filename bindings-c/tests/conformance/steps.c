/* The steps of a case: what is asked and done, and what has to come of it. */

#include "steps.h"

#include <stdio.h>
#include <stdlib.h>

/* Names of values. */

/* The name that a value is, without the `$`; else NULL. */
static const char *name_of(const json_t *value)
{
    const char *text = json_string_value(value);
    return text != NULL && text[0] == '$' && text[1] != '$' ? text + 1 : NULL;
}

/* The arguments of a step, names resolved, to be freed. */
static json_t *resolve(runner *runner, const json_t *given)
{
    json_t *resolved = json_object();
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)given, key, value)
    {
        const char *name = name_of(value);
        json_t *known = name == NULL ? value : json_object_get(runner->names, name);
        if (known == NULL) {
            json_decref(resolved);
            fail(runner, "nothing is called $%s yet", name);
        }
        json_object_set(resolved, key, known);
    }
    return resolved;
}

/* Compares; a name that stands for nothing yet stands for this value from now on. */
static int matches(runner *runner, const json_t *expected, json_t *value)
{
    const char *name;
    const json_t *known;
    if (json_is_object(expected)) {
        if (strcmp(text_of(expected, "any"), "long") == 0)
            return json_is_integer(value);
        return json_is_string(value) && json_string_length(value) > 0;
    }
    name = name_of(expected);
    if (name == NULL)
        return json_equal(expected, value);
    known = json_object_get(runner->names, name);
    if (known != NULL)
        return json_equal(known, value);
    json_object_set(runner->names, name, value);
    return 1;
}

/* The steps. */

static void pass_over(runner *runner)
{
    if (json_is_true(json_object_get(runner->given, "configuration")))
        return;
    expect(runner, "notice", "snapshot_begin");
    for (;;) {
        json_t *told = next(runner);
        int snapshot = json_is_true(json_object_get(told, "snapshot"));
        int differs = json_object_get(told, "contradiction") != NULL;
        int complete = strcmp(text_of(told, "name"), "DataComplete") == 0;
        json_decref(told);
        if (!snapshot || differs)
            fail(runner, "something came that is not the configuration");
        if (complete)
            return;
    }
}

/* Calls a method, which may disconnect: then what was told is discarded, and the stream ends. */
static void call(runner *runner, const char *method, const json_t *with, answer *answer)
{
    int ends = strcmp(method, "Uninitialize") == 0 && ccas_is_connected(runner->client) == 1;
    make_request(runner->client, method, with, answer);
    if (ends) {
        json_array_clear(runner->told);
        tell(runner, "ended", "");
    }
}

static void lifecycle(runner *runner, const char *method, json_t *with)
{
    answer answer;
    call(runner, method, with, &answer);
    json_decref(with);
    json_decref(answer.results);
    if (answer.status != CCAS_OK)
        fail(runner, "%s fails: %s", method, ccas_error_name(answer.status));
}

void connect_directly(runner *runner)
{
    const json_t *whom = json_object_get(runner->given, "credentials");
    if (strcmp(text_of(runner->given, "connect"), "none") == 0)
        return;
    lifecycle(runner, "Initialize", json_object());
    if (whom != NULL)
        lifecycle(runner, "SetLogonCredentials",
                  json_pack("{s:O, s:O, s:O}", "bstrUserId", json_object_get(whom, "user_id"),
                            "bstrPassword", json_object_get(whom, "password"), "lTenantID",
                            json_object_get(whom, "tenant_id")));
    lifecycle(runner, "ConnectWithDirectConnect",
              json_pack("{s:s, s:i, s:s}", "bstrCCASMachineName", "127.0.0.1", "lCCASPort",
                        (int)ccas_simulator_port(runner->simulator), "bstrNICIPAddress", ""));
    pass_over(runner);
}

static void request(runner *runner, const json_t *step)
{
    static const char *const OUTCOMES[] = {"not_sent", "refused", "unknown"};
    const char *method = text_of(step, "request");
    const char *error = text_of(step, "error");
    const char *outcome = text_of(step, "outcome");
    json_t *with = resolve(runner, json_object_get(step, "with"));
    const json_t *gives = json_object_get(step, "gives");
    const char *key;
    json_t *value;
    answer answer;
    int same;
    call(runner, method, with, &answer);
    json_decref(with);
    json_object_set_new(runner->covered->methods, method, json_true());
    if (answer.status != CCAS_OK) {
        int32_t known = CCAS_OUTCOME_UNKNOWN;
        ccas_get_last_outcome(runner->client, &known);
        json_decref(answer.results);
        if (strcmp(error, ccas_error_name(answer.status)) != 0 ||
            strcmp(*outcome == '\0' ? "refused" : outcome, OUTCOMES[known]) != 0)
            fail(runner, "%s fails: %s (%s)", method, ccas_error_name(answer.status),
                 OUTCOMES[known]);
        return;
    }
    same = json_object_size(answer.results) == json_object_size(gives);
    json_object_foreach(answer.results, key, value)
    {
        const json_t *expected = json_object_get(gives, key);
        same = same && expected != NULL && matches(runner, expected, value);
    }
    json_decref(answer.results);
    if (*error != '\0')
        fail(runner, "%s should fail with %s", method, error);
    if (!same)
        fail(runner, "%s gives something else", method);
    if (strncmp(method, "Connect", 7) == 0)
        pass_over(runner);
}

static void act(runner *runner, const json_t *step)
{
    const char *act = text_of(step, "act");
    const char *error = text_of(step, "error");
    json_t *given = resolve(runner, json_object_get(step, "with"));
    ccas_named_value with[32];
    size_t count = 0;
    int32_t gives = 0, status;
    const char *key;
    json_t *value;
    json_object_foreach(given, key, value)
    {
        if (count == sizeof with / sizeof *with)
            unfit("too many arguments", act);
        with[count].name = key;
        if (json_is_boolean(value))
            with[count].value = ccas_flag(json_is_true(value));
        else if (json_is_integer(value))
            with[count].value = ccas_long((int32_t)json_integer_value(value));
        else
            with[count].value = ccas_text(json_string_value(value));
        count++;
    }
    status = ccas_simulator_act(runner->simulator, act, with, count, &gives);
    json_decref(given);
    if (strcmp(status == CCAS_OK ? "" : ccas_error_name(status), error) != 0)
        fail(runner, "%s gives the status %d", act, (int)status);
    if (json_object_get(step, "save") != NULL)
        json_object_set_new(runner->names, text_of(step, "save"), json_integer(gives));
}

static int event_type_named(const char *name)
{
    const known_event *known;
    for (known = KNOWN_EVENTS; known->name != NULL; known++)
        if (strcmp(known->name, name) == 0)
            return known->number;
    return 0;
}

/* What is wrong with an event; NULL if nothing is. */
static const char *check_event(runner *runner, const char *name, const json_t *step, json_t *seen)
{
    const json_t *has = json_object_get(step, "has");
    const known_parameter *known = KNOWN_PARAMETERS;
    json_t *parameters = json_object_get(seen, "parameters"), *pair;
    size_t index;
    if (strcmp(text_of(seen, "name"), name) != 0 ||
        json_integer_value(json_object_get(seen, "number")) != event_type_named(name))
        return "it is another event";
    if (json_object_get(seen, "contradiction") != NULL)
        return text_of(seen, "contradiction");
    json_array_foreach(parameters, index, pair)
    {
        const char *parameter = json_string_value(json_array_get(pair, 0));
        const json_t *expected = json_object_get(has, parameter);
        if (expected == NULL || !matches(runner, expected, json_array_get(pair, 1)))
            return parameter;
        /* They come in the order of the catalogue. */
        while (known->name != NULL &&
               (strcmp(known->event_name, name) != 0 || strcmp(known->name, parameter) != 0))
            known++;
        if (known->name == NULL)
            return "a parameter is out of order";
        json_object_set_new(json_object_get(runner->covered->events, name), parameter,
                            json_true());
    }
    if (json_array_size(parameters) != json_object_size(has))
        return "a parameter is missing";
    if (json_is_true(json_object_get(seen, "snapshot")) !=
        json_is_true(json_object_get(step, "snapshot")))
        return "snapshot";
    if (json_object_get(step, "correlated") != NULL &&
        !json_equal(json_object_get(step, "correlated"), json_object_get(seen, "correlated")))
        return "correlated";
    if (json_object_get(step, "tenant") != NULL &&
        !json_equal(json_object_get(step, "tenant"), json_object_get(seen, "tenant")))
        return "tenant";
    return NULL;
}

static void event(runner *runner, const char *name, const json_t *step)
{
    json_t *seen = next(runner);
    const char *wrong;
    if (json_object_get(runner->covered->events, name) == NULL)
        json_object_set_new(runner->covered->events, name, json_object());
    wrong = check_event(runner, name, step, seen);
    if (wrong != NULL) {
        char *shown = json_dumps(seen, JSON_COMPACT);
        snprintf(runner->why, sizeof runner->why, "expected %s, and %s came: %s", name, shown,
                 wrong);
        free(shown);
        json_decref(seen);
        longjmp(runner->failed, 1);
    }
    json_decref(seen);
}

void take(runner *runner, const json_t *step)
{
    if (json_object_get(step, "request") != NULL)
        request(runner, step);
    else if (json_object_get(step, "act") != NULL)
        act(runner, step);
    else if (json_object_get(step, "event") != NULL)
        event(runner, text_of(step, "event"), step);
    else if (json_object_get(step, "notice") != NULL)
        expect(runner, "notice", text_of(step, "notice"));
    else if (json_object_get(step, "lost") != NULL)
        expect(runner, "lost", text_of(step, "lost"));
    else
        expect(runner, "ended", "");
}

void end(runner *runner)
{
    if (ccas_is_connected(runner->client) != 1)
        return;
    ccas_simulator_stop(runner->simulator);
    event(runner, "ServiceDisconnect", NULL);
    if (runner->reconnects) {
        expect(runner, "notice", "disconnected");
        ccas_uninitialize(runner->client);
    } else {
        expect(runner, "lost", "service_shutdown");
    }
}
