/* Runs the conformance cases by openccas.h, with callbacks called by ccas_dispatch.
 *
 * usage: runner CASES REPORT, where CASES is what `openccas-conformance json` prints. */

#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>

#include "ports.h"
#include "told.h"

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

static void connect_directly(runner *runner)
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

static void take(runner *runner, const json_t *step)
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

/* Nothing comes that the case does not tell, but the end of the service. */
static void end(runner *runner)
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

static void set_up(runner *runner)
{
    const json_t *world = json_object_get(runner->given, "world");
    uint32_t max_clients = (uint32_t)json_integer_value(json_object_get(world, "max_clients"));
    int32_t timeout =
        (int32_t)(json_number_value(json_object_get(runner->given, "request_timeout")) * 1000);
    ccas_simulator_options place;
    ccas_options options;
    ccas_reconnect reconnect;
    int silent = 0;
    memset(&place, 0, sizeof place);
    place.struct_size = sizeof place;
    place.scenario = text_of(world, "scenario");
    place.strict = json_is_true(json_object_get(world, "strict"));
    place.seed = (uint64_t)json_integer_value(json_object_get(world, "seed"));
    /* A place that is taken stands for none at all, which no simulator has. */
    place.max_clients = max_clients == 0 ? 1 : max_clients;
    if (ccas_simulator_start(&place, &runner->simulator) != CCAS_OK)
        fail(runner, "the simulator does not start");
    memset(&reconnect, 0, sizeof reconnect);
    reconnect.struct_size = sizeof reconnect;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.delivery = CCAS_DELIVER_BY_DISPATCH;
    options.connect_timeout_ms = timeout;
    options.request_timeout_ms = timeout;
    options.reconnect = runner->reconnects ? &reconnect : NULL;
    if (ccas_client_new(&options, &runner->client) != CCAS_OK)
        fail(runner, "there is no client");
    if (max_clients == 0 && ccas_open("127.0.0.1", ccas_simulator_port(runner->simulator), NULL,
                                      &runner->occupant) != CCAS_OK)
        fail(runner, "no place can be taken");
    listen_to(runner);
    runner->silent = silent_port(&silent);
    json_object_set_new(runner->names, "host", json_string("127.0.0.1"));
    json_object_set_new(runner->names, "port",
                        json_integer(ccas_simulator_port(runner->simulator)));
    json_object_set_new(runner->names, "silent_port", json_integer(silent));
    json_object_set_new(runner->names, "unused_port", json_integer(unused_port()));
}

/* Runs a case. True if it passes. */
static int run(runner *runner)
{
    /* Changed between setjmp and longjmp. */
    volatile size_t at = 0;
    const json_t *steps = json_object_get(runner->given, "steps");
    int passed = 0;
    if (setjmp(runner->failed) == 0) {
        set_up(runner);
        connect_directly(runner);
        for (at = 1; at <= json_array_size(steps); at++)
            take(runner, json_array_get(steps, at - 1));
        end(runner);
        passed = 1;
    } else {
        fprintf(stderr, "%s: step %d: %s\n", text_of(runner->given, "name"), (int)at, runner->why);
    }
    ccas_client_free(&runner->client);
    ccas_client_free(&runner->occupant);
    ccas_simulator_free(&runner->simulator);
    if (runner->silent >= 0)
        close(runner->silent);
    json_decref(runner->names);
    json_decref(runner->told);
    return passed;
}

static json_t *keys(json_t *object)
{
    json_t *keys = json_array();
    const char *key;
    json_t *value;
    json_object_foreach(object, key, value)
        json_array_append_new(keys, json_string(key));
    json_decref(object);
    return keys;
}

static int write_report(const char *path, int passed, json_t *failed, covered *covered)
{
    json_t *parameters = json_array(), *of_event, *value, *report;
    const char *event_name, *name;
    int written;
    json_object_foreach(covered->events, event_name, of_event)
        json_object_foreach(of_event, name, value)
            json_array_append_new(parameters, json_pack("[s, s]", event_name, name));
    report = json_pack("{s:s, s:{s:i, s:O}, s:o, s:o, s:o}", "surface", "c", "cases", "passed",
                       passed, "failed", failed, "methods", keys(covered->methods), "events",
                       keys(covered->events), "parameters", parameters);
    written = json_dump_file(report, path, JSON_INDENT(1) | JSON_SORT_KEYS) == 0;
    json_decref(report);
    return written;
}

int main(int count, char **arguments)
{
    json_error_t wrong;
    json_t *cases, *given, *failed = json_array();
    covered covered;
    int passed = 0, good;
    size_t index;
    if (count != 3) {
        fprintf(stderr, "usage: %s CASES REPORT\n", arguments[0]);
        return 2;
    }
    cases = json_load_file(arguments[1], 0, &wrong);
    if (cases == NULL) {
        fprintf(stderr, "%s: %s\n", arguments[1], wrong.text);
        return 2;
    }
    covered.methods = json_object();
    covered.events = json_object();
    json_array_foreach(cases, index, given)
    {
        static runner runner;
        memset(&runner, 0, sizeof runner);
        runner.given = given;
        runner.covered = &covered;
        runner.silent = -1;
        runner.reconnects = json_is_true(json_object_get(given, "reconnect"));
        runner.names = json_object();
        runner.told = json_array();
        if (run(&runner))
            passed++;
        else
            json_array_append_new(failed, json_pack("{s:O, s:s}", "name",
                                                    json_object_get(given, "name"), "why",
                                                    runner.why));
    }
    good = passed > 0 && json_array_size(failed) == 0;
    printf("c: %d of %d cases\n", passed, (int)json_array_size(cases));
    good = write_report(arguments[2], passed, failed, &covered) && good;
    json_decref(failed);
    json_decref(cases);
    return good ? 0 : 1;
}
