/* Runs the conformance cases by openccas.h, with callbacks called by ccas_dispatch.
 *
 * usage: runner CASES REPORT, where CASES is what `openccas-conformance json` prints. */

#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>

#include "ports.h"
#include "steps.h"

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
