/* Asynchronous requests that are given up. */

#include "check.h"

typedef struct asked {
    counter done;
    counter dropped;
} asked;

static void on_completion(void *context, const ccas_result *result)
{
    asked *asked = context;
    STATUS(CCAS_OK, ccas_result_status(result));
    counter_add(&asked->done);
}

static void dropped(void *context)
{
    asked *asked = context;
    counter_add(&asked->dropped);
}

static void ask(ccas_client *client, asked *asked)
{
    STATUS(CCAS_OK,
           ccas_get_voice_ready_status_async(client, 101, on_completion, asked, dropped));
}

static void half_open(ccas_simulator *simulator, int32_t on)
{
    ccas_named_value with;
    with.name = "on";
    with.value = ccas_flag(on);
    STATUS(CCAS_OK, ccas_simulator_act(simulator, "half_open", &with, 1, NULL));
}

static void those_with_the_context(ccas_simulator *simulator)
{
    static asked given_up, others;
    counter zero = COUNTER_INIT;
    ccas_client *client = new_client(CCAS_DELIVER_ON_THREAD);
    given_up.done = given_up.dropped = others.done = others.dropped = zero;
    connect_to(client, simulator);
    CHECK(ccas_cancel(client, &given_up) == 0);

    /* Nothing is answered, so that all of them wait. */
    half_open(simulator, 1);
    ask(client, &given_up);
    ask(client, &others);
    ask(client, &given_up);
    CHECK(ccas_cancel(client, &given_up) == 2);
    CHECK(counter_now(&given_up.dropped) == 2);
    CHECK(ccas_cancel(client, &given_up) == 0);
    CHECK(counter_now(&others.dropped) == 0);

    /* The others have their answer, and the client goes on. */
    half_open(simulator, 0);
    counter_wait(&others.dropped, 1);
    CHECK(counter_now(&others.done) == 1);
    ask(client, &given_up);
    counter_wait(&given_up.dropped, 3);
    CHECK(counter_now(&given_up.done) == 1);

    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_cancel(client, NULL));
    CHECK(error_tells(client, "context"));
    STATUS(CCAS_ERROR_INVALID_ARGUMENT, ccas_cancel(NULL, &given_up));
    ccas_client_free(&client);
}

/* An answer that has come, and whose turn has not, is given up too. */
static void before_its_turn(ccas_simulator *simulator)
{
    static asked asked;
    counter zero = COUNTER_INIT;
    ccas_client *client = new_client(CCAS_DELIVER_BY_DISPATCH);
    int32_t ready = 0;
    asked.done = asked.dropped = zero;
    connect_to(client, simulator);
    ask(client, &asked);
    /* Answered in order: by now the first one has its answer. */
    STATUS(CCAS_OK, ccas_get_voice_ready_status(client, 101, &ready));
    CHECK(ccas_cancel(client, &asked) == 1);
    CHECK(counter_now(&asked.dropped) == 1);
    CHECK(ccas_dispatch(client, 0) == 0);
    CHECK(counter_now(&asked.done) == 0);
    STATUS(CCAS_OK, ccas_close(client));
    STATUS(CCAS_ERROR_CLOSED, ccas_dispatch(client, -1));
    CHECK(ccas_cancel(client, &asked) == 0);
    ccas_client_free(&client);
}

/* --- by a completion ---------------------------------------------------------------------- */

typedef struct chain {
    ccas_client *client;
    asked *next;
    counter done;
} chain;

static void give_up_next(void *context, const ccas_result *result)
{
    chain *chain = context;
    STATUS(CCAS_OK, ccas_result_status(result));
    /* Its own request has had its turn. */
    CHECK(ccas_cancel(chain->client, chain) == 0);
    CHECK(ccas_cancel(chain->client, chain->next) == 1);
    counter_add(&chain->done);
}

static void by_a_completion(ccas_simulator *simulator)
{
    static asked next;
    static chain chain;
    counter zero = COUNTER_INIT;
    next.done = next.dropped = chain.done = zero;
    chain.client = new_client(CCAS_DELIVER_BY_DISPATCH);
    chain.next = &next;
    connect_to(chain.client, simulator);
    STATUS(CCAS_OK, ccas_get_voice_ready_status_async(chain.client, 101, give_up_next, &chain,
                                                      NULL));
    ask(chain.client, &next);
    while (counter_now(&chain.done) == 0)
        CHECK(ccas_dispatch(chain.client, LONG_ENOUGH_MS) >= 0);
    CHECK(counter_now(&next.dropped) == 1 && counter_now(&next.done) == 0);
    ccas_client_free(&chain.client);
}

/* --- while answers come ------------------------------------------------------------------- */

static void each_is_answered_or_given_up(ccas_simulator *simulator)
{
    static asked asked;
    counter zero = COUNTER_INIT;
    ccas_client *client = new_client(CCAS_DELIVER_ON_THREAD);
    int32_t given_up = 0;
    int round;
    asked.done = asked.dropped = zero;
    connect_to(client, simulator);
    for (round = 1; round <= 200; round++) {
        int index;
        for (index = 0; index < 20; index++)
            ask(client, &asked);
        given_up += ccas_cancel(client, &asked);
        counter_wait(&asked.dropped, round * 20);
    }
    CHECK(counter_now(&asked.done) + given_up == 200 * 20);
    ccas_client_free(&client);
    CHECK(counter_now(&asked.dropped) == 200 * 20);
}

int main(void)
{
    ccas_simulator *simulator = start_centre();
    those_with_the_context(simulator);
    before_its_turn(simulator);
    by_a_completion(simulator);
    each_is_answered_or_given_up(simulator);
    ccas_simulator_free(&simulator);
    return 0;
}
