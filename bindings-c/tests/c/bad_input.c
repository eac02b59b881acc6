/* What a program can get wrong: a clear error, and nothing worse. */

#include "check.h"

/* So that macros below stay short. */
static ccas_client *client;

static char *long_text(size_t length)
{
    char *text = malloc(length + 1);
    CHECK(text != NULL);
    memset(text, 'x', length);
    text[length] = '\0';
    return text;
}

static void null_everywhere(void)
{
    ccas_client *none = NULL;
    int32_t number = 5;
    const char *text = "before";
    int32_t bad = CCAS_ERROR_INVALID_ARGUMENT;

    STATUS(bad, ccas_client_new(NULL, NULL));
    STATUS(bad, ccas_open(NULL, 2600, NULL, &none));
    STATUS(bad, ccas_open("localhost", 2600, NULL, NULL));
    CHECK(none == NULL);
    STATUS(bad, ccas_initialize(NULL));
    STATUS(bad, ccas_connect(NULL, "localhost", 1));
    STATUS(bad, ccas_connect(client, NULL, 1));
    STATUS(bad, ccas_connect_with_ip_address(client, NULL, 1, NULL));
    STATUS(bad, ccas_connect_with_direct_connect(client, NULL, 1, NULL));
    CHECK(error_tells(client, "machine_name"));
    STATUS(bad, ccas_set_logon_credentials(client, NULL, "", 0));
    STATUS(bad, ccas_set_logon_credentials(client, "", NULL, 0));
    STATUS(bad, ccas_uninitialize(NULL));
    STATUS(bad, ccas_close(NULL));
    STATUS(bad, ccas_is_connected(NULL));
    STATUS(bad, ccas_get_time_zone(NULL, NULL));
    STATUS(bad, ccas_on_event(NULL, NULL, NULL, NULL));
    STATUS(bad, ccas_on_disconnect(NULL, NULL, NULL, NULL));
    STATUS(bad, ccas_on_notice(NULL, NULL, NULL, NULL));
    STATUS(bad, ccas_dispatch(NULL, 0));
    STATUS(bad, ccas_client_descriptor(NULL, &number));
    STATUS(bad, ccas_client_descriptor(client, NULL));
    STATUS(bad, ccas_get_stats(client, NULL));
    STATUS(bad, ccas_get_voice_ready_status(client, 101, NULL));
    CHECK(error_tells(client, "is NULL"));
    STATUS(bad, ccas_get_agent_media_settings(client, 101, NULL));
    STATUS(bad, ccas_get_not_ready_reasons(client, 0, NULL));
    STATUS(bad, ccas_request(NULL, 1, NULL, 0, NULL));
    STATUS(bad, ccas_expect(client, NULL, 1, NULL));
    STATUS(bad, ccas_expect_wait(NULL, NULL));
    STATUS(bad, ccas_model_open(client, NULL));
    STATUS(bad, ccas_model_snapshot(NULL, NULL));
    STATUS(bad, ccas_model_wait(NULL, 0));
    STATUS(bad, ccas_snapshot_get_info(NULL, NULL));
    STATUS(bad, ccas_snapshot_json(NULL, NULL));
    STATUS(bad, ccas_snapshot_agent(NULL, 1, NULL));
    STATUS(bad, ccas_snapshot_call(NULL, 1, NULL));
    STATUS(bad, ccas_simulator_start(NULL, NULL));
    STATUS(bad, ccas_simulator_port(NULL));
    STATUS(bad, ccas_simulator_act(NULL, "advance", NULL, 0, NULL));
    STATUS(bad, ccas_simulator_state(NULL, NULL));
    STATUS(bad, ccas_simulator_log(NULL, NULL));
    STATUS(bad, ccas_simulator_stop(NULL));
    STATUS(bad, ccas_get_last_outcome(client, NULL));
    STATUS(CCAS_OK, ccas_get_last_error_info(NULL, NULL, NULL));

    STATUS(bad, ccas_event_get_string_value(NULL, "RecID", &text));
    STATUS(bad, ccas_event_get_long_value(NULL, "RecID", &number));
    STATUS(bad, ccas_event_text(NULL, CCAS_PARAM_DN, &text));
    STATUS(bad, ccas_event_long(NULL, CCAS_PARAM_DN, &number));
    STATUS(bad, ccas_event_json(NULL, NULL));
    CHECK(number == 5 && strcmp(text, "before") == 0);
    CHECK(ccas_event_get_type(NULL) == 0 && ccas_event_seq(NULL) == 0);
    CHECK(ccas_event_parameter_count(NULL) == 0 && ccas_event_retain(NULL) == NULL);
    CHECK(ccas_event_epoch(NULL)[0] == '\0' && ccas_event_type_name(NULL)[0] == '\0');
    CHECK(ccas_event_time_us(NULL) == 0 && ccas_event_tenant_id(NULL) == -1);
    CHECK(ccas_event_is_snapshot(NULL) == 0 && ccas_event_correlation(NULL) == 0);
    STATUS(bad, ccas_result_status(NULL));
    CHECK(ccas_result_count(NULL) == 0 && ccas_result_error_text(NULL)[0] == '\0');

    /* Freeing nothing, and freeing twice. */
    ccas_client_free(NULL);
    ccas_client_free(&none);
    ccas_event_release(NULL);
    ccas_result_free(NULL);
    ccas_expect_free(NULL);
    ccas_model_free(NULL);
    ccas_snapshot_free(NULL);
    ccas_simulator_free(NULL);
    ccas_string_free(NULL);
}

static void texts(void)
{
    char *huge = long_text(1024 * 1024);
    char *larger = long_text(8 * 1024 * 1024);
    int32_t value = 0;
    int32_t status;

    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_make_call(client, 101, "\xff\xfe"));
    CHECK(error_tells(client, "dial_string is not UTF-8"));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_make_call(client, 101, "12\xc3"));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_connect(client, "\x80", 2600));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_set_logon_credentials(client, "\xc0\x80", "x", 1));

    /* As large as a frame: it is refused, and the connection goes on. */
    status = ccas_get_agent_rec_id_from_logon_id(client, huge, &value);
    CHECK(status == CCAS_ERROR_FRAME_TOO_LARGE || status == CCAS_ERROR_INVALID_ARGUMENT
          || status == CCAS_ERROR_AGENT_UNKNOWN);
    status = ccas_make_call(client, 101, larger);
    CHECK(status == CCAS_ERROR_FRAME_TOO_LARGE || status == CCAS_ERROR_INVALID_ARGUMENT);
    STATUS(CCAS_OK, ccas_get_agent_rec_id_from_logon_id(client, "ada", &value));
    CHECK(value == 101);
    CHECK(ccas_is_connected(client) == 1);
    free(huge);
    free(larger);
}

static void numbers(ccas_simulator *simulator)
{
    ccas_options options;
    ccas_address address;
    ccas_client *other = NULL;
    ccas_named_value with;
    int32_t given = 3;
    int32_t bad = CCAS_ERROR_INVALID_ARGUMENT;
    double nothing = 0.0;
    memset(&options, 0, sizeof options);

    STATUS(bad, ccas_client_new(&options, &other));
    CHECK(error_tells(NULL, "struct_size is 0; set it to sizeof(ccas_options)"));
    options.struct_size = sizeof options;
    options.delivery = 7;
    STATUS(bad, ccas_client_new(&options, &other));
    options.delivery = CCAS_DELIVER_ON_THREAD;
    options.request_timeout_ms = -1;
    STATUS(bad, ccas_client_new(&options, &other));
    CHECK(error_tells(NULL, "options.request_timeout_ms"));
    options.request_timeout_ms = 0;
    options.also_at_count = 1;
    STATUS(bad, ccas_client_new(&options, &other));
    options.also_at = &address;
    address.host = "localhost";
    address.port = 65536;
    STATUS(bad, ccas_client_new(&options, &other));
    CHECK(error_tells(NULL, "65536"));
    CHECK(other == NULL);

    STATUS(bad, ccas_connect_with_direct_connect(other, "localhost", 1, NULL));
    other = new_client(CCAS_DELIVER_ON_THREAD);
    STATUS(bad, ccas_connect_with_direct_connect(other, "127.0.0.1", 0, NULL));
    STATUS(bad, ccas_connect_with_direct_connect(other, "127.0.0.1", -5, NULL));
    STATUS(bad, ccas_connect_with_direct_connect(other, "127.0.0.1", 70000, NULL));
    STATUS(bad, ccas_connect_with_direct_connect(other, "127.0.0.1", 2600, "no address"));
    STATUS(CCAS_ERROR_NOT_CONNECTED, ccas_hold_call(other, 101, 1));
    STATUS(bad, ccas_set_request_timeout(other, 0));
    ccas_client_free(&other);

    STATUS(bad, ccas_set_campaign_call_status(client, 101, 1, 1, nothing / nothing, 1, 0, ""));
    STATUS(bad, ccas_set_campaign_call_status(client, 101, 1, 1, 1e300, 1, 0, ""));
    STATUS(bad, ccas_set_log(0, NULL, NULL, NULL));

    STATUS(bad, ccas_simulator_act(simulator, NULL, NULL, 0, &given));
    STATUS(bad, ccas_simulator_act(simulator, "no_such_act", NULL, 0, &given));
    CHECK(error_tells(NULL, "no_such_act"));
    STATUS(bad, ccas_simulator_act(simulator, "inbound_call", NULL, 0, &given));
    STATUS(bad, ccas_simulator_act(simulator, "inbound_call", NULL, 3, &given));
    with.name = "group";
    with.value = ccas_text("one");
    STATUS(bad, ccas_simulator_act(simulator, "inbound_call", &with, 1, &given));
    CHECK(error_tells(NULL, "group"));
    with.name = NULL;
    STATUS(bad, ccas_simulator_act(simulator, "inbound_call", &with, 1, &given));
    CHECK(given == 3);
}

static void names(void)
{
    CHECK(strcmp(ccas_error_name(CCAS_ERROR_AGENT_UNKNOWN), "agent_unknown") == 0);
    CHECK(strcmp(ccas_parameter_name(CCAS_PARAM_OAS_ID), "OASID") == 0);
    CHECK(strcmp(ccas_method_com_name(CCAS_METHOD_MAKE_CALL), "MakeCall") == 0);
    CHECK(strcmp(ccas_event_type_com_name(CCAS_BROADCAST_DELIVERED), "BROADCAST_DELIVERED") == 0);
    CHECK(ccas_error_name(1) == NULL && ccas_parameter_name(-1) == NULL);
    CHECK(ccas_method_com_name(0) == NULL && ccas_event_type_com_name(100000) == NULL);
    CHECK(ccas_abi_version() == CCAS_ABI_VERSION && ccas_version()[0] != '\0');
}

int main(void)
{
    ccas_simulator *simulator = start_centre();
    client = new_client(CCAS_DELIVER_BY_DISPATCH);
    connect_to(client, simulator);
    null_everywhere();
    texts();
    numbers(simulator);
    names();

    /* Closing twice, and what is closed. */
    STATUS(CCAS_OK, ccas_close(client));
    STATUS(CCAS_OK, ccas_close(client));
    STATUS(CCAS_ERROR_CLOSED, ccas_hold_call(client, 101, 1));
    STATUS(CCAS_ERROR_CLOSED, ccas_initialize(client));
    STATUS(CCAS_ERROR_CLOSED, ccas_on_event(client, NULL, NULL, NULL));
    ccas_client_free(&client);
    CHECK(client == NULL);
    ccas_client_free(&client);
    ccas_simulator_free(&simulator);
    return 0;
}
