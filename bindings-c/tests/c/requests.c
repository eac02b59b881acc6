/* Requests: what they give, how they fail, and the asynchronous forms. */

#include "check.h"

typedef struct outcome {
    counter done;
    counter dropped;
    int32_t status;
    int32_t value;
} outcome;

static void on_completion(void *context, const ccas_result *result)
{
    outcome *outcome = context;
    ccas_value value;
    outcome->status = ccas_result_status(result);
    outcome->value = -1;
    if (outcome->status == CCAS_OK && ccas_result_count(result) > 0) {
        STATUS(CCAS_OK, ccas_result_value(result, 0, &value));
        outcome->value = value.long_value;
    } else if (outcome->status != CCAS_OK) {
        CHECK(ccas_result_error_text(result)[0] != '\0');
        CHECK(ccas_result_outcome(result) == CCAS_OUTCOME_REFUSED);
    }
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_result_value(result, 7, &value));
    counter_add(&outcome->done);
}

static void on_settings(void *context, const ccas_result *result)
{
    outcome *outcome = context;
    ccas_agent_media_settings settings;
    ccas_phone_agent_status other;
    memset(&settings, 0, sizeof settings);
    memset(&other, 0, sizeof other);
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_result_agent_media_settings(result, &settings));
    settings.struct_size = sizeof settings;
    other.struct_size = sizeof other;
    STATUS(CCAS_OK, ccas_result_agent_media_settings(result, &settings));
    STATUS(CCAS_ERROR_PROTOCOL_ERROR, ccas_result_phone_agent_status(result, &other));
    CHECK(settings.chat_enabled == 0 || settings.chat_enabled == 1);
    counter_add(&outcome->done);
}

static void dropped(void *context)
{
    outcome *outcome = context;
    counter_add(&outcome->dropped);
}

static void in_order(ccas_client *client)
{
    int32_t value = 77;
    char *text = NULL;
    ccas_agent_media_settings settings;
    ccas_stats stats;

    STATUS(CCAS_OK, ccas_get_agent_rec_id_from_logon_id(client, "grace", &value));
    CHECK(value == 102);
    STATUS(CCAS_OK, ccas_get_not_ready_reasons(client, -1, &text));
    CHECK(strcmp(text, "5|Lunch") == 0);
    ccas_string_free(&text);
    memset(&settings, 0, sizeof settings);
    settings.struct_size = sizeof settings;
    STATUS(CCAS_OK, ccas_get_agent_media_settings(client, 101, &settings));
    CHECK(settings.struct_size == sizeof settings);
    STATUS(CCAS_OK, ccas_set_voice_not_ready(client, 101, 5));
    STATUS(CCAS_OK, ccas_get_voice_ready_status(client, 101, &value));
    CHECK(value == 0);

    /* What fails changes nothing and says why, to this client and this thread. */
    value = 77;
    STATUS(CCAS_ERROR_AGENT_UNKNOWN, ccas_get_agent_rec_id_from_logon_id(client, "nobody", &value));
    CHECK(value == 77);
    CHECK(error_tells(client, "nobody") || error_tells(client, "logon id"));
    STATUS(CCAS_OK, ccas_get_last_outcome(client, &value));
    CHECK(value == CCAS_OUTCOME_REFUSED);
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_make_call(client, 101, NULL));
    CHECK(error_tells(client, "dial_string"));
    STATUS(CCAS_OK, ccas_get_last_outcome(client, &value));
    CHECK(value == CCAS_OUTCOME_NOT_SENT);

    memset(&stats, 0, sizeof stats);
    stats.struct_size = sizeof stats;
    STATUS(CCAS_OK, ccas_get_stats(client, &stats));
    CHECK(stats.requests_succeeded == 5 && stats.requests_refused == 1);
}

static void by_number(ccas_client *client)
{
    ccas_value arguments[2];
    ccas_value value;
    ccas_result *result = NULL;

    arguments[0] = ccas_text("ada");
    STATUS(CCAS_OK, ccas_request(client, CCAS_METHOD_GET_AGENT_REC_ID_FROM_LOGON_ID, arguments, 1,
                                 &result));
    CHECK(ccas_result_count(result) == 1);
    STATUS(CCAS_OK, ccas_result_value(result, 0, &value));
    CHECK(value.value_type == CCAS_VALUE_LONG && value.long_value == 101);
    ccas_result_free(&result);
    ccas_result_free(&result);
    CHECK(result == NULL);

    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_request(client, 9999, arguments, 1, NULL));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_request(client, -1, arguments, 1, NULL));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT,
           ccas_request(client, CCAS_METHOD_INITIALIZE, NULL, 0, NULL));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT,
           ccas_request(client, CCAS_METHOD_MAKE_CALL, arguments, 1, NULL));
    arguments[1] = ccas_long(1);
    STATUS(CCAS_ERROR_INVALID_ARGUMENT,
           ccas_request(client, CCAS_METHOD_MAKE_CALL, arguments, 2, NULL));
    arguments[0].value_type = 42;
    STATUS(CCAS_ERROR_INVALID_ARGUMENT,
           ccas_request(client, CCAS_METHOD_MAKE_CALL, arguments, 2, NULL));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_request(client, CCAS_METHOD_MAKE_CALL, NULL, 2, NULL));
}

static void asynchronously(ccas_client *client)
{
    static outcome outcome;
    counter zero = COUNTER_INIT;
    int index;
    outcome.done = outcome.dropped = zero;

    STATUS(CCAS_OK, ccas_get_agent_rec_id_from_logon_id_async(client, "grace", on_completion,
                                                              &outcome, dropped));
    counter_wait(&outcome.dropped, 1);
    CHECK(outcome.status == CCAS_OK && outcome.value == 102);
    STATUS(CCAS_OK, ccas_make_call_async(client, 999, "1", on_completion, &outcome, dropped));
    counter_wait(&outcome.dropped, 2);
    CHECK(outcome.status == CCAS_ERROR_AGENT_UNKNOWN);
    STATUS(CCAS_OK,
           ccas_get_agent_media_settings_async(client, 101, on_settings, &outcome, dropped));
    counter_wait(&outcome.dropped, 3);

    /* A context is let go of also where nothing is called. */
    STATUS(CCAS_ERROR_INVALID_ARGUMENT,
           ccas_make_call_async(client, 101, NULL, on_completion, &outcome, dropped));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT,
           ccas_make_call_async(NULL, 101, "1", on_completion, &outcome, dropped));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT,
           ccas_make_call_async(client, 101, "1", NULL, &outcome, dropped));
    CHECK(counter_now(&outcome.dropped) == 6 && counter_now(&outcome.done) == 3);

    for (index = 0; index < 10000; index++)
        STATUS(CCAS_OK, ccas_get_voice_ready_status_async(client, 102, on_completion, &outcome,
                                                          dropped));
    counter_wait(&outcome.done, 10003);
    CHECK(outcome.status == CCAS_OK);
}

static void expectations(ccas_client *client)
{
    ccas_filter filter;
    ccas_condition condition;
    ccas_expectation *expectation = NULL;
    ccas_event *event = NULL;
    int32_t type = CCAS_BROADCAST_READY;
    int32_t rec_id = 0;
    memset(&filter, 0, sizeof filter);
    filter.struct_size = sizeof filter;
    filter.event_types = &type;
    filter.event_type_count = 1;
    condition.parameter = CCAS_PARAM_REC_ID;
    condition.long_value = 101;
    condition.text_value = NULL;
    filter.conditions = &condition;
    filter.condition_count = 1;

    STATUS(CCAS_OK, ccas_expect(client, &filter, LONG_ENOUGH_MS, &expectation));
    STATUS(CCAS_OK, ccas_set_voice_ready(client, 101));
    STATUS(CCAS_OK, ccas_expect_wait(expectation, &event));
    CHECK(ccas_event_get_type(event) == CCAS_BROADCAST_READY);
    CHECK(ccas_event_correlation(event) != 0);
    STATUS(CCAS_OK, ccas_event_long(event, CCAS_PARAM_REC_ID, &rec_id));
    CHECK(rec_id == 101);
    ccas_event_release(&event);
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_expect_wait(expectation, &event));
    ccas_expect_free(&expectation);

    STATUS(CCAS_OK, ccas_expect(client, &filter, 1, &expectation));
    STATUS(CCAS_ERROR_TIMEOUT, ccas_expect_wait(expectation, &event));
    CHECK(event == NULL);
    ccas_expect_free(&expectation);
    condition.parameter = 0;
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_expect(client, &filter, 1, &expectation));
    CHECK(expectation == NULL);
    STATUS(CCAS_OK, ccas_expect(client, NULL, LONG_ENOUGH_MS, &expectation));
    ccas_expect_free(&expectation);
}

static void set_voice(ccas_simulator *simulator, int ready)
{
    if (ready)
        STATUS(CCAS_OK, ccas_simulator_set_ready(simulator, 101, "voice"));
    else
        STATUS(CCAS_OK, ccas_simulator_set_not_ready(simulator, 101, "voice", NULL));
}

/* Nobody listens, and what is expected is seen all the same, although no request causes it. */
static void caused_by_others(ccas_client *client, ccas_simulator *simulator)
{
    static const int32_t TYPES[] = {CCAS_BROADCAST_NOTREADY, CCAS_BROADCAST_READY};
    ccas_filter filter;
    int i;
    memset(&filter, 0, sizeof filter);
    filter.struct_size = sizeof filter;
    filter.event_type_count = 1;
    filter.agent_rec_id = 101;
    for (i = 0; i < 100; i += 1) {
        ccas_expectation *expectation = NULL;
        ccas_event *event = NULL;
        filter.event_types = &TYPES[i % 2];
        STATUS(CCAS_OK, ccas_expect(client, &filter, LONG_ENOUGH_MS, &expectation));
        set_voice(simulator, i % 2);
        STATUS(CCAS_OK, ccas_expect_wait(expectation, &event));
        CHECK(ccas_event_get_type(event) == TYPES[i % 2]);
        ccas_event_release(&event);
        ccas_expect_free(&expectation);
    }
}

/* A callback that expects something, and makes it happen. */
typedef struct listener {
    ccas_client *client;
    ccas_simulator *simulator;
    counter done;
} listener;

static void from_a_callback(void *context, const ccas_event *event)
{
    listener *listener = context;
    if (counter_now(&listener->done) == 0) {
        /* In the middle of the configuration data. */
        CHECK(ccas_event_is_snapshot(event));
        caused_by_others(listener->client, listener->simulator);
        counter_add(&listener->done);
    }
}

static void count_log(void *context, int32_t level, const char *target, const char *message)
{
    CHECK(level >= CCAS_LOG_ERROR && level <= CCAS_LOG_DEBUG);
    CHECK(strncmp(target, "openccas", 8) == 0 && message[0] != '\0');
    CHECK(strstr(message, "secret") == NULL);
    counter_add(context);
}

int main(void)
{
    static counter lines = COUNTER_INIT;
    static counter drops = COUNTER_INIT;
    static listener listener = {NULL, NULL, COUNTER_INIT};
    ccas_simulator *simulator = start_centre();
    ccas_client *client = NULL;
    int32_t port = ccas_simulator_port(simulator);
    char *text = NULL;
    STATUS(CCAS_OK, ccas_set_log(CCAS_LOG_DEBUG, count_log, &lines, count_drop));
    STATUS(CCAS_OK, ccas_open("127.0.0.1", port, NULL, &client));
    CHECK(ccas_is_connected(client) == 1);
    STATUS(CCAS_OK, ccas_get_time_zone(client, &text));
    CHECK(text[0] != '\0');
    ccas_string_free(&text);
    in_order(client);
    by_number(client);
    asynchronously(client);
    expectations(client);
    caused_by_others(client, simulator);
    listener.client = client;
    listener.simulator = simulator;
    STATUS(CCAS_OK, ccas_on_event(client, from_a_callback, &listener, NULL));
    counter_wait(&listener.done, 1);
    counter_wait(&lines, 1);
    STATUS(CCAS_OK, ccas_set_log(CCAS_LOG_ERROR, NULL, &drops, count_drop));
    CHECK(counter_now(&drops) == 1);
    ccas_client_free(&client);
    ccas_simulator_free(&simulator);
    return 0;
}
