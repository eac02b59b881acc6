/* Clients that end at awkward moments: in callbacks, while others wait, by exit and after fork. */

#include "check.h"

#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void begin_silence(ccas_simulator *simulator)
{
    ccas_named_value with;
    with.name = "effect";
    with.value = ccas_text("silence");
    STATUS(CCAS_OK, ccas_simulator_act(simulator, "begin_fault", &with, 1, NULL));
}

/* --- freed by its own callback ----------------------------------------------------------- */

typedef struct owner {
    ccas_client *client;
    counter calls;
    counter dropped;
} owner;

static void free_it(void *context, const ccas_event *event)
{
    owner *owner = context;
    CHECK(counter_now(&owner->dropped) == 0);
    ccas_client_free(&owner->client);
    CHECK(owner->client == NULL);
    /* The event is valid to the end. */
    CHECK(ccas_event_get_type(event) != 0 && ccas_event_type_name(event)[0] != '\0');
    counter_add(&owner->calls);
}

static void owner_dropped(void *context)
{
    owner *owner = context;
    counter_add(&owner->dropped);
}

static void freed_in_a_callback(ccas_simulator *simulator, int32_t delivery)
{
    static owner owner;
    counter zero = COUNTER_INIT;
    owner.calls = owner.dropped = zero;
    owner.client = new_client(delivery);
    STATUS(CCAS_OK, ccas_on_event(owner.client, free_it, &owner, owner_dropped));
    connect_to(owner.client, simulator);
    if (delivery == CCAS_DELIVER_BY_DISPATCH)
        CHECK(ccas_dispatch(owner.client, LONG_ENOUGH_MS) == 1);
    counter_wait(&owner.dropped, 1);
    CHECK(counter_now(&owner.calls) == 1);
}

/* --- freed while another thread waits ---------------------------------------------------- */

/* A thread that makes one call with a client. It tells its number without a lock, so that it sleeps
 * in the call and nowhere else. */
typedef struct caller {
    ccas_client *client;
    pthread_t thread;
    pid_t number;
} caller;

static void *wait_in_a_request(void *context)
{
    caller *caller = context;
    __atomic_store_n(&caller->number, (pid_t)syscall(SYS_gettid), __ATOMIC_RELEASE);
    STATUS(CCAS_ERROR_CLOSED, ccas_hold_call(caller->client, 101, 1));
    return NULL;
}

static void *wait_in_dispatch(void *context)
{
    caller *caller = context;
    int32_t status;
    __atomic_store_n(&caller->number, (pid_t)syscall(SYS_gettid), __ATOMIC_RELEASE);
    status = ccas_dispatch(caller->client, -1);
    CHECK(status == CCAS_ERROR_CLOSED);
    return NULL;
}

static void start_and_let_it_wait(caller *caller, ccas_client *client, void *(*call)(void *))
{
    char path[64], line[256];
    char state = '?';
    caller->client = client;
    caller->number = 0;
    CHECK(pthread_create(&caller->thread, NULL, call, caller) == 0);
    while (__atomic_load_n(&caller->number, __ATOMIC_ACQUIRE) == 0)
        sched_yield();
    snprintf(path, sizeof path, "/proc/self/task/%d/stat", (int)caller->number);
    while (state != 'S') {
        FILE *file = fopen(path, "r");
        CHECK(file != NULL && fgets(line, sizeof line, file) != NULL);
        fclose(file);
        CHECK(sscanf(strrchr(line, ')'), ") %c", &state) == 1);
        sched_yield();
    }
}

static void never_completed(void *context, const ccas_result *result)
{
    (void)context;
    (void)result;
    fail(__FILE__, __LINE__, "a completion after the client was freed");
}

static void freed_while_others_wait(ccas_simulator *simulator)
{
    static counter dropped = COUNTER_INIT;
    ccas_client *client = new_client(CCAS_DELIVER_BY_DISPATCH);
    caller request, dispatch;
    connect_to(client, simulator);
    begin_silence(simulator);
    STATUS(CCAS_OK, ccas_hold_call_async(client, 101, 1, never_completed, &dropped, count_drop));
    start_and_let_it_wait(&request, client, wait_in_a_request);
    start_and_let_it_wait(&dispatch, client, wait_in_dispatch);
    STATUS(CCAS_ERROR_NOT_SUPPORTED, ccas_dispatch(client, 0));
    ccas_client_free(&client);
    CHECK(pthread_join(request.thread, NULL) == 0);
    CHECK(pthread_join(dispatch.thread, NULL) == 0);
    counter_wait(&dropped, 1);
    act(simulator, "end_faults");
}

/* --- a callback that does not return ------------------------------------------------------- */

typedef struct stuck {
    counter entered;
    counter released;
    counter dropped;
    ccas_client *client;
} stuck;

static void get_stuck(void *context, const ccas_event *event)
{
    stuck *stuck = context;
    CHECK(ccas_event_get_type(event) != 0);
    counter_add(&stuck->entered);
    counter_wait(&stuck->released, 1);
}

/* It may use the client: no lock is held. */
static void stuck_dropped(void *context)
{
    stuck *stuck = context;
    CHECK(ccas_on_notice(stuck->client, NULL, NULL, NULL) <= CCAS_OK);
    counter_add(&stuck->dropped);
}

static void all_else_goes_on(ccas_simulator *simulator)
{
    static stuck stuck;
    counter zero = COUNTER_INIT;
    int32_t rec_id = 0;
    stuck.entered = stuck.released = stuck.dropped = zero;
    stuck.client = new_client(CCAS_DELIVER_ON_THREAD);
    STATUS(CCAS_OK, ccas_on_event(stuck.client, get_stuck, &stuck, stuck_dropped));
    connect_to(stuck.client, simulator);
    counter_wait(&stuck.entered, 1);
    STATUS(CCAS_OK, ccas_get_agent_rec_id_from_logon_id(stuck.client, "ada", &rec_id));
    STATUS(CCAS_OK, ccas_on_event(stuck.client, get_stuck, NULL, NULL));
    STATUS(CCAS_OK, ccas_uninitialize(stuck.client));
    STATUS(CCAS_OK, ccas_close(stuck.client));
    CHECK(counter_now(&stuck.dropped) == 0);
    counter_add(&stuck.released);
    counter_wait(&stuck.dropped, 1);
    ccas_client_free(&stuck.client);
    CHECK(counter_now(&stuck.entered) == 1);
}

/* --- a service that dies ------------------------------------------------------------------ */

static void *kill_it(void *context)
{
    act(context, "kill");
    return NULL;
}

static void the_service_dies(void)
{
    ccas_simulator *simulator = start_centre();
    ccas_client *client = new_client(CCAS_DELIVER_ON_THREAD);
    pthread_t killer;
    int32_t status;
    int32_t port = ccas_simulator_port(simulator);
    connect_to(client, simulator);
    begin_silence(simulator);
    CHECK(pthread_create(&killer, NULL, kill_it, simulator) == 0);
    status = ccas_hold_call(client, 101, 1);
    CHECK(status == CCAS_ERROR_CONNECTION_LOST || status == CCAS_ERROR_NOT_CONNECTED);
    CHECK(pthread_join(killer, NULL) == 0);
    STATUS(CCAS_ERROR_NOT_CONNECTED, ccas_hold_call(client, 101, 1));
    STATUS(CCAS_ERROR_CONNECT_FAILED,
           ccas_connect_with_direct_connect(client, "127.0.0.1", port, NULL));
    ccas_client_free(&client);
    ccas_simulator_free(&simulator);
}

/* --- fork --------------------------------------------------------------------------------- */

static void in_the_child(ccas_simulator *simulator, ccas_client *client, ccas_event *event)
{
    ccas_client *other = NULL;
    int32_t error = 0;
    STATUS(CCAS_ERROR_FORKED, ccas_hold_call(client, 101, 1));
    STATUS(CCAS_OK, ccas_get_last_error_info(client, &error, NULL));
    CHECK(error == CCAS_ERROR_FORKED);
    STATUS(CCAS_ERROR_FORKED, ccas_is_connected(client));
    STATUS(CCAS_ERROR_FORKED, ccas_initialize(client));
    STATUS(CCAS_ERROR_FORKED, ccas_dispatch(client, -1));
    STATUS(CCAS_ERROR_FORKED, ccas_uninitialize(client));
    STATUS(CCAS_ERROR_FORKED, ccas_close(client));
    STATUS(CCAS_ERROR_FORKED, ccas_on_event(client, NULL, NULL, NULL));
    STATUS(CCAS_ERROR_FORKED, ccas_client_new(NULL, &other));
    STATUS(CCAS_ERROR_FORKED, ccas_simulator_act(simulator, "advance", NULL, 0, NULL));
    CHECK(ccas_event_get_type(event) != 0);
    ccas_event_release(&event);
    ccas_client_free(&client);
    ccas_simulator_free(&simulator);
    CHECK(client == NULL && simulator == NULL);
    execlp("true", "true", (char *)NULL);
}

static void after_fork(ccas_simulator *simulator)
{
    ccas_client *client = new_client(CCAS_DELIVER_BY_DISPATCH);
    ccas_expectation *expectation = NULL;
    ccas_event *event = NULL;
    pid_t child;
    int status = 0;
    int32_t rec_id = 0;
    connect_to(client, simulator);
    STATUS(CCAS_OK, ccas_expect(client, NULL, LONG_ENOUGH_MS, &expectation));
    STATUS(CCAS_OK, ccas_set_voice_not_ready(client, 101, 5));
    STATUS(CCAS_OK, ccas_expect_wait(expectation, &event));
    ccas_expect_free(&expectation);
    child = fork();
    CHECK(child >= 0);
    if (child == 0)
        in_the_child(simulator, client, event);
    CHECK(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    /* The parent notices nothing. */
    STATUS(CCAS_OK, ccas_get_agent_rec_id_from_logon_id(client, "ada", &rec_id));
    ccas_event_release(&event);
    ccas_client_free(&client);
}

/* --- a callback that ends the process ------------------------------------------------------ */

static void exit_now(void *context, const ccas_event *event)
{
    (void)context;
    CHECK(ccas_event_get_type(event) != 0);
    exit(42);
}

/* In a process of its own, made before the library was used. */
static void exit_in_a_callback(void)
{
    pid_t child = fork();
    int status = 0;
    CHECK(child >= 0);
    if (child == 0) {
        ccas_simulator *simulator = start_centre();
        ccas_client *client = new_client(CCAS_DELIVER_ON_THREAD);
        STATUS(CCAS_OK, ccas_on_event(client, exit_now, NULL, NULL));
        connect_to(client, simulator);
        for (;;)
            pause();
    }
    CHECK(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 42);
}

/* --- signals ------------------------------------------------------------------------------- */

static pthread_t main_thread;
static volatile sig_atomic_t signals_here, signals_elsewhere;

static void on_signal(int number)
{
    (void)number;
    if (pthread_equal(main_thread, pthread_self()))
        signals_here++;
    else
        signals_elsewhere++;
}

static void *send_signals(void *context)
{
    int index;
    sigset_t all;
    (void)context;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, NULL);
    for (index = 0; index < 1000; index++)
        kill(getpid(), SIGUSR1);
    return NULL;
}

static void signals_stay_with_the_program(ccas_simulator *simulator)
{
    ccas_client *client = new_client(CCAS_DELIVER_ON_THREAD);
    struct sigaction action;
    pthread_t sender;
    int index;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    main_thread = pthread_self();
    CHECK(sigaction(SIGUSR1, &action, NULL) == 0);
    connect_to(client, simulator);
    STATUS(CCAS_OK, ccas_on_disconnect(client, NULL, NULL, NULL));
    CHECK(pthread_create(&sender, NULL, send_signals, NULL) == 0);
    for (index = 0; index < 200; index++) {
        int32_t rec_id = 0;
        STATUS(CCAS_OK, ccas_get_agent_rec_id_from_logon_id(client, "ada", &rec_id));
    }
    CHECK(pthread_join(sender, NULL) == 0);
    CHECK(signals_here > 0 && signals_elsewhere == 0);
    ccas_client_free(&client);
}

int main(void)
{
    ccas_simulator *simulator;
    exit_in_a_callback();
    simulator = start_centre();
    freed_in_a_callback(simulator, CCAS_DELIVER_ON_THREAD);
    freed_in_a_callback(simulator, CCAS_DELIVER_BY_DISPATCH);
    freed_while_others_wait(simulator);
    all_else_goes_on(simulator);
    the_service_dies();
    signals_stay_with_the_program(simulator);
    after_fork(simulator);
    ccas_simulator_free(&simulator);
    return 0;
}
