/* What is made to happen by the functions with the names of the acts. */

#include "check.h"

static char *state(ccas_simulator *simulator)
{
    char *json = NULL;
    STATUS(CCAS_OK, ccas_simulator_state(simulator, &json));
    return json;
}

static int is_so(ccas_simulator *simulator, const char *words)
{
    char *json = state(simulator);
    int found = strstr(json, words) != NULL;
    ccas_string_free(&json);
    return found;
}

static void a_call(ccas_simulator *simulator)
{
    static const ccas_field IVR[] = {{"Order", "4711"}, {"Language", "sv"}, {"Empty", NULL}};
    ccas_simulator_inbound_call_options options;
    ccas_simulator_advance_options time;
    int32_t call = 0;
    memset(&options, 0, sizeof options);
    STATUS(CCAS_ERROR_INVALID_ARGUMENT,
           ccas_simulator_inbound_call(simulator, 1, &options, &call));
    CHECK(error_tells(NULL, "struct_size"));
    options.struct_size = sizeof options;
    options.from = "0701234567";
    options.ivr = IVR;
    options.ivr_count = 3;
    options.private_data = "\xc3\xa4";
    options.patience = 20.5;
    options.wants_callback = CCAS_NO;
    STATUS(CCAS_OK, ccas_simulator_inbound_call(simulator, 1, &options, &call));
    CHECK(call != 0);
    CHECK(is_so(simulator, "\"calling\":\"0701234567\""));
    CHECK(is_so(simulator, "[[\"Order\",\"4711\"],[\"Language\",\"sv\"],[\"Empty\",\"\"]]"));
    CHECK(is_so(simulator, "\"private_data\":\"\xc3\xa4\""));

    /* The caller gives up in time. */
    memset(&time, 0, sizeof time);
    time.struct_size = sizeof time;
    time.seconds = 20;
    STATUS(CCAS_OK, ccas_simulator_advance(simulator, &time));
    CHECK(is_so(simulator, "\"calling\":\"0701234567\""));
    time.seconds = 0;
    time.milliseconds = 600;
    STATUS(CCAS_OK, ccas_simulator_advance(simulator, &time));
    CHECK(!is_so(simulator, "\"calling\":\"0701234567\""));

    /* Nothing is said of this one, and nobody wants to know its id. */
    STATUS(CCAS_OK, ccas_simulator_inbound_call(simulator, 1, NULL, NULL));
    STATUS(CCAS_OK, ccas_simulator_inbound_call(simulator, 1, NULL, &call));
    STATUS(CCAS_OK, ccas_simulator_customer_hangs_up(simulator, call));
    STATUS(CCAS_ERROR_IMPOSSIBLE_IN_THIS_STATE, ccas_simulator_answer(simulator, 101, call));
}

static void lists_and_flags(ccas_simulator *simulator)
{
    static const int32_t GROUPS[] = {1, 2};
    ccas_simulator_add_agent_options options;
    STATUS(CCAS_OK, ccas_simulator_add_group(simulator, 2, "Sales", NULL));
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.groups = GROUPS;
    options.groups_count = 2;
    options.logs_on = CCAS_NO;
    STATUS(CCAS_OK, ccas_simulator_add_agent(simulator, 103, "Noor", "noor", "4003", &options));
    CHECK(is_so(simulator, "\"logged_on\":false,\"extension\":\"4003\""));
    options.logs_on = CCAS_YES;
    STATUS(CCAS_OK, ccas_simulator_add_agent(simulator, 104, "Ida", "ida", "4004", &options));
    CHECK(is_so(simulator, "\"logged_on\":true,\"extension\":\"4004\""));
    STATUS(CCAS_OK, ccas_simulator_set_groups(simulator, 104, GROUPS, 1));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_simulator_set_groups(simulator, 104, NULL, 1));
    CHECK(error_tells(NULL, "groups"));
}

static void what_cannot_be(ccas_simulator *simulator)
{
    static const char *const OTHERS[] = {"b@example.com", "c@example.com;d@example.com"};
    static const ccas_field UNNAMED[] = {{NULL, "x"}};
    ccas_simulator_email_options options;
    int32_t session = 77;
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_simulator_log_on(NULL, 101));
    STATUS(CCAS_ERROR_IMPOSSIBLE_IN_THIS_STATE, ccas_simulator_log_off(simulator, 4242));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_simulator_set_ready(simulator, 101, NULL));
    CHECK(error_tells(NULL, "medium"));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_simulator_set_ready(simulator, 101, "pigeon"));
    CHECK(error_tells(NULL, "voice"));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_simulator_set_ready(simulator, 101, "\xff"));
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.others = OTHERS;
    options.others_count = 2;
    STATUS(CCAS_ERROR_INVALID_ARGUMENT,
           ccas_simulator_email(simulator, 1, "a@example.com", &options, &session));
    CHECK(error_tells(NULL, "semicolon"));
    options.others_count = 0;
    options.ivr = UNNAMED;
    options.ivr_count = 11;
    STATUS(CCAS_ERROR_INVALID_ARGUMENT,
           ccas_simulator_email(simulator, 1, "a@example.com", &options, &session));
    CHECK(error_tells(NULL, "at most 10"));
    options.ivr_count = 1;
    STATUS(CCAS_ERROR_INVALID_ARGUMENT,
           ccas_simulator_email(simulator, 1, "a@example.com", &options, &session));
    CHECK(error_tells(NULL, "IVRLabel1"));
    CHECK(session == 77);
}

int main(void)
{
    ccas_simulator *simulator = start_centre();
    a_call(simulator);
    lists_and_flags(simulator);
    what_cannot_be(simulator);
    STATUS(CCAS_OK, ccas_simulator_kill(simulator));
    CHECK(is_so(simulator, "\"running\":false"));
    ccas_simulator_free(&simulator);
    return 0;
}
