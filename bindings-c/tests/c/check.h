/* What the test programs have in common: checks that say where they failed, and waiting. */

#ifndef CHECK_H
#define CHECK_H

#include <openccas.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Ends the program, and says why, if something is not true. */
#define CHECK(condition)                                                                          \
    do {                                                                                          \
        if (!(condition))                                                                         \
            fail(__FILE__, __LINE__, #condition);                                                 \
    } while (0)

/* The same for a call that has to give this status. */
#define STATUS(expected, call) check_status(__FILE__, __LINE__, #call, (expected), (call))

/* How long anything may take that has to happen. */
#define LONG_ENOUGH_MS 60000

static inline void fail(const char *file, int line, const char *what)
{
    const char *text = "";
    int32_t error = 0;
    ccas_get_last_error_info(NULL, &error, &text);
    fprintf(stderr, "%s:%d: not so: %s (last error %d: %s)\n", file, line, what, (int)error, text);
    fflush(stderr);
    abort();
}

static inline void check_status(const char *file, int line, const char *call, int32_t expected,
                                int32_t status)
{
    if (status != expected) {
        fprintf(stderr, "%s gave %d and not %d\n", call, (int)status, (int)expected);
        fail(file, line, call);
    }
}

/* Whether the text of this thread's last error has these words in it. */
static inline int error_tells(const ccas_client *client, const char *words)
{
    const char *text = NULL;
    ccas_get_last_error_info(client, NULL, &text);
    return strstr(text, words) != NULL;
}

/* Something that one thread waits for and another one counts. */
typedef struct counter {
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    int count;
} counter;

#define COUNTER_INIT {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0}

static inline void counter_add(counter *counter)
{
    pthread_mutex_lock(&counter->mutex);
    counter->count += 1;
    pthread_cond_broadcast(&counter->changed);
    pthread_mutex_unlock(&counter->mutex);
}

static inline int counter_now(counter *counter)
{
    int count;
    pthread_mutex_lock(&counter->mutex);
    count = counter->count;
    pthread_mutex_unlock(&counter->mutex);
    return count;
}

/* Waits until it has been counted up to `count`. */
static inline void counter_wait(counter *counter, int count)
{
    struct timespec deadline;
    int result = 0;
    clock_gettime(CLOCK_REALTIME, &deadline);
    deadline.tv_sec += LONG_ENOUGH_MS / 1000;
    pthread_mutex_lock(&counter->mutex);
    while (counter->count < count && result == 0)
        result = pthread_cond_timedwait(&counter->changed, &counter->mutex, &deadline);
    pthread_mutex_unlock(&counter->mutex);
    CHECK(result == 0);
}

/* For contexts that only have to be let go of. */
static inline void count_drop(void *context)
{
    counter_add(context);
}

static const char SMALL_CENTRE[] =
    "group = [{ id = 1, name = \"Support\" }]\n"
    "agent = [\n"
    "    { id = 101, name = \"Ada\", logon_id = \"ada\", extension = \"4001\", groups = [1] },\n"
    "    { id = 102, name = \"Grace\", logon_id = \"grace\", extension = \"4002\", groups = [1] },\n"
    "]\n"
    "reason = [{ id = 5, name = \"Lunch\" }]\n";

/* A small contact centre whose time stands still. */
static inline ccas_simulator *start_centre(void)
{
    ccas_simulator_options options;
    ccas_simulator *simulator = NULL;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.scenario = SMALL_CENTRE;
    STATUS(CCAS_OK, ccas_simulator_start(&options, &simulator));
    return simulator;
}

/* A client of it; with `delivery`, and not connected yet. */
static inline ccas_client *new_client(int32_t delivery)
{
    ccas_options options;
    ccas_client *client = NULL;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.delivery = delivery;
    options.name = "test";
    STATUS(CCAS_OK, ccas_client_new(&options, &client));
    STATUS(CCAS_OK, ccas_initialize(client));
    return client;
}

static inline void connect_to(ccas_client *client, ccas_simulator *simulator)
{
    int32_t port = ccas_simulator_port(simulator);
    STATUS(CCAS_OK, ccas_connect_with_direct_connect(client, "127.0.0.1", port, NULL));
}

/* A customer calls; gives the call. */
static inline int32_t inbound_call(ccas_simulator *simulator)
{
    ccas_named_value with[2];
    int32_t call = 0;
    with[0].name = "group";
    with[0].value = ccas_long(1);
    with[1].name = "from";
    with[1].value = ccas_text("0701234567");
    STATUS(CCAS_OK, ccas_simulator_act(simulator, "inbound_call", with, 2, &call));
    CHECK(call != 0);
    return call;
}

static inline void act(ccas_simulator *simulator, const char *name)
{
    STATUS(CCAS_OK, ccas_simulator_act(simulator, name, NULL, 0, NULL));
}

#endif
