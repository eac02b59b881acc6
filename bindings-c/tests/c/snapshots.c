/* The model: a picture of the contact centre that follows its events. */

#include "check.h"

static ccas_snapshot *when_complete(ccas_model *model)
{
    for (;;) {
        ccas_snapshot *snapshot = NULL;
        ccas_snapshot_info info;
        memset(&info, 0, sizeof info);
        info.struct_size = sizeof info;
        STATUS(CCAS_OK, ccas_model_snapshot(model, &snapshot));
        STATUS(CCAS_OK, ccas_snapshot_get_info(snapshot, &info));
        if (info.complete && info.connected) {
            CHECK(info.agent_count == 2 && info.group_count == 1 && info.gaps == 0);
            CHECK(info.epoch[0] != '\0' && info.time_us > 0);
            return snapshot;
        }
        ccas_snapshot_free(&snapshot);
        CHECK(ccas_model_wait(model, LONG_ENOUGH_MS) == 1);
    }
}

/* Waits for a call that rings, and gives it. */
static ccas_snapshot *when_it_rings(ccas_model *model, int32_t call_id, ccas_call *call)
{
    for (;;) {
        ccas_snapshot *snapshot = NULL;
        int32_t status;
        STATUS(CCAS_OK, ccas_model_snapshot(model, &snapshot));
        status = ccas_snapshot_call(snapshot, call_id, call);
        if (status == CCAS_OK && call->leg_count == 1
            && call->legs[0].state == CCAS_LEG_DELIVERED)
            return snapshot;
        CHECK(status == CCAS_OK || status == CCAS_ERROR_CALL_NOT_FOUND);
        ccas_snapshot_free(&snapshot);
        CHECK(ccas_model_wait(model, LONG_ENOUGH_MS) == 1);
    }
}

int main(void)
{
    ccas_simulator *simulator = start_centre();
    ccas_client *client = new_client(CCAS_DELIVER_ON_THREAD);
    ccas_model *model = NULL;
    ccas_snapshot *before, *ringing;
    ccas_agent agent;
    ccas_service_group group;
    ccas_call call;
    int32_t call_id;
    uint64_t answered = 7;
    char *json = NULL;
    memset(&agent, 0, sizeof agent);
    memset(&group, 0, sizeof group);
    memset(&call, 0, sizeof call);

    STATUS(CCAS_OK, ccas_model_open(client, &model));
    connect_to(client, simulator);
    before = when_complete(model);

    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_snapshot_agent(before, 101, &agent));
    agent.struct_size = sizeof agent;
    group.struct_size = sizeof group;
    call.struct_size = sizeof call;
    STATUS(CCAS_OK, ccas_snapshot_agent(before, 101, &agent));
    CHECK(strcmp(agent.name, "Ada") == 0 && strcmp(agent.extension, "4001") == 0);
    CHECK(agent.group_count == 1 && agent.groups[0] == 1);
    CHECK(agent.voice.ready == CCAS_KNOWN_YES && agent.voice.since_us == 0);
    CHECK(agent.call_count == 0 && agent.tenant_id == -1);
    STATUS(CCAS_ERROR_AGENT_UNKNOWN, ccas_snapshot_agent(before, 5, &agent));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_snapshot_agent_at(before, 2, &agent));
    STATUS(CCAS_OK, ccas_snapshot_agent_at(before, 1, &agent));
    CHECK(agent.rec_id == 102);
    STATUS(CCAS_OK, ccas_snapshot_group_at(before, 0, &group));
    CHECK(group.rec_id == 1 && strcmp(group.name, "Support") == 0);
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_snapshot_group(before, 9, &group));
    STATUS(CCAS_OK, ccas_snapshot_answered_within(before, 1, 20, &answered));
    CHECK(answered == 0);
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_snapshot_answered_within(before, 1, 121, &answered));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_snapshot_call_at(before, 0, &call));

    call_id = inbound_call(simulator);
    ringing = when_it_rings(model, call_id, &call);
    CHECK(call.call_id == call_id && call.service_group_id == 1);
    CHECK(call.direction == CCAS_DIRECTION_INCOMING && call.began_us > 0);
    CHECK(strcmp(call.legs[0].opposite_party_number, "0701234567") == 0);
    STATUS(CCAS_OK, ccas_snapshot_agent(ringing, call.legs[0].rec_id, &agent));
    CHECK(agent.call_count == 1 && agent.calls[0] == call_id);
    STATUS(CCAS_OK, ccas_snapshot_json(ringing, &json));
    CHECK(strstr(json, "\"Support\"") != NULL && strstr(json, "0701234567") != NULL);
    ccas_string_free(&json);

    /* A picture does not change, and outlives the client. */
    ccas_client_free(&client);
    CHECK(ccas_model_wait(model, 0) != 0);
    while (ccas_model_wait(model, -1) == 1) {
    }
    STATUS(CCAS_ERROR_CLOSED, ccas_model_wait(model, -1));
    ccas_model_free(&model);
    STATUS(CCAS_OK, ccas_snapshot_agent(before, 101, &agent));
    CHECK(agent.call_count == 0);
    STATUS(CCAS_OK, ccas_snapshot_call_at(ringing, 0, &call));
    CHECK(call.leg_count == 1 && call.legs[0].since_us > 0);
    ccas_snapshot_free(&before);
    ccas_snapshot_free(&ringing);
    ccas_simulator_free(&simulator);
    return 0;
}
