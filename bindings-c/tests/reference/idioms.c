/* What programs for the COM object do, in C: compiled by the tests, and shown in the documents. */

#include <openccas.h>
#include <stdio.h>
#include <string.h>

static void on_event(void *context, const ccas_event *event)
{
    ccas_client *client = context;
    int32_t agent, call;
    const char *number;

    switch (ccas_event_get_type(event)) {
    case CCAS_BROADCAST_DELIVERED:
        if (ccas_event_get_long_value(event, "RecID", &agent) == CCAS_OK
            && ccas_event_get_long_value(event, "CallID", &call) == CCAS_OK
            && ccas_event_get_string_value(event, "OppositePartyNumber", &number) == CCAS_OK) {
            printf("agent %d: %s rings\n", (int)agent, number);
            ccas_answer_call(client, agent, call);
        }
        break;
    case CCAS_BROADCAST_DATA_COMPLETE:
        printf("all is told\n");
        break;
    }
}

static void on_disconnect(void *context, int32_t reason, const char *text)
{
    ccas_client *client = context;
    printf("disconnected: %s (%s)\n", text, ccas_error_name(reason));
    ccas_uninitialize(client);
}

int32_t start(const char *host, int32_t port, ccas_client **client);

int32_t start(const char *host, int32_t port, ccas_client **client)
{
    int32_t status = ccas_client_new(NULL, client);
    if (status != CCAS_OK)
        return status;
    ccas_on_event(*client, on_event, *client, NULL);
    ccas_on_disconnect(*client, on_disconnect, *client, NULL);
    ccas_initialize(*client);
    return ccas_connect_with_direct_connect(*client, host, port, NULL);
}

void dial(ccas_client *client);

void dial(ccas_client *client)
{
    if (ccas_make_call(client, 7, "4008") != CCAS_OK) {
        int32_t number;
        const char *text;
        ccas_get_last_error_info(client, &number, &text);
        printf("%s (%d): %s\n", ccas_error_name(number), (int)number, text);
    }
}

int32_t dial_and_wait(ccas_client *client);

int32_t dial_and_wait(ccas_client *client)
{
    int32_t status, type = CCAS_BROADCAST_ORIGINATED;
    ccas_expectation *originated = NULL;
    ccas_filter filter;

    memset(&filter, 0, sizeof filter);
    filter.struct_size = sizeof filter;
    filter.event_types = &type;
    filter.event_type_count = 1;

    status = ccas_expect(client, &filter, 5000, &originated);
    if (status == CCAS_OK)
        status = ccas_make_call(client, 7, "4008");
    if (status == CCAS_OK)
        status = ccas_expect_wait(originated, NULL);
    ccas_expect_free(&originated);
    return status;
}
