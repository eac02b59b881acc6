/* Logs every event of a contact centre, with all of its parameters, until the connection ends.
 *
 *     event_logger [HOST [PORT]]
 *
 * It is what the sample program of the COM object does, for any event there is. */

#include <openccas.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What the callbacks and the loop share. */
typedef struct logger {
    int connected;
} logger;

static void on_event(void *context, const ccas_event *event)
{
    size_t index, count = ccas_event_parameter_count(event);
    (void)context;
    printf("%2d %s%s\n", (int)ccas_event_get_type(event), ccas_event_type_name(event),
           ccas_event_is_snapshot(event) ? " (configuration)" : "");
    for (index = 0; index < count; index++) {
        ccas_parameter parameter;
        memset(&parameter, 0, sizeof parameter);
        parameter.struct_size = sizeof parameter;
        if (ccas_event_parameter_at(event, index, &parameter) != CCAS_OK)
            continue;
        if (parameter.value_type == CCAS_VALUE_LONG)
            printf("     %-24s %d\n", parameter.name, (int)parameter.long_value);
        else
            printf("     %-24s %s\n", parameter.name, parameter.text_value);
    }
    fflush(stdout);
}

static void on_notice(void *context, const ccas_notice *notice)
{
    (void)context;
    if (notice->notice_type == CCAS_NOTICE_GAP)
        printf("-- events are missing from %llu on\n", (unsigned long long)notice->from);
}

static void on_disconnect(void *context, int32_t reason, const char *text)
{
    logger *logger = context;
    printf("-- disconnected: %s (%s)\n", text, ccas_error_name(reason));
    logger->connected = 0;
}

static int fail(const char *what)
{
    const char *text;
    ccas_get_last_error_info(NULL, NULL, &text);
    fprintf(stderr, "%s: %s\n", what, text);
    return EXIT_FAILURE;
}

int main(int count, char **arguments)
{
    const char *host = count > 1 ? arguments[1] : "localhost";
    int32_t port = count > 2 ? atoi(arguments[2]) : 2600;
    logger logger = {1};
    ccas_client *client = NULL;
    ccas_options options;

    /* The callbacks are called below, by ccas_dispatch: so they need no lock. */
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.name = "event_logger";
    options.delivery = CCAS_DELIVER_BY_DISPATCH;
    if (ccas_client_new(&options, &client) != CCAS_OK)
        return fail("the client cannot be made");

    ccas_on_event(client, on_event, &logger, NULL);
    ccas_on_notice(client, on_notice, &logger, NULL);
    ccas_on_disconnect(client, on_disconnect, &logger, NULL);

    if (ccas_initialize(client) != CCAS_OK ||
        ccas_connect_with_direct_connect(client, host, port, NULL) != CCAS_OK) {
        ccas_client_free(&client);
        return fail("cannot connect");
    }
    printf("-- connected to %s:%d\n", host, (int)port);

    while (logger.connected && ccas_dispatch(client, -1) >= 0)
        continue;

    ccas_client_free(&client);
    return EXIT_SUCCESS;
}
