/* Events, notices and losses come in order, each once, with what they carry. */

#include "check.h"

typedef struct seen {
    counter events;
    counter losses;
    counter live;
    counter complete;
    int logons;
    int snapshots_begun;
    int32_t reason;
    int32_t lost_notice;
    uint64_t last_seq;
    ccas_event *kept;
    ccas_client *client;
    pthread_t thread;
    int several_threads;
} seen;

static void on_event(void *context, const ccas_event *event)
{
    seen *seen = context;
    int32_t type = ccas_event_get_type(event);
    if (counter_now(&seen->events) == 0)
        seen->thread = pthread_self();
    else if (!pthread_equal(seen->thread, pthread_self()))
        seen->several_threads = 1;
    CHECK(ccas_event_seq(event) >= seen->last_seq);
    seen->last_seq = ccas_event_seq(event);
    if (type == CCAS_BROADCAST_LOGON) {
        const char *name = NULL;
        int32_t rec_id = 0;
        CHECK(ccas_event_is_snapshot(event));
        STATUS(CCAS_OK, ccas_event_get_long_value(event, "recid", &rec_id));
        STATUS(CCAS_OK, ccas_event_get_string_value(event, "NAME", &name));
        CHECK((rec_id == 101 && strcmp(name, "Ada") == 0)
              || (rec_id == 102 && strcmp(name, "Grace") == 0));
        seen->logons += 1;
    } else if (type == CCAS_BROADCAST_DATA_COMPLETE) {
        counter_add(&seen->complete);
    } else if (!ccas_event_is_snapshot(event)) {
        if (type == CCAS_BROADCAST_DELIVERED && seen->kept == NULL) {
            /* A request from inside a callback. */
            int32_t rec_id = 0, call_id = 0;
            STATUS(CCAS_OK, ccas_event_long(event, CCAS_PARAM_REC_ID, &rec_id));
            STATUS(CCAS_OK, ccas_event_long(event, CCAS_PARAM_CALL_ID, &call_id));
            STATUS(CCAS_OK, ccas_answer_call(seen->client, rec_id, call_id));
            seen->kept = ccas_event_retain(event);
        }
        counter_add(&seen->live);
    }
    counter_add(&seen->events);
}

static void on_disconnect(void *context, int32_t reason, const char *text)
{
    seen *seen = context;
    int32_t error = 0;
    CHECK(text[0] != '\0');
    STATUS(CCAS_OK, ccas_get_last_error_info(seen->client, &error, NULL));
    CHECK(error == reason);
    seen->reason = reason;
    /* As the vendor's sample does. */
    STATUS(CCAS_OK, ccas_uninitialize(seen->client));
    counter_add(&seen->losses);
}

static void on_notice(void *context, const ccas_notice *notice)
{
    seen *seen = context;
    CHECK(notice->struct_size == sizeof *notice);
    CHECK(notice->reason_text != NULL);
    if (notice->notice_type == CCAS_NOTICE_SNAPSHOT_BEGIN)
        seen->snapshots_begun += 1;
    if (notice->notice_type == CCAS_NOTICE_LOST)
        seen->lost_notice = notice->reason;
}

static void a_ringing_call(const ccas_event *event)
{
    ccas_parameter parameter;
    const char *text = NULL;
    char *json = NULL;
    size_t index, count = ccas_event_parameter_count(event);
    int found = 0;
    CHECK(strcmp(ccas_event_type_name(event), "Delivered") == 0);
    STATUS(CCAS_OK, ccas_event_text(event, CCAS_PARAM_OPPOSITE_PARTY_NUMBER, &text));
    CHECK(strcmp(text, "0701234567") == 0);
    STATUS(CCAS_OK, ccas_event_get_string_value(event, "RecID", &text));
    CHECK(strcmp(text, "101") == 0 || strcmp(text, "102") == 0);
    memset(&parameter, 0, sizeof parameter);
    parameter.struct_size = sizeof parameter;
    for (index = 0; index < count; index++) {
        STATUS(CCAS_OK, ccas_event_parameter_at(event, index, &parameter));
        CHECK(parameter.struct_size == sizeof parameter);
        if (parameter.parameter == CCAS_PARAM_OPPOSITE_PARTY_NUMBER) {
            CHECK(strcmp(parameter.name, "OppositePartyNumber") == 0);
            CHECK(parameter.value_type == CCAS_VALUE_TEXT);
            CHECK(strcmp(parameter.text_value, "0701234567") == 0);
            found += 1;
        }
    }
    CHECK(found == 1);
    CHECK(ccas_event_time_us(event) > 0 && ccas_event_tenant_id(event) == -1);
    CHECK(ccas_event_epoch(event)[0] != '\0');
    STATUS(CCAS_OK, ccas_event_json(event, &json));
    CHECK(strstr(json, "\"OppositePartyNumber\":\"0701234567\"") != NULL);
    ccas_string_free(&json);
    CHECK(json == NULL);
}

static void one_connection(ccas_simulator *simulator, seen *seen, int events_of_the_call)
{
    int losses = counter_now(&seen->losses);
    int live = counter_now(&seen->live);
    int complete = counter_now(&seen->complete);
    STATUS(CCAS_OK, ccas_initialize(seen->client));
    connect_to(seen->client, simulator);
    /* What happens from now on is live. */
    counter_wait(&seen->complete, complete + 1);
    inbound_call(simulator);
    counter_wait(&seen->live, live + events_of_the_call);
    act(simulator, "cut_connections");
    counter_wait(&seen->losses, losses + 1);
    CHECK(seen->reason == CCAS_ERROR_CONNECTION_LOST);
    CHECK(seen->lost_notice == CCAS_ERROR_CONNECTION_LOST);
    CHECK(ccas_is_connected(seen->client) == 0);
    CHECK(counter_now(&seen->losses) == losses + 1);
}

int main(void)
{
    static seen seen;
    counter zero = COUNTER_INIT;
    counter drops = COUNTER_INIT;
    ccas_simulator *simulator = start_centre();
    seen.events = seen.losses = seen.live = seen.complete = zero;
    seen.client = new_client(CCAS_DELIVER_ON_THREAD);
    STATUS(CCAS_OK, ccas_on_event(seen.client, on_event, &seen, NULL));
    STATUS(CCAS_OK, ccas_on_disconnect(seen.client, on_disconnect, &seen, NULL));
    STATUS(CCAS_OK, ccas_on_notice(seen.client, on_notice, &seen, NULL));

    /* It is allocated, rings, and is answered. */
    one_connection(simulator, &seen, 3);
    CHECK(seen.logons == 2 && seen.snapshots_begun == 1);
    CHECK(!seen.several_threads);
    CHECK(seen.kept != NULL);
    a_ringing_call(seen.kept);

    /* The same client again: callbacks stay. */
    seen.last_seq = 0;
    one_connection(simulator, &seen, 2);
    CHECK(seen.logons == 4 && counter_now(&seen.complete) == 2);

    /* One that is replaced is let go of at once, the last one with the client. */
    STATUS(CCAS_OK, ccas_on_event(seen.client, on_event, &drops, count_drop));
    STATUS(CCAS_OK, ccas_on_event(seen.client, NULL, NULL, NULL));
    counter_wait(&drops, 1);
    STATUS(CCAS_OK, ccas_on_disconnect(seen.client, on_disconnect, &drops, count_drop));
    ccas_client_free(&seen.client);
    CHECK(counter_now(&drops) == 2);
    a_ringing_call(seen.kept);
    ccas_event_release(&seen.kept);
    ccas_simulator_free(&simulator);
    return 0;
}
