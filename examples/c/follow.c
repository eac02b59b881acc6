/* Follows a contact centre, one line an event, and goes on where it was after a lost connection.
 *
 *     follow [HOST [PORT]]
 *
 * A line is the position of the event, its type, the agent and the call. What was so already when
 * the program came has its position in brackets. It ends when the service does. */

#include <openccas.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The value of a parameter as a text; nothing if the event does not have it. */
static const char *shown(const ccas_event *event, int32_t parameter, char *room, size_t size)
{
    int32_t value;
    if (ccas_event_long(event, parameter, &value) != CCAS_OK)
        return "";
    snprintf(room, size, "%d", (int)value);
    return room;
}

static void on_event(void *context, const ccas_event *event)
{
    const char *form = ccas_event_is_snapshot(event) ? "(%llu)" : "%llu";
    char position[24], agent[16], call[16];
    (void)context;
    snprintf(position, sizeof position, form, (unsigned long long)ccas_event_seq(event));
    printf("%6s %-18s %4s %5s\n", position, ccas_event_type_name(event),
           shown(event, CCAS_PARAM_REC_ID, agent, sizeof agent),
           shown(event, CCAS_PARAM_CALL_ID, call, sizeof call));
    fflush(stdout);
}

static void on_notice(void *context, const ccas_notice *notice)
{
    int *running = context;
    switch (notice->notice_type) {
    case CCAS_NOTICE_DISCONNECTED:
        printf("-- disconnected: %s\n", notice->reason_text);
        /* The service says good-bye: there is nothing to wait for. */
        if (notice->reason == CCAS_ERROR_SERVICE_SHUTDOWN)
            *running = 0;
        break;
    case CCAS_NOTICE_RECONNECTED:
        printf("-- connected again\n");
        break;
    case CCAS_NOTICE_GAP:
        printf("-- missing: %llu to %llu\n", (unsigned long long)notice->from,
               (unsigned long long)notice->to);
        break;
    case CCAS_NOTICE_LOST:
        printf("-- given up: %s\n", notice->reason_text);
        *running = 0;
        break;
    }
    fflush(stdout);
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
    int running = 1;
    ccas_client *client = NULL;
    ccas_options options;
    ccas_reconnect reconnect;

    memset(&reconnect, 0, sizeof reconnect);
    reconnect.struct_size = sizeof reconnect;
    reconnect.longest_delay_ms = 500;
    reconnect.attempts = 60;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.name = "follow";
    options.reconnect = &reconnect;
    options.delivery = CCAS_DELIVER_BY_DISPATCH;
    if (ccas_open(host, port, &options, &client) != CCAS_OK)
        return fail("cannot connect");

    ccas_on_notice(client, on_notice, &running, NULL);
    ccas_on_event(client, on_event, NULL, NULL);
    while (running && ccas_dispatch(client, -1) >= 0)
        continue;

    ccas_client_free(&client);
    return EXIT_SUCCESS;
}
