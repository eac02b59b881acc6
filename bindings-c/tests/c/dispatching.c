/* A program with a thread of its own: callbacks come inside ccas_dispatch alone. */

#include "check.h"

#include <poll.h>

typedef struct loop {
    pthread_t thread;
    int events;
    int live;
    int completions;
    int losses;
    ccas_client *client;
} loop;

static void on_event(void *context, const ccas_event *event)
{
    loop *loop = context;
    CHECK(pthread_equal(loop->thread, pthread_self()));
    loop->events += 1;
    if (!ccas_event_is_snapshot(event))
        loop->live += 1;
    /* Never one inside the other. */
    STATUS(CCAS_ERROR_NOT_SUPPORTED, ccas_dispatch(loop->client, 0));
}

static void on_disconnect(void *context, int32_t reason, const char *text)
{
    loop *loop = context;
    CHECK(pthread_equal(loop->thread, pthread_self()));
    CHECK(reason == CCAS_ERROR_SERVICE_SHUTDOWN && text != NULL);
    loop->losses += 1;
}

static void on_completion(void *context, const ccas_result *result)
{
    loop *loop = context;
    CHECK(pthread_equal(loop->thread, pthread_self()));
    STATUS(CCAS_OK, ccas_result_status(result));
    loop->completions += 1;
}

/* Waits for the descriptor, as an event loop does. */
static void turn(loop *loop, int descriptor)
{
    struct pollfd waited;
    waited.fd = descriptor;
    waited.events = POLLIN;
    waited.revents = 0;
    CHECK(poll(&waited, 1, LONG_ENOUGH_MS) == 1);
    CHECK(ccas_dispatch(loop->client, 0) >= 0);
}

int main(void)
{
    loop loop;
    ccas_client *threaded = new_client(CCAS_DELIVER_ON_THREAD);
    ccas_simulator *simulator = start_centre();
    int32_t descriptor = -1;
    struct pollfd idle;
    memset(&loop, 0, sizeof loop);
    loop.thread = pthread_self();
    loop.client = new_client(CCAS_DELIVER_BY_DISPATCH);

    STATUS(CCAS_ERROR_NOT_SUPPORTED, ccas_dispatch(threaded, 0));
    STATUS(CCAS_ERROR_NOT_SUPPORTED, ccas_client_descriptor(threaded, &descriptor));
    CHECK(descriptor == -1);
    ccas_client_free(&threaded);

    STATUS(CCAS_OK, ccas_on_event(loop.client, on_event, &loop, NULL));
    STATUS(CCAS_OK, ccas_on_disconnect(loop.client, on_disconnect, &loop, NULL));
    STATUS(CCAS_OK, ccas_client_descriptor(loop.client, &descriptor));
    while (ccas_dispatch(loop.client, 0) > 0) {
    }
    STATUS(0, ccas_dispatch(loop.client, 1));
    CHECK(loop.events == 0);

    connect_to(loop.client, simulator);
    while (loop.events < 4)
        turn(&loop, descriptor);
    inbound_call(simulator);
    while (loop.live < 2)
        turn(&loop, descriptor);

    STATUS(CCAS_OK, ccas_get_voice_ready_status_async(loop.client, 101, on_completion, &loop, NULL));
    while (loop.completions < 1)
        turn(&loop, descriptor);

    STATUS(CCAS_OK, ccas_simulator_stop(simulator));
    while (loop.losses < 1)
        CHECK(ccas_dispatch(loop.client, -1) >= 0);
    CHECK(loop.losses == 1);

    /* When there is nothing to do, the descriptor says so. */
    while (ccas_dispatch(loop.client, 0) > 0) {
    }
    CHECK(ccas_dispatch(loop.client, 0) == 0);
    idle.fd = descriptor;
    idle.events = POLLIN;
    idle.revents = 0;
    CHECK(poll(&idle, 1, 0) == 0);

    STATUS(CCAS_OK, ccas_close(loop.client));
    CHECK(poll(&idle, 1, LONG_ENOUGH_MS) == 1);
    STATUS(CCAS_ERROR_CLOSED, ccas_dispatch(loop.client, -1));
    ccas_client_free(&loop.client);
    ccas_simulator_free(&simulator);
    return 0;
}
