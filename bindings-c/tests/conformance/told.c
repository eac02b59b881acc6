/* What a client is told: its callbacks, called by ccas_dispatch, put it into a queue. */

#include "told.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* How long anything may take that has to happen. */
static int32_t patience_ms(void)
{
    const char *told = getenv("OPENCCAS_PATIENCE_MS");
    return told == NULL ? 60000 : (int32_t)strtol(told, NULL, 10);
}

void fail(runner *runner, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(runner->why, sizeof runner->why, format, arguments);
    va_end(arguments);
    longjmp(runner->failed, 1);
}

const char *text_of(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text == NULL ? "" : text;
}

/* The callbacks. */

void tell(runner *runner, const char *what, const char *name)
{
    json_array_append_new(runner->told, json_pack("{s:s, s:s}", "what", what, "name", name));
}

static void on_event(void *context, const ccas_event *event)
{
    runner *runner = context;
    json_t *seen = see(event);
    json_object_set_new(seen, "what", json_string("event"));
    json_array_append_new(runner->told, seen);
}

static void on_notice(void *context, const ccas_notice *notice)
{
    runner *runner = context;
    switch (notice->notice_type) {
    case CCAS_NOTICE_GAP:
        tell(runner, "notice", "gap");
        break;
    case CCAS_NOTICE_SNAPSHOT_BEGIN:
        tell(runner, "notice", "snapshot_begin");
        break;
    case CCAS_NOTICE_DISCONNECTED:
        runner->announced = notice->reason;
        tell(runner, "notice", "disconnected");
        break;
    case CCAS_NOTICE_RECONNECTED:
        tell(runner, "notice", "reconnected");
        break;
    case CCAS_NOTICE_LOST:
        runner->announced = notice->reason;
        break;
    default:
        tell(runner, "notice", "unknown");
    }
}

static void on_disconnect(void *context, int32_t reason, const char *text)
{
    runner *runner = context;
    if (runner->announced != reason || *text == '\0')
        tell(runner, "lost", "for a reason that no notice gave");
    else if (!runner->reconnects)
        tell(runner, "lost", ccas_error_name(reason));
    runner->announced = CCAS_OK;
}

json_t *next(runner *runner)
{
    json_t *told;
    while (json_array_size(runner->told) == 0) {
        int32_t count = ccas_dispatch(runner->client, patience_ms());
        if (count <= 0)
            fail(runner, "nothing came (%d)", (int)count);
    }
    told = json_incref(json_array_get(runner->told, 0));
    json_array_remove(runner->told, 0);
    return told;
}

void expect(runner *runner, const char *what, const char *name)
{
    json_t *told = next(runner);
    if (strcmp(text_of(told, "what"), what) != 0 || strcmp(text_of(told, "name"), name) != 0) {
        char *shown = json_dumps(told, JSON_COMPACT);
        snprintf(runner->why, sizeof runner->why, "expected %s %s, and %s came", what, name, shown);
        free(shown);
        json_decref(told);
        longjmp(runner->failed, 1);
    }
    json_decref(told);
}

void listen_to(runner *runner)
{
    ccas_on_event(runner->client, on_event, runner, NULL);
    ccas_on_notice(runner->client, on_notice, runner, NULL);
    ccas_on_disconnect(runner->client, on_disconnect, runner, NULL);
}
